// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/budget/budgetunit.h"

#include "core/wordpattern.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BudgetUnit)
};

constexpr qsizetype longestText = 400; ///< of a text that states a unit

/// The names of units, those of other money first: "mio. EUR" is not "mio.".
const QString& unitNames()
{
    static const QString names = QStringLiteral(
        R"((?:hele |danske |i )?(?:)"
        R"((?<other>(?:(?:mia|mrd|mio|mill|t|1[. ]?000|1,000|tusinde?|millioner|million|thousand)\b\.? ?)*)"
        R"((?:euro?\b|€|us-?dollars?\b|usd\b|\$|sek\b|nok\b|gbp\b|£|svenske kr\w*|norske kr\w*))"
        R"(|(?:mia|mrd|milliard(?:er)?|billions?)\b\.?(?: ?(?:kr(?:oner)?|dkk)\b\.?)?|dkk billions?\b))"
        R"(|(?<million>(?:mio|mill|million(?:er)?|millions)\b\.?(?: ?(?:danske )?(?:kr(?:oner)?|dkk)\b\.?)?)"
        R"(|dkk ?(?:in )?(?:millions?|mio|mill|m)\b\.?|mdkk\b|dkkm\b|mkr\b\.?))"
        R"(|(?<thousand>(?:1[.,  ]?000|tusinde?|hele tusinde?|thousands? of)\b(?:'?er)? ?(?:danske )?(?:kr(?:oner)?|dkk)\b\.?)"
        R"(|(?:dkk|kr\.?) ?(?:1[., ]?000|'000|in thousands?|thousands?|tusinde?)\b)"
        R"(|t\. ?kr\b\.?|tkr\b\.?|tdkk\b|t\. ?dkk\b|kkr\b\.?|tusinder\b|tusinde?\b|thousands?\b))"
        R"(|(?<kroner>(?:kr|kroner|dkk)\b\.?)))");
    return names;
}

/// Where a unit is said of the amounts: alone, in brackets, after "i" or "Enhed", or at the end.
const std::array<QRegularExpression, 5>& forms()
{
    static const QString about = QStringLiteral(R"((?:(?:alle |all )?(?:beløb(?:ene)?|tal(?:lene)?|amounts?|figures) )"
                                                R"((?:er |are |angivet |vist |opgjort |anført |i |in )*)?(?:i |in )?)");
    static const std::array all = {
        wordPattern(QStringLiteral("^[\\s([]*%1%2[\\s)\\].:*]*$").arg(about, unitNames())),
        wordPattern(QStringLiteral("[([](?:[^()]*[,;:] ?)?%1%2 ?(?=[)\\],;:/])").arg(about, unitNames())),
        wordPattern(QStringLiteral("\\b(?:enhed|unit|valuta|currency)\\b ?[:=]? ?%1").arg(unitNames())),
        wordPattern(QStringLiteral("(?:^|[\\s(,;:])(?:i|in) (?:hele )?(?:%1|(?<bare>1[. ]?000)(?=[\\s.,;:)]*$))")
                        .arg(unitNames())),
        // A number or a preposition before it makes an amount of it: "på 1.000 kr.", "to mio. kr.".
        wordPattern(
            QStringLiteral("(?:[,;:–—-] ?|\\b(?:beløb|tal|budget|budgettet|ramme|bevilling|år|amount|amounts|udgift|"
                           "udgifter|udgiften|indsats|indsatser|initiativ|(?:19|20)[0-9][0-9]) )%1[\\s.*]*$")
                .arg(unitNames())),
    };
    return all;
}

struct Found
{
    UnitSaid said;
    qsizetype from = 0;
    qsizetype to = 0;
};

std::optional<Scale> scaleOf(const QRegularExpressionMatch& match)
{
    if (match.capturedStart(u"other") >= 0)
        return std::nullopt;
    if (match.capturedStart(u"million") >= 0)
        return Scale::Million;
    if (match.capturedStart(u"kroner") >= 0)
        return Scale::Kroner;
    return Scale::Thousand;
}

QString capturedUnit(const QRegularExpressionMatch& match, qsizetype& from, qsizetype& to)
{
    for (const QStringView name : {u"other", u"million", u"thousand", u"kroner", u"bare"}) {
        if (match.capturedStart(name) < 0)
            continue;
        from = match.capturedStart(name);
        to = match.capturedEnd(name);
        return match.captured(name);
    }
    return {};
}

/// True where the words around the unit say nothing but that it is the unit.
bool saysNothingElse(const QString& rest)
{
    static const QRegularExpression fillers = wordPattern(QStringLiteral(
        "^(?:[\\s().,;:*\\[\\]–—-]|\\b(?:alle|all|beløb|beløbene|tal|tallene|amounts?|figures?|er|are|angivet|"
        "vist|opgjort|anført|i|in|enhed|unit|valuta|currency|note|bemærk|anm|nb|hele|danske|the|løbende|"
        "faste|priser|prices|pl|niveau|(?:19|20)[0-9][0-9])\\b)*$"));
    return fillers.match(rest).hasMatch();
}

