// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/budgetgrid.h"

#include <QString>

namespace indblik {

/// A budget as lines of text in columns, in the account's unit; amounts as the program's language writes them. What a
/// total leaves out, and what the source states instead, stands under its line.
QString budgetText(const BudgetGrid& grid, Scale unit);

} // namespace indblik
