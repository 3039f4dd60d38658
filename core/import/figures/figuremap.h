// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/areabook.h"
#include "core/import/figures/figuretable.h"
#include "core/import/tables/figureunit.h"
#include "core/period.h"

#include <map>
#include <set>

namespace indblik {

/// What becomes of figures of a half-year, a quarter or a month, where the file keeps figures of years only.
enum class PartsOfYear {
    Unsaid,
    First,   ///< a state at a day: that of 1 January is the year's
    Last,    ///< that of the last part is
    Sum,     ///< something that happens: all parts together, where all are there
    LeaveOut ///< only whole years are taken
};

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
    QStringList years;      ///< columns whose headings have a year each, and perhaps an indicator
    QStringList indicators; ///< columns whose headings are indicators
    QStringList areas;      ///< columns whose headings are areas

    // What the officer says where the source does not
    QString unitColumn;                  ///< names the unit of each row
    std::optional<FigureUnit> unit;      ///< of all figures but those of indicators that are known to have another
    std::map<QString, FigureUnit> units; ///< of an indicator, by its name in the source, folded
    std::set<QString> rememberedUnits;   ///< keys of those that were said of an earlier file, empty for `unit`
    std::map<QString, QString> settings; ///< of a column that is used for nothing else, by its name: the value whose
                                         ///< rows are taken, or one of those below
    std::map<QString, QStringList> saidOver; ///< the values that the column of a setting had when it was said
    std::map<QString, QString> same;         ///< keys of the indicators that names of the source are other words for,
                                             ///< by the folded name
    PartsOfYear parts = PartsOfYear::Unsaid;

    static constexpr QChar sumOfAll = u'+'; ///< the sum of all values
    static constexpr QChar notAbout = u'*'; ///< the column says nothing of what is counted

    bool operator==(const FigureMap&) const = default;

    /// What `said` says of units, columns, other words and parts of a year replaces what this says of the same; a unit
    /// of all figures also what was remembered of single ones.
    void answer(const FigureMap& said);
    /// Units that were said of an earlier file of the source: this one may say others.
    void rememberUnits();

    /// "area=Område,year=Tid,indicator=Emne,value=INDHOLD"; what is fixed as "year:2009" and "indicator:residents", a
    /// matrix as "years=2007|2008", "indicators=Beboere|Andel" or "areas=A|B", units as "unit:percent",
    /// "unit:Andel=percent" or "unit=Enhed", columns that are used for nothing else as "set:Køn=I alt", other
    /// words for an indicator as "same:Beboertal=residents", what a setting was said over as "over:Køn=Mænd|Kvinder",
    /// parts of a year as "parts:first". In names a backslash stands before each comma, bar, equals sign and backslash.
    QString toText() const;
    /// The inverse. Refused: words that are none of these, one of them twice.
    static Result<FigureMap> fromText(const QString& text);
};

/// The map that headings and values speak for. What cannot be told stays empty; fits() says what is missing.
FigureMap guess(const SourceTable& table, const AreaBook& book);

/// Refused: a column the table does not have, one that is used twice, nothing said of area, year, indicator or value,
/// two columns that claim the same figures, a column of another place than the row's.
Result<void> fits(const FigureMap& map, const SourceTable& table);

/// The columns that the map names, but for settings.
QStringList columnsOf(const FigureMap& map);

/// What a heading with a year says besides it: "Beboere" of "Beboere 2010 (antal)"; empty for "1. januar 2010".
QString besideYear(const QString& heading);

/// What tables of the same source have in common: their headings, folded; years in them count as one. The map that an
/// officer chose is remembered by it.
QString sourceKey(const SourceTable& table);

} // namespace indblik
