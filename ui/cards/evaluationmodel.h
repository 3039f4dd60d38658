// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/cards/evaluations.h"
#include "ui/parts/rowmodel.h"

namespace indblik {

/// The calendar of evaluations and other follow-ups as a table: what is expected or has come when, how far it is, and
/// who waits for it. What is no evaluation has its kind with its title.
class EvaluationModel final : public RowModel
{
    Q_OBJECT

public:
    enum Column { Date, Title, Standing, Forms, Goals };

    using RowModel::RowModel;

    /// With those that have come, or only those that are waited for.
    void setBook(const AccountBook& book, const QDate& today, bool withPast);
    const CalendarEntry& entry(int row) const { return m_lines[size_t(row)].entry; }

private:
    struct Line
    {
        CalendarEntry entry;
        bool isOverdue = false;
        QStringList cells; ///< by column
    };

    int rows() const override { return int(m_lines.size()); }
    int columns() const override { return Goals + 1; }
    QVariant dataAt(const QModelIndex& index, int role) const override;
    QString heading(int column) const override;

    std::vector<Line> m_lines;
};

} // namespace indblik
