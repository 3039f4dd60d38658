// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chartcolours.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace indblik {

namespace {

bool isDark(const Tokens& t)
{
    return t.surface.lightness() < 128;
}

} // namespace

ChartTexts chartTexts()
{
    const QFontMetricsF small(textFont(TextSize::Small));
    const QFontMetricsF strong(textFont(TextSize::Small, true));
    const double line = std::ceil(small.height());
    const double closest = std::min(line, std::ceil(small.tightBoundingRect(QStringLiteral("Åg")).height()) + 1);
    return {line, closest, [small, strong, line](const QString& text, ChartText kind, double room) {
                const QFontMetricsF& metrics = kind == ChartText::Value ? strong : small;
                const QString shown = room > 0 ? metrics.elidedText(text, Qt::ElideRight, room) : text;
                return ChartTexts::Fit{shown, metrics.horizontalAdvance(shown), line};
            }};
}

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
    static const std::array<QColor, std::size(lineColoursOnWhite)> dark{{{0x5a, 0xa9, 0xf0}, {0xf0, 0xb8, 0x50},
        {0xd3, 0xdd, 0xf2}, {0x5f, 0xc4, 0xb2}, {0xc0, 0x8a, 0xd6}, {0x8a, 0x94, 0x9e}}};
    return isDark(t) ? dark[at % dark.size()] : QColor(lineColoursOnWhite[at % dark.size()]);
}

QColor bandColour(size_t at, const Tokens& t)
{
    return between(t.surface, t.muted, std::min(0.16 + 0.16 * double(at), 0.6));
}

void paintMark(QPainter& painter, const QPointF& at, double radius, size_t line, const Tokens& t, bool isHollow)
{
    const QColor colour = lineColour(line, t);
    // The rim keeps a mark apart from the lines that it lies on.
    painter.setPen(isHollow ? QPen(colour, radius / 2.2) : QPen(t.surface, 1));
    painter.setBrush(isHollow ? t.surface : colour);
    QPolygonF corners;
    for (const QPointF& corner : markerCorners(lineMarker(line), radius))
        corners.append(at + corner);
    if (corners.isEmpty())
        painter.drawEllipse(at, radius, radius);
    else
        painter.drawPolygon(corners);
}

QColor inkColour(ChartInk ink, size_t index, const Tokens& t)
{
    switch (ink) {
    case ChartInk::Grid:
        return t.hairline;
    case ChartInk::Axis:
    case ChartInk::Leader:
        return t.line;
    case ChartInk::Zigzag:
    case ChartInk::Break:
        return between(t.surface, t.muted, 0.6);
    case ChartInk::Text:
        return t.ink;
    case ChartInk::Muted:
    case ChartInk::Rule:
        return t.muted;
    case ChartInk::Target:
        return t.accent;
    case ChartInk::Line:
        return lineColour(index, t);
    case ChartInk::Band:
        return bandColour(index, t);
    }
    Q_UNREACHABLE();
}

QPen strokePen(const StrokeLook& look, const QColor& colour, double more)
{
    QPen pen(colour, look.width + more);
    pen.setJoinStyle(Qt::RoundJoin);
    QList<double> dashes;
    for (const double dash : look.dashes)
        dashes.append(dash / pen.widthF());
    if (dashes.isEmpty())
        return pen;
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern(dashes);
    return pen;
}

QPen coursePen(const TrendContent::Course& course, const Tokens& t, double more)
{
    return strokePen(course.look, inkColour(course.ink, course.index, t), more);
}

QColor between(const QColor& first, const QColor& second, double part)
{
    const auto mixed = [part](double a, double b) { return float(a + (b - a) * part); };
    return QColor::fromRgbF(mixed(first.redF(), second.redF()), mixed(first.greenF(), second.greenF()),
        mixed(first.blueF(), second.blueF()));
}

} // namespace indblik
