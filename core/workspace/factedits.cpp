// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/factedits.h"

#include "core/workspace/factthings.h"

#include <algorithm>

namespace indblik {

Result<FactsTaken> FactEdits::accept(const std::vector<FactProposal>& proposals, const FactWords& words)
{
    const AccountBook* book = m_pen.book();
    if (!book)
        return notThere();
    if (proposals.empty())
        return FactsTaken();
    FactThings things(*book, words, m_pen.judged());
    for (const FactProposal& proposal : proposals) {
        const Card* card = book->card(proposal.card);
        if (!card)
            return notThere();
        if (!card->isOpen())
            return Error{tr("“%1” is submitted or approved. Take it back or open it again first, then its facts can be "
                            "accepted.")
                             .arg(card->title)};
        if (const auto taken = things.take(proposal); !taken)
            return taken.error();
    }
    const FactsTaken taken = things.taken();
    const QString caption = taken.made + taken.known == 0
                                ? tr("%n fact(s) noted", nullptr, taken.noted)
                                : tr("%n fact(s) accepted", nullptr, taken.made + taken.known);
    if (const auto written = m_pen.write({caption}, [&things](Edits& edits) { things.save(edits); }); !written)
        return written.error();
    return taken;
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
