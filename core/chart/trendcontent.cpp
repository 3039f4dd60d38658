// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/trendcontent.h"

#include <algorithm>

namespace indblik {

namespace {

/// The width of a band that is known for one period only, as a part of that period.
constexpr double loneBand = 0.4;

void addBand(TrendContent& content, const Trend& trend, size_t at)
{
    const TrendBand::Span* before = nullptr;
    for (const TrendBand::Span& span : trend.bands[at].spans) {
        const bool isParted = before && std::any_of(trend.breaks.begin(), trend.breaks.end(), [&](const auto& each) {
            return each.parts && each.isBetween(before->period, span.period);
        });
        if (!before || isParted || before->period.next() != span.period)
            content.areas.push_back({at, {}, {}});
        content.areas.back().upper.append({span.period.middle(), span.high});
        content.areas.back().lower.append({span.period.middle(), span.low});
        before = &span;
    }
}

/// A single span would have no width.
void widen(TrendContent::Area& area, const TrendBand& band)
{
    if (area.upper.size() > 1)
        return;
    const auto span = std::find_if(band.spans.begin(), band.spans.end(),
        [&area](const auto& each) { return each.period.middle() == area.upper.front().x(); });
    const QPointF half((span->period.middle() - span->period.begin()) * loneBand, 0);
    for (auto* edge : {&area.upper, &area.lower})
        *edge = {edge->front() - half, edge->front() + half};
}

void addLimit(TrendContent& content, const TrendLimit& limit, size_t at)
{
    const ChartInk ink = inkOf(limit);
    double end = 0;
    bool isFirst = true;
    for (const TrendStep& step : shownSteps(limit, content.time)) {
        if (isFirst || end != step.from)
            content.courses.push_back({ink, at, lookOf(ink), {}});
        content.courses.back().points << QPointF(step.from, step.value) << QPointF(step.to, step.value);
        end = step.to;
        isFirst = false;
    }
}

void addLine(TrendContent& content, const Trend& trend, size_t at)
{
    const TrendLine& line = trend.lines[at];
    for (const TrendSegment& segment : segments(line, trend.breaks)) {
        if (segment.points.size() < 2)
            continue;
        content.courses.push_back(
            {ChartInk::Line, at, courseLook(trend.lines.size(), line.isProjection, segment.isLight), {}});
        for (const TrendPoint* point : segment.points)
            content.courses.back().points.append({point->period.middle(), *point->value});
    }
}

void addMarks(TrendContent& content, const TrendLine& line, size_t at)
{
    for (const TrendPoint& point : line.points) {
        if (point.value)
            content.marks.push_back({at, {point.period.middle(), *point.value}, line.isProjection});
    }
}

} // namespace

ChartInk inkOf(const TrendLimit& limit)
{
    return limit.kind == TrendLimit::Kind::Target ? ChartInk::Target : ChartInk::Rule;
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

QList<QPointF> TrendScale::spots(QList<QPointF> points) const
{
    for (QPointF& point : points)
        point = spot(point);
    return points;
}

TrendContent contentOf(const Trend& trend)
{
    TrendContent content{timeAxis(trend), valueAxis(trend), {}, {}, {}};
    for (size_t i = 0; i < trend.bands.size(); ++i)
        addBand(content, trend, i);
    for (TrendContent::Area& area : content.areas)
        widen(area, trend.bands[area.band]);
    for (size_t i = 0; i < trend.limits.size(); ++i)
        addLimit(content, trend.limits[i], i);
    // The first lines are those that matter most: they lie on top, and a projection below what was measured.
    for (size_t i = trend.lines.size(); i-- > 0;)
        addLine(content, trend, i);
    for (const bool isProjection : {true, false}) {
        for (size_t i = trend.lines.size(); i-- > 0;) {
            if (trend.lines[i].isProjection == isProjection)
                addMarks(content, trend.lines[i], i);
        }
    }
    return content;
}

} // namespace indblik
