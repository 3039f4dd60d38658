// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/pages/pages.h"

#include <optional>
#include <vector>

namespace indblik {

/// Sets a table of figures: figures stand with their decimal signs under each other, words at their right edge and in
/// several lines where the page is narrow, footnote marks hang behind them, column heads stand over the figures' right
/// edge, and the titles get the room that is left.
class FigureColumns
{
public:
    FigureColumns(const Typesetter& typesetter, const FigureTable& table, double width);

    /// Places the head with its tags from y = 0 and gives its height.
    double placeHead(std::vector<Op>& ops) const;
    /// Places the table's n-th row with its tags from y = 0 and gives its height.
    double placeRow(size_t index, std::vector<Op>& ops) const;

private:
    /// Distances from the column's left edge.
    struct Column
    {
        double left = 0;
        double decimals = 0; ///< where the decimal sign stands
        double figures = 0;  ///< the right edge of the figures; marks hang behind it
        double least = 0;    ///< what the figures need where words stand in several lines
        double width = 0;
    };

    struct Cell
    {
        std::optional<SetText> figure;
        bool isWords = false;
        double whole = 0;       ///< the width of a figure as far as its decimal sign
        double longestWord = 0; ///< of words
        std::optional<SetText> mark;
    };

    struct Row
    {
        SetText title; ///< in one line
        std::vector<Cell> cells;
    };

    static QString titleOf(const FigureRow& row);
    Row setRow(const FigureRow& row) const;
    Column columnOf(qsizetype index) const;
    /// Takes from the columns of words what the page lacks; their cells go on in further lines.
    void narrowWords(double room);
    double longestWord(const QString& text, const TextStyle& style) const;
    const TextStyle& styleOf(RowRole role) const;

    const Typesetter& m_typesetter;
    const FigureTable& m_table;
    double m_width;
    double m_titleWidth = 0;
    std::vector<Row> m_rows;
    std::vector<Column> m_columns;
};

} // namespace indblik
