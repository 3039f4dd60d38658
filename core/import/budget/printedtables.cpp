// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/budget/printedtables.h"

#include "core/import/account/accountlimits.h"
#include "core/import/account/textfindings.h"
#include "core/import/files/remark.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

namespace indblik {

namespace {

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
class Reading
{
public:
    Reading(const Prose& prose, const Wording& wording, std::vector<Finding>& findings)
        : m_prose(prose)
        , m_wording(wording)
        , m_findings(findings)
    {}

    PrintedTables read(size_t first, size_t last) &&
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
            } else if (!m_read.tables.empty() && isFootnote(line)) {
                finishRow();
                const auto mark = marksBefore().match(line.trimmed());
                m_read.footnotes.push_back({mark.captured(), i, i + 1});
                m_inFootnote = true;
            } else if (m_inFootnote) {
                m_read.footnotes.back().lastLine = i + 1;
            } else {
                takeLine(line);
            }
        }
        finishRow();
        if (m_cellsLeftOut > mostRemarks)
            m_findings.push_back(remark(m_prose.source, textfindings::MoreRemarks, Grade::Warning,
                m_read.leftOut.back(), {}, {QString::number(m_cellsLeftOut - mostRemarks)}));
        m_read.isTooMany = isTooMany();
        return std::move(m_read);
    }

private:
    bool isTooMany() const
    {
        return m_read.tables.size() > mostThings || m_rows > mostThings || m_read.footnotes.size() > mostThings;
    }

    bool isFootnote(const ProseLine& line) const
    {
        const QString text = line.trimmed();
        if (!marksBefore().match(text).hasMatch())
            return false;
        return !splitLine(line, m_read.tables.back().columns()).title.isEmpty();
    }

    void takeLine(const ProseLine& line)
    {
        const size_t columns = m_read.tables.empty() ? 0 : m_read.tables.back().columns();
        SplitLine split = m_read.tables.empty()
                              ? SplitLine{line.text.simplified().split(u' ', Qt::SkipEmptyParts), {}, {}}
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
                m_read.leftOut.push_back(cell.line);
                if (++m_cellsLeftOut <= mostRemarks)
                    m_findings.push_back(remark(m_prose.source, FindingKind::CellsTooMany, Grade::Warning, cell.line,
                        {}, {cell.text.left(60)}));
            }
        } else {
            m_read.tables.back().rows.push_back(m_row);
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
            m_read.leftOut.push_back(line);
        table.hasTotal = head.hasTotal;
        m_read.tables.push_back(table);
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
    PrintedTables m_read;
    PrintedTableRow m_row;
    size_t m_rows = 0; ///< of all tables
    size_t m_cellsLeftOut = 0;
    int m_titleLine = 0; ///< the last line that gave the row's title words
    bool m_inFootnote = false;
    bool m_titleEnded = false; ///< an empty line stands after the title that waits for its cells
};

} // namespace

PrintedTables printedTables(
    const Prose& prose, size_t first, size_t last, const Wording& wording, std::vector<Finding>& findings)
{
    return Reading(prose, wording, findings).read(first, last);
}

bool isPrintedHead(const QString& line, const Wording& wording)
{
    return readHead(line, wording).has_value();
}

bool isTotalWord(const QString& text, const Wording& wording)
{
    const QString plain = text.simplified();
    return std::any_of(wording.totals.begin(), wording.totals.end(), [&plain](const QString& word) {
        return plain.compare(word, Qt::CaseInsensitive) == 0
               || plain.startsWith(word + QStringLiteral(" "), Qt::CaseInsensitive)
               || plain.startsWith(word + QStringLiteral(":"), Qt::CaseInsensitive);
    });
}

bool isTotalName(const QString& text, const Wording& wording)
{
    QString plain = text.simplified();
    if (plain.endsWith(u':'))
        plain.chop(1);
    return wording.totals.contains(plain, Qt::CaseInsensitive);
}

} // namespace indblik
