// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/acceptedaccount.h"

#include <algorithm>
#include <set>

namespace indblik {

namespace {

/// Takes out of a proposed account what was not accepted, and what stands there for that alone.
class Accepting
{
public:
    explicit Accepting(const Proposal& proposal) : m_proposal(proposal), m_book(proposal.book) {}

    AccountBook book()
    {
        std::erase_if(m_book.assessments, [this](const GoalAssessment& each) { return !isAccepted(each.goal); });
        keep(m_book.goals);
        keep(m_book.cards);
        keep(m_book.changeTables);
        keep(m_book.budget.footnotes);
        // What was not accepted but is needed by something that was stays as the file has it.
        if (!isAccepted(m_book.account.id) && m_proposal.stored.account.revision > 0)
            m_book.account = m_proposal.stored.account;
        keepRows();
        std::erase_if(
            m_book.budget.groups, [this](BudgetGroup& group) { return !isAccepted(group.id) && !keepStored(group); });
        loseGoals();
        return std::move(m_book);
    }

private:
    template<class Id>
    bool isAccepted(const Id& id) const
    {
        return std::any_of(m_proposal.items.begin(), m_proposal.items.end(),
            [&id](const ProposedItem& item) { return item.isAccepted && item.thing == ProposedThing(id); });
    }

    template<class Thing>
    void keep(std::vector<Thing>& things) const
    {
        std::erase_if(things, [this](const Thing& thing) { return !isAccepted(thing.id); });
    }

    /// With the initiatives and the places of footnotes that hang on rows.
    void keepRows()
    {
        std::set<InitiativeId> initiatives;
        std::set<BudgetRowId> rows;
        for (const Card& card : m_book.cards)
            initiatives.insert(card.initiative);
        for (BudgetGroup& group : m_book.budget.groups) {
            keep(group.rows);
            for (const BudgetRow& row : group.rows) {
                rows.insert(row.id);
                if (row.initiative)
                    initiatives.insert(*row.initiative);
            }
        }
        for (Footnote& footnote : m_book.budget.footnotes)
            std::erase_if(footnote.places,
                [&rows](const FootnotePlace& place) { return place.row && !rows.contains(*place.row); });
        std::erase_if(
            m_book.initiatives, [&initiatives](const Initiative& each) { return !initiatives.contains(each.id); });
    }

    /// A group that was not accepted, for the rows that were; false where it has none.
    bool keepStored(BudgetGroup& group) const
    {
        const auto& groups = m_proposal.stored.budget.groups;
        const auto before = std::find_if(
            groups.begin(), groups.end(), [&group](const BudgetGroup& other) { return other.id == group.id; });
        if (before != groups.end()) {
            group.title = before->title;
            group.section = before->section;
            group.ordinal = before->ordinal;
            group.statedByYear = before->statedByYear;
            group.stated = before->stated;
        } else {
            group.statedByYear.clear();
            group.stated.reset();
        }
        return !group.rows.empty();
    }

    /// A change table stands without the goal that is neither accepted nor in the file.
    void loseGoals()
    {
        for (ChangeTable& table : m_book.changeTables) {
            const auto isTheGoal = [&table](const Goal& goal) { return goal.id == table.goal; };
            const auto& known = m_proposal.stored.goals;
            if (std::none_of(m_book.goals.begin(), m_book.goals.end(), isTheGoal)
                && std::none_of(known.begin(), known.end(), isTheGoal))
                table.goal.reset();
        }
    }

    const Proposal& m_proposal;
    AccountBook m_book;
};

} // namespace

AccountBook accepted(const Proposal& proposal)
{
    return Accepting(proposal).book();
}

} // namespace indblik
