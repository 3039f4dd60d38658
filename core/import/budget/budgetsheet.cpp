// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/budget/budgetsheet.h"

#include "core/import/account/accountlimits.h"
#include "core/import/account/labels.h"
#include "core/import/budget/budgetamounts.h"
#include "core/import/budget/budgetcells.h"
#include "core/import/budget/budgetcolumns.h"
#include "core/import/budget/budgetfindings.h"
#include "core/import/budget/budgetgrandtotal.h"
#include "core/import/budget/budgethead.h"
#include "core/import/budget/budgetlist.h"
#include "core/import/budget/sheetnotes.h"
#include "core/import/files/remark.h"
#include "core/import/files/sheetfindings.h"
#include "core/import/tables/footnotemarks.h"
#include "core/import/tables/tableshape.h"
#include "core/import/tables/tablewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BudgetSheet)
};

constexpr size_t mostFindings = mostRemarks * 4;

class Table
{
public:
    Table(const ReadSheet& read, const Wording& wording, const BudgetWish& wish)
        : m_sheet(read.sheet)
        , m_source(read.source)
        , m_wording(wording)
        , m_isChosen(wish.unit.has_value())
        , m_amounts(read.source, read.decimalSign, wish.unit, m_read.findings)
    {
        m_read.findings = read.findings;
    }

    /// False where no row has so many years or more.
    bool findHead(const TableShape& shape, int least)
    {
        const auto head = budgetHead(m_sheet, shape, least);
        // A year in the first column is that of a line of figures.
        m_hasHead = head && !yearOf(m_sheet.rows[head->years].cells.front());
        m_head = head.value_or(BudgetHead());
        return m_hasHead;
    }

    Result<ReadBudget> read()
    {
        if (!m_hasHead)
            return Error{
                Words::tr(
                    "%1 has no budget table: no row with years was found, such as 2009, 2010. Write the years above the columns.")
                    .arg(m_source),
                {m_source}};
        auto columns = BudgetColumns::read(m_sheet, m_head, m_wording, m_source);
        if (!columns)
            return columns.error();
        m_columns.emplace(*std::move(columns));
        m_read.years = m_columns->years();
        m_read.columns = m_columns->figures();
        m_notes.emplace(m_sheet, m_head.shape, *m_columns);
        for (const auto& [mark, of, column] : m_columns->marks())
            m_notes->hang({mark}, {{}, of}, m_sheet.rows[m_head.years].line, column);
        readUnits();
        noteAbove();
        noteUnread();
        for (size_t i = m_head.shape.headTo; i < m_sheet.rows.size() && !m_isOver; ++i)
            readRow(m_sheet.rows[i]);
        if (m_rows == 0)
            return Error{Words::tr("The table in %1 has years but no row with amounts. Each row needs a title in the "
                                   "column before the years.")
                             .arg(m_source),
                {m_source}};
        if (m_rows > mostThings || m_notes->count() > mostThings)
            return Error{Words::tr("%1 has more than %2 rows or footnotes; that is not one budget.")
                             .arg(m_source)
                             .arg(mostThings),
                {m_source}};
        std::move(*m_notes).place(m_read.budget, m_source, m_read.findings, mostFindings);
        dropEmptyGroups();
        for (const BudgetGroup& each : m_read.budget.groups) {
            if (isOfAccounts(each.title) && !each.rows.empty())
                refuseAccounts(each.title);
        }
        if (m_grand) {
            const auto differences = differencesFrom(*m_grand, m_read.budget, m_grandUnit);
            m_read.findings.insert(m_read.findings.end(), differences.begin(), differences.end());
        }
        if (!m_fault.isEmpty())
            return Error{m_fault, {m_source}};
        m_amounts.tell(m_read);
        askAboutScale();
        return std::move(m_read);
    }

private:
    /// A workbook that shows 3400000 as 3.400 under "kr." contradicts itself.
    void askAboutScale()
    {
        const auto scaled = std::find_if(m_read.findings.begin(), m_read.findings.end(),
            [](const Finding& each) { return each.kind == sheetfindings::ShownScaled; });
        bool isInKroner = false;
        for (size_t i = 0; i < m_columns->roles().size(); ++i)
            isInKroner = isInKroner || (m_columns->areFigures(i) && m_amounts.units().of(i) == Scale::Kroner);
        if (scaled == m_read.findings.end() || !isInKroner || m_isChosen || m_read.reading.asked)
            return;
        m_read.reading.asked = Error{
            Words::tr(
                "%1 says that its amounts are in kroner, but %2 shows “%3” where %4 is stored. Say which is right.")
                .arg(m_source, scaled->words.value(0), scaled->words.value(1), scaled->words.value(2)),
            scaled->place};
    }

