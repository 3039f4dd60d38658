// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose/trendblocks.h"

#include "core/judge/trends/trendtable.h"

#include <algorithm>

namespace indblik {

namespace {

constexpr size_t mostColumns = 5; ///< with heads of several words
constexpr size_t mostPeriods = 7; ///< beside each other

class Composition
{
public:
    Composition(const Trend& trend, const Tongue& tongue)
        : m_trend(trend)
        , m_tongue(tongue)
        , m_table(trendTable(trend, tongue))
    {
        for (const TrendTable::Row& row : m_table.rows) {
            QStringList marks;
            for (const TrendBreak* each : row.breaks) {
                marks.append(QStringLiteral("%1)").arg(m_notes.size() + 1));
                m_notes.push_back({marks.back(), breakWords(*each, tongue)});
            }
            m_marks.append(marks.join(u' '));
        }
    }

    std::vector<Block> make() const
    {
        std::vector<Block> blocks{ChartBlock{m_trend}};
        if (m_table.columns.empty() || m_table.rows.empty())
            return blocks;
        if (m_table.columns.size() <= mostColumns) {
            blocks.emplace_back(byPeriod());
        } else {
            for (size_t first = 0; first < m_table.rows.size(); first += mostPeriods)
                blocks.emplace_back(byLine(first, std::min(first + mostPeriods, m_table.rows.size())));
        }
        if (!m_notes.empty())
            blocks.emplace_back(Notes{m_notes});
        return blocks;
    }

private:
    QString text(const TrendTable::Cell& cell) const { return cellText(cell, m_tongue.locale()); }

    QString period(size_t row) const { return m_table.rows[row].period.text(m_tongue.locale()); }

    FigureTable byPeriod() const
    {
        FigureTable table{m_trend.finding, m_tongue.translate("Trend", "Period"), {}, {}};
        for (const TrendTable::Column& column : m_table.columns)
            table.columns.append(column.head);
        for (size_t i = 0; i < m_table.rows.size(); ++i) {
            FigureRow row{RowRole::Line, period(i), m_marks[qsizetype(i)], {}};
            for (const TrendTable::Column& column : m_table.columns)
                row.cells.push_back({text(column.cells[i]), {}});
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    FigureTable byLine(size_t first, size_t end) const
    {
        FigureTable table{m_trend.finding, m_trend.subject, {}, {}};
        for (size_t i = first; i < end; ++i) {
            const QString& mark = m_marks[qsizetype(i)];
            table.columns.append(mark.isEmpty() ? period(i) : period(i) + u' ' + mark);
        }
        for (const TrendTable::Column& column : m_table.columns) {
            FigureRow row{RowRole::Line, column.head, {}, {}};
            for (size_t i = first; i < end; ++i)
                row.cells.push_back({text(column.cells[i]), {}});
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    const Trend& m_trend;
    const Tongue& m_tongue;
    TrendTable m_table;
    QStringList m_marks; ///< of the breaks before each period
    std::vector<Note> m_notes;
};

} // namespace

std::vector<Block> trendBlocks(const Trend& trend, const Tongue& tongue)
{
    return Composition(trend, tongue).make();
}

} // namespace indblik
