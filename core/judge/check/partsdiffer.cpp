// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budgetgrid.h"
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

/// What the sites, or the sources, have in a column; nothing where none of them has an amount.
std::optional<Money> sumOfParts(const BudgetRow& row, bool isSites, const BudgetColumn& column)
{
    std::vector<Figure> figures;
    for (const BudgetPart& part : row.parts) {
        if (part.isSite() == isSites)
            figures.push_back(partFigure(row, part, column));
    }
    const auto sum = sumOf(figures);
    return sum && sum->withNumber > 0 ? std::optional(sum->amount) : std::nullopt;
}

void checkRow(const BudgetRow& row, bool isSites, std::vector<Finding>& findings)
{
    std::set<BudgetColumn> columns{BudgetColumn::total()};
    for (const auto& [year, cell] : row.cells)
        columns.insert(BudgetColumn{year});
    for (const BudgetColumn& column : columns) {
        const auto stated = row.figure(column).amount();
        const auto sum = sumOfParts(row, isSites, column);
        if (!stated || !sum || *stated == *sum)
            continue;
        Finding finding = findingAt(row, column);
        finding.kind = isSites ? sitesDiffer : sourcesDiffer;
        finding.grade = Grade::Error;
        finding.stated = *stated;
        finding.computed = *sum;
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
                checkRow(row, false, findings);
            if (row.hasSites())
                checkRow(row, true, findings);
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
