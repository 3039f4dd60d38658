// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/budget/budgetsheet.h"
#include "core/import/printedaccount.h"

namespace indblik {

/// Reads the text of an account or, of a .csv or .xlsx, a budget alone, as readBudgetFile(); may be called in any
/// thread.
Result<ReadAccount> readAccountFile(const QString& path, Year year, const Wording& wording = Wording::builtIn(),
    const QString& sheet = {}, const BudgetWish& wish = {});

/// Reads a budget alone, of a file with any name: of the sheet that is named, or of the only one that holds a budget.
Result<ReadAccount> readBudgetFile(const QString& path, Year year, const Wording& wording = Wording::builtIn(),
    const QString& sheet = {}, const BudgetWish& wish = {});

} // namespace indblik
