// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/judge/trends/trend.h"
#include "core/sheet.h"

#include <optional>
#include <variant>
#include <vector>

namespace indblik {

/// The numbers of a chart by period, with their unit in the heads of the columns: each line with the count behind its
/// shares where one is known, the ends of bands, and limits. The one source of its tables on the screen, on paper and
/// in files.
struct TrendTable
{
    /// Nothing, a mark such as "..", or a number with the decimals it is told with.
    using Cell = std::variant<std::monostate, QString, Decimal>;

    struct Column
    {
        QString head;
        std::vector<Cell> cells;    ///< one for each period
        std::optional<size_t> line; ///< the one it belongs to; nothing of bands and limits
    };

    struct Row
    {
        Period period;
        std::vector<const TrendBreak*> breaks; ///< between it and the row before
    };

    std::vector<Row> rows;
    std::vector<Column> columns;
};

/// Breaks are told by pointers into the trend, which must outlive the table.
TrendTable trendTable(const Trend& trend, const Tongue& tongue);

/// A mark, or a number with its decimals and groups of thousands; empty where there is nothing.
QString cellText(const TrendTable::Cell& cell, const QLocale& locale);

/// "2010: new definition; the figures cannot be compared across it": a break told in a sentence.
QString breakWords(const TrendBreak& at, const Tongue& tongue);

/// The table with the finding above it and notes under it; a column tells the breaks, each beside the first period
/// after it.
Sheet trendSheet(const Trend& trend, const Tongue& tongue);

} // namespace indblik
