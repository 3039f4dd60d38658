// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budget/partsums.h"
#include "core/judge/rule.h"

#include <QCoreApplication>

#include <set>

namespace indblik::rules {

namespace {

constexpr FindingKind sourcesDiffer{
    "sourcesDiffer", QT_TRANSLATE_NOOP("Finding",
                         "The funding sources add up to DKK %c million, but the table states %s. Difference %d.")};
constexpr FindingKind sitesDiffer{"sitesDiffer",
    QT_TRANSLATE_NOOP("Finding", "The sites add up to DKK %c million, but the table states %s. Difference %d.")};

void checkRow(const BudgetRow& row, PartKind kind, std::vector<Finding>& findings)
{
    std::set<BudgetColumn> columns{BudgetColumn::total()};
    for (const auto& [year, cell] : row.cells)
        columns.insert(BudgetColumn{year});
    for (const BudgetColumn& column : columns) {
        const auto parts = sumOfParts(row, kind, column);
        const auto cell = parts ? parts->cell.amount() : std::nullopt;
        if (!cell || parts->fits())
            continue;
        Finding finding = findingAt(row, column);
        finding.kind = kind == PartKind::Site ? sitesDiffer : sourcesDiffer;
        finding.grade = Grade::Error;
        finding.stated = *cell;
        finding.computed = parts->sum.amount;
        findings.push_back(finding);
    }
}

/// The funding sources of a cell, or its sites, do not add up to it.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<Finding> findings;
    for (const BudgetGroup& group : evidence.book.budget.groups) {
        for (const BudgetRow& row : group.rows) {
            if (row.hasSources())
                checkRow(row, PartKind::Source, findings);
            if (row.hasSites())
                checkRow(row, PartKind::Site, findings);
        }
    }
    return findings;
}

} // namespace

Rule partsdiffer()
{
    return {{sourcesDiffer, sitesDiffer}, find};
}

} // namespace indblik::rules
