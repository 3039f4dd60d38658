// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgetclip.h"

#include "core/judge/budget/amountscale.h"
#include "core/sheet.h"
#include "core/workspace/pastedtable.h"
#include "ui/budget/budgetmodel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BudgetClip)
};

/// A number as every spreadsheet set to Danish reads it: no groups, a decimal comma.
QLocale rawLocale()
{
    QLocale locale(QLocale::Danish, QLocale::Denmark);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

/// In a table of one line per line and one field per tab, a text has neither.
QString field(const BudgetModel& model, const QModelIndex& index)
{
    if (const GridCell* cell = model.cellAt(index))
        return cell->figure.mark() == Mark::None ? QStringLiteral("-")
                                                 : figureText(cell->figure, model.unit(), rawLocale());
    // A name that begins like a formula must not become one.
    return index.column() == 0 ? guarded(model.lineAt(index.row()).title.simplified()) : QString();
}

QString row(const QStringList& fields, const QString& tag, bool hasName)
{
    QString html = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const bool isName = hasName && i == 0;
        html += isName ? QStringLiteral("<%1>").arg(tag) : QStringLiteral("<%1 align=\"right\">").arg(tag);
        html += fields[i].toHtmlEscaped() + QStringLiteral("</%1>").arg(tag);
    }
    return html + QStringLiteral("</tr>");
}

QString placeOf(const BudgetModel& model, const QModelIndex& index)
{
    const QString head = model.headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString();
    return QStringLiteral("%1 · %2").arg(model.lineAt(index.row()).title, head);
}

QString shown(const BudgetModel& model, const Figure& figure)
{
    const QString text = figureText(figure, model.unit(), QLocale());
    return text.isEmpty() ? Words::tr("(empty)") : text;
}

/// Why nothing can be written into a cell; empty where something can.
QString closedBecause(const BudgetModel& model, const QModelIndex& index)
{
    const GridLine& line = model.lineAt(index.row());
    if (line.kind == GridKind::Group)
        return Words::tr("This line is the name of a group.");
    if (!line.row || index.column() == model.sumColumn())
        return Words::tr("This is a sum. It is computed, so nothing is written here.");
    if (index.column() == 0)
        return Words::tr("Names are not pasted. Begin in the column of a year.");
    return model.flags(index) & Qt::ItemIsEditable ? QString() : Words::tr("The file is read-only.");
}

/// Puts the cells of a pasted table where they belong, and reads them.
class Pasting
{
public:
    Pasting(const BudgetModel& model, PastedTable table, const PasteTarget& target, std::optional<Scale> chosen)
        : m_model(model)
        , m_table(std::move(table))
        , m_target(target)
        , m_chosen(chosen)
    {}

    Pasted run()
    {
        place();
        settleUnit();
        for (const Placed& each : m_placed)
            m_pasted.cells.push_back(read(each));
        return std::move(m_pasted);
    }

private:
    struct Placed
    {
        QModelIndex index; ///< invalid where the cell has no place
        QString text;
        size_t field = 0;
        int line = 0;
        QString where;   ///< where it has no place: which cell it is
        QString refusal; ///< why
    };

    void place()
    {
        const auto& rows = m_table.rows;
        const QModelIndexList& chosen = m_target.chosen;
        if (rows.size() == 1 && rows[0].fields.size() == 1 && !m_table.hasHead() && chosen.size() > 1) {
            for (const QModelIndex& index : chosen)
                m_placed.push_back({index, rows[0].fields[0], 0, rows[0].line, {}, {}});
            return;
        }
        const auto first = std::find(m_target.lines.begin(), m_target.lines.end(), m_target.from.row());
        for (size_t row = 0; row < rows.size(); ++row) {
            const bool isInside = first != m_target.lines.end() && row < size_t(m_target.lines.end() - first);
            const auto below = isInside ? std::optional(first[qsizetype(row)]) : std::nullopt;
            placeRow(rows[row], m_table.names ? std::nullopt : below);
        }
    }

    void placeRow(const PastedTable::Row& row, std::optional<int> line)
    {
        QString missing = Words::tr("The budget does not go that far.");
        const QString name = m_table.names ? row.fields[*m_table.names].simplified() : QString();
        if (m_table.names) {
            line = lineNamed(name);
            missing = Words::tr("No row in view has the name “%1”, or several have it.").arg(name.left(60));
        }
        for (qsizetype field = m_table.names ? 1 : 0; field < row.fields.size(); ++field) {
            Placed placed{{}, row.fields[field], size_t(field), row.line, whereOf(row, field, name), {}};
            const auto column = columnOf(field, placed.refusal);
            if (line && column)
                placed.index = m_model.index(*line, *column);
            else if (column)
                placed.refusal = missing;
            // Where nothing is said, there is nothing to refuse.
            const bool isTable = m_table.hasHead() || m_table.names;
            if (placed.index.isValid() || !isTable || !placed.text.trimmed().isEmpty())
                m_placed.push_back(std::move(placed));
        }
    }

