// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/barplan.h"
#include "core/chart/trendplan.h"
#include "ui/parts/look.h"

#include <memory>

class QPainter;

namespace indblik {

/// What Qt Charts draws of a plan: bands, limits and lines of a trend, or the bars of a budget. This is the one place
/// that knows that library; texts, grid and marks are painted around it.
class ChartLayer final
{
public:
    ChartLayer();
    ~ChartLayer();

    /// What is drawn from now on, in these colours.
    void build(const TrendContent& content, const Tokens& t);
    void build(const BarPlan& plan, const Tokens& t);
    /// In which size, and the rectangle of the values in it.
    void lay(const QSizeF& size, const QRectF& area);
    /// Paints what was built and laid from the upper left corner of the painter.
    void paint(QPainter& painter);

private:
    class Drawing;
    std::unique_ptr<Drawing> m_drawing;
};

} // namespace indblik
