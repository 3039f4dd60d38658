// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/trends/trend.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace indblik {

namespace {

constexpr int mostValueMarks = 6;
constexpr int mostYearMarks = 12;

/// 1, 2 or 5 times a power of ten, at least so large.
double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        // A step that is right but for the last binary digit is right.
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

struct Range
{
    double least = std::numeric_limits<double>::infinity();
    double most = -std::numeric_limits<double>::infinity();

    void add(double value)
    {
        least = std::min(least, value);
        most = std::max(most, value);
    }
    bool isEmpty() const { return least > most; }
};

Range valuesOf(const Trend& trend)
{
    Range range;
    for (const TrendLine& line : trend.lines) {
        for (const TrendPoint& point : line.points) {
            if (point.value)
                range.add(*point.value);
        }
    }
    for (const TrendLimit& limit : trend.limits) {
        for (const TrendStep& step : limit.steps)
            range.add(step.value);
    }
    for (const TrendBand& band : trend.bands) {
        for (const TrendBand::Span& span : band.spans) {
            range.add(span.low);
            range.add(span.high);
        }
    }
    return range;
}

} // namespace

int TrendLine::valueCount() const
{
    return int(
        std::count_if(points.begin(), points.end(), [](const TrendPoint& point) { return point.value.has_value(); }));
}

QString TrendLine::countTitle(const Tongue& tongue) const
{
    return counted.isEmpty() ? tongue.translate("Trend", "%1, number").arg(title)
                             : QStringLiteral("%1, %2").arg(title, counted);
}

bool Trend::hasFigures() const
{
    const auto has = [](const TrendLine& line) { return line.valueCount() > 0; };
    return !bands.empty() || std::any_of(lines.begin(), lines.end(), has);
}

std::vector<Period> Trend::periods() const
{
    std::set<Period> all;
    for (const TrendLine& line : lines) {
        for (const TrendPoint& point : line.points)
            all.insert(point.period);
    }
    for (const TrendBand& band : bands) {
        for (const TrendBand::Span& span : band.spans)
            all.insert(span.period);
    }
    return {all.begin(), all.end()};
}

std::vector<TrendSegment> segments(const TrendLine& line, const std::vector<TrendBreak>& breaks)
{
    std::vector<TrendSegment> made;
    const bool isPair = line.valueCount() == 2;
    const TrendPoint* before = nullptr;
    for (const TrendPoint& point : line.points) {
        if (!point.value)
            continue;
        const bool isNeighbour = before && before->period.next() == point.period;
        const bool joins = before && (isNeighbour || isPair)
                           && std::none_of(breaks.begin(), breaks.end(),
                               [&](const TrendBreak& each) { return each.partsLine(line, *before, point); });
        if (!joins)
            made.emplace_back();
        made.back().points.push_back(&point);
        made.back().isLight = made.back().isLight || (joins && !isNeighbour);
        before = &point;
    }
    return made;
}

std::vector<double> TrendAxis::marks() const
{
    std::vector<double> all;
    const auto count = int(std::floor((last - first) / step + 1e-9));
    for (int i = 0; i <= count; ++i)
        all.push_back(first + i * step);
    return all;
}

TrendAxis valueAxis(const Trend& trend)
{
    Range range = valuesOf(trend);
    if (range.isEmpty())
        return {0, 1, 1};
    // From 0 the differences stay what they are; where that takes more than half the height, they would be too small to
    // see.
    if (range.least > 0 && range.least <= range.most / 2)
        range.least = 0;
    if (range.most < 0 && range.most >= range.least / 2)
        range.most = 0;
    const double spread = range.most - range.least;
    const double height = spread > 0 ? spread : std::max(std::abs(range.most) / 10, 1.0);
    const double step = roundStep(height / (mostValueMarks - 1));
    TrendAxis axis{std::floor(range.least / step + 1e-9) * step, std::ceil(range.most / step - 1e-9) * step, step};
    const bool isShare = trend.unit == Indicator::Unit::Share;
    // What lies on the edge would be drawn half.
    if (axis.first >= range.least && range.least != 0)
        axis.first -= step;
    if (axis.last <= range.most && !(isShare && axis.last >= 100))
        axis.last += step;
    if (isShare && range.least >= 0)
        axis.first = std::max(axis.first, 0.0);
    return axis;
}

TrendAxis timeAxis(const Trend& trend)
{
    const auto all = trend.periods();
    if (all.empty())
        return {0, 1, 1};
    const int firstYear = all.front().year().number();
    int lastYear = all.back().year().number();
    for (const TrendLimit& limit : trend.limits) {
        for (const TrendStep& step : limit.steps) {
            // A target lies ahead; a rule without end does not stretch the chart.
            if (limit.kind == TrendLimit::Kind::Target)
                lastYear = std::max(lastYear, int(std::ceil(step.to)) - 1);
        }
    }
    const double years = lastYear - firstYear + 1;
    const double step = years <= mostYearMarks ? 1 : roundStep(years / mostYearMarks);
    return {double(firstYear), double(lastYear) + 1, step};
}

QString axisMarkText(double value, const Trend& trend, const TrendAxis& axis, const Tongue& tongue)
{
    const int decimals = axis.step >= 1 ? 0 : std::min(6, int(std::ceil(-std::log10(axis.step) - 1e-9)));
    const QString number = tongue.locale().toString(value == 0 ? 0.0 : value, 'f', decimals);
    return trend.unit == Indicator::Unit::Share ? number + QStringLiteral("\u00a0%") : number;
}

QString timeMarkText(double at)
{
    return QString::number(int(std::floor(at)));
}

} // namespace indblik
