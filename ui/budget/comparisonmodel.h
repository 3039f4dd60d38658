// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figuretext.h"
#include "core/judge/budget/budgetcomparison.h"

#include <QAbstractTableModel>

namespace indblik {

/// Two versions of a budget row by row: what became of the row, and for each year and the stated total the figure
/// before, the figure after and the difference.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        FateRole = Qt::UserRole + 1, ///< int of RowChange::Fate
        IsDifferenceRole,            ///< true in the columns of differences
    };

    explicit ComparisonModel(Scale unit, QObject* parent = nullptr) : QAbstractTableModel(parent), m_unit(unit) {}

    /// Shows the rows that differ, or all.
    void show(BudgetComparison comparison, bool onlyChanged);
    /// The whole table with tabs between the cells, for a spreadsheet.
    QString asText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString fateWords(RowChange::Fate fate);
    QString textAt(const RowChange& row, int column) const;
    QString spokenAt(const RowChange& row, int column) const;

    Scale m_unit;
    BudgetComparison m_comparison;
};

} // namespace indblik