    QString whereOf(const PastedTable::Row& row, qsizetype field, const QString& name) const
    {
        const bool hasHeading =
            size_t(field) < m_table.columns.size() && !m_table.columns[size_t(field)].heading.isEmpty();
        if (hasHeading && !name.isEmpty())
            return QStringLiteral("%1 · %2").arg(name, m_table.columns[size_t(field)].heading);
        return Words::tr("Line %1, column %2 of what was copied").arg(row.line).arg(field + 1);
    }

    /// The column a field goes into, or why there is none.
    std::optional<int> columnOf(qsizetype field, QString& refusal) const
    {
        if (!m_table.hasHead()) {
            const int names = m_table.names ? 1 : 0;
            const int column = std::max(m_target.from.column(), names) + int(field) - names;
            if (column < m_model.columnCount())
                return column;
            refusal = Words::tr("The budget does not go that far.");
            return std::nullopt;
        }
        const PastedTable::Column column =
            size_t(field) < m_table.columns.size() ? m_table.columns[size_t(field)] : PastedTable::Column();
        if (!column.year)
            refusal =
                column.heading.isEmpty()
                    ? Words::tr("Its column has no heading.")
                    : Words::tr("Its heading “%1” is not a year; sums are computed.").arg(column.heading.left(60));
        else if (column.isRepeated)
            refusal = Words::tr("Two columns of what was copied have the year %1.").arg(column.year->text());
        else if (const int at = m_model.yearColumn(*column.year); at != m_model.statedColumn())
            return at;
        else
            refusal = Words::tr("The year %1 is not in view.").arg(column.year->text());
        return std::nullopt;
    }

    /// The only line in view that is named so.
    std::optional<int> lineNamed(const QString& name) const
    {
        std::optional<int> found;
        for (const int line : m_target.lines) {
            if (m_model.lineAt(line).title.simplified().compare(name, Qt::CaseInsensitive) != 0)
                continue;
            if (found)
                return std::nullopt;
            found = line;
        }
        return found;
    }

    /// The number of a cell that is written into and names no unit.
    std::optional<Money> numberWithoutUnit(const Placed& each, Scale unit) const
    {
        if (!each.index.isValid() || !closedBecause(m_model, each.index).isEmpty())
            return std::nullopt;
        const auto read = readFigure(each.text, unit);
        if (!read || read->statedUnit || !read->figure.isAmount() || *read->figure.amount() == Money())
            return std::nullopt;
        return read->figure.amount();
    }

    void settleUnit()
    {
        std::set<std::optional<Scale>> units;
        for (const Placed& each : m_placed) {
            if (!numberWithoutUnit(each, Scale::Million))
                continue;
            m_pasted.needsUnit = true;
            const auto* stated = m_table.units.statedFor(each.field);
            const auto unit = m_table.units.of(each.field);
            if (stated && m_pasted.unitSaid.isEmpty())
                m_pasted.unitSaid = stated->said.words;
            if (!unit && stated)
                m_pasted.asked =
                    m_table.units.whyNot(each.field, each.text, {Words::tr("what was copied"), each.line, 0}).message;
            else if (!unit && !fitsAsShown(each) && m_pasted.asked.isEmpty())
                m_pasted.asked = Words::tr("Nothing says what the amounts are in, and “%1” does not look like %2.")
                                     .arg(each.text.trimmed().left(40), unitText(m_model.unit()));
            units.insert(unit ? *unit : m_model.unit());
        }
        if (units.size() == 1 && m_pasted.asked.isEmpty())
            m_pasted.unit = *units.begin();
        if (m_chosen)
            m_pasted.unit = m_chosen;
    }

    /// True where the number, in the unit of the screen, is of the size of what stands in its row already; of a row
    /// without amounts, no larger than any of the budget.
    bool fitsAsShown(const Placed& each) const
    {
        const auto money = numberWithoutUnit(each, m_model.unit());
        if (!money)
            return false;
        const GridLine& line = m_model.lineAt(each.index.row());
        if (!amountsIn(line).empty())
            return !isUnlike(line, *money);
        quint64 most = 0;
        for (const GridLine& other : m_model.grid().lines) {
            for (const Money amount : other.row ? amountsIn(other) : std::vector<Money>())
                most = std::max(most, amount.magnitude());
        }
        return money->magnitude() <= most;
    }

