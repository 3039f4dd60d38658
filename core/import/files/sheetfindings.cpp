// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/sheetfindings.h"

#include <QCoreApplication>

namespace indblik {

namespace sheetfindings {

constinit const FindingKind ShownRounded{"sheetShownRounded",
    QT_TRANSLATE_NOOP("Finding", "%1 shows %2, and %3 is stored. What is shown was read. Cells like this: %4.")};
constinit const FindingKind ShownScaled{"sheetShownScaled",
    QT_TRANSLATE_NOOP("Finding",
        "%1 shows %2 in thousands or millions, and %3 is stored. What is shown was read; see whether its unit is stated. Cells like this: %4.")};
constinit const FindingKind ShownPercent{"sheetShownPercent",
    QT_TRANSLATE_NOOP("Finding", "%1 shows %2, and %3 is stored. It is read as percent. Cells like this: %4.")};
constinit const FindingKind ShownSign{"sheetShownSign",
    QT_TRANSLATE_NOOP("Finding",
        "%1 shows %2, and %3 is stored: the format changes the sign. What is shown was read. Cells like this: %4.")};
constinit const FindingKind ShownWord{
    "sheetShownWord", QT_TRANSLATE_NOOP("Finding",
                          "%1 shows “%2” in place of the number %3. What is shown was read. Cells like this: %4.")};
constinit const FindingKind HiddenByFormat{"sheetHiddenByFormat",
    QT_TRANSLATE_NOOP("Finding", "%1 shows nothing, but %3 is stored. It is read as blank. Cells like this: %4.")};
constinit const FindingKind DayReordered{"sheetDayReordered",
    QT_TRANSLATE_NOOP(
        "Finding", "%1 is a date with the month first. It is read as %2 (year, month, day). Cells like this: %4.")};
constinit const FindingKind DayLikeYear{"sheetDayLikeYear",
    QT_TRANSLATE_NOOP("Finding",
        "%1 shows %2, for the number %3 has the format of a date. If it is a year, give the cell another format. Cells like this: %4.")};
constinit const FindingKind FormatUnread{"sheetFormatUnread",
    QT_TRANSLATE_NOOP("Finding",
        "%1 has a format that the program does not know; it may show something else than %3, which is stored and was read. Cells like this: %4.")};
constinit const FindingKind NumberAsText{
    "sheetNumberAsText", QT_TRANSLATE_NOOP("Finding", "%1 has %2 as a text, not as a number. Cells like this: %3.")};
constinit const FindingKind HiddenRows{
    "sheetHiddenRows", QT_TRANSLATE_NOOP("Finding",
                           "The workbook hides rows that were read: %1 (%2 in all). Delete them there if they do not "
                           "belong to the table.")};
constinit const FindingKind FilteredRows{"sheetFilteredRows",
    QT_TRANSLATE_NOOP("Finding",
        "A filter of the workbook hides rows that were read: %1 (%2 in all). Delete them there if they do not belong "
        "to the table.")};
constinit const FindingKind HiddenColumns{"sheetHiddenColumns",
    QT_TRANSLATE_NOOP("Finding",
        "The workbook hides columns that were read: %1 (%2 in all). Delete them there if they do not belong to the "
        "table.")};
constinit const FindingKind UnderMerged{
    "sheetUnderMerged", QT_TRANSLATE_NOOP("Finding",
                            "%1 lies under a merged cell and is not shown; “%2” was left out. Cells like this: %3.")};
constinit const FindingKind MergedFigure{"sheetMergedFigure",
    QT_TRANSLATE_NOOP("Finding",
        "%1 (“%2”) is merged with cells beside or below it. The number is read only in the first place; if it is of all of them, divide it in the file. Cells like this: %3.")};
constinit const FindingKind HiddenSheets{
    "sheetHiddenSheets", QT_TRANSLATE_NOOP("Finding", "Sheets that the workbook hides were not read: %1.")};

} // namespace sheetfindings

} // namespace indblik
