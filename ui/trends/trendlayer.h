// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/trends/trend.h"
#include "ui/parts/look.h"

#include <QPen>

#include <memory>

class QPainter;
class QRectF;
class QSizeF;

namespace indblik {

/// What Qt Charts draws of a trend: bands, limits and lines. This is the one place that knows that library; axes,
/// marks, breaks and labels are painted around it.
class TrendLayer final
{
public:
    TrendLayer();
    ~TrendLayer();

    /// What is drawn from now on, in these colours.
    void build(const Trend& trend, const TrendAxis& time, const TrendAxis& value, const Tokens& t);
    /// In which size, and where in it the lines lie.
    void lay(const QSizeF& size, const QRectF& area);
    void paint(QPainter& painter);

private:
    class Drawing;
    std::unique_ptr<Drawing> m_drawing;
};

/// How the parts of a line are drawn: dashed of a projection, dotted where they are joined lightly; so much thicker.
QPen coursePen(const Trend& trend, size_t line, bool isLight, const Tokens& t, double more = 0);

} // namespace indblik
