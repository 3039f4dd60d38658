// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/changetable.h"
#include "core/result.h"
#include "ui/parts/rowmodel.h"

namespace indblik {

/// The rows of a change table while they are written: the type of area, net moves, dwellings not vacated, the total,
/// the share in percentage points. What is no number is refused to whom the model is part of.
class ChangeRowModel final : public RowModel
{
    Q_OBJECT

public:
    explicit ChangeRowModel(std::vector<ChangeRow> rows, QObject* parent);

    /// Refused where a number is missing; an empty row counts for nothing.
    Result<std::vector<ChangeRow>> written() const;
    void setRows(const std::vector<ChangeRow>& rows);
    /// An empty row at the end; gives its number.
    int addRow();
    void removeRow(int row);

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    enum Column { Type, NetMoves, NotVacated, Total, Share };

    /// Numbers that are not written yet are no 0.
    struct Row
    {
        QString type;
        std::optional<qint64> numbers[3];
        std::optional<PercentagePoints> share;

        bool isEmpty() const;
    };

    int rows() const override { return int(m_rows.size()); }
    int columns() const override { return Share + 1; }
    QString heading(int column) const override;
    Qt::Alignment alignment(int column) const override;
    QVariant dataAt(const QModelIndex& index, int role) const override;
    QString textAt(const QModelIndex& index) const;
    static Row rowOf(const ChangeRow& row);

    std::vector<Row> m_rows;
};

} // namespace indblik
