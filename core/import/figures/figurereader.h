// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/areabook.h"
#include "core/import/figures/figurefindings.h"
#include "core/import/figures/figuremap.h"
#include "core/import/figures/figurequestion.h"
#include "core/import/figures/figuretable.h"
#include "core/import/figures/figureunits.h"
#include "core/import/figures/toldfindings.h"
#include "core/import/figures/unusedcolumns.h"

#include <deque>
#include <functional>

namespace indblik {

/// What a file says of areas. Nothing of it is in any file of ours yet.
struct ReadFigures
{
    SourceTableHead head;
    // As the source first writes them; names that differ in case, spaces or dashes only, or that the book knows as
    // names of the same thing, are one
    std::vector<QString> areas;
    std::vector<QString> indicators;
    std::vector<QString> keys;        ///< of each indicator the one the book knows it as; empty where it knows none
    std::vector<DecidedUnit> units;   ///< of each indicator
    std::vector<UnusedColumn> unused; ///< how the columns that the map does not use were settled
    /// What is open. With a question of a column or of parts of a year there are no figures; with one of a unit none of
    /// that indicator is to be taken.
    std::vector<FigureQuestion> questions;
    std::deque<FigureAt> figures;      ///< in the order of the file, each area, indicator and year once; they name the
                                       ///< places of areas and indicators here
    std::vector<Finding> findings;     ///< at most 20 of a kind
    std::vector<FindingTally> tallies; ///< how many there are of those of reading figures
    qint64 refused = 0;                ///< cells that were left out with a finding
    qint64 blanks = 0;                 ///< cells that hold nothing, which says nothing
};

/// The same number or mark, however it is written: 2,0 is 2, but 7 of 10 is not 14 of 20.
bool isSameFigure(const StatFigure& a, const StatFigure& b);

/// Says from 0 to 1 how far the reading is; false gives it up.
using ReadingGoesOn = std::function<bool(double)>;

/// Reads the table from its beginning by the map. The book says which names are known and in what they are counted.
/// Every other column is settled, every indicator has one unit, or a question is asked and no figure is given. Cells
/// that cannot be read or cannot be true are left out and told; none of them becomes 0.
/// Refused: a map that does not fit, what SourceTable::next() refuses, a column of indicators with more than 10,000 of
/// them, more than 10 million figures.
Result<ReadFigures> readFigures(
    SourceTable& table, const FigureMap& map, const AreaBook& book, const ReadingGoesOn& goesOn = {});

} // namespace indblik
