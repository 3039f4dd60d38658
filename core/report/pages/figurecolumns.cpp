// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/figurecolumns.h"

#include "core/report/draw/look.h"

#include <QRegularExpression>

#include <algorithm>

namespace indblik {

namespace {

constexpr double leastPadding = 8; ///< between a column and the one before it
constexpr double mostPadding = 26;
constexpr double widestHead = 58;
constexpr double usualTitle = 130; ///< as long as the columns leave it
constexpr double leastTitle = 80;
constexpr double rowGap = 2.4; ///< above and below a row's text

/// How far a figure goes to its decimal sign; none for words, which have no place under figures.
std::optional<qsizetype> wholePart(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("^[^\\d\\p{L}]*\\d[\\d.\\s]*(?<!\\s)(?=,\\d|[^\\d.]|$)"));
    const auto match = number.match(text);
    return match.hasMatch() ? std::optional(match.capturedLength()) : std::nullopt;
}

} // namespace

FigureColumns::FigureColumns(const Typesetter& typesetter, const FigureTable& table, double width)
    : m_typesetter(typesetter)
    , m_table(table)
    , m_width(width)
{
    for (const FigureRow& row : table.rows)
        m_rows.push_back(setRow(row));
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        m_columns.push_back(columnOf(i));
    double longestTitle = usualTitle;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (table.rows[i].role != RowRole::Group)
            longestTitle = std::max(longestTitle, m_rows[i].title.width);
    }
    const double count = std::max(1.0, double(m_columns.size()));
    narrowWords(m_width - usualTitle - leastPadding * count);
    double taken = 0;
    for (const Column& column : m_columns)
        taken += column.width;
    const double padding = std::clamp((m_width - taken - longestTitle) / count, leastPadding, mostPadding);
    taken += padding * count;
    for (Column& column : m_columns) {
        column.decimals += padding;
        column.figures += padding;
        column.width += padding;
    }
    m_titleWidth = std::max(leastTitle, m_width - taken);
    // Too many columns for the page: they move together, as far as it takes.
    const double squeeze = std::min(1.0, (m_width - m_titleWidth) / std::max(taken, 1.0));
    double left = m_titleWidth;
    for (Column& column : m_columns) {
        column.left = left - column.width * (1 - squeeze);
        left += column.width * squeeze;
    }
}

FigureColumns::Column FigureColumns::columnOf(qsizetype index) const
{
    double whole = 0;
    double decimals = 0;
    double words = 0;
    double mark = 0;
    const QString& head = m_table.columns[index];
    double least = std::max(
        longestWord(head, look::figureHead), std::min(m_typesetter.set(head, look::figureHead).width, widestHead));
    for (const Row& row : m_rows) {
        if (size_t(index) >= row.cells.size())
            continue;
        const Cell& cell = row.cells[size_t(index)];
        mark = std::max(mark, cell.mark ? cell.mark->width : 0);
        if (!cell.figure)
            continue;
        if (cell.isWords) {
            words = std::max(words, cell.figure->width);
            least = std::max(least, cell.longestWord);
            continue;
        }
        whole = std::max(whole, cell.whole);
        decimals = std::max(decimals, cell.figure->width - cell.whole);
    }
    Column column;
    column.least = std::max(whole + decimals, least);
    column.figures = std::max(column.least, words);
    column.decimals = column.figures - decimals;
    column.width = column.figures + mark;
    return column;
}

void FigureColumns::narrowWords(double room)
{
    double taken = 0;
    double givable = 0;
    for (const Column& column : m_columns) {
        taken += column.width;
        givable += column.figures - column.least;
    }
    if (taken <= room || givable <= 0)
        return;
    const double share = std::min(1.0, (taken - room) / givable);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        Column& column = m_columns[i];
        const double given = (column.figures - column.least) * share;
        column.figures -= given;
        column.decimals -= given;
        column.width -= given;
        for (size_t r = 0; r < m_rows.size(); ++r) {
            if (i >= m_rows[r].cells.size())
                continue;
            Cell& cell = m_rows[r].cells[i];
            // A hair more than its own width, so that rounding does not break a word that just fits.
            if (cell.isWords && cell.figure->width > column.figures)
                cell.figure = m_typesetter.set(
                    m_table.rows[r].cells[i].text, styleOf(m_table.rows[r].role), column.figures + 0.5);
        }
    }
}

QString FigureColumns::titleOf(const FigureRow& row)
{
    return row.titleMark.isEmpty() ? row.title : row.title + u' ' + row.titleMark;
}

