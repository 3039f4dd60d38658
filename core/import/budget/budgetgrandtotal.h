// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"
#include "core/domain/finding.h"
#include "core/figuretext.h"

namespace indblik {

/// The total of a whole table as it is printed. It is not kept, for it is computed from the groups.
struct GrandTotal
{
    Place place;
    std::map<Year, Figure> amounts;
};

/// A finding for each year in which the rows do not add up to it, amounts in `unit`.
std::vector<Finding> differencesFrom(const GrandTotal& total, const Budget& budget, Scale unit);

} // namespace indblik
