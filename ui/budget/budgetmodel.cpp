// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgetmodel.h"

#include "core/searchkey.h"
#include "ui/parts/plaintooltip.h"

#include <QLocale>

#include <algorithm>

namespace indblik {

namespace {

bool hasSamePlaces(const BudgetGrid& one, const BudgetGrid& other)
{
    return one.years == other.years
           && std::equal(one.lines.begin(), one.lines.end(), other.lines.begin(), other.lines.end(),
               [](const GridLine& a, const GridLine& b) {
                   return a.kind == b.kind && a.group == b.group && a.row == b.row && a.part == b.part;
               });
}

bool isTotal(const GridLine& line)
{
    return line.kind == GridKind::Total || line.kind == GridKind::GrandTotal;
}

} // namespace

BudgetModel::BudgetModel(Workspace& workspace, QObject* parent) : RowModel(parent), m_workspace(workspace)
{
    m_grid = gridOfWish();
    connect(&workspace, &Workspace::viewChanged, this, &BudgetModel::reset);
    connect(&workspace, &Workspace::changed, this, &BudgetModel::refresh);
}

void BudgetModel::reset()
{
    beginResetModel();
    m_grid = gridOfWish();
    endResetModel();
}

/// After an edit the lines are mostly the same, and so the cursor stays where it is. That nothing in the grid has
/// changed is no reason to be silent: parts that are not shown in it are shown beside it.
void BudgetModel::refresh()
{
    BudgetGrid grid = gridOfWish();
    const bool isSame = hasSamePlaces(grid, m_grid) && !grid.lines.empty();
    if (!isSame)
        beginResetModel();
    m_grid = std::move(grid);
    if (!isSame)
        return endResetModel();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

GridWish BudgetModel::wish() const
{
    GridWish wish{.withParts = m_withParts};
    if (m_window) {
        for (const Year& year : m_allYears) {
            if (year >= m_window->first && year <= m_window->second)
                wish.years.push_back(year);
        }
    }
    const AccountBook* book = m_workspace.book();
    if (!book || !isFiltered())
        return wish;
    wish.rows.emplace();
    for (const BudgetGroup& group : book->budget.groups) {
        for (const BudgetRow& row : group.rows) {
            if (isWanted(group, row))
                wish.rows->insert(row.id);
        }
    }
    return wish;
}

BudgetGrid BudgetModel::gridOfWish()
{
    const AccountBook* book = m_workspace.book();
    m_allYears = book ? book->budgetYears() : std::vector<Year>();
    m_rows = 0;
    if (!book)
        return {};
    for (const BudgetGroup& group : book->budget.groups)
        m_rows += int(group.rows.size());
    BudgetGrid grid = gridOf(*book, wish());
    if (isFiltered())
        nameTotals(grid);
    return grid;
}

bool BudgetModel::isWanted(const BudgetGroup& group, const BudgetRow& row) const
{
    QStringList texts{row.title, group.title};
    if (const Card* card = row.initiative ? m_workspace.book()->cardOf(*row.initiative) : nullptr)
        texts.append(card->title);
    for (const BudgetPart& part : row.parts)
        texts.append(part.name);
    return hasAll(searchKey(texts.join(u'\n')), m_words);
}

/// Of a budget that is shown in part, totals say of what; groups of which nothing is shown go.
void BudgetModel::nameTotals(BudgetGrid& grid) const
{
    const Budget& budget = m_workspace.book()->budget;
    std::map<BudgetGroupId, int> shown;
    for (const GridLine& line : grid.lines) {
        if (line.kind == GridKind::Row)
            ++shown[*line.group];
    }
    std::erase_if(grid.lines, [&shown](const GridLine& line) { return line.group && !shown.contains(*line.group); });
    const int all = m_rows - grid.rowsLeftOut;
    for (GridLine& line : grid.lines) {
        if (!isTotal(line))
            continue;
        line.cells.back().figure = Figure(); // stated of all rows, not of these
        const auto group = std::find_if(budget.groups.begin(), budget.groups.end(),
            [&line](const BudgetGroup& each) { return each.id == line.group; });
        const int of = group == budget.groups.end() ? m_rows : int(group->rows.size());
        const int count = line.group ? shown[*line.group] : all;
        line.title = line.group ? tr("Sum of %1 shown of %2").arg(count).arg(of)
                                : tr("Sum of %1 shown of %2 in all groups").arg(count).arg(of);
    }
}

void BudgetModel::setUnit(std::optional<Scale> unit)
{
    m_unit = unit;
    if (rowCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

Scale BudgetModel::unit() const
{
    return m_unit.value_or(m_workspace.book() ? m_workspace.book()->account.budgetUnit : Scale::Million);
}

void BudgetModel::showYears(Year first, Year last)
{
    const auto window = std::pair(std::min(first, last), std::max(first, last));
    const bool isAll = m_allYears.empty() || (window.first <= m_allYears.front() && window.second >= m_allYears.back());
    m_window = isAll ? std::nullopt : std::optional(window);
    reset();
}

void BudgetModel::setFilter(const QString& words)
{
    if (const QStringList wanted = searchWords(words); wanted != m_words) {
        m_words = wanted;
        reset();
    }
}

void BudgetModel::showParts(bool areShown)
{
    m_withParts = areShown;
    reset();
}

void BudgetModel::setFolded(const BudgetGroupId& group, bool isFolded)
{
    if (isFolded)
        m_folded.insert(group);
    else
        m_folded.erase(group);
    Q_EMIT foldsChanged();
}

const GridCell* BudgetModel::cellAt(const QModelIndex& index) const
{
    const auto& cells = lineAt(index.row()).cells;
    return index.column() >= 1 && index.column() <= int(cells.size()) ? &cells[size_t(index.column() - 1)] : nullptr;
}

const BudgetRow* BudgetModel::rowAt(const QModelIndex& index) const
{
    const auto row = index.isValid() ? lineAt(index.row()).row : std::nullopt;
    return row && m_workspace.book() ? m_workspace.book()->budget.row(*row) : nullptr;
}

std::optional<BudgetColumn> BudgetModel::columnAt(int column) const
{
    return column >= 1 ? m_grid.column(size_t(column - 1)) : std::nullopt;
}

int BudgetModel::yearColumn(Year year) const
{
    const auto found = std::find(m_grid.years.begin(), m_grid.years.end(), year);
    return found == m_grid.years.end() ? statedColumn() : int(found - m_grid.years.begin()) + 1;
}

QModelIndex BudgetModel::indexOf(const BudgetRowId& row, const BudgetColumn& column) const
{
    const int wanted = column.year ? yearColumn(*column.year) : statedColumn();
    for (int i = 0; i < rowCount(); ++i) {
        if (lineAt(i).kind == GridKind::Row && lineAt(i).row == row)
            return index(i, wanted);
    }
    return {};
}

QString BudgetModel::titleOf(const std::optional<BudgetGroupId>& group) const
{
    for (const GridLine& line : m_grid.lines) {
        if (line.kind == GridKind::Group && group && line.group == group)
            return line.title;
    }
    return {};
}

QString BudgetModel::marksAt(const QModelIndex& index) const
{
    const GridCell* cell = cellAt(index);
    return (cell ? cell->marks : lineAt(index.row()).marks).join(u' ');
}

/// Of the stated totals that a total leaves out: they say why.
QString BudgetModel::leftOutMarks(const GridLine& total) const
{
    QStringList marks;
    for (const GridLine& line : m_grid.lines) {
        if (line.kind == GridKind::Row && (!total.group || line.group == total.group)
            && line.cells.back().fit == Fit::WithoutYears)
            marks += line.cells.back().marks;
    }
    marks.removeDuplicates();
    return marks.join(u' ');
}

QString BudgetModel::remarkAt(const QModelIndex& index) const
{
    const GridCell* cell = cellAt(index);
    if (!cell || index.column() != statedColumn())
        return {};
    const GridLine& line = lineAt(index.row());
    const QString text = figureText(cell->figure, unit(), QLocale());
    const auto withMarks = [](const QString& words, const QString& marks) {
        return marks.isEmpty() ? words : words + u' ' + marks;
    };
    if (cell->fit == Fit::Differs)
        return withMarks(text, cell->marks.join(u' '));
    if (cell->fit == Fit::WithoutYears) {
        const QString stated = withMarks(text, cell->marks.join(u' '));
        return cell->marks.isEmpty() ? tr("%1 not in the sum").arg(stated) : stated;
    }
    const Money leftOut = line.cells[m_grid.sumColumn()].leftOut;
    if (!isTotal(line) || leftOut == Money())
        return {};
    return tr("without %1").arg(withMarks(amountText(leftOut, unit(), QLocale()), leftOutMarks(line)));
}

QString BudgetModel::textAt(const QModelIndex& index) const
{
    if (index.column() == 0)
        return lineAt(index.row()).title;
    const GridCell* cell = cellAt(index);
    return cell ? figureText(cell->figure, unit(), QLocale()) : QString();
}

QString BudgetModel::amountWithUnit(Money amount) const
{
    return amountText(amount, unit(), QLocale()) + u' ' + unitText(unit());
}

/// What a sum is made of, and what it is held against.
QStringList BudgetModel::explanations(const QModelIndex& index) const
{
    QStringList lines;
    const GridCell* cell = cellAt(index);
    if (!cell)
        return lines;
    const GridLine& line = lineAt(index.row());
    const bool isStated = index.column() == statedColumn();
    const Money leftOut = isStated ? line.cells[m_grid.sumColumn()].leftOut : cell->leftOut;
    if (cell->isSum && cell->figure == Figure(Mark::NotAvailable))
        lines.append(tr("Too large to be added up. Is one of the amounts in the wrong unit?"));
    if (cell->withoutNumber > 0)
        lines.append(tr("%n cell(s) without a number", nullptr, cell->withoutNumber));
    if (leftOut != Money())
        lines.append(tr("Without %1, which is not split by year").arg(amountWithUnit(leftOut)));
    if (cell->countedOnce != Money())
        lines.append(tr("%1 is in two rows and is counted once").arg(amountWithUnit(cell->countedOnce)));
    if (cell->fit == Fit::Differs && isStated)
        lines.append(tr("The years add up to something else"));
    else if (cell->fit == Fit::Differs && cell->stated)
        lines.append(tr("The source states %1").arg(figureText(*cell->stated, unit(), QLocale())));
    return lines;
}

QString BudgetModel::spokenName(const GridLine& line) const
{
    switch (line.kind) {
    case GridKind::Group:
        return isFolded(*line.group) ? tr("%1, folded").arg(line.title) : tr("%1, unfolded").arg(line.title);
    case GridKind::Part: {
        const BudgetRow* row = m_workspace.book()->budget.row(*line.row);
        return row ? QStringLiteral("%1, %2").arg(row->title, line.title) : line.title;
    }
    case GridKind::Total:
        return QStringLiteral("%1, %2").arg(titleOf(line.group), line.title);
    case GridKind::Row:
    case GridKind::GrandTotal:
        return line.title;
    }
    Q_UNREACHABLE();
}

/// A cell as it is read aloud: whose, when, how much, in which unit, with what is to be said of it.
QString BudgetModel::spokenAt(const QModelIndex& index) const
{
    const GridLine& line = lineAt(index.row());
    const GridCell* cell = cellAt(index);
    const QString marks = marksAt(index);
    const QString footnote = marks.isEmpty() ? QString() : tr(", footnote %1").arg(marks);
    if (!cell)
        return spokenName(line) + footnote;
    const Figure& figure = cell->figure;
    QString value = figure.isAmount() ? amountWithUnit(*figure.amount()) : textAt(index);
    if (!figure.isAmount() && figure.mark() != Mark::NotAvailable)
        value = figure.isBlank() ? tr("empty") : (figure.mark() == Mark::None ? tr("not stated") : value);
    QStringList parts = explanations(index);
    parts.prepend(value);
    return QStringLiteral("%1, %2: %3%4")
        .arg(spokenName(line), headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString(),
            parts.join(QStringLiteral(", ")), footnote);
}

QVariant BudgetModel::dataAt(const QModelIndex& index, int role) const
{
    const GridLine& line = lineAt(index.row());
    const GridCell* cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index);
    case Qt::EditRole:
        if (!cell)
            return line.title;
        // Amounts are read the Danish way whatever the language, so that is how they are offered.
        return cell->figure.mark() == Mark::None ? QStringLiteral("-")
                                                 : figureText(cell->figure, unit(), QLocale(QLocale::Danish));
    case Qt::AccessibleTextRole:
        return spokenAt(index);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight));
    case KindRole:
        return int(line.kind);
    case GroupTitleRole:
        return titleOf(line.group);
    case RowIdRole:
        return line.row ? line.row->text() : QString();
    case FigureRole: {
        const auto amount = cell ? cell->figure.amount() : std::nullopt;
        return amount ? QVariant(amount->oere()) : QVariant();
    }
    case MarksRole:
        return marksAt(index);
    case DiffersRole:
        return cell && cell->fit != Fit::Fits;
    case WithoutNumberRole:
        return cell ? cell->withoutNumber : 0;
    case RemarkRole:
        return remarkAt(index);
    case Qt::ToolTipRole: {
        const QStringList lines = cell ? explanations(index) : QStringList(line.title);
        return lines.isEmpty() ? QVariant() : plainToolTip(lines.join(u'\n'));
    }
    default:
        return {};
    }
}

