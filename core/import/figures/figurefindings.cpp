// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figures/figurefindings.h"

#include <QCoreApplication>

namespace indblik {

namespace figurefindings {

constinit const FindingKind Unreadable{"figureUnreadable",
    QT_TRANSLATE_NOOP(
        "Finding", "“%1” in the column “%2” is neither a number nor a mark for a missing number; it was left out.")};
constinit const FindingKind NoYear{
    "figureNoYear", QT_TRANSLATE_NOOP("Finding", "“%1” is not a year; the figures of the row were left out.")};
constinit const FindingKind PartOfYear{
    "figurePartOfYear", QT_TRANSLATE_NOOP("Finding",
                            "“%1” is a part of a year. Only figures of whole years are imported; it was left out.")};
constinit const FindingKind OtherPart{"figureOtherPart",
    QT_TRANSLATE_NOOP("Finding", "“%1” is not the part of the year that was chosen; it was left out.")};
constinit const FindingKind PartsMissing{"figurePartsMissing",
    QT_TRANSLATE_NOOP("Finding", "%1 %2 would be a sum of %4, but only %3 of them are there; it was left out.")};
constinit const FindingKind SumBroken{"figureSumBroken",
    QT_TRANSLATE_NOOP("Finding",
        "%1 %2 would be a sum, but its parts cannot be summed: they are shares, quarters among months, or too large. It was left out.")};
constinit const FindingKind PartUnknown{"figurePartUnknown",
    QT_TRANSLATE_NOOP("Finding", "%1 %2 would be a sum, but one part of it is “%3”; it was left out.")};
constinit const FindingKind NotWhole{
    "figureNotWhole", QT_TRANSLATE_NOOP("Finding", "%1 %2 is %3. Persons are whole, so it was left out.")};
constinit const FindingKind Marked{"figureMarked",
    QT_TRANSLATE_NOOP("Finding",
        "“%1” has a mark after it. The number is read without it; the note that the mark refers to is not kept.")};
constinit const FindingKind OtherUnit{"figureOtherUnit",
    QT_TRANSLATE_NOOP("Finding", "“%2” of %1 is not in the unit of its column (%3); it was left out.")};
constinit const FindingKind NoPlace{
    "figureNoPlace", QT_TRANSLATE_NOOP("Finding", "“%1” is %2, so its figures (%3) were left out.")};
constinit const FindingKind ColumnOfOther{"figureColumnOfOther",
    QT_TRANSLATE_NOOP("Finding", "The column “%1” is about another place than the rows; it was not read.")};
constinit const FindingKind ColumnNotRead{
    "figureColumnNotRead", QT_TRANSLATE_NOOP("Finding", "The column “%1” has figures and was not read.")};
constinit const FindingKind RowTooLong{"figureRowTooLong",
    QT_TRANSLATE_NOOP("Finding", "The row has %1 cells, but there are only %2 headings; the rest was not read.")};
constinit const FindingKind RowTooShort{
    "figureRowTooShort", QT_TRANSLATE_NOOP("Finding", "The row ends after %1 of %2 columns.")};
constinit const FindingKind SecondTable{
    "figureSecondTable", QT_TRANSLATE_NOOP("Finding", "Here another table begins (“%1”). It was not read, nor was what "
                                                      "follows; save it as a file of its own.")};
constinit const FindingKind LineStandsAlone{"figureLineStandsAlone",
    QT_TRANSLATE_NOOP("Finding",
        "“%1” is alone above rows of figures. It is not known what it says of them, and they are read like the others.")};
constinit const FindingKind PartsTaken{"figurePartsTaken",
    QT_TRANSLATE_NOOP("Finding",
        "Of %1 only one part of each year was read. That is right for what there is on a day, not for what happens in the course of a year.")};
constinit const FindingKind AreaNotRead{"figureAreaNotRead",
    QT_TRANSLATE_NOOP(
        "Finding", "Nothing was read about %1: no row of it has “%4” in the column “%3”. Areas like this: %2.")};
constinit const FindingKind SumTaken{
    "figureSumTaken", QT_TRANSLATE_NOOP("Finding", "“%1” was summed over all its values: %2.")};
constinit const FindingKind ValueTaken{"figureValueTaken", QT_TRANSLATE_NOOP("Finding", "Of “%1” only “%2” was read.")};
constinit const FindingKind OtherName{"figureOtherName",
    QT_TRANSLATE_NOOP("Finding", "“%1” has a value of its own for each area and is taken as another name of them.")};
constinit const FindingKind RowOfOtherUnit{"figureRowOfOtherUnit",
    QT_TRANSLATE_NOOP("Finding", "A row of %1 is in another unit (%2) than the one that was chosen; it was left out.")};
constinit const FindingKind UnitOverruled{
    "figureUnitOverruled", QT_TRANSLATE_NOOP("Finding", "%1 is read as %2, as you chose; the file itself says %3.")};
constinit const FindingKind NoArea{
    "figureNoArea", QT_TRANSLATE_NOOP("Finding", "The row names no area; its figures were left out.")};
constinit const FindingKind NoIndicator{
    "figureNoIndicator", QT_TRANSLATE_NOOP("Finding", "The row names no indicator; its figures were left out.")};
constinit const FindingKind NoValue{"figureNoValue",
    QT_TRANSLATE_NOOP("Finding", "The row says nothing in the column “%1”; its figures were left out.")};
constinit const FindingKind NameTooLong{"figureNameTooLong",
    QT_TRANSLATE_NOOP(
        "Finding", "“%1 …” in the column “%2” is too long for a name; the figures of the row were left out.")};
constinit const FindingKind TwiceWithOther{"figureTwiceWithOther",
    QT_TRANSLATE_NOOP("Finding", "%1 %2 is in the file twice, as %3 and as %4. Both were left out; correct the file.")};
constinit const FindingKind TwiceWithSame{
    "figureTwiceWithSame", QT_TRANSLATE_NOOP("Finding", "%1 %2 is in the file twice, with the same value.")};
constinit const FindingKind LargerThanWhole{"figureLargerThanWhole",
    QT_TRANSLATE_NOOP("Finding", "%1 %2 is %3 of %4, so the part is larger than the whole; it was left out.")};
constinit const FindingKind NoWhole{
    "figureNoWhole", QT_TRANSLATE_NOOP("Finding", "%1 %2 lacks the number that it is a share of; it was left out.")};
constinit const FindingKind OverAHundred{
    "figureOverAHundred", QT_TRANSLATE_NOOP("Finding", "%1 %2 is %3, which is over 100 %; it was left out.")};
constinit const FindingKind Negative{
    "figureNegative", QT_TRANSLATE_NOOP("Finding", "%1 %2 is %3. A count cannot be below 0; it was left out.")};

} // namespace figurefindings

} // namespace indblik
