// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/trend.h"

#include <QAbstractTableModel>

namespace indblik {

/// The table of a trend: periods by lines, after a line the numbers behind its shares where they are known, then limits
/// and bands. It reads the same value as the chart. A period that figures begin anew with has "‖" behind it.
class TrendModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { ValueRole = Qt::UserRole + 1 }; ///< the number itself; nothing where there is none

    explicit TrendModel(QObject* parent = nullptr);

    void setTrend(const Trend& trend);

    /// The line that a column belongs to; nothing of limits and bands.
    std::optional<int> line(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column
    {
        enum class Kind { Value, Count, Limit, Low, High };

        Kind kind = Kind::Value;
        size_t index = 0; ///< of the line, limit or band
    };
    struct Cell
    {
        QString text;
        QVariant value;
    };

    Cell cell(const Period& period, const Column& column) const;
    Cell lineCell(const Period& period, const TrendLine& line, Column::Kind kind) const;
    QString title(const Column& column) const;

    Trend m_trend;
    std::vector<Period> m_periods;
    std::vector<Column> m_columns;
};

} // namespace indblik
