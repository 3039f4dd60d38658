// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/budget/budgettable.h"
#include "core/import/printedaccount.h"

#include <functional>

namespace indblik {

/// A budget that was read by itself, as an account of the year that says nothing else.
ReadAccount budgetAccount(ReadBudget read, const QString& source, Year year);

/// What a table shows of a part: its share of the row where it states no amount. How it is computed is not known here.
using ShownPart = std::function<Figure(const BudgetRow&, const BudgetPart&, const BudgetColumn&)>;

/// What was read, with everything a budget alone does not say as the file has it: title page, titles and sections of
/// groups, initiatives, marks of footnotes that are known by their words, amounts of parts that the row does not name.
/// What the sheet leaves out is left out here too, for an import deletes nothing. A part that the row does not have is
/// left out with a finding: a name alone does not say whether it is a site or who pays. So is an amount where the part
/// has a share, unless it is the one that was shown.
ReadAccount completedBudget(ReadAccount read, const AccountBook& stored, const ShownPart& shown);

} // namespace indblik
