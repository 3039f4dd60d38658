// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budget/sums.h"
#include "core/judge/rule.h"

#include <QCoreApplication>

namespace indblik::rules {

namespace {

constexpr FindingKind moneyOutside{"cardYearsOutside",
    QT_TRANSLATE_NOOP("Finding",
        "The form's amounts add up to DKK %s million, those of the table to %c. Difference %d: the form also counts %1, "
        "for which the table has no amount.")};
constexpr FindingKind termOutside{"cardTermOutside",
    QT_TRANSLATE_NOOP("Finding",
        "The form's amount of DKK %a million is for %1, but the table's years are %2. How much lies outside the years of the table is not stated.")};
constexpr FindingKind allOutside{
    "cardMoneyOutside", QT_TRANSLATE_NOOP("Finding",
                            "The form's amount of DKK %a million is for %1, which is outside the table's years, %2.")};

QString spanText(Year first, Year last)
{
    return first == last ? first.text() : first.text() + QChar(0x2013) + last.text();
}

QString columnsText(const Evidence& evidence)
{
    return spanText(evidence.columns.front(), evidence.columns.back());
}

/// What the table's years cannot be held against, because the form speaks of others only.
Finding beside(
    const Evidence& evidence, const CheckedInitiative& initiative, Money amount, const QString& years, Year first)
{
    const Year from = evidence.columns.front();
    Finding finding = findingAt(initiative, fundingField, BudgetColumn::total());
    finding.kind = allOutside;
    finding.grade = Grade::Note;
    finding.stated = first;
    finding.computed = first < from ? from : evidence.columns.back();
    finding.further = {amount};
    finding.words = {years, columnsText(evidence)};
    return finding;
}

/// A sum that stays what it was where the next amount does not fit.
struct FittingSum
{
    Money amount;
    bool fits = true;

    void add(Money more)
    {
        const auto sum = added(amount, more);
        fits = fits && sum;
        amount = sum.value_or(amount);
    }
};

/// The amounts of the form's years, and those of the table in the same years.
std::optional<Finding> outside(const Evidence& evidence, const CheckedInitiative& initiative)
{
    QStringList lacking; ///< years for which the table has no amount
    QStringList beyond;  ///< those of them that are no columns
    FittingSum form;
    FittingSum table;
    FittingSum inBeyond;
    std::optional<Year> first;
    bool hasCommon = false;
    bool agree = true;
    for (const auto& [year, said] : initiative.funding.byYear) {
        // An average says nothing of one year.
        if (said.isAverage)
            continue;
        form.add(said.sum);
        const auto cell = initiative.row->figure(year).amount();
        if (!evidence.isColumn(year)) {
            beyond.append(year.text());
            inBeyond.add(said.sum);
            first = first.value_or(year);
        }
        if (!cell || !evidence.isColumn(year)) {
            lacking.append(year.text());
            continue;
        }
        table.add(*cell);
        hasCommon = true;
        agree = agree && said.fits(*cell);
    }
    if (beyond.isEmpty() || !form.fits || !table.fits)
        return std::nullopt;
    // Where the years that both have are at odds too, the difference is not that of the others.
    if (!hasCommon || !agree)
        return beside(evidence, initiative, inBeyond.amount, beyond.join(QStringLiteral(", ")), *first);
    if (form.amount == table.amount)
        return std::nullopt;
    Finding finding = findingAt(initiative, fundingField, BudgetColumn::total());
    finding.kind = moneyOutside;
    finding.grade = Grade::Note;
    finding.stated = form.amount;
    finding.computed = table.amount;
    finding.words = {lacking.join(QStringLiteral(", "))};
    return finding;
}

/// The years of a term that are no columns: "2007–2008, 2013".
QString beyondText(const Evidence& evidence, Year first, Year last)
{
    const int from = evidence.columns.front().number();
    const int to = evidence.columns.back().number();
    QStringList spans;
    if (const auto before = Year::from(from - 1); before && first.number() < from)
        spans.append(spanText(first, *before));
    if (const auto after = Year::from(to + 1); after && last.number() > to)
        spans.append(spanText(*after, last));
    return spans.join(QStringLiteral(", "));
}

/// What the row has in the years of a term; nothing where that is not known of each.
std::optional<Money> inTerm(const Evidence& evidence, const BudgetRow& row, Year first, Year last)
{
    std::vector<Figure> cells;
    for (const Year& year : evidence.columns) {
        if (first <= year && year <= last)
            cells.push_back(row.figure(year));
    }
    const auto sum = sumOf(cells);
    const bool isKnown = sum && sum->withNumber == int(cells.size()) && !hasTotalWithoutYears(row);
    return isKnown ? std::optional(sum->amount) : std::nullopt;
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
    if (last < from || first > to)
        return beside(evidence, initiative, amount.amount, spanText(first, last), first);
    const auto table = inTerm(evidence, *initiative.row, first, last);
    Finding finding = findingAt(initiative, fundingField, BudgetColumn::total());
    finding.grade = Grade::Note;
    if (table && *table != Money() && *table < amount.amount) {
        finding.kind = moneyOutside;
        finding.stated = amount.amount;
        finding.computed = *table;
        finding.words = {beyondText(evidence, first, last)};
        return finding;
    }
    finding.kind = termOutside;
    finding.stated = first < from ? first : last;
    finding.computed = first < from ? from : to;
    finding.further = {amount.amount};
    finding.words = {spanText(first, last), columnsText(evidence)};
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
    return {{moneyOutside, termOutside, allOutside}, find};
}

} // namespace indblik::rules
