// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/trends/trendtable.h"

#include <QAbstractTableModel>

namespace indblik {

/// The table of a trend as the account and files have it: periods by columns with their unit in the heads. A period
/// that figures begin anew with has "‖" behind it, and why in its tool tip.
class TrendModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TrendModel(QObject* parent = nullptr);

    void setTrend(const Trend& trend);

    /// The line that a column belongs to; nothing of limits and bands.
    std::optional<int> line(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Trend m_trend; ///< the table points into it
    TrendTable m_table;
};

} // namespace indblik
