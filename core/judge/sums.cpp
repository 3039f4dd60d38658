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

std::optional<GroupSums> sumsOf(const BudgetGroup& group)
{
    std::vector<Figure> years;
    std::vector<Figure> stated;
    std::vector<Figure> all;
    GroupSums sums;
    for (const BudgetRow& row : group.rows) {
        const auto sum = sumOfYears(row);
        if (!sum)
            return std::nullopt;
        const bool isWithoutYears = hasTotalWithoutYears(row);
        years.push_back(sum->amount);
        stated.push_back(row.stated ? row.stated->amount().value_or(sum->amount) : sum->amount);
        all.push_back(isWithoutYears ? stated.back() : years.back());
        if (isWithoutYears)
            sums.withoutYears.append(row.title);
    }
    const auto ofYears = total(years);
    const auto ofStated = total(stated);
    const auto ofAll = total(all);
    if (!ofYears || !ofStated || !ofAll)
        return std::nullopt;
    sums.years = ofYears->amount;
    sums.stated = ofStated->amount;
    sums.all = ofAll->amount;
    return sums;
}

TotalFit fitOf(Money stated, const GroupSums& sums)
{
    if (stated == sums.stated || stated == sums.all)
        return TotalFit::Fits;
    return stated == sums.years ? TotalFit::LeavesOut : TotalFit::Differs;
}

bool hasTotalWithoutYears(const BudgetRow& row)
{
    const auto stated = row.stated ? row.stated->amount() : std::nullopt;
    const auto sum = sumOfYears(row);
    return stated && sum && *stated != Money() && sum->amount == Money();
}

} // namespace indblik
