// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/trendplan.h"
#include "core/report/draw/shapes.h"

namespace indblik {

struct TrendDrawing
{
    Drawing drawing;
    TrendPlan plan; ///< its places count from the corner of the drawing
};

/// Draws the plan of a chart: its finding above, names beside the ends of its lines instead of a legend, notes under
/// it. It is higher than `leastHeight` where title, names and notes need more; nothing of it lies outside its edges.
TrendDrawing drawTrend(
    const Trend& trend, const Tongue& tongue, const Typesetter& typesetter, double width, double leastHeight);

/// The colour of the n-th line: no two of the first 42 have it and their marker in common.
Colour lineColour(size_t line);

} // namespace indblik
