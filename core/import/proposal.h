// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/area.h"
#include "core/import/printedaccount.h"

#include <variant>
#include <vector>

namespace indblik {

/// What an item would do to the file.
enum class ProposalStatus { New, Changed, Unchanged, Refused };

/// One value that would change: of a card, the field's label; of a row, the column.
struct ProposedDifference
{
    QString what;
    QString before; ///< of an amount in kroner: "33050000.00"
    QString after;
    std::optional<std::pair<Figure, Figure>> figures = {}; ///< of a cell of the budget, what the two texts say

    bool operator==(const ProposedDifference&) const = default;
};

/// What an item is about. A refused form has no id.
using ProposedThing = std::variant<std::monostate, AccountId, GoalId, CardId, BudgetGroupId, BudgetRowId, FootnoteId,
    ChangeTableId, AreaId, DesignationListId>;

/// One line of the proposal, which the officer accepts or not.
struct ProposedItem
{
    ProposedThing thing;
    ProposalStatus status = ProposalStatus::New;
    QString title;
    int line = 0; ///< in the source; 0 where it has none of its own
    std::vector<ProposedDifference> differences;
    bool isAccepted = false;       ///< new items begin accepted; changed ones wait for the officer
    bool isHeld = false;           ///< an error speaks against it: it begins unaccepted and is ticked by itself only
    std::vector<Finding> doubts{}; ///< text in it that may belong elsewhere
};

/// What an import would do. Nothing is written until accepted() is saved.
struct Proposal
{
    QString source;
    AccountBook book;   ///< with the ids and revisions of what the file has already
    AccountBook stored; ///< the account as the file has it
    std::vector<ProposedItem> items;
    std::vector<Finding> findings;
    std::vector<SourceLine> untaken;      ///< as in ReadAccount
    std::vector<Area> areas{};            ///< that the text names on lists, those of the file among them
    std::vector<DesignationList> lists{}; ///< of these areas

    int count(ProposalStatus status) const;
};

/// Compares what was read with the account of that year as the file has it. `stored` is fresh (revision 0) where the
/// file has no such account yet; its initiatives and goals are those of the whole file.
Proposal propose(ReadAccount read, const AccountBook& stored);

/// Adds what was found on rows of the proposal, as errors; rows that would be stored so are held.
void hold(Proposal& proposal, std::vector<Finding> findings);

} // namespace indblik
