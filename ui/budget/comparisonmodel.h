// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figuretext.h"
#include "core/judge/budget/budgetcomparison.h"
#include "ui/parts/rowmodel.h"

namespace indblik {

/// Two versions of a budget row by row: what became of the row, and for each year and the stated total the figure
/// before, the figure after and the difference.
class ComparisonModel final : public RowModel
{
    Q_OBJECT

public:
    enum Role {
        FateRole = Qt::UserRole + 1, ///< int of RowChange::Fate
        IsDifferenceRole,            ///< true in the columns of differences
    };

    explicit ComparisonModel(Scale unit, QObject* parent = nullptr) : RowModel(parent), m_unit(unit) {}

    /// Shows the rows that differ, or all.
    void show(BudgetComparison comparison, bool onlyChanged);
    /// The whole table with tabs between the cells, for a spreadsheet.
    QString asText() const;

private:
    int rows() const override { return int(m_comparison.rows.size()); }
    int columns() const override { return firstFigure + perColumn * (int(m_comparison.years.size()) + 1); }
    QString heading(int column) const override;
    Qt::Alignment alignment(int column) const override
    {
        return column >= firstFigure ? Qt::AlignRight : Qt::AlignLeft;
    }
    QVariant dataAt(const QModelIndex& index, int role) const override;
    static QString fateWords(RowChange::Fate fate);
    QString textAt(const RowChange& row, int column) const;
    QString spokenAt(const RowChange& row, int column) const;

    static constexpr int firstFigure = 2; ///< after the title and what became of the row
    static constexpr int perColumn = 3;   ///< before, after, difference

    Scale m_unit;
    BudgetComparison m_comparison;
};

} // namespace indblik
