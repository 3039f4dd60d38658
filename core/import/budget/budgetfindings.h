// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

namespace indblik {

/// What was not plain about a budget table of a file. Each has the line and, where it is about a cell, the column.
namespace budgetfindings {

extern const FindingKind CellUnitDiffers;   ///< words: the cell, unit of its column
extern const FindingKind UnitChosen;        ///< words: what the table says, the unit that was chosen instead
extern const FindingKind RowAboveHeading;   ///< words: title, the amount
extern const FindingKind ColumnNotRead;     ///< words: heading, the column's letter
extern const FindingKind TextNotRead;       ///< words: heading of a column of texts that a budget has no place for
extern const FindingKind LineNotRead;       ///< words: a line under the table, or between its rows
extern const FindingKind TitleTwice;        ///< words: line of the other row
extern const FindingKind AmountTwice;       ///< words: year, amount, other amount, line of the other; neither was read
extern const FindingKind SameTwice;         ///< words: year, amount, line of the other; it is read once
extern const FindingKind NoYear;            ///< words: what stands in the place of the year
extern const FindingKind TotalNotRead;      ///< words: title of a total that is not its group's
extern const FindingKind GrandTotalDiffers; ///< words: year, the total as printed, what the rows add up to
extern const FindingKind NoMoney;           ///< words: title, what it is counted in
extern const FindingKind RowMissing;        ///< a row of the account that the file lacks

} // namespace budgetfindings

} // namespace indblik
