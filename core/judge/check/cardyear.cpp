// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budget/sums.h"
#include "core/judge/rule.h"

#include <QCoreApplication>

namespace indblik::rules {

namespace {

constexpr FindingKind differs{"cardYearDiffers",
    QT_TRANSLATE_NOOP("Finding", "The form says DKK %s million for %1, but the table states %c. Difference %d.")};
constexpr FindingKind notInTable{"cardYearNotInTable",
    QT_TRANSLATE_NOOP("Finding",
        "The form says DKK %s million for %1, but the table states no amount for that year. Its years add up to %a.")};
constexpr FindingKind yearlyDiffers{
    "cardYearlyDiffers", QT_TRANSLATE_NOOP("Finding",
                             "The form says DKK %s million a year, but the table states %c for %1. Difference %d.")};

Finding disagreement(
    const CheckedInitiative& initiative, const FindingKind& kind, Year year, Money stated, std::optional<Money> table)
{
    Finding finding = findingAt(initiative, fundingField, BudgetColumn{year});
    finding.kind = kind;
    finding.grade = Grade::Warning;
    finding.stated = stated;
    finding.computed = table;
    finding.words = {year.text()};
    return finding;
}

/// Of several amounts their sum; where it is more than the cell, the largest may be meant, but it does not fit either.
std::optional<Finding> inYear(const CheckedInitiative& initiative, Year year, const YearFunding& said)
{
    const BudgetRow& row = *initiative.row;
    const auto cell = row.figure(year).amount();
    if (cell)
        return said.fits(*cell) ? std::nullopt
                                : std::optional(disagreement(initiative, differs, year, said.sum, *cell));
    const auto sum = sumOfYears(row);
    // A total without years may hold the year's amount.
    if (!sum || hasTotalWithoutYears(row))
        return std::nullopt;
    Finding finding = disagreement(initiative, notInTable, year, said.sum, std::nullopt);
    finding.further = {sum->amount};
    return finding;
}

/// An amount "a year" without years speaks of this year, and of all others that have money.
std::optional<Finding> eachYear(const Evidence& evidence, const CheckedInitiative& initiative, const YearFunding& said)
{
    const Year own = evidence.book.account.year;
    std::vector<Year> years{own};
    for (const Year& year : evidence.columns) {
        if (initiative.row->figure(year).amount().value_or(Money()) != Money())
            years.push_back(year);
    }
    for (const Year& year : years) {
        const auto cell = initiative.row->figure(year).amount();
        if (cell && !said.fits(*cell))
            return disagreement(initiative, yearlyDiffers, year, said.sum, *cell);
    }
    return std::nullopt;
}

/// The form says an amount for a year of the table, and the table another.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<Finding> findings;
    const auto add = [&findings](const std::optional<Finding>& finding) {
        if (finding)
            findings.push_back(*finding);
    };
    for (const CheckedInitiative& initiative : evidence.initiatives) {
        if (!initiative.isInBoth())
            continue;
        for (const auto& [year, said] : initiative.funding.byYear) {
            if (!said.isAverage && evidence.isColumn(year))
                add(inYear(initiative, year, said));
        }
        YearFunding yearly;
        for (const StatedAmount& amount : initiative.funding.yearly)
            yearly.add(amount);
        if (yearly.amounts > 0 && !yearly.isAverage)
            add(eachYear(evidence, initiative, yearly));
    }
    return findings;
}

} // namespace

Rule cardyear()
{
    return {{differs, notInTable, yearlyDiffers}, find};
}

} // namespace indblik::rules
