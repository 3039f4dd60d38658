// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/budgetsheet.h"

#include "core/judge/budget/budgetgrid.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BudgetSheet)
};

/// With the decimals the amount needs; millions have one at least.
Decimal decimalOf(Money amount, Scale unit)
{
    int decimals = unit == Scale::Million ? 8 : (unit == Scale::Thousand ? 5 : 2);
    const int least = unit == Scale::Million && amount != Money() ? 1 : 0;
    qint64 digits = amount.oere();
    while (decimals > least && digits % 10 == 0) {
        digits /= 10;
        --decimals;
    }
    return {digits, decimals};
}

class Writer
{
public:
    Writer(const BudgetGrid& grid, Scale unit) : m_grid(grid), m_unit(unit)
    {
        const auto isMarked = [](const GridLine& line) { return !line.marks.isEmpty(); };
        m_hasTitleMarks = std::any_of(grid.lines.begin(), grid.lines.end(), isMarked);
        for (size_t i = 0; i <= grid.statedColumn(); ++i)
            m_hasMarks.push_back(hasMarks(i));
        m_hasStated = std::any_of(grid.lines.begin(), grid.lines.end(), [&grid](const GridLine& line) {
            return line.cells.size() > grid.statedColumn() && !line.cells[grid.statedColumn()].figure.isBlank();
        });
        m_hasStated = m_hasStated || m_hasMarks.back();
    }

    Sheet write(const QString& title)
    {
        m_sheet.name = Words::tr("Budget");
        addTitles(title);
        addHead();
        m_sheet.headRows = int(m_sheet.rows.size());
        m_sheet.headColumns = 1;
        for (const GridLine& line : m_grid.lines)
            addLine(line);
        if (!m_grid.notes.empty())
            m_sheet.rows.push_back({});
        for (const GridNote& note : m_grid.notes)
            addAlone(note.mark + u' ' + note.text, CellTone::Note);
        return std::move(m_sheet);
    }

private:
    bool hasMarks(size_t column) const
    {
        return (column < m_grid.columnMarks.size() && !m_grid.columnMarks[column].isEmpty())
               || std::any_of(m_grid.lines.begin(), m_grid.lines.end(), [column](const GridLine& line) {
                      return column < line.cells.size() && !line.cells[column].marks.isEmpty();
                  });
    }

    void addAlone(const QString& text, CellTone tone)
    {
        m_sheet.rows.push_back({.cells = {SheetCell::of(text, tone)}});
    }

    void addTitles(const QString& title)
    {
        const QString marks = m_grid.marks.join(u' ');
        addAlone(marks.isEmpty() ? title : title + u' ' + marks, CellTone::Title);
        QStringList words{m_grid.version.title()};
        if (const QString prices = m_grid.version.pricesWords(); !prices.isEmpty())
            words.append(prices);
        if (m_grid.rowsLeftOut > 0)
            words.append(
                Words::tr("%n row(s) left out; the sums are those of the rows shown", nullptr, m_grid.rowsLeftOut));
        addAlone(words.join(QStringLiteral(", ")), CellTone::Note);
    }

    void addHead()
    {
        const auto add = [this](const QString& text) { m_row.push_back(SheetCell::of(text, CellTone::Heading)); };
        add(Words::tr("Initiative (%1)").arg(unitText(m_unit)));
        if (m_hasTitleMarks)
            add({});
        for (size_t i = 0; i <= m_grid.statedColumn(); ++i) {
            if (!isShown(i))
                continue;
            if (i < m_grid.sumColumn())
                m_row.push_back(SheetCell::of(Decimal{m_grid.years[i].number(), 0}, CellTone::Heading));
            else
                add(i == m_grid.sumColumn() ? Words::tr("Sum") : Words::tr("Stated total"));
            m_row.back().isFigure = true;
            if (m_hasMarks[i])
                add(i < m_grid.columnMarks.size() ? m_grid.columnMarks[i].join(u' ') : QString());
        }
        add(Words::tr("Remarks"));
        m_sheet.rows.push_back({.cells = std::exchange(m_row, {})});
    }

    bool isShown(size_t column) const { return column != m_grid.statedColumn() || m_hasStated; }

