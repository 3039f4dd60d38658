// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/series.h"
#include "core/result.h"
#include "ui/parts/rowmodel.h"

#include <array>

namespace indblik {

/// The figures of a series while they are edited: period, figure, the day it is as of, and where it is from. The last
/// row is empty, for one more.
class SeriesFiguresModel final : public RowModel
{
    Q_OBJECT

public:
    enum Column { PeriodColumn, FigureColumn, AsOfColumn, SourceColumn };

    explicit SeriesFiguresModel(const Series& series, QObject* parent = nullptr);

    void setUnit(Indicator::Unit unit) { m_unit = unit; }
    /// What is written, by period and day; refused with the first cell that cannot be read.
    Result<std::vector<SeriesFigure>> figures() const;
    /// Takes pasted rows of tabs and line ends in from a cell on, or at the end.
    void paste(const QModelIndex& at, const QString& text);
    void removeRow(int row);

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    int rows() const override { return int(m_rows.size()); }
    int columns() const override { return 4; }
    QString heading(int column) const override;
    QVariant dataAt(const QModelIndex& index, int role) const override;
    using Row = std::array<QString, 4>;

    Result<SeriesFigure> read(const Row& row) const;
    static bool isEmpty(const Row& row);

    std::vector<Row> m_rows; ///< as they are typed
    Indicator::Unit m_unit;
};

} // namespace indblik
