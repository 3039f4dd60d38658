// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/cards/yearssaid.h"
#include "core/judge/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik::rules {

namespace {

constexpr FindingKind moneyAfterPlan{"moneyAfterPlannedPeriod",
    QT_TRANSLATE_NOOP(
        "Finding", "The activities are planned until %s (%1), but the table has money until %c: DKK %a million.")};

const FieldKey activities{QStringLiteral("activities")};

/// What the form plans to do is over before the money is. Only a period that the account's year lies in is a plan;
/// others tell of what was done or counted.
std::vector<Finding> find(const Evidence& evidence)
{
    const Year own = evidence.book.account.year;
    std::vector<Finding> findings;
    for (const CheckedInitiative& initiative : evidence.initiatives) {
        if (!initiative.isInBoth())
            continue;
        const auto& cells = initiative.row->cells;
        const auto last = std::find_if(cells.rbegin(), cells.rend(),
            [](const auto& cell) { return cell.second.figure.amount().value_or(Money()) != Money(); });
        if (last == cells.rend())
            continue;
        for (const YearsSaid& said : yearsSaid(initiative.card->answer(activities))) {
            const bool isPlan =
                said.isSpan && !said.isBackwards && said.years.front() <= own && said.years.back() > own;
            if (!isPlan || said.years.back() >= last->first)
                continue;
            Finding finding = findingAt(initiative, activities, BudgetColumn{last->first});
            finding.kind = moneyAfterPlan;
            finding.grade = Grade::Note;
            finding.stated = said.years.back();
            finding.computed = last->first;
            finding.further = {*last->second.figure.amount()};
            finding.words = {said.years.front().text() + QChar(0x2013) + said.years.back().text()};
            findings.push_back(finding);
            break;
        }
    }
    return findings;
}

} // namespace

Rule plannedperiod()
{
    return {{moneyAfterPlan}, find};
}

} // namespace indblik::rules
