// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budget/sums.h"

namespace indblik {

namespace {

LongSum yearsOf(const BudgetRow& row)
{
    LongSum sum;
    for (const auto& [year, cell] : row.cells)
        sum += cell.figure;
    return sum;
}

} // namespace

std::optional<Sum> sumOfYears(const BudgetRow& row)
{
    return yearsOf(row).sum();
}

Figure figureOfYears(const BudgetRow& row)
{
    return yearsOf(row).figure();
}

std::optional<Sum> sumOfRows(const BudgetGroup& group, Year year)
{
    LongSum sum;
    for (const BudgetRow& row : group.rows)
        sum += row.figure(year);
    return sum.sum();
}

std::optional<Sum> sumOf(const BudgetGroup& group)
{
    LongSum sum;
    for (const BudgetRow& row : group.rows)
        sum += yearsOf(row);
    return sum.sum();
}

std::optional<GroupSums> sumsOf(const BudgetGroup& group)
{
    LongSum years;
    LongSum stated;
    LongSum all;
    GroupSums sums;
    for (const BudgetRow& row : group.rows) {
        const auto sum = sumOfYears(row);
        if (!sum)
            return std::nullopt;
        const bool isWithoutYears = hasTotalWithoutYears(row);
        if (sum->notAvailable > 0 && !(row.stated && row.stated->isAmount()))
            sums.notKnown.append(row.title);
        const Money total = row.stated ? row.stated->amount().value_or(sum->amount) : sum->amount;
        years += Figure(sum->amount);
        stated += Figure(total);
        all += Figure(isWithoutYears ? total : sum->amount);
        if (isWithoutYears)
            sums.withoutYears.append(row.title);
    }
    const auto ofYears = years.sum();
    const auto ofStated = stated.sum();
    const auto ofAll = all.sum();
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
    return stated && sum && *stated != Money() && sum->amount == Money() && sum->notAvailable == 0;
}

} // namespace indblik
