// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/trends/trend.h"
#include "core/report/draw/shapes.h"

#include <vector>

// What stands between the axes of a chart.

namespace indblik {

/// Where times and values lie in a drawing.
struct TrendScale
{
    TrendAxis time;
    TrendAxis values;
    double left = 0;
    double right = 0;
    double top = 0;    ///< of the highest value
    double bottom = 0; ///< of the lowest value
    double base = 0;   ///< of the time axis: below the lowest value where that is not 0

    double x(double at) const { return left + (at - time.first) / (time.last - time.first) * (right - left); }
    double y(double value) const
    {
        return bottom - (value - values.first) / (values.last - values.first) * (bottom - top);
    }
};

/// How the n-th line of a chart is drawn: no two of the first thirty-six have both in common.
Colour lineColour(size_t line);
MarkerShape lineMarker(size_t line);
/// Strokes without their points.
Stroke lineStroke(const TrendLine& line, size_t at, bool isLight);
Stroke limitStroke(TrendLimit::Kind kind);
/// The widest of so many bands is the lightest.
Colour bandColour(size_t band, size_t bands);

/// The limit's steps as far as the time axis shows them.
std::vector<TrendStep> shownSteps(const TrendLimit& limit, const TrendAxis& time);

/// Bands, grid, limits and lines, in this order, so that what matters most lies on top.
void plotTrend(const Trend& trend, const TrendScale& scale, std::vector<DrawingPart>& parts);

} // namespace indblik
