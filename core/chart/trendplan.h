// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/charttexts.h"
#include "core/chart/trendcontent.h"

#include <QRectF>

namespace indblik {

/// A chart over time laid out: where everything is and what it says, for whatever paints it. Places count from its
/// upper left corner, in pixels of a screen or points of paper.
struct TrendPlan
{
    /// A text at a place of an axis.
    struct AxisMark
    {
        double at = 0;
        QString text;
    };

    struct Break
    {
        double x = 0;
        QString reason;
        QString shown;     ///< the reason, or a number where the reasons do not fit beside one another
        double left = 0;   ///< of what is shown
        double width = 0;  ///< of it
        bool parts = true; ///< else a rule begins there, which leaves the figures as they are
    };

    /// What stands to the right of the plot and names what ends there, instead of a legend.
    struct Label
    {
        enum class Kind { Line, Limit, Band, More };

        Kind kind = Kind::Line;
        ChartInk ink = ChartInk::Line; ///< of the stroke in its sample
        size_t index = 0;              ///< of the line, limit or band; of More how many there are
        QString value;                 ///< stands before the title, in a column of its own; may be empty
        QString title;
        QPointF from; ///< moment and value of what it names
        bool isHollow = false;
        QString shown; ///< the title as far as it has room
        QPointF end;   ///< where what it names ends
        QRectF place;  ///< of all of it

        bool isCut() const { return shown != title; }
    };

    // What all this is painted with, in the order of painting: `under`, the content, and what is over it.

    struct Stroke
    {
        ChartInk ink = ChartInk::Grid;
        StrokeLook look;
        QList<QPointF> points;
    };

    struct Swatch
    {
        size_t band = 0;
        QRectF place;
    };

    struct Marker
    {
        size_t line = 0;
        QPointF at;
        bool isHollow = false;
    };

    struct Text
    {
        ChartInk ink = ChartInk::Muted;
        ChartText kind = ChartText::Axis;
        QString shown;
        QRectF place; ///< its lines begin at the top
        Qt::AlignmentFlag side = Qt::AlignLeft;
    };

    double width = 0;
    double top = 0; ///< where it begins, and how high it is
    double height = 0;
    double unit = 1; ///< of the lengths of a look: 1 on a screen, pointsPerPixel on paper
    double line = 0; ///< height of a line of text
    TrendContent content;
    TrendScale scale;
    ChartTexts::Fit title; ///< of the value axis, in the upper left corner
    std::vector<AxisMark> valueMarks;
    std::vector<AxisMark> timeMarks; ///< names of years, under their middles
    std::vector<double> ticks;       ///< beginnings of years
    QList<QPointF> zigzag;           ///< down the value axis where it leaves out what lies below; else empty
    double markRadius = 0;
    double breakTop = 0; ///< of the row that tells of breaks
    std::vector<Break> breaks;
    std::vector<Label> names;  ///< all that could be named, without places
    std::vector<Label> labels; ///< those that have room, from top to bottom
    double valuesWidth = 0;    ///< of the column of values in the labels
    QStringList notes;         ///< sentences that belong under it: those of the trend and of its axes
    std::vector<Stroke> under; ///< grid and axes
    std::vector<Stroke> over;
    std::vector<Swatch> swatches;
    std::vector<Marker> markers;
    std::vector<Text> texts;

    /// Between the axes, the row of the zigzag too.
    QRectF area() const { return {scale.left, scale.top, scale.right - scale.left, scale.base - scale.top}; }
};

/// Lays out what depends on the width alone. The height follows with setHeight(), for notes may take from it.
TrendPlan planTrend(const Trend& trend, const Tongue& tongue, const ChartTexts& texts, double width, double unit = 1);

/// What becomes of names that have no room in the height.
enum class NamesWithoutRoom {
    AreCounted, ///< the last lines are left out, and one label says how many
    MakeHigher, ///< the plan gets as high as they need
};

/// Lays a plan out from `top` on in a height, afresh where it had another one.
void setHeight(
    TrendPlan& plan, const Tongue& tongue, const ChartTexts& texts, double top, double height, NamesWithoutRoom names);

} // namespace indblik
