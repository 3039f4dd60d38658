// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/judge/facts/factwords.h"

#include <vector>

namespace indblik {

/// A fact of a form that may be accepted, or was.
struct FactProposal
{
    CardId card;
    Fact fact;
    bool isAccepted = false; ///< and what it became is there
};

/// What the forms of an account state and nobody has accepted yet, in the order of the forms.
std::vector<FactProposal> proposedFacts(const AccountBook& book, const FactWords& words = FactWords::builtIn());

/// All that one form states, accepted or not, in the order of its fields: the same text gives the same places.
std::vector<FactProposal> statedFacts(
    const AccountBook& book, const Card& card, const FactWords& words = FactWords::builtIn());

/// What one form states and nobody has accepted yet, or what it became is there no more.
std::vector<FactProposal> proposedFacts(
    const AccountBook& book, const Card& card, const FactWords& words = FactWords::builtIn());

/// Facts that were accepted and whose sentence has changed since: what they became may be wrong now.
std::vector<const AcceptedFact*> changedFacts(const AccountBook& book);

} // namespace indblik
