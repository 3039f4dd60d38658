// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"

#include <optional>
#include <set>
#include <vector>

namespace indblik {

/// Which part of a budget a grid shows.
struct GridWish
{
    std::vector<Year> years;                   ///< empty: all columns the account has
    std::optional<std::set<BudgetRowId>> rows; ///< only these; totals are then totals of these
    bool withParts = false;                    ///< sites and funding sources as lines under their row
};

enum class GridKind { Group, Row, Part, Total, GrandTotal };

/// How a stated figure stands to what its parts add up to.
enum class Fit { Fits, Differs, WithoutYears };

/// One cell as everything shows it: screen, print, CSV, XLSX, chart.
struct GridCell
{
    Figure figure;                ///< a sum that does not fit 64 bits is NotAvailable
    bool isSum = false;           ///< computed, never stored
    int withoutNumber = 0;        ///< of a sum: how many cells had no number
    Money leftOut;                ///< of a sum over years: stated totals that no year accounts for
    Money countedOnce;            ///< of a grand total: money that stands in two rows and is taken off once
    std::optional<Figure> stated; ///< of a total: what the source states for the same place
    Fit fit = Fit::Fits;
    std::optional<Money> allYears; ///< of a stated total that differs: what all years come to, shown or not
    QStringList marks;             ///< of the footnotes that hang on it

    bool operator==(const GridCell&) const = default;
};

struct GridLine
{
    GridKind kind = GridKind::Row;
    QString title;
    std::optional<BudgetGroupId> group; ///< absent: the grand total
    std::optional<BudgetRowId> row;     ///< of a row or a part
    std::optional<BudgetPartId> part;
    QStringList marks; ///< of the footnotes on the row as a whole
    std::vector<GridCell>
        cells; ///< a cell per year, then the sum of the years, then the stated total; none for a group

    bool operator==(const GridLine&) const = default;
};

/// A footnote under the table, with the mark it is shown with.
struct GridNote
{
    FootnoteId id;
    QString mark;
    QString text;

    bool operator==(const GridNote&) const = default;
};

/// A budget laid out: groups with their rows and totals, and the grand total where there is more than one group.
struct BudgetGrid
{
    std::vector<Year> years;
    BudgetVersion version;
    std::vector<GridLine> lines;
    QStringList marks;                    ///< on the table as a whole
    std::vector<QStringList> columnMarks; ///< on the columns, as the cells are ordered
    std::vector<GridNote> notes;          ///< all, or those on what is wanted, in the order of print
    int rowsLeftOut = 0;                  ///< rows that the wish does not want

    size_t sumColumn() const { return years.size(); }
    size_t statedColumn() const { return years.size() + 1; }
    /// What a column of the cells is; nothing for the sum.
    std::optional<BudgetColumn> column(size_t cell) const;

    bool operator==(const BudgetGrid&) const = default;
};

/// The budget of the account as it is shown and printed: with sums, shares worked out and marks of footnotes.
BudgetGrid gridOf(const AccountBook& book, const GridWish& wish = {});

/// What a part has in a column: its amount, or, where it has a share only, that share of the row's figure. Shares that
/// add up to 100 % add up to the figure to the øre: the last of them takes what rounding left.
Figure partFigure(const BudgetRow& row, const BudgetPart& part, const BudgetColumn& column);

/// What of a row's figure stands in another row as well (Funding::countedIn), where both have an amount; totals over
/// both rows take it off once. With `among`, only rows of those count.
Money countedTwice(const Budget& budget, const BudgetRow& row, const BudgetColumn& column,
    const std::set<BudgetRowId>* among = nullptr);

} // namespace indblik
