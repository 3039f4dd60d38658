// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/figures/figuremap.h"
#include "core/import/figures/figurequestion.h"
#include "core/import/tables/knownnames.h"

namespace indblik {

/// A column that the map uses for nothing else: sex, age, origin, a code. What it says of a figure must be settled, or
/// one slice would stand for the whole.
struct UnusedColumn
{
    enum class How {
        NotAbout, ///< it says nothing of what is counted: a code or another name of the area, a note
        Value,    ///< the rows of one value are read: a total, or the one that was said
        Sum,      ///< all values are summed
        Open,     ///< nobody can tell
    };

    int column = 0;
    QString name;
    How how = How::Open;
    QString value;            ///< of How::Value
    QStringList values;       ///< all that are known
    bool isSaid = false;      ///< by the officer
    bool isOfAges = false;    ///< the values are ages: an indicator of a population is of the value with its ages
    bool isFigures = false;   ///< it holds numbers, and is not read as a dimension
    bool isOtherName = false; ///< codes, of which each area has its own

    bool operator==(const UnusedColumn&) const = default;
};

/// Settles the columns that `map` does not use, by what the officer said, by totals ("I alt", ELIMINATION of a
/// statistical table), by values of which all are there and may be summed (both sexes, all ages), and by rows: codes
/// of which each area has its own are another name of it. `values` are those of each
/// column that were met besides those of table.columns(). Reads the table where it must.
Result<std::vector<UnusedColumn>> settleUnused(
    SourceTable& table, const FigureMap& map, const std::vector<QStringList>& values);

/// Settles it by the names that are known: a value that is counted itself is no total, and areas that stand alone in
/// their rows part nothing.
void settleByNames(UnusedColumn& column, const SourceTable& table, const FigureMap& map, const KnownNames& names);

/// The map with what its settings were said over, as it is remembered: a file whose column has other values is asked
/// about anew.
FigureMap remembered(FigureMap map, const std::vector<UnusedColumn>& unused);

/// What to ask about an open column, or about one that was settled by a guess which the rows speak against. `maySum` is
/// false where the figures are shares or means.
FigureQuestion questionOf(const UnusedColumn& column, bool maySum = true);

/// The value whose ages are those of the population ("18-64", "18+"); nothing where none is.
std::optional<QString> valueOfAges(const UnusedColumn& column, const QString& population);

} // namespace indblik
