// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/register.h"
#include "ui/parts/rowmodel.h"

namespace indblik {

/// The rows of a register while they are written, with the columns of its template. A cell that is nothing of its
/// column is refused to whom the model is part of.
class RegisterModel final : public RowModel
{
    Q_OBJECT

public:
    RegisterModel(const Register& list, bool isLocked, QObject* parent);

    /// As it stands now.
    const Register& list() const { return m_list; }
    void setRows(const std::vector<RegisterRow>& rows);
    /// An empty row at the end; gives its number.
    int addRow();
    void removeRow(int row);

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    int rows() const override { return int(m_list.rows.size()); }
    int columns() const override { return int(m_list.form.columns.size()); }
    QString heading(int column) const override;
    Qt::Alignment alignment(int column) const override;
    QVariant dataAt(const QModelIndex& index, int role) const override;
    QString textAt(const QModelIndex& index) const;

    Register m_list;
    bool m_isLocked;
};

} // namespace indblik
