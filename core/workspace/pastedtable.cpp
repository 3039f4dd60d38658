// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/pastedtable.h"

#include "core/import/budget/budgetcells.h"
#include "core/import/budget/budgethead.h"
#include "core/import/tables/footnotemarks.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace indblik {

namespace {

using Row = PastedTable::Row;

/// Quotes around a field with tabs, line ends or quotes in it, as spreadsheets write them.
std::vector<Row> rowsOf(const QString& text)
{
    std::vector<Row> rows;
    QStringList fields;
    QString one;
    bool isQuoted = false;
    const auto endField = [&] { fields.append(std::exchange(one, {})); };
    const auto endRow = [&] {
        endField();
        rows.push_back({int(rows.size()) + 1, std::exchange(fields, {})});
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
            one += text[++i];
        else if (c == u'"' && (isQuoted || one.isEmpty()))
            isQuoted = !isQuoted;
        else if (!isQuoted && c == u'\t')
            endField();
        else if (!isQuoted && c == u'\n')
            endRow();
        else if (isQuoted || c != u'\r')
            one += c;
    }
    if (!one.isEmpty() || !fields.isEmpty())
        endRow();
    return rows;
}

bool isBlank(const QString& field)
{
    return field.trimmed().isEmpty();
}

/// An amount or a mark: what stands in a cell of a budget.
bool isFigure(const QString& field)
{
    return !isBlank(field) && readFigure(withoutMarks(field.trimmed()).first, Scale::Million).has_value();
}

bool isYearAlone(const QString& field)
{
    return Year::fromText(field.trimmed()).has_value();
}

bool isText(const QString& field)
{
    return !isBlank(field) && !isFigure(field);
}

bool hasFigures(const Row& row)
{
    return std::any_of(row.fields.begin(), row.fields.end(), isFigure);
}

qsizetype filledOf(const Row& row)
{
    return std::count_if(row.fields.begin(), row.fields.end(), [](const QString& field) { return !isBlank(field); });
}

/// True where the row says nothing but units.
bool isUnitRow(const Row& row)
{
    return filledOf(row) > 0 && std::all_of(row.fields.begin(), row.fields.end(), [](const QString& field) {
        const auto said = unitSaid(field);
        return isBlank(field) || (said && said->isAll && !isFigure(field));
    });
}

class PastedText
{
public:
    PastedText(const QString& text, std::optional<Scale> chosen, std::optional<Year> under)
        : m_rows(rowsOf(text))
        , m_under(under)
    {
        m_table.units = TableUnits(chosen);
    }

    PastedTable run()
    {
        const size_t first = isHeadedByOneYear() ? readOneYear() : readHead();
        for (size_t i = first; i < m_rows.size(); ++i)
            take(m_rows[i]);
        findNames();
        return std::move(m_table);
    }

private:
    /// One column under the year that it goes into, or one that says it in words: "Budget 2010".
    bool isHeadedByOneYear() const
    {
        const auto isNarrow = [](const Row& row) { return row.fields.size() == 1; };
        if (m_rows.size() < 2 || !std::all_of(m_rows.begin(), m_rows.end(), isNarrow))
            return false;
        const QString& field = m_rows.front().fields.front();
        return isYearAlone(field) ? Year::fromText(field.trimmed()) == m_under : yearOfHeading(field).has_value();
    }

    size_t readOneYear()
    {
        const Row& row = m_rows.front();
        const QString heading = row.fields.front().simplified();
        m_table.columns.push_back({heading, yearInHead(SheetCell::of(heading)), false});
        addUnit(0, heading, row.line, true);
        return 1;
    }

    /// The first row of amounts. Rows of plain numbers that could be amounts as well are a heading only where they are
    /// years in their order.
    size_t readHead()
    {
        const Sheet sheet = sheetOf(m_rows);
        const auto head = budgetHead(sheet, shapeOf(sheet.rows), 1);
        if (!head || !areYears(m_rows[head->years]))
            return 0;
        for (size_t i = 0; i < head->shape.headFrom; ++i)
            addUnits(m_rows[i]);
        for (const QString& heading : head->columns)
            m_table.columns.push_back({heading, yearInHead(SheetCell::of(heading)), false});
        for (const auto& [row, column, text] : head->shape.labels)
            addUnit(column, text, m_rows[row].line, m_table.columns[column].year.has_value());
        markRepeated();
        return head->shape.headTo;
    }

