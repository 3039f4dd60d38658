// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/judge/facts/proposed.h"
#include "core/storage/edits.h"
#include "core/workspace/judged.h"

#include <QCoreApplication>

#include <vector>

namespace indblik {

/// How many facts became something new or changed something, were there already, or are only kept as they were said.
struct FactsTaken
{
    int made = 0;
    int known = 0;
    int noted = 0;
};

/// What facts become, gathered until all is written: facts of the same evaluation, funder or site become one thing, and
/// what the account has already is not made again but linked to. Nothing is written over: an amount, share, date or
/// achievement that is there stays, unless it is what an accepted fact said whose sentence has changed to this one.
class FactThings final
{
    Q_DECLARE_TR_FUNCTIONS(FactThings)

public:
    /// All are looked at as long as it lives.
    FactThings(const AccountBook& book, const FactWords& words, const Judged& judged)
        : m_book(book)
        , m_words(words)
        , m_judged(judged)
    {}

    /// Refused where the series of the file cannot be read.
    Result<void> take(const FactProposal& proposal);
    FactsTaken taken() const;
    void save(Edits& edits) const;

private:
    /// The record of a fact: a new one, or that of the same fact whose thing was deleted or whose sentence has changed.
    AcceptedFact recordOf(const Card& card, const Fact& fact) const;
    /// The thing of a record that is gone on with, as long as it is there.
    std::optional<FactThing> thingOf(const Card& card, const Fact& fact, const AcceptedFact& record);
    std::optional<FactThing> criterion(
        const Card& card, const Fact& fact, const CountSaid& said, const AcceptedFact& record);
    std::optional<FactThing> followUp(
        const Card& card, const Fact& fact, const EvaluationSaid& said, const AcceptedFact& record);
    std::optional<FactThing> achievement(const Card& card, const Achievement& said, const AcceptedFact& record);
    std::optional<FactThing> series(const ChangeSaid& said, const Card& card, const AcceptedFact& record);
    std::optional<FactThing> source(const Card& card, const MoneySaid& said, const AcceptedFact& record);
    std::optional<FactThing> share(const Card& card, const FundingShareSaid& said, const AcceptedFact& record);
    std::optional<FactThing> site(const Card& card, const SiteSaid& said, const AcceptedFact& record);
    /// Whether another fact than this record has become the criterion.
    bool isTaken(const Criterion& criterion, const AcceptedFact& record) const;
    Funder funderOf(const QString& name) const;
    /// The part of the row that a record goes on with, or with this name, or a new one; null where the initiative has
    /// no row.
    BudgetPart* partFor(const Card& card, const QString& name, bool isSite, const AcceptedFact& record);
    /// A copy to be changed, or the one that was gathered.
    FollowUp& changing(const FollowUp& known);
    const FollowUp* followUpFor(const Card& card, const EvaluationSaid& said, const QString& ownTitle) const;
    /// The known series that measures the same, with its figures; a new one at the end of all where there is none.
    Series seriesFor(const ChangeSaid& said, const AcceptedFact& record);

    const AccountBook& m_book;
    const FactWords& m_words;
    const Judged& m_judged;
    std::vector<Criterion> m_criteria;
    std::vector<FollowUp> m_followUps;
    std::vector<BudgetPart> m_parts;
    std::vector<Card> m_cards;
    std::vector<Series> m_series;
    std::vector<AcceptedFact> m_accepted;
    std::optional<Error> m_fault;
};

} // namespace indblik