    void addLine(const GridLine& line)
    {
        const bool isTotal = line.kind == GridKind::Total || line.kind == GridKind::GrandTotal;
        if (line.kind == GridKind::Group) {
            addAlone(line.title, CellTone::Group);
            return;
        }
        QString title = line.kind == GridKind::Part ? QString(4, u' ') + line.title : line.title;
        if (isTotal)
            title = line.kind == GridKind::Total ? Words::tr("Sum") : Words::tr("Sum of all groups");
        const CellTone tone = isTotal ? CellTone::Total : CellTone::Body;
        m_row.push_back(SheetCell::of(title, tone));
        if (m_hasTitleMarks)
            m_row.push_back(SheetCell::of(line.marks.join(u' '), tone));
        for (size_t i = 0; i < line.cells.size(); ++i) {
            // What a source states for a group has a line of its own.
            const bool isStatedOfTotal = isTotal && i == m_grid.statedColumn();
            addFigure(i, isStatedOfTotal ? GridCell() : line.cells[i], tone);
        }
        m_row.push_back(SheetCell::of(remarks(line)));
        m_sheet.rows.push_back({.cells = std::exchange(m_row, {})});
        if (line.kind == GridKind::Total)
            addStated(line);
    }

    /// "Total", as the source states it.
    void addStated(const GridLine& line)
    {
        const GridCell& whole = line.cells[m_grid.statedColumn()];
        const bool isStated = !whole.figure.isBlank()
                              || std::any_of(line.cells.begin(), line.cells.end(),
                                  [](const GridCell& cell) { return cell.stated && !cell.stated->isBlank(); });
        if (!isStated)
            return;
        m_row.push_back(SheetCell::of(Words::tr("Stated total"), CellTone::Total));
        if (m_hasTitleMarks)
            m_row.push_back({.tone = CellTone::Total});
        for (size_t i = 0; i < line.cells.size(); ++i) {
            GridCell cell{.figure = line.cells[i].stated.value_or(Figure())};
            addFigure(i, i == m_grid.statedColumn() ? whole : cell, CellTone::Total);
        }
        m_row.push_back(SheetCell::of(Words::tr("as the source states it")));
        m_sheet.rows.push_back({.cells = std::exchange(m_row, {})});
    }

    void addFigure(size_t column, const GridCell& cell, CellTone tone)
    {
        if (!isShown(column))
            return;
        if (const auto amount = cell.figure.amount())
            m_row.push_back(SheetCell::of(decimalOf(*amount, m_unit), tone));
        else
            m_row.push_back(SheetCell::of(markText(*cell.figure.mark()), tone));
        m_row.back().isFigure = true;
        if (m_hasMarks[column])
            m_row.push_back(SheetCell::of(cell.marks.join(u' '), tone));
    }

    QString columnWords(size_t column) const
    {
        return column < m_grid.sumColumn() ? m_grid.years[column].text() : Words::tr("Sum");
    }

    QString amountWords(Money amount) const { return amountText(amount, m_unit, QLocale()); }

    /// What the sums of a line leave out, and where a source states something else.
    QString remarks(const GridLine& line) const
    {
        QStringList words;
        for (size_t i = 0; i < line.cells.size() && i <= m_grid.sumColumn(); ++i) {
            const GridCell& cell = line.cells[i];
            if (!cell.isSum || line.kind == GridKind::Part)
                continue;
            // The sum of a total counts the cells of its years again.
            const bool isCounted = i == m_grid.sumColumn() && line.kind != GridKind::Row;
            if (cell.withoutNumber > 0 && !isCounted)
                words.append(
                    Words::tr("%1: %n cell(s) without a number", nullptr, cell.withoutNumber).arg(columnWords(i)));
            if (cell.leftOut != Money())
                words.append(Words::tr("%1 leaves out %2, which is not split by year")
                                 .arg(columnWords(i), amountWords(cell.leftOut)));
            if (cell.countedOnce != Money())
                words.append(Words::tr("%1: %2 is in two rows and is counted once")
                                 .arg(columnWords(i), amountWords(cell.countedOnce)));
            if (cell.fit == Fit::Differs && cell.stated && cell.stated->isAmount())
                words.append(
                    Words::tr("%1: the source states %2").arg(columnWords(i), amountWords(*cell.stated->amount())));
        }
        if (line.cells.size() > m_grid.statedColumn() && line.cells[m_grid.statedColumn()].fit == Fit::Differs)
            words.append(Words::tr("the source states another total"));
        return words.join(QStringLiteral("; "));
    }

    const BudgetGrid& m_grid;
    Scale m_unit;
    Sheet m_sheet;
    std::vector<SheetCell> m_row;
    bool m_hasTitleMarks = false;
    bool m_hasStated = false;
    std::vector<bool> m_hasMarks; ///< by column of the grid
};

} // namespace

Sheet budgetSheet(const BudgetGrid& grid, const QString& title, Scale unit)
{
    return Writer(grid, unit).write(title);
}

} // namespace indblik
