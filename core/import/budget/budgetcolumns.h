// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"
#include "core/import/account/wording.h"
#include "core/import/budget/budgethead.h"
#include "core/result.h"

#include <optional>
#include <set>
#include <vector>

namespace indblik {

enum class ColumnUse { Ignored, Title, Marks, Figures };

/// What a column of a budget table is read as.
struct ColumnRole
{
    ColumnUse use = ColumnUse::Ignored;
    BudgetColumn column;    ///< of figures, and of the marks beside them
    bool isOfTitle = false; ///< of marks: they hang on the row
};

/// A heading that is printed again further down, or that of a second table, whose years follow each other too.
enum class HeadAgain { No, Same, OfOtherYears };

/// The columns of a budget table, by its heading and by what stands under it.
class BudgetColumns
{
public:
    /// The mark of a footnote in the heading.
    struct Mark
    {
        QString mark;
        BudgetColumn of;
        size_t column = 0; ///< that it stands in
    };

    /// Refused where a year is there twice, and where no year is one of a budget; the message names the place.
    static Result<BudgetColumns> read(
        const Sheet& sheet, const BudgetHead& head, const Wording& wording, const QString& source);

    /// By the columns of the sheet, of which there are as many as its widest row has.
    const std::vector<ColumnRole>& roles() const { return m_roles; }
    bool areFigures(size_t column) const { return m_roles[column].use == ColumnUse::Figures; }
    size_t title() const { return m_title; }
    /// The one that says the unit of each row.
    const std::optional<size_t>& unit() const { return m_unit; }
    /// Of the figures: the years and the total.
    const std::set<BudgetColumn>& figures() const { return m_figures; }
    /// From the first year of the figures to the last; nothing where there is only a total.
    std::optional<YearSpan> years() const;
    const std::vector<Mark>& marks() const { return m_marks; }
    QString headingOf(size_t column) const { return m_headings.value(qsizetype(column)); }

    HeadAgain headAgain(const SheetRow& row) const;
    /// True where nothing stands beside the title.
    bool isAlone(const SheetRow& row) const;
    /// True where a column of figures has something in the row.
    bool hasFigures(const SheetRow& row) const;
    /// The words beside the title, before the years; empty where there are none.
    QString partIn(const SheetRow& row) const;

private:
    BudgetColumns(const Sheet& sheet, const BudgetHead& head);

    size_t titleAmong(const Sheet& sheet, const BudgetHead& head, size_t firstYear) const;
    /// True where the head names the column a second time.
    bool readHeadCell(const SheetRow& row, const BudgetHead& head, const Wording& wording, size_t column);

    QStringList m_headings;
    std::vector<ColumnRole> m_roles;
    size_t m_title = 0;
    std::optional<size_t> m_unit;
    std::set<BudgetColumn> m_figures;
    std::vector<Mark> m_marks;
};

} // namespace indblik