Result<void> BudgetModel::rename(const GridLine& line, const QString& name)
{
    const BudgetRow* row = m_workspace.book()->budget.row(*line.row);
    if (!line.part || !row || !row->part(*line.part))
        return m_workspace.budget().renameRow(*line.row, name);
    BudgetPart part = *row->part(*line.part);
    part.name = name;
    return m_workspace.budget().setPart(part);
}

Result<void> BudgetModel::write(const GridLine& line, const BudgetColumn& column, const QString& text)
{
    const auto read = readFigure(text, unit(), LargeNumber::TypedInKroner);
    if (!read)
        return read.error();
    if (!line.part)
        return m_workspace.budget().setFigure(*line.row, column, read->figure);
    return m_workspace.budget().setFigures(
        {{*line.row, column, read->figure, line.part}}, QStringLiteral("%1: %2").arg(line.title, columnWords(column)));
}

bool BudgetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    // What is written makes the lines anew.
    const GridLine line = lineAt(index.row());
    const auto column = columnAt(index.column());
    const auto done = column ? write(line, *column, value.toString()) : rename(line, value.toString());
    if (!done)
        Q_EMIT refused(done.error());
    return done.has_value();
}

QVariant BudgetModel::headAt(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QStringList marks = column == 0 ? m_grid.marks : m_grid.columnMarks[size_t(column - 1)];
    QString text;
    if (column == 0)
        text = role == Qt::DisplayRole ? tr("Initiative · %1").arg(unitText(unit())) : tr("Initiative");
    else if (column == sumColumn())
        text = tr("Sum");
    else
        text = column == statedColumn() ? tr("Stated total") : m_grid.years[size_t(column - 1)].text();
    return role == Qt::DisplayRole && !marks.isEmpty() ? text + u' ' + marks.join(u' ') : text;
}

Qt::ItemFlags BudgetModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const GridLine& line = lineAt(index.row());
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool isWritten = index.column() == 0 || columnAt(index.column());
    if (line.row && isWritten && m_workspace.standing().canWrite())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace indblik
