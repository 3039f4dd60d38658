// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/cards/endsaid.h"
#include "core/judge/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik::rules {

namespace {

constexpr FindingKind moneyAfter{"moneyAfterEnd",
    QT_TRANSLATE_NOOP(
        "Finding", "According to the words “%1” it ends in %s, but the table has money until %c: DKK %a million.")};
constexpr FindingKind noMoneyBefore{"noMoneyBeforeEnd",
    QT_TRANSLATE_NOOP("Finding",
        "According to the words “%1” it goes on to %s, but the table has 0 in %2; the last year with money is %c.")};

/// The first end that is still told as one to come, of which the money may differ.
std::optional<EndSaid> endIn(const QString& text)
{
    const auto ends = endsSaid(text);
    const auto found = std::find_if(ends.begin(), ends.end(), [](const EndSaid& end) { return !end.isPast; });
    return found == ends.end() ? std::nullopt : std::optional(*found);
}

std::optional<Finding> against(
    const Evidence& evidence, const CheckedInitiative& initiative, const FieldKey& field, const EndSaid& end)
{
    const BudgetRow& row = *initiative.row;
    std::optional<Year> last;
    for (const auto& [year, cell] : row.cells) {
        if (cell.figure.amount().value_or(Money()) != Money())
            last = year;
    }
    if (!last || *last == end.year)
        return std::nullopt;
    const bool isAfter = *last > end.year;
    const Year zero = std::min(end.year, evidence.columns.back());
    if (!isAfter && (zero <= *last || row.figure(zero).amount() != Money()))
        return std::nullopt;
    Finding finding = findingAt(initiative, field, BudgetColumn{isAfter ? *last : zero});
    finding.kind = isAfter ? moneyAfter : noMoneyBefore;
    finding.grade = Grade::Warning;
    finding.stated = end.year;
    finding.computed = *last;
    finding.words = {end.words, zero.text()};
    finding.further = {row.figure(*last).amount().value_or(Money())};
    return finding;
}

/// The project ends by its own words before the money does, or goes on when there is none left.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<Finding> findings;
    for (const CheckedInitiative& initiative : evidence.initiatives) {
        if (!initiative.isInBoth() || evidence.columns.empty())
            continue;
        for (const auto& [field, answer] : initiative.card->answers) {
            const auto end = endIn(answer.text);
            const auto finding = end ? against(evidence, initiative, field, *end) : std::nullopt;
            if (!finding)
                continue;
            findings.push_back(*finding);
            break;
        }
    }
    return findings;
}

} // namespace

Rule projectend()
{
    return {{moneyAfter, noMoneyBefore}, find};
}

} // namespace indblik::rules
