// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trendlayer.h"

#include "ui/parts/serieslook.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace indblik {

namespace {

constexpr size_t fewLines = 8;
constexpr double alone = 0.25; ///< half of a period: how far a band reaches around the only one it has

/// Without names and grid: Qt Charts sets those on fractions of pixels, where they blur.
QValueAxis* addAxis(QChart& chart, const TrendAxis& range, Qt::Alignment side)
{
    auto* axis = new QValueAxis(&chart);
    axis->setRange(range.first, range.last);
    axis->setVisible(false);
    chart.addAxis(axis, side);
    return axis;
}

/// The spans that follow one another with nothing between them that parts.
std::vector<std::vector<TrendBand::Span>> runs(const TrendBand& band, const std::vector<TrendBreak>& breaks)
{
    std::vector<std::vector<TrendBand::Span>> made;
    for (const TrendBand::Span& span : band.spans) {
        const TrendBand::Span* before = made.empty() ? nullptr : &made.back().back();
        const bool isParted = before && std::any_of(breaks.begin(), breaks.end(), [&](const TrendBreak& each) {
            return each.parts && each.isBetween(before->period, span.period);
        });
        if (!before || isParted || before->period.next() != span.period)
            made.emplace_back();
        made.back().push_back(span);
    }
    return made;
}

} // namespace

class TrendLayer::Drawing
{
public:
    Drawing(const Trend& trend, const TrendAxis& time, const TrendAxis& value, const Tokens& t) : m_time(time)
    {
        m_scene.addItem(&m_chart);
        m_chart.legend()->hide();
        m_chart.setBackgroundVisible(false);
        m_chart.setAnimationOptions(QChart::NoAnimation);
        m_chart.setMargins({});
        m_times = addAxis(m_chart, time, Qt::AlignBottom);
        m_values = addAxis(m_chart, value, Qt::AlignLeft);
        for (size_t i = 0; i < trend.bands.size(); ++i)
            addBand(trend.bands[i], trend.breaks, bandColour(i, t));
        for (const TrendLimit& limit : trend.limits)
            addLimit(limit, t);
        for (size_t i = 0; i < trend.lines.size(); ++i)
            addLine(trend, i, t);
    }
    ~Drawing() { m_scene.removeItem(&m_chart); }

    void lay(const QSizeF& size, const QRectF& area)
    {
        m_chart.resize(size);
        m_chart.setPlotArea(area);
        m_chart.layout()->activate();
    }

    void paint(QPainter& painter)
    {
        m_scene.render(&painter, {QPointF(), m_chart.size()}, {QPointF(), m_chart.size()});
    }

private:
    void attach(QAbstractSeries* series)
    {
        m_chart.addSeries(series);
        series->attachAxis(m_times);
        series->attachAxis(m_values);
    }

    void addCourse(const QList<QPointF>& points, const QPen& pen)
    {
        auto* course = new QLineSeries(&m_chart);
        course->append(points);
        attach(course);
        course->setPen(pen);
    }

    void addBand(const TrendBand& band, const std::vector<TrendBreak>& breaks, const QColor& colour)
    {
        for (const auto& run : runs(band, breaks)) {
            auto* upper = new QLineSeries(&m_chart);
            auto* lower = new QLineSeries(&m_chart);
            const double around = run.size() == 1 ? alone / partsOfYear(run.front().period.kind()) : 0;
            upper->append(run.front().period.middle() - around, run.front().high);
            lower->append(run.front().period.middle() - around, run.front().low);
            for (const TrendBand::Span& span : run) {
                upper->append(span.period.middle() + around, span.high);
                lower->append(span.period.middle() + around, span.low);
            }
            auto* area = new QAreaSeries(upper, lower);
            attach(area);
            area->setBrush(colour);
            area->setPen(Qt::NoPen);
        }
    }

    void addLimit(const TrendLimit& limit, const Tokens& t)
    {
        const bool isTarget = limit.kind == TrendLimit::Kind::Target;
        QPen pen(isTarget ? t.accent : t.muted, isTarget ? 2 : 1.5);
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern(isTarget ? QList<double>{8, 4} : QList<double>{4, 3});
        QList<QPointF> points;
        double end = 0;
        for (const TrendStep& step : limit.steps) {
            const double from = std::max(step.from, m_time.first);
            const double to = std::min(step.to, m_time.last);
            if (from >= to)
                continue;
            if (!points.isEmpty() && from != end)
                addCourse(std::exchange(points, {}), pen);
            points << QPointF(from, step.value) << QPointF(to, step.value);
            end = to;
        }
        if (!points.isEmpty())
            addCourse(points, pen);
    }

    void addLine(const Trend& trend, size_t at, const Tokens& t)
    {
        for (const TrendSegment& segment : segments(trend.lines[at], trend.breaks)) {
            QList<QPointF> points;
            for (const TrendPoint* point : segment.points)
                points.append({point->period.middle(), *point->value});
            if (points.size() > 1)
                addCourse(points, coursePen(trend, at, segment.isLight, t));
        }
    }

    TrendAxis m_time;
    QGraphicsScene m_scene;
    QChart m_chart; ///< after its scene: it leaves it first
    QValueAxis* m_times;
    QValueAxis* m_values;
};

TrendLayer::TrendLayer() = default;
TrendLayer::~TrendLayer() = default;

void TrendLayer::build(const Trend& trend, const TrendAxis& time, const TrendAxis& value, const Tokens& t)
{
    m_drawing = std::make_unique<Drawing>(trend, time, value, t);
}

void TrendLayer::lay(const QSizeF& size, const QRectF& area)
{
    if (m_drawing)
        m_drawing->lay(size, area);
}

void TrendLayer::paint(QPainter& painter)
{
    if (m_drawing)
        m_drawing->paint(painter);
}

QPen coursePen(const Trend& trend, size_t line, bool isLight, const Tokens& t, double more)
{
    QPen pen(lineColour(line, t), (trend.lines.size() <= fewLines ? 2.25 : 1.5) + more);
    pen.setJoinStyle(Qt::RoundJoin);
    if (trend.lines[line].isProjection) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({3, 2});
    } else if (isLight) {
        pen.setWidthF(1.5 + more);
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.1, 3});
    }
    return pen;
}

} // namespace indblik
