// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/tables/tablewords.h"
#include "core/sheet.h"

#include <span>

namespace indblik {

/// Where in the rows of a file its table stands: titles, then a heading of one or several rows, then the body.
struct TableShape
{
    /// What is printed over a column, once for each column it holds for.
    struct Label
    {
        size_t row = 0;
        size_t column = 0;
        QString text;
    };

    size_t headFrom = 0; ///< the first row of the heading, by its place among the rows
    size_t headTo = 0;   ///< behind the last one; the same as headFrom where there is no heading
    /// By column. Headings of several rows are joined from the top, "2010 Beboere"; a label of an upper row holds for
    /// the columns beside it that have none. Empty where the column has no heading.
    QStringList columns;
    std::vector<Label> labels; ///< those that the columns are joined from, from the top
    QStringList titles;        ///< the lines above the heading, each with its cells joined

    bool hasHead() const { return headTo > headFrom; }
    /// The labels of a column, from the top.
    QStringList labelsOf(size_t column) const;
};

/// The shape of the table that `rows`, the beginning of a file, begin. A heading holds texts and years, no figures; it
/// is as wide as most rows of figures. A row of labels above belongs to it where it has gaps that the labels hold for,
/// a row below where it names columns that have no name yet or that have the same one, or says their units. Without a
/// heading hasHead() is false. Where a sheet merges cells, a label holds for the columns it is merged over.
TableShape shapeOf(std::span<const SheetRow> rows, std::span<const MergedCells> merged = {});

/// Cells up to the last one that holds something: lines are padded with separators.
size_t widthOf(const SheetRow& row);
/// How many cells hold something.
size_t filledOf(const SheetRow& row);
/// A number other than a year, a mark, a percentage: what no heading has.
bool isFigureCell(const SheetCell& cell);
/// A text that stands alone in the first column: a title, the name of a group or a note.
bool standsAlone(const SheetRow& row);
/// A note under a table, or between its rows: a text that stands alone, or one that begins as such notes do ("Kilde:",
/// "Alle beløb i 1.000 kr.") with no figure beside it.
bool isFooter(const SheetRow& row, const TableWords& words);
/// What the row says, its cells joined.
QString textOf(const SheetRow& row);

} // namespace indblik
