// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "core/import/files/pxstatements.h"
#include "core/stattable.h"

namespace indblik {

/// Reads what the keywords of a PX file say of a table whose variables are placed: its texts, codes, times, totals, and
/// what is counted in which unit. What refers to nothing in the table is a finding: a warning where the meaning of
/// figures hangs on it, else a note, with its line; a keyword that every file has and this one has not, too, with the
/// line of DATA. Keywords that are not used here say nothing. `faulty` are those that could not be read.
std::vector<Finding> readMeaning(
    const std::vector<PxStatement>& statements, const QStringList& faulty, const Place& data, StatTable& table);

/// True where what figures mean hangs on the keyword.
bool isOfMeaning(const QString& keyword);

} // namespace indblik
