// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budget/sums.h"
#include "core/judge/cards/yearssaid.h"
#include "core/judge/rule.h"

#include <QCoreApplication>

namespace indblik::rules {

namespace {

constexpr FindingKind differs{"averageDiffers",
    QT_TRANSLATE_NOOP("Finding",
        "The form says DKK %s million a year on average for %1, but the table's average of these years is %c. "
        "Difference %d.")};
constexpr FindingKind ofTotalDiffers{"averageOfTotalDiffers",
    QT_TRANSLATE_NOOP("Finding",
        "The form says DKK %s million a year for %1. The table has no amount in these years, only DKK %a million in all; "
        "over %2 that is %c a year. Difference %d.")};

/// Rounded to 10,000 kroner from a million on, as tables are read, else to whole øre.
Money divided(Money amount, int years)
{
    constexpr qint64 million = 100'000'000;
    const qint64 step = amount.oere() / years >= million ? million / 100 : 1;
    return Money::fromOere((amount.oere() / step + years / 2) / years * step);
}

/// The years a total stands for: as a footnote at it or at its row says ("gælder for 2007 til 2013"), else those of the
/// table.
YearSpan yearsOfTotal(const Evidence& evidence, const BudgetRow& row)
{
    for (const std::optional<BudgetColumn>& column :
        {std::optional(BudgetColumn::total()), std::optional<BudgetColumn>()}) {
        for (const Footnote* footnote : evidence.book.budget.footnotesAt({row.id, column})) {
            for (const YearsSaid& said : yearsSaid(footnote->text)) {
                if (said.isSpan && !said.isBackwards)
                    return {said.years.front(), said.years.back()};
            }
        }
    }
    return {evidence.columns.front(), evidence.columns.back()};
}

QString spanText(const YearSpan& span)
{
    return span.first.text() + QChar(0x2013) + span.last.text();
}

/// The years of the form for which the same yearly amount is said.
struct Stated
{
    Money amount;
    bool isApproximate = false;
    std::vector<Year> years;

    QString yearsText() const
    {
        QStringList texts;
        for (const Year& year : years)
            texts.append(year.text());
        return texts.join(QStringLiteral(", "));
    }
};

std::optional<Stated> statedOf(const CheckedInitiative& initiative, bool onlyAverages)
{
    Stated stated;
    for (const auto& [year, said] : initiative.funding.byYear) {
        if (onlyAverages ? !said.isAverage : !(said.isYearly || said.isAverage))
            continue;
        if (!stated.years.empty() && said.sum != stated.amount)
            return std::nullopt;
        stated.amount = said.sum;
        stated.isApproximate = stated.isApproximate || said.isApproximate;
        stated.years.push_back(year);
    }
    return stated.years.empty() ? std::nullopt : std::optional(stated);
}

Finding disagreement(const CheckedInitiative& initiative, const FindingKind& kind, const Stated& stated, Money table)
{
    Finding finding = findingAt(initiative, fundingField, BudgetColumn::total());
    finding.kind = kind;
    finding.grade = Grade::Warning;
    finding.stated = stated.amount;
    finding.computed = table;
    finding.words = {stated.yearsText()};
    return finding;
}

std::optional<Finding> againstTotal(const Evidence& evidence, const CheckedInitiative& initiative, const Stated& stated)
{
    const Money total = *initiative.row->stated->amount();
    const YearSpan span = yearsOfTotal(evidence, *initiative.row);
    const int years = span.last.number() - span.first.number() + 1;
    const Money average = divided(total, years);
    const Money ofItsYears = divided(total, int(stated.years.size()));
    if (isSame(stated.amount, average, stated.isApproximate) || isSame(stated.amount, ofItsYears, stated.isApproximate))
        return std::nullopt;
    Finding finding = disagreement(initiative, ofTotalDiffers, stated, average);
    finding.words.append(spanText(span));
    finding.further = {total};
    return finding;
}

std::optional<Finding> againstYears(const CheckedInitiative& initiative, const Stated& stated)
{
    std::vector<Figure> cells;
    for (const Year& year : stated.years)
        cells.push_back(initiative.row->figure(year));
    const auto sum = sumOf(cells);
    if (!sum || sum->withNumber < int(stated.years.size()))
        return std::nullopt;
    const Money average = divided(sum->amount, sum->withNumber);
    // An average is rounded as a matter of course.
    return isSame(stated.amount, average, true) ? std::nullopt
                                                : std::optional(disagreement(initiative, differs, stated, average));
}

/// The form says what a year costs; the table has other years, or only a total that comes to something else.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<Finding> findings;
    for (const CheckedInitiative& initiative : evidence.initiatives) {
        if (!initiative.isInBoth() || evidence.columns.empty())
            continue;
        const bool isTotalOnly = hasTotalWithoutYears(*initiative.row);
        const auto stated = statedOf(initiative, !isTotalOnly);
        if (!stated)
            continue;
        const auto finding =
            isTotalOnly ? againstTotal(evidence, initiative, *stated) : againstYears(initiative, *stated);
        if (finding)
            findings.push_back(*finding);
    }
    return findings;
}

} // namespace

Rule average()
{
    return {{differs, ofTotalDiffers}, find};
}

} // namespace indblik::rules
