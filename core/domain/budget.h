// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"
#include "core/domain/counts.h"
#include "core/figure.h"
#include "core/ids.h"
#include "core/period.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace indblik {

class Tongue;

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

/// "2010" or "stated total", as it is said in a sentence; in the language of the program where none is named.
QString columnWords(const BudgetColumn& column);
QString columnWords(const BudgetColumn& column, const Tongue& tongue);

/// A cell as it stands in the file.
struct BudgetCell
{
    Figure figure;
    int revision = 0;

    bool operator==(const BudgetCell&) const = default;
};

/// Who pays: the municipality's own committee, another administration of it, a ministry, a fund.
enum class Funder { Own, Administration, Ministry, Fund, Other };

/// "own" and so on, as in files.
QString funderText(Funder funder);
/// In the order they are offered in.
std::vector<Funder> allFunders();
std::optional<Funder> funderFromText(QStringView text);
/// As officers say it: "Ministry".
QString funderWords(Funder funder);

/// What a part of a row is paid by, and how.
struct Funding
{
    Funder funder = Funder::Own;
    bool isInKind = false;                ///< in working hours or rooms instead of money
    std::optional<Percent> share;         ///< of the row; where no amount is stated, it is computed from it
    std::optional<BudgetRowId> countedIn; ///< the row where the same money stands already; totals count it once

    bool operator==(const Funding&) const = default;
};

/// A part of a row with amounts of its own: a funding source, or a site where the initiative is at work. The sources
/// of a cell should add up to it, and so should its sites.
struct BudgetPart
{
    BudgetPartId id = BudgetPartId::create();
    BudgetRowId row;
    QString name;
    std::optional<Funding> funding; ///< absent: a site
    int ordinal = 0;
    std::map<BudgetColumn, Figure> amounts; ///< columns without an entry are blank
    PlaceCounts counts;                     ///< of a site
    int revision = 0;

    bool isSite() const { return !funding; }
    Figure figure(const BudgetColumn& column) const;

    bool operator==(const BudgetPart&) const = default;
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
    std::vector<BudgetPart> parts;    ///< by ordinal, sites and sources among each other
    PlaceCounts counts;               ///< of the row as a whole
    int revision = 0;

    /// Blank where the row has no cell of the year.
    Figure figure(Year year) const;
    /// Of a year or, for the stated total, blank where there is none.
    Figure figure(const BudgetColumn& column) const;
    /// Null where it has none of that id.
    const BudgetPart* part(const BudgetPartId& id) const;
    bool hasSites() const;
    bool hasSources() const;

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
    std::optional<BudgetVersionId> version; ///< absent: the first

    bool operator==(const BudgetGroup&) const = default;
};

/// What a footnote hangs on: a cell, a row (no column), a column (no row) or the whole table (neither).
struct FootnotePlace
{
    std::optional<BudgetRowId> row;
    std::optional<BudgetColumn> column;

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
    QString mark; ///< as the source printed it: "*", "**"; what is shown is numbered in the order of the table
    QString text;
    int ordinal = 0;
    std::set<FootnotePlace> places;
    int revision = 0;
    std::optional<BudgetVersionId> version; ///< absent: the first

    bool operator==(const Footnote&) const = default;
};

/// The stage of a budget: as it was first voted, as it was revised, as it was decided for the account.
enum class VersionKind { Original, Revised, Decided };

/// Current prices are those of each year; fixed ones are all of one year.
enum class PriceLevel { Current, Fixed };

/// "original", "current" and so on, as in files.
QString versionText(VersionKind kind);
std::optional<VersionKind> versionFromText(QStringView text);
QString priceLevelText(PriceLevel level);
std::optional<PriceLevel> priceLevelFromText(QStringView text);
/// As officers say it: "Final budget"; "Budget" where the stage is not known.
QString versionWords(std::optional<VersionKind> kind);

/// One version of an account's budget. Every account has a first one; its id is that of the account.
struct BudgetVersion
{
    BudgetVersionId id = BudgetVersionId::create();
    AccountId account;
    std::optional<VersionKind> kind;  ///< absent: the source does not say
    QString name;                     ///< "after the vote of June"; may be empty
    std::optional<PriceLevel> prices; ///< absent: the source does not say
    std::optional<Year> priceYear;    ///< of fixed prices
    int ordinal = 0;
    int revision = 0;

    static BudgetVersion first(const AccountId& account);
    bool isFirst() const { return id.text() == account.text(); }

    /// "Final budget", or "Budget" where its stage is not known; with its name where it has one.
    QString title() const;
    /// "Current prices", "Prices of 2010"; empty where it is not known.
    QString pricesWords() const;

    bool operator==(const BudgetVersion&) const = default;
};

/// The budget of one account: the version that its totals are made of.
struct Budget
{
    AccountId account;
    std::vector<BudgetGroup> groups;
    std::vector<Footnote> footnotes;
    BudgetVersion version = BudgetVersion::first(account);

    /// All years that have a cell or a stated total, ascending.
    std::vector<Year> years() const;
    /// By id, or the row of an initiative; each null where this version of the budget has none.
    const BudgetRow* row(const BudgetRowId& id) const;
    const BudgetRow* rowOf(const InitiativeId& initiative) const;
    const Footnote* footnote(const FootnoteId& id) const;
    /// The footnotes that hang on exactly this place, in the footnotes' order.
    std::vector<const Footnote*> footnotesAt(const FootnotePlace& place) const;
    /// The footnotes in the order the table prints them: of the table, of columns, then row by row from the left.
    std::vector<const Footnote*> footnotesInOrder() const;
    /// The first of its places in that order; nothing where it hangs nowhere.
    std::optional<FootnotePlace> firstPlace(const Footnote& footnote) const;
    /// The mark a footnote is shown with, by its number in that order.
    QString shownMark(const FootnoteId& footnote) const;

    bool operator==(const Budget&) const = default;
};

/// The mark of the first, second ... footnote of a table with so many: up to three "*", "**", "***", else "1)", "2)".
QString footnoteMark(size_t number, size_t count);

} // namespace indblik
