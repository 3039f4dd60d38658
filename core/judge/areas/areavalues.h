// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/areabook.h"

#include <map>
#include <optional>
#include <vector>

namespace indblik {

/// True for the units whose figures are parts of a whole.
bool isShareUnit(Indicator::Unit unit);

/// What a figure says in the unit of its indicator, a share as a part of 1; "-" is 0. A count is no share: of a share
/// it is one only with the whole number of persons it is a part of, and a share is no number of persons or kroner.
/// Nothing too for what cannot be: a share of more than all, a part of persons, more persons than there are.
std::optional<Ratio> numberOf(
    Indicator::Unit unit, const StatFigure& figure, const std::optional<StatFigure>& whole = {});

/// The figures of one indicator in one year, by the numbers of areas. Belongs to the book it was laid out from.
struct YearValues
{
    std::vector<double> numbers; ///< as numberOf(), NaN where there is none
    int filled = 0;              ///< how many are a number
    const AreaFigures::Column* figures = nullptr;
    const AreaFigures::Column* wholes = nullptr; ///< of a share: the counts that its counts are parts of; may be null
};

/// The figures of one indicator over all years.
struct IndicatorValues
{
    int number = 0; ///< of the indicator
    Indicator::Unit unit = Indicator::Unit::Persons;
    std::map<Year, YearValues> years;

    /// Null where no area has a figure of the year.
    const YearValues* in(Year year) const;
    /// The number exactly; nothing where there is none.
    std::optional<Ratio> ratio(const YearValues& values, size_t area) const;
    /// A count and its whole that are kept apart as the share they make; nothing for other figures.
    std::optional<StatFigure> share(const YearValues& values, size_t area) const;
};

/// Lays the figures of an indicator out, each year for areas up to the number `size` - 1.
IndicatorValues valuesOf(const AreaBook& book, const Indicator& indicator, size_t size);

} // namespace indblik
