// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trendplot.h"

#include "ui/parts/serieslook.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace indblik {

namespace {

constexpr double gutter = 20;      ///< between the area and the labels, for the lines that lead to them
constexpr double labelsPart = 0.4; ///< of the width, at most
constexpr double leastBreakText = 32;
constexpr double nearBreak = 5;

QFontMetricsF small()
{
    return QFontMetricsF(textFont(TextSize::Small));
}

QFontMetricsF strong()
{
    return QFontMetricsF(textFont(TextSize::Small, true));
}

const TrendPoint* lastWithValue(const TrendLine& line)
{
    const auto last = std::find_if(
        line.points.rbegin(), line.points.rend(), [](const TrendPoint& point) { return point.value.has_value(); });
    return last == line.points.rend() ? nullptr : &*last;
}

} // namespace

void TrendPlot::show(const Trend& trend)
{
    m_trend = trend;
    m_time = timeAxis(trend);
    m_value = valueAxis(trend);
    m_inked = nullptr;
    lay(m_size);
}

void TrendPlot::forgetPicture()
{
    m_inked = nullptr;
    lay(m_size);
}

QPointF TrendPlot::placeOf(double at, double value) const
{
    return {m_area.left() + (at - m_time.first) / (m_time.last - m_time.first) * m_area.width(),
        m_area.bottom() - (value - m_value.first) / (m_value.last - m_value.first) * m_area.height()};
}

void TrendPlot::lay(const QSize& size)
{
    m_size = size;
    m_picture = {};
    m_valueMarks.clear();
    const QFontMetricsF metrics = small();
    const double height = std::ceil(metrics.height());
    double left = 0;
    for (const double mark : m_value.marks()) {
        m_valueMarks.push_back({mark, axisMarkText(mark, m_trend, m_value, Tongue::ofProgram())});
        left = std::max(left, std::ceil(metrics.horizontalAdvance(m_valueMarks.back().text)) + space::small);
    }
    m_labels = endLabels();
    m_column = columnFor(m_labels, size.width() * labelsPart, metrics, strong());
    const double right = m_labels.empty() ? space::large : m_column.width() + gutter;
    const double title = m_trend.axisTitle.isEmpty() ? 0 : height + space::tight;
    const double top = title + (m_trend.breaks.empty() ? 0 : height) + std::ceil(height / 2);
    const double bottom = size.height() - height - space::small;
    m_area = {left, top, std::max(10.0, std::floor(size.width() - left - right)), std::max(10.0, bottom - top)};
    layTimes();
    layBreaks(title);
    for (EndLabel& label : m_labels)
        label.end = placeOf(label.end.x(), label.end.y());
    m_column.left = m_area.right() + gutter;
    layLabels(m_labels, m_column, title, bottom + height / 2, metrics);
    if (m_inked)
        m_layer.lay(m_size, m_area);
}

/// As many names of years as have room, each under the middle of its year.
void TrendPlot::layTimes()
{
    m_timeMarks.clear();
    const QFontMetricsF metrics = small();
    const double year = m_area.width() / (m_time.last - m_time.first);
    double widest = 0;
    for (const double mark : m_time.marks())
        widest = std::max(widest, metrics.horizontalAdvance(timeMarkText(mark)) + space::medium);
    double step = m_time.step;
    for (const int more : {2, 5, 10, 20, 50}) {
        if (step * year < widest)
            step = m_time.step * more;
    }
    for (double at = m_time.first; at + 1 <= m_time.last && !m_trend.periods().empty(); at += step)
        m_timeMarks.push_back({at + 0.5, timeMarkText(at)});
}

