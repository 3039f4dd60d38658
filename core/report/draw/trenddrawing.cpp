// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/draw/trenddrawing.h"

#include "core/report/draw/look.h"
#include "core/report/draw/trendbreaks.h"
#include "core/report/draw/trendlabels.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace indblik {

namespace {

constexpr double widestLabels = 0.3; ///< of the width
constexpr double leastPlot = 110;
constexpr double markGap = 5; ///< between texts and the axis they belong to
constexpr double tick = 3;
constexpr double notesGap = 5;
/// Between the lowest value and the time axis where the value axis is broken.
constexpr double brokenGap = 11;
/// From a baseline to the middle of the letters, as a part of their size.
constexpr double middleOfLetters = 0.36;

const TrendPoint* lastValue(const TrendLine& line)
{
    const auto found = std::find_if(
        line.points.rbegin(), line.points.rend(), [](const TrendPoint& point) { return point.value.has_value(); });
    return found == line.points.rend() ? nullptr : &*found;
}

/// A sample of a stroke, as wide as labels want it.
Stroke sampleOf(Stroke stroke)
{
    stroke.points = {{-TrendLabels::sampleWidth / 2, 0}, {TrendLabels::sampleWidth / 2, 0}};
    return stroke;
}

class Drafter
{
public:
    Drafter(const Trend& trend, const Tongue& tongue, const Typesetter& typesetter, double width)
        : m_trend(trend)
        , m_tongue(tongue)
        , m_typesetter(typesetter)
        , m_width(width)
        , m_labels(typesetter, width * widestLabels)
    {}

    TrendDrawing draft(double leastHeight)
    {
        addText(m_trend.finding, look::chartTitle);
        if (!m_trend.hasFigures()) {
            addText(m_tongue.translate("Trend", "There are no figures to show."), look::chartAxis);
            return finish(std::max(m_y, leastHeight));
        }
        m_y += 3;
        addText(m_trend.axisTitle, look::chartAxis);
        m_y += 2;
        scaleAcross();
        const TrendBreakMarks breaks(m_trend, m_scale, m_typesetter, m_width);
        setNotes(breaks.notes());
        const double breakTop = m_y;
        m_y += breaks.height();
        scaleDown(leastHeight);
        plotTrend(m_trend, m_scale, m_parts);
        drawValueAxis();
        drawTimeAxis();
        breaks.place(m_scale, breakTop, m_parts);
        m_labels.place(m_scale, m_y, m_scale.base + timeHeight(), m_parts);
        m_y = m_scale.base + timeHeight() + (m_notes.empty() ? 0 : notesGap);
        for (const SetText& note : m_notes)
            addText(note);
        return finish(std::max(m_y, leastHeight));
    }

private:
    TrendDrawing finish(double height) { return {{0, 0, m_width, height, std::move(m_parts)}, m_scale}; }

    void addText(const SetText& text)
    {
        for (int line = 0; line < text.lines; ++line)
            m_parts.emplace_back(PlacedLine{text, line, 0, m_y + line * text.style.leading + text.baseline});
        m_y += text.height();
    }

    void addText(const QString& words, const TextStyle& style)
    {
        if (!words.isEmpty())
            addText(m_typesetter.set(words, style, m_width));
    }

    SetText markText(double value) const
    {
        return m_typesetter.set(axisMarkText(value, m_trend, m_scale.values, m_tongue), look::chartAxis);
    }

    static double timeHeight() { return tick + look::chartAxis.leading + 2; }

    /// The plot lies between the marks of the value axis and the names.
    void scaleAcross()
    {
        m_scale.time = timeAxis(m_trend);
        m_scale.values = valueAxis(m_trend);
        nameLines();
        nameBands();
        nameLimits();
        double marks = 0;
        for (const double mark : m_scale.values.marks())
            marks = std::max(marks, markText(mark).width);
        m_scale.left = marks + markGap;
        m_scale.right = m_width - m_labels.width();
    }

    void scaleDown(double leastHeight)
    {
        double notes = m_notes.empty() ? 0 : notesGap;
        for (const SetText& note : m_notes)
            notes += note.height();
        // Half a line, for the mark at the top stands around its value.
        m_scale.top = m_y + look::chartAxis.leading / 2;
        const double left = leastHeight - m_scale.top - timeHeight() - notes;
        m_scale.base = m_scale.top + std::max({left, m_labels.height() - timeHeight(), leastPlot});
        m_scale.bottom = m_scale.base - (m_scale.values.beginsAtZero() ? 0 : brokenGap);
    }

    void nameLines()
    {
        for (size_t i = 0; i < m_trend.lines.size(); ++i) {
            const TrendLine& line = m_trend.lines[i];
            const TrendPoint* last = lastValue(line);
            if (!last)
                continue;
            const QString words = last->text.isEmpty() ? line.title : line.title + QStringLiteral(": ") + last->text;
            m_labels.add(words, last->period.middle(), *last->value,
                {sampleOf(lineStroke(line, i, false)),
                    Marker{lineMarker(i), {}, 4.5, lineColour(i), line.isProjection}});
        }
    }

