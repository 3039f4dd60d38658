// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/draw/shapes.h"
#include "core/report/draw/trendplot.h"

namespace indblik {

struct TrendDrawing
{
    Drawing drawing;
    TrendScale scale;
};

/// Lays a chart out: its finding above, names beside the ends of its lines instead of a legend, notes under it. It is
/// higher than `leastHeight` where title, names and notes need more; nothing of it lies outside its edges. An axis that
/// does not begin at 0 is shown broken, and a note says so.
TrendDrawing drawTrend(
    const Trend& trend, const Tongue& tongue, const Typesetter& typesetter, double width, double leastHeight);

} // namespace indblik
