// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budgetgrid.h"
#include "core/judge/rule.h"

#include <QCoreApplication>

#include <cstdlib>

namespace indblik::rules {

namespace {

constexpr FindingKind shareDiffers{"sharesDiffer",
    QT_TRANSLATE_NOOP("Finding", "%1 pays %2 by its share, DKK %c million, but its amount is %s. Difference %d.")};
constexpr FindingKind notWhole{
    "sharesNotWhole", QT_TRANSLATE_NOOP("Finding", "The shares of the funding sources add up to %s instead of %c.")};

constexpr qint64 whole = 100 * 100; ///< hundredths of a percent
/// Amounts are stated rounded: half a percentage point of the row's figure is no difference.
constexpr qint64 rounding = 200;

/// A source with a share and an amount that is not that share of the row.
void checkAmounts(const BudgetRow& row, const BudgetPart& source, std::vector<Finding>& findings)
{
    BudgetPart byShare = source;
    byShare.amounts.clear();
    for (const auto& [column, figure] : source.amounts) {
        const auto stated = figure.amount();
        const auto cell = row.figure(column).amount();
        const auto computed = partFigure(row, byShare, column).amount();
        const auto off = stated && computed ? subtracted(*stated, *computed) : std::nullopt;
        if (!cell || !off || std::abs(off->oere()) <= std::abs(cell->oere()) / rounding)
            continue;
        Finding finding = findingAt(row, column);
        finding.kind = shareDiffers;
        finding.grade = Grade::Warning;
        finding.stated = *stated;
        finding.computed = *computed;
        finding.words = {source.name, percentText(*source.funding->share, QLocale())};
        findings.push_back(finding);
    }
}

void checkRow(const BudgetRow& row, std::vector<Finding>& findings)
{
    qint64 sum = 0;
    bool haveAllShares = true;
    for (const BudgetPart& part : row.parts) {
        if (part.isSite())
            continue;
        haveAllShares = haveAllShares && part.funding->share;
        if (!part.funding->share)
            continue;
        sum += part.funding->share->hundredths();
        checkAmounts(row, part, findings);
    }
    if (!haveAllShares || sum == whole)
        return;
    Finding finding = findingAt(row, BudgetColumn::total());
    finding.kind = notWhole;
    finding.grade = Grade::Error;
    finding.stated = Percent::fromHundredths(sum);
    finding.computed = Percent::fromHundredths(whole);
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
