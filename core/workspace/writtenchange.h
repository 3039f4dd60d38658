// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/changetable.h"
#include "core/result.h"

#include <QString>

#include <array>
#include <vector>

namespace indblik {

/// A row of a change table as it is typed: the type of area, net moves, not vacated, in all, percentage points.
using ChangeCells = std::array<QString, 5>;

/// Why what is typed in a cell is no number of its column; empty where it is one, or nothing is typed.
QString changeCellFault(size_t column, const QString& text);

/// Rows as one text, a line each with a tab between its cells; rows without any text are left out.
QString changeText(const std::vector<ChangeCells>& rows);
/// The rows of such a text; tabs that lack or are too many count for nothing.
std::vector<ChangeCells> changeCells(const QString& text);
/// As they are typed, the Danish way whatever the language, as amounts are.
std::vector<ChangeCells> changeCells(const std::vector<ChangeRow>& rows);

/// The rows of typed ones. Refused where one lacks its type or a number, or has what is none.
Result<std::vector<ChangeRow>> readChange(const std::vector<ChangeCells>& rows);

} // namespace indblik