    void note(FindingKind kind, Grade grade, const SheetRow& row, size_t column, const QString& subject,
        const QStringList& words)
    {
        if (m_read.findings.size() >= mostFindings)
            return;
        Finding finding = remark(m_source, kind, grade, row.line, subject, words);
        finding.place.column = int(column) + 1;
        m_read.findings.push_back(std::move(finding));
    }

    /// All that stands above the heading: titles, and what else should have been under it.
    void noteAbove()
    {
        QStringList titles;
        for (size_t i = 0; i < m_head.shape.headFrom; ++i) {
            const SheetRow& row = m_sheet.rows[i];
            if (filledOf(row) > 0)
                titles.append(textOf(row));
            for (size_t column = 0; column < row.cells.size(); ++column) {
                if (isAmountCell(row.cells[column]) && filledOf(row) > 1)
                    note(budgetfindings::RowAboveHeading, Grade::Warning, row, column,
                        row.cell(m_columns->title()).text(), {row.cells[column].shown().left(60)});
            }
        }
        for (const QString& each : QStringList{m_sheet.name} + titles) {
            if (isOfAccounts(each))
                refuseAccounts(each);
        }
        m_read.reading.sheet = m_sheet.name;
        m_read.reading.title = titles.join(QStringLiteral(" · ")).left(longestTitle);
    }

    /// Columns right of the titles that have amounts and no year.
    void noteUnread()
    {
        for (size_t column = m_columns->title() + 1; column < m_columns->roles().size(); ++column) {
            const ColumnUse use = m_columns->roles()[column].use;
            const QString heading = m_columns->headingOf(column);
            if ((use != ColumnUse::Ignored && use != ColumnUse::Marks) || isNamed(heading, m_wording.sums)
                || TableWords::builtIn().is(ColumnWord::Label, heading))
                continue;
            const auto first = std::find_if(m_sheet.rows.begin() + qsizetype(m_head.shape.headTo), m_sheet.rows.end(),
                [column](const SheetRow& row) { return isAmountCell(row.cell(column)); });
            if (first != m_sheet.rows.end())
                note(budgetfindings::ColumnNotRead, Grade::Warning, *first, column, {},
                    {heading, columnName(int(column))});
        }
    }

    /// A line under the head, or in it, that says what unit the amounts are in.
    void readUnits()
    {
        TableUnits& units = m_amounts.units();
        for (size_t i = 0; i < m_head.shape.headFrom; ++i) {
            const SheetRow& row = m_sheet.rows[i];
            for (size_t column = 0; column < row.cells.size(); ++column)
                units.addForTable(row.cells[column].text(), m_amounts.placeOf(row.line, column));
        }
        for (const auto& [row, column, text] : m_head.shape.labels) {
            const Place place = m_amounts.placeOf(m_sheet.rows[row].line, column);
            if (m_columns->areFigures(column))
                units.addForColumn(column, text, place);
            else if (column <= m_columns->title())
                units.addForTable(text, place);
        }
        for (size_t i = m_head.shape.headTo; i < m_sheet.rows.size(); ++i) {
            const SheetRow& row = m_sheet.rows[i];
            if (m_columns->headAgain(row) == HeadAgain::Same)
                units.addForTable(row.cell(m_columns->title()).text(), m_amounts.placeOf(row.line, m_columns->title()));
            if (std::any_of(row.cells.begin(), row.cells.end(), [](const SheetCell& cell) { return cell.number(); }))
                continue;
            if (filledOf(row) == 1 || isUnitRow(row))
                addUnitsOf(row);
        }
    }

