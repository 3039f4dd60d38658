// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/trends/trendtable.h"
#include "ui/parts/rowmodel.h"

namespace indblik {

/// The table of a trend as the account and files have it: periods by columns with their unit in the heads. A period
/// that figures begin anew with has "‖" behind it, and why in its tool tip.
class TrendModel final : public RowModel
{
    Q_OBJECT

public:
    explicit TrendModel(QObject* parent = nullptr);

    void setTrend(const Trend& trend);

    /// The line that a column belongs to; nothing of limits and bands.
    std::optional<int> line(int column) const;

private:
    int rows() const override { return int(m_table.rows.size()); }
    int columns() const override { return int(m_table.columns.size()); }
    QVariant headAt(int column, int role) const override;
    QVariant sideAt(int row, int role) const override;
    QVariant dataAt(const QModelIndex& index, int role) const override;
    Trend m_trend; ///< the table points into it
    TrendTable m_table;
};

} // namespace indblik
