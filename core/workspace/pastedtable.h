// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/budget/budgetunit.h"
#include "core/period.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace indblik {

/// A table of the clipboard, with what is around its amounts told apart from them.
struct PastedTable
{
    struct Column
    {
        QString heading;
        std::optional<Year> year;
        bool isRepeated = false; ///< another column has the same year
    };

    struct Row
    {
        int line = 0; ///< of what was copied, from 1
        QStringList fields;
    };

    std::vector<Column> columns;    ///< by field, where it has a heading of years; else none
    std::optional<qsizetype> names; ///< the field with the names of the rows
    std::vector<Row> rows;          ///< of amounts
    TableUnits units;

    bool hasHead() const { return !columns.empty(); }
};

/// Reads text with tabs and lines, as spreadsheets put it on the clipboard. `chosen` is the unit that the officer said,
/// `under` the year of the column that the first field goes into: a single number such as 2010 heads its column only
/// there, elsewhere it is an amount.
PastedTable pastedTable(const QString& text, std::optional<Scale> chosen, std::optional<Year> under);

} // namespace indblik
