// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"

#include <optional>

namespace indblik {

/// The sum of a row's years; the stated total takes no part. Nothing where it does not fit 64 bits.
std::optional<Sum> sumOfYears(const BudgetRow& row);

/// The sum of a group's rows in one year.
std::optional<Sum> sumOfRows(const BudgetGroup& group, Year year);

/// The sum of all years of all rows of a group.
std::optional<Sum> sumOf(const BudgetGroup& group);

/// True where the row states a total that no year accounts for: "2,37 mio., not split by year".
bool hasTotalWithoutYears(const BudgetRow& row);

} // namespace indblik
