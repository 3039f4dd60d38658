// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chartlayer.h"

#include "ui/parts/chartcolours.h"

#include <QAreaSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace indblik {

class ChartLayer::Drawing
{
public:
    Drawing(const TrendAxis& across, const TrendAxis& values)
    {
        m_scene.addItem(&m_chart);
        m_chart.legend()->hide();
        m_chart.setBackgroundVisible(false);
        m_chart.setAnimationOptions(QChart::NoAnimation);
        m_chart.setMargins({});
        m_across = addAxis(across, Qt::AlignBottom);
        m_values = addAxis(values, Qt::AlignLeft);
    }
    ~Drawing() { m_scene.removeItem(&m_chart); }

    void add(const TrendContent::Area& area, const Tokens& t)
    {
        auto* shape = new QAreaSeries(seriesOf(area.upper), seriesOf(area.lower));
        attach(shape);
        shape->setBrush(bandColour(area.band, t));
        shape->setPen(Qt::NoPen);
    }

    void add(const TrendContent::Course& course, const Tokens& t)
    {
        QLineSeries* line = seriesOf(course.points);
        attach(line);
        line->setPen(coursePen(course, t));
    }

    void add(const BarPlan& plan, const Tokens& t)
    {
        auto* bars = new QStackedBarSeries(&m_chart);
        bars->setBarWidth(plan.barPart);
        for (size_t i = 0; i < plan.series.size(); ++i) {
            auto* set = new QBarSet({});
            set->append({plan.series[i].begin(), plan.series[i].end()});
            set->setBrush(seriesColour(i, t));
            set->setPen(Qt::NoPen);
            bars->append(set);
        }
        attach(bars);
    }

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
    /// Without names and grid: Qt Charts sets those on fractions of pixels, where they blur.
    QValueAxis* addAxis(const TrendAxis& range, Qt::Alignment side)
    {
        auto* axis = new QValueAxis(&m_chart);
        axis->setRange(range.first, range.last);
        axis->setVisible(false);
        m_chart.addAxis(axis, side);
        return axis;
    }

    QLineSeries* seriesOf(const QList<QPointF>& points)
    {
        auto* line = new QLineSeries(&m_chart);
        line->append(points);
        return line;
    }

    void attach(QAbstractSeries* series)
    {
        m_chart.addSeries(series);
        series->attachAxis(m_across);
        series->attachAxis(m_values);
    }

    QGraphicsScene m_scene;
    QChart m_chart; ///< after its scene: it leaves it first
    QValueAxis* m_across;
    QValueAxis* m_values;
};

ChartLayer::ChartLayer() = default;
ChartLayer::~ChartLayer() = default;

void ChartLayer::build(const TrendContent& content, const Tokens& t)
{
    m_drawing = std::make_unique<Drawing>(content.time, content.values);
    for (const TrendContent::Area& area : content.areas)
        m_drawing->add(area, t);
    for (const TrendContent::Course& course : content.courses)
        m_drawing->add(course, t);
}

void ChartLayer::build(const BarPlan& plan, const Tokens& t)
{
    // The n-th bar stands around n.
    m_drawing = std::make_unique<Drawing>(TrendAxis{-0.5, double(plan.bars.size()) - 0.5, 1}, plan.values);
    m_drawing->add(plan, t);
}

void ChartLayer::lay(const QSizeF& size, const QRectF& area)
{
    if (m_drawing)
        m_drawing->lay(size, area);
}

void ChartLayer::paint(QPainter& painter)
{
    if (m_drawing)
        m_drawing->paint(painter);
}

} // namespace indblik
