// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trendmodel.h"

#include "ui/parts/plaintooltip.h"

#include <QLocale>

namespace indblik {

TrendModel::TrendModel(QObject* parent) : QAbstractTableModel(parent) {}

void TrendModel::setTrend(const Trend& trend)
{
    beginResetModel();
    m_trend = trend;
    m_table = trendTable(m_trend, Tongue::ofProgram());
    endResetModel();
}

std::optional<int> TrendModel::line(int column) const
{
    if (column < 0 || column >= columnCount())
        return {};
    const auto& line = m_table.columns[size_t(column)].line;
    return line ? std::optional(int(*line)) : std::nullopt;
}

int TrendModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int TrendModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant TrendModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TrendTable::Column& column = m_table.columns[size_t(index.column())];
    const QString text = cellText(column.cells[size_t(index.row())], QLocale());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2: %3")
            .arg(column.head, m_table.rows[size_t(index.row())].period.text(QLocale()),
                text.isEmpty() ? tr("no figure") : text);
    default:
        return {};
    }
}

QVariant TrendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int sections = orientation == Qt::Horizontal ? columnCount() : rowCount();
    if (section < 0 || section >= sections)
        return {};
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(m_table.columns[size_t(section)].head) : QVariant();
    const TrendTable::Row& row = m_table.rows[size_t(section)];
    if (role == Qt::DisplayRole)
        return row.period.text(QLocale()) + (row.breaks.empty() ? QString() : QStringLiteral(" ‖"));
    if (role != Qt::ToolTipRole || row.breaks.empty())
        return {};
    QStringList reasons;
    for (const TrendBreak* each : row.breaks)
        reasons.append(breakWords(*each, Tongue::ofProgram()));
    return plainToolTip(reasons.join(u' '));
}

} // namespace indblik
