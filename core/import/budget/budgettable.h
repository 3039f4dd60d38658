// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"
#include "core/domain/finding.h"
#include "core/figuretext.h"
#include "core/import/account/prose.h"
#include "core/import/account/takenlines.h"
#include "core/import/account/wording.h"

#include <map>
#include <set>
#include <span>
#include <vector>

namespace indblik {

/// How a budget table was read, for the officer who looks at what comes of it.
struct BudgetReading
{
    QString sheet;              ///< name of the sheet, empty where the file has no sheets
    QString title;              ///< the lines above the table
    QString unitSaid;           ///< the words that state the unit; empty where none do
    std::optional<Scale> unit;  ///< what the amounts are read in; absent where the columns differ or nothing is known
    std::optional<Error> asked; ///< why the unit must be said before anything can be taken over

    bool operator==(const BudgetReading&) const = default;
};

/// A budget as printed, and what was not plain about it.
struct ReadBudget
{
    Budget budget; ///< sections by order: the first group belongs to the goals, others beyond, until account.cpp knows
    Scale unit = Scale::Million;         ///< the unit most cells name
    std::map<BudgetRowId, int> rowLines; ///< where each row begins
    std::optional<YearSpan> years;       ///< the columns of all tables
    std::set<BudgetColumn> columns;      ///< of a sheet: those it has
    std::vector<Finding> findings;
    TakenLines taken;
    BudgetReading reading;  ///< of a sheet
    bool isTooMany = false; ///< it has more than mostThings rows, footnotes or tables; none was read
};

/// Reads the tables between `first` and `last` (indexes of lines): a head of years, rows of a title and its cells in
/// any number of lines, a total row, footnotes by their marks. A row with fewer cells than columns gets its blanks
/// where the stated totals prove them, else at the left, with a finding.
ReadBudget readBudgetTable(const Prose& prose, size_t first, size_t last, const Wording& wording);

} // namespace indblik
