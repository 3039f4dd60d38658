// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/judge/facts/proposed.h"
#include "core/storage/edits.h"

#include <QCoreApplication>

#include <vector>

namespace indblik {

/// What facts become, gathered until all is written: facts of the same evaluation, funder or site become one thing, and
/// what the account has already is not made again. Nothing is written over: an amount, share, date or achievement that
/// is there stays.
class FactThings final
{
    Q_DECLARE_TR_FUNCTIONS(FactThings)

public:
    /// Both are looked at as long as it lives.
    FactThings(const AccountBook& book, const FactWords& words) : m_book(book), m_words(words) {}

    void take(const FactProposal& proposal);
    void save(Edits& edits) const;

private:
    std::optional<FactThing> thingOf(const Card& card, const Fact& fact);
    std::optional<FactThing> criterion(const Card& card, const Fact& fact, const CountSaid& said);
    std::optional<FactThing> followUp(const Card& card, const Fact& fact, const EvaluationSaid& said);
    std::optional<FactThing> achievement(const Card& card, const Achievement& said);
    std::optional<FactThing> series(const ChangeSaid& said, const Card& card);
    std::optional<FactThing> source(const Card& card, const MoneySaid& said);
    std::optional<FactThing> share(const Card& card, const FundingShareSaid& said);
    std::optional<FactThing> site(const Card& card, const SiteSaid& said);
    Funder funderOf(const QString& name) const;
    /// The part of the row with this name, or a new one; null where the initiative has no row.
    BudgetPart* partFor(const Card& card, const QString& name, bool isSite);
    FollowUp& followUpFor(const Card& card, const EvaluationSaid& said);
    /// The one that was gathered, or a copy of the known one to be changed.
    FollowUp& changing(const FollowUp& known);

    const AccountBook& m_book;
    const FactWords& m_words;
    std::vector<Criterion> m_criteria;
    std::vector<FollowUp> m_followUps;
    std::vector<BudgetPart> m_parts;
    std::vector<Card> m_cards;
    std::vector<Series> m_series;
    std::vector<AcceptedFact> m_accepted;
};

} // namespace indblik
