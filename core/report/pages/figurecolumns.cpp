// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/figurecolumns.h"

#include "core/report/draw/look.h"

#include <algorithm>

namespace indblik {

namespace {

constexpr double leastPadding = 12; ///< between a column and the one before it
constexpr double mostPadding = 26;
constexpr double widestHead = 58;
constexpr double leastTitle = 130;
constexpr double rowGap = 2.4; ///< above and below a row's text

} // namespace

FigureColumns::FigureColumns(const Typesetter& typesetter, const FigureTable& table, double width)
    : m_typesetter(typesetter)
    , m_table(table)
    , m_width(width)
{
    for (const FigureRow& row : table.rows)
        m_rows.push_back(setRow(row));
    double taken = 0;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        double whole = 0;
        double decimals = 0;
        double mark = 0;
        for (const Row& row : m_rows) {
            if (size_t(i) >= row.cells.size())
                continue;
            const Cell& cell = row.cells[size_t(i)];
            whole = std::max(whole, cell.whole);
            decimals = std::max(decimals, cell.figure ? cell.figure->width - cell.whole : 0);
            mark = std::max(mark, cell.mark ? cell.mark->width : 0);
        }
        const double head = std::min(m_typesetter.set(table.columns[i], look::figureHead).width, widestHead);
        Column column;
        column.figures = std::max(whole + decimals, head);
        column.decimals = column.figures - decimals;
        column.width = column.figures + mark;
        taken += column.width;
        m_columns.push_back(column);
    }
    double longestTitle = leastTitle;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (table.rows[i].role != RowRole::Group)
            longestTitle = std::max(longestTitle, m_rows[i].title.width);
    }
    const double columns = std::max(1.0, double(m_columns.size()));
    const double padding = std::clamp((m_width - taken - longestTitle) / columns, leastPadding, mostPadding);
    taken += padding * columns;
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
            const qsizetype comma = cell.text.lastIndexOf(u',');
            set.whole = comma < 0 ? set.figure->width
                                  : m_typesetter.widthOfBeginning(*set.figure, cell.text.left(comma).toUtf8().size());
        }
        if (!cell.mark.isEmpty())
            set.mark = m_typesetter.set(u' ' + cell.mark, look::figure);
    }
    return made;
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
        heads.push_back(m_typesetter.set(column, look::figureHead, widestHead + 2));
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
    // Figures stand beside the last line of a title that needs several.
    const double baseline = rowGap + (title.lines - 1) * style.leading + title.baseline;
    for (size_t i = 0; i < set.cells.size() && i < m_columns.size(); ++i) {
        const Column& column = m_columns[i];
        ops.emplace_back(BeginTag{.tag = Tag::TD});
        const Cell& cell = set.cells[i];
        if (cell.figure)
            ops.emplace_back(PlacedLine{*cell.figure, 0, column.left + column.decimals - cell.whole, baseline});
        if (cell.mark)
            ops.emplace_back(PlacedLine{*cell.mark, 0, column.left + column.figures, baseline});
        ops.emplace_back(EndTag{Tag::TD});
    }
    ops.emplace_back(EndTag{Tag::TR});
    return title.lines * style.leading + 2 * rowGap;
}

} // namespace indblik
