// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/budget/budgetgrid.h"
#include "core/report/compose/reportwords.h"
#include "core/report/document.h"

namespace indblik {

/// A budget as it is printed: a line that says version, prices and unit, the table with its sums, and the notes: the
/// footnotes with the marks they have on the screen, and our own where the source states something else. A table with
/// more years than fit beside each other goes on in further tables. Nothing where no row is to be shown.
std::vector<Block> budgetBlocks(const AccountBook& book, const GridWish& wish, const ReportWords& words);

/// The most years a table has beside each other, upright and lying.
constexpr size_t yearsUpright = 7;
constexpr size_t yearsLying = 14;

} // namespace indblik
