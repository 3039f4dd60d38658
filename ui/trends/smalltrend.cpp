// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/smalltrend.h"

#include "core/judge/trends/trendwords.h"
#include "core/shortname.h"
#include "ui/parts/chartcolours.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace indblik {

namespace {

constexpr double dot = 3;
/// Strokes are as much thinner as the charts are smaller.
constexpr double thinner = 8.0 / 9;

QFontMetricsF small(bool isStrong = false)
{
    return QFontMetricsF(textFont(TextSize::Small, isStrong));
}

} // namespace

void SmallTrend::setTrend(const Trend& trend)
{
    m_trend = trend;
    m_content = contentOf(trend);
    m_scale.time = m_content.time;
    m_scale.values = m_content.values;
    m_ground = {};
    QStringList titles;
    for (const TrendLine& line : m_trend.lines)
        titles.append(line.title);
    m_partings = partings(titles);
}

void SmallTrend::lay(const QSize& cell)
{
    m_cell = cell;
    m_ground = {};
    // The values at both ends of a line stand beside it.
    double side = 0;
    for (const TrendLine& line : m_trend.lines) {
        for (const TrendPoint& point : line.points)
            side = std::max(side, point.value ? small(true).horizontalAdvance(point.text) : 0);
    }
    side = space::small + std::min(std::ceil(side) + space::tight + dot, cell.width() / 3.0);
    const double line = std::ceil(small().height());
    const double bottom = cell.height() - space::small - line - space::tight;
    m_scale = {m_content.time, m_content.values, side, cell.width() - side, 2.0 * space::small + line, bottom, bottom};
}

/// Axis, limits, the names of the first and last year and all lines, as every cell has them behind its own.
void SmallTrend::drawGround(double ratio, const Tokens& t)
{
    m_ground = QPixmap(m_cell * ratio);
    m_ground.setDevicePixelRatio(ratio);
    m_ground.fill(Qt::transparent);
    QPainter painter(&m_ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, 1));
    painter.drawLine(QPointF(m_scale.left, crisp(m_scale.base)), QPointF(m_scale.right, crisp(m_scale.base)));
    for (const bool isLine : {true, false}) {
        for (const TrendContent::Course& course : m_content.courses) {
            if ((course.ink == ChartInk::Line) != isLine)
                continue;
            painter.setPen(isLine ? QPen(between(t.surface, t.muted, 0.22), 1)
                                  : strokePen(course.look.scaled(thinner), inkColour(course.ink, course.index, t)));
            painter.drawPolyline(m_scale.spots(course.points));
        }
    }
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(t.muted);
    const QRectF years(m_scale.left, m_scale.base + space::tight, area().width(), std::ceil(small().height()));
    const QString first = timeMarkText(m_scale.time.first);
    const QString last = timeMarkText(m_scale.time.last - 1);
    painter.drawText(years, Qt::AlignLeft, first);
    if (first != last && years.width() > 2 * small().horizontalAdvance(first) + space::tight)
        painter.drawText(years, Qt::AlignRight, last);
}

void SmallTrend::paintBreaks(QPainter& painter, const TrendLine& line, const Tokens& t) const
{
    painter.setPen(QPen(between(t.surface, t.muted, 0.6), 1));
    for (const TrendBreak& each : m_trend.breaks) {
        const double x = crisp(m_scale.x(each.at));
        if (each.isOf(line) && m_scale.time.first <= each.at && each.at <= m_scale.time.last)
            painter.drawLine(QPointF(x, m_scale.top), QPointF(x, m_scale.base));
    }
}

void SmallTrend::paint(QPainter& painter, size_t line, const Tokens& t)
{
    const double ratio = painter.device()->devicePixelRatioF();
    if (m_ground.isNull() || m_ground.devicePixelRatio() != ratio)
        drawGround(ratio, t);
    const TrendLine& of = m_trend.lines[line];
    // The lines of others say nothing of one that has no figures.
    const bool hasFigures = of.valueCount() > 0;
    if (hasFigures)
        painter.drawPixmap(0, 0, m_ground);
    painter.setFont(textFont(TextSize::Small, true));
    painter.setPen(t.ink);
    const double room = m_cell.width() - 2 * space::small;
    const QFontMetricsF metrics = small(true);
    const QString title = shortName(
        of.title, m_partings[line], room, [&metrics](const QString& text) { return metrics.horizontalAdvance(text); });
    painter.drawText(QRectF(space::small, space::small, room, std::ceil(metrics.height())),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, title);
    if (!hasFigures) {
        painter.setPen(t.muted);
        painter.setFont(textFont(TextSize::Small));
        painter.drawText(area(), Qt::AlignCenter, noFiguresText(Tongue::ofProgram()));
        return;
    }
    paintBreaks(painter, of, t);
    paintLine(painter, line, t);
    paintEnds(painter, of, t);
}

void SmallTrend::paintLine(QPainter& painter, size_t line, const Tokens& t) const
{
    // One line stands out of all of them, whatever it is among many.
    for (const TrendContent::Course& course : m_content.courses) {
        if (course.ink != ChartInk::Line || course.index != line)
            continue;
        const StrokeLook look = course.look.dashes.empty() ? courseLook(1, false, false) : course.look;
        painter.setPen(strokePen(look.scaled(thinner), lineColour(0, t)));
        painter.drawPolyline(m_scale.spots(course.points));
    }
    // What stands alone would not be seen.
    painter.setPen(Qt::NoPen);
    painter.setBrush(lineColour(0, t));
    for (const TrendSegment& segment : segments(m_trend.lines[line], m_trend.breaks)) {
        const TrendPoint& point = *segment.points.front();
        if (segment.points.size() == 1)
            painter.drawEllipse(m_scale.spot({point.period.middle(), *point.value}), dot, dot);
    }
}

void SmallTrend::paintEnds(QPainter& painter, const TrendLine& line, const Tokens& t) const
{
    const TrendPoint* first = nullptr;
    const TrendPoint* last = nullptr;
    for (const TrendPoint& point : line.points) {
        if (!point.value)
            continue;
        first = first ? first : &point;
        last = &point;
    }
    if (!last)
        return;
    const double height = std::ceil(small().height());
    const auto paintEnd = [&](const TrendPoint& point, bool isLast) {
        const QPointF at = m_scale.spot({point.period.middle(), *point.value});
        painter.setPen(QPen(t.surface, 1));
        painter.setBrush(lineColour(0, t));
        painter.drawEllipse(at, dot, dot);
        painter.setFont(textFont(TextSize::Small, isLast));
        painter.setPen(isLast ? t.ink : t.muted);
        const double top = std::clamp(at.y() - height / 2, m_scale.top - height / 2, m_scale.base - height);
        const QRectF place = isLast ? QRectF(m_scale.right + dot + 2, top, m_cell.width(), height)
                                    : QRectF(0, top, m_scale.left - dot - 2, height);
        painter.drawText(place, (isLast ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, point.text);
    };
    if (first != last)
        paintEnd(*first, false);
    paintEnd(*last, true);
}

} // namespace indblik
