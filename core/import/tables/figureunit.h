// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace indblik {

/// What a figure of a table is counted in, as its source says it.
enum class FigureUnit {
    Count,
    Thousands, ///< persons or things in thousands
    Percent,
    PartOfOne, ///< shares between 0 and 1
    PerThousand,
    PerTenThousand,
    Kroner,
    ThousandKroner,
    MillionKroner,
    Number, ///< plain, may have decimals and be negative
};

/// "count", "thousand", "percent", "share", "perThousand", "per10000", "kr", "tkr", "million", "number", as in maps.
QString figureUnitKey(FigureUnit unit);
/// The inverse; Danish keys too ("antal", "procent", "andel", "promille", "mio", "tal").
std::optional<FigureUnit> figureUnitFromKey(const QString& key);
/// As people say it: "percent", "DKK thousand".
QString figureUnitWords(FigureUnit unit);

} // namespace indblik
