// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figuretext.h"
#include "core/judge/budget/budgetgrid.h"
#include "core/workspace.h"
#include "ui/parts/rowmodel.h"

#include <set>
#include <vector>

namespace indblik {

/// A BudgetGrid as a table: groups, rows, their sites and sources where wished, totals; a column of names, one per
/// year, the sum of the years and the total the source states. All sums are the grid's. Names, and cells of rows and
/// parts, can be edited; what is typed there goes to the drafts, and from them to the file.
class BudgetModel final : public RowModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of GridKind
        GroupTitleRole,              ///< title of the group the line belongs to; empty for the grand total
        RowIdRole,                   ///< the row's id as text, of parts too; empty for groups and totals
        FigureRole,                  ///< øre as qlonglong; invalid where there is no number
        MarksRole,                   ///< footnote marks at the cell; in the first column those of the row
        DiffersRole,                 ///< true where the stated figure is not what its parts add up to
        WithoutNumberRole,           ///< of a sum: how many cells had no number
        RemarkRole,                  ///< what is shown instead of a stated total: "of which not 2.37 *"
    };

    explicit BudgetModel(Workspace& workspace, QObject* parent = nullptr);

    const BudgetGrid& grid() const { return m_grid; }
    const GridLine& lineAt(int row) const { return m_grid.lines[size_t(row)]; }
    /// The cell behind an index; nothing in the column of names and for groups.
    const GridCell* cellAt(const QModelIndex& index) const;

    QModelIndex indexOf(const BudgetRowId& row, const BudgetColumn& column) const;
    /// The row behind an index, of a part the one it belongs to; nothing for groups and totals.
    const BudgetRow* rowAt(const QModelIndex& index) const;
    std::optional<BudgetColumn> columnAt(int column) const;
    int yearColumn(Year year) const; ///< the stated column where the year is not shown
    int sumColumn() const { return int(m_grid.sumColumn()) + 1; }
    int statedColumn() const { return int(m_grid.statedColumn()) + 1; }

    /// The unit amounts are shown and read in; without one, that of the account.
    void setUnit(std::optional<Scale> unit);
    Scale unit() const;
    /// The years the account has, shown or not.
    const std::vector<Year>& allYears() const { return m_allYears; }
    /// Shows the years from `first` to `last` only, for as long as the account has both.
    void showYears(Year first, Year last);
    /// Shows only rows that have all these words in their name, their group, their form or their parts.
    void setFilter(const QString& words);
    void showParts(bool areShown);
    /// What is shown of the budget.
    GridWish wish() const;
    int rowCountOfAccount() const { return m_rows; }
    int rowsShown() const { return m_rows - m_grid.rowsLeftOut; }
    bool isFiltered() const { return !m_words.isEmpty(); }

    /// Rows of a folded group are still there and in all sums; the view hides them.
    bool isFolded(const BudgetGroupId& group) const { return m_folded.contains(group); }
    void setFolded(const BudgetGroupId& group, bool isFolded);

    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void foldsChanged();

private:
    int rows() const override { return int(m_grid.lines.size()); }
    int columns() const override { return !m_workspace.book() ? 0 : int(m_grid.years.size()) + 3; }
    QVariant headAt(int column, int role) const override;
    QVariant dataAt(const QModelIndex& index, int role) const override;
    BudgetGrid gridOfWish();
    bool isWanted(const BudgetGroup& group, const BudgetRow& row) const;
    void nameTotals(BudgetGrid& grid) const;
    void reset();
    void refresh();
    QString titleOf(const std::optional<BudgetGroupId>& group) const;
    QString marksAt(const QModelIndex& index) const;
    QString leftOutMarks(const GridLine& total) const;
    QString remarkAt(const QModelIndex& index) const;
    QString textAt(const QModelIndex& index) const;
    QString amountWithUnit(Money amount) const;
    QStringList explanations(const QModelIndex& index) const;
    QString spokenAt(const QModelIndex& index) const;
    QString spokenName(const GridLine& line) const;

    Workspace& m_workspace;
    BudgetGrid m_grid;
    std::vector<Year> m_allYears;
    int m_rows = 0; ///< of the account
    std::optional<Scale> m_unit;
    std::optional<std::pair<Year, Year>> m_window;
    QStringList m_words; ///< searchWords()
    bool m_withParts = false;
    std::set<BudgetGroupId> m_folded;
};

} // namespace indblik
