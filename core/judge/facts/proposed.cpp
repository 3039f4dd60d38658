// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/facts/proposed.h"

#include "core/judge/facts/facts.h"

#include <algorithm>
#include <iterator>

namespace indblik {

namespace {

/// Whether what a fact became is there still. A series is not of the account; where one is deleted, so are its facts.
bool hasThing(const AccountBook& book, const AcceptedFact& fact)
{
    if (!fact.thing)
        return true;
    const auto isIt = [&fact](const auto& each) { return each.id.text() == fact.thing->id; };
    const auto isIn = [&isIt](const auto& all) { return std::any_of(all.begin(), all.end(), isIt); };
    switch (fact.thing->type) {
    case RecordType::Criterion:
        return isIn(book.criteria);
    case RecordType::FollowUp:
        return isIn(book.followUps);
    case RecordType::BudgetPart:
        return std::any_of(book.budget.groups.begin(), book.budget.groups.end(), [&isIn](const BudgetGroup& group) {
            return std::any_of(
                group.rows.begin(), group.rows.end(), [&isIn](const BudgetRow& row) { return isIn(row.parts); });
        });
    case RecordType::Card:
        return book.card(fact.card) && book.card(fact.card)->achievement;
    default:
        return true;
    }
}

} // namespace

std::vector<FactProposal> statedFacts(const AccountBook& book, const Card& card, const FactWords& words)
{
    std::vector<FactProposal> stated;
    for (Fact& fact : factsOf(card, book.form(card.form), words)) {
        const bool isAccepted = std::any_of(book.facts.begin(), book.facts.end(), [&](const AcceptedFact& accepted) {
            return accepted.card == card.id && accepted.isOf(fact) && hasThing(book, accepted);
        });
        stated.push_back({card.id, std::move(fact), isAccepted});
    }
    return stated;
}

std::vector<FactProposal> proposedFacts(const AccountBook& book, const Card& card, const FactWords& words)
{
    std::vector<FactProposal> proposals = statedFacts(book, card, words);
    std::erase_if(proposals, [](const FactProposal& proposal) { return proposal.isAccepted; });
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
