// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figures.h"

namespace indblik::bench {

/// How long a chart over time takes until it is painted, a move of its cursor, and small charts of many areas.
void measureTrends(FigureTable& table);

} // namespace indblik::bench