    void addUnitsOf(const SheetRow& row)
    {
        for (size_t column = 0; column < row.cells.size(); ++column) {
            const QString text = row.cells[column].text();
            if (filledOf(row) > 1 && m_columns->areFigures(column))
                m_amounts.units().addForColumn(column, text, m_amounts.placeOf(row.line, column));
            else
                m_amounts.units().addForTable(text, m_amounts.placeOf(row.line, column));
        }
    }

    /// True where the row says nothing but units: "Alle beløb i 1.000 kr.", or "t.kr." under each year.
    static bool isUnitRow(const SheetRow& row)
    {
        bool isAny = false;
        for (const SheetCell& cell : row.cells) {
            if (cell.isBlank())
                continue;
            const auto said = unitSaid(cell.text());
            if (!said || !said->isAll)
                return false;
            isAny = true;
        }
        return isAny;
    }

    void readRow(const SheetRow& row)
    {
        const QString printed = row.cell(m_columns->title()).shown();
        if (const HeadAgain again = m_columns->headAgain(row); again != HeadAgain::No)
            return readHeadAgain(row, again);
        if (SheetNotes::isNote(row, *m_columns)) {
            m_areNotesBegun = true;
            return;
        }
        if (isUnitRow(row))
            return;
        auto [title, marks] = m_notes->knownMarks(printed.simplified());
        title = title.left(longestTitle);
        findParts(row, title);
        if (title.isEmpty()) {
            if (m_columns->hasFigures(row))
                note(FindingKind::RowWithoutTitle, Grade::Warning, row, m_columns->title(), {}, {});
            return;
        }
        if (isNamed(title, m_wording.sums))
            return;
        if (isNamed(title, m_wording.totals) || isTotalOfGroup(title))
            readTotals(row, title);
        else if (m_columns->hasFigures(row) && isTotalTitle(title))
            note(budgetfindings::TotalNotRead, Grade::Warning, row, m_columns->title(), title, {title.left(100)});
        else if (const auto unit = m_columns->hasFigures(row) ? countedIn(title) : std::nullopt)
            note(budgetfindings::NoMoney, Grade::Warning, row, m_columns->title(), title,
                {title.left(100), figureUnitWords(*unit)});
        else if (m_lastRow && m_columns->hasFigures(row) && (indentOf(printed) > m_lastIndent || isPartTitle(title)))
            readPart(row, title);
        else if (!m_columns->isAlone(row))
            readBudgetRow(row, title, marks);
        else if (TableWords::builtIn().isFooter(title))
            note(budgetfindings::LineNotRead, Grade::Note, row, m_columns->title(), {}, {title.left(100)});
        else if (!m_areNotesBegun)
            beginGroup(title);
    }

    /// "Anlæg;2012;2013" under a table that begins "Drift;2012;2013" begins a group.
    void readHeadAgain(const SheetRow& row, HeadAgain again)
    {
        const QString title = withoutUnit(row.cell(m_columns->title()).shown().simplified()).trimmed();
        if (again == HeadAgain::OfOtherYears) {
            m_isOver = true;
            m_fault =
                Words::tr("A second table with other years begins in line %1 of %2. Save it as a file of its own.")
                    .arg(QString::number(row.line), m_source);
        } else if (!title.isEmpty() && title != withoutUnit(m_columns->headingOf(m_columns->title())).trimmed()) {
            beginGroup(title);
        }
    }

    /// "Løn", "Øvrig drift": words before the years that part the rows of one title. None of them is the whole.
    void findParts(const SheetRow& row, const QString& title)
    {
        if (!m_columns->hasFigures(row))
            return;
        const QString part = m_columns->partIn(row);
        const bool isOfLast = title.isEmpty() || title == m_lastTitle;
        if (m_fault.isEmpty() && isOfLast && !part.isEmpty() && !m_lastPart.isEmpty() && part != m_lastPart)
            m_fault = Words::tr(
                "In %1 “%2” is split into several rows, “%3” and “%4” (line %5). A budget has one row for each initiative: add the amounts up in that row.")
                          .arg(m_source, m_lastTitle, m_lastPart, part)
                          .arg(row.line);
        if (title.isEmpty())
            return;
        m_lastPart = part;
        m_lastTitle = title;
    }

