// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/charttexts.h"
#include "core/chart/trendcontent.h"
#include "ui/parts/look.h"

#include <QPen>

#include <cmath>

class QPainter;

namespace indblik {

/// How texts of charts come out on the screen: small, and values strong.
ChartTexts chartTexts();

/// The colour of an area that stands for one of several series: told apart by lightness as well as by hue, so that they
/// can be told apart in print without colour. The sixth is grey; then they begin anew.
QColor seriesColour(size_t at, const Tokens& t);
/// The same hues for lines, which are thin: each has a contrast of 3 to the surface.
QColor lineColour(size_t at, const Tokens& t);

/// The colour of the n-th of the bands that lie in one another, the widest first.
QColor bandColour(size_t at, const Tokens& t);

/// The mark of a line at one of its points, in the shape of lineMarker(); hollow where nothing was measured.
void paintMark(
    QPainter& painter, const QPointF& at, double radius, size_t line, const Tokens& t, bool isHollow = false);

/// The colour of a part of a chart, of the n-th where it is a line or band.
QColor inkColour(ChartInk ink, size_t index, const Tokens& t);
/// What draws a stroke, so much thicker.
QPen strokePen(const StrokeLook& look, const QColor& colour, double more = 0);
QPen coursePen(const TrendContent::Course& course, const Tokens& t, double more = 0);

/// Lines one pixel wide are sharp where they lie in the middle of a pixel.
inline double crisp(double at)
{
    return std::floor(at) + 0.5;
}

/// What lies between the two colours: 0 the first, 1 the second.
QColor between(const QColor& first, const QColor& second, double part);

} // namespace indblik
