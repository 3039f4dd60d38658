// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budget/sums.h"
#include "core/judge/rule.h"

#include <QCoreApplication>

namespace indblik::rules {

namespace {

constexpr FindingKind withoutYears{"totalWithoutYears",
    QT_TRANSLATE_NOOP("Finding", "The table states a total of DKK %s million, but the years add up to 0.")};

/// A row states a total that no year accounts for. A footnote may say why; it does not make the years known.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<Finding> findings;
    for (const BudgetGroup& group : evidence.book.budget.groups) {
        for (const BudgetRow& row : group.rows) {
            if (!hasTotalWithoutYears(row))
                continue;
            Finding finding = findingAt(row, BudgetColumn::total());
            finding.kind = withoutYears;
            finding.grade = Grade::Warning;
            finding.stated = *row.stated->amount();
            finding.computed = Money();
            findings.push_back(finding);
        }
    }
    return findings;
}

} // namespace

Rule totalwithoutyears()
{
    return {{withoutYears}, find};
}

} // namespace indblik::rules
