// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/budget.h"

namespace indblik {

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

Figure BudgetRow::figure(Year year) const
{
    const auto cell = cells.find(year);
    return cell == cells.end() ? Figure() : cell->second.figure;
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

std::vector<const Footnote*> Budget::footnotesAt(const BudgetRowId& row, const BudgetColumn& column) const
{
    std::vector<const Footnote*> found;
    for (const Footnote& footnote : footnotes) {
        if (footnote.places.contains({row, column}))
            found.push_back(&footnote);
    }
    return found;
}

} // namespace indblik
