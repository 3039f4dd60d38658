// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"

#include <optional>

namespace indblik {

/// The sum of a row's years; the stated total takes no part. Nothing where it does not fit 64 bits.
std::optional<Sum> sumOfYears(const BudgetRow& row);
/// The same as a cell shows it.
Figure figureOfYears(const BudgetRow& row);

/// The sum of a group's rows in one year.
std::optional<Sum> sumOfRows(const BudgetGroup& group, Year year);

/// The sum of all years of all rows of a group.
std::optional<Sum> sumOf(const BudgetGroup& group);

/// True where the row states a total and its years, which are all known, add up to 0: "2,37 mio., not split by year".
bool hasTotalWithoutYears(const BudgetRow& row);

/// What a group's stated total can stand for.
struct GroupSums
{
    Money years;              ///< all years of all rows
    Money stated;             ///< the rows' stated totals, their years where they state none
    Money all;                ///< the years, and the totals of rows that no year accounts for
    QStringList withoutYears; ///< the titles of those rows
    QStringList notKnown;     ///< the titles of rows that state no total and have a year that nobody knows
};

/// Nothing where one of them does not fit 64 bits.
std::optional<GroupSums> sumsOf(const BudgetGroup& group);

/// How a group's stated total stands to its rows. It may be the sum of their totals or of everything; one that is the
/// sum of the years alone leaves out the rows that no year accounts for.
enum class TotalFit { Fits, LeavesOut, Differs };

TotalFit fitOf(Money stated, const GroupSums& sums);

} // namespace indblik
