// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/budget.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Budget)
};

constexpr std::pair<Funder, QLatin1String> funders[] = {
    {Funder::Own, QLatin1String("own")},
    {Funder::Administration, QLatin1String("administration")},
    {Funder::Ministry, QLatin1String("ministry")},
    {Funder::Fund, QLatin1String("fund")},
    {Funder::Other, QLatin1String("other")},
};

constexpr std::pair<VersionKind, QLatin1String> versions[] = {
    {VersionKind::Original, QLatin1String("original")},
    {VersionKind::Revised, QLatin1String("revised")},
    {VersionKind::Decided, QLatin1String("decided")},
};

constexpr std::pair<PriceLevel, QLatin1String> priceLevels[] = {
    {PriceLevel::Current, QLatin1String("current")},
    {PriceLevel::Fixed, QLatin1String("fixed")},
};

template<class Table, class Value>
QString nameIn(const Table& table, Value value)
{
    for (const auto& [known, name] : table) {
        if (known == value)
            return name;
    }
    Q_UNREACHABLE();
}

template<class Table>
auto valueIn(const Table& table, QStringView text) -> std::optional<decltype(table[0].first)>
{
    for (const auto& [known, name] : table) {
        if (name == text)
            return known;
    }
    return std::nullopt;
}

/// Where a place stands in print: the table, its columns from the left, then its rows, each with its cells.
std::tuple<int, int, std::optional<BudgetColumn>> printOrder(const Budget& budget, const FootnotePlace& place)
{
    // The stated total is the last column, while "no year" sorts first.
    std::optional<BudgetColumn> column = place.column;
    if (column && !column->year)
        column->year = Year::from(2999);
    if (!place.row)
        return {place.column ? 1 : 0, 0, column};
    int row = 0;
    for (const BudgetGroup& group : budget.groups) {
        for (const BudgetRow& each : group.rows) {
            if (each.id == *place.row)
                return {2, row, column};
            ++row;
        }
    }
    return {3, 0, column};
}

} // namespace

QString funderText(Funder funder)
{
    return nameIn(funders, funder);
}

std::optional<Funder> funderFromText(QStringView text)
{
    return valueIn(funders, text);
}

QString funderWords(Funder funder)
{
    switch (funder) {
    case Funder::Own:
        return Words::tr("Own committee");
    case Funder::Administration:
        return Words::tr("Another administration of the municipality");
    case Funder::Ministry:
        return Words::tr("Ministry");
    case Funder::Fund:
        return Words::tr("Fund");
    case Funder::Other:
        return Words::tr("Others");
    }
    Q_UNREACHABLE();
}

QString versionText(VersionKind kind)
{
    return nameIn(versions, kind);
}

std::optional<VersionKind> versionFromText(QStringView text)
{
    return valueIn(versions, text);
}

QString versionWords(VersionKind kind)
{
    switch (kind) {
    case VersionKind::Original:
        return Words::tr("Original budget");
    case VersionKind::Revised:
        return Words::tr("Revised budget");
    case VersionKind::Decided:
        return Words::tr("Decided budget");
    }
    Q_UNREACHABLE();
}

QString priceLevelText(PriceLevel level)
{
    return nameIn(priceLevels, level);
}

std::optional<PriceLevel> priceLevelFromText(QStringView text)
{
    return valueIn(priceLevels, text);
}

BudgetVersion BudgetVersion::first(const AccountId& account)
{
    BudgetVersion version;
    version.id = BudgetVersionId::fromText(account.text()).value_or(BudgetVersionId());
    version.account = account;
    return version;
}

QString BudgetVersion::title() const
{
    return name.isEmpty() ? versionWords(kind) : QStringLiteral("%1 (%2)").arg(versionWords(kind), name);
}

QString BudgetVersion::pricesWords() const
{
    if (!prices)
        return {};
    if (*prices == PriceLevel::Current)
        return Words::tr("Current prices");
    return priceYear ? Words::tr("Prices of %1").arg(priceYear->text()) : Words::tr("Fixed prices");
}

QString BudgetColumn::text() const
{
    return year ? year->text() : QStringLiteral("total");
}

