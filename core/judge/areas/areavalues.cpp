// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/areas/areavalues.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace indblik {

namespace {

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

bool isPart(const Ratio& share)
{
    return share.value >= 0 && share.of > 0 && share.value <= share.of;
}

std::optional<StatFigure> figureAt(const AreaFigures::Column* column, size_t area)
{
    if (!column || area >= column->kinds.size() || column->kinds[area] == AreaFigures::Column::none)
        return std::nullopt;
    return StatFigure{StatFigure::Kind(column->kinds[area]), column->ratios[area]};
}

bool isCount(const StatFigure& figure)
{
    return figure.kind == StatFigure::Kind::Number && figure.ratio.of == 1;
}

/// The figure as it counts under a unit of shares.
std::optional<Ratio> shareOf(const StatFigure& figure, const std::optional<StatFigure>& whole)
{
    if (figure.isShare())
        return isPart(figure.ratio) ? std::optional(figure.ratio) : std::nullopt;
    if (!isCount(figure) || !whole || !isCount(*whole))
        return std::nullopt;
    const Ratio share{figure.ratio.value, whole->ratio.value};
    return isPart(share) ? std::optional(share) : std::nullopt;
}

} // namespace

bool isShareUnit(Indicator::Unit unit)
{
    return unit == Indicator::Unit::Share || unit == Indicator::Unit::PerTenThousand;
}

std::optional<Ratio> numberOf(Indicator::Unit unit, const StatFigure& figure, const std::optional<StatFigure>& whole)
{
    if (figure.kind == StatFigure::Kind::Nil)
        return Ratio{0, 1};
    if (isShareUnit(unit))
        return shareOf(figure, whole);
    return figure.kind == StatFigure::Kind::Number ? std::optional(figure.ratio) : std::nullopt;
}

const YearValues* IndicatorValues::in(Year year) const
{
    const auto found = years.find(year);
    return found == years.end() ? nullptr : &found->second;
}

std::optional<Ratio> IndicatorValues::ratio(const YearValues& values, size_t area) const
{
    const auto figure = figureAt(values.figures, area);
    return figure ? numberOf(unit, *figure, figureAt(values.wholes, area)) : std::nullopt;
}

std::optional<StatFigure> IndicatorValues::share(const YearValues& values, size_t area) const
{
    const auto figure = figureAt(values.figures, area);
    if (!figure || figure->kind != StatFigure::Kind::Number || !isShareUnit(unit))
        return std::nullopt;
    const auto share = numberOf(unit, *figure, figureAt(values.wholes, area));
    return share ? std::optional(StatFigure::share(share->value, share->of)) : std::nullopt;
}

IndicatorValues valuesOf(const AreaBook& book, const Indicator& indicator, size_t size)
{
    IndicatorValues all{indicator.number, indicator.unit, {}};
    const Indicator* whole = isShareUnit(indicator.unit) ? book.indicator(indicator.of) : nullptr;
    const bool isNumber = !isShareUnit(indicator.unit);
    for (const Year year : book.figures.years(indicator.number)) {
        YearValues& values = all.years[year];
        values.figures = book.figures.column(indicator.number, year);
        values.wholes = whole ? book.figures.column(whole->number, year) : nullptr;
        values.numbers.assign(size, noNumber);
        const size_t filled = std::min(size, values.figures->kinds.size());
        for (size_t area = 1; area < filled; ++area) {
            // Most numbers need nothing else to be told.
            if (isNumber && values.figures->kinds[area] == quint8(StatFigure::Kind::Number))
                values.numbers[area] = asDouble(values.figures->ratios[area]);
            else if (const auto ratio = all.ratio(values, area))
                values.numbers[area] = asDouble(*ratio);
            values.filled += int(!std::isnan(values.numbers[area]));
        }
    }
    return all;
}

} // namespace indblik
