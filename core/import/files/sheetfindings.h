// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

namespace indblik {

/// How the cells of a sheet differ from what is stored in them, and what is not in sight. Each is said once, with the
/// first place.
namespace sheetfindings {

// words: cell, what it shows, what is stored, how many cells
extern const FindingKind ShownRounded;
extern const FindingKind ShownScaled;    ///< in thousands or millions
extern const FindingKind ShownPercent;   ///< 0,332 as 33,2 %
extern const FindingKind ShownSign;      ///< without its minus, or with one
extern const FindingKind ShownWord;      ///< a word or mark in place of the number
extern const FindingKind HiddenByFormat; ///< nothing is shown; blank
extern const FindingKind DayReordered;   ///< the month stands first; given as year, month, day
extern const FindingKind DayLikeYear;    ///< 2009 shown as 1 July 1905
extern const FindingKind FormatUnread;   ///< what is stored was taken
extern const FindingKind NumberAsText;
// words: what was hidden, how many
extern const FindingKind HiddenRows;    ///< rows
extern const FindingKind FilteredRows;  ///< rows that a filter hides
extern const FindingKind HiddenColumns; ///< columns
extern const FindingKind UnderMerged;   ///< words: cell, what it holds, how many cells; blank
extern const FindingKind MergedFigure;  ///< words: cell, what it holds, how many cells; read in the first place alone
extern const FindingKind HiddenSheets;  ///< words: names; not read

} // namespace sheetfindings

} // namespace indblik
