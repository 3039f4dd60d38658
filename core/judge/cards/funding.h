// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"
#include "core/judge/cards/fundingtext.h"

#include <map>
#include <vector>

namespace indblik {

/// Whether two amounts are the same: exactly, or, where one is only about so much, within a twentieth.
bool isSame(Money stated, Money other, bool isApproximate);

/// What a form says for one year. Several amounts of one sentence are places or sources that add up; those of several
/// sentences may also be parts of the largest.
struct YearFunding
{
    Money sum;
    Money largest;
    int amounts = 0;
    int sentence = 0;
    bool isOneSentence = true;
    bool isApproximate = false;
    bool isAverage = false;
    bool isYearly = false; ///< as a yearly amount, not for this year alone

    void add(const StatedAmount& amount);
    bool fits(Money cell) const
    {
        return isSame(sum, cell, isApproximate) || (!isOneSentence && isSame(largest, cell, isApproximate));
    }
};

/// The amounts of a form that are budget, by what they are said for.
struct CardFunding
{
    std::map<Year, YearFunding> byYear;
    std::vector<StatedAmount> totals;  ///< for several years together, or in all
    std::vector<StatedAmount> yearly;  ///< each year, without saying which
    std::vector<StatedAmount> undated; ///< neither a year nor whether it is yearly or in all
};

/// Where a form leaves open whether an amount of several years is for each or for all, the row decides if it can.
/// Parts, limits and amounts a twentieth of the largest are no budget of the whole.
CardFunding fundingOf(const std::vector<StatedAmount>& amounts, const BudgetRow* row);

} // namespace indblik
