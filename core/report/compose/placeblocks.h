// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"
#include "core/report/compose/reportwords.h"
#include "core/report/document.h"

namespace indblik {

/// What a place and a participant cost over the years, as it is printed: a heading, the table and its notes for each of
/// the two that anything is counted of. A table with more years than fit beside each other goes on in further tables.
std::vector<Block> placeBlocks(const Budget& budget, const ReportWords& words);

} // namespace indblik
