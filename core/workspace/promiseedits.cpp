// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/promiseedits.h"

#include <algorithm>

namespace indblik {

Result<void> PromiseEdits::answer(const Promise& promise)
{
    const AccountBook* book = m_pen.book();
    const Card* card = book ? book->card(promise.card) : nullptr;
    if (!card)
        return notThere();
    Promise answer = promise;
    answer.word = storedText(promise.word).simplified();
    // What a follow-up or a criterion says of it is not the officer's answer.
    if (!promise.isAsked())
        answer.state = PromiseState::Open;
    answer.followUp.reset();
    answer.criterion.reset();
    if (answer.state != PromiseState::Moved)
        answer.movedTo.reset();
    const auto& stored = book->promises;
    const auto known =
        std::find_if(stored.begin(), stored.end(), [&answer](const Promise& other) { return other.id == answer.id; });
    const bool isKnown = known != stored.end();
    const bool isSame =
        isKnown && known->state == answer.state && known->movedTo == answer.movedTo && known->word == answer.word;
    if (isSame || (!isKnown && answer.isUnanswered()))
        return {};
    if (!card->isOpen())
        return Error{tr("“%1” is submitted or approved. Take it back or open it again first, then last year's promises "
                        "can be answered.")
                         .arg(card->title)};
    // A choice with its date and word is one step, until the officer has left it.
    const QString typing = answer.id.text() + QStringLiteral("/promise");
    return m_pen.write({tr("%1: last year's promise").arg(card->title), {}, typing},
        [&answer](Edits& edits) { answer.isUnanswered() ? edits.remove(answer) : edits.save(answer); });
}

} // namespace indblik