    /// Lines under the table that were taken for groups.
    void dropEmptyGroups()
    {
        auto& groups = m_read.budget.groups;
        while (groups.size() > 1 && groups.back().rows.empty()) {
            m_read.findings.push_back(
                remark(m_source, budgetfindings::LineNotRead, Grade::Note, 0, {}, {groups.back().title.left(100)}));
            groups.pop_back();
        }
    }

    BudgetGroup newGroup(const QString& title) const
    {
        const size_t before = m_read.budget.groups.size();
        const bool isBeyond = containsAny(title, m_wording.beyondHeadings) || before > 0;
        return {.section = isBeyond ? Section::Beyond : Section::Goals, .title = title, .ordinal = int(before)};
    }

    void refuseAccounts(const QString& said)
    {
        if (m_fault.isEmpty())
            m_fault = Words::tr(
                "%1 says “%2”, so its amounts are not a budget. Leave out what is not the budget, or call it “budget”.")
                          .arg(m_source, said.left(60));
    }

    void beginGroup(const QString& title)
    {
        if (m_read.budget.groups.size() < mostThings)
            m_read.budget.groups.push_back(newGroup(title));
        m_lastRow = nullptr;
    }

    BudgetGroup& group()
    {
        if (m_read.budget.groups.empty())
            m_read.budget.groups.push_back(newGroup({}));
        return m_read.budget.groups.back();
    }

    void readBudgetRow(const SheetRow& row, const QString& title, const QStringList& marks)
    {
        if (++m_rows > mostThings) {
            m_isOver = true;
            return;
        }
        BudgetGroup& into = group();
        BudgetRow read{.group = into.id, .title = title, .ordinal = int(into.rows.size())};
        m_notes->hang(marks, {read.id, {}}, row.line, m_columns->title());
        for (size_t i = 0; i < m_columns->roles().size(); ++i) {
            const ColumnRole& role = m_columns->roles()[i];
            if (role.use == ColumnUse::Marks)
                m_notes->hang(marksOf(row, i, title),
                    {read.id, role.isOfTitle ? std::nullopt : std::optional(role.column)}, row.line, i);
            if (role.use != ColumnUse::Figures)
                continue;
            const auto figure = figureIn(row, i, title, FootnotePlace{read.id, role.column});
            if (figure && role.column.year)
                read.cells[*role.column.year] = {*figure};
            else if (figure && !figure->isBlank())
                read.stated = figure;
        }
        if (const auto [known, isFirst] = m_titles.emplace(std::pair(into.id, title.toLower()), row.line); !isFirst)
            note(budgetfindings::TitleTwice, Grade::Warning, row, m_columns->title(), title,
                {QString::number(known->second)});
        m_read.rowLines[read.id] = row.line;
        into.rows.push_back(std::move(read));
        m_lastRow = &into.rows.back();
        m_lastIndent = indentOf(row.cell(m_columns->title()).shown());
    }

    /// A part is set in more than the row it belongs to, which is itself set in under a group.
    static qsizetype indentOf(const QString& printed)
    {
        const auto first = std::find_if_not(printed.begin(), printed.end(), [](QChar each) { return each.isSpace(); });
        return (first - printed.begin()) / 2;
    }

    void readPart(const SheetRow& row, const QString& title)
    {
        BudgetPart part{.row = m_lastRow->id, .name = title, .ordinal = int(m_lastRow->parts.size())};
        for (size_t i = 0; i < m_columns->roles().size(); ++i) {
            if (!m_columns->areFigures(i))
                continue;
            if (const auto figure = figureIn(row, i, title, {}))
                part.amounts[m_columns->roles()[i].column] = *figure;
        }
        if (m_lastRow->parts.size() < mostThings)
            m_lastRow->parts.push_back(std::move(part));
    }

    /// "Bolig i alt" in the group "Bolig".
    bool isTotalOfGroup(const QString& title) const
    {
        const auto& groups = m_read.budget.groups;
        return !groups.empty() && !groups.back().title.isEmpty() && isTotalTitle(title)
               && title.contains(groups.back().title, Qt::CaseInsensitive);
    }

