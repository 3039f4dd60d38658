// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartlook.h"
#include "core/judge/trends/trend.h"

#include <QList>
#include <QPointF>

#include <vector>

namespace indblik {

/// What is drawn of a trend between its axes, before it has a size: points are moments in years and values. In the
/// order in which it is drawn, so that what matters most lies on top.
struct TrendContent
{
    /// Spans of a band that are joined: neighbours in time with nothing between them that parts.
    struct Area
    {
        size_t band = 0;
        QList<QPointF> upper; ///< from left to right, as lower
        QList<QPointF> lower;
    };

    /// A limit or a part of a line as one stroke.
    struct Course
    {
        ChartInk ink = ChartInk::Line; ///< or Rule, Target
        size_t index = 0;              ///< of the line or limit
        StrokeLook look;
        QList<QPointF> points;
    };

    struct Mark
    {
        size_t line = 0;
        QPointF at;
        bool isHollow = false; ///< it was not measured
    };

    TrendAxis time;
    TrendAxis values;
    std::vector<Area> areas;
    std::vector<Course> courses;
    std::vector<Mark> marks;
};

/// The areas, courses and marks of a trend with their axes, in moments and values; nothing of it has a place yet.
TrendContent contentOf(const Trend& trend);

/// Of a rule or a target.
ChartInk inkOf(const TrendLimit& limit);
/// The steps of a limit as far as the time axis shows them.
std::vector<TrendStep> shownSteps(const TrendLimit& limit, const TrendAxis& time);

/// Where moments and values lie in a chart, counted from its upper left corner.
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
    /// Of a moment (x) and a value (y).
    QPointF spot(const QPointF& point) const { return {x(point.x()), y(point.y())}; }
    QList<QPointF> spots(QList<QPointF> points) const;
};

} // namespace indblik
