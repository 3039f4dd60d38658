// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/budget.h"

#include <map>
#include <optional>
#include <vector>

namespace indblik {

/// A group's sum of each year that a row of its account has a cell in, as the budget's grid computes it.
struct GroupYears
{
    QString title;
    Section section = Section::Goals;
    std::map<Year, LongSum> years;

    bool operator==(const GroupYears&) const = default;
};

/// What the budget of an account comes to: of the version that its totals are made of. Amounts that a source states
/// only in all, not by year, are in no sum.
struct AccountYears
{
    Account account;
    BudgetVersion version;
    std::vector<GroupYears> groups; ///< as in the budget
    /// Money of some source stands in two rows (Funding::countedIn). It is in these sums twice; the grand total of the
    /// grid takes it off.
    bool hasMoneyInTwoRows = false;

    /// Over all groups: by year, and all years together.
    std::map<Year, LongSum> years() const;
    LongSum all() const;

    bool operator==(const AccountYears&) const = default;
};

/// The budgets of all accounts of a file, the newest first.
struct BudgetOverview
{
    std::vector<AccountYears> accounts;

    /// All years that have a sum, ascending.
    std::vector<Year> years() const;
    /// The unit of the newest account: one for all of them.
    Scale unit() const;
};

} // namespace indblik
