// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/judge/budget/budgetgrid.h"
#include "core/judge/goals/goalprogress.h"
#include "core/report/document.h"

namespace indblik {

/// The whole account: the goals as its introduction announces them, each with its assessment, the change tables where
/// that speaks of them, readings and charts, the forms of both sections, the budget with sums, what the source states
/// where it differs, footnotes in print order, and the findings that were accepted where that is to be printed. Words
/// and figures are Danish, the language of the account, whatever the program speaks. `lists` are those of
/// listChanges(); a goal about a list that is not among them cannot be told.
Document composeAccount(const AccountBook& book, const QDate& date, const ListChanges& lists = {});

/// The budget alone, or the rows and years of it that are wanted; lying where its years are many.
Document composeBudget(const AccountBook& book, const GridWish& wish, const QDate& date);

/// One form as the account prints it, for reading it alone.
Document composeCard(const AccountBook& book, const Card& card, const QDate& date);

} // namespace indblik
