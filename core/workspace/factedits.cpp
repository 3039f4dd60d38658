// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/factedits.h"

#include "core/workspace/factthings.h"

#include <algorithm>

namespace indblik {

Result<void> FactEdits::accept(const std::vector<FactProposal>& proposals, const FactWords& words)
{
    const AccountBook* book = m_pen.book();
    if (!book)
        return notThere();
    if (proposals.empty())
        return {};
    FactThings things(*book, words);
    for (const FactProposal& proposal : proposals) {
        const Card* card = book->card(proposal.card);
        if (!card)
            return notThere();
        if (!card->isOpen())
            return Error{tr("“%1” is submitted or approved. Take it back or open it again first, then its facts can be "
                            "accepted.")
                             .arg(card->title)};
        things.take(proposal);
    }
    return m_pen.write(
        {tr("%n fact(s) accepted", nullptr, int(proposals.size()))}, [&things](Edits& edits) { things.save(edits); });
}

Result<void> FactEdits::forget(const AcceptedFactId& id)
{
    const AccountBook* book = m_pen.book();
    if (!book)
        return notThere();
    const auto found =
        std::find_if(book->facts.begin(), book->facts.end(), [&id](const AcceptedFact& fact) { return fact.id == id; });
    if (found == book->facts.end())
        return notThere();
    return m_pen.write({tr("fact proposed again")}, [&found](Edits& edits) { edits.remove(*found); });
}

} // namespace indblik
