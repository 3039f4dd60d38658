// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/draw/trenddrawing.h"

#include "core/report/draw/look.h"

#include <algorithm>
#include <iterator>

namespace indblik {

namespace {

constexpr double underFinding = 3;
constexpr double aboveNotes = 5;

const TextStyle& styleOf(ChartText kind)
{
    return kind == ChartText::Name ? look::chartLabel : kind == ChartText::Value ? look::chartValue : look::chartAxis;
}

ChartTexts textsOf(const Typesetter& typesetter)
{
    const double line = look::chartLabel.leading;
    return {line, line, [&typesetter](const QString& text, ChartText kind, double room) {
                const SetText set = typesetter.set(text, styleOf(kind), room);
                return ChartTexts::Fit{text, set.width, set.height()};
            }};
}

/// The widest of so many bands is the lightest; one alone has the colour in the middle.
Colour bandColour(size_t band, size_t bands)
{
    return look::chartBands[std::min(band + (bands == 1 ? 1 : 0), std::size(look::chartBands) - 1)];
}

Colour colourOf(ChartInk ink, size_t line)
{
    switch (ink) {
    case ChartInk::Grid:
        return look::line;
    case ChartInk::Axis:
    case ChartInk::Zigzag:
    case ChartInk::Leader:
        return look::strongLine;
    case ChartInk::Break:
    case ChartInk::Muted:
        return look::muted;
    case ChartInk::Rule:
        return look::chartRule;
    case ChartInk::Target:
        return look::chartTarget;
    case ChartInk::Line:
        return lineColour(line);
    case ChartInk::Text:
    case ChartInk::Band:
        return look::ink;
    }
    Q_UNREACHABLE();
}

std::vector<Spot> spots(const QList<QPointF>& points)
{
    std::vector<Spot> made;
    for (const QPointF& point : points)
        made.push_back({point.x(), point.y()});
    return made;
}

class Drafter
{
public:
    Drafter(const Trend& trend, const Tongue& tongue, const Typesetter& typesetter, double width)
        : m_trend(trend)
        , m_tongue(tongue)
        , m_typesetter(typesetter)
        , m_width(width)
    {}

    TrendDrawing draft(double leastHeight)
    {
        addText(set(m_trend.finding, look::chartTitle));
        if (!m_trend.hasFigures()) {
            addText(set(m_tongue.translate("Trend", "There are no figures to show."), look::chartAxis));
            return finish(leastHeight);
        }
        m_y += underFinding;
        const ChartTexts texts = textsOf(m_typesetter);
        m_plan = planTrend(m_trend, m_tongue, texts, m_width, pointsPerPixel);
        std::vector<SetText> notes;
        double notesHeight = m_plan.notes.isEmpty() ? 0 : aboveNotes;
        for (const QString& note : m_plan.notes) {
            notes.push_back(set(note, look::chartAxis));
            notesHeight += notes.back().height();
        }
        setHeight(m_plan, m_tongue, texts, m_y, leastHeight - m_y - notesHeight, NamesWithoutRoom::MakeHigher);
        drawPlan();
        m_y += m_plan.height + (notes.empty() ? 0 : aboveNotes);
        for (const SetText& note : notes)
            addText(note);
        return finish(leastHeight);
    }

private:
    TrendDrawing finish(double leastHeight)
    {
        return {{0, 0, m_width, std::max(m_y, leastHeight), std::move(m_parts)}, std::move(m_plan)};
    }

    SetText set(const QString& words, const TextStyle& style) const { return m_typesetter.set(words, style, m_width); }

    void addText(const SetText& text)
    {
        addText(text, {0, m_y});
        m_y += text.width > 0 ? text.height() : 0;
    }

    void addText(const SetText& text, const QPointF& corner)
    {
        for (int line = 0; line < text.lines && text.width > 0; ++line)
            m_parts.emplace_back(
                PlacedLine{text, line, corner.x(), corner.y() + line * text.style.leading + text.baseline});
    }

    void drawPlan()
    {
        const TrendScale& scale = m_plan.scale;
        for (const TrendPlan::Stroke& stroke : m_plan.under)
            addStroke(stroke);
        for (const TrendContent::Area& area : m_plan.content.areas) {
            QList<QPointF> outline = scale.spots(area.upper);
            const auto lower = scale.spots(area.lower);
            std::copy(lower.rbegin(), lower.rend(), std::back_inserter(outline));
            m_parts.emplace_back(Polygon{spots(outline), bandColour(area.band, m_trend.bands.size())});
        }
        for (const TrendContent::Course& course : m_plan.content.courses) {
            const StrokeLook look = course.look.scaled(m_plan.unit);
            m_parts.emplace_back(
                Stroke{spots(scale.spots(course.points)), look.width, colourOf(course.ink, course.index), look.dashes});
        }
        for (const TrendPlan::Stroke& stroke : m_plan.over)
            addStroke(stroke);
        for (const TrendPlan::Swatch& each : m_plan.swatches)
            m_parts.emplace_back(Fill{each.place.left(), each.place.top(), each.place.width(), each.place.height(),
                bandColour(each.band, m_trend.bands.size())});
        for (const TrendPlan::Marker& each : m_plan.markers)
            m_parts.emplace_back(Marker{lineMarker(each.line), {each.at.x(), each.at.y()}, m_plan.markRadius,
                lineColour(each.line), each.isHollow});
        for (const TrendPlan::Text& text : m_plan.texts)
            addText(text);
    }

    void addStroke(const TrendPlan::Stroke& stroke)
    {
        m_parts.emplace_back(
            Stroke{spots(stroke.points), stroke.look.width, colourOf(stroke.ink, 0), stroke.look.dashes});
    }

    void addText(const TrendPlan::Text& text)
    {
        // Names are broken where the plan broke them, but for the last digit of a width.
        TextStyle style = styleOf(text.kind);
        style.colour = colourOf(text.ink, 0);
        const SetText made =
            m_typesetter.set(text.shown, style, text.kind == ChartText::Name ? text.place.width() + 0.01 : 0);
        const double room = text.place.width() - made.width;
        const double aside = text.side == Qt::AlignRight ? room : text.side == Qt::AlignHCenter ? room / 2 : 0;
        addText(made, text.place.topLeft() + QPointF(aside, 0));
    }

    const Trend& m_trend;
    const Tongue& m_tongue;
    const Typesetter& m_typesetter;
    double m_width;
    double m_y = 0;
    TrendPlan m_plan;
    std::vector<DrawingPart> m_parts;
};

} // namespace

Colour lineColour(size_t line)
{
    return lineColoursOnWhite[line % std::size(lineColoursOnWhite)];
}

TrendDrawing drawTrend(
    const Trend& trend, const Tongue& tongue, const Typesetter& typesetter, double width, double leastHeight)
{
    return Drafter(trend, tongue, typesetter, width).draft(leastHeight);
}

} // namespace indblik
