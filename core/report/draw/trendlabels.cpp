// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/draw/trendlabels.h"

#include "core/report/draw/labelplaces.h"
#include "core/report/draw/look.h"
#include "core/report/draw/trendplot.h"

#include <algorithm>
#include <cmath>

namespace indblik {

namespace {

constexpr double leaderWidth = 12; ///< between plot and samples: room for a line that bends
constexpr double textGap = 4;
constexpr double labelGap = 2;
/// Nearer than this a name needs no line to what it names.
constexpr double near = 9;

DrawingPart moved(DrawingPart shape, double dx, double dy)
{
    if (auto* marker = std::get_if<Marker>(&shape)) {
        marker->at = {marker->at.x + dx, marker->at.y + dy};
    } else if (auto* fill = std::get_if<Fill>(&shape)) {
        fill->x += dx;
        fill->y += dy;
    } else if (auto* stroke = std::get_if<Stroke>(&shape)) {
        for (Spot& point : stroke->points)
            point = {point.x + dx, point.y + dy};
    }
    return shape;
}

} // namespace

void TrendLabels::add(const QString& words, double endsAt, double value, std::vector<DrawingPart> sample)
{
    m_labels.push_back({m_typesetter.set(words, look::chartLabel, m_widest), endsAt, value, std::move(sample)});
}

double TrendLabels::width() const
{
    double widest = 0;
    for (const Label& label : m_labels)
        widest = std::max(widest, label.text.width);
    return m_labels.empty() ? 0 : leaderWidth + sampleWidth + textGap + widest;
}

double TrendLabels::height() const
{
    double sum = 0;
    for (const Label& label : m_labels)
        sum += label.text.height() + labelGap;
    return sum;
}

void TrendLabels::place(const TrendScale& scale, double top, double bottom, std::vector<DrawingPart>& parts) const
{
    std::vector<LabelWish> wishes;
    for (const Label& label : m_labels)
        wishes.push_back({scale.y(label.value) - look::chartLabel.leading / 2, label.text.height() + labelGap});
    const auto tops = labelPlaces(wishes, top, bottom);
    const double left = scale.right + leaderWidth;
    for (size_t i = 0; i < m_labels.size(); ++i) {
        const Label& label = m_labels[i];
        const double middle = tops[i] + look::chartLabel.leading / 2;
        const Spot end{scale.x(label.endsAt), scale.y(label.value)};
        if (scale.right - end.x > near || std::abs(middle - end.y) > 2)
            parts.emplace_back(
                Stroke{{{std::min(end.x + 5, scale.right), end.y}, {scale.right + 1, end.y}, {left - 2, middle}},
                    look::hairline, look::strongLine, {}});
        for (const DrawingPart& shape : label.sample)
            parts.push_back(moved(shape, left + sampleWidth / 2, middle));
        for (int line = 0; line < label.text.lines; ++line)
            parts.emplace_back(PlacedLine{label.text, line, left + sampleWidth + textGap,
                tops[i] + line * label.text.style.leading + label.text.baseline});
    }
}

} // namespace indblik
