// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budget/sums.h"
#include "core/judge/rule.h"

#include <QCoreApplication>

namespace indblik::rules {

namespace {

constexpr FindingKind tooLarge{"sumTooLarge",
    QT_TRANSLATE_NOOP("Finding", "The amounts are too large to be added up. Is one of them in the wrong unit?")};

Finding tooLargeAt(Finding finding)
{
    finding.kind = tooLarge;
    finding.grade = Grade::Error;
    return finding;
}

/// Whether all years and all stated totals of the rows can be added up.
bool addUp(const BudgetGroup& group)
{
    std::vector<Figure> totals;
    for (const BudgetRow& row : group.rows) {
        if (row.stated)
            totals.push_back(*row.stated);
    }
    return sumOf(group) && indblik::sumOf(totals);
}

/// The amounts do not fit together in 64 bits of øre. A group is named only where each of its rows fits.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<Finding> findings;
    for (const BudgetGroup& group : evidence.book.budget.groups) {
        bool rowsFit = true;
        for (const BudgetRow& row : group.rows) {
            if (sumOfYears(row))
                continue;
            rowsFit = false;
            findings.push_back(tooLargeAt(findingAt(row, BudgetColumn::total())));
        }
        bool yearsFit = true;
        for (const auto& [year, figure] : group.statedByYear) {
            if (sumOfRows(group, year))
                continue;
            yearsFit = false;
            findings.push_back(tooLargeAt(findingAt(group, BudgetColumn{year})));
        }
        if (rowsFit && yearsFit && !addUp(group))
            findings.push_back(tooLargeAt(findingAt(group, BudgetColumn::total())));
    }
    return findings;
}

} // namespace

Rule toolarge()
{
    return {{tooLarge}, find};
}

} // namespace indblik::rules
