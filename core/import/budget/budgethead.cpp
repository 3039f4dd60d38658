// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/budget/budgethead.h"

#include "core/import/budget/budgetcells.h"
#include "core/import/budget/budgetunit.h"

#include <algorithm>

namespace indblik {

namespace {

QStringList withoutUnitsAlone(const QStringList& labels)
{
    QStringList left;
    for (const QString& label : labels) {
        if (const auto said = unitSaid(label); !said || !said->isAll)
            left.append(label);
    }
    return left;
}

} // namespace

std::optional<Year> yearInHead(const SheetCell& cell)
{
    const auto year = yearOf(cell);
    return year || cell.number() ? year : yearOfHeading(cell.text());
}

std::optional<BudgetHead> budgetHead(const Sheet& sheet, const TableShape& shape, int leastYears)
{
    for (size_t i = shape.headFrom; i < shape.headTo; ++i) {
        const auto& cells = sheet.rows[i].cells;
        const auto years = std::count_if(
            cells.begin(), cells.end(), [](const SheetCell& cell) { return yearInHead(cell).has_value(); });
        if (years < leastYears)
            continue;
        BudgetHead head{.shape = shape, .years = i};
        for (qsizetype column = 0; column < shape.columns.size(); ++column)
            head.columns.append(
                head.isOneRow() ? shape.columns[column] : withoutUnitsAlone(shape.labelsOf(size_t(column))).join(u' '));
        return head;
    }
    return std::nullopt;
}

} // namespace indblik
