// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figurefindings.h"

#include <QCoreApplication>

namespace indblik {

namespace figurefindings {

constinit const FindingKind Unreadable{"figureUnreadable",
    QT_TRANSLATE_NOOP("Finding", "“%1” in the column “%2” is neither a number nor a mark; it was left out.")};
constinit const FindingKind NoYear{
    "figureNoYear", QT_TRANSLATE_NOOP("Finding", "“%1” is no year; the figures of the row were left out.")};
constinit const FindingKind PartOfYear{"figurePartOfYear",
    QT_TRANSLATE_NOOP("Finding", "“%1” is a part of a year. Only figures of whole years are taken; it was left out.")};
constinit const FindingKind NoArea{
    "figureNoArea", QT_TRANSLATE_NOOP("Finding", "The row names no area; its figures were left out.")};
constinit const FindingKind NoIndicator{
    "figureNoIndicator", QT_TRANSLATE_NOOP("Finding", "The row names no indicator; its figures were left out.")};
constinit const FindingKind NameTooLong{"figureNameTooLong",
    QT_TRANSLATE_NOOP("Finding", "“%1…” in the column “%2” is too long for a name; the figures of the row were left "
                                 "out.")};
constinit const FindingKind TwiceWithOther{
    "figureTwiceWithOther", QT_TRANSLATE_NOOP("Finding",
                                "%1 %2 stands in the file twice, as %3 and as %4. Both were left out; mend the file.")};
constinit const FindingKind TwiceWithSame{
    "figureTwiceWithSame", QT_TRANSLATE_NOOP("Finding", "%1 %2 stands in the file twice, with the same value.")};
constinit const FindingKind LargerThanWhole{"figureLargerThanWhole",
    QT_TRANSLATE_NOOP("Finding", "%1 %2 is %3 of %4, so the part is larger than the whole; it was left out.")};
constinit const FindingKind NoWhole{
    "figureNoWhole", QT_TRANSLATE_NOOP("Finding", "%1 %2 has no whole that it is a share of; it was left out.")};
constinit const FindingKind OverAHundred{
    "figureOverAHundred", QT_TRANSLATE_NOOP("Finding", "%1 %2 is %3, which is over 100 %; it was left out.")};
constinit const FindingKind Negative{
    "figureNegative", QT_TRANSLATE_NOOP("Finding", "%1 %2 is %3. There are no fewer than none; it was left out.")};

} // namespace figurefindings

} // namespace indblik
