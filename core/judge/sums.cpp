// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/sums.h"

#include <vector>

namespace indblik {

namespace {

std::optional<Sum> total(const std::vector<Figure>& figures)
{
    const auto sum = sumOf(figures);
    return sum ? std::optional(*sum) : std::nullopt;
}

} // namespace

std::optional<Sum> sumOfYears(const BudgetRow& row)
{
    std::vector<Figure> figures;
    for (const auto& [year, cell] : row.cells)
        figures.push_back(cell.figure);
    return total(figures);
}

std::optional<Sum> sumOfRows(const BudgetGroup& group, Year year)
{
    std::vector<Figure> figures;
    for (const BudgetRow& row : group.rows)
        figures.push_back(row.figure(year));
    return total(figures);
}

std::optional<Sum> sumOf(const BudgetGroup& group)
{
    std::vector<Figure> figures;
    for (const BudgetRow& row : group.rows) {
        for (const auto& [year, cell] : row.cells)
            figures.push_back(cell.figure);
    }
    return total(figures);
}

bool hasTotalWithoutYears(const BudgetRow& row)
{
    const auto stated = row.stated ? row.stated->amount() : std::nullopt;
    const auto sum = sumOfYears(row);
    return stated && sum && *stated != Money() && sum->amount == Money();
}

} // namespace indblik
