// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/indicator.h"
#include "core/domain/statfigure.h"
#include "core/import/figures/figurequestion.h"
#include "core/import/tables/figureunit.h"

#include <algorithm>

namespace indblik {

/// What the cells of one indicator look like.
struct UnitTally
{
    qint64 bare = 0;     ///< numbers without a sign
    qint64 percents = 0; ///< "33,2 %"
    qint64 fractions = 0;
    qint64 decimals = 0; ///< written with decimals, be they noughts
    qint64 unitless = 0; ///< in rows that name no unit
    qint64 named = 0;    ///< with their unit: "12 kr."
    qint64 negatives = 0;
    qint64 thousandths = 0; ///< letters with three decimals that are whole: "2,000"
    qint64 threes = 0;      ///< of a file of letters: with three decimals, "245.300"
    qint64 written = 0;     ///< with any decimals there
    double greatest = 0;    ///< of the bare ones
    QString fraction;       ///< the first one, as shown
    QString thousandth;
    QString three;
    QString negative;
    std::vector<FigureUnit> ofRows; ///< what a column of units says, each once
    QString unknownUnit;            ///< the first that it says and nobody here knows

    /// A number or a share.
    void add(const StatFigure& figure, const QString& shown);
    /// A whole number that is not negative, as most are.
    void addWhole(qint64 number)
    {
        ++bare;
        greatest = std::max(greatest, double(number));
    }
};

/// What a source says of the unit of an indicator, the closer word before the wider one.
struct UnitSayings
{
    std::optional<FigureUnit> officer;  ///< the preview or the command line
    bool isRemembered = false;          ///< the officer said it of an earlier file
    std::optional<FigureUnit> contents; ///< a statistical table of this contents, a heading in brackets
    std::optional<FigureUnit> table;    ///< UNITS, a line above or below the table
    QString tableSaid;                  ///< in its own words: "år" is a unit too, though none that is computed with
    bool isOfAll = false;               ///< that is UNITS or "Enhed:", which hold for every figure
    QString part;                       ///< what the title says of a part or a change: "Kvinder", "Ændring"
    QString otherTableSaid;             ///< what another line says, where the two are not the same
    std::optional<FigureUnit> name;     ///< the words of the indicator itself
    std::optional<FigureUnit> title;    ///< the title, or the heading over all figures
};

/// What an indicator's figures are counted in, and who says so.
struct DecidedUnit
{
    enum class By { Nobody, Officer, Source, Cells, Indicator };

    std::optional<FigureUnit> unit;
    By by = By::Nobody;
    std::optional<FigureUnit> overruled = {}; ///< what the source says, where the officer says another

    bool operator==(const DecidedUnit&) const = default;
};

/// Decides the unit, or asks. `known` is null for an indicator the file does not know yet. Never by the size of a
/// number: a size only speaks against what is said.
DecidedUnit decideUnit(const QString& indicator, const Indicator* known, const UnitTally& tally,
    const UnitSayings& sayings, std::optional<FigureQuestion>& question);

/// The units in which figures of an indicator can be, the likely one first; `known` is null for a new one.
std::vector<FigureUnit> unitsFor(const Indicator* known);

/// The unit that a new indicator of such figures gets.
Indicator::Unit indicatorUnitOf(FigureUnit unit);

/// The figure as it is kept: a percentage as a share, thousands of kroner in kroner. Nothing where it cannot be: parts
/// of a person, more digits than there are.
std::optional<StatFigure> keptFigure(const StatFigure& read, FigureUnit unit);

/// True where figures of the chosen unit may stand under the named one: the same, or a balance that is called a count.
bool agrees(FigureUnit chosen, FigureUnit named);

/// Percent, shares of one, per thousand and per 10,000.
bool isOfShares(FigureUnit unit);

/// The bare number of the figure is kept as it stands in this unit.
bool isKeptAsRead(FigureUnit unit);

} // namespace indblik
