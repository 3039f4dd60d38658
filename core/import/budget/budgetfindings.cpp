// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/budget/budgetfindings.h"

#include <QCoreApplication>

namespace indblik {

namespace budgetfindings {

constinit const FindingKind CellUnitDiffers{"budgetCellUnitDiffers",
    QT_TRANSLATE_NOOP("Finding", "“%1” names its own unit, while its column is in %2; it is read as it is written.")};
constinit const FindingKind UnitChosen{
    "budgetUnitChosen", QT_TRANSLATE_NOOP("Finding", "The table says “%1”. It is read in %2 anyway, as was chosen.")};
constinit const FindingKind RowAboveHeading{"budgetRowAboveHeading",
    QT_TRANSLATE_NOOP("Finding",
        "The row is above the heading with the years; its amount “%1” was left out. Is another row the heading?")};
constinit const FindingKind ColumnNotRead{"budgetColumnNotRead",
    QT_TRANSLATE_NOOP("Finding",
        "The column %2 (“%1”) has amounts, but its heading is not that of one year's budget; it was left out.")};
constinit const FindingKind TextNotRead{
    "budgetTextNotRead", QT_TRANSLATE_NOOP("Finding", "The words of the column “%1” are not imported.")};
constinit const FindingKind LineNotRead{
    "budgetLineNotRead", QT_TRANSLATE_NOOP("Finding", "“%1” is not a row of the budget and was left out.")};
constinit const FindingKind TitleTwice{"budgetTitleTwice",
    QT_TRANSLATE_NOOP("Finding",
        "A row of the same title and group is already in line %1. Each is read as a row of its own; if they are the same, keep only one of them.")};
constinit const FindingKind AmountTwice{"budgetAmountTwice",
    QT_TRANSLATE_NOOP("Finding",
        "The year %1 is given as “%2” here and as “%3” in line %4. Neither was read; keep the one that is right.")};
constinit const FindingKind SameTwice{"budgetSameTwice",
    QT_TRANSLATE_NOOP("Finding", "The year %1 is given as “%2” here and in line %3; it is read once.")};
constinit const FindingKind NoYear{
    "budgetNoYear", QT_TRANSLATE_NOOP("Finding", "“%1” is not a year; the amount of the line was left out.")};
constinit const FindingKind TotalNotRead{
    "budgetTotalNotRead", QT_TRANSLATE_NOOP("Finding", "“%1” is a total and was left out; sums are computed.")};
constinit const FindingKind GrandTotalDiffers{"budgetGrandTotalDiffers",
    QT_TRANSLATE_NOOP("Finding",
        "The table states a total of %2 for %1, but its rows add up to %3. The total is not kept; see which is right.")};
constinit const FindingKind NoMoney{"budgetNoMoney",
    QT_TRANSLATE_NOOP("Finding", "“%1” is not in kroner (%2) and was left out; a budget has only amounts.")};
constinit const FindingKind RowMissing{"budgetRowMissing",
    QT_TRANSLATE_NOOP("Finding", "The account has this row, the file does not. It stays as it is.")};

} // namespace budgetfindings

} // namespace indblik
