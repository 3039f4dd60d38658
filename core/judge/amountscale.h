// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"
#include "core/domain/finding.h"

#include <vector>

namespace indblik {

/// Amounts that are about a thousand or a million times the others of their row, or of their column where that has
/// four amounts or more: as a rule they were written in another unit. Each is an error at its cell.
std::vector<Finding> amountsOutOfScale(const Budget& budget);

} // namespace indblik
