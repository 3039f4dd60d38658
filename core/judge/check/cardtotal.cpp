// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budget/sums.h"
#include "core/judge/rule.h"

#include <QCoreApplication>

namespace indblik::rules {

namespace {

constexpr FindingKind totalDiffers{"cardTotalDiffers",
    QT_TRANSLATE_NOOP("Finding", "The form says DKK %s million in all, but the table gives %c. Difference %d.")};
constexpr FindingKind yearUnsaid{"cardYearUnsaid",
    QT_TRANSLATE_NOOP("Finding",
        "The form says DKK %s million without a year. The table has that amount in %1, but %c in all. Difference %d.")};
constexpr FindingKind undatedDiffers{"cardAmountDiffers",
    QT_TRANSLATE_NOOP("Finding",
        "The form says DKK %s million without a year. No year of the table has that amount, and its total is %c. "
        "Difference %d.")};

/// What the row comes to: as stated, and as its years add up.
struct RowTotals
{
    std::optional<Money> stated;
    std::optional<Money> sum;

    bool has(const StatedAmount& amount) const
    {
        return (stated && isSame(amount.amount, *stated, amount.isApproximate))
               || (sum && isSame(amount.amount, *sum, amount.isApproximate));
    }
    /// The total as it should be: of the years, where there are any.
    std::optional<Money> shown() const { return sum && *sum != Money() ? sum : stated; }
};

RowTotals totalsOf(const BudgetRow& row)
{
    const auto sum = sumOfYears(row);
    return {row.stated ? row.stated->amount() : std::nullopt, sum ? std::optional(sum->amount) : std::nullopt};
}

/// What the table has in the years of an amount; nothing where one of them is not a column.
std::optional<Money> inItsYears(const Evidence& evidence, const BudgetRow& row, const StatedAmount& amount)
{
    std::vector<Figure> cells;
    for (const Year& year : amount.years) {
        if (!evidence.isColumn(year))
            return std::nullopt;
        cells.push_back(row.figure(year));
    }
    const auto sum = sumOf(cells);
    return sum && sum->withNumber > 0 ? std::optional(sum->amount) : std::nullopt;
}

Finding disagreement(const CheckedInitiative& initiative, const FindingKind& kind, Money stated, Money table)
{
    Finding finding = findingAt(initiative, fundingField, BudgetColumn::total());
    finding.kind = kind;
    finding.grade = Grade::Warning;
    finding.stated = stated;
    finding.computed = table;
    return finding;
}

std::optional<Finding> ofTotal(
    const Evidence& evidence, const CheckedInitiative& initiative, const StatedAmount& amount)
{
    const RowTotals totals = totalsOf(*initiative.row);
    const auto inYears = inItsYears(evidence, *initiative.row, amount);
    const bool isOutside =
        !amount.years.empty() && !(evidence.isColumn(amount.years.front()) && evidence.isColumn(amount.years.back()));
    const auto table = inYears && !amount.years.empty() ? inYears : totals.shown();
    // A term that goes beyond the table has its own finding.
    if (!table || isOutside || totals.has(amount) || isSame(amount.amount, *table, amount.isApproximate))
        return std::nullopt;
    return disagreement(initiative, totalDiffers, amount.amount, *table);
}

/// An amount without a year is plain only where it is the total, or the same in each year that has money.
std::optional<Finding> ofUndated(const CheckedInitiative& initiative, const std::vector<StatedAmount>& amounts)
{
    StatedAmount all = amounts.front();
    for (size_t i = 1; i < amounts.size(); ++i) {
        all.amount = added(all.amount, amounts[i].amount).value_or(all.amount);
        all.isApproximate = all.isApproximate || amounts[i].isApproximate;
    }
    const RowTotals totals = totalsOf(*initiative.row);
    const auto table = totals.shown();
    if (!table || totals.has(all))
        return std::nullopt;
    QStringList years;
    bool isInAll = true;
    for (const auto& [year, cell] : initiative.row->cells) {
        const auto amount = cell.figure.amount();
        if (!amount || *amount == Money())
            continue;
        if (isSame(all.amount, *amount, all.isApproximate))
            years.append(year.text());
        else
            isInAll = false;
    }
    if (years.isEmpty()) {
        // What is so small beside the whole is a grant or a price that does not say so.
        const bool isSmall = all.amount.oere() < table->oere() / 20;
        return isSmall ? std::nullopt : std::optional(disagreement(initiative, undatedDiffers, all.amount, *table));
    }
    if (isInAll)
        return std::nullopt;
    Finding finding = disagreement(initiative, yearUnsaid, all.amount, *table);
    finding.words = {years.join(QStringLiteral(", "))};
    return finding;
}

/// The form says what the initiative gets in all, or without a year, and the table's total is another.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<Finding> findings;
    for (const CheckedInitiative& initiative : evidence.initiatives) {
        if (!initiative.isInBoth())
            continue;
        for (const StatedAmount& amount : initiative.funding.totals) {
            if (const auto finding = ofTotal(evidence, initiative, amount))
                findings.push_back(*finding);
        }
        // Beside amounts with years an undated one says more of the same.
        const CardFunding& funding = initiative.funding;
        if (!funding.undated.empty() && funding.byYear.empty() && funding.totals.empty() && funding.yearly.empty()) {
            if (const auto finding = ofUndated(initiative, funding.undated))
                findings.push_back(*finding);
        }
    }
    return findings;
}

} // namespace

Rule cardtotal()
{
    return {{totalDiffers, yearUnsaid, undatedDiffers}, find};
}

} // namespace indblik::rules
