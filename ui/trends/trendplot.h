// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/trendplan.h"
#include "ui/parts/chartlayer.h"

#include <QPixmap>

namespace indblik {

/// Paints the plan of a trend: the axes, Qt Charts' layer, and over it the marks of the points, breaks with their
/// words, and what everything is at its end. All but the chosen point is painted once and kept as a picture.
class TrendPlot final
{
public:
    void setTrend(const Trend& trend);
    const Trend& trend() const { return m_trend; }

    /// First the width, which says what belongs under the chart; then the height that this leaves.
    void setWidth(double width);
    void setHeight(double height);
    const TrendPlan& plan() const { return m_plan; }

    void paint(QPainter& painter, const Tokens& t);
    /// The line of the chosen point above all others, and a ring around the point.
    void paintChosen(QPainter& painter, const Tokens& t, size_t line, const TrendPoint& point) const;
    /// Colours or fonts are no longer what they were.
    void forgetPicture() { m_inked = nullptr; }

    /// What is told of this place where it is cut or not said at all; else empty.
    QString tipAt(const QPointF& place) const;

private:
    void drawPicture(double ratio, const Tokens& t);

    Trend m_trend;
    TrendPlan m_plan;
    ChartLayer m_layer;
    QPixmap m_picture;
    const Tokens* m_inked = nullptr; ///< the colours the layer was built in
};

} // namespace indblik
