// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"

#include <optional>
#include <vector>

namespace indblik {

/// A row in two versions of a budget. Rows are the same by their initiative, else by their title.
struct RowChange
{
    enum class Fate { Same, Changed, Came, Went };

    QString title;
    Section section = Section::Goals;
    Fate fate = Fate::Same;
    std::vector<std::pair<Figure, Figure>> figures; ///< before and after: a pair per year, then what both state in all
    std::optional<BudgetRowId> before;
    std::optional<BudgetRowId> after;
};

struct BudgetComparison
{
    std::vector<Year> years;     ///< of either
    std::vector<RowChange> rows; ///< in the order of `after`, those that went at the end of their section
};

BudgetComparison compare(const Budget& before, const Budget& after);

} // namespace indblik
