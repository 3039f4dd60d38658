// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/trends/trend.h"
#include "core/report/document.h"

namespace indblik {

/// A chart as it is printed: the chart, its figures in tables, and its breaks as notes under them. Periods stand in
/// rows; where that would need more columns than fit beside each other, the lines do.
std::vector<Block> trendBlocks(const Trend& trend, const Tongue& tongue);

} // namespace indblik
