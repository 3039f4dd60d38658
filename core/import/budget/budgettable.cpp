// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/budget/budgettable.h"

#include "core/import/account/limits.h"
#include "core/import/account/textfindings.h"
#include "core/import/account/wrapped.h"
#include "core/import/files/blanks.h"
#include "core/import/files/remark.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace indblik {

namespace {

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

bool isTotalWord(const QString& text, const Wording& wording)
{
    const QString plain = text.simplified();
    return std::any_of(wording.totals.begin(), wording.totals.end(), [&plain](const QString& word) {
        return plain.compare(word, Qt::CaseInsensitive) == 0
               || plain.startsWith(word + QStringLiteral(" "), Qt::CaseInsensitive)
               || plain.startsWith(word + QStringLiteral(":"), Qt::CaseInsensitive);
    });
}

/// True where the text is that word alone.
bool isTotalName(const QString& text, const Wording& wording)
{
    QString plain = text.simplified();
    if (plain.endsWith(u':'))
        plain.chop(1);
    return wording.totals.contains(plain, Qt::CaseInsensitive);
}

const QRegularExpression& marksBefore()
{
    static const QRegularExpression marks(QStringLiteral("^([*†‡]{1,4}|[¹²³⁴⁵⁶⁷⁸⁹]+)"));
    return marks;
}

const QRegularExpression& marksAfter()
{
    static const QRegularExpression marks(QStringLiteral("([*†‡]{1,4}|[¹²³⁴⁵⁶⁷⁸⁹]+)$"));
    return marks;
}

bool isUnit(const QString& word)
{
    static const QRegularExpression unit(
        QStringLiteral("^(mio|mill|mia|mrd|kr|t\\.?kr|tkr|tusind|kroner|millioner)\\.?(kr\\.?)?[*†‡]{0,4}$"),
        QRegularExpression::CaseInsensitiveOption);
    return unit.match(word).hasMatch();
}

/// Takes the words as cells, all of them; nothing where one is neither a figure nor the unit of the one before it.
std::optional<std::vector<PrintedCell>> cellsOf(const QStringList& words, int line)
{
    static const QRegularExpression figure(
        QStringLiteral("^[+-]?[0-9]+([.,][0-9]+)*[½¼¾]?\\.?(,-)?$|^[½¼¾]$|^[-–]$|^\\.{2,3}$"));
    std::vector<PrintedCell> cells;
    for (const QString& word : words) {
        if (isUnit(word)) {
            if (cells.empty())
                return std::nullopt;
            const auto mark = marksAfter().match(word);
            cells.back().text += u' ' + word.left(word.size() - mark.capturedLength());
            cells.back().mark += mark.captured();
            continue;
        }
        PrintedCell cell{word, {}, line};
        const auto before = marksBefore().match(word);
        if (before.hasMatch() && before.capturedLength() < word.size()) {
            cell.mark = before.captured();
            cell.text = word.mid(before.capturedLength());
        } else if (const auto after = marksAfter().match(word); after.hasMatch()) {
            cell.mark = after.captured();
            cell.text.chop(after.capturedLength());
        }
        if (!figure.match(cell.text).hasMatch())
            return std::nullopt;
        cells.push_back(cell);
    }
    return cells;
}

/// True where the word may be a figure, the name of a unit or a mark; a title's words are not, unless they are numbers.
bool mayBeCell(const QString& word)
{
    return word.size() <= 40 && (isUnit(word) || !word.front().isLetter());
}

/// The words of a line: a title, then cells up to its end. At most `most` cells, so that a title may end in a number.
struct SplitLine
{
    QStringList title;
    std::vector<PrintedCell> cells;
    QString leadingUnit; ///< "mio." that belongs to the last cell of the line before
};

SplitLine splitLine(const ProseLine& line, size_t most)
{
    QStringList words = line.text.simplified().split(u' ', Qt::SkipEmptyParts);
    SplitLine split;
    if (!words.isEmpty() && isUnit(words.front()))
        split.leadingUnit = words.takeFirst();
    // Only the words at the line's end can be cells, each with the two words of its unit: "3,4 mio. kr.".
    qsizetype begin = words.size();
    while (begin > 0 && words.size() - begin < qsizetype(3 * most) && mayBeCell(words[begin - 1]))
        --begin;
    for (qsizetype i = begin; i < words.size(); ++i) {
        auto cells = cellsOf(words.mid(i), line.number);
        if (cells && cells->size() <= most) {
            split.title = words.mid(0, i);
            split.cells = std::move(*cells);
            return split;
        }
    }
    split.title = words;
    return split;
}

/// A table with more columns would not fit on paper.
constexpr size_t mostYears = 20;

struct HeadLine
{
    QString before; ///< words before the years: a title on the same line
    std::vector<Year> years;
    bool hasTotal = false;
    bool isTotalPlain = true; ///< nothing but the total's name stands after the years
};

std::optional<HeadLine> readHead(const QString& text, const Wording& wording)
{
    static const QRegularExpression years(
        QStringLiteral("(?:^|\\s)((?:19|20)[0-9]{2}(?:\\s+(?:19|20)[0-9]{2})+)(?:\\s+(.*))?$"));
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.size() < 9 || text.size() > longestTitle || std::count_if(text.begin(), text.end(), isDigit) < 8)
        return std::nullopt;
    const auto match = years.match(text.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    HeadLine head;
    const QStringList numbers = match.captured(1).split(u' ');
    for (const QString& number : numbers) {
        const auto year = Year::fromText(number);
        if (!year || (!head.years.empty() && year->number() != head.years.back().number() + 1))
            return std::nullopt;
        head.years.push_back(*year);
    }
    if (head.years.size() > mostYears)
        return std::nullopt;
    const QString after = match.captured(2).trimmed();
    head.hasTotal = !after.isEmpty();
    if (head.hasTotal && !isTotalWord(after, wording))
        return std::nullopt;
    head.isTotalPlain = !head.hasTotal || isTotalName(after, wording);
    head.before = text.simplified().left(match.capturedStart(1)).trimmed();
    return head;
}

/// Walks over the lines and takes tables, rows and footnotes as printed.
class Printed
{
public:
    Printed(const Prose& prose, const Wording& wording, std::vector<Finding>& findings)
        : m_prose(prose)
        , m_wording(wording)
        , m_findings(findings)
    {}

