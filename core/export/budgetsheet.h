// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figuretext.h"
#include "core/sheet.h"

namespace indblik {

struct BudgetGrid;

/// The grid as a sheet: titles with version and prices, the head with the unit, groups, rows, parts indented by four
/// spaces, sums and what the source states, the footnotes under it. Amounts are numbers in `unit`, exact; marks of
/// figures are texts, and those of footnotes have a column of their own beside the figures. The last column says in
/// words what a sum leaves out. readBudgetSheet() reads it again.
Sheet budgetSheet(const BudgetGrid& grid, const QString& title, Scale unit);

} // namespace indblik
