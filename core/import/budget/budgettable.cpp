// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/budget/budgettable.h"

#include "core/import/account/textfindings.h"
#include "core/import/account/wrapped.h"
#include "core/import/budget/printedtables.h"
#include "core/import/files/blanks.h"
#include "core/import/files/remark.h"

#include <algorithm>
#include <utility>

namespace indblik {

namespace {

/// The unit that most cells name; millions where none does.
Scale commonUnit(const std::vector<PrintedTable>& tables)
{
    std::map<Scale, int> count;
    for (const PrintedTable& table : tables) {
        for (const PrintedTableRow& row : table.rows) {
            for (const PrintedCell& cell : row.cells) {
                const auto read = readFigure(cell.text, Scale::Million);
                if (read && read->statedUnit)
                    ++count[*read->statedUnit];
            }
        }
    }
    const auto most =
        std::max_element(count.begin(), count.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == count.end() ? Scale::Million : most->first;
}

/// Makes a budget of printed tables: figures out of cells, blanks where they belong, footnotes tied to their cells.
class Meant
{
public:
    Meant(const Prose& prose, const Wording& wording, const PrintedTables& printed, ReadBudget& read)
        : m_prose(prose)
        , m_wording(wording)
        , m_printed(printed)
        , m_read(read)
    {}

    void make()
    {
        m_read.unit = commonUnit(m_printed.tables);
        takeLines();
        for (const PrintedTable& table : m_printed.tables)
            makeGroup(table);
        makeFootnotes();
        m_read.taken.leave(m_printed.leftOut);
    }

private:
    /// Titles, heads and cells; a title that does not fit is not taken, so its lines are not either.
    void takeLines()
    {
        const auto take = [this](const auto& printed) {
            if (!printed.isTitleCut) {
                m_read.taken.take(printed.lines);
                return;
            }
            note(textfindings::TitleCut, Grade::Warning, printed.line, printed.title, {firstWords(printed.title)});
            m_read.taken.leave(printed.lines);
        };
        for (const PrintedTable& table : m_printed.tables) {
            take(table);
            for (const PrintedTableRow& row : table.rows)
                take(row);
        }
    }

    Figure figureOf(const PrintedCell& cell, bool othersHaveUnits, const QString& subject)
    {
        const auto read = readFigure(cell.text, m_read.unit);
        if (!read) {
            note(FindingKind::CellUnreadable, Grade::Error, cell.line, subject, {cell.text});
            return Mark::NotAvailable;
        }
        if (read->doubt == Doubt::PointAsDecimalSign)
            note(FindingKind::PointRead, Grade::Note, cell.line, subject, {cell.text});
        const bool isZero = read->figure.amount() == Money();
        if (othersHaveUnits && read->figure.isAmount() && !isZero && !read->statedUnit)
            note(FindingKind::UnitAssumed, Grade::Note, cell.line, subject, {cell.text, unitText(m_read.unit)});
        return read->figure;
    }

    void note(FindingKind kind, Grade grade, int line, const QString& subject, const QStringList& words)
    {
        m_read.findings.push_back(remark(m_prose.source, kind, grade, line, subject, words));
    }

    void makeGroup(const PrintedTable& table)
    {
        BudgetGroup group;
        group.title = table.title;
        group.ordinal = int(m_read.budget.groups.size());
        group.section = group.ordinal == 0 ? Section::Goals : Section::Beyond;
        YearSpan& years = m_read.years ? *m_read.years : m_read.years.emplace(YearSpan{table.years[0], table.years[0]});
        years = {std::min(years.first, table.years.front()), std::max(years.last, table.years.back())};

        std::vector<PrintedRow> figures;
        for (const PrintedTableRow& row : table.rows) {
            const bool hasUnits = std::any_of(
                row.cells.begin(), row.cells.end(), [](const PrintedCell& cell) { return cell.text.contains(u' '); });
            PrintedRow made;
            for (const PrintedCell& cell : row.cells)
                made.figures.push_back(figureOf(cell, hasUnits, row.title));
            figures.push_back(std::move(made));
        }
        const std::vector<Columns> columns = columnsOf(table, figures);
        std::vector<int> totalLines;
        for (size_t i = 0; i < table.rows.size(); ++i) {
            const bool isTotal = isTotalWord(table.rows[i].title, m_wording);
            if (isTotal)
                takeTotals(group, table, figures[i], columns[i]);
            else
                takeRow(group, table, table.rows[i], figures[i], columns[i]);
            if (isTotal) {
                // Of two rows of totals the last one counts, and of its title only that it is one.
                m_read.taken.leave(std::exchange(totalLines, table.rows[i].lines));
                if (!isTotalName(table.rows[i].title, m_wording))
                    m_read.taken.leave(table.rows[i].lines);
            }
        }
        m_read.budget.groups.push_back(std::move(group));
    }

    /// Full rows fill all columns; short ones where the totals prove it, else at the right.
    std::vector<Columns> columnsOf(const PrintedTable& table, const std::vector<PrintedRow>& figures)
    {
        std::vector<Columns> columns;
        std::vector<std::optional<Money>> stated(table.years.size());
        std::vector<PrintedRow> lines;
        std::vector<size_t> lineOf;
        bool anyShort = false;
        for (size_t i = 0; i < figures.size(); ++i) {
            const size_t count = figures[i].figures.size();
            const bool isTotal = isTotalWord(table.rows[i].title, m_wording);
            // A total row that is short has no grand total; others stand at the right until proved otherwise.
            columns.push_back(isTotal ? firstColumns(count) : lastColumns(count, table.columns()));
            if (!isTotal) {
                lines.push_back(figures[i]);
                lineOf.push_back(i);
                anyShort = anyShort || count < table.columns();
                continue;
            }
            for (size_t year = 0; year < stated.size() && year < count; ++year)
                stated[year] = figures[i].figures[year].amount();
        }
        if (!anyShort)
            return columns;
        const auto proved = placeFigures(lines, table.years.size(), table.hasTotal, stated);
        for (size_t i = 0; i < lines.size(); ++i) {
            if (lines[i].figures.size() == table.columns())
                continue;
            if (proved)
                columns[lineOf[i]] = (*proved)[i];
            const PrintedTableRow& row = table.rows[lineOf[i]];
            note(proved ? FindingKind::BlankInferred : FindingKind::BlankUncertain,
                proved ? Grade::Note : Grade::Warning, row.line, row.title, {blankNames(table, columns[lineOf[i]])});
        }
        return columns;
    }

    static Columns firstColumns(size_t count)
    {
        Columns columns(count);
        for (size_t i = 0; i < count; ++i)
            columns[i] = i;
        return columns;
    }

    static Columns lastColumns(size_t count, size_t of)
    {
        Columns columns = firstColumns(count);
        for (size_t& column : columns)
            column += of - count;
        return columns;
    }

    QString blankNames(const PrintedTable& table, const Columns& columns) const
    {
        QStringList names;
        for (size_t i = 0; i < table.columns(); ++i) {
            if (std::find(columns.begin(), columns.end(), i) == columns.end())
                names.append(i < table.years.size() ? table.years[i].text() : m_wording.totals.front());
        }
        return names.join(QStringLiteral(", "));
    }

    static void takeTotals(BudgetGroup& group, const PrintedTable& table, const PrintedRow& row, const Columns& columns)
    {
        for (size_t i = 0; i < columns.size(); ++i) {
            if (columns[i] < table.years.size())
                group.statedByYear[table.years[columns[i]]] = row.figures[i];
            else
                group.stated = row.figures[i];
        }
    }

    void takeRow(BudgetGroup& group, const PrintedTable& table, const PrintedTableRow& printed,
        const PrintedRow& figures, const Columns& columns)
    {
        BudgetRow row;
        row.group = group.id;
        row.title = printed.title;
        row.ordinal = int(group.rows.size());
        for (const Year& year : table.years)
            row.cells[year].figure = Mark::Blank;
        if (table.hasTotal)
            row.stated = Mark::Blank;
        for (size_t i = 0; i < columns.size(); ++i) {
            const BudgetColumn column =
                columns[i] < table.years.size() ? BudgetColumn{table.years[columns[i]]} : BudgetColumn::total();
            if (column.year)
                row.cells[*column.year].figure = figures.figures[i];
            else
                row.stated = figures.figures[i];
            if (!printed.cells[i].mark.isEmpty())
                m_marks.push_back({printed.cells[i].mark, {row.id, column}, printed.cells[i].line, row.title});
        }
        m_read.rowLines[row.id] = printed.line;
        group.rows.push_back(std::move(row));
    }

    void makeFootnotes()
    {
        for (const PrintedFootnote& printed : m_printed.footnotes) {
            auto lines = std::vector(m_prose.lines.begin() + qsizetype(printed.firstLine),
                m_prose.lines.begin() + qsizetype(printed.lastLine));
            const int width = columnWidth(lines);
            lines.front().text = lines.front().trimmed().mid(printed.mark.size()).trimmed();
            lines.front().startsPage = false;
            Unwrapped text = unwrap(lines, width, m_prose.source);
            m_read.taken.take(lines);
            m_read.taken.leave(text.leftOut);
            Footnote footnote;
            footnote.mark = printed.mark;
            footnote.text = text.text;
            footnote.ordinal = int(m_read.budget.footnotes.size());
            for (const MarkPlace& place : m_marks) {
                if (place.mark == printed.mark)
                    footnote.places.insert(place.place);
            }
            if (footnote.places.empty())
                note(FindingKind::FootnoteWithoutCell, Grade::Warning, lines.front().number, {}, {printed.mark});
            m_read.findings.insert(m_read.findings.end(), text.findings.begin(), text.findings.end());
            m_read.budget.footnotes.push_back(std::move(footnote));
        }
        for (const MarkPlace& place : m_marks) {
            const bool hasText = std::any_of(m_printed.footnotes.begin(), m_printed.footnotes.end(),
                [&place](const PrintedFootnote& footnote) { return footnote.mark == place.mark; });
            if (!hasText)
                note(FindingKind::FootnoteMissing, Grade::Warning, place.line, place.subject, {place.mark});
        }
    }

    struct MarkPlace
    {
        QString mark;
        FootnotePlace place;
        int line;
        QString subject;
    };

    const Prose& m_prose;
    const Wording& m_wording;
    const PrintedTables& m_printed;
    ReadBudget& m_read;
    std::vector<MarkPlace> m_marks;
};

} // namespace

ReadBudget readBudgetTable(const Prose& prose, size_t first, size_t last, const Wording& wording)
{
    ReadBudget read;
    read.taken.look(std::span(prose.lines).subspan(first, last - first));
    const PrintedTables printed = printedTables(prose, first, last, wording, read.findings);
    read.isTooMany = printed.isTooMany;
    if (read.isTooMany)
        return read;
    Meant(prose, wording, printed, read).make();
    return read;
}

} // namespace indblik
