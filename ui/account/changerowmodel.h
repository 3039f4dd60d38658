// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/writtenchange.h"
#include "ui/parts/rowmodel.h"

namespace indblik {

/// The rows of a change table while they are written: the type of area, net moves, dwellings not vacated, the total,
/// the share in percentage points. A cell reads as it was typed, also where that is no number; then it has a fault. At
/// least one row is there to be written in.
class ChangeRowModel final : public RowModel
{
    Q_OBJECT

public:
    enum Role {
        FaultRole = Qt::UserRole + 1, ///< why the cell is no number; empty where it is one
    };

    explicit ChangeRowModel(QObject* parent);

    const std::vector<ChangeCells>& cells() const { return m_rows; }
    /// As the place of the rows has it.
    QString text() const { return changeText(m_rows); }
    /// What is on the screen stands where it says the same.
    void showText(const QString& text);
    /// The first one there is.
    QString fault() const;
    /// An empty row at the end; gives its number.
    int addRow();
    void removeRow(int row);

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void typed(); ///< by the officer; a row was taken away, too

private:
    enum Column { Type, NetMoves, NotVacated, Total, Share };

    int rows() const override { return int(m_rows.size()); }
    int columns() const override { return Share + 1; }
    QString heading(int column) const override;
    Qt::Alignment alignment(int column) const override;
    QVariant dataAt(const QModelIndex& index, int role) const override;
    bool saysTheSame(const QString& text) const;

    std::vector<ChangeCells> m_rows{1};
};

} // namespace indblik
