// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/figures/figureindex.h"
#include "core/import/figures/figurereader.h"
#include "core/import/figures/figuresums.h"
#include "core/import/figures/settledvalues.h"
#include "core/import/figures/unitsayings.h"
#include "core/import/figures/yearofrow.h"

namespace indblik {

/// What the rows of a table gave, before it is known in what they are counted and whether their sums are whole.
struct RowsRead
{
    struct OfIndicator
    {
        const Indicator* known = nullptr; ///< null where the book has none
        UnitTally tally;
        std::optional<OfficersUnit> said;
        std::optional<FigureUnit> inBrackets; ///< of the headings over its figures
    };

    RowsRead(const FigureMap& map, std::vector<UnusedColumn> unused);
    RowsRead(const RowsRead&) = delete;
    RowsRead& operator=(const RowsRead&) = delete;

    ReadFigures read;
    std::vector<OfIndicator> indicators; ///< beside read.indicators
    FigureIndex index;                   ///< of read.figures
    SettledValues values;                ///< of read.unused
    YearOfRow years;
    FigureSums sums; ///< beside read.figures, where rows are summed
    ToldFindings told;
    qint64 cellsOfParts = 0; ///< left out as parts of a year
    qint64 repeated = 0;     ///< figures that stand in several rows
};

/// The kind of a figure that is to be left out once all is settled.
constexpr quint16 leftOutKind = 15;

/// The figures with their units, and all that is asked about them. `rows` is used up.
ReadFigures settled(RowsRead& rows, const SourceTable& table, const FigureMap& map);

} // namespace indblik
