// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budget/sums.h"
#include "core/judge/rule.h"

#include <QCoreApplication>

namespace indblik::rules {

namespace {

constexpr FindingKind moneyOutside{"cardYearsOutside",
    QT_TRANSLATE_NOOP("Finding",
        "The form's amounts add up to DKK %s million, those of the table to %c. Difference %d: the form also counts %1, "
        "which the table does not have.")};
constexpr FindingKind termOutside{"cardTermOutside",
    QT_TRANSLATE_NOOP("Finding",
        "The form's amount of DKK %a million is for %1, but the table's years are %2. How much lies outside the years of the table is not stated.")};

QString spanText(Year first, Year last)
{
    return first == last ? first.text() : first.text() + QChar(0x2013) + last.text();
}

/// The amounts of the form's years, and those of the table in the same years.
std::optional<Finding> outside(const Evidence& evidence, const CheckedInitiative& initiative)
{
    QStringList years;
    Money form;
    Money table;
    bool fits = true;
    const auto take = [&fits](Money& sum, Money amount) {
        const auto more = added(sum, amount);
        fits = fits && more;
        sum = more.value_or(sum);
    };
    for (const auto& [year, said] : initiative.funding.byYear) {
        take(form, said.sum);
        take(table, initiative.row->figure(year).amount().value_or(Money()));
        if (!evidence.isColumn(year))
            years.append(year.text());
    }
    if (years.isEmpty() || !fits || form == table)
        return std::nullopt;
    Finding finding = findingAt(initiative, fundingField, BudgetColumn::total());
    finding.kind = moneyOutside;
    finding.grade = Grade::Note;
    finding.stated = form;
    finding.computed = table;
    finding.words = {years.join(QStringLiteral(", "))};
    return finding;
}

/// One amount for a term that begins before the table or ends after it.
std::optional<Finding> outside(
    const Evidence& evidence, const CheckedInitiative& initiative, const StatedAmount& amount)
{
    if (amount.years.empty())
        return std::nullopt;
    const Year first = amount.years.front();
    const Year last = amount.years.back();
    const Year from = evidence.columns.front();
    const Year to = evidence.columns.back();
    if (first >= from && last <= to)
        return std::nullopt;
    const auto table = sumOfYears(*initiative.row);
    const bool isMore =
        table && table->amount != Money() && table->amount < amount.amount && !hasTotalWithoutYears(*initiative.row);
    Finding finding = findingAt(initiative, fundingField, BudgetColumn::total());
    finding.grade = Grade::Note;
    if (isMore) {
        finding.kind = moneyOutside;
        finding.stated = amount.amount;
        finding.computed = table->amount;
        finding.words = {spanText(first, last)};
        return finding;
    }
    finding.kind = termOutside;
    finding.stated = first < from ? first : last;
    finding.computed = first < from ? from : to;
    finding.further = {amount.amount};
    finding.words = {spanText(first, last), spanText(from, to)};
    return finding;
}

/// The form counts years that the table does not have, so the two cannot come to the same.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<Finding> findings;
    for (const CheckedInitiative& initiative : evidence.initiatives) {
        if (!initiative.isInBoth() || evidence.columns.empty())
            continue;
        if (const auto finding = outside(evidence, initiative))
            findings.push_back(*finding);
        for (const StatedAmount& amount : initiative.funding.totals) {
            if (const auto finding = outside(evidence, initiative, amount))
                findings.push_back(*finding);
        }
    }
    return findings;
}

} // namespace

Rule cardoutside()
{
    return {{moneyOutside, termOutside}, find};
}

} // namespace indblik::rules