    void read(size_t first, size_t last)
    {
        for (size_t i = first; i < last && !isTooMany(); ++i) {
            const ProseLine& line = m_prose.lines[i];
            if (line.isBlank()) {
                m_inFootnote = false;
                m_titleEnded = !m_row.title.isEmpty();
                continue;
            }
            if (auto head = readHead(line.text, m_wording)) {
                beginTable(*head, line.number);
            } else if (!tables.empty() && isFootnote(line)) {
                finishRow();
                const auto mark = marksBefore().match(line.trimmed());
                footnotes.push_back({mark.captured(), i, i + 1});
                m_inFootnote = true;
            } else if (m_inFootnote) {
                footnotes.back().lastLine = i + 1;
            } else {
                takeLine(line);
            }
        }
        finishRow();
        if (m_cellsLeftOut > mostRemarks)
            m_findings.push_back(remark(m_prose.source, textfindings::MoreRemarks, Grade::Warning, leftOut.back(), {},
                {QString::number(m_cellsLeftOut - mostRemarks)}));
    }

    bool isTooMany() const
    {
        return tables.size() > mostThings || m_rows > mostThings || footnotes.size() > mostThings;
    }

    std::vector<PrintedTable> tables;
    std::vector<PrintedFootnote> footnotes;
    std::vector<int> leftOut; ///< numbers of lines with cells that no row has a place for

private:
    bool isFootnote(const ProseLine& line) const
    {
        const QString text = line.trimmed();
        if (!marksBefore().match(text).hasMatch())
            return false;
        return !splitLine(line, tables.back().columns()).title.isEmpty();
    }

    void takeLine(const ProseLine& line)
    {
        const size_t columns = tables.empty() ? 0 : tables.back().columns();
        SplitLine split = tables.empty() ? SplitLine{line.text.simplified().split(u' ', Qt::SkipEmptyParts), {}, {}}
                                         : splitLine(line, columns);
        if (!split.leadingUnit.isEmpty()) {
            if (m_row.cells.empty())
                split.title.prepend(split.leadingUnit);
            else if (m_row.cells.back().text.size() < longestTitle)
                m_row.cells.back().text += u' ' + split.leadingUnit;
        }
        if (split.title.isEmpty() && split.cells.empty())
            m_row.lines.push_back(line.number);
        if (!split.title.isEmpty()) {
            if (!m_row.cells.empty())
                finishRow();
            // Text of an earlier paragraph belongs to no row.
            if (m_titleEnded)
                m_row = {};
            m_titleEnded = false;
            if (m_row.title.isEmpty())
                m_row.line = line.number;
            else
                m_row.title += u' ';
            m_row.title += split.title.join(u' ');
            // Running text is no title; what stands next to the cells may be.
            m_row.isTitleCut = m_row.isTitleCut || m_row.title.size() > longestTitle;
            m_row.title = m_row.title.right(longestTitle);
            m_row.lines.push_back(line.number);
            m_titleLine = line.number;
        }
        for (PrintedCell& cell : split.cells) {
            if (m_row.cells.size() == columns && !giveNumberBackToTitle())
                finishRow();
            m_row.lines.push_back(line.number);
            m_row.cells.push_back(std::move(cell));
        }
    }

