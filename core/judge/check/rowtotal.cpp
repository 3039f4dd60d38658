// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budget/sums.h"
#include "core/judge/rule.h"

#include <QCoreApplication>

namespace indblik::rules {

namespace {

constexpr FindingKind differs{"rowTotalDiffers",
    QT_TRANSLATE_NOOP("Finding", "The years add up to DKK %c million, but the table states %s. Difference %d.")};

constexpr FindingKind partly{"rowTotalPartly",
    QT_TRANSLATE_NOOP(
        "Finding", "The amount of %1 is not known. What is known adds up to DKK %c million, and the table states %s.")};

/// The years of which nobody knows the amount.
QString notKnown(const BudgetRow& row)
{
    QStringList years;
    for (const auto& [year, cell] : row.cells) {
        if (cell.figure.mark() == Mark::NotAvailable)
            years.append(year.text());
    }
    return years.join(QStringLiteral(", "));
}

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
                finding.words = {notKnown(row)};
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
