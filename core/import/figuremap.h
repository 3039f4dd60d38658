// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/areabook.h"
#include "core/import/figuretable.h"
#include "core/period.h"

namespace indblik {

/// Where in a table the figures stand and what they are of. Columns are called by their headings; an empty name means
/// that there is none.
struct FigureMap
{
    QString area;
    QString year;                  ///< a column,
    std::optional<Year> fixedYear; ///< or one for all figures
    QString indicator;             ///< a column,
    QString fixedIndicator;        ///< or one for all figures: a key or title
    // A list has a figure in each row
    QString value;
    QString of; ///< the whole that the value is a part of: both together make a share
    // A matrix has several in each row
    QStringList years;      ///< columns whose headings are years
    QStringList indicators; ///< columns whose headings are indicators
    /// Bare numbers are percentages, but for indicators that are known to be none.
    bool isPercent = false;

    bool operator==(const FigureMap&) const = default;

    /// "area=Område,year=Tid,indicator=Emne,value=INDHOLD"; what is fixed as "year:2009" and "indicator:residents", a
    /// matrix as "years=2007|2008" or "indicators=Beboere|Andel", percentages as "percent". In names a backslash stands
    /// before each comma, bar and backslash.
    QString toText() const;
    /// The inverse. Refused: words that are none of these, one of them twice.
    static Result<FigureMap> fromText(const QString& text);
};

/// The map that headings and values speak for. What cannot be told stays empty; fits() says what is missing.
FigureMap guess(const SourceTable& table, const AreaBook& book);

/// Refused: a column the table does not have, one that is used twice, nothing said of area, year, indicator or value.
Result<void> fits(const FigureMap& map, const SourceTable& table);

/// What tables of the same source have in common: their headings, folded; years in them count as one. The map that an
/// officer chose is remembered by it.
QString sourceKey(const SourceTable& table);

} // namespace indblik
