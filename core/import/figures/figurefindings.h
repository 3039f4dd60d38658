// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

namespace indblik {

/// Why figures of a file were left out, or what else was odd about them. Each has the line, the number of the column
/// and the area where it was found.
namespace figurefindings {

extern const FindingKind Unreadable;    ///< words: what stands there, heading
extern const FindingKind NoYear;        ///< words: what stands there
extern const FindingKind PartOfYear;    ///< words: what stands there
extern const FindingKind OtherPart;     ///< words: what stands there; another part of the year than the one chosen
extern const FindingKind PartsMissing;  ///< words: indicator, year, how many parts there are, how many there should be
extern const FindingKind SumBroken;     ///< words: indicator, year; its parts are not alike, or too large together
extern const FindingKind PartUnknown;   ///< words: indicator, year, mark; a part of a sum that has no number
extern const FindingKind NotWhole;      ///< words: indicator, year, number; persons are whole
extern const FindingKind Marked;        ///< words: what stands there; a number with the mark of a footnote
extern const FindingKind OtherUnit;     ///< words: indicator, what stands there, unit
extern const FindingKind NoPlace;       ///< words: name, what it is, how many figures
extern const FindingKind ColumnOfOther; ///< words: heading; of another place than the rows
extern const FindingKind ColumnNotRead; ///< words: heading; figures that no part of the map speaks of
extern const FindingKind RowTooLong;    ///< words: cells, columns
extern const FindingKind RowTooShort;   ///< words: cells, columns
extern const FindingKind SecondTable;   ///< words: its headings; it and what follows was not read
extern const FindingKind LineStandsAlone; ///< words: the line; figures follow it
extern const FindingKind SumTaken;        ///< words: column, values
extern const FindingKind ValueTaken;      ///< words: column, value
extern const FindingKind OtherName;       ///< words: column; another name of the area
extern const FindingKind PartsTaken;      ///< words: indicator; of each year one part was read
extern const FindingKind AreaNotRead;     ///< words: areas, how many, column, value that they have no row of
extern const FindingKind RowOfOtherUnit;  ///< words: indicator, unit; the row is not in the unit that was chosen
extern const FindingKind UnitOverruled;   ///< words: indicator, unit, unit of the source
extern const FindingKind NoArea;          ///< a figure in a row without the name of an area
extern const FindingKind NoIndicator;     ///< a figure in a row without the name of an indicator
extern const FindingKind NoValue;         ///< words: column; a row without a value of what parts the figures
extern const FindingKind NameTooLong;     ///< words: its beginning, heading
extern const FindingKind TwiceWithOther;  ///< words: indicator, year, value, other value; both were left out
extern const FindingKind TwiceWithSame;   ///< words: indicator, year; it is read once
extern const FindingKind LargerThanWhole; ///< words: indicator, year, count, whole
extern const FindingKind NoWhole;         ///< words: indicator, year; a count of a whole that is not there or 0
extern const FindingKind OverAHundred;    ///< words: indicator, year, share
extern const FindingKind Negative;        ///< words: indicator, year, number

} // namespace figurefindings

} // namespace indblik
