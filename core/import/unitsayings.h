// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/figuremap.h"
#include "core/import/figureunits.h"

namespace indblik {

/// What a table says of the unit of an indicator. `headings` are those of the columns its figures stand in.
UnitSayings sayingsOf(
    const SourceTable& table, const FigureMap& map, const QString& indicator, const QStringList& headings);

/// What the officer said of the indicator by its name in the source, its key or its title. What was said of all does
/// not hold for persons where it is no count.
std::optional<FigureUnit> saidByOfficer(const FigureMap& map, const QString& name, const Indicator* known);

} // namespace indblik
