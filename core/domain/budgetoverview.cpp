// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/budgetoverview.h"

#include <set>

namespace indblik {

LongSum& LongSum::operator+=(const LongSum& other)
{
    high += other.high;
    low += other.low;
    withNumber += other.withNumber;
    withoutNumber += other.withoutNumber;
    return *this;
}

std::optional<Sum> LongSum::sum() const
{
    constexpr int halfBits = 32;
    constexpr qint64 lowMask = (qint64(1) << halfBits) - 1;
    const qint64 carried = high + (low >> halfBits);
    if (carried != qint64(qint32(carried)))
        return std::nullopt;
    const auto amount = Money::fromOere(carried * (qint64(1) << halfBits) + (low & lowMask));
    return Sum{amount, int(withNumber), int(withoutNumber)};
}

Figure LongSum::figure() const
{
    const auto fitting = sum();
    if (!fitting)
        return Mark::NotAvailable;
    return withNumber > 0 ? Figure(fitting->amount) : Figure(Mark::Blank);
}

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
