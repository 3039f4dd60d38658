// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"

namespace indblik {

/// The same budget as another version: new ids for groups, rows, parts and footnotes, which refer to each other as
/// before. What the printed account states as totals is not stated of another version, but for rows that have no other
/// amount. `version` is not the first one.
Budget copyOf(const Budget& budget, const BudgetVersion& version);

} // namespace indblik
