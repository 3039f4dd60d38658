// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/cards/evaluations.h"

#include <algorithm>

namespace indblik {

namespace {

/// An entry for no round yet, with those that the follow-up is for.
CalendarEntry entryOf(const AccountBook& book, const FollowUp& followUp)
{
    CalendarEntry entry{.followUp = followUp.id, .title = followUp.title, .kind = followUp.kind};
    for (const Card& card : book.cards) {
        if (followUp.isOf(card.initiative))
            entry.cards.push_back(card.id);
    }
    for (const Goal& goal : book.goals) {
        const GoalAssessment* assessment = book.assessment(goal.id);
        const bool restsOnIt = assessment
                               && std::any_of(assessment->grounds.begin(), assessment->grounds.end(),
                                   [&followUp](const Ground& ground) { return ground == Ground(followUp.id); });
        if (restsOnIt)
            entry.goals.push_back(goal.id);
    }
    return entry;
}

} // namespace

std::vector<CalendarEntry> evaluationCalendar(const AccountBook& book)
{
    std::vector<CalendarEntry> calendar;
    for (const FollowUp& followUp : book.followUps) {
        const CalendarEntry entry = entryOf(book, followUp);
        for (const EvaluationRound& round : followUp.rounds) {
            CalendarEntry& made = calendar.emplace_back(entry);
            made.number = int(&round - followUp.rounds.data()) + 1;
            made.round = round;
            made.date = !round.hasCome() ? round.due : round.arrived ? round.arrived : round.presentedOn;
        }
        if (!followUp.waitedFor() && !followUp.isDone())
            calendar.push_back(entry);
    }
    std::stable_sort(calendar.begin(), calendar.end(),
        [](const CalendarEntry& one, const CalendarEntry& other) { return isSooner(one.date, other.date); });
    return calendar;
}

std::vector<CalendarEntry> evaluationsWaitedFor(const AccountBook& book)
{
    std::vector<CalendarEntry> waited = evaluationCalendar(book);
    std::erase_if(waited, [](const CalendarEntry& entry) { return !entry.isWaitedFor(); });
    return waited;
}

} // namespace indblik
