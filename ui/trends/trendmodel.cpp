// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trendmodel.h"

#include "ui/parts/plaintooltip.h"

#include <QLocale>

namespace indblik {

TrendModel::TrendModel(QObject* parent) : RowModel(parent) {}

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

QVariant TrendModel::dataAt(const QModelIndex& index, int role) const
{
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

QVariant TrendModel::headAt(int column, int role) const
{
    return role == Qt::DisplayRole ? QVariant(m_table.columns[size_t(column)].head) : QVariant();
}

QVariant TrendModel::sideAt(int place, int role) const
{
    const TrendTable::Row& row = m_table.rows[size_t(place)];
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