FigureColumns::Row FigureColumns::setRow(const FigureRow& row) const
{
    const TextStyle& style = styleOf(row.role);
    Row made;
    made.title = m_typesetter.set(titleOf(row), style);
    for (const FigureCell& cell : row.cells) {
        Cell& set = made.cells.emplace_back();
        if (!cell.text.isEmpty()) {
            set.figure = m_typesetter.set(cell.text, style);
            const std::optional<qsizetype> whole = wholePart(cell.text);
            set.isWords = !whole;
            if (whole)
                set.whole = m_typesetter.widthOfBeginning(*set.figure, cell.text.left(*whole).toUtf8().size());
            else
                set.longestWord = longestWord(cell.text, style);
        }
        if (!cell.mark.isEmpty())
            set.mark = m_typesetter.set(u' ' + cell.mark, look::figure);
    }
    return made;
}

double FigureColumns::longestWord(const QString& text, const TextStyle& style) const
{
    double longest = 0;
    for (const QString& word : text.split(u' '))
        longest = std::max(longest, m_typesetter.set(word, style).width);
    return longest;
}

const TextStyle& FigureColumns::styleOf(RowRole role) const
{
    return role == RowRole::Line ? look::figure : look::figureBold;
}

double FigureColumns::placeHead(std::vector<Op>& ops) const
{
    std::vector<SetText> heads;
    int lines = 1;
    for (const QString& column : m_table.columns) {
        heads.push_back(m_typesetter.set(
            column, look::figureHead, std::max(widestHead, longestWord(column, look::figureHead)) + 2));
        lines = std::max(lines, heads.back().lines);
    }
    const double leading = look::figureHead.leading;
    const double height = lines * leading + 2 * rowGap + 1;
    const auto place = [&](const SetText& text, double right, bool toRight) {
        // Heads stand on the rule, whatever the number of their lines.
        const double top = rowGap + (lines - text.lines) * leading;
        for (int line = 0; line < text.lines; ++line)
            ops.emplace_back(PlacedLine{text, line, toRight ? right - m_typesetter.lineWidth(text, line) : 0,
                top + line * leading + text.baseline});
    };
    ops.emplace_back(BeginTag{.tag = Tag::TR});
    ops.emplace_back(BeginTag{.tag = Tag::TH, .scope = Scope::Column});
    place(m_typesetter.set(m_table.titleHead, look::figureHead), 0, false);
    ops.emplace_back(EndTag{Tag::TH});
    for (size_t i = 0; i < heads.size(); ++i) {
        ops.emplace_back(BeginTag{.tag = Tag::TH, .scope = Scope::Column});
        place(heads[i], m_columns[i].left + m_columns[i].figures, true);
        ops.emplace_back(EndTag{Tag::TH});
    }
    ops.emplace_back(EndTag{Tag::TR});
    return height;
}

double FigureColumns::placeRow(size_t index, std::vector<Op>& ops) const
{
    const FigureRow& row = m_table.rows[index];
    const Row& set = m_rows[index];
    const TextStyle& style = styleOf(row.role);
    const bool isGroup = row.role == RowRole::Group;
    const double titleWidth = isGroup ? m_width : m_titleWidth - 4;
    const SetText title = set.title.width > titleWidth ? m_typesetter.set(titleOf(row), style, titleWidth) : set.title;
    ops.emplace_back(BeginTag{.tag = Tag::TR});
    ops.emplace_back(BeginTag{.tag = Tag::TH,
        .scope = isGroup ? Scope::Column : Scope::Row,
        .columns = isGroup ? int(m_columns.size()) + 1 : 1});
    for (int line = 0; line < title.lines; ++line)
        ops.emplace_back(PlacedLine{title, line, 0, rowGap + line * style.leading + title.baseline});
    ops.emplace_back(EndTag{Tag::TH});
    int lines = title.lines;
    for (const Cell& cell : set.cells)
        lines = std::max(lines, cell.figure ? cell.figure->lines : 0);
    // Figures stand beside the last line of a title that needs several; words that need more lines go on below it.
    const auto top = [&](int line) { return rowGap + line * style.leading + title.baseline; };
    for (size_t i = 0; i < set.cells.size() && i < m_columns.size(); ++i) {
        const Column& column = m_columns[i];
        ops.emplace_back(BeginTag{.tag = Tag::TD});
        const Cell& cell = set.cells[i];
        if (cell.figure && cell.isWords) {
            const int first = std::max(0, title.lines - cell.figure->lines);
            for (int line = 0; line < cell.figure->lines; ++line)
                ops.emplace_back(PlacedLine{*cell.figure, line,
                    column.left + column.figures - m_typesetter.lineWidth(*cell.figure, line), top(first + line)});
        } else if (cell.figure) {
            ops.emplace_back(
                PlacedLine{*cell.figure, 0, column.left + column.decimals - cell.whole, top(title.lines - 1)});
        }
        if (cell.mark)
            ops.emplace_back(PlacedLine{*cell.mark, 0, column.left + column.figures, top(title.lines - 1)});
        ops.emplace_back(EndTag{Tag::TD});
    }
    ops.emplace_back(EndTag{Tag::TR});
    return lines * style.leading + 2 * rowGap;
}

} // namespace indblik
