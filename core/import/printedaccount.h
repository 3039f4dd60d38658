// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/domain/finding.h"
#include "core/import/account/arealists.h"
#include "core/import/account/prose.h"
#include "core/import/account/takenlines.h"
#include "core/import/account/wording.h"
#include "core/import/budget/budgettable.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace indblik {

/// An account as read, with fresh ids; nothing of it is stored.
struct ReadAccount
{
    QString source;
    AccountBook book;
    std::vector<Finding> findings; ///< in the order of lines
    std::vector<SourceLine>
        untaken; ///< lines that are not wholly in the book, nor known: labels, guidance, page numbers
    std::map<CardId, int> cardLines; ///< line in the source where each thing begins
    std::map<BudgetRowId, int> rowLines;
    std::map<GoalId, int> goalLines;
    std::vector<NamedList> lists; ///< of areas, that its texts name
    QStringList refused;          ///< titles of forms that could not be taken over; the findings say why
    /// Set where a budget was read by itself: the columns it has. All else is not said; see completedBudget().
    std::optional<std::set<BudgetColumn>> budgetColumns;
    BudgetReading budgetReading; ///< how it was read then; nothing is proposed while it asks for the unit
};

/// Reads an account by its structure: goals with assessments, status forms of every template, the budget with
/// footnotes, the change table. Forms and budget rows are joined by their titles.
/// Refused where the text has neither a form, a goal nor a budget.
Result<ReadAccount> readAccount(
    const Prose& prose, const Wording& wording, const std::vector<FormTemplate>& forms, Year year);

} // namespace indblik
