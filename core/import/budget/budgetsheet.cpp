// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/budget/budgetsheet.h"

#include "core/import/account/labels.h"
#include "core/import/account/limits.h"
#include "core/import/budget/budgetamounts.h"
#include "core/import/budget/budgetcells.h"
#include "core/import/budget/budgetfindings.h"
#include "core/import/budget/budgetgrandtotal.h"
#include "core/import/budget/budgethead.h"
#include "core/import/budget/budgetlist.h"
#include "core/import/files/remark.h"
#include "core/import/files/sheetfindings.h"
#include "core/import/tables/footnotemarks.h"
#include "core/import/tables/tableshape.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BudgetSheet)
};

constexpr size_t mostTitleColumns = 50; ///< before the years; a table has one or two
constexpr qsizetype longestNote = 20'000;

enum class ColumnUse { Ignored, Title, Marks, Figures };

struct ColumnRole
{
    ColumnUse use = ColumnUse::Ignored;
    BudgetColumn column;    ///< of figures, and of the marks beside them
    bool isOfTitle = false; ///< of marks: they hang on the row
};

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
            return Error{Words::tr("%1 has no budget table: no row with years was found, such as 2009, 2010. Give the "
                                   "columns their years.")
                             .arg(m_source),
                {m_source}};
        if (auto roles = readHead(); !roles)
            return roles.error();
        readNotes();
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
        if (m_rows > mostThings || m_read.budget.footnotes.size() > mostThings)
            return Error{Words::tr("%1 has more than %2 rows or footnotes; that is not one budget.")
                             .arg(m_source)
                             .arg(mostThings),
                {m_source}};
        placeNotes();
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
        const bool isInKroner = std::any_of(m_roles.begin(), m_roles.end(), [&](const ColumnRole& role) {
            return role.use == ColumnUse::Figures
                   && m_amounts.units().of(size_t(&role - m_roles.data())) == Scale::Kroner;
        });
        if (scaled == m_read.findings.end() || !isInKroner || m_isChosen || m_read.reading.asked)
            return;
        m_read.reading.asked = Error{
            Words::tr(
                "%1 says that its amounts are kroner, but %2 shows “%3” of the %4 that are stored. It must be said "
                "which holds.")
                .arg(m_source, scaled->words.value(0), scaled->words.value(1), scaled->words.value(2)),
            scaled->place};
    }

    void note(FindingKind kind, Grade grade, const SheetRow& row, size_t column, const QString& subject,
        const QStringList& words)
    {
        if (m_read.findings.size() >= mostRemarks * 4)
            return;
        Finding finding = remark(m_source, kind, grade, row.line, subject, words);
        finding.place.column = int(column) + 1;
        m_read.findings.push_back(std::move(finding));
    }

    QString headingOf(size_t column) const { return m_head.columns.value(qsizetype(column)); }

    enum class HeadAgain { No, Same, OfOtherYears };

    /// A heading that is printed again further down, or that of a second table, whose years follow each other too.
    HeadAgain headAgain(const SheetRow& row) const
    {
        int same = 0;
        std::vector<Year> others;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            if (m_roles[i].use != ColumnUse::Figures || row.cells[i].isBlank() || !m_roles[i].column.year)
                continue;
            const auto year = yearInHead(row.cells[i]);
            if (!year)
                return HeadAgain::No;
            if (year == m_roles[i].column.year)
                ++same;
            else
                others.push_back(*year);
        }
        const QString title = row.cell(m_titleColumn).shown().simplified();
        if (others.empty())
            return same > 1 || (same == 1 && (title.isEmpty() || title == headingOf(m_titleColumn))) ? HeadAgain::Same
                                                                                                     : HeadAgain::No;
        // Amounts such as 1990 and 2015 are none.
        const bool areInTurn =
            others.size() > 1 && std::adjacent_find(others.begin(), others.end(), [](Year a, Year b) {
                return b.number() != a.number() + 1;
            }) == others.end();
        return same == 0 && areInTurn ? HeadAgain::OfOtherYears : HeadAgain::No;
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
                    note(budgetfindings::RowAboveHeading, Grade::Warning, row, column, row.cell(m_titleColumn).text(),
                        {row.cells[column].shown().left(60)});
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
        for (size_t column = m_titleColumn + 1; column < m_roles.size(); ++column) {
            const ColumnUse use = m_roles[column].use;
            const QString heading = headingOf(column);
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
            if (m_roles[column].use == ColumnUse::Figures)
                units.addForColumn(column, text, place);
            else if (column <= m_titleColumn)
                units.addForTable(text, place);
        }
        for (size_t i = m_head.shape.headTo; i < m_sheet.rows.size(); ++i) {
            const SheetRow& row = m_sheet.rows[i];
            if (headAgain(row) == HeadAgain::Same)
                units.addForTable(row.cell(m_titleColumn).text(), m_amounts.placeOf(row.line, m_titleColumn));
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
            if (filledOf(row) > 1 && m_roles[column].use == ColumnUse::Figures)
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

    Result<void> readHead()
    {
        const SheetRow& head = m_sheet.rows[m_head.years];
        size_t width = head.cells.size();
        for (const SheetRow& row : m_sheet.rows)
            width = std::max(width, row.cells.size());
        m_roles.resize(width);
        const auto firstYear = size_t(std::find_if(head.cells.begin(), head.cells.end(), [](const SheetCell& cell) {
            return yearInHead(cell).has_value();
        }) - head.cells.begin());
        m_titleColumn = titleColumn(firstYear);
        m_roles[m_titleColumn].use = ColumnUse::Title;
        for (size_t i = 0; i < m_titleColumn; ++i) {
            if (TableWords::builtIn().is(ColumnWord::Unit, head.cell(i).shown().simplified()))
                m_unitColumn = i;
        }
        for (size_t i = m_titleColumn + 1; i < width; ++i) {
            if (auto role = readHeadCell(head, i); !role)
                return role;
        }
        m_read.years = yearSpan();
        m_read.columns = m_columns;
        if (!m_read.years)
            return Error{Words::tr("The head in line %1 of %2 has years, but over or under them it says “%3”, not "
                                   "budget. Name the columns that are the budget.")
                             .arg(QString::number(head.line), m_source, headingOf(firstYear)),
                {m_source, head.line, int(firstYear) + 1}};
        return {};
    }

    /// Of the columns before the years the one whose heading says so, else the one with the most words.
    size_t titleColumn(size_t firstYear) const
    {
        size_t best = 0;
        qsizetype most = -1;
        for (size_t column = 0; column < std::min(firstYear, mostTitleColumns); ++column) {
            const auto texts = std::count_if(m_sheet.rows.begin() + qsizetype(m_head.shape.headTo), m_sheet.rows.end(),
                [column](const SheetRow& row) {
                    const QString text = row.cell(column).text();
                    const auto letters =
                        std::count_if(text.begin(), text.end(), [](QChar each) { return each.isLetter(); });
                    return letters * 2 > text.size() && marksIn(text).isEmpty();
                });
            if (texts > 0 && namesTitles(headingOf(column)))
                return column;
            if (texts > most) {
                most = texts;
                best = column;
            }
        }
        return best;
    }

    /// "I alt", alone or under a label that a year may stand under as well.
    bool isTotal(size_t column) const
    {
        QStringList labels = m_head.shape.labelsOf(column);
        if (labels.isEmpty() || !isNamed(withoutUnit(labels.takeLast()), m_wording.totals))
            return false;
        for (QString& label : labels)
            label = withoutUnit(label);
        labels.append(QStringLiteral("2000"));
        return yearOfHeading(labels.join(u' ')).has_value();
    }

    Result<void> readHeadCell(const SheetRow& head, size_t i)
    {
        ColumnRole& role = m_roles[i];
        const QString text = headingOf(i);
        const auto year = m_head.isOneRow() ? yearInHead(head.cell(i)) : yearOfHeading(text);
        if (TableWords::builtIn().is(ColumnWord::Unit, text)) {
            m_unitColumn = i;
        } else if (year || isTotal(i)) {
            if (!year && isNamed(m_head.shape.labelsOf(i).last(), m_wording.sums))
                return {};
            role = {ColumnUse::Figures, year ? BudgetColumn{year} : BudgetColumn::total()};
            if (!m_columns.insert(role.column).second)
                return Error{Words::tr("The head in line %1 of %2 names “%3” twice. Leave one of them.")
                                 .arg(QString::number(head.line), m_source, text),
                    {m_source, head.line, int(i) + 1}};
            addMarks(withoutMarks(text).second, {{}, role.column}, head, i);
        } else if (text.isEmpty() || !marksIn(text).isEmpty()) {
            // Marks belong to the column left of them.
            const ColumnRole& left = m_roles[i - 1];
            if (left.use == ColumnUse::Title || left.use == ColumnUse::Figures)
                role = {ColumnUse::Marks, left.column, left.use == ColumnUse::Title};
            if (role.use == ColumnUse::Marks && !role.isOfTitle)
                addMarks(marksIn(text), {{}, role.column}, head, i);
        }
        return {};
    }

    std::optional<YearSpan> yearSpan() const
    {
        std::optional<YearSpan> span;
        for (const BudgetColumn& column : m_columns) {
            if (!column.year)
                continue;
            const Year year = *column.year;
            span = span ? YearSpan{std::min(span->first, year), std::max(span->last, year)} : YearSpan{year, year};
        }
        return span;
    }

    /// What stands beside the title: true where nothing does.
    bool isAlone(const SheetRow& row) const
    {
        for (size_t i = 0; i < row.cells.size(); ++i) {
            if (i != m_titleColumn && !row.cells[i].isBlank())
                return false;
        }
        return true;
    }

    bool hasFigures(const SheetRow& row) const
    {
        for (size_t i = 0; i < row.cells.size(); ++i) {
            if (m_roles[i].use == ColumnUse::Figures && !row.cells[i].isBlank())
                return true;
        }
        return false;
    }

    /// The mark that a note begins with and its words, in one cell or several.
    std::optional<std::pair<QString, QString>> noteIn(const SheetRow& row) const
    {
        const auto first =
            std::find_if(row.cells.begin(), row.cells.end(), [](const SheetCell& cell) { return !cell.isBlank(); });
        if (first == row.cells.end() || firstMark(first->shown()) == 0 || hasFigures(row))
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

    /// First of all, for only marks that have a note are taken off titles.
    void readNotes()
    {
        for (size_t i = m_head.shape.headTo; i < m_sheet.rows.size(); ++i) {
            const auto found = noteIn(m_sheet.rows[i]);
            if (!found || m_notes.contains(found->first))
                continue;
            Footnote note{.mark = found->first, .text = found->second, .ordinal = int(m_read.budget.footnotes.size())};
            m_notes[found->first] = m_read.budget.footnotes.size();
            m_read.budget.footnotes.push_back(std::move(note));
        }
        // Marks behind a title above the head hang on the whole table.
        for (size_t i = 0; i < m_head.shape.headFrom; ++i) {
            for (const SheetCell& cell : m_sheet.rows[i].cells)
                addMarks(knownMarks(cell.text()).second, {}, m_sheet.rows[i], 0);
        }
    }

    std::pair<QString, QStringList> knownMarks(const QString& text) const
    {
        auto [plain, marks] = withoutMarks(text);
        const bool areKnown =
            std::all_of(marks.begin(), marks.end(), [this](const QString& mark) { return m_notes.contains(mark); });
        return areKnown ? std::pair(plain, marks) : std::pair(text, QStringList());
    }

    void readRow(const SheetRow& row)
    {
        const QString printed = row.cell(m_titleColumn).shown();
        if (const HeadAgain again = headAgain(row); again != HeadAgain::No)
            return readHeadAgain(row, again);
        if (noteIn(row)) {
            m_areNotesBegun = true;
            return;
        }
        if (isUnitRow(row))
            return;
        auto [title, marks] = knownMarks(printed.simplified());
        title = title.left(longestTitle);
        findParts(row, title);
        if (title.isEmpty()) {
            if (hasFigures(row))
                note(FindingKind::RowWithoutTitle, Grade::Warning, row, m_titleColumn, {}, {});
            return;
        }
        if (isNamed(title, m_wording.sums))
            return;
        if (isNamed(title, m_wording.totals) || isTotalOfGroup(title))
            readTotals(row, title);
        else if (hasFigures(row) && isTotalTitle(title))
            note(budgetfindings::TotalNotRead, Grade::Warning, row, m_titleColumn, title, {title.left(100)});
        else if (const auto unit = hasFigures(row) ? countedIn(title) : std::nullopt)
            note(budgetfindings::NoMoney, Grade::Warning, row, m_titleColumn, title,
                {title.left(100), figureUnitWords(*unit)});
        else if (m_lastRow && hasFigures(row) && (indentOf(printed) > m_lastIndent || isPartTitle(title)))
            readPart(row, title);
        else if (!isAlone(row))
            readBudgetRow(row, title, marks);
        else if (TableWords::builtIn().isFooter(title))
            note(budgetfindings::LineNotRead, Grade::Note, row, m_titleColumn, {}, {title.left(100)});
        else if (!m_areNotesBegun)
            beginGroup(title);
    }

    /// "Anlæg;2012;2013" under a table that begins "Drift;2012;2013" begins a group.
    void readHeadAgain(const SheetRow& row, HeadAgain again)
    {
        const QString title = withoutUnit(row.cell(m_titleColumn).shown().simplified()).trimmed();
        if (again == HeadAgain::OfOtherYears) {
            m_isOver = true;
            m_fault =
                Words::tr("A second table with other years begins in line %1 of %2. Save it as a file of its own.")
                    .arg(QString::number(row.line), m_source);
        } else if (!title.isEmpty() && title != withoutUnit(headingOf(m_titleColumn)).trimmed()) {
            beginGroup(title);
        }
    }

    /// "Løn", "Øvrig drift": words before the years that part the rows of one title. None of them is the whole.
    void findParts(const SheetRow& row, const QString& title)
    {
        if (!hasFigures(row))
            return;
        const QString part = partIn(row);
        const bool isOfLast = title.isEmpty() || title == m_lastTitle;
        if (m_fault.isEmpty() && isOfLast && !part.isEmpty() && !m_lastPart.isEmpty() && part != m_lastPart)
            m_fault =
                Words::tr("In %1 several rows are of “%2”, parted as “%3” and “%4” (line %5). A budget has one row "
                          "for each initiative: give it the amounts of them all.")
                    .arg(m_source, m_lastTitle, m_lastPart, part)
                    .arg(row.line);
        if (title.isEmpty())
            return;
        m_lastPart = part;
        m_lastTitle = title;
    }

    /// The words beside the title, before the years.
    QString partIn(const SheetRow& row) const
    {
        const auto firstFigures = std::find_if(
            m_roles.begin(), m_roles.end(), [](const ColumnRole& role) { return role.use == ColumnUse::Figures; });
        for (size_t i = 0; i < size_t(firstFigures - m_roles.begin()); ++i) {
            const QString text = row.cell(i).text().simplified();
            const bool isBeside = i == m_titleColumn || i == m_unitColumn || !marksIn(text).isEmpty()
                                  || TableWords::builtIn().is(ColumnWord::Label, headingOf(i));
            if (!isBeside && std::any_of(text.begin(), text.end(), [](QChar each) { return each.isLetter(); }))
                return text.left(60);
        }
        return {};
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
                "%1 says “%2”, so its amounts are no budget. Leave out what is not the budget, or call it so.")
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
        addMarks(marks, {read.id, {}}, row, m_titleColumn);
        for (size_t i = 0; i < m_roles.size(); ++i) {
            const ColumnRole& role = m_roles[i];
            if (role.use == ColumnUse::Marks)
                addMarks(marksOf(row, i, title), {read.id, role.isOfTitle ? std::nullopt : std::optional(role.column)},
                    row, i);
            if (role.use != ColumnUse::Figures)
                continue;
            const auto figure = figureIn(row, i, title, FootnotePlace{read.id, role.column});
            if (figure && role.column.year)
                read.cells[*role.column.year] = {*figure};
            else if (figure && !figure->isBlank())
                read.stated = figure;
        }
        if (const auto [known, isFirst] = m_titles.emplace(std::pair(into.id, title.toLower()), row.line); !isFirst)
            note(budgetfindings::TitleTwice, Grade::Warning, row, m_titleColumn, title,
                {QString::number(known->second)});
        m_read.rowLines[read.id] = row.line;
        into.rows.push_back(std::move(read));
        m_lastRow = &into.rows.back();
        m_lastIndent = indentOf(row.cell(m_titleColumn).shown());
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
        for (size_t i = 0; i < m_roles.size(); ++i) {
            if (m_roles[i].use != ColumnUse::Figures)
                continue;
            if (const auto figure = figureIn(row, i, title, {}))
                part.amounts[m_roles[i].column] = *figure;
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
            if (hasFigures(row))
                note(budgetfindings::TotalNotRead, Grade::Warning, row, m_titleColumn, title, {title.left(100)});
            return;
        }
        const bool isOfAll = hasTotal(into) || (isOfOthers && !isTotalOfGroup(title));
        if (isOfAll && !m_grand)
            m_grand = GrandTotal{m_amounts.placeOf(row.line, m_titleColumn), {}};
        for (size_t i = 0; i < m_roles.size(); ++i) {
            if (m_roles[i].use != ColumnUse::Figures)
                continue;
            const auto figure = figureIn(row, i, into.title, {});
            if (!figure || figure->isBlank())
                continue;
            const auto year = m_roles[i].column.year;
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
        QString rowUnit = m_unitColumn ? row.cell(*m_unitColumn).shown() : QString();
        if (const auto said = unitSaid(title); rowUnit.isEmpty() && said)
            rowUnit = said->words;
        const auto read = m_amounts.read(row.cell(column), {row.line, column, title, rowUnit});
        if (!read)
            return std::nullopt;
        if (place)
            addMarks(read->marks, *place, row, column);
        return read->figure;
    }

    void addMarks(const QStringList& marks, const FootnotePlace& place, const SheetRow& row, size_t column)
    {
        for (const QString& mark : marks)
            m_marks.push_back({mark, place, row.line, int(column) + 1});
    }

    void placeNotes()
    {
        for (const auto& [mark, place, line, column] : m_marks) {
            if (const auto found = m_notes.find(mark); found != m_notes.end()) {
                m_read.budget.footnotes[found->second].places.insert(place);
                continue;
            }
            Finding finding = remark(m_source, FindingKind::FootnoteMissing, Grade::Warning, line, {}, {mark});
            finding.place.column = column;
            if (m_read.findings.size() < mostRemarks * 4)
                m_read.findings.push_back(std::move(finding));
        }
    }

    struct PlacedMark
    {
        QString mark;
        FootnotePlace place;
        int line = 0;
        int column = 0;
    };

    const Sheet& m_sheet;
    const QString& m_source;
    const Wording& m_wording;
    bool m_isChosen = false; ///< the unit
    ReadBudget m_read;
    BudgetHead m_head;
    size_t m_titleColumn = 0;
    std::vector<ColumnRole> m_roles; ///< by column
    std::set<BudgetColumn> m_columns;
    BudgetAmounts m_amounts;
    std::optional<size_t> m_unitColumn; ///< says the unit of each row
    bool m_hasHead = false;
    std::map<std::pair<BudgetGroupId, QString>, int> m_titles; ///< lines of the rows read, by group and title
    std::map<QString, size_t> m_notes;                         ///< by mark, where they stand among the footnotes
    std::vector<PlacedMark> m_marks;
    BudgetRow* m_lastRow = nullptr; ///< the row that parts belong to
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
