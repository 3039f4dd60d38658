// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budget/sums.h"
#include "core/judge/rule.h"

#include <QCoreApplication>

namespace indblik::rules {

namespace {

constexpr FindingKind differs{"columnTotalDiffers",
    QT_TRANSLATE_NOOP("Finding", "The rows add up to DKK %c million, but the table states %s. Difference %d.")};

constexpr FindingKind partly{"columnTotalPartly",
    QT_TRANSLATE_NOOP(
        "Finding", "The amount of %1 is not known. What is known adds up to DKK %c million, and the table states %s.")};

constexpr FindingKind alone{"columnTotalAlone",
    QT_TRANSLATE_NOOP("Finding", "The table states DKK %s million, but no row has an amount of that year.")};

/// The titles of the rows of which nobody knows the amount.
QString notKnown(const BudgetGroup& group, Year year)
{
    QStringList titles;
    for (const BudgetRow& row : group.rows) {
        if (row.figure(year).mark() == Mark::NotAvailable)
            titles.append(row.title);
    }
    return titles.join(QStringLiteral(", "));
}

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
            finding.stated = *stated;
            finding.computed = sum->amount;
            if (sum->withNumber == 0) {
                finding.kind = alone;
                finding.grade = Grade::Warning;
                findings.push_back(finding);
                continue;
            }
            const bool isKnown = sum->notAvailable == 0;
            finding.kind = isKnown ? differs : partly;
            finding.grade = isKnown ? Grade::Error : Grade::Note;
            if (!isKnown)
                finding.words = {notKnown(group, year)};
            findings.push_back(finding);
        }
    }
    return findings;
}

} // namespace

Rule columntotal()
{
    return {{differs, partly, alone}, find};
}

} // namespace indblik::rules
