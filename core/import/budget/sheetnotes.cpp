// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/budget/sheetnotes.h"

#include "core/import/files/remark.h"
#include "core/import/tables/footnotemarks.h"

#include <algorithm>

namespace indblik {

namespace {

constexpr qsizetype longestNote = 20'000;

/// The mark that a note begins with, and its words.
std::optional<std::pair<QString, QString>> noteIn(const SheetRow& row, const BudgetColumns& columns)
{
    const auto first =
        std::find_if(row.cells.begin(), row.cells.end(), [](const SheetCell& cell) { return !cell.isBlank(); });
    if (first == row.cells.end() || firstMark(first->shown()) == 0 || columns.hasFigures(row))
        return std::nullopt;
    QStringList texts;
    for (const SheetCell& cell : row.cells) {
        if (!cell.isBlank())
            texts.append(cell.shown());
    }
    const QString text = texts.join(u' ');
    const qsizetype length = firstMark(text);
    const QString words = text.mid(length).trimmed().left(longestNote);
    return words.isEmpty() ? std::nullopt : std::optional(std::pair(text.left(length), words));
}

} // namespace

SheetNotes::SheetNotes(const Sheet& sheet, const TableShape& shape, const BudgetColumns& columns)
{
    for (size_t i = shape.headTo; i < sheet.rows.size(); ++i) {
        const auto found = noteIn(sheet.rows[i], columns);
        if (!found || !m_byMark.emplace(found->first, m_notes.size()).second)
            continue;
        m_notes.push_back({.mark = found->first, .text = found->second, .ordinal = int(m_notes.size())});
    }
    for (size_t i = 0; i < shape.headFrom; ++i) {
        for (const SheetCell& cell : sheet.rows[i].cells)
            hang(knownMarks(cell.text()).second, {}, sheet.rows[i].line, 0);
    }
}

bool SheetNotes::isNote(const SheetRow& row, const BudgetColumns& columns)
{
    return noteIn(row, columns).has_value();
}

std::pair<QString, QStringList> SheetNotes::knownMarks(const QString& text) const
{
    auto [plain, marks] = withoutMarks(text);
    const bool areKnown =
        std::all_of(marks.begin(), marks.end(), [this](const QString& mark) { return m_byMark.contains(mark); });
    return areKnown ? std::pair(plain, marks) : std::pair(text, QStringList());
}

void SheetNotes::hang(const QStringList& marks, const FootnotePlace& on, int line, size_t column)
{
    for (const QString& mark : marks)
        m_marks.push_back({mark, on, line, int(column) + 1});
}

void SheetNotes::place(Budget& budget, const QString& source, std::vector<Finding>& findings, size_t most) &&
{
    for (const auto& [mark, on, line, column] : m_marks) {
        if (const auto found = m_byMark.find(mark); found != m_byMark.end()) {
            m_notes[found->second].places.insert(on);
            continue;
        }
        Finding finding = remark(source, FindingKind::FootnoteMissing, Grade::Warning, line, {}, {mark});
        finding.place.column = column;
        if (findings.size() < most)
            findings.push_back(std::move(finding));
    }
    budget.footnotes = std::move(m_notes);
}

} // namespace indblik
