// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/budgettext.h"

#include "core/figuretext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace indblik {

namespace {

constexpr qsizetype titleWidth = 48;
constexpr qsizetype leastFigure = 9;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BudgetText)
};

class Columns
{
public:
    Columns(const BudgetGrid& grid, Scale unit) : m_grid(grid), m_unit(unit)
    {
        for (size_t i = 0; i <= grid.statedColumn(); ++i)
            m_widths.push_back(std::max(leastFigure, head(i).size()) + 2);
        for (const GridLine& line : grid.lines) {
            for (size_t i = 0; i < line.cells.size(); ++i)
                m_widths[i] = std::max(m_widths[i], figure(line.cells[i]).size() + 2);
        }
    }

    QString heads() const
    {
        QString text = withMarks(Words::tr("Initiative · %1").arg(unitText(m_unit)), m_grid.marks);
        text = text.leftJustified(titleWidth);
        for (size_t i = 0; i < m_widths.size(); ++i)
            text += head(i).rightJustified(m_widths[i]);
        return text;
    }

    QString line(const GridLine& line) const
    {
        const QString indent(line.kind == GridKind::Row ? 2 : (line.kind == GridKind::Part ? 4 : 0), u' ');
        QString title = indent + withMarks(line.title, line.marks);
        if (line.cells.empty())
            return u'\n' + title;
        // A title that is cut says so.
        if (title.size() >= titleWidth)
            title = title.left(titleWidth - 2) + u'…';
        QString text = title.leftJustified(titleWidth);
        for (size_t i = 0; i < line.cells.size(); ++i)
            text += figure(line.cells[i]).rightJustified(m_widths[i]);
        return text;
    }

    /// What is to be said of a line, under it.
    QStringList remarks(const GridLine& line) const
    {
        QStringList remarks;
        if (line.cells.empty())
            return remarks;
        const GridCell& sum = line.cells[m_grid.sumColumn()];
        const GridCell& stated = line.cells[m_grid.statedColumn()];
        const bool isTotal = line.kind == GridKind::Total || line.kind == GridKind::GrandTotal;
        if (isTotal && sum.leftOut != Money())
            remarks.append(Words::tr("without %1 that no year accounts for").arg(amount(sum.leftOut)));
        if (sum.countedOnce != Money())
            remarks.append(Words::tr("%1 stands in two rows and is counted once").arg(amount(sum.countedOnce)));
        if (stated.fit == Fit::Differs)
            remarks.append(Words::tr("the source states another total"));
        for (size_t i = 0; i < m_grid.years.size(); ++i) {
            const GridCell& cell = line.cells[i];
            if (cell.fit == Fit::Differs && cell.stated && cell.stated->isAmount())
                remarks.append(Words::tr("%1: the source states %2").arg(head(i), amount(*cell.stated->amount())));
        }
        return remarks;
    }

private:
    static QString withMarks(const QString& text, const QStringList& marks)
    {
        return marks.isEmpty() ? text : text + u' ' + marks.join(u' ');
    }

    QString head(size_t column) const
    {
        const QString text =
            column == m_grid.sumColumn()
                ? Words::tr("Sum")
                : (column == m_grid.statedColumn() ? Words::tr("Stated") : m_grid.years[column].text());
        return withMarks(text, m_grid.columnMarks[column]);
    }

    QString figure(const GridCell& cell) const
    {
        return withMarks(figureText(cell.figure, m_unit, QLocale()), cell.marks);
    }

    QString amount(Money money) const { return amountText(money, m_unit, QLocale()) + u' ' + unitText(m_unit); }

    const BudgetGrid& m_grid;
    Scale m_unit;
    std::vector<qsizetype> m_widths;
};

} // namespace

QString budgetText(const BudgetGrid& grid, Scale unit)
{
    const Columns columns(grid, unit);
    QStringList lines{grid.version.title(), columns.heads()};
    for (const GridLine& line : grid.lines) {
        lines.append(columns.line(line));
        for (const QString& remark : columns.remarks(line))
            lines.append(QString(titleWidth, u' ') + QStringLiteral("  ") + remark);
    }
    if (!grid.notes.empty())
        lines.append(QString());
    for (const GridNote& note : grid.notes)
        lines.append(note.mark + u' ' + note.text);
    return lines.join(u'\n');
}

} // namespace indblik