    /// "Klubben i kvarter 12" on a line of its own looks like a first cell until the row turns out one too long.
    bool giveNumberBackToTitle()
    {
        static const QRegularExpression bareNumber(QStringLiteral("^[1-9][0-9]*$"));
        const int line = m_row.cells.front().line;
        const bool stoodWithTitle = line == m_titleLine || line == m_titleLine + 1;
        if (!stoodWithTitle || !bareNumber.match(m_row.cells.front().text).hasMatch())
            return false;
        m_row.title += u' ' + m_row.cells.front().text;
        m_row.cells.erase(m_row.cells.begin());
        return true;
    }

    void finishRow()
    {
        // A title alone waits for its cells, or becomes the next table's title.
        if (m_row.cells.empty())
            return;
        if (m_row.title.isEmpty()) {
            for (const PrintedCell& cell : m_row.cells) {
                leftOut.push_back(cell.line);
                if (++m_cellsLeftOut <= mostRemarks)
                    m_findings.push_back(remark(m_prose.source, FindingKind::CellsTooMany, Grade::Warning, cell.line,
                        {}, {cell.text.left(60)}));
            }
        } else {
            tables.back().rows.push_back(m_row);
            ++m_rows;
        }
        m_row = {};
    }

    void beginTable(const HeadLine& head, int line)
    {
        finishRow();
        PrintedTable table;
        table.title = withoutCutBeginning((m_row.title + u' ' + head.before).trimmed(), m_row.line);
        table.line = m_row.title.isEmpty() ? line : m_row.line;
        table.lines = std::move(m_row.lines);
        table.lines.push_back(line);
        table.isTitleCut = m_row.isTitleCut;
        table.years = head.years;
        if (!head.isTotalPlain)
            leftOut.push_back(line);
        table.hasTotal = head.hasTotal;
        tables.push_back(table);
        m_row = {};
    }

    /// A heading whose first words are printed twice ("Indsatser i relation Indsatser i relation til mål") lost the
    /// rest of its first line.
    QString withoutCutBeginning(const QString& title, int line)
    {
        const QStringList words = title.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype count = words.size() / 2; count >= 2; --count) {
            if (words.mid(0, count) != words.mid(count, count))
                continue;
            m_findings.push_back(remark(
                m_prose.source, FindingKind::HeadingRepeated, Grade::Note, line, {}, {words.mid(0, count).join(u' ')}));
            return words.mid(count).join(u' ');
        }
        return title;
    }

    const Prose& m_prose;
    const Wording& m_wording;
    std::vector<Finding>& m_findings;
    PrintedTableRow m_row;
    size_t m_rows = 0; ///< of all tables
    size_t m_cellsLeftOut = 0;
    int m_titleLine = 0; ///< the last line that gave the row's title words
    bool m_inFootnote = false;
    bool m_titleEnded = false; ///< an empty line stands after the title that waits for its cells
};

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
    Meant(const Prose& prose, const Wording& wording, const Printed& printed, ReadBudget& read)
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
    const Printed& m_printed;
    ReadBudget& m_read;
    std::vector<MarkPlace> m_marks;
};

} // namespace

bool isBudgetHead(const QString& line, const Wording& wording)
{
    return readHead(line, wording).has_value();
}

ReadBudget readBudgetTable(const Prose& prose, size_t first, size_t last, const Wording& wording)
{
    ReadBudget read;
    read.taken.look(std::span(prose.lines).subspan(first, last - first));
    Printed printed(prose, wording, read.findings);
    printed.read(first, last);
    read.isTooMany = printed.isTooMany();
    if (read.isTooMany)
        return read;
    Meant(prose, wording, printed, read).make();
    return read;
}

} // namespace indblik
