// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/draw/trendplot.h"

#include "core/report/draw/look.h"

#include <algorithm>

namespace indblik {

namespace {

constexpr size_t markerShapes = 6;
constexpr double markerSize = 5;
/// Where points are nearer to each other than this, their markers are small.
constexpr double dense = 14;
constexpr double denseMarkerSize = 3.4;
/// The width of a band that is known for one period only, as a part of that period.
constexpr double loneBand = 0.4;

/// Spans that are joined into one area: neighbours in time with nothing between them that parts.
std::vector<std::vector<TrendBand::Span>> joinedSpans(const TrendBand& band, const std::vector<TrendBreak>& breaks)
{
    std::vector<std::vector<TrendBand::Span>> joined;
    for (const TrendBand::Span& span : band.spans) {
        const Period* before = joined.empty() ? nullptr : &joined.back().back().period;
        const bool isParted = before && std::any_of(breaks.begin(), breaks.end(), [&](const TrendBreak& each) {
            return each.parts && each.isBetween(*before, span.period);
        });
        if (!before || before->next() != span.period || isParted)
            joined.emplace_back();
        joined.back().push_back(span);
    }
    return joined;
}

void plotBand(
    const std::vector<TrendBand::Span>& spans, Colour colour, const TrendScale& scale, std::vector<DrawingPart>& parts)
{
    Polygon shape;
    shape.colour = colour;
    if (spans.size() == 1) {
        const TrendBand::Span& span = spans.front();
        const double half = (span.period.middle() - span.period.begin()) * loneBand;
        const double left = scale.x(span.period.middle() - half);
        const double right = scale.x(span.period.middle() + half);
        shape.outline = {{left, scale.y(span.high)}, {right, scale.y(span.high)}, {right, scale.y(span.low)},
            {left, scale.y(span.low)}};
    } else {
        for (const TrendBand::Span& span : spans)
            shape.outline.push_back({scale.x(span.period.middle()), scale.y(span.high)});
        for (auto span = spans.rbegin(); span != spans.rend(); ++span)
            shape.outline.push_back({scale.x(span->period.middle()), scale.y(span->low)});
    }
    parts.emplace_back(std::move(shape));
}

void plotGrid(const TrendScale& scale, std::vector<DrawingPart>& parts)
{
    for (const double mark : scale.values.marks()) {
        if (mark != 0)
            parts.emplace_back(
                Stroke{{{scale.left, scale.y(mark)}, {scale.right, scale.y(mark)}}, look::hairline, look::line, {}});
    }
}

void plotLimit(const TrendLimit& limit, const TrendScale& scale, std::vector<DrawingPart>& parts)
{
    Stroke stroke = limitStroke(limit.kind);
    double end = 0;
    for (const TrendStep& step : shownSteps(limit, scale.time)) {
        if (!stroke.points.empty() && end != step.from) {
            parts.emplace_back(stroke);
            stroke.points.clear();
        }
        stroke.points.push_back({scale.x(step.from), scale.y(step.value)});
        stroke.points.push_back({scale.x(step.to), scale.y(step.value)});
        end = step.to;
    }
    if (!stroke.points.empty())
        parts.emplace_back(std::move(stroke));
}

Spot spotOf(const TrendPoint& point, const TrendScale& scale)
{
    return {scale.x(point.period.middle()), scale.y(*point.value)};
}

void plotLine(
    const TrendLine& line, size_t at, const Trend& trend, const TrendScale& scale, std::vector<DrawingPart>& parts)
{
    for (const TrendSegment& segment : segments(line, trend.breaks)) {
        Stroke stroke = lineStroke(line, at, segment.isLight);
        for (const TrendPoint* point : segment.points)
            stroke.points.push_back(spotOf(*point, scale));
        if (stroke.points.size() > 1)
            parts.emplace_back(std::move(stroke));
    }
}

void plotMarkers(
    const TrendLine& line, size_t at, double size, const TrendScale& scale, std::vector<DrawingPart>& parts)
{
    for (const TrendPoint& point : line.points) {
        if (point.value)
            parts.emplace_back(Marker{lineMarker(at), spotOf(point, scale), size, lineColour(at), line.isProjection});
    }
}

} // namespace

Colour lineColour(size_t line)
{
    return look::chartLines[line % std::size(look::chartLines)];
}

MarkerShape lineMarker(size_t line)
{
    // Where colours begin again, shapes are one further.
    return MarkerShape((line + line / std::size(look::chartLines)) % markerShapes);
}

Stroke lineStroke(const TrendLine& line, size_t at, bool isLight)
{
    if (line.isProjection)
        return {{}, 1.1, lineColour(at), {3, 2.5}};
    if (isLight)
        return {{}, 0.9, lineColour(at), {1, 2}};
    return {{}, 1.6, lineColour(at), {}};
}

Stroke limitStroke(TrendLimit::Kind kind)
{
    if (kind == TrendLimit::Kind::Rule)
        return {{}, 1, look::chartRule, {4, 2}};
    return {{}, 1.4, look::chartTarget, {9, 3}};
}

Colour bandColour(size_t band, size_t bands)
{
    constexpr size_t colours = std::size(look::chartBands);
    // One band alone has the colour in the middle.
    return look::chartBands[std::min(band + (bands == 1 ? 1 : 0), colours - 1)];
}

std::vector<TrendStep> shownSteps(const TrendLimit& limit, const TrendAxis& time)
{
    std::vector<TrendStep> shown;
    for (TrendStep step : limit.steps) {
        step.from = std::max(step.from, time.first);
        step.to = std::min(step.to, time.last);
        if (step.from < step.to)
            shown.push_back(step);
    }
    return shown;
}

void plotTrend(const Trend& trend, const TrendScale& scale, std::vector<DrawingPart>& parts)
{
    for (size_t i = 0; i < trend.bands.size(); ++i) {
        for (const auto& spans : joinedSpans(trend.bands[i], trend.breaks))
            plotBand(spans, bandColour(i, trend.bands.size()), scale, parts);
    }
    plotGrid(scale, parts);
    for (const TrendLimit& limit : trend.limits)
        plotLimit(limit, scale, parts);
    for (size_t i = 0; i < trend.lines.size(); ++i)
        plotLine(trend.lines[i], i, trend, scale, parts);
    const double periods = double(std::max<size_t>(1, trend.periods().size()));
    const double size = (scale.right - scale.left) / periods < dense ? denseMarkerSize : markerSize;
    for (size_t i = 0; i < trend.lines.size(); ++i)
        plotMarkers(trend.lines[i], i, size, scale, parts);
}

} // namespace indblik
