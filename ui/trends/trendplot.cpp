// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trendplot.h"

#include "ui/parts/chartcolours.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace indblik {

namespace {

constexpr double ringRadius = 8;
constexpr double nearBreak = 5;

using Label = TrendPlan::Label;

/// The rectangle of the values: Qt Charts fills it from the lowest to the highest.
QRectF valuesPlace(const TrendScale& scale)
{
    return {scale.left, scale.top, scale.right - scale.left, scale.bottom - scale.top};
}

/// Level and upright lines are sharp in the middle of a pixel.
QPolygonF crisp(QPolygonF line)
{
    if (line.size() > 3)
        return line;
    for (QPointF& point : line)
        point = {indblik::crisp(point.x()), indblik::crisp(point.y())};
    return line;
}

void paintStroke(QPainter& painter, const TrendPlan::Stroke& stroke, const Tokens& t)
{
    StrokeLook look = stroke.look;
    look.width = std::max(1.0, look.width);
    painter.setPen(strokePen(look, inkColour(stroke.ink, 0, t)));
    painter.drawPolyline(crisp(stroke.points));
}

} // namespace

void TrendPlot::setTrend(const Trend& trend)
{
    m_trend = trend;
    m_inked = nullptr;
}

void TrendPlot::setWidth(double width)
{
    m_plan = planTrend(m_trend, Tongue::ofProgram(), chartTexts(), width);
    m_picture = {};
}

void TrendPlot::setHeight(double height)
{
    indblik::setHeight(m_plan, Tongue::ofProgram(), chartTexts(), 0, height, NamesWithoutRoom::AreCounted);
    m_picture = {};
}

QString TrendPlot::tipAt(const QPointF& place) const
{
    for (const Label& label : m_plan.labels) {
        if (!label.place.contains(place))
            continue;
        if (label.kind != Label::Kind::More)
            return label.isCut() ? label.title : QString();
        QStringList rest;
        for (const TrendLine& line : m_trend.lines)
            rest.append(line.title);
        for (const Label& shown : m_plan.labels) {
            if (shown.kind == Label::Kind::Line)
                rest.removeOne(m_trend.lines[shown.index].title);
        }
        return rest.join(QStringLiteral("; "));
    }
    for (const TrendPlan::Break& each : m_plan.breaks) {
        const bool isOnLine = std::abs(place.x() - each.x) <= nearBreak && place.y() <= m_plan.scale.base;
        if (isOnLine || QRectF(each.left, m_plan.breakTop, each.width, m_plan.line).contains(place))
            return each.reason;
    }
    return {};
}

void TrendPlot::paint(QPainter& painter, const Tokens& t)
{
    const double ratio = painter.device()->devicePixelRatioF();
    if (m_inked != &t) {
        m_layer.build(m_plan.content, t);
        m_inked = &t;
        m_picture = {};
    }
    if (m_picture.isNull() || m_picture.devicePixelRatio() != ratio)
        drawPicture(ratio, t);
    painter.drawPixmap(0, 0, m_picture);
}

void TrendPlot::drawPicture(double ratio, const Tokens& t)
{
    const QSize size(int(std::ceil(m_plan.width)), int(std::ceil(m_plan.height)));
    m_picture = QPixmap(size * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(t.surface);
    m_layer.lay(size, valuesPlace(m_plan.scale));
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const TrendPlan::Stroke& stroke : m_plan.under)
        paintStroke(painter, stroke, t);
    m_layer.paint(painter);
    for (const TrendPlan::Stroke& stroke : m_plan.over)
        paintStroke(painter, stroke, t);
    for (const TrendPlan::Swatch& each : m_plan.swatches)
        painter.fillRect(each.place.toRect(), bandColour(each.band, t));
    for (const TrendPlan::Marker& each : m_plan.markers)
        paintMark(painter, each.at, m_plan.markRadius, each.line, t, each.isHollow);
    for (const TrendPlan::Text& text : m_plan.texts) {
        painter.setFont(textFont(TextSize::Small, text.kind == ChartText::Value));
        painter.setPen(inkColour(text.ink, 0, t));
        const QRectF place(std::round(text.place.left()), std::round(text.place.top()), std::round(text.place.width()),
            text.place.height());
        painter.drawText(place, text.side | Qt::AlignVCenter | Qt::TextDontClip, text.shown);
    }
}

void TrendPlot::paintChosen(QPainter& painter, const Tokens& t, size_t line, const TrendPoint& point) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const TrendContent::Course& course : m_plan.content.courses) {
        if (course.ink != ChartInk::Line || course.index != line)
            continue;
        painter.setPen(coursePen(course, t, 1.25));
        painter.drawPolyline(m_plan.scale.spots(course.points));
    }
    for (const TrendContent::Mark& mark : m_plan.content.marks) {
        if (mark.line == line)
            paintMark(painter, m_plan.scale.spot(mark.at), m_plan.markRadius, line, t, mark.isHollow);
    }
    if (!point.value)
        return;
    painter.setPen(QPen(t.ink, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(m_plan.scale.spot({point.period.middle(), *point.value}), ringRadius, ringRadius);
}

} // namespace indblik
