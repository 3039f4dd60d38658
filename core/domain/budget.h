// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"
#include "core/figure.h"
#include "core/ids.h"
#include "core/period.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace indblik {

/// A column of the budget table: a year, or the total the source states for the row.
struct BudgetColumn
{
    std::optional<Year> year; ///< absent: the stated total

    static BudgetColumn total() { return {}; }

    /// "2010" or "total", as in files.
    QString text() const;
    static std::optional<BudgetColumn> fromText(QStringView text);

    auto operator<=>(const BudgetColumn&) const = default;
};

/// A cell as it stands in the file.
struct BudgetCell
{
    Figure figure;
    int revision = 0;

    bool operator==(const BudgetCell&) const = default;
};

/// One row of the budget: an initiative over the years, and the total the source stated for it.
struct BudgetRow
{
    BudgetRowId id = BudgetRowId::create();
    BudgetGroupId group;
    std::optional<InitiativeId> initiative; ///< absent where no card belongs to the row
    QString title;                          ///< as printed in the table; may differ from the card's
    int ordinal = 0;
    std::optional<Figure> stated;     ///< absent: the source has no such cell
    std::map<Year, BudgetCell> cells; ///< years without an entry are blank
    int revision = 0;

    Figure figure(Year year) const;

    bool operator==(const BudgetRow&) const = default;
};

/// A part of the budget with its own totals. Stated totals are facts of the source; sums are never stored.
struct BudgetGroup
{
    BudgetGroupId id = BudgetGroupId::create();
    AccountId account;
    Section section = Section::Goals;
    QString title;
    int ordinal = 0;
    std::map<Year, Figure> statedByYear;
    std::optional<Figure> stated; ///< the source's grand total of the group
    std::vector<BudgetRow> rows;
    int revision = 0;

    bool operator==(const BudgetGroup&) const = default;
};

/// The cell a footnote hangs on.
struct FootnotePlace
{
    BudgetRowId row;
    BudgetColumn column;

    bool operator==(const FootnotePlace&) const = default;
    bool operator<(const FootnotePlace& other) const
    {
        return row == other.row ? column < other.column : row < other.row;
    }
};

struct Footnote
{
    FootnoteId id = FootnoteId::create();
    AccountId account;
    QString mark; ///< as printed: "*", "**"
    QString text;
    int ordinal = 0;
    std::set<FootnotePlace> places;
    int revision = 0;

    bool operator==(const Footnote&) const = default;
};

/// The budget of one account.
struct Budget
{
    AccountId account;
    std::vector<BudgetGroup> groups;
    std::vector<Footnote> footnotes;

    /// All years that have a cell or a stated total, ascending.
    std::vector<Year> years() const;
    const BudgetRow* row(const BudgetRowId& id) const;
    const BudgetRow* rowOf(const InitiativeId& initiative) const;
    /// Marks of the footnotes at a cell, in the footnotes' order.
    std::vector<const Footnote*> footnotesAt(const BudgetRowId& row, const BudgetColumn& column) const;

    bool operator==(const Budget&) const = default;
};

} // namespace indblik
