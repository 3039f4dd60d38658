// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"
#include "core/domain/finding.h"

#include <optional>
#include <vector>

namespace indblik {

/// The sum of a row's years; the stated total takes no part. Nothing where it does not fit 64 bits.
std::optional<Sum> sumOfYears(const BudgetRow& row);

/// The sum of a group's rows in one year.
std::optional<Sum> sumOfRows(const BudgetGroup& group, Year year);

/// The sum of all years of all rows of a group.
std::optional<Sum> sumOf(const BudgetGroup& group);

/// True where the row states a total that no year accounts for: "2,37 mio., not split by year".
bool hasTotalWithoutYears(const BudgetRow& row);

/// Holds what the source states against what its parts add up to: rows, columns, group totals. A group's total may
/// stand for its years or for its rows' stated totals; it is reported where it stands for neither, or where it leaves
/// out rows whose totals are not split by year.
std::vector<Finding> checkSums(const Budget& budget);

} // namespace indblik