    /// Where at its end a band is seen: in the middle, or above the next one, which lies on it.
    double shownMiddle(size_t band) const
    {
        const TrendBand::Span& span = m_trend.bands[band].spans.back();
        const bool isCovered = band + 1 < m_trend.bands.size() && !m_trend.bands[band + 1].spans.empty();
        const TrendBand::Span* above = isCovered ? &m_trend.bands[band + 1].spans.back() : nullptr;
        if (above && above->period == span.period && above->high < span.high)
            return (above->high + span.high) / 2;
        return (span.low + span.high) / 2;
    }

    void nameBands()
    {
        for (size_t i = 0; i < m_trend.bands.size(); ++i) {
            const TrendBand& band = m_trend.bands[i];
            if (band.spans.empty())
                continue;
            const double width = TrendLabels::sampleWidth;
            m_labels.add(band.title, band.spans.back().period.middle(), shownMiddle(i),
                {Fill{-width / 2, -3.5, width, 7, bandColour(i, m_trend.bands.size())}});
        }
    }

    void nameLimits()
    {
        for (const TrendLimit& limit : m_trend.limits) {
            const auto steps = shownSteps(limit, m_scale.time);
            if (steps.empty())
                continue;
            Stroke sample = sampleOf(limitStroke(limit.kind));
            // Two dashes of whatever length.
            sample.dashes = {TrendLabels::sampleWidth * 0.4, TrendLabels::sampleWidth * 0.2};
            m_labels.add(limit.title, steps.back().to, steps.back().value, {sample});
        }
    }

    void setNotes(const QStringList& breaks)
    {
        QStringList notes = breaks;
        if (!m_scale.values.beginsAtZero())
            notes.append(m_tongue.translate("Trend", "The axis begins at %1.")
                             .arg(axisMarkText(m_scale.values.first, m_trend, m_scale.values, m_tongue)));
        notes.append(m_trend.notes);
        for (const QString& note : notes) {
            if (!note.isEmpty())
                m_notes.push_back(m_typesetter.set(note, look::chartAxis, m_width));
        }
    }

    void drawValueAxis()
    {
        for (const double mark : m_scale.values.marks()) {
            const SetText text = markText(mark);
            m_parts.emplace_back(PlacedLine{text, 0, m_scale.left - markGap - text.width,
                m_scale.y(mark) + look::chartAxis.size * middleOfLetters});
        }
        if (m_scale.values.beginsAtZero()) {
            const double zero = m_scale.y(0);
            m_parts.emplace_back(Stroke{{{m_scale.left, zero}, {m_scale.right, zero}}, 0.75, look::strongLine, {}});
            return;
        }
        // A zigzag where the axis leaves out what lies below.
        const double x = m_scale.left;
        const double y = m_scale.bottom;
        const double step = brokenGap / 6;
        m_parts.emplace_back(Stroke{{{x, y}, {x, y + step}, {x - 3, y + 2 * step}, {x + 3, y + 3 * step},
                                        {x - 3, y + 4 * step}, {x, y + 5 * step}, {x, m_scale.base}},
            0.75, look::strongLine, {}});
    }

    void drawTimeAxis()
    {
        const TrendAxis& time = m_scale.time;
        m_parts.emplace_back(
            Stroke{{{m_scale.left, m_scale.base}, {m_scale.right, m_scale.base}}, 0.75, look::strongLine, {}});
        const double year = m_scale.x(time.first + 1) - m_scale.x(time.first);
        const double room = m_typesetter.set(timeMarkText(time.first), look::chartAxis).width + 6;
        const int every = std::max(int(time.step), int(std::ceil(room / year)));
        for (int at = int(time.first); at <= int(time.last); ++at) {
            const double x = m_scale.x(at);
            m_parts.emplace_back(
                Stroke{{{x, m_scale.base}, {x, m_scale.base + tick}}, look::hairline, look::strongLine, {}});
            if ((at - int(time.first)) % every != 0 || at == int(time.last))
                continue;
            const SetText text = m_typesetter.set(timeMarkText(at), look::chartAxis);
            m_parts.emplace_back(
                PlacedLine{text, 0, m_scale.x(at + 0.5) - text.width / 2, m_scale.base + tick + text.baseline});
        }
    }

    const Trend& m_trend;
    const Tongue& m_tongue;
    const Typesetter& m_typesetter;
    double m_width;
    double m_y = 0;
    TrendScale m_scale;
    TrendLabels m_labels;
    std::vector<SetText> m_notes;
    std::vector<DrawingPart> m_parts;
};

} // namespace

TrendDrawing drawTrend(
    const Trend& trend, const Tongue& tongue, const Typesetter& typesetter, double width, double leastHeight)
{
    return Drafter(trend, tongue, typesetter, width).draft(leastHeight);
}

} // namespace indblik
