// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/facts/proposed.h"

#include "core/judge/facts/facts.h"

#include <algorithm>
#include <iterator>

namespace indblik {

std::vector<FactProposal> proposedFacts(const AccountBook& book, const Card& card, const FactWords& words)
{
    std::vector<FactProposal> proposals;
    for (Fact& fact : factsOf(card, book.form(card.form), words)) {
        const bool isAccepted = std::any_of(book.facts.begin(), book.facts.end(),
            [&](const AcceptedFact& accepted) { return accepted.card == card.id && accepted.isOf(fact); });
        if (!isAccepted)
            proposals.push_back({card.id, std::move(fact)});
    }
    return proposals;
}

std::vector<FactProposal> proposedFacts(const AccountBook& book, const FactWords& words)
{
    std::vector<FactProposal> proposals;
    for (const Card& card : book.cards) {
        auto own = proposedFacts(book, card, words);
        std::move(own.begin(), own.end(), std::back_inserter(proposals));
    }
    return proposals;
}

std::vector<const AcceptedFact*> changedFacts(const AccountBook& book)
{
    std::vector<const AcceptedFact*> changed;
    for (const AcceptedFact& fact : book.facts) {
        const Card* card = book.card(fact.card);
        if (card && fact.isChanged(card->answer(fact.field)))
            changed.push_back(&fact);
    }
    return changed;
}

} // namespace indblik
