// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/cards/endsaid.h"
#include "core/judge/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik::rules {

namespace {

constexpr FindingKind ended{"endedAndCarriedOn",
    QT_TRANSLATE_NOOP("Finding",
        "According to the words “%1” it ended in %s, but it still has a form in the account of %c. Is it over, or was it prolonged?")};

/// The last end that the form says, and where.
struct LastEnd
{
    FieldKey field;
    EndSaid said;
};

std::optional<LastEnd> lastEnd(const Card& card)
{
    std::optional<LastEnd> last;
    for (const auto& [field, answer] : card.answers) {
        for (EndSaid& said : endsSaid(answer.text)) {
            if (!last || said.year > last->said.year)
                last = LastEnd{field, std::move(said)};
        }
    }
    return last;
}

/// Money after the end is a finding of its own.
bool hasMoneyAfter(const BudgetRow* row, Year year)
{
    return row && std::any_of(row->cells.begin(), row->cells.end(), [&year](const auto& cell) {
        return cell.first > year && cell.second.figure.amount().value_or(Money()) != Money();
    });
}

/// A project whose own words say that it ended before the account's year still has a form in it.
std::vector<Finding> find(const Evidence& evidence)
{
    const Year own = evidence.book.account.year;
    std::vector<Finding> findings;
    for (const CheckedInitiative& initiative : evidence.initiatives) {
        const auto last = initiative.card ? lastEnd(*initiative.card) : std::nullopt;
        if (!last || last->said.year >= own || hasMoneyAfter(initiative.row, last->said.year))
            continue;
        findings.push_back({.kind = ended,
            .grade = Grade::Warning,
            .subject = initiative.card->title,
            .card = initiative.card->id,
            .field = last->field,
            .stated = last->said.year,
            .computed = own,
            .words = {last->said.words}});
    }
    return findings;
}

} // namespace

Rule endedproject()
{
    return {{ended}, find};
}

} // namespace indblik::rules
