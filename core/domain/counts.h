// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"
#include "core/result.h"

#include <QString>

#include <compare>
#include <map>
#include <optional>
#include <span>

namespace indblik {

/// What is counted beside the money of a budget row or a site of it: places and participants, those that were planned
/// for and those that there were.
enum class Counted { PlannedPlaces, Places, PlannedParticipants, Participants };

/// "plannedPlaces" and so on, as in files and JSON.
QString countedText(Counted counted);
std::optional<Counted> countedFromText(QStringView text);
std::span<const Counted> allCounted();

/// What was counted, in which year.
struct CountOf
{
    Counted counted;
    Year year;

    auto operator<=>(const CountOf&) const = default;
};

/// Years without an entry were not counted; 0 is a number.
using PlaceCounts = std::map<CountOf, qint64>;

/// Nothing where it was not counted.
std::optional<qint64> countIn(const PlaceCounts& counts, Counted counted, Year year);

/// Reads a whole number as people write it, "50" or "1.200"; nothing where it is anything else.
std::optional<qint64> wholeNumber(const QString& text);

/// Reads "50", "1.200", or nothing. Refused: words, parts of a whole, less than 0, more than ten millions.
Result<std::optional<qint64>> readCounted(const QString& text);

} // namespace indblik
