// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"
#include "core/judge/sums.h"

#include <QCoreApplication>

namespace indblik::rules {

namespace {

constexpr FindingKind differs{"rowTotalDiffers",
    QT_TRANSLATE_NOOP("Finding", "The years add up to DKK %c million, but the table states %s. Difference %d.")};

/// The years of a row do not add up to its stated total.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<Finding> findings;
    for (const BudgetGroup& group : evidence.book.budget.groups) {
        for (const BudgetRow& row : group.rows) {
            const auto stated = row.stated ? row.stated->amount() : std::nullopt;
            const auto sum = sumOfYears(row);
            if (!stated || !sum || *stated == sum->amount || hasTotalWithoutYears(row))
                continue;
            Finding finding = findingAt(row, BudgetColumn::total());
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

Rule rowtotal()
{
    return {{differs}, find};
}

} // namespace indblik::rules
