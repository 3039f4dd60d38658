// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/changerowmodel.h"

#include "ui/parts/plaintooltip.h"

namespace indblik {

ChangeRowModel::ChangeRowModel(QObject* parent) : RowModel(parent) {}

/// "166" is "+166" in the file, and an empty row is none.
bool ChangeRowModel::saysTheSame(const QString& text) const
{
    if (text == this->text())
        return true;
    const auto here = readChange(m_rows);
    const auto there = readChange(changeCells(text));
    return here && there && *here == *there;
}

void ChangeRowModel::showText(const QString& text)
{
    if (saysTheSame(text))
        return;
    beginResetModel();
    m_rows = changeCells(text);
    if (m_rows.empty())
        m_rows.emplace_back();
    endResetModel();
}

QString ChangeRowModel::fault() const
{
    for (const ChangeCells& row : m_rows) {
        for (size_t column = 0; column < row.size(); ++column) {
            if (const QString fault = changeCellFault(column, row[column]); !fault.isEmpty())
                return fault;
        }
    }
    return {};
}

int ChangeRowModel::addRow()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows.emplace_back();
    endInsertRows();
    return row;
}

void ChangeRowModel::removeRow(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    if (m_rows.empty())
        addRow();
    Q_EMIT typed();
}

QString ChangeRowModel::heading(int column) const
{
    switch (column) {
    case Type:
        return tr("Type of area");
    case NetMoves:
        return tr("Net moves");
    case NotVacated:
        return tr("Not vacated");
    case Total:
        return tr("In all");
    default:
        return tr("Share, %-points");
    }
}

Qt::Alignment ChangeRowModel::alignment(int column) const
{
    return column == Type ? Qt::AlignLeft : Qt::AlignRight;
}

QVariant ChangeRowModel::dataAt(const QModelIndex& index, int role) const
{
    const ChangeCells& row = m_rows[size_t(index.row())];
    const QString& text = row[size_t(index.column())];
    const QString fault = changeCellFault(size_t(index.column()), text);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text;
    case Qt::TextAlignmentRole:
        return int(alignment(index.column()) | Qt::AlignVCenter);
    case FaultRole:
        return fault;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3").arg(row[Type], heading(index.column()), text);
    case Qt::AccessibleDescriptionRole:
        return fault;
    case Qt::ToolTipRole:
        return fault.isEmpty() ? QVariant() : plainToolTip(fault);
    default:
        return {};
    }
}

Qt::ItemFlags ChangeRowModel::flags(const QModelIndex& index) const
{
    return RowModel::flags(index) | Qt::ItemIsEditable;
}

bool ChangeRowModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    QString& text = m_rows[size_t(index.row())][size_t(index.column())];
    // A tab or a new line that is pasted would be another cell.
    const QString typedText = value.toString().replace(u'\t', u' ').replace(u'\n', u' ');
    if (typedText == text)
        return false;
    text = typedText;
    Q_EMIT dataChanged(index, index);
    Q_EMIT typed();
    return true;
}

} // namespace indblik
