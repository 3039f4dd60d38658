// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/budgetoverview.h"

#include <set>

namespace indblik {

std::map<Year, LongSum> AccountYears::years() const
{
    std::map<Year, LongSum> sums;
    for (const GroupYears& group : groups) {
        for (const auto& [year, sum] : group.years)
            sums[year] += sum;
    }
    return sums;
}

LongSum AccountYears::all() const
{
    LongSum all;
    for (const GroupYears& group : groups) {
        for (const auto& [year, sum] : group.years)
            all += sum;
    }
    return all;
}

std::vector<Year> BudgetOverview::years() const
{
    std::set<Year> years;
    for (const AccountYears& account : accounts) {
        for (const GroupYears& group : account.groups) {
            for (const auto& [year, sum] : group.years)
                years.insert(year);
        }
    }
    return {years.begin(), years.end()};
}

Scale BudgetOverview::unit() const
{
    return accounts.empty() ? Scale::Million : accounts.front().account.budgetUnit;
}

} // namespace indblik
