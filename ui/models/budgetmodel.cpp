// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/budgetmodel.h"

#include "core/figuretext.h"
#include "core/judge/sums.h"
#include "ui/models/plaintooltip.h"

#include <QLocale>

namespace indblik {

namespace {

Figure figureOf(const std::optional<Sum>& sum)
{
    if (!sum)
        return Mark::NotAvailable;
    return sum->withNumber > 0 ? Figure(sum->amount) : Figure(Mark::Blank);
}

} // namespace

BudgetModel::BudgetModel(Workspace& workspace, QObject* parent) : QAbstractTableModel(parent), m_workspace(workspace)
{
    read();
    connect(&workspace, &Workspace::viewChanged, this, [this] {
        beginResetModel();
        read();
        endResetModel();
    });
    connect(&workspace, &Workspace::changed, this, [this](const Change& change) {
        const bool onlyFigures = std::all_of(change.touched.begin(), change.touched.end(), [](const Touched& touched) {
            return touched.type == RecordType::BudgetCell || touched.type == RecordType::BudgetRowStated
                   || touched.type == RecordType::Answer || touched.type == RecordType::Footnote
                   || touched.type == RecordType::FootnotePlace || touched.type == RecordType::FootnoteHead
                   || touched.type == RecordType::BudgetPart || touched.type == RecordType::BudgetPartAmount;
        });
        const size_t years = m_workspace.book() ? m_workspace.book()->budgetYears().size() : 0;
        if (onlyFigures && years == m_years.size() && rowCount() > 0) {
            m_budget = m_workspace.book()->budget;
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            return;
        }
        beginResetModel();
        read();
        endResetModel();
    });
}

void BudgetModel::read()
{
    m_lines.clear();
    m_years.clear();
    const AccountBook* book = m_workspace.book();
    if (!book)
        return;
    m_years = book->budgetYears();
    m_budget = book->budget;
    m_unit = book->account.budgetUnit;
    for (size_t group = 0; group < m_budget.groups.size(); ++group) {
        m_lines.push_back({RowKind::Group, group, 0});
        for (size_t row = 0; row < m_budget.groups[group].rows.size(); ++row)
            m_lines.push_back({RowKind::Line, group, row});
        m_lines.push_back({RowKind::Total, group, 0});
    }
}

const BudgetGroup& BudgetModel::groupOf(const Line& line) const
{
    return m_budget.groups[line.group];
}

const BudgetRow* BudgetModel::rowAt(const QModelIndex& index) const
{
    if (!index.isValid() || m_lines[size_t(index.row())].kind != RowKind::Line)
        return nullptr;
    const Line& line = m_lines[size_t(index.row())];
    return &groupOf(line).rows[line.row];
}

std::optional<BudgetColumn> BudgetModel::columnAt(int column) const
{
    if (column >= 1 && column <= int(m_years.size()))
        return BudgetColumn{m_years[size_t(column - 1)]};
    return column == statedColumn() ? std::optional(BudgetColumn::total()) : std::nullopt;
}

int BudgetModel::yearColumn(Year year) const
{
    const auto found = std::find(m_years.begin(), m_years.end(), year);
    return found == m_years.end() ? statedColumn() : int(found - m_years.begin()) + 1;
}

QModelIndex BudgetModel::indexOf(const BudgetRowId& row, const BudgetColumn& column) const
{
    const int wanted = column.year ? yearColumn(*column.year) : statedColumn();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        if (line.kind == RowKind::Line && groupOf(line).rows[line.row].id == row)
            return index(int(i), wanted);
    }
    return {};
}

int BudgetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int BudgetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_years.size()) + 3;
}

Figure BudgetModel::figureAt(const Line& line, int column) const
{
    const BudgetGroup& group = groupOf(line);
    const auto which = columnAt(column);
    if (line.kind == RowKind::Line) {
        const BudgetRow& row = group.rows[line.row];
        if (column == sumColumn())
            return figureOf(sumOfYears(row));
        return which && which->year ? row.figure(*which->year) : row.stated.value_or(Figure());
    }
    if (line.kind == RowKind::Group)
        return Mark::Blank;
    if (column == sumColumn())
        return figureOf(sumOf(group));
    if (which && which->year)
        return figureOf(sumOfRows(group, *which->year));
    return group.stated.value_or(Figure());
}

int BudgetModel::cellsWithoutNumber(const Line& line, int column) const
{
    const BudgetGroup& group = groupOf(line);
    std::optional<Sum> sum;
    if (line.kind == RowKind::Line && column == sumColumn())
        sum = sumOfYears(group.rows[line.row]);
    else if (line.kind == RowKind::Total && column == sumColumn())
        sum = sumOf(group);
    else if (const auto which = columnAt(column); line.kind == RowKind::Total && which && which->year)
        sum = sumOfRows(group, *which->year);
    return sum ? sum->withoutNumber : 0;
}

