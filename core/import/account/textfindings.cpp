// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/account/textfindings.h"

#include <QCoreApplication>

namespace indblik {

namespace textfindings {

constinit const FindingKind TextPlaced{
    "textPlaced", QT_TRANSLATE_NOOP("Finding",
                      "The text “%2” has no place of its own and was put into “%1”. See whether it belongs there.")};
constinit const FindingKind TitleCut{
    "titleCut", QT_TRANSLATE_NOOP("Finding",
                    "The title “%1” is longer than 500 characters; its lines are among those not imported.")};
constinit const FindingKind MoreRemarks{
    "moreRemarks", QT_TRANSLATE_NOOP("Finding", "There are %1 more remarks on this part of the text.")};

} // namespace textfindings

QString firstWords(const QString& text)
{
    constexpr qsizetype enough = 60;
    const QString words = text.left(4 * enough).simplified();
    if (words.size() <= enough)
        return words;
    const qsizetype end = words.lastIndexOf(u' ', enough);
    return words.left(end > 0 ? end : enough) + u'…';
}

} // namespace indblik
