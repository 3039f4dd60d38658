// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"

#include <QString>

#include <concepts>
#include <utility>
#include <variant>
#include <vector>

namespace indblik {

/// What a cell is in its table. CSV has no looks and keeps only the content.
enum class CellTone {
    Body,
    Title,   ///< above the table; runs over the columns beside it
    Heading, ///< of a column
    Group,   ///< the name of a part of the table
    Total,
    Note, ///< under the table; runs over all columns
};

/// One cell: nothing, a text or a number. A mark such as "-" or ".." is a text.
struct SheetCell
{
    std::variant<std::monostate, QString, Decimal> content;
    CellTone tone = CellTone::Body;
    bool isFigure = false; ///< stands at the right as numbers do, also where it is a mark or the name of their column

    bool isBlank() const { return std::holds_alternative<std::monostate>(content); }
    /// The text, or nothing for a number and a blank cell.
    QString text() const;
    const Decimal* number() const { return std::get_if<Decimal>(&content); }
    /// The content in letters; numbers with a decimal comma.
    QString shown() const;

    /// A cell with a text; an empty one leaves it blank.
    static SheetCell of(const QString& text, CellTone tone = CellTone::Body);
    static SheetCell of(const Decimal& number, CellTone tone = CellTone::Body);

    bool operator==(const SheetCell&) const = default;
};

struct SheetRow
{
    std::vector<SheetCell> cells; ///< from the first column on
    int line = 0;                 ///< of the file (CSV) or the sheet's own row number (XLSX), from 1; 0: not read
    bool isHidden = false;        ///< not in sight, by hand or by a filter

    /// The cell of a column, from 0; a blank one where the row does not reach it.
    const SheetCell& cell(std::integral auto column) const
    {
        static const SheetCell blank;
        return std::in_range<size_t>(column) && size_t(column) < cells.size() ? cells[size_t(column)] : blank;
    }

    bool operator==(const SheetRow&) const = default;
};

/// Cells that are shown as one; what it shows stands in the first.
struct MergedCells
{
    int firstLine = 0; ///< as SheetRow::line
    int lastLine = 0;
    int firstColumn = 0; ///< from 0
    int lastColumn = 0;

    bool operator==(const MergedCells&) const = default;
};

/// A table as a spreadsheet program shows it.
struct Sheet
{
    QString name;
    std::vector<SheetRow> rows;
    int headRows = 0;    ///< stay in view and are repeated on each printed page: all rows up to the last heading
    int headColumns = 0; ///< stay in view
    std::vector<MergedCells> merged;
    std::vector<int> hiddenColumns; ///< from 0, in their order; none behind the last cell

    bool operator==(const Sheet&) const = default;
};

/// The name of a column in a spreadsheet program, from 0: "A", "Z", "AA".
QString columnName(int column);

/// A text as CSV carries it: with a ' before it where a spreadsheet program would run it as a formula, that is where it
/// begins with = + - @ tab, return or NUL. A lone "-" is a mark and stays.
QString guarded(const QString& text);
/// The text that guarded() made this from.
QString unguarded(const QString& text);

} // namespace indblik
