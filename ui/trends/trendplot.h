// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trends/endlabels.h"
#include "ui/trends/trendlayer.h"

#include <QPixmap>

namespace indblik {

/// A text at a place of an axis.
struct AxisMark
{
    double at = 0;
    QString text;
};

/// A trend drawn in a rectangle: the axes, Qt Charts' layer, and over it the marks of the points, breaks with their
/// words, and what everything is at its end. All but the chosen point is painted once and kept as a picture.
class TrendPlot final
{
public:
    /// A text over the area that tells of a break; shown as far as it has room.
    struct BreakLabel
    {
        double x = 0;
        QString reason;
        bool parts = true; ///< else a rule begins there, which leaves the figures as they are
        QRectF place;      ///< empty where there is no room
        QString shown;
    };

    void show(const Trend& trend);
    const Trend& trend() const { return m_trend; }

    /// Where everything comes to lie in this size.
    void lay(const QSize& size);
    void paint(QPainter& painter, const Tokens& t);
    /// The line of the chosen point above all others, and a ring around the point.
    void paintChosen(QPainter& painter, const Tokens& t, size_t line, const TrendPoint& point) const;
    /// Colours or fonts are no longer what they were.
    void forgetPicture();

    /// Where a moment, in years, and a value are.
    QPointF placeOf(double at, double value) const;
    /// The rectangle of the axes.
    QRectF area() const { return m_area; }
    const std::vector<EndLabel>& labels() const { return m_labels; }
    const std::vector<BreakLabel>& breakLabels() const { return m_breakLabels; }
    const std::vector<AxisMark>& timeMarks() const { return m_timeMarks; }
    /// What is told of this place where it is cut or not said at all; else empty.
    QString tipAt(const QPointF& place) const;

private:
    void layTimes();
    void layBreaks(double top);
    std::vector<EndLabel> endLabels() const;
    EndLabel labelOf(size_t line, const Period& end) const;
    void drawPicture(double ratio, const Tokens& t);
    void paintAxes(QPainter& painter, const Tokens& t) const;
    void paintBreaks(QPainter& painter, const Tokens& t) const;
    void paintMarks(QPainter& painter, const Tokens& t) const;
    void paintLabels(QPainter& painter, const Tokens& t) const;
    void paintKey(QPainter& painter, const Tokens& t, const EndLabel& label) const;

    Trend m_trend;
    TrendAxis m_time;
    TrendAxis m_value;
    TrendLayer m_layer;
    QSize m_size;
    QRectF m_area;
    std::vector<AxisMark> m_timeMarks;
    std::vector<AxisMark> m_valueMarks;
    std::vector<EndLabel> m_labels;
    EndColumn m_column;
    std::vector<BreakLabel> m_breakLabels;
    QPixmap m_picture;
    const Tokens* m_inked = nullptr; ///< the colours the layer was built in
};

} // namespace indblik
