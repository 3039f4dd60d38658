// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"
#include "core/judge/sums.h"

#include <QCoreApplication>

namespace indblik::rules {

namespace {

constexpr FindingKind differs{"columnTotalDiffers",
    QT_TRANSLATE_NOOP("Finding", "The rows add up to DKK %c million, but the table states %s. Difference %d.")};

constexpr FindingKind partly{"columnTotalPartly",
    QT_TRANSLATE_NOOP("Finding",
        "Rows whose amount is not known: %1. The others add up to DKK %c million, and the table states %s.")};

/// The rows of a group do not add up to the stated total of a year.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<Finding> findings;
    for (const BudgetGroup& group : evidence.book.budget.groups) {
        for (const auto& [year, figure] : group.statedByYear) {
            const auto stated = figure.amount();
            const auto sum = sumOfRows(group, year);
            if (!stated || !sum || sum->withNumber == 0 || *stated == sum->amount)
                continue;
            Finding finding = findingAt(group, BudgetColumn{year});
            const bool isKnown = sum->notAvailable == 0;
            finding.kind = isKnown ? differs : partly;
            finding.grade = isKnown ? Grade::Error : Grade::Note;
            if (!isKnown)
                finding.words = {QString::number(sum->notAvailable)};
            finding.stated = *stated;
            finding.computed = sum->amount;
            findings.push_back(finding);
        }
    }
    return findings;
}

} // namespace

Rule columntotal()
{
    return {{differs, partly}, find};
}

} // namespace indblik::rules
