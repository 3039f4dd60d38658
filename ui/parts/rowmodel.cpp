// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/rowmodel.h"

namespace indblik {

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? dataAt(index, role) : QVariant();
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isHead = orientation == Qt::Horizontal;
    if (section < 0 || section >= (isHead ? columns() : rows()))
        return {};
    return isHead ? headAt(section, role) : sideAt(section, role);
}

QString RowModel::heading(int) const
{
    return {};
}

Qt::Alignment RowModel::alignment(int) const
{
    return Qt::AlignLeft;
}

QVariant RowModel::headAt(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | alignment(column));
    return role == Qt::DisplayRole ? heading(column) : QVariant();
}

QVariant RowModel::sideAt(int, int) const
{
    return {};
}

} // namespace indblik
