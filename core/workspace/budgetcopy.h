// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"

namespace indblik {

/// The same budget as another version: new ids for groups, rows, parts and footnotes, which refer to each other as
/// before. `version` is not the first one.
Budget copyOf(const Budget& budget, const BudgetVersion& version);

} // namespace indblik
