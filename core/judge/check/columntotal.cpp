// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"
#include "core/judge/sums.h"

#include <QCoreApplication>

namespace indblik::rules {

namespace {

constexpr FindingKind differs{"columnTotalDiffers",
    QT_TRANSLATE_NOOP("Finding", "The rows add up to DKK %c million, but the table states %s. Difference %d.")};

/// The rows of a group do not add up to the stated total of a year.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<Finding> findings;
    for (const BudgetGroup& group : evidence.book.budget.groups) {
        for (const auto& [year, figure] : group.statedByYear) {
            const auto stated = figure.amount();
            const auto sum = sumOfRows(group, year);
            if (!stated || !sum || *stated == sum->amount)
                continue;
            Finding finding = findingAt(group, BudgetColumn{year});
            finding.kind = differs;
            finding.grade = Grade::Error;
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
    return {{differs}, find};
}

} // namespace indblik::rules
