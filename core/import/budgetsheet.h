// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/budgettable.h"
#include "core/import/readsheet.h"

namespace indblik {

/// Reads the budget table of a sheet: the first row with years is its head; the column before them has the titles, one
/// named like a total the stated totals. A title without anything beside it begins a group, one that begins with two
/// spaces is a part of the row above (a site or source), one named like a total states the totals of its group. What
/// is named "Sum" was computed and is not read. Marks of footnotes stand behind a figure or in a column without a head;
/// the footnotes stand under the table and begin with their mark. A cell that cannot be read says nothing, with a
/// finding. Refused: no head, no row, more than mostThings of them, the same year twice.
Result<ReadBudget> readBudgetSheet(const ReadSheet& read, const Wording& wording);

} // namespace indblik
