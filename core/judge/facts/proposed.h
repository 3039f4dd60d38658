// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/judge/facts/factwords.h"

#include <vector>

namespace indblik {

/// A fact of a form that may be accepted.
struct FactProposal
{
    CardId card;
    Fact fact;
};

/// What the forms of an account state and nobody has accepted yet, in the order of the forms.
std::vector<FactProposal> proposedFacts(const AccountBook& book, const FactWords& words = FactWords::builtIn());

/// The same of one form of it.
std::vector<FactProposal> proposedFacts(
    const AccountBook& book, const Card& card, const FactWords& words = FactWords::builtIn());

/// Facts that were accepted and whose sentence has changed since: what they became may be wrong now.
std::vector<const AcceptedFact*> changedFacts(const AccountBook& book);

} // namespace indblik
