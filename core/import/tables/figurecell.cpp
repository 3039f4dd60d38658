// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tables/figurecell.h"

#include "core/import/files/csv.h"
#include "core/import/tables/footnotemarks.h"
#include "core/import/tables/tablewords.h"

#include <QRegularExpression>

#include <algorithm>

namespace indblik {

namespace {

std::optional<StatFigure> shareOf(const Decimal& percentage)
{
    const auto ratio = ratioOf({percentage.digits, percentage.decimals + 2});
    return ratio ? std::optional(StatFigure::typedShare(*ratio)) : std::nullopt;
}

/// "-" and dots; other dashes are nil as well, for word processors put them in its place.
std::optional<StatFigure> markIn(QStringView text)
{
    if (text == u"-" || text == u"–" || text == u"−")
        return StatFigure::mark(StatFigure::Kind::Nil);
    if (text == u".")
        return StatFigure::mark(StatFigure::Kind::NotRelevant);
    if (text == u"..")
        return StatFigure::mark(StatFigure::Kind::NotAvailable);
    if (text == u"..." || text == u"…")
        return StatFigure::mark(StatFigure::Kind::NotYet);
    return std::nullopt;
}

/// "<5", "< 5 %": what the source keeps back, in whatever unit it would be.
std::optional<StatFigure> suppressedIn(QStringView text)
{
    if (!text.startsWith(u'<'))
        return std::nullopt;
    const QStringView least = text.mid(1).trimmed();
    const auto digits = std::find_if_not(least.begin(), least.end(), [](QChar each) { return each.isDigit(); });
    const qsizetype count = digits - least.begin();
    const QString rest = least.mid(count).trimmed().toString();
    const bool isBound = count > 0 && count <= 2 && (rest.isEmpty() || TableWords::builtIn().isUnit(rest));
    return isBound ? std::optional(StatFigure::mark(StatFigure::Kind::Suppressed)) : std::nullopt;
}

/// "14 af 20", "14 of 20".
std::optional<StatFigure> partIn(const QString& text, QChar sign)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\S+) +(?:ud +)?(?:af|of|out +of) +(\\S+)$"), QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    const auto part = numberIn(match.capturedView(1), sign);
    const auto whole = numberIn(match.capturedView(2), sign);
    if (!part || !whole || part->decimals > 0 || whole->decimals > 0)
        return std::nullopt;
    return StatFigure::share(part->digits, whole->digits);
}

} // namespace

bool hasNoteMark(const QString& text)
{
    constexpr qsizetype longest = 60;
    const QString plain = text.trimmed();
    const bool isNegative = plain.startsWith(u'(') && plain.endsWith(u')');
    return text.size() <= longest && !isNegative && !withoutMarks(plain).second.isEmpty();
}

bool isBlankCell(const SheetCell& cell)
{
    const auto* text = std::get_if<QString>(&cell.content);
    return cell.isBlank() || (text && QStringView(*text).trimmed().isEmpty());
}

std::optional<Decimal> shownNumber(QStringView text, QChar sign)
{
    constexpr qsizetype longest = 60;
    QStringView plain = text.trimmed();
    if (plain.isEmpty() || plain.size() > longest)
        return std::nullopt;
    if (const auto number = numberIn(plain, sign))
        return number;
    const bool isBracketed = plain.size() > 2 && plain.front() == u'(' && plain.back() == u')';
    const bool isMinusLast =
        plain.size() > 1 && plain.front().isDigit() && (plain.back() == u'-' || plain.back() == QChar(0x2212));
    if (isBracketed || isMinusLast) {
        auto number = numberIn(isBracketed ? plain.mid(1).chopped(1).trimmed() : plain.chopped(1).trimmed(), sign);
        if (!number || number->digits < 0)
            return std::nullopt;
        number->digits = -number->digits;
        return number;
    }
    const auto [number, marks] = withoutMarks(plain.toString());
    return marks.isEmpty() ? std::nullopt : numberIn(QStringView(number).trimmed(), sign);
}

std::optional<StatFigure> numberOf(const Decimal& number)
{
    const auto ratio = ratioOf(number);
    return ratio ? std::optional(StatFigure{StatFigure::Kind::Number, *ratio}) : std::nullopt;
}

bool isFigureMark(QStringView text)
{
    return markIn(text).has_value();
}

std::optional<NumberWithUnit> numberWithUnit(const SheetCell& cell, QChar sign)
{
    constexpr qsizetype longest = 40;
    static const QRegularExpression form(
        QStringLiteral("^(?<before>[^0-9(+<>-]*?) *(?<number>[(+-]?[0-9](?:[0-9., \\x{a0}]*[0-9])?[)-]?) *"
                       "(?<after>(?:[^0-9].*)?)$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QString text = cell.text().trimmed();
    const auto match = text.size() <= longest ? form.match(text) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return std::nullopt;
    // "over 95 pct." and "ca. 20 personer" are no figures.
    const TableWords& words = TableWords::builtIn();
    const QString beside = (match.captured(u"before") + u' ' + match.captured(u"after")).trimmed();
    const auto number = shownNumber(match.capturedView(u"number"), sign);
    if (!number || !words.isUnit(beside))
        return std::nullopt;
    // "1.000 kr." is a unit itself.
    const auto unit = words.unitIn(beside);
    const auto whole = words.unitIn(text);
    return !whole || whole == unit ? std::optional(NumberWithUnit{*number, *unit}) : std::nullopt;
}

std::optional<StatFigure> figureIn(const SheetCell& cell, QChar sign)
{
    constexpr qsizetype longest = 60;
    if (const Decimal* number = cell.number())
        return numberOf(*number);
    const auto* content = std::get_if<QString>(&cell.content);
    const QStringView text = content ? QStringView(*content).trimmed() : QStringView();
    if (text.isEmpty() || text.size() > longest)
        return std::nullopt;
    if (const auto mark = markIn(text))
        return mark;
    if (const auto suppressed = suppressedIn(text))
        return suppressed;
    if (text.back() == u'%') {
        const auto percentage = shownNumber(text.chopped(1), sign);
        return percentage ? shareOf(*percentage) : std::nullopt;
    }
    if (const auto number = shownNumber(text, sign))
        return numberOf(*number);
    return partIn(text.toString().simplified(), sign);
}

} // namespace indblik
