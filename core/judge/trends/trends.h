// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/areas/disclosure.h"
#include "core/judge/areas/rulechange.h"
#include "core/judge/goals/goalprogress.h"
#include "core/judge/trends/trend.h"

#include <span>
#include <vector>

namespace indblik {

/// Series in one chart, all in the unit of the first; those in another are left out. Breaks of any of them part it.
/// `counts` are the series that hold the numbers behind shares, where they are known.
Trend seriesTrend(std::span<const Series* const> series, std::span<const Series> counts,
    std::span<const SeriesBreak> breaks, const Tongue& tongue);

/// A goal: what its chosen reading is measured on, or the first that is measured (of parity both groups), the target as
/// a step from base to due, and where the first line would go if it went on as it was. While no reading is chosen the
/// targets of all that are measured on the same stand beside each other. Empty where nothing is measured.
Trend goalTrend(const AccountBook& book, const GoalProgress& progress, const Tongue& tongue);

// Charts of areas are put together from what follows, and have no words until tell() is called on the whole.

/// Areas by an indicator in each year. Figures of few persons are kept back.
Trend areaTrend(const Classifier& classifier, const ShownFigures& shown, const Indicator& indicator,
    std::span<const Area* const> areas, const Tongue& tongue);

/// The areas of each class together, their counts added up; the classes are those of the rules on the day in all years,
/// so that a line does not change because its areas do. Only for indicators kept as counts with a whole. A sum that is
/// of few persons, or would tell the figure of an area that may not be shown, is kept back.
Trend typeTrend(const Classifier& classifier, const ShownFigures& shown, const RuleBasis& basis,
    const Indicator& indicator, const Tongue& tongue);

/// Where the areas lie: between which values the middle 50 and 80 % of them are in each year, and the median as a line.
/// Figures that may not be shown do not count, and years with fewer than ten others are left out.
void addBands(Trend& trend, const Classifier& classifier, const ShownFigures& shown, const Indicator& indicator,
    const Tongue& tongue);

/// The limits that the rules of a scheme set for the indicator, each stepping where new rules begin, and these days as
/// breaks that part nothing.
void addLimits(Trend& trend, const Scheme& scheme, const Indicator& indicator, const Tongue& tongue);

} // namespace indblik
