// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"

#include <optional>
#include <span>
#include <vector>

namespace indblik {

/// The figures of a printed row in their order. A short row has fewer than the table has columns.
struct PrintedRow
{
    std::vector<Figure> figures;

    bool operator==(const PrintedRow&) const = default;
};

/// A column per figure of a short row, ascending.
using Columns = std::vector<size_t>;

/// Finds where the figures of short rows belong, by what the table states of itself: each year's rows must add up to
/// its stated total, and a row's years to its total, where all of them are there. `years` is the number of year
/// columns; one more column holds the row's total where `hasTotal`. Gives the columns of every row's figures; nothing
/// where no placement fits, or more than one does.
std::optional<std::vector<Columns>> placeFigures(
    std::span<const PrintedRow> rows, size_t years, bool hasTotal, std::span<const std::optional<Money>> statedByYear);

} // namespace indblik
