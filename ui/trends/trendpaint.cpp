// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/serieslook.h"
#include "ui/trends/trendplot.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

// How a plot paints what it has laid out.

namespace indblik {

namespace {

constexpr double ringRadius = 8;
constexpr double mostTicks = 40; ///< more would be a grey bar
constexpr size_t fewLines = 8;

double markRadius(const Trend& trend)
{
    return trend.lines.size() <= fewLines ? 4 : 3;
}

} // namespace

void TrendPlot::paint(QPainter& painter, const Tokens& t)
{
    const double ratio = painter.device()->devicePixelRatioF();
    if (m_inked != &t) {
        m_layer.build(m_trend, m_time, m_value, t);
        m_layer.lay(m_size, m_area);
        m_inked = &t;
        m_picture = {};
    }
    if (m_picture.isNull() || m_picture.devicePixelRatio() != ratio)
        drawPicture(ratio, t);
    painter.drawPixmap(0, 0, m_picture);
}

void TrendPlot::drawPicture(double ratio, const Tokens& t)
{
    m_picture = QPixmap(m_size * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(t.surface);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextSize::Small));
    paintAxes(painter, t);
    m_layer.paint(painter);
    paintBreaks(painter, t);
    paintMarks(painter, t);
    paintLabels(painter, t);
}

void TrendPlot::paintAxes(QPainter& painter, const Tokens& t) const
{
    const double height = painter.fontMetrics().height();
    painter.setPen(t.muted);
    painter.drawText(QRectF(0, 0, m_size.width(), height), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_trend.axisTitle, Qt::ElideRight, m_size.width()));
    for (const AxisMark& mark : m_valueMarks) {
        const bool isBase = mark.at == 0 || mark.at == m_value.first;
        const double y = std::round(placeOf(m_time.first, mark.at).y());
        painter.fillRect(QRectF(m_area.left(), y, m_area.width(), 1), isBase ? t.line : t.hairline);
        painter.drawText(QRectF(0, std::round(y - height / 2), m_area.left() - space::small, height),
            Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, mark.text);
    }
    // Between the years, so that parts of years find their own.
    const double years = m_time.last - m_time.first;
    for (double at = m_time.first; years <= mostTicks && at <= m_time.last; ++at) {
        const double x = std::round(placeOf(at, m_value.first).x());
        painter.fillRect(QRectF(x, m_area.bottom(), 1, space::tight), t.line);
    }
    for (const AxisMark& mark : m_timeMarks) {
        const QPointF at = placeOf(mark.at, m_value.first);
        painter.drawText(QRectF(std::round(at.x()), m_area.bottom() + space::tight, 0, height),
            Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip, mark.text);
    }
}

void TrendPlot::paintBreaks(QPainter& painter, const Tokens& t) const
{
    for (const BreakLabel& label : m_breakLabels) {
        QPen pen(between(t.surface, t.muted, 0.6), 1, Qt::SolidLine, Qt::FlatCap);
        if (!label.parts)
            pen.setDashPattern({2, 2});
        painter.setPen(pen);
        const double top = label.place.isEmpty() ? m_area.top() : label.place.top();
        painter.drawLine(QPointF(label.x, top), QPointF(label.x, m_area.bottom()));
        painter.setPen(t.muted);
        painter.drawText(label.place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, label.shown);
    }
}

void TrendPlot::paintMarks(QPainter& painter, const Tokens& t) const
{
    const double radius = markRadius(m_trend);
    // The first lines are those that matter most: they lie on top.
    for (size_t line = m_trend.lines.size(); line-- > 0;) {
        for (const TrendPoint& point : m_trend.lines[line].points) {
            if (point.value)
                paintMark(painter, placeOf(point.period.middle(), *point.value), radius, line, t);
        }
    }
}

void TrendPlot::paintKey(QPainter& painter, const Tokens& t, const EndLabel& label) const
{
    const QPointF middle(label.place.left() + 7, std::round(label.place.center().y()));
    switch (label.kind) {
    case EndLabel::Kind::Line:
        return paintMark(painter, middle, 4, label.index, t);
    case EndLabel::Kind::Limit: {
        const bool isTarget = m_trend.limits[label.index].kind == TrendLimit::Kind::Target;
        QPen pen(isTarget ? t.accent : t.muted, isTarget ? 2 : 1.5, Qt::SolidLine, Qt::FlatCap);
        pen.setDashPattern(isTarget ? QList<double>{3, 2} : QList<double>{2.4, 1.8});
        painter.setPen(pen);
        return painter.drawLine(middle - QPointF(8, 0), middle + QPointF(8, 0));
    }
    case EndLabel::Kind::Band:
        return painter.fillRect(QRectF(middle.x() - 6, middle.y() - 5, 12, 10), bandColour(label.index, t));
    case EndLabel::Kind::More:
        return;
    }
}

void TrendPlot::paintLabels(QPainter& painter, const Tokens& t) const
{
    for (const EndLabel& label : m_labels) {
        const double y = std::round(label.place.center().y());
        const bool leads = label.kind == EndLabel::Kind::Line || label.kind == EndLabel::Kind::Band;
        if (leads) {
            // From the end of a line to the edge it goes level, as the end may lie far to the left.
            const double from = label.end.x() + markRadius(m_trend) + 3;
            painter.setPen(QPen(t.line, 1));
            painter.drawPolyline(QPolygonF{{{from, crisp(label.end.y())},
                {std::max(from, m_area.right()), crisp(label.end.y())}, {label.place.left() - 3, crisp(y)}}});
        }
        paintKey(painter, t, label);
        painter.setFont(textFont(TextSize::Small, true));
        painter.setPen(t.ink);
        painter.drawText(m_column.valueOf(label), Qt::AlignRight | Qt::AlignVCenter, label.value);
        painter.setFont(textFont(TextSize::Small));
        painter.setPen(label.kind == EndLabel::Kind::Line ? t.ink : t.muted);
        painter.drawText(m_column.titleOf(label), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, label.shown);
    }
}

void TrendPlot::paintChosen(QPainter& painter, const Tokens& t, size_t line, const TrendPoint& point) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const TrendLine& of = m_trend.lines[line];
    for (const TrendSegment& segment : segments(of, m_trend.breaks)) {
        QPolygonF course;
        for (const TrendPoint* each : segment.points)
            course.append(placeOf(each->period.middle(), *each->value));
        painter.setPen(coursePen(m_trend, line, segment.isLight, t, 1.25));
        painter.drawPolyline(course);
    }
    for (const TrendPoint& each : of.points) {
        if (each.value)
            paintMark(painter, placeOf(each.period.middle(), *each.value), markRadius(m_trend), line, t);
    }
    if (!point.value)
        return;
    painter.setPen(QPen(t.ink, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(placeOf(point.period.middle(), *point.value), ringRadius, ringRadius);
}

} // namespace indblik
