// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/chartlook.h"

#include <cmath>

namespace indblik {

namespace {

constexpr size_t fewLines = 8;
constexpr size_t shapes = 7;

/// Corners on a circle, the first one at the top or, turned, elsewhere.
std::vector<QPointF> polygon(double radius, int count, double turned)
{
    std::vector<QPointF> corners;
    for (int i = 0; i < count; ++i) {
        const double angle = turned + 2 * M_PI * i / count - M_PI / 2;
        corners.emplace_back(std::cos(angle) * radius, std::sin(angle) * radius);
    }
    return corners;
}

/// Four arms, the first one upwards or turned.
std::vector<QPointF> arms(double reach, double half, double turned)
{
    std::vector<QPointF> corners;
    for (int i = 0; i < 4; ++i) {
        const double angle = turned + M_PI / 2 * i;
        const QPointF along(std::sin(angle), -std::cos(angle));
        const QPointF across(std::cos(angle), std::sin(angle));
        corners.push_back(along * reach - across * half);
        corners.push_back(along * reach + across * half);
        corners.push_back(along * half + across * half);
    }
    return corners;
}

} // namespace

StrokeLook StrokeLook::scaled(double unit) const
{
    StrokeLook made{width * unit, dashes};
    for (double& dash : made.dashes)
        dash *= unit;
    return made;
}

StrokeLook StrokeLook::sample(double length) const
{
    StrokeLook made = *this;
    for (double& dash : made.dashes)
        dash *= length / (2 * dashes[0] + dashes[1]);
    return made;
}

StrokeLook courseLook(size_t linesInAll, bool isProjection, bool isLight)
{
    if (isProjection)
        return {2, {6, 4}};
    if (isLight)
        return {1.3, {1.3, 3}};
    return {linesInAll <= fewLines ? 2.25 : 1.5, {}};
}

StrokeLook lookOf(ChartInk ink)
{
    switch (ink) {
    case ChartInk::Rule:
        return {1.5, {6, 4}};
    case ChartInk::Target:
        return {2, {14, 6}};
    case ChartInk::Axis:
    case ChartInk::Zigzag:
        return {1, {}};
    default:
        return {0.7, {}};
    }
}

MarkerShape lineMarker(size_t line)
{
    return MarkerShape(line % shapes);
}

std::vector<QPointF> markerCorners(MarkerShape shape, double radius)
{
    switch (shape) {
    case MarkerShape::Circle:
        return {};
    case MarkerShape::Square:
        return polygon(radius * 1.3, 4, M_PI / 4);
    case MarkerShape::Triangle:
        return polygon(radius * 1.4, 3, 0);
    case MarkerShape::Diamond:
        return polygon(radius * 1.4, 4, 0);
    case MarkerShape::Pointer:
        return polygon(radius * 1.4, 3, M_PI);
    case MarkerShape::Cross:
        return arms(radius * 1.4, radius * 0.42, M_PI / 4);
    case MarkerShape::Plus:
        return arms(radius * 1.4, radius * 0.42, 0);
    }
    Q_UNREACHABLE();
}

} // namespace indblik
