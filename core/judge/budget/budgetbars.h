// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"

#include <set>
#include <vector>

namespace indblik {

/// What the parts of a bar stand for.
enum class BarsBy { Group, Source, Initiative };

/// One part of each bar: a group, a kind of funding, an initiative.
struct BarSeries
{
    QString title;
    std::vector<Figure> figures; ///< one per year

    bool operator==(const BarSeries&) const = default;
};

/// A budget as stacked bars, a bar per year. The parts of a bar add up to its total exactly. Money that stands in two
/// of the rows (Funding::countedIn) is drawn once, in the row of who pays.
struct BudgetBars
{
    std::vector<Year> years;
    std::vector<BarSeries> series; ///< those without any amount are left out
    std::vector<Year> notKnown;    ///< years in which a row has an amount that nobody knows
    std::vector<Figure> totals;    ///< of the series; not available where they do not fit 64 bits

    bool operator==(const BudgetBars&) const = default;
};

/// The rows (all, or those that are wanted) by group, by who pays or by initiative. By initiative the five with the
/// most money stand alone and the rest is one series; by source, what no source accounts for is one too.
BudgetBars barsOf(const AccountBook& book, BarsBy by, const std::optional<std::set<BudgetRowId>>& rows = std::nullopt);

/// One row over its years, by its sources where it has any.
BudgetBars barsOf(const AccountBook& book, const BudgetRow& row);

/// What the bars show, as the title of a chart: "The budget falls after 2010".
QString findingOf(const BudgetBars& bars);

} // namespace indblik
