// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/trendcontent.h"
#include "ui/parts/look.h"

#include <QPixmap>

class QPainter;

namespace indblik {

/// How the lines of a trend are painted one by one in cells of the same size, on the same axes, so that they can be
/// compared: the line with its first and last value, limits and breaks, and behind it, faintly, all others.
class SmallTrend final
{
public:
    void setTrend(const Trend& trend);
    const Trend& trend() const { return m_trend; }

    /// All cells are of this size from now on.
    void lay(const QSize& cell);
    /// One cell, its corner at the painter's origin.
    void paint(QPainter& painter, size_t line, const Tokens& t);

    /// Where a moment and a value are in a cell.
    const TrendScale& scale() const { return m_scale; }

private:
    void drawGround(double ratio, const Tokens& t);
    void paintBreaks(QPainter& painter, const TrendLine& line, const Tokens& t) const;
    void paintLine(QPainter& painter, size_t line, const Tokens& t) const;
    void paintEnds(QPainter& painter, const TrendLine& line, const Tokens& t) const;
    QRectF area() const
    {
        return {m_scale.left, m_scale.top, m_scale.right - m_scale.left, m_scale.base - m_scale.top};
    }

    Trend m_trend;
    std::vector<qsizetype> m_partings; ///< of the titles of its lines
    TrendContent m_content;
    TrendScale m_scale;
    QSize m_cell;
    QPixmap m_ground; ///< what is the same in every cell
};

} // namespace indblik
