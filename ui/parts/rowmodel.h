// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace indblik {

/// A list or table of rows without anything below them. It settles which places there are, so that a model says only
/// how many, what stands in one, and what the columns are called.
class RowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    QModelIndex index(int row, int column = 0, const QModelIndex& parent = {}) const final
    {
        return QAbstractTableModel::index(row, column, parent);
    }
    int rowCount(const QModelIndex& parent = {}) const final { return parent.isValid() ? 0 : rows(); }
    int columnCount(const QModelIndex& parent = {}) const final { return parent.isValid() ? 0 : columns(); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

protected:
    virtual int rows() const = 0;
    virtual int columns() const { return 1; }
    /// Of a place that is there.
    virtual QVariant dataAt(const QModelIndex& index, int role) const = 0;
    /// What a column is called, and at which side that and its cells stand.
    virtual QString heading(int column) const;
    virtual Qt::Alignment alignment(int column) const;
    /// The head of a column that is there; said by those of which more is told than the two above.
    virtual QVariant headAt(int column, int role) const;
    /// What stands before a row that is there.
    virtual QVariant sideAt(int row, int role) const;
};

} // namespace indblik