void TrendPlot::layBreaks(double top)
{
    m_breakLabels.clear();
    const QFontMetricsF metrics = small();
    for (const TrendBreak& each : m_trend.breaks) {
        if (each.at < m_time.first || each.at > m_time.last)
            continue;
        m_breakLabels.push_back({crisp(placeOf(each.at, m_value.first).x()), each.reason, each.parts, {}, {}});
    }
    std::sort(m_breakLabels.begin(), m_breakLabels.end(), [](const auto& a, const auto& b) { return a.x < b.x; });
    double taken = 0;
    for (size_t i = 0; i < m_breakLabels.size(); ++i) {
        BreakLabel& label = m_breakLabels[i];
        const double end =
            i + 1 < m_breakLabels.size() ? m_breakLabels[i + 1].x - space::small : double(m_size.width());
        const double width = std::ceil(metrics.horizontalAdvance(label.reason)) + 1;
        // Behind its line; before it only where that shows more.
        const double after = end - label.x - space::tight;
        const double before = label.x - space::tight - taken;
        const double room = std::min(width, after >= width || after >= before ? after : before);
        if (room < std::min(width, leastBreakText))
            continue;
        const double left = after >= width || after >= before ? label.x + space::tight : label.x - space::tight - room;
        label.place = {left, top, room, std::ceil(metrics.height())};
        label.shown = metrics.elidedText(label.reason, Qt::ElideRight, room);
        taken = label.place.right() + space::small;
    }
}

EndLabel TrendPlot::labelOf(size_t line, const Period& end) const
{
    const TrendLine& of = m_trend.lines[line];
    const TrendPoint* last = lastWithValue(of);
    EndLabel label{EndLabel::Kind::Line, line, last->text, of.title, {last->period.middle(), *last->value}};
    // The value is not that of the period in which the others end.
    if (last->period != end)
        label.title += QStringLiteral(" (%1)").arg(last->period.text(QLocale()));
    return label;
}

/// With their ends still in years and values.
std::vector<EndLabel> TrendPlot::endLabels() const
{
    std::vector<EndLabel> labels;
    const auto periods = m_trend.periods();
    for (size_t i = 0; i < m_trend.lines.size(); ++i) {
        if (m_trend.lines[i].valueCount() > 0)
            labels.push_back(labelOf(i, periods.back()));
    }
    for (size_t i = 0; i < m_trend.limits.size(); ++i) {
        const TrendLimit& limit = m_trend.limits[i];
        if (!limit.steps.empty())
            labels.push_back({EndLabel::Kind::Limit, i, {}, limit.title,
                {std::min(limit.steps.back().to, m_time.last), limit.steps.back().value}});
    }
    for (size_t i = 0; i < m_trend.bands.size(); ++i) {
        const TrendBand& band = m_trend.bands[i];
        if (band.spans.empty())
            continue;
        const TrendBand::Span& last = band.spans.back();
        // Where only this band is, not the one that lies in it.
        const bool hasInner = i + 1 < m_trend.bands.size() && !m_trend.bands[i + 1].spans.empty();
        const double inner = hasInner ? m_trend.bands[i + 1].spans.back().high : (last.low + last.high) / 2;
        labels.push_back({EndLabel::Kind::Band, i, {}, band.title, {last.period.middle(), (last.high + inner) / 2}});
    }
    return labels;
}

QString TrendPlot::tipAt(const QPointF& place) const
{
    for (const EndLabel& label : m_labels) {
        if (!label.place.contains(place))
            continue;
        if (label.kind != EndLabel::Kind::More)
            return label.isCut() ? label.title : QString();
        QStringList rest;
        for (const TrendLine& line : m_trend.lines)
            rest.append(line.title);
        for (const EndLabel& shown : m_labels) {
            if (shown.kind == EndLabel::Kind::Line)
                rest.removeOne(m_trend.lines[shown.index].title);
        }
        return rest.join(QStringLiteral("; "));
    }
    for (const BreakLabel& label : m_breakLabels) {
        const bool isOnLine = std::abs(place.x() - label.x) <= nearBreak && place.y() <= m_area.bottom();
        if (isOnLine || label.place.contains(place))
            return label.reason;
    }
    return {};
}

} // namespace indblik