std::optional<Found> find(const QString& text)
{
    if (text.isEmpty() || text.size() > longestText)
        return std::nullopt;
    for (const QRegularExpression& form : forms()) {
        const auto match = form.match(text);
        if (!match.hasMatch())
            continue;
        Found found;
        found.said.words = capturedUnit(match, found.from, found.to).trimmed();
        found.said.unit = scaleOf(match);
        found.said.isAll = saysNothingElse(text.left(found.from) + u' ' + text.mid(found.to));
        return found;
    }
    return std::nullopt;
}

} // namespace

std::optional<UnitSaid> unitSaid(const QString& text)
{
    const auto found = find(text.simplified());
    return found ? std::optional(found->said) : std::nullopt;
}

QString withoutUnit(const QString& text)
{
    const QString plain = text.simplified();
    const auto found = find(plain);
    if (!found)
        return plain;
    QString rest = plain.left(found->from) + plain.mid(found->to);
    static const QRegularExpression emptied(QStringLiteral("[(\\[]\\s*(?:i|in)?\\s*[.,;:]*\\s*[)\\]]"));
    rest.remove(emptied);
    static const QRegularExpression loose(QStringLiteral("(?:[\\s,;:–—-]+(?:i|in)?[\\s.]*)$"));
    return rest.remove(loose).simplified();
}

QString unitKey(Scale unit)
{
    switch (unit) {
    case Scale::Kroner:
        return QStringLiteral("kr");
    case Scale::Thousand:
        return QStringLiteral("tkr");
    case Scale::Million:
        return QStringLiteral("mio");
    }
    Q_UNREACHABLE();
}

std::optional<Scale> unitFromKey(const QString& key)
{
    for (const Scale unit : {Scale::Kroner, Scale::Thousand, Scale::Million}) {
        if (key.compare(unitKey(unit), Qt::CaseInsensitive) == 0)
            return unit;
    }
    return std::nullopt;
}

bool TableUnits::addForTable(const QString& text, const Place& place)
{
    const auto said = unitSaid(text);
    if (said)
        m_table.push_back({*said, place});
    return said.has_value();
}

bool TableUnits::addForColumn(size_t column, const QString& text, const Place& place)
{
    const auto said = unitSaid(text);
    if (said)
        m_columns[column].push_back({*said, place});
    return said.has_value();
}

std::vector<const TableUnits::Stated*> TableUnits::all(size_t column) const
{
    std::vector<const Stated*> stated;
    if (const auto own = m_columns.find(column); own != m_columns.end()) {
        for (const Stated& each : own->second)
            stated.push_back(&each);
    }
    for (const Stated& each : m_table)
        stated.push_back(&each);
    return stated;
}

std::optional<Scale> TableUnits::of(size_t column) const
{
    if (m_chosen)
        return m_chosen;
    const auto stated = all(column);
    if (stated.empty())
        return std::nullopt;
    const auto first = stated.front()->said.unit;
    const bool agree =
        std::all_of(stated.begin(), stated.end(), [first](const Stated* each) { return each->said.unit == first; });
    return agree ? first : std::nullopt;
}

const TableUnits::Stated* TableUnits::statedFor(size_t column) const
{
    const auto stated = all(column);
    return stated.empty() ? nullptr : stated.front();
}

Error TableUnits::whyNot(size_t column, const QString& cell, const Place& place) const
{
    const auto stated = all(column);
    if (stated.empty())
        return {
            Words::tr(
                "Nothing in %1 says whether its amounts are in kroner, thousands or millions; the first is “%2” in line %3. Say which.")
                .arg(place.source, cell.left(60))
                .arg(place.line),
            place};
    const Stated* first = stated.front();
    const auto other = std::find_if(
        stated.begin(), stated.end(), [first](const Stated* each) { return each->said.unit != first->said.unit; });
    if (other == stated.end())
        return {
            Words::tr(
                "%1 says “%2” in line %3. Amounts are kept in kroner, thousands or millions of kroner. Say which of them it is.")
                .arg(place.source, first->said.words)
                .arg(first->place.line),
            first->place};
    return {Words::tr("%1 says “%2” in line %3 and “%4” in line %5 of the same amounts. Say which is right.")
                .arg(place.source, first->said.words)
                .arg(first->place.line)
                .arg((*other)->said.words)
                .arg((*other)->place.line),
        first->place};
}

std::vector<TableUnits::Stated> TableUnits::overruled() const
{
    std::vector<Stated> others;
    const auto add = [&](const std::vector<Stated>& stated) {
        for (const Stated& each : stated) {
            if (m_chosen && each.said.unit != m_chosen)
                others.push_back(each);
        }
    };
    add(m_table);
    for (const auto& [column, stated] : m_columns)
        add(stated);
    return others;
}

} // namespace indblik
