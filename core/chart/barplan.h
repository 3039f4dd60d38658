// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/charttexts.h"
#include "core/figuretext.h"
#include "core/judge/budget/budgetbars.h"
#include "core/judge/trends/trend.h"

#include <QRectF>

#include <vector>

namespace indblik {

/// A budget as stacked bars laid out, in whole pixels: amounts below nothing hang under the line of 0.
struct BarPlan
{
    struct Bar
    {
        QRectF slot;  ///< what the year has of the width
        QRectF place; ///< from the lowest part to the highest
        QString year; ///< under the bar
        QString total;
        bool hasRoom = true; ///< for the total over the bar, beside those of the neighbours
    };

    QRectF area;         ///< of the values, from the least to the most
    TrendAxis values;    ///< in øre
    double barPart = 0;  ///< of its slot that a bar is wide
    double totalTop = 0; ///< of a total, over the top of its bar
    std::vector<Bar> bars;
    std::vector<std::vector<double>> series; ///< of each a value per year, in øre; 0 where there is no amount

    /// How far down the value in øre lies.
    double y(double value) const
    {
        return area.bottom() - (value - values.first) / (values.last - values.first) * area.height();
    }
};

/// Lays the bars out in a place, with their totals over them; the years stand below it.
BarPlan planBars(
    const BudgetBars& bars, Scale unit, const QLocale& locale, const ChartTexts& texts, const QRectF& place);

} // namespace indblik
