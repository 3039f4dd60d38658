// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"

#include <map>
#include <utility>
#include <vector>

namespace indblik {

/// What becomes of last year's answers, by form ("goals") and field, where the coordinator said other than the form
/// does.
using CarryRules = std::map<std::pair<QString, FieldKey>, CarryRule>;

/// The rule for a field: the coordinator's, or else the form's.
CarryRule carryRule(const CarryRules& rules, const QString& form, const Field& field);

/// One form of the year that is to be opened.
struct OpeningCard
{
    InitiativeId initiative;
    Section section = Section::Goals;
    QString title;
    bool isNew = false; ///< it has no form last year
    bool hasEnded = false;
    bool isTaken = true; ///< those that ended are left out
    std::optional<QDate> due;
    QString responsible;

    bool operator==(const OpeningCard&) const = default;
};

/// A goal of the account before whose year will be over, and which was neither closed nor dropped there: whether it
/// goes on is asked.
struct OpeningGoal
{
    GoalId goal;
    QString code;
    QString title;
    Year due;
    bool isTaken = true;

    bool operator==(const OpeningGoal&) const = default;
};

/// How a year is opened from the account before it.
struct YearOpening
{
    Year year;
    Year from; ///< the year of the account it is opened from
    std::vector<OpeningCard> cards;
    std::vector<OpeningGoal> goals; ///< those that are asked for; the others go on
    CarryRules rules;

    bool operator==(const YearOpening&) const = default;
};

} // namespace indblik
