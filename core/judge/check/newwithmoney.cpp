// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"

#include <QCoreApplication>

namespace indblik::rules {

namespace {

constexpr FindingKind newWithMoney{"newWithEarlierMoney",
    QT_TRANSLATE_NOOP("Finding",
        "The form is marked as new in %2, but the table has DKK %s million for it in %1. A new initiative should have %c.")};

/// What is new in the account's year has money before it.
std::vector<Finding> find(const Evidence& evidence)
{
    const Year own = evidence.book.account.year;
    std::vector<Finding> findings;
    for (const CheckedInitiative& initiative : evidence.initiatives) {
        if (!initiative.isInBoth() || !initiative.card->isNew)
            continue;
        for (const auto& [year, cell] : initiative.row->cells) {
            const Money amount = cell.figure.amount().value_or(Money());
            if (year >= own || amount == Money())
                continue;
            Finding finding{.kind = newWithMoney,
                .grade = Grade::Warning,
                .subject = initiative.card->title,
                .card = initiative.card->id,
                .row = initiative.row->id,
                .column = BudgetColumn{year},
                .stated = amount,
                .computed = Money(),
                .words = {year.text(), own.text()}};
            findings.push_back(finding);
        }
    }
    return findings;
}

} // namespace

Rule newwithmoney()
{
    return {{newWithMoney}, find};
}

} // namespace indblik::rules
