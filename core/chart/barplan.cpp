// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/barplan.h"

#include <algorithm>
#include <cmath>

namespace indblik {

namespace {

constexpr int widestBar = 44;
constexpr int thinnestBar = 4;
constexpr double totalGap = 2;

/// The sums of what lies above and below 0 in a year.
std::pair<double, double> reachOf(const BarPlan& plan, size_t year)
{
    std::pair<double, double> reach{0, 0};
    for (const auto& values : plan.series)
        (values[year] < 0 ? reach.first : reach.second) += values[year];
    return reach;
}

} // namespace

BarPlan planBars(
    const BudgetBars& bars, Scale unit, const QLocale& locale, const ChartTexts& texts, const QRectF& place)
{
    BarPlan plan;
    const int years = std::max(1, int(bars.years.size()));
    const int slot = int(place.width()) / years;
    int wide = std::clamp(slot * 6 / 10, thinnestBar, widestBar);
    // As much on both sides of it.
    wide -= (slot - wide) % 2;
    plan.barPart = slot > 0 ? double(wide) / slot : 1;
    plan.totalTop = texts.line + totalGap;
    plan.area = {place.left(), place.top() + plan.totalTop, double(slot) * years, place.height() - plan.totalTop};
    for (const BarSeries& each : bars.series) {
        plan.series.emplace_back();
        for (const Figure& figure : each.figures)
            plan.series.back().push_back(double(figure.amount().value_or(Money()).oere()));
    }
    plan.values = {0, 0, 1};
    for (size_t i = 0; i < bars.years.size(); ++i) {
        const auto [least, most] = reachOf(plan, i);
        plan.values.first = std::min(plan.values.first, least);
        plan.values.last = std::max(plan.values.last, most);
    }
    if (plan.values.first == plan.values.last)
        plan.values.last = 1;
    for (size_t i = 0; i < bars.years.size(); ++i) {
        const auto [least, most] = reachOf(plan, i);
        const double left = plan.area.left() + double(i) * slot;
        BarPlan::Bar bar{{left, place.top(), double(slot), place.height()}, {}, bars.years[i].text(),
            figureText(bars.totals[i], unit, locale)};
        bar.place = QRectF(QPointF(left + (slot - wide) / 2, std::round(plan.y(most))),
            QPointF(left + (slot + wide) / 2, std::round(plan.y(least))));
        bar.hasRoom = texts.width(bar.total, ChartText::Axis) <= slot;
        if (texts.width(bar.year, ChartText::Axis) > slot)
            bar.year = bar.year.right(2);
        plan.bars.push_back(std::move(bar));
    }
    return plan;
}

} // namespace indblik
