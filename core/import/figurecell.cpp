// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figurecell.h"

#include "core/import/csv.h"

#include <QRegularExpression>

namespace indblik {

namespace {

std::optional<AreaFigure> shareOf(const Decimal& percentage)
{
    const auto ratio = ratioOf({percentage.digits, percentage.decimals + 2});
    return ratio ? std::optional(AreaFigure::typedShare(*ratio)) : std::nullopt;
}

std::optional<AreaFigure> numberOf(const Decimal& number)
{
    const auto ratio = ratioOf(number);
    return ratio ? std::optional(AreaFigure{AreaFigure::Kind::Number, *ratio}) : std::nullopt;
}

/// "-" and dots; other dashes are nil as well, for word processors put them in its place.
std::optional<AreaFigure> markIn(QStringView text)
{
    if (text == u"-" || text == u"–" || text == u"−")
        return AreaFigure::mark(AreaFigure::Kind::Nil);
    if (text == u".")
        return AreaFigure::mark(AreaFigure::Kind::NotRelevant);
    if (text == u"..")
        return AreaFigure::mark(AreaFigure::Kind::NotAvailable);
    if (text == u"..." || text == u"…")
        return AreaFigure::mark(AreaFigure::Kind::NotYet);
    const QStringView least = text.startsWith(u'<') ? text.mid(1).trimmed() : QStringView();
    if (!least.isEmpty() && least.size() <= 2 && least.front().isDigit() && least.back().isDigit())
        return AreaFigure::mark(AreaFigure::Kind::Suppressed);
    return std::nullopt;
}

/// "14 af 20", "14 of 20".
std::optional<AreaFigure> partIn(const QString& text, QChar sign)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\S+) +(?:ud +)?(?:af|of|out +of) +(\\S+)$"), QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    const auto part = numberIn(match.capturedView(1), sign);
    const auto whole = numberIn(match.capturedView(2), sign);
    if (!part || !whole || part->decimals > 0 || whole->decimals > 0)
        return std::nullopt;
    return AreaFigure::share(part->digits, whole->digits);
}

} // namespace

std::optional<AreaFigure> figureIn(const SheetCell& cell, QChar sign, bool isPercent)
{
    constexpr qsizetype longest = 60;
    if (const Decimal* number = cell.number())
        return isPercent ? shareOf(*number) : numberOf(*number);
    const auto* content = std::get_if<QString>(&cell.content);
    const QStringView text = content ? QStringView(*content).trimmed() : QStringView();
    if (text.isEmpty() || text.size() > longest)
        return std::nullopt;
    if (const auto mark = markIn(text))
        return mark;
    if (text.back() == u'%') {
        const auto percentage = numberIn(text.chopped(1).trimmed(), sign);
        return percentage ? shareOf(*percentage) : std::nullopt;
    }
    if (const auto number = numberIn(text, sign))
        return isPercent ? shareOf(*number) : numberOf(*number);
    return partIn(text.toString().simplified(), sign);
}

} // namespace indblik
