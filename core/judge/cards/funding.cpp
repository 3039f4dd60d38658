// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/cards/funding.h"

#include "core/judge/budget/sums.h"

#include <algorithm>
#include <cstdlib>

namespace indblik {

namespace {

/// How far an amount that is only about so much may be off, and below which share of the largest one is no budget.
constexpr qint64 twentieth = 20;

/// Where one amount of a sentence is the sum of all others, these are its parts.
void findParts(std::vector<StatedAmount>& amounts)
{
    for (size_t first = 0; first < amounts.size();) {
        size_t end = first;
        Money all;
        while (end < amounts.size() && amounts[end].sentence == amounts[first].sentence)
            all = added(all, amounts[end++].amount).value_or(Money());
        const auto whole = std::find_if(amounts.begin() + long(first), amounts.begin() + long(end),
            [&all](const StatedAmount& one) { return all == added(one.amount, one.amount); });
        if (end - first > 2 && whole != amounts.begin() + long(end)) {
            StatedAmount kept = *whole;
            const auto dated = std::find_if(amounts.begin() + long(first), amounts.begin() + long(end),
                [](const StatedAmount& one) { return !one.years.empty(); });
            if (kept.years.empty() && dated != amounts.begin() + long(end)) {
                kept.years = dated->years;
                kept.isSpan = dated->isSpan;
            }
            amounts.erase(amounts.begin() + long(first), amounts.begin() + long(end));
            amounts.insert(amounts.begin() + long(first), kept);
            end = first + 1;
        }
        first = end;
    }
}

/// Whether the row has the amount in all years together rather than in each.
bool isTotalIn(const BudgetRow& row, const StatedAmount& amount)
{
    std::vector<Figure> cells;
    bool fitsEach = true;
    for (const Year& year : amount.years) {
        cells.push_back(row.figure(year));
        const auto cell = cells.back().amount();
        fitsEach = fitsEach && (!cell || isSame(amount.amount, *cell, amount.isApproximate));
    }
    const auto sum = sumOf(cells);
    const auto stated = row.stated ? row.stated->amount() : std::nullopt;
    const bool fitsAll = (sum && isSame(amount.amount, sum->amount, amount.isApproximate))
                         || (stated && isSame(amount.amount, *stated, amount.isApproximate));
    const bool anyCell = sum && sum->withNumber > 0;
    return (!fitsEach || !anyCell) && fitsAll;
}

bool isTotal(const StatedAmount& amount, const BudgetRow* row)
{
    if (amount.years.size() < 2 || amount.spread != StatedAmount::Spread::Unsaid)
        return amount.years.size() != 1 && amount.spread == StatedAmount::Spread::Total;
    // Days from and to are the term of one grant.
    return (amount.isSpan && amount.begin) || (row && isTotalIn(*row, amount));
}

} // namespace

void YearFunding::add(const StatedAmount& amount)
{
    sum = added(sum, amount.amount).value_or(sum);
    largest = std::max(largest, amount.amount);
    isOneSentence = isOneSentence && (amounts == 0 || sentence == amount.sentence);
    sentence = amount.sentence;
    ++amounts;
    isApproximate = isApproximate || amount.isApproximate;
    isAverage = isAverage || amount.isAverage;
    isYearly = isYearly || amount.spread == StatedAmount::Spread::Yearly;
}

bool isSame(Money stated, Money other, bool isApproximate)
{
    const auto off = subtracted(stated, other);
    return off && std::abs(off->oere()) <= (isApproximate ? std::abs(other.oere()) / twentieth : 0);
}

CardFunding fundingOf(const std::vector<StatedAmount>& amounts, const BudgetRow* row)
{
    std::vector<StatedAmount> whole;
    Money largest;
    for (const StatedAmount& amount : amounts) {
        if (amount.role != StatedAmount::Role::Whole)
            continue;
        whole.push_back(amount);
        largest = std::max(largest, amount.amount);
    }
    if (whole.size() > 1) {
        const qint64 least = largest.oere() / twentieth;
        std::erase_if(whole, [least](const StatedAmount& one) { return one.amount.oere() < least; });
    }
    findParts(whole);

    CardFunding funding;
    for (const StatedAmount& amount : whole) {
        if (isTotal(amount, row)) {
            funding.totals.push_back(amount);
        } else if (amount.years.empty()) {
            const bool isYearly = amount.spread == StatedAmount::Spread::Yearly;
            (isYearly ? funding.yearly : funding.undated).push_back(amount);
        } else {
            for (const Year& year : amount.years)
                funding.byYear[year].add(amount);
        }
    }
    return funding;
}

} // namespace indblik
