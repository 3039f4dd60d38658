// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"

#include <optional>

namespace indblik {

/// The year that a goal is set for in the account: the last that one of its readings sets, or else the last that its
/// own words do ("frem til 2010"; not one it only starts from). Nothing where neither says one.
std::optional<Year> goalDue(const AccountBook& book, const Goal& goal);

/// The same where that year is before `year`, and the account assesses the goal and neither closes nor drops it.
std::optional<Year> goalPassed(const AccountBook& book, const Goal& goal, Year year);

} // namespace indblik
