// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/comparisonmodel.h"

#include <QLocale>

#include <algorithm>

namespace indblik {

namespace {

/// What the row gained, where both sides say a number; one that is not there counts as nothing.
QString differenceText(const std::pair<Figure, Figure>& figures, RowChange::Fate fate, Scale unit)
{
    const bool isOneSided = fate == RowChange::Fate::Came || fate == RowChange::Fate::Went;
    const auto before = figures.first.amount();
    const auto after = figures.second.amount();
    if ((!before || !after) && !(isOneSided && (before || after)))
        return figures.first == figures.second ? QString() : QStringLiteral("≠");
    const auto difference = subtracted(after.value_or(Money()), before.value_or(Money()));
    if (!difference)
        return figureText(Mark::NotAvailable, unit, QLocale());
    const QString text = amountText(*difference, unit, QLocale());
    return *difference > Money() ? u'+' + text : text;
}

} // namespace

void ComparisonModel::show(BudgetComparison comparison, bool onlyChanged)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    if (onlyChanged)
        std::erase_if(m_comparison.rows, [](const RowChange& row) { return row.fate == RowChange::Fate::Same; });
    endResetModel();
}

QString ComparisonModel::fateWords(RowChange::Fate fate)
{
    switch (fate) {
    case RowChange::Fate::Came:
        return tr("new");
    case RowChange::Fate::Went:
        return tr("removed");
    case RowChange::Fate::Changed:
        return tr("changed");
    case RowChange::Fate::Same:
        break;
    }
    return tr("as before");
}

QString ComparisonModel::textAt(const RowChange& row, int column) const
{
    if (column == 0)
        return row.title;
    if (column == 1)
        return fateWords(row.fate);
    const auto& figures = row.figures[size_t((column - firstFigure) / perColumn)];
    const int which = (column - firstFigure) % perColumn;
    if (which == 2)
        return differenceText(figures, row.fate, m_unit);
    return figureText(which == 0 ? figures.first : figures.second, m_unit, QLocale());
}

QString ComparisonModel::spokenAt(const RowChange& row, int column) const
{
    const QString text = textAt(row, column);
    if (column < firstFigure)
        return text;
    return QStringLiteral("%1, %2: %3")
        .arg(row.title, headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().replace(u'\n', u' '),
            text.isEmpty() ? tr("empty") : text);
}

QVariant ComparisonModel::dataAt(const QModelIndex& index, int role) const
{
    const RowChange& row = m_comparison.rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, column);
    case Qt::AccessibleTextRole:
        return spokenAt(row, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column < firstFigure ? Qt::AlignLeft : Qt::AlignRight));
    case FateRole:
        return int(row.fate);
    case IsDifferenceRole:
        return column >= firstFigure && (column - firstFigure) % perColumn == 2;
    default:
        return {};
    }
}

QString ComparisonModel::heading(int column) const
{
    if (column < firstFigure)
        return column == 0 ? tr("Initiative") : tr("What happened");
    const auto year = size_t((column - firstFigure) / perColumn);
    const QString head = year < m_comparison.years.size() ? m_comparison.years[year].text() : tr("Stated total");
    const QString which[] = {tr("before"), tr("after"), tr("difference")};
    return QStringLiteral("%1\n%2").arg(head, which[(column - firstFigure) % perColumn]);
}

QString ComparisonModel::asText() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column)
        cells.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().replace(u'\n', u' '));
    lines.append(cells.join(u'\t'));
    for (const RowChange& row : m_comparison.rows) {
        cells.clear();
        for (int column = 0; column < columnCount(); ++column)
            cells.append(textAt(row, column).simplified());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace indblik
