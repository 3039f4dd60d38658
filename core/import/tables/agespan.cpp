// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tables/agespan.h"

#include <QRegularExpression>

namespace indblik {

std::optional<AgeSpan> ageSpanIn(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(?:under|below) (?<under>[0-9]{1,3})|(?<from>[0-9]{1,3})(?: ?år)?"
                       "(?: ?(?:-|–|til|to) ?(?<to>[0-9]{1,3})|(?<open> ?\\+| ?(?:år )?(?:og|and|eller|or) "
                       "(?:derover|over|older|ældre|opefter)| ?-))?)(?: ?(?:år|-årige|årige|years?(?: old)?))?"
                       "(?<late> (?:og|and|eller|or) (?:derover|over|older|ældre|opefter))?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(text.left(60).simplified());
    if (!match.hasMatch())
        return std::nullopt;
    if (!match.captured(u"under").isEmpty())
        return AgeSpan{0, match.captured(u"under").toInt() - 1};
    const int from = match.captured(u"from").toInt();
    if (!match.captured(u"open").isEmpty() || !match.captured(u"late").isEmpty())
        return AgeSpan{from, AgeSpan::openEnd};
    const QString to = match.captured(u"to");
    return AgeSpan{from, to.isEmpty() ? from : to.toInt()};
}

} // namespace indblik
