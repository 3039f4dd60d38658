// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/files/cellformat.h"

namespace indblik {

/// The number of a day or time as a section of a format shows it: "01-04-2010", "2010", "apr 2010", "12:30". Where the
/// month would stand before the day in digits, the day is given as 2010-04-01, for nobody here reads it so. A number
/// that has no day shows "#####", as in spreadsheet programs.
ShownContent shownDay(const StoredNumber& number, const FormatSection& section, DayZero zero);

/// The number that stands for an ISO day or time ("2010-04-01", "2010-04-01T12:00:00"); nothing where it is none.
std::optional<StoredNumber> dayNumber(const QString& iso, DayZero zero);

} // namespace indblik
