// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/criterion.h"
#include "core/domain/fact.h"
#include "core/domain/followup.h"
#include "core/domain/promise.h"

#include <optional>
#include <vector>

namespace indblik {

/// What a follow-up or a success criterion says of something that was expected.
struct Tracked
{
    PromiseState state = PromiseState::Open;
    std::optional<FuzzyDate> movedTo = {};
    std::optional<FollowUpId> followUp = {};
    std::optional<CriterionId> criterion = {};
};

/// Whether the evaluation has come, or waits for a later date; nothing where none of the follow-ups is it.
std::optional<Tracked> tracked(
    const std::vector<FollowUp>& followUps, const InitiativeId& initiative, const EvaluationSaid& said);
/// The same of what else was expected: of a follow-up of the initiative that is due then, and whose title speaks of it.
std::optional<Tracked> tracked(const std::vector<FollowUp>& followUps, const InitiativeId& initiative,
    const PromiseSaid& said, const QString& sentence);
/// Whether it was reached; nothing where none of the criteria asks for so many.
std::optional<Tracked> tracked(const std::vector<const Criterion*>& criteria, const CountSaid& said);

} // namespace indblik
