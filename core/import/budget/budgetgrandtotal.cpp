// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/budget/budgetgrandtotal.h"

#include "core/import/budget/budgetfindings.h"

namespace indblik {

std::vector<Finding> differencesFrom(const GrandTotal& total, const Budget& budget, Scale unit)
{
    std::vector<Finding> found;
    for (const auto& [year, printed] : total.amounts) {
        LongSum sum;
        for (const BudgetGroup& group : budget.groups) {
            for (const BudgetRow& row : group.rows)
                sum += row.figure(year);
        }
        const Figure computed = sum.figure();
        if (!printed.isAmount() || !computed.isAmount() || computed.amount() == printed.amount())
            continue;
        found.push_back({.kind = budgetfindings::GrandTotalDiffers,
            .grade = Grade::Warning,
            .place = total.place,
            .words = {year.text(), figureText(printed, unit, QLocale()), figureText(computed, unit, QLocale())}});
    }
    return found;
}

} // namespace indblik