    /// True where all that stands in the line is hundreds of times more or less.
    bool isUnlike(const GridLine& line, Money money) const
    {
        const std::vector<Money> amounts = amountsIn(line);
        return !amounts.empty() && std::all_of(amounts.begin(), amounts.end(), [money](Money other) {
            return areOutOfScale(money, other);
        });
    }

    /// Those of the years; where there are none, the stated total.
    std::vector<Money> amountsIn(const GridLine& line) const
    {
        std::vector<Money> amounts;
        for (size_t i = 0; i < line.cells.size(); ++i) {
            const bool isYear = i < m_model.grid().sumColumn();
            const bool isWanted = isYear || (i == m_model.grid().statedColumn() && amounts.empty());
            const auto amount = isWanted ? line.cells[i].figure.amount() : std::nullopt;
            if (amount && *amount != Money())
                amounts.push_back(*amount);
        }
        return amounts;
    }

    PastedCell read(const Placed& each) const
    {
        PastedCell pasted{.place = each.where, .text = each.text.trimmed(), .refusal = each.refusal};
        if (!each.index.isValid())
            return pasted;
        const GridCell* cell = m_model.cellAt(each.index);
        pasted.place = placeOf(m_model, each.index);
        pasted.before = cell ? shown(m_model, cell->figure) : QString();
        pasted.refusal = closedBecause(m_model, each.index);
        if (!pasted.refusal.isEmpty())
            return pasted;
        const bool isNumber = numberWithoutUnit(each, Scale::Million).has_value();
        const Scale unit = m_table.units.of(each.field).value_or(m_model.unit());
        const auto figure = readFigure(each.text, unit);
        if (!figure) {
            pasted.refusal = figure.error().message;
            return pasted;
        }
        pasted.isWithoutUnit = isNumber && !m_pasted.asked.isEmpty();
        if (pasted.isWithoutUnit)
            return pasted;
        pasted.after = shown(m_model, figure->figure);
        pasted.doubt = doubtOf(*figure, each);
        const GridLine& line = m_model.lineAt(each.index.row());
        if (cell->figure != figure->figure)
            pasted.edit = CellEdit{*line.row, *m_model.columnAt(each.index.column()), figure->figure, line.part};
        return pasted;
    }

    QString doubtOf(const ReadFigure& figure, const Placed& each) const
    {
        const auto amount = figure.figure.amount();
        if (amount && *amount != Money() && isUnlike(m_model.lineAt(each.index.row()), *amount))
            return Words::tr("Hundreds of times more or less than what is in the row. Is the unit right?");
        // Pasted Danish tables have decimals of any number.
        if (figure.doubt || QLocale().decimalPoint() == QLatin1String("."))
            return readingRemark(each.text, figure, QLocale());
        return {};
    }

    const BudgetModel& m_model;
    PastedTable m_table;
    const PasteTarget& m_target;
    std::optional<Scale> m_chosen;
    std::vector<Placed> m_placed;
    Pasted m_pasted;
};

} // namespace

CopiedCells copied(const BudgetModel& model, const QModelIndexList& cells, bool withHeads)
{
    CopiedCells copy;
    if (cells.isEmpty())
        return copy;
    const bool hasName = cells.front().column() == 0;
    const bool addsName = withHeads && !hasName;
    QStringList heads = addsName ? QStringList(unitText(model.unit())) : QStringList();
    QStringList texts;
    QString rows;
    for (qsizetype i = 0; i < cells.size();) {
        const int line = cells[i].row();
        QStringList fields = addsName ? QStringList(field(model, model.index(line, 0))) : QStringList();
        for (; i < cells.size() && cells[i].row() == line; ++i) {
            fields.append(field(model, cells[i]));
            if (texts.isEmpty())
                heads.append(model.headerData(cells[i].column(), Qt::Horizontal, Qt::DisplayRole).toString());
        }
        texts.append(fields.join(u'\t'));
        rows += row(fields, QStringLiteral("td"), hasName || addsName);
    }
    if (withHeads) {
        texts.prepend(heads.join(u'\t'));
        rows.prepend(row(heads, QStringLiteral("th"), true));
    }
    copy.text = texts.join(u'\n');
    copy.html = QStringLiteral("<meta charset=\"utf-8\"><table>") + rows + QStringLiteral("</table>");
    return copy;
}

Pasted readPasted(const BudgetModel& model, const QString& text, const PasteTarget& target, std::optional<Scale> chosen)
{
    const auto under = model.columnAt(target.from.column());
    return Pasting(model, pastedTable(text, chosen, under ? under->year : std::nullopt), target, chosen).run();
}

} // namespace indblik
