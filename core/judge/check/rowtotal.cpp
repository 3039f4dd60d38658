// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"
#include "core/judge/sums.h"

#include <QCoreApplication>

namespace indblik::rules {

namespace {

constexpr FindingKind differs{"rowTotalDiffers",
    QT_TRANSLATE_NOOP("Finding", "The years add up to DKK %c million, but the table states %s. Difference %d.")};

constexpr FindingKind partly{"rowTotalPartly",
    QT_TRANSLATE_NOOP("Finding",
        "Years whose amount is not known: %1. The others add up to DKK %c million, and the table states %s.")};

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

Rule rowtotal()
{
    return {{differs, partly}, find};
}

} // namespace indblik::rules
