// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QAbstractTableModel>

#include <vector>

namespace indblik {

/// The budget as a grid: groups of rows, a column per year, the sum of the years and the total the source states.
/// Cells are edited as officers write amounts; a refused text changes nothing and is told by refused().
class BudgetModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class RowKind { Group, Line, Total };
    enum Role {
        RowKindRole = Qt::UserRole + 1, ///< int of RowKind
        GroupTitleRole,                 ///< title of the group the line belongs to
        RowIdRole,                      ///< the row's id as text; empty for groups and totals
        FigureRole,                     ///< øre as qlonglong; invalid where there is no number
        MarksRole,                      ///< footnote marks at the cell
        DiffersRole,                    ///< true where the stated figure is not what its parts add up to
        WithoutNumberRole,              ///< of a sum: how many cells had no number
    };

    explicit BudgetModel(Workspace& workspace, QObject* parent = nullptr);

    QModelIndex indexOf(const BudgetRowId& row, const BudgetColumn& column) const;
    /// The row behind an index; nothing for groups and totals.
    const BudgetRow* rowAt(const QModelIndex& index) const;
    std::optional<BudgetColumn> columnAt(int column) const;
    int yearColumn(Year year) const; ///< the stated column where the budget has no such year
    int sumColumn() const { return int(m_years.size()) + 1; }
    int statedColumn() const { return int(m_years.size()) + 2; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void refused(const indblik::Error& error);

private:
    struct Line
    {
        RowKind kind;
        size_t group;
        size_t row;
    };

    void read();
    const BudgetGroup& groupOf(const Line& line) const;
    Figure figureAt(const Line& line, int column) const;
    int cellsWithoutNumber(const Line& line, int column) const;
    bool differs(const Line& line, int column) const;
    QString marksAt(const Line& line, int column) const;
    QString textAt(const Line& line, int column) const;
    QString spokenAt(const Line& line, int column) const;

    Workspace& m_workspace;
    Budget m_budget; ///< as it is shown, which the lines count into
    Scale m_unit = Scale::Million;
    std::vector<Year> m_years;
    std::vector<Line> m_lines;
};

} // namespace indblik
