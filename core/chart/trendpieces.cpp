// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/trendpieces.h"

#include <algorithm>
#include <cmath>

namespace indblik {

namespace {

using Label = TrendPlan::Label;

constexpr double near = 12; ///< a name needs no line to what ends so near
constexpr double swatchHeight = 10;

class Pieces
{
public:
    explicit Pieces(TrendPlan& plan) : m_plan(plan), m_scale(plan.scale) {}

    void set()
    {
        m_plan.under.clear();
        m_plan.over.clear();
        m_plan.swatches.clear();
        m_plan.markers.clear();
        m_plan.texts.clear();
        addText(
            ChartInk::Muted, ChartText::Axis, m_plan.title.shown, {0, m_plan.top, m_plan.width, m_plan.title.height});
        addAxes();
        for (const TrendPlan::Break& each : m_plan.breaks) {
            StrokeLook look = lookOf(ChartInk::Break);
            if (!each.parts)
                look.dashes = {2, 2};
            m_plan.over.push_back(
                {ChartInk::Break, look.scaled(m_plan.unit), {{each.x, m_plan.breakTop}, {each.x, m_scale.base}}});
            addText(
                ChartInk::Muted, ChartText::Axis, each.shown, {each.left, m_plan.breakTop, each.width, m_plan.line});
        }
        for (const Label& label : m_plan.labels)
            addLabel(label);
        for (const TrendContent::Mark& mark : m_plan.content.marks)
            m_plan.markers.push_back({mark.line, m_scale.spot(mark.at), mark.isHollow});
    }

private:
    void addText(
        ChartInk ink, ChartText kind, const QString& shown, const QRectF& place, Qt::AlignmentFlag side = Qt::AlignLeft)
    {
        if (!shown.isEmpty())
            m_plan.texts.push_back({ink, kind, shown, place, side});
    }

    void addStroke(std::vector<TrendPlan::Stroke>& strokes, ChartInk ink, const QList<QPointF>& points)
    {
        strokes.push_back({ink, lookOf(ink).scaled(m_plan.unit), points});
    }

    void addAxes()
    {
        const double tick = tickLength * m_plan.unit;
        const double line = m_plan.line;
        for (const TrendPlan::AxisMark& mark : m_plan.valueMarks) {
            const double y = m_scale.y(mark.at);
            addStroke(
                m_plan.under, mark.at == 0 ? ChartInk::Axis : ChartInk::Grid, {{m_scale.left, y}, {m_scale.right, y}});
            addText(ChartInk::Muted, ChartText::Axis, mark.text,
                {0, y - line / 2, m_scale.left - markGap * m_plan.unit, line}, Qt::AlignRight);
        }
        addStroke(m_plan.under, ChartInk::Axis, {{m_scale.left, m_scale.base}, {m_scale.right, m_scale.base}});
        for (const double at : m_plan.ticks) {
            const QPointF top(m_scale.x(at), m_scale.base);
            addStroke(m_plan.under, ChartInk::Axis, {top, top + QPointF(0, tick)});
        }
        for (const TrendPlan::AxisMark& mark : m_plan.timeMarks)
            addText(ChartInk::Muted, ChartText::Axis, mark.text, {m_scale.x(mark.at), m_scale.base + tick, 0, line},
                Qt::AlignHCenter);
        if (!m_plan.zigzag.isEmpty())
            addStroke(m_plan.under, ChartInk::Zigzag, m_plan.zigzag);
    }

    /// A sample of what it names; behind it the value, right-aligned, and the title, which begins behind the sample
    /// where there is no value.
    void addLabel(const Label& label)
    {
        const double unit = m_plan.unit;
        const double height = std::min(m_plan.line, label.place.height());
        const QRectF sample(label.place.left(), label.place.top(), (sampleWidth - 6) * unit, height);
        addLeader(label, sample.center().y());
        addSample(label, sample);
        const double left = label.place.left() + sampleWidth * unit;
        addText(ChartInk::Text, ChartText::Value, label.value,
            {left, label.place.top(), m_plan.valuesWidth - valueGap * unit, height}, Qt::AlignRight);
        const double title = left + (label.value.isEmpty() ? 0 : m_plan.valuesWidth);
        addText(label.kind == Label::Kind::Line ? ChartInk::Text : ChartInk::Muted, ChartText::Name, label.shown,
            {title, label.place.top(), label.place.right() - title, label.place.height()});
    }

    /// The line that leads from what a label names to it, where one is needed.
    void addLeader(const Label& label, double middle)
    {
        const double unit = m_plan.unit;
        const bool isNear =
            m_scale.right - label.end.x() <= near * unit && std::abs(middle - label.end.y()) <= 2 * unit;
        if (label.kind == Label::Kind::More || isNear)
            return;
        // From the end of a line to the edge it goes level, as the end may lie far to the left.
        const double from = label.end.x() + (label.kind == Label::Kind::Line ? m_plan.markRadius : 0) + 3 * unit;
        addStroke(m_plan.over, ChartInk::Leader,
            {{std::min(from, m_scale.right), label.end.y()}, {m_scale.right + 2 * unit, label.end.y()},
                {label.place.left() - 3 * unit, middle}});
    }

    void addSample(const Label& label, const QRectF& place)
    {
        const QPointF middle = place.center();
        const QPointF half(place.width() / 2, 0);
        switch (label.kind) {
        case Label::Kind::Line:
            return m_plan.markers.push_back({label.index, middle, label.isHollow});
        case Label::Kind::Limit:
            return m_plan.over.push_back({label.ink, lookOf(label.ink).scaled(m_plan.unit).sample(place.width()),
                {middle - half, middle + half}});
        case Label::Kind::Band: {
            const QPointF corner = half * 0.8 + QPointF(0, swatchHeight / 2 * m_plan.unit);
            return m_plan.swatches.push_back({label.index, QRectF(middle - corner, middle + corner)});
        }
        case Label::Kind::More:
            return;
        }
    }

    TrendPlan& m_plan;
    const TrendScale& m_scale;
};

} // namespace

void setPieces(TrendPlan& plan)
{
    Pieces(plan).set();
}

} // namespace indblik