std::optional<BudgetColumn> BudgetColumn::fromText(QStringView text)
{
    if (text == u"total")
        return total();
    const auto year = Year::fromText(text);
    return year ? std::optional(BudgetColumn{year}) : std::nullopt;
}

Figure BudgetPart::figure(const BudgetColumn& column) const
{
    const auto amount = amounts.find(column);
    return amount == amounts.end() ? Figure() : amount->second;
}

Figure BudgetRow::figure(Year year) const
{
    const auto cell = cells.find(year);
    return cell == cells.end() ? Figure() : cell->second.figure;
}

Figure BudgetRow::figure(const BudgetColumn& column) const
{
    return column.year ? figure(*column.year) : stated.value_or(Figure());
}

const BudgetPart* BudgetRow::part(const BudgetPartId& wanted) const
{
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&wanted](const BudgetPart& part) { return part.id == wanted; });
    return found == parts.end() ? nullptr : &*found;
}

bool BudgetRow::hasSites() const
{
    return std::any_of(parts.begin(), parts.end(), [](const BudgetPart& part) { return part.isSite(); });
}

bool BudgetRow::hasSources() const
{
    return std::any_of(parts.begin(), parts.end(), [](const BudgetPart& part) { return !part.isSite(); });
}

std::vector<Year> Budget::years() const
{
    std::set<Year> found;
    for (const BudgetGroup& group : groups) {
        for (const auto& [year, figure] : group.statedByYear)
            found.insert(year);
        for (const BudgetRow& row : group.rows) {
            for (const auto& [year, cell] : row.cells)
                found.insert(year);
        }
    }
    return {found.begin(), found.end()};
}

const BudgetRow* Budget::row(const BudgetRowId& id) const
{
    for (const BudgetGroup& group : groups) {
        for (const BudgetRow& row : group.rows) {
            if (row.id == id)
                return &row;
        }
    }
    return nullptr;
}

const BudgetRow* Budget::rowOf(const InitiativeId& initiative) const
{
    for (const BudgetGroup& group : groups) {
        for (const BudgetRow& row : group.rows) {
            if (row.initiative == initiative)
                return &row;
        }
    }
    return nullptr;
}

const BudgetGroup* Budget::groupOf(const BudgetRowId& id) const
{
    for (const BudgetGroup& group : groups) {
        for (const BudgetRow& row : group.rows) {
            if (row.id == id)
                return &group;
        }
    }
    return nullptr;
}

const Footnote* Budget::footnote(const FootnoteId& id) const
{
    const auto found =
        std::find_if(footnotes.begin(), footnotes.end(), [&id](const Footnote& footnote) { return footnote.id == id; });
    return found == footnotes.end() ? nullptr : &*found;
}

std::vector<const Footnote*> Budget::footnotesAt(const FootnotePlace& place) const
{
    std::vector<const Footnote*> found;
    for (const Footnote* footnote : footnotesInOrder()) {
        if (footnote->places.contains(place))
            found.push_back(footnote);
    }
    return found;
}

std::vector<const Footnote*> Budget::footnotesInOrder() const
{
    using Order = decltype(printOrder(*this, {}));
    std::vector<std::pair<Order, const Footnote*>> order;
    for (const Footnote& footnote : footnotes) {
        Order first{4, 0, {}}; // one without a place comes last
        for (const FootnotePlace& place : footnote.places)
            first = std::min(first, printOrder(*this, place));
        order.emplace_back(first, &footnote);
    }
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : a.second->ordinal < b.second->ordinal;
    });
    std::vector<const Footnote*> sorted;
    for (const auto& [place, footnote] : order)
        sorted.push_back(footnote);
    return sorted;
}

QString Budget::shownMark(const FootnoteId& id) const
{
    const auto order = footnotesInOrder();
    const auto found = std::find_if(order.begin(), order.end(), [&id](const Footnote* each) { return each->id == id; });
    const int number = int(found - order.begin()) + 1;
    return order.size() <= 3 ? QString(number, u'*') : QStringLiteral("%1)").arg(number);
}

} // namespace indblik
