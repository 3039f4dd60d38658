// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/draw/trendbreaks.h"

#include "core/report/draw/look.h"

#include <algorithm>

namespace indblik {

namespace {

constexpr double gap = 3;

} // namespace

TrendBreakMarks::TrendBreakMarks(
    const Trend& trend, const TrendScale& scale, const Typesetter& typesetter, double width)
{
    for (const TrendBreak& each : trend.breaks) {
        if (scale.time.first <= each.at && each.at < scale.time.last)
            m_marks.push_back({&each, typesetter.set(each.reason, look::chartAxis)});
    }
    std::stable_sort(
        m_marks.begin(), m_marks.end(), [](const Mark& a, const Mark& b) { return a.what->at < b.what->at; });
    m_isNumbered = !fitsReasons(scale, width);
    for (size_t i = 0; i < m_marks.size() && m_isNumbered; ++i) {
        m_marks[i].text = typesetter.set(QString::number(i + 1), look::chartAxis);
        m_marks[i].textX = scale.x(m_marks[i].what->at) + gap;
    }
}

bool TrendBreakMarks::fitsReasons(const TrendScale& scale, double width)
{
    double used = 0;
    for (size_t i = 0; i < m_marks.size(); ++i) {
        Mark& mark = m_marks[i];
        const double x = scale.x(mark.what->at);
        const double next = i + 1 < m_marks.size() ? scale.x(m_marks[i + 1].what->at) - gap : width;
        if (x + gap + mark.text.width <= next)
            mark.textX = x + gap;
        else if (x - gap - mark.text.width >= used)
            mark.textX = x - gap - mark.text.width;
        else
            return false;
        used = std::max(x, mark.textX + mark.text.width) + gap;
    }
    return true;
}

double TrendBreakMarks::height() const
{
    return m_marks.empty() ? 0 : look::chartAxis.leading + 2;
}

QStringList TrendBreakMarks::notes() const
{
    QStringList notes;
    for (size_t i = 0; i < m_marks.size() && m_isNumbered; ++i)
        notes.append(QStringLiteral("%1  ").arg(i + 1) + m_marks[i].what->reason);
    return notes;
}

void TrendBreakMarks::place(const TrendScale& scale, double top, std::vector<DrawingPart>& parts) const
{
    for (const Mark& mark : m_marks) {
        const double x = scale.x(mark.what->at);
        std::vector<double> dashes;
        if (!mark.what->parts)
            dashes = {1, 2};
        parts.emplace_back(Stroke{{{x, top}, {x, scale.base}}, 0.6, look::muted, dashes});
        parts.emplace_back(PlacedLine{mark.text, 0, mark.textX, top + mark.text.baseline});
    }
}

} // namespace indblik
