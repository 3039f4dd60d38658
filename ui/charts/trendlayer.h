// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/trend.h"
#include "ui/look.h"

#include <memory>

class QPainter;
class QRectF;
class QSizeF;

namespace indblik {

/// A text at a place of an axis.
struct AxisMark
{
    double at = 0;
    QString text;
};

/// What Qt Charts draws of a trend: the names at its axes, bands, limits and lines. This is the one place that knows
/// that library; marks, breaks and labels are painted over it.
class TrendLayer final
{
public:
    TrendLayer();
    ~TrendLayer();

    /// What is drawn from now on, in these colours.
    void build(const Trend& trend, const TrendAxis& time, const TrendAxis& value, const Tokens& t);
    /// In which size, where in it the lines lie, and which names the axes have there.
    void lay(const QSizeF& size, const QRectF& area, const std::vector<AxisMark>& times,
        const std::vector<AxisMark>& values);
    void paint(QPainter& painter);

private:
    class Drawing;
    std::unique_ptr<Drawing> m_drawing;
};

/// How thick lines are, which depends on how many there are.
double lineWidth(const Trend& trend);

} // namespace indblik
