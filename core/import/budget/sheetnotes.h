// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"
#include "core/domain/finding.h"
#include "core/import/budget/budgetcolumns.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace indblik {

/// The footnotes of a budget table in a sheet: what stands under it behind a mark, and the places the marks hang on.
class SheetNotes
{
public:
    /// The notes under the heading, and the marks of the titles above it, which hang on the whole table.
    SheetNotes(const Sheet& sheet, const TableShape& shape, const BudgetColumns& columns);

    /// True where the row is a note: a mark and words, in one cell or several.
    static bool isNote(const SheetRow& row, const BudgetColumns& columns);

    /// The text without the marks at its end, where all of them have a note; else the text as it is.
    std::pair<QString, QStringList> knownMarks(const QString& text) const;
    /// `column` counts from 0.
    void hang(const QStringList& marks, const FootnotePlace& on, int line, size_t column);
    size_t count() const { return m_notes.size(); }

    /// Gives the budget its footnotes. A mark without a note is a finding, up to `most` in all.
    void place(Budget& budget, const QString& source, std::vector<Finding>& findings, size_t most) &&;

private:
    struct Hanging
    {
        QString mark;
        FootnotePlace on;
        int line = 0;
        int column = 0; ///< from 1
    };

    std::vector<Footnote> m_notes;
    std::map<QString, size_t> m_byMark;
    std::vector<Hanging> m_marks;
};

} // namespace indblik
