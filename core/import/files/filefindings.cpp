// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/filefindings.h"

#include <QCoreApplication>

namespace indblik {

namespace filefindings {

constinit const FindingKind LettersOdd{"lettersOdd",
    QT_TRANSLATE_NOOP("Finding",
        "“%1” does not look like Danish. The letters are read as %2, which may be wrong: look at the names, or save the file again as UTF-8.")};
constinit const FindingKind EncodingUnknown{"encodingUnknown",
    QT_TRANSLATE_NOOP("Finding",
        "The file says that its letters are written as “%1”, which the program does not know. They are read as %2; look at the names.")};
constinit const FindingKind EncodingWrong{"encodingWrong",
    QT_TRANSLATE_NOOP("Finding", "The file says that its letters are written as %1, but some are not. They are read as "
                                 "%2; look at the names.")};
constinit const FindingKind EncodingUnlikely{"encodingUnlikely",
    QT_TRANSLATE_NOOP("Finding",
        "The letters are read as the file says, as %1: “%2”. As %3 this would be “%4”; see which of them is right.")};
constinit const FindingKind LetterCut{
    "letterCut", QT_TRANSLATE_NOOP("Finding", "The file ends within a letter, so it was cut off. Fetch it again.")};
constinit const FindingKind NulSigns{"nulSigns",
    QT_TRANSLATE_NOOP("Finding", "The file has zero bytes, which no text has; it may be damaged. Fetch it again.")};
constinit const FindingKind LastRowShort{"lastRowShort",
    QT_TRANSLATE_NOOP("Finding",
        "The last row has fewer fields (%1) than the others (%2) and no line end: the file may have been cut off. Fetch it again.")};
constinit const FindingKind NumberAtEnd{"numberAtEnd",
    QT_TRANSLATE_NOOP(
        "Finding", "The file ends with the number %1 and has no line end after it. See whether digits are missing.")};
constinit const FindingKind DataNotEnded{
    "dataNotEnded", QT_TRANSLATE_NOOP("Finding", "DATA does not end with “;”. All its cells are there.")};
constinit const FindingKind RowsOfZeros{"rowsOfZeros",
    QT_TRANSLATE_NOOP("Finding",
        "According to KEYS the file leaves out rows of zeros: %1 of %2 rows are read as 0, the first is “%3”.")};
constinit const FindingKind KeywordMissing{
    "keywordMissing", QT_TRANSLATE_NOOP("Finding", "The file has no %1, which the PX standard requires.")};
constinit const FindingKind NamesNothing{
    "namesNothing", QT_TRANSLATE_NOOP("Finding", "%1 names “%2”, which the table does not have; it was left out.")};
constinit const FindingKind CountDiffers{"countDiffers",
    QT_TRANSLATE_NOOP("Finding", "The counts differ: %1 has %2, the variable has %3; it was left out.")};
constinit const FindingKind TimesDiffer{"timesDiffer",
    QT_TRANSLATE_NOOP("Finding", "%1 gives “%2” the time %3; it was left out, and the time is what the table shows.")};
constinit const FindingKind NoTime{
    "noTime", QT_TRANSLATE_NOOP("Finding", "%1 has “%2”, which cannot be read as a time; it was left out.")};
constinit const FindingKind SaidTwice{
    "saidTwice", QT_TRANSLATE_NOOP("Finding", "%1 is there twice and says different things; the first is used.")};
constinit const FindingKind MeaningLeftOut{"meaningLeftOut",
    QT_TRANSLATE_NOOP("Finding", "%1 is not written as PX requires and was left out. See what the figures are about.")};

} // namespace filefindings

} // namespace indblik
