// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <optional>

namespace indblik {

/// A goal of the policy. It lives over the years; what is said of it in one year is a GoalAssessment.
struct Goal
{
    GoalId id = GoalId::create();
    QString code; ///< "a", "b" ...
    QString title;
    int ordinal = 0;
    int revision = 0;

    bool operator==(const Goal&) const = default;
};

/// What the account recommends to do with a goal.
enum class Recommendation { Keep, Change, Drop };

/// A goal in one account: the assessment and the recommendation, as plain text.
struct GoalAssessment
{
    GoalId goal;
    AccountId account;
    QString assessment;
    QString recommendation;
    std::optional<Recommendation> decision; ///< absent where the text does not say it plainly
    int revision = 0;

    bool operator==(const GoalAssessment&) const = default;
};

} // namespace indblik
