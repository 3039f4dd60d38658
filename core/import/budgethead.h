// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"
#include "core/sheet.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace indblik {

/// The heading of a budget table: a row of years, with rows of labels over and under it ("Budget", "Regnskab").
struct BudgetHead
{
    /// What is printed over a column, once for each column it holds for.
    struct Label
    {
        size_t row = 0;
        size_t column = 0;
        QString text;
    };

    size_t from = 0;  ///< the first row, by its place among the rows of the sheet
    size_t years = 0; ///< the row of the years
    size_t to = 0;    ///< behind the last row
    /// By column, the labels from the top: "2012 Regnskab", without what they say of a unit. A label holds for the
    /// columns beside it that have none, or those it is merged over.
    QStringList columns;
    std::vector<Label> labels;

    bool isOneRow() const { return to - from == 1; }
    /// The labels of a column, from the top.
    QStringList labelsOf(size_t column) const;
};

/// The first row with at least so many years and no amount, and what belongs to it. Nothing where there is none.
std::optional<BudgetHead> budgetHead(const Sheet& sheet, int leastYears);

/// The year of a cell of such a row.
std::optional<Year> yearInHead(const SheetCell& cell);

} // namespace indblik
