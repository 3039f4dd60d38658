// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/budget/budgetsheet.h"
#include "core/import/tables/tableshape.h"

#include <optional>

namespace indblik {

/// Which columns of a list say what; a list has a line for each amount.
struct BudgetListColumns
{
    size_t firstRow = 0; ///< of the lines, by its place among the rows of the sheet
    size_t title = 0;
    size_t year = 0;
    size_t amount = 0;
    std::optional<size_t> group;
    std::optional<size_t> unit;
    std::optional<size_t> source; ///< who pays, or where it is from

    bool operator==(const BudgetListColumns&) const = default;
};

/// The columns of a list by its headings ("Indsats", "År", "Beløb"). Nothing where they do not name a year and an
/// amount, or are years themselves. Refused: two columns that could be the amount.
Result<std::optional<BudgetListColumns>> listByHeadings(
    const Sheet& sheet, const TableShape& shape, const QString& source);

/// The same by what the columns hold: one of years, one of amounts, one of texts. Nothing where that is not plain.
std::optional<BudgetListColumns> listByContent(const Sheet& sheet);

/// Reads the lines of a list. An amount that is given twice for a title, group and year is read once where it is the
/// same, and not at all where it is not; a line "I alt" states the total of its group.
Result<ReadBudget> readBudgetList(
    const ReadSheet& read, const BudgetListColumns& columns, const Wording& wording, const BudgetWish& wish);

/// "Indsats", "Projekt": the heading of a column of titles.
bool namesTitles(const QString& heading);

} // namespace indblik
