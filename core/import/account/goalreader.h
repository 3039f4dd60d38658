// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/changetable.h"
#include "core/domain/finding.h"
#include "core/domain/goal.h"
#include "core/import/account/prose.h"
#include "core/import/account/takenlines.h"
#include "core/import/account/wording.h"

#include <optional>
#include <vector>

namespace indblik {

/// A goal with what the text says of it.
struct ReadGoal
{
    Goal goal;
    GoalAssessment assessment;              ///< without account
    std::optional<ChangeTable> changeTable; ///< without account
    int line = 0;
};

struct ReadGoals
{
    std::vector<ReadGoal> goals;
    std::vector<Finding> findings;
    TakenLines taken;
    std::optional<size_t> firstLine;       ///< index of the first line of the list of goals, or of the first assessment
    std::optional<size_t> firstAssessment; ///< index of its line
    bool isTooMany = false;                ///< there are more than mostThings; none was read
};

/// Reads the list of goals ("a) ...", or "... a)" where the letter slipped to the line's end) before `assessmentFirst`,
/// and the assessments ("Ad a. ...") between the two indexes. The last paragraph that recommends something is the
/// recommendation.
ReadGoals readGoals(const Prose& prose, size_t assessmentFirst, size_t assessmentLast, const Wording& wording);

} // namespace indblik