/// The stated figure of a cell's place, where the source has one, against what its parts add up to.
bool BudgetModel::differs(const Line& line, int column) const
{
    const BudgetGroup& group = groupOf(line);
    std::optional<Money> stated;
    const auto which = columnAt(column);
    if (line.kind == RowKind::Line && column == statedColumn())
        stated = figureAt(line, column).amount();
    else if (line.kind == RowKind::Total && which && which->year) {
        const auto found = group.statedByYear.find(*which->year);
        stated = found == group.statedByYear.end() ? std::nullopt : found->second.amount();
        return stated && stated != figureAt(line, column).amount().value_or(Money());
    } else if (line.kind == RowKind::Total && column == statedColumn())
        stated = group.stated ? group.stated->amount() : std::nullopt;
    return stated && stated != figureAt(line, sumColumn()).amount().value_or(Money());
}

QString BudgetModel::marksAt(const Line& line, int column) const
{
    const auto which = columnAt(column);
    if (line.kind != RowKind::Line || !which)
        return {};
    QStringList marks;
    for (const Footnote* footnote : m_budget.footnotesAt({groupOf(line).rows[line.row].id, *which}))
        marks.append(footnote->mark);
    return marks.join(u' ');
}

QString BudgetModel::textAt(const Line& line, int column) const
{
    const BudgetGroup& group = groupOf(line);
    if (column == 0)
        return line.kind == RowKind::Line ? group.rows[line.row].title
                                          : (line.kind == RowKind::Group ? group.title : tr("Sum"));
    return figureText(figureAt(line, column), m_unit, QLocale());
}

/// A cell as it is read aloud: whose, when, how much, in which unit.
QString BudgetModel::spokenAt(const Line& line, int column) const
{
    if (column == 0)
        return textAt(line, 0);
    const Figure figure = figureAt(line, column);
    QString value = textAt(line, column);
    if (figure.isAmount())
        value += u' ' + unitText(m_unit);
    else
        value = figure.isBlank() ? tr("empty") : (figure.mark() == Mark::None ? tr("not stated") : value);
    const QString marks = marksAt(line, column);
    return QStringLiteral("%1, %2: %3%4")
        .arg(textAt(line, 0), headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), value,
            marks.isEmpty() ? QString() : tr(", footnote %1").arg(marks));
}

QVariant BudgetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textAt(line, column);
    case Qt::EditRole: {
        const Figure figure = figureAt(line, column);
        // Amounts are read the Danish way whatever the language, so that is how they are offered.
        return figure.mark() == Mark::None ? QStringLiteral("-") : figureText(figure, m_unit, QLocale(QLocale::Danish));
    }
    case Qt::AccessibleTextRole:
        return spokenAt(line, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
    case RowKindRole:
        return int(line.kind);
    case GroupTitleRole:
        return groupOf(line).title;
    case RowIdRole:
        return line.kind == RowKind::Line ? groupOf(line).rows[line.row].id.text() : QString();
    case FigureRole: {
        const auto amount = figureAt(line, column).amount();
        return amount ? QVariant(amount->oere()) : QVariant();
    }
    case MarksRole:
        return marksAt(line, column);
    case DiffersRole:
        return differs(line, column);
    case WithoutNumberRole:
        return cellsWithoutNumber(line, column);
    case Qt::ToolTipRole:
        if (const int without = cellsWithoutNumber(line, column); without > 0)
            return tr("%n cell(s) without a number", nullptr, without);
        return column == 0 ? plainToolTip(textAt(line, 0)) : QVariant();
    default:
        return {};
    }
}

bool BudgetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const BudgetRow* row = rowAt(index);
    const auto column = columnAt(index.column());
    if (role != Qt::EditRole || !row || !column)
        return false;
    const auto read = readFigure(value.toString(), m_unit);
    if (!read) {
        Q_EMIT refused(read.error());
        return false;
    }
    if (const auto set = m_workspace.budget().setFigure(row->id, *column, read->figure); !set) {
        Q_EMIT refused(set.error());
        return false;
    }
    return true;
}

QVariant BudgetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Initiative");
    if (section == sumColumn())
        return tr("Sum");
    return section == statedColumn() ? tr("Stated total") : m_years[size_t(section - 1)].text();
}

Qt::ItemFlags BudgetModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_lines[size_t(index.row())];
    Qt::ItemFlags flags = Qt::ItemIsEnabled;
    if (line.kind != RowKind::Group)
        flags |= Qt::ItemIsSelectable;
    if (line.kind == RowKind::Line && columnAt(index.column()) && m_workspace.standing().canWrite())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace indblik
