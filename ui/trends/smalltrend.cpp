// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/smalltrend.h"

#include "core/judge/trends/trendwords.h"
#include "ui/parts/serieslook.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace indblik {

namespace {

constexpr double dot = 3;

QFontMetricsF small(bool isStrong = false)
{
    return QFontMetricsF(textFont(TextSize::Small, isStrong));
}

} // namespace

void SmallTrend::show(const Trend& trend)
{
    m_trend = trend;
    m_time = timeAxis(trend);
    m_value = valueAxis(trend);
    m_ground = {};
}

QPointF SmallTrend::placeOf(double at, double value) const
{
    return {m_area.left() + (at - m_time.first) / (m_time.last - m_time.first) * m_area.width(),
        m_area.bottom() - (value - m_value.first) / (m_value.last - m_value.first) * m_area.height()};
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
    side = std::min(std::ceil(side) + space::tight + dot, cell.width() / 3.0);
    const double line = std::ceil(small().height());
    m_area = QRectF(space::small + side, space::small + line + space::small, cell.width() - 2 * (space::small + side),
        cell.height() - 3 * space::small - 2 * line - space::tight);
}

/// Grid, limits, the names of the first and last year and all lines, as every cell has them behind its own.
void SmallTrend::drawGround(double ratio, const Tokens& t)
{
    m_ground = QPixmap(m_cell * ratio);
    m_ground.setDevicePixelRatio(ratio);
    m_ground.fill(Qt::transparent);
    QPainter painter(&m_ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, 1));
    painter.drawLine(QPointF(m_area.left(), crisp(m_area.bottom())), QPointF(m_area.right(), crisp(m_area.bottom())));
    painter.setPen(QPen(between(t.surface, t.muted, 0.22), 1));
    for (const TrendLine& line : m_trend.lines) {
        for (const TrendSegment& segment : segments(line, m_trend.breaks)) {
            QPolygonF course;
            for (const TrendPoint* point : segment.points)
                course.append(placeOf(point->period.middle(), *point->value));
            painter.drawPolyline(course);
        }
    }
    paintLimits(painter, t);
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(t.muted);
    const QRectF years(m_area.left(), m_area.bottom() + space::tight, m_area.width(), std::ceil(small().height()));
    const QString first = timeMarkText(m_time.first);
    const QString last = timeMarkText(m_time.last - 1);
    painter.drawText(years, Qt::AlignLeft, first);
    if (first != last && years.width() > 2 * small().horizontalAdvance(first) + space::tight)
        painter.drawText(years, Qt::AlignRight, last);
}

void SmallTrend::paintLimits(QPainter& painter, const Tokens& t) const
{
    for (const TrendLimit& limit : m_trend.limits) {
        const bool isTarget = limit.kind == TrendLimit::Kind::Target;
        QPen pen(isTarget ? t.accent : t.muted, isTarget ? 1.5 : 1, Qt::SolidLine, Qt::FlatCap);
        pen.setDashPattern(isTarget ? QList<double>{7, 3} : QList<double>{4, 3});
        painter.setPen(pen);
        for (const TrendStep& step : limit.steps) {
            const double from = std::max(step.from, m_time.first);
            const double to = std::min(step.to, m_time.last);
            const double y = crisp(placeOf(from, step.value).y());
            if (from < to)
                painter.drawLine(QPointF(placeOf(from, 0).x(), y), QPointF(placeOf(to, 0).x(), y));
        }
    }
}

void SmallTrend::paintBreaks(QPainter& painter, const TrendLine& line, const Tokens& t) const
{
    painter.setPen(QPen(between(t.surface, t.muted, 0.6), 1));
    for (const TrendBreak& each : m_trend.breaks) {
        const double x = crisp(placeOf(each.at, m_value.first).x());
        if (each.isOf(line) && m_time.first <= each.at && each.at <= m_time.last)
            painter.drawLine(QPointF(x, m_area.top()), QPointF(x, m_area.bottom()));
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
    painter.drawText(QRectF(space::small, space::small, room, std::ceil(small(true).height())),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, small(true).elidedText(of.title, Qt::ElideRight, room));
    if (!hasFigures) {
        painter.setPen(t.muted);
        painter.setFont(textFont(TextSize::Small));
        painter.drawText(m_area, Qt::AlignCenter, noFiguresText(Tongue::ofProgram()));
        return;
    }
    paintBreaks(painter, of, t);
    paintLine(painter, of, t);
    paintEnds(painter, of, t);
}

void SmallTrend::paintLine(QPainter& painter, const TrendLine& line, const Tokens& t) const
{
    QPen pen(lineColour(0, t), 2);
    pen.setJoinStyle(Qt::RoundJoin);
    for (const TrendSegment& segment : segments(line, m_trend.breaks)) {
        QPolygonF course;
        for (const TrendPoint* point : segment.points)
            course.append(placeOf(point->period.middle(), *point->value));
        if (line.isProjection || segment.isLight)
            pen.setDashPattern({line.isProjection ? 3.0 : 1.0, 2.0});
        else
            pen.setStyle(Qt::SolidLine);
        painter.setPen(pen);
        painter.drawPolyline(course);
        // What stands alone would not be seen.
        painter.setPen(Qt::NoPen);
        painter.setBrush(lineColour(0, t));
        if (course.size() == 1)
            painter.drawEllipse(course.front(), dot, dot);
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
        const QPointF at = placeOf(point.period.middle(), *point.value);
        painter.setPen(QPen(t.surface, 1));
        painter.setBrush(lineColour(0, t));
        painter.drawEllipse(at, dot, dot);
        painter.setFont(textFont(TextSize::Small, isLast));
        painter.setPen(isLast ? t.ink : t.muted);
        const double top = std::clamp(at.y() - height / 2, m_area.top() - height / 2, m_area.bottom() - height);
        const QRectF place = isLast ? QRectF(m_area.right() + dot + 2, top, m_cell.width(), height)
                                    : QRectF(0, top, m_area.left() - dot - 2, height);
        painter.drawText(place, (isLast ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, point.text);
    };
    if (first != last)
        paintEnd(*first, false);
    paintEnd(*last, true);
}

} // namespace indblik
