// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/accounts.h"

#include <vector>

// A file with a million budget lines, as many years and versions leave it.

namespace indblik::bench {

/// One budget_cell with a number: the place of its group and year among all of them, and its amount.
struct Line
{
    size_t place = 0;
    qint64 oere = 0;
};

/// 20 accounts with 25 versions of two groups of 50 rows over 20 years: 1,000,000 cells, a twentieth of them marks.
/// The last version of each account is in use. Written by plain SQL, without a history.
std::unique_ptr<Workspace> workspaceWithLines(const QString& path);

/// All cells of the file with a number, or those of the versions in use.
enum class LinesOf { AllVersions, VersionsInUse };
std::vector<Line> linesIn(const QString& path, LinesOf which);

/// The sum of each place: the least that can be done with so many lines in memory.
std::vector<qint64> sumsOf(const std::vector<Line>& lines);

} // namespace indblik::bench