    static Sheet sheetOf(const std::vector<Row>& rows)
    {
        Sheet sheet;
        for (const Row& row : rows) {
            SheetRow& made = sheet.rows.emplace_back();
            made.line = row.line;
            for (const QString& field : row.fields)
                made.cells.push_back(SheetCell::of(field.trimmed()));
        }
        return sheet;
    }

    static bool areYears(const Row& row)
    {
        std::optional<Year> before;
        for (const QString& field : row.fields) {
            if (isBlank(field))
                continue;
            if (!isYearAlone(field))
                return true;
            const auto year = Year::fromText(field.trimmed());
            if (before && year <= before)
                return false;
            before = year;
        }
        return true;
    }

    void markRepeated()
    {
        std::map<Year, int> counts;
        for (const auto& column : m_table.columns) {
            if (column.year)
                ++counts[*column.year];
        }
        for (auto& column : m_table.columns)
            column.isRepeated = column.year && counts[*column.year] > 1;
    }

    /// "1.000 kr." where the names of the rows stand: an amount in itself.
    bool isUnitAmongNames(const Row& row) const
    {
        const auto said = unitSaid(row.fields.front());
        return filledOf(row) == 1 && said && said->isAll
               && std::any_of(m_rows.begin(), m_rows.end(), [](const Row& each) { return filledOf(each) > 1; })
               && std::all_of(m_rows.begin(), m_rows.end(),
                   [](const Row& each) { return filledOf(each) < 2 || !isFigure(each.fields.front()); });
    }

    void take(const Row& row)
    {
        if (isUnitAmongNames(row))
            addUnit(0, row.fields.front(), row.line, false);
        else if (isUnitRow(row) || isNote(row))
            addUnits(row);
        else if (filledOf(row) > 0 || !m_table.hasHead())
            m_table.rows.push_back(row);
    }

    /// A line of words that says the unit: "Kilde: budget 2012, 1.000 kr."
    static bool isNote(const Row& row)
    {
        return filledOf(row) == 1 && !hasFigures(row)
               && std::any_of(row.fields.begin(), row.fields.end(),
                   [](const QString& field) { return unitSaid(field).has_value(); });
    }

    void addUnits(const Row& row)
    {
        const bool isOfColumns = filledOf(row) > 1;
        for (qsizetype i = 0; i < row.fields.size(); ++i) {
            if (!isFigure(row.fields[i]))
                addUnit(size_t(i), row.fields[i], row.line, isOfColumns);
        }
    }

    void addUnit(size_t column, const QString& text, int line, bool isOfColumn)
    {
        const Place place{QCoreApplication::translate("PastedTable", "what was copied"), line, int(column) + 1};
        if (isOfColumn)
            m_table.units.addForColumn(column, text, place);
        else
            m_table.units.addForTable(text, place);
    }

    /// The first field, where it names each row that has figures beside it.
    void findNames()
    {
        int named = 0;
        for (const Row& row : m_table.rows) {
            const bool hasBeside = std::any_of(row.fields.begin() + 1, row.fields.end(), isFigure);
            if (hasBeside && !isText(row.fields.front()))
                return;
            named += hasBeside ? 1 : 0;
        }
        const bool isYear = m_table.hasHead() && m_table.columns.front().year;
        if (named > 0 && !isYear)
            m_table.names = 0;
    }

    std::vector<Row> m_rows;
    std::optional<Year> m_under;
    PastedTable m_table;
};

} // namespace

PastedTable pastedTable(const QString& text, std::optional<Scale> chosen, std::optional<Year> under)
{
    return PastedText(text, chosen, under).run();
}

} // namespace indblik
