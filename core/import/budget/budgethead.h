// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/tables/tableshape.h"
#include "core/period.h"

#include <optional>

namespace indblik {

/// The heading of a budget table: a row of years, with rows of labels over and under it ("Budget", "Regnskab").
struct BudgetHead
{
    TableShape shape;
    size_t years = 0; ///< the row of the years, by its place among the rows of the sheet
    /// By column, the labels from the top without those that say a unit alone: "2012 Regnskab".
    QStringList columns;

    bool isOneRow() const { return shape.headTo - shape.headFrom == 1; }
};

/// The heading of the table of the sheet, whose shape that is, where one of its rows has at least so many years.
/// Nothing where none has.
std::optional<BudgetHead> budgetHead(const Sheet& sheet, const TableShape& shape, int leastYears);

/// The year of a cell of such a row.
std::optional<Year> yearInHead(const SheetCell& cell);

} // namespace indblik