    /// A bare total is that of the last group, unless that has one or a group before it has none: then it is of the
    /// whole table.
    void readTotals(const SheetRow& row, const QString& title)
    {
        const auto hasTotal = [](const BudgetGroup& each) { return each.stated || !each.statedByYear.empty(); };
        BudgetGroup& into = group();
        const auto& groups = m_read.budget.groups;
        const bool isOfOthers = std::any_of(groups.begin(), groups.end() - 1,
            [&](const BudgetGroup& each) { return !each.rows.empty() && !hasTotal(each); });
        if (into.rows.empty() && !isOfOthers) {
            if (m_columns->hasFigures(row))
                note(budgetfindings::TotalNotRead, Grade::Warning, row, m_columns->title(), title, {title.left(100)});
            return;
        }
        const bool isOfAll = hasTotal(into) || (isOfOthers && !isTotalOfGroup(title));
        if (isOfAll && !m_grand)
            m_grand = GrandTotal{m_amounts.placeOf(row.line, m_columns->title()), {}};
        for (size_t i = 0; i < m_columns->roles().size(); ++i) {
            if (!m_columns->areFigures(i))
                continue;
            const auto figure = figureIn(row, i, into.title, {});
            if (!figure || figure->isBlank())
                continue;
            const auto year = m_columns->roles()[i].column.year;
            m_grandUnit = m_amounts.units().of(i).value_or(Scale::Million);
            if (isOfAll && year)
                m_grand->amounts.insert_or_assign(*year, *figure);
            else if (!isOfAll && year)
                into.statedByYear.insert_or_assign(*year, *figure);
            else if (!isOfAll)
                into.stated = figure;
        }
    }

    QStringList marksOf(const SheetRow& row, size_t column, const QString& title)
    {
        const QString text = row.cell(column).shown();
        const QStringList marks = marksIn(text);
        if (marks.isEmpty() && !text.isEmpty() && !isAmountCell(row.cell(column)))
            note(FindingKind::FootnoteMissing, Grade::Warning, row, column, title, {text.left(60)});
        return marks;
    }

    /// Nothing where the cell cannot be read. Its marks are added at the place, where there is one.
    std::optional<Figure> figureIn(
        const SheetRow& row, size_t column, const QString& title, const std::optional<FootnotePlace>& place)
    {
        QString rowUnit = m_columns->unit() ? row.cell(*m_columns->unit()).shown() : QString();
        if (const auto said = unitSaid(title); rowUnit.isEmpty() && said)
            rowUnit = said->words;
        const auto read = m_amounts.read(row.cell(column), {row.line, column, title, rowUnit});
        if (!read)
            return std::nullopt;
        if (place)
            m_notes->hang(read->marks, *place, row.line, column);
        return read->figure;
    }

    const Sheet& m_sheet;
    const QString& m_source;
    const Wording& m_wording;
    bool m_isChosen = false; ///< the unit
    ReadBudget m_read;
    BudgetHead m_head;
    std::optional<BudgetColumns> m_columns; ///< once the heading is read
    std::optional<SheetNotes> m_notes;
    BudgetAmounts m_amounts;
    bool m_hasHead = false;
    std::map<std::pair<BudgetGroupId, QString>, int> m_titles; ///< lines of the rows read, by group and title
    BudgetRow* m_lastRow = nullptr;                            ///< the row that parts belong to
    qsizetype m_lastIndent = 0;
    std::optional<GrandTotal> m_grand;
    Scale m_grandUnit = Scale::Million; ///< as the table prints it
    QString m_lastTitle;
    QString m_lastPart;
    QString m_fault; ///< why the table cannot be read after all
    size_t m_rows = 0;
    bool m_areNotesBegun = false;
    bool m_isOver = false;
};

} // namespace

Result<ReadBudget> readBudgetSheet(const ReadSheet& read, const Wording& wording, const BudgetWish& wish)
{
    const TableShape shape = shapeOf(read.sheet.rows, read.sheet.merged);
    const auto list = listByHeadings(read.sheet, shape, read.source);
    if (!list)
        return list.error();
    if (*list)
        return readBudgetList(read, **list, wording, wish);
    Table table(read, wording, wish);
    if (!table.findHead(shape, 2)) {
        if (const auto plain = listByContent(read.sheet))
            return readBudgetList(read, *plain, wording, wish);
        table.findHead(shape, 1);
    }
    return table.read();
}

} // namespace indblik
