// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/figures/figuremap.h"
#include "core/import/figures/figureunits.h"

namespace indblik {

/// The unit that all headings name in brackets.
std::optional<FigureUnit> unitInBrackets(const QStringList& headings);

/// What a table says of the unit of an indicator; `inBrackets` is what the headings over its figures do.
UnitSayings sayingsOf(
    const SourceTable& table, const FigureMap& map, const QString& indicator, std::optional<FigureUnit> inBrackets);

/// A unit that the officer said.
struct OfficersUnit
{
    FigureUnit unit = FigureUnit::Count;
    bool isRemembered = false; ///< of an earlier file of the source
};

/// What the officer said of the indicator by its name in the source, its key or its title. What was said of all does
/// not hold for persons where it is no count.
std::optional<OfficersUnit> saidByOfficer(const FigureMap& map, const QString& name, const Indicator* known);

} // namespace indblik
