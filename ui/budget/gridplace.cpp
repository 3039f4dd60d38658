// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/gridplace.h"

#include "ui/budget/budgetmodel.h"

#include <algorithm>

namespace indblik {

std::optional<GridPlace> placeOf(const BudgetModel& model, const QModelIndex& index)
{
    if (!index.isValid())
        return std::nullopt;
    const GridLine& line = model.lineAt(index.row());
    const auto column = model.columnAt(index.column());
    return GridPlace{line.kind, line.group, line.row, line.part, column ? column->year : std::nullopt,
        model.columnCount() - index.column(), index.row()};
}

QModelIndex cellOf(const BudgetModel& model, const std::optional<GridPlace>& place)
{
    const int lines = model.rowCount();
    if (lines == 0)
        return {};
    if (!place)
        return model.index(std::min(1, lines - 1), 1);
    int line = std::min(place->line, lines - 1);
    for (int i = 0; i < lines; ++i) {
        const GridLine& each = model.lineAt(i);
        if (each.kind == place->kind && each.group == place->group && each.row == place->row
            && each.part == place->part)
            line = i;
    }
    int column = place->year ? model.yearColumn(*place->year) : model.columnCount() - place->columnFromRight;
    if (place->kind == GridKind::Group || (!place->year && place->columnFromRight > 2))
        column = 0;
    return model.index(line, std::clamp(column, 0, model.columnCount() - 1));
}

} // namespace indblik
