// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"
#include "core/domain/finding.h"

#include <vector>

namespace indblik {

/// Amounts that are about a thousand or a million times the others of their row, or of their column where that has
/// four amounts or more, or such a part of them: as a rule they were written in another unit. Each is an error at its
/// cell, one that is too small a warning.
std::vector<Finding> amountsOutOfScale(const Budget& budget);

/// A thousandfold, with room for what differs between two amounts of the same thing; whatever their signs.
bool areOutOfScale(Money one, Money other);

/// What a budget is held against.
struct KnownBudget
{
    const Budget& budget;
    std::optional<Year> account; ///< whose it is, where it is that of another year
};

/// Amounts that are about a thousand or a million times what `known` says of the same row and year, or a thousandth of
/// it; where the two have no year in common, the largest amounts of the row are held against each other. A row is known
/// by its id, its initiative or its title. One warning for a row, at the first such cell.
std::vector<Finding> amountsOutOfScale(const Budget& budget, const KnownBudget& known);

} // namespace indblik
