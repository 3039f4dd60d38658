// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/budgethead.h"

#include "core/import/budgetcells.h"
#include "core/import/budgetunit.h"
#include "core/import/tableshape.h"

#include <QRegularExpression>

#include <algorithm>

namespace indblik {

namespace {

constexpr qsizetype longestLabel = 80;

/// What stands over or under years to say which figures of them a column has.
bool isColumnLabel(const SheetCell& cell)
{
    static const QRegularExpression words(
        QStringLiteral(
            "\\b(?:budget\\w*|regnskab\\w*|forbrug|afvigelse\\w*|ændring\\w*|ramme\\w*|bevilling\\w*|bevilget|"
            "beløb|prognose\\w*|skøn|overslag\\w*|difference|rest\\w*|tillæg\\w*|drift\\w*|anlæg\\w*|udgift\\w*|"
            "indtægt\\w*|netto|brutto|vedtaget|korrigeret|oprindelig\\w*|forventet|account|actuals?|spent|"
            "adopted|revised|original|forecast|variance|amounts?|i alt|ialt|sum|total)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (yearInHead(cell))
        return true;
    const QString text = cell.text().simplified();
    static const QRegularExpression year(QStringLiteral("\\b(?:19|20)[0-9]{2}\\b"));
    if (text.contains(year)) // a title: "Budget for 2012 og 2013"
        return false;
    if (cell.number() || text.size() > longestLabel || isAmountCell(cell) || isFigureCell(cell))
        return false;
    const auto said = unitSaid(text);
    return (said && said->isAll) || words.match(text).hasMatch();
}

class HeadReading
{
public:
    HeadReading(const Sheet& sheet, size_t years) : m_sheet(sheet) { m_head.years = years; }

    BudgetHead run()
    {
        const auto& rows = m_sheet.rows;
        const auto& cells = rows[m_head.years].cells;
        m_firstYear = size_t(std::find_if(cells.begin(), cells.end(), [](const SheetCell& cell) {
            return yearInHead(cell).has_value();
        }) - cells.begin());
        m_head.from = m_head.years;
        m_head.to = m_head.years + 1;
        while (m_head.from > 0 && isLabels(rows[m_head.from - 1]))
            --m_head.from;
        while (m_head.to < rows.size() && isLabels(rows[m_head.to]) && !isRepeated(rows[m_head.to]))
            ++m_head.to;
        nameColumns();
        return std::move(m_head);
    }

private:
    /// A row of labels of columns, none of which is a cell of the table.
    bool isLabels(const SheetRow& row) const
    {
        bool isAny = false;
        for (size_t column = m_firstYear; column < row.cells.size(); ++column) {
            const SheetCell& cell = row.cells[column];
            if (cell.isBlank())
                continue;
            if (!isColumnLabel(cell))
                return false;
            isAny = true;
        }
        return isAny;
    }

    bool isRepeated(const SheetRow& row) const
    {
        return std::any_of(row.cells.begin(), row.cells.end(),
            [](const SheetCell& cell) { return !cell.isBlank() && yearInHead(cell).has_value(); });
    }

    void nameColumns()
    {
        size_t width = 0;
        for (size_t i = m_head.from; i < m_head.to; ++i)
            width = std::max(width, m_sheet.rows[i].cells.size());
        std::vector<QStringList> parts(width);
        for (size_t i = m_head.from; i < m_head.to; ++i) {
            QString beside;
            for (size_t column = 0; column < width; ++column) {
                const auto& cells = m_sheet.rows[i].cells;
                const bool isBlank = column >= cells.size() || cells[column].isBlank();
                if (!isBlank)
                    beside = cells[column].shown().simplified();
                else if (column <= m_firstYear || i + 1 == m_head.to || !spans(i, column))
                    continue;
                if (beside.isEmpty())
                    continue;
                m_head.labels.push_back({i, column, beside});
                if (const QString label = withoutUnitAlone(beside); !label.isEmpty())
                    parts[column].append(label);
            }
        }
        for (const QStringList& each : parts)
            m_head.columns.append(each.join(u' '));
    }

    QString withoutUnitAlone(const QString& text) const
    {
        const auto said = unitSaid(text);
        return said && said->isAll && !m_head.isOneRow() ? QString() : text;
    }

    /// A label holds on where a row below it has labels of their own; where cells are merged, for those alone.
    bool spans(size_t at, size_t column) const
    {
        const int line = m_sheet.rows[at].line;
        bool hasMerged = false;
        for (const MergedCells& each : m_sheet.merged) {
            if (each.firstLine > line || line > each.lastLine || each.firstColumn == each.lastColumn)
                continue;
            hasMerged = true;
            if (each.firstColumn < int(column) && int(column) <= each.lastColumn)
                return true;
        }
        if (hasMerged)
            return false;
        for (size_t below = at + 1; below < m_head.to; ++below) {
            const auto& cells = m_sheet.rows[below].cells;
            if (column < cells.size() && !cells[column].isBlank())
                return true;
        }
        return false;
    }

    const Sheet& m_sheet;
    BudgetHead m_head;
    size_t m_firstYear = 0;
};

} // namespace

QStringList BudgetHead::labelsOf(size_t column) const
{
    QStringList texts;
    for (const Label& label : labels) {
        if (label.column == column)
            texts.append(label.text);
    }
    return texts;
}

std::optional<Year> yearInHead(const SheetCell& cell)
{
    const auto year = yearOf(cell);
    return year || cell.number() ? year : yearOfHeading(cell.text());
}

std::optional<BudgetHead> budgetHead(const Sheet& sheet, int leastYears)
{
    for (size_t i = 0; i < sheet.rows.size(); ++i) {
        const auto& cells = sheet.rows[i].cells;
        const auto years = std::count_if(
            cells.begin(), cells.end(), [](const SheetCell& cell) { return yearInHead(cell).has_value(); });
        if (years < leastYears || std::any_of(cells.begin(), cells.end(), isAmountCell) || yearOf(cells.front()))
            continue;
        return HeadReading(sheet, i).run();
    }
    return std::nullopt;
}

} // namespace indblik
