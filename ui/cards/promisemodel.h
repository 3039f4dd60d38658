// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "ui/parts/rowmodel.h"

#include <vector>

namespace indblik {

/// Promises of earlier years as a table: when each was to be kept, what was said, what has become of it, in which form.
class PromiseModel final : public RowModel
{
    Q_OBJECT

public:
    enum Column { Due, Sentence, Standing, Form };

    using RowModel::RowModel;

    /// All of `promises`, or only those that are open; by when they were to be kept, those without a day last.
    void setPromises(const AccountBook& book, std::vector<Promise> promises, const QDate& today, bool withAnswered);
    const Promise& promise(int row) const { return m_lines[size_t(row)].promise; }
    int overdueCount() const;

private:
    struct Line
    {
        Promise promise;
        bool isOverdue = false;
        QStringList cells; ///< by column
    };

    int rows() const override { return int(m_lines.size()); }
    int columns() const override { return Form + 1; }
    QVariant dataAt(const QModelIndex& index, int role) const override;
    QString heading(int column) const override;

    std::vector<Line> m_lines;
};

} // namespace indblik
