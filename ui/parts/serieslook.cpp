// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/serieslook.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace indblik {

namespace {

constexpr size_t shapes = 7;

bool isDark(const Tokens& t)
{
    return t.surface.lightness() < 128;
}

/// Corners on a circle, the first one at the top or, turned, at the bottom; larger than the circle would be, so that
/// all marks weigh the same.
QPolygonF corners(const QPointF& at, double radius, int count, double turned)
{
    QPolygonF polygon;
    for (int i = 0; i < count; ++i) {
        const double angle = turned + 2 * M_PI * i / count - M_PI / 2;
        polygon.append(at + QPointF(std::cos(angle), std::sin(angle)) * radius);
    }
    return polygon;
}

} // namespace

QColor seriesColour(size_t at, const Tokens& t)
{
    static const std::array<QColor, 6> light{{{0x0a, 0x5c, 0xa8}, {0xe0, 0x9f, 0x2d}, {0x2f, 0x8f, 0x7f},
        {0x8a, 0x4f, 0x9e}, {0x9c, 0xc3, 0xe6}, {0x8a, 0x94, 0x9e}}};
    static const std::array<QColor, 6> dark{{{0x5a, 0xa9, 0xf0}, {0xf0, 0xb8, 0x50}, {0x5f, 0xc4, 0xb2},
        {0xc0, 0x8a, 0xd6}, {0x2f, 0x6f, 0xa8}, {0x8a, 0x94, 0x9e}}};
    return (isDark(t) ? dark : light)[at % light.size()];
}

QColor lineColour(size_t at, const Tokens& t)
{
    static const std::array<QColor, 6> light{{{0x0a, 0x5c, 0xa8}, {0xb8, 0x73, 0x0a}, {0x1d, 0x7a, 0x6b},
        {0x8a, 0x4f, 0x9e}, {0x4a, 0x8f, 0xcc}, {0x6b, 0x75, 0x80}}};
    static const std::array<QColor, 6> dark{{{0x5a, 0xa9, 0xf0}, {0xf0, 0xb8, 0x50}, {0x5f, 0xc4, 0xb2},
        {0xc0, 0x8a, 0xd6}, {0x4a, 0x88, 0xc0}, {0x9a, 0xa4, 0xae}}};
    return (isDark(t) ? dark : light)[at % light.size()];
}

QColor bandColour(size_t at, const Tokens& t)
{
    return between(t.surface, t.muted, std::min(0.16 + 0.16 * double(at), 0.6));
}

void paintMark(QPainter& painter, const QPointF& at, double radius, size_t line, const Tokens& t)
{
    const QColor colour = lineColour(line, t);
    const size_t shape = line % shapes;
    const bool isHollow = shape >= 5;
    // The rim keeps a mark apart from the lines that it lies on.
    painter.setPen(isHollow ? QPen(colour, radius / 2.2) : QPen(t.surface, 1));
    painter.setBrush(isHollow ? t.surface : colour);
    switch (shape) {
    case 0:
        return painter.drawEllipse(at, radius, radius);
    case 1:
        return void(painter.drawPolygon(corners(at, radius * 1.3, 4, M_PI / 4)));
    case 2:
        return void(painter.drawPolygon(corners(at, radius * 1.4, 3, 0)));
    case 3:
        return void(painter.drawPolygon(corners(at, radius * 1.4, 4, 0)));
    case 4:
        return void(painter.drawPolygon(corners(at, radius * 1.4, 3, M_PI)));
    case 5:
        return painter.drawEllipse(at, radius * 0.85, radius * 0.85);
    default:
        return void(painter.drawPolygon(corners(at, radius * 1.15, 4, M_PI / 4)));
    }
}

QColor between(const QColor& first, const QColor& second, double part)
{
    const auto mixed = [part](double a, double b) { return float(a + (b - a) * part); };
    return QColor::fromRgbF(mixed(first.redF(), second.redF()), mixed(first.greenF(), second.greenF()),
        mixed(first.blueF(), second.blueF()));
}

} // namespace indblik
