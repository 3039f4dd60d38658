// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/budget/budgettable.h"
#include "core/import/files/readsheet.h"

namespace indblik {

/// What the officer says about a table that it does not say itself.
struct BudgetWish
{
    std::optional<Scale> unit; ///< of its amounts; holds against what the table says, with a finding
};

/// Reads the budget table of a sheet, a grid with a column for each year or a list with a line for each (a title, a
/// year, an amount; columns of group and unit where they are named so).
/// Of a grid the first row with years is its head; the column before them has the titles, one
/// named like a total the stated totals. A title without anything beside it begins a group, one that begins with two
/// spaces is a part of the row above (a site or source), one named like a total states the totals of its group. What
/// is named "Sum" was computed and is not read. Marks of footnotes stand behind a figure or in a column without a head;
/// the footnotes stand under the table and begin with their mark. A cell that cannot be read says nothing, with a
/// finding. A
/// number without a unit counts in the one that the heading of its column, a title or a line under the table states; a
/// cell that names its own is read as it says, with a finding. Where a number needs a unit and none is stated, or two
/// contradict each other, `reading.asked` says so and the amounts are left out. Refused: no head, no row, more than
/// mostThings of them, the same year twice.
Result<ReadBudget> readBudgetSheet(const ReadSheet& read, const Wording& wording, const BudgetWish& wish = {});

} // namespace indblik
