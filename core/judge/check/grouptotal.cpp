// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budget/sums.h"
#include "core/judge/rule.h"

#include <QCoreApplication>

namespace indblik::rules {

namespace {

constexpr FindingKind differs{
    "groupTotalDiffers", QT_TRANSLATE_NOOP("Finding",
                             "All years and rows add up to DKK %c million, but the table states %s. Difference %d.")};
constexpr FindingKind leavesOut{"groupTotalLeavesOut",
    QT_TRANSLATE_NOOP(
        "Finding", "The stated total of DKK %s million is without %1. With %1 the rows give %c. Difference %d.")};

constexpr FindingKind partly{"groupTotalPartly",
    QT_TRANSLATE_NOOP("Finding",
        "Not all amounts of %1 are known. What is known adds up to DKK %c million, and the table states %s.")};

/// The stated total of a group may stand for its years or for its rows' stated totals. It is reported where it stands
/// for neither, or where it leaves out rows whose totals are not split by year.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<Finding> findings;
    for (const BudgetGroup& group : evidence.book.budget.groups) {
        const auto stated = group.stated ? group.stated->amount() : std::nullopt;
        const auto sums = stated ? sumsOf(group) : std::nullopt;
        const TotalFit fit = sums ? fitOf(*stated, *sums) : TotalFit::Fits;
        if (fit == TotalFit::Fits)
            continue;
        const bool isLeftOut = fit == TotalFit::LeavesOut;
        Finding finding = findingAt(group, BudgetColumn::total());
        finding.kind = isLeftOut ? leavesOut : differs;
        finding.grade = isLeftOut ? Grade::Warning : Grade::Error;
        finding.stated = *stated;
        finding.computed = isLeftOut ? sums->all : sums->years;
        if (!isLeftOut && !sums->notKnown.isEmpty()) {
            finding.kind = partly;
            finding.grade = Grade::Note;
            finding.words = {sums->notKnown.join(QStringLiteral(", "))};
        }
        if (isLeftOut)
            finding.words = {sums->withoutYears.join(QStringLiteral(", "))};
        findings.push_back(finding);
    }
    return findings;
}

} // namespace

Rule grouptotal()
{
    return {{differs, leavesOut, partly}, find};
}

} // namespace indblik::rules
