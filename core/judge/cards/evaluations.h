// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"

#include <optional>
#include <vector>

namespace indblik {

/// A round of an evaluation or other follow-up in the calendar of them all, with those it is for.
struct CalendarEntry
{
    FollowUpId followUp;
    QString title; ///< of the follow-up
    FollowUpKind kind = FollowUpKind::EffectEvaluation;
    int number = 0;                ///< of the round, from 1; 0: none is planned, but the follow-up is not done
    EvaluationRound round;         ///< empty where none is planned
    std::optional<FuzzyDate> date; ///< when it came or was presented; of one that is waited for, when it is expected
    std::vector<CardId> cards;     ///< the account's forms of its initiatives
    std::vector<GoalId> goals;     ///< whose assessment in the account rests on the follow-up

    bool isWaitedFor() const { return !round.hasCome(); }

    bool operator==(const CalendarEntry&) const = default;
};

/// Every round of every follow-up of the file by the last day its date can mean, those without a day last. Of a
/// follow-up from which more is expected, but no round is planned, there is an entry too.
std::vector<CalendarEntry> evaluationCalendar(const AccountBook& book);

/// Those of them that have not come.
std::vector<CalendarEntry> evaluationsWaitedFor(const AccountBook& book);

} // namespace indblik
