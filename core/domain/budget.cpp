// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/budget.h"

#include "core/named.h"
#include "core/tongue.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Budget)
};

constexpr Named<Funder> funders[] = {
    {Funder::Own, QLatin1String("own"), QT_TRANSLATE_NOOP("Budget", "Own committee")},
    {Funder::Administration, QLatin1String("administration"),
        QT_TRANSLATE_NOOP("Budget", "Another administration of the municipality")},
    {Funder::Ministry, QLatin1String("ministry"), QT_TRANSLATE_NOOP("Budget", "Ministry")},
    {Funder::Fund, QLatin1String("fund"), QT_TRANSLATE_NOOP("Budget", "Fund")},
    {Funder::Other, QLatin1String("other"), QT_TRANSLATE_NOOP("Budget", "Others")},
};

constexpr Named<VersionKind> versions[] = {
    {VersionKind::Original, QLatin1String("original"), QT_TRANSLATE_NOOP("Budget", "Original budget")},
    {VersionKind::Revised, QLatin1String("revised"), QT_TRANSLATE_NOOP("Budget", "Revised budget")},
    {VersionKind::Decided, QLatin1String("decided"), QT_TRANSLATE_NOOP("Budget", "Final budget")},
};

constexpr Named<PriceLevel> priceLevels[] = {
    {PriceLevel::Current, QLatin1String("current")},
    {PriceLevel::Fixed, QLatin1String("fixed")},
};

/// Where a place stands in print: the table, its columns from the left, then its rows, each with its cells.
using PrintOrder = std::tuple<int, int, std::optional<BudgetColumn>>;
constexpr int afterAllPlaces = 4;

class PrintPlaces
{
public:
    explicit PrintPlaces(const Budget& budget)
    {
        for (const BudgetGroup& group : budget.groups) {
            for (const BudgetRow& row : group.rows)
                m_rows.emplace(row.id, int(m_rows.size()));
        }
    }

    PrintOrder of(const FootnotePlace& place) const
    {
        // The stated total is the last column, while "no year" sorts first.
        std::optional<BudgetColumn> column = place.column;
        if (column && !column->year)
            column->year = Year::from(2999);
        if (!place.row)
            return {place.column ? 1 : 0, 0, column};
        const auto row = m_rows.find(*place.row);
        return row == m_rows.end() ? PrintOrder{3, 0, column} : PrintOrder{2, row->second, column};
    }

private:
    std::map<BudgetRowId, int> m_rows;
};

} // namespace

QString funderText(Funder funder)
{
    return rowOf(funders, funder).text;
}

std::optional<Funder> funderFromText(QStringView text)
{
    return valueNamed(funders, text);
}

std::vector<Funder> allFunders()
{
    return valuesOf(funders);
}

QString funderWords(Funder funder)
{
    return Words::tr(rowOf(funders, funder).words);
}

QString versionText(VersionKind kind)
{
    return rowOf(versions, kind).text;
}

std::optional<VersionKind> versionFromText(QStringView text)
{
    return valueNamed(versions, text);
}

QString versionWords(std::optional<VersionKind> kind)
{
    return kind ? Words::tr(rowOf(versions, *kind).words) : Words::tr("Budget");
}

QString priceLevelText(PriceLevel level)
{
    return rowOf(priceLevels, level).text;
}

std::optional<PriceLevel> priceLevelFromText(QStringView text)
{
    return valueNamed(priceLevels, text);
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

QString columnWords(const BudgetColumn& column)
{
    return columnWords(column, Tongue::ofProgram());
}

QString columnWords(const BudgetColumn& column, const Tongue& tongue)
{
    return column.year ? column.year->text() : tongue.translate("Budget", "stated total");
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
    const PrintPlaces places(*this);
    std::vector<std::pair<PrintOrder, const Footnote*>> order;
    for (const Footnote& footnote : footnotes) {
        PrintOrder first{afterAllPlaces, 0, {}};
        for (const FootnotePlace& place : footnote.places)
            first = std::min(first, places.of(place));
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

std::optional<FootnotePlace> Budget::firstPlace(const Footnote& footnote) const
{
    const PrintPlaces places(*this);
    const auto first = std::min_element(footnote.places.begin(), footnote.places.end(),
        [&places](const FootnotePlace& a, const FootnotePlace& b) { return places.of(a) < places.of(b); });
    return first == footnote.places.end() ? std::nullopt : std::optional(*first);
}

QString Budget::shownMark(const FootnoteId& id) const
{
    const auto order = footnotesInOrder();
    const auto found = std::find_if(order.begin(), order.end(), [&id](const Footnote* each) { return each->id == id; });
    return footnoteMark(size_t(found - order.begin()) + 1, order.size());
}

QString footnoteMark(size_t number, size_t count)
{
    return count <= 3 ? QString(qsizetype(number), u'*') : QStringLiteral("%1)").arg(number);
}

} // namespace indblik
