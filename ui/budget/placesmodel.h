// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/budget/placecosts.h"
#include "core/workspace.h"
#include "ui/parts/rowmodel.h"

namespace indblik {

/// Places or participants of each row and site of the budget, to be typed: for each year how many were planned for and
/// how many there were, and what one costs. What is no number, or cannot be saved, is refused to whom the model is part
/// of.
class PlacesModel final : public RowModel
{
    Q_OBJECT

public:
    explicit PlacesModel(Workspace& workspace, QObject* parent = nullptr);

    void show(PerWhat per);
    /// One more year at the end, for numbers to come.
    void addYear();

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    enum Part { Planned, Actual, Cost, perYear };

    int rows() const override { return int(m_costs.size()); }
    int columns() const override { return perYear * int(m_years.size()); }
    QString heading(int column) const override;
    Qt::Alignment alignment(int) const override { return Qt::AlignRight; }
    QVariant sideAt(int row, int role) const override;
    QVariant dataAt(const QModelIndex& index, int role) const override;
    CountedYear at(const QModelIndex& index) const;
    QString textAt(const QModelIndex& index) const;
    QString tipAt(const QModelIndex& index) const;
    void read();

    Workspace& m_workspace;
    PerWhat m_per = PerWhat::Place;
    std::vector<PlaceCosts> m_costs;
    std::vector<Year> m_years;
};

} // namespace indblik
