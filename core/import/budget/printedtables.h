// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "core/import/account/prose.h"
#include "core/import/account/wording.h"
#include "core/period.h"

#include <vector>

namespace indblik {

/// A cell as printed: its text without footnote marks, and the marks.
struct PrintedCell
{
    QString text;
    QString mark;
    int line = 0;
};

struct PrintedTableRow
{
    QString title;
    int line = 0;
    std::vector<PrintedCell> cells;
    std::vector<int> lines;  ///< numbers of all lines that it stands on
    bool isTitleCut = false; ///< longer than longestTitle
};

struct PrintedFootnote
{
    QString mark;
    size_t firstLine = 0;
    size_t lastLine = 0;
};

struct PrintedTable
{
    QString title;
    int line = 0;
    std::vector<int> lines; ///< numbers of the lines of its title and head
    bool isTitleCut = false;
    std::vector<Year> years;
    bool hasTotal = false;
    std::vector<PrintedTableRow> rows;

    size_t columns() const { return years.size() + (hasTotal ? 1 : 0); }
};

/// What is printed of budgets between two lines, cell by cell and not yet read as figures.
struct PrintedTables
{
    std::vector<PrintedTable> tables;
    std::vector<PrintedFootnote> footnotes;
    std::vector<int> leftOut; ///< numbers of lines with cells that no row has a place for
    bool isTooMany = false;   ///< more than mostThings of one kind; what was found before is not all
};

/// Takes tables, rows and footnotes of the lines from `first` to before `last` (indexes).
PrintedTables printedTables(
    const Prose& prose, size_t first, size_t last, const Wording& wording, std::vector<Finding>& findings);

/// True where the line is the head of a table: two or more years in a row, and nothing but a total after them.
bool isPrintedHead(const QString& line, const Wording& wording);

/// True where the text begins with a word for totals.
bool isTotalWord(const QString& text, const Wording& wording);
/// True where the text is that word alone.
bool isTotalName(const QString& text, const Wording& wording);

} // namespace indblik
