// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/registermodel.h"

#include "ui/parts/refusal.h"

namespace indblik {

RegisterModel::RegisterModel(const Register& list, bool isLocked, QObject* parent)
    : RowModel(parent)
    , m_list(list)
    , m_isLocked(isLocked)
{}

void RegisterModel::setRows(const std::vector<RegisterRow>& rows)
{
    const int before = rowCount();
    const int now = int(rows.size());
    if (now > before) {
        beginInsertRows({}, before, now - 1);
        m_list.rows = rows;
        endInsertRows();
    } else if (now < before) {
        beginRemoveRows({}, now, before - 1);
        m_list.rows = rows;
        endRemoveRows();
    } else {
        m_list.rows = rows;
    }
    if (now > 0)
        Q_EMIT dataChanged(index(0, 0), index(now - 1, columns() - 1));
}

int RegisterModel::addRow()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_list.rows.emplace_back();
    endInsertRows();
    return row;
}

void RegisterModel::removeRow(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_list.rows.erase(m_list.rows.begin() + row);
    endRemoveRows();
}

QString RegisterModel::heading(int column) const
{
    const RegisterColumn& of = m_list.form.columns[size_t(column)];
    return of.kind == ColumnKind::Amount ? tr("%1, DKK").arg(of.label) : of.label;
}

Qt::Alignment RegisterModel::alignment(int column) const
{
    const ColumnKind kind = m_list.form.columns[size_t(column)].kind;
    const bool isFigure = kind == ColumnKind::Amount || kind == ColumnKind::Share || kind == ColumnKind::Number;
    return isFigure ? Qt::AlignRight : Qt::AlignLeft;
}

QString RegisterModel::textAt(const QModelIndex& index) const
{
    return m_list.rows[size_t(index.row())].text(m_list.form.columns[size_t(index.column())].key);
}

QVariant RegisterModel::dataAt(const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return textAt(index);
    case Qt::TextAlignmentRole:
        return int(alignment(index.column()) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: {
        const QString text = textAt(index);
        return QStringLiteral("%1, %2: %3")
            .arg(m_list.nameOf(m_list.rows[size_t(index.row())]), heading(index.column()),
                text.isEmpty() ? tr("empty") : text);
    }
    default:
        return {};
    }
}

Qt::ItemFlags RegisterModel::flags(const QModelIndex& index) const
{
    const auto flags = RowModel::flags(index);
    return m_isLocked ? flags : flags | Qt::ItemIsEditable;
}

bool RegisterModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || m_isLocked || value.toString() == textAt(index))
        return false;
    const RegisterColumn& column = m_list.form.columns[size_t(index.column())];
    const auto cell = readCell(column, value.toString());
    if (!doneOrRefused(*this, cell))
        return false;
    auto& cells = m_list.rows[size_t(index.row())].cells;
    if (cell->isEmpty())
        cells.erase(column.key);
    else
        cells[column.key] = *cell;
    Q_EMIT dataChanged(index, index);
    return true;
}

} // namespace indblik
