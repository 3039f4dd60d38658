// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/budget/budgetgrid.h"

#include <QModelIndex>

#include <optional>

namespace indblik {

class BudgetModel;

/// A cell of the budget by what it is about, so that it is found again when the lines were made anew.
struct GridPlace
{
    GridKind kind;
    std::optional<BudgetGroupId> group;
    std::optional<BudgetRowId> row;
    std::optional<BudgetPartId> part;
    std::optional<Year> year; ///< of a column of one; all others are told by their number from the right
    int columnFromRight;
    int line;
};

/// Nothing where the index is of no cell.
std::optional<GridPlace> placeOf(const BudgetModel& model, const QModelIndex& index);
/// The cell of that place; where it is gone, the one that stands there now. Without a place the first amount; invalid
/// where the budget has no lines.
QModelIndex cellOf(const BudgetModel& model, const std::optional<GridPlace>& place);

} // namespace indblik
