// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/domain/yearopening.h"

namespace indblik {

/// All forms of the account before, in its order, with their officers and with due dates as much later as the year is;
/// those of initiatives that ended are not taken. Goals whose year will be over are asked for, and taken.
YearOpening proposeOpening(const AccountBook& before, Year year, const CarryRules& rules);

/// The account of the year: a form for each card taken, in the newest version of its form and with last year's answers
/// by the rules; the introduction as that of the year before, until it is reviewed; criteria without what was counted;
/// the budget rows of these initiatives and their parts with the amounts that the table of the year has columns for,
/// totals that have no years, and the footnotes on them. Goals go on without their assessments, except those that were
/// closed or to be dropped, and those whose year is over that nobody takes along.
AccountBook openedYear(const AccountBook& before, const YearOpening& opening);

/// Adds a form that is new in the year. An initiative of that title which had no form last year goes on with it.
/// Refused without a title and with one that is in the list.
Result<void> addNew(
    YearOpening& opening, const std::vector<Initiative>& initiatives, Section section, const QString& title);

} // namespace indblik
