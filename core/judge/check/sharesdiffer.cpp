// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budget/partsums.h"
#include "core/judge/rule.h"

#include <QCoreApplication>

namespace indblik::rules {

namespace {

constexpr FindingKind shareDiffers{"sharesDiffer",
    QT_TRANSLATE_NOOP("Finding", "%1 pays %a by its share, DKK %c million, but its amount is %s. Difference %d.")};
constexpr FindingKind notWhole{
    "sharesNotWhole", QT_TRANSLATE_NOOP("Finding", "The shares of the funding sources add up to %s instead of %c.")};

constexpr Percent whole = Percent::fromHundredths(100 * 100);

/// A source with a share and an amount that is not that share of the row.
void checkAmounts(const BudgetRow& row, const BudgetPart& source, std::vector<Finding>& findings)
{
    for (const auto& [column, figure] : source.amounts) {
        const auto stated = figure.amount();
        const auto byShare = shareInstead(row, source, column);
        if (!stated || !byShare)
            continue;
        Finding finding = findingAt(row, column);
        finding.kind = shareDiffers;
        finding.grade = Grade::Warning;
        finding.stated = *stated;
        finding.computed = *byShare;
        finding.words = {source.name};
        finding.further = {*source.funding->share};
        findings.push_back(finding);
    }
}

void checkRow(const BudgetRow& row, std::vector<Finding>& findings)
{
    for (const BudgetPart* source : partsOf(row, PartKind::Source)) {
        if (source->funding->share)
            checkAmounts(row, *source, findings);
    }
    const auto shares = sumOfShares(row);
    if (!shares || *shares == whole)
        return;
    Finding finding = findingAt(row, BudgetColumn::total());
    finding.kind = notWhole;
    finding.grade = Grade::Error;
    finding.stated = *shares;
    finding.computed = whole;
    findings.push_back(finding);
}

/// Shares of funding sources ("75 % and 25 %") that do not fit their amounts or are not the whole.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<Finding> findings;
    for (const BudgetGroup& group : evidence.book.budget.groups) {
        for (const BudgetRow& row : group.rows) {
            if (row.hasSources())
                checkRow(row, findings);
        }
    }
    return findings;
}

} // namespace

Rule sharesdiffer()
{
    return {{shareDiffers, notWhole}, find};
}

} // namespace indblik::rules
