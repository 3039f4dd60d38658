// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/ledger.h"

namespace indblik {

const Table answerTable(RecordType::Answer, "answer", {"card_id", "field"}, {"text"}, Told::AsOne);
const Table reviewTable(RecordType::Review, "review", {"card_id", "field"}, {"state"}, Told::AsOne);

namespace {

constexpr auto selectOfCard = R"(
    SELECT a.field, a.text, a.revision, r.state
    FROM answer a LEFT JOIN review r ON r.card_id = a.card_id AND r.field = a.field
    WHERE a.card_id = :card_id
)";
constexpr auto selectOfAccount = R"(
    SELECT a.card_id, a.field, a.text, a.revision, r.state
    FROM card c
    JOIN answer a ON a.card_id = c.id
    LEFT JOIN review r ON r.card_id = a.card_id AND r.field = a.field
    WHERE c.account_id = :account_id
)";

void add(std::map<FieldKey, Answer>& answers, const Query& row)
{
    answers[FieldKey{row.text("field")}] =
        Answer{row.text("text"), row.count("revision"), reviewFromText(row.text("state"))};
}

} // namespace

Result<std::map<FieldKey, Answer>> loadAnswersOf(const QSqlDatabase& database, const CardId& card)
{
    Query query(database, selectOfCard);
    return query.bind(":card_id", card.text()).into(std::map<FieldKey, Answer>(), add);
}

Result<void> addAnswers(const QSqlDatabase& database, const AccountId& account, std::vector<Card>& cards)
{
    std::map<QString, Card*> places;
    for (Card& card : cards)
        places[card.id.text()] = &card;
    Query query(database, selectOfAccount);
    return query.bind(":account_id", account.text()).each([&places](const Query& row) -> Result<void> {
        const auto place = places.find(row.text("card_id"));
        if (place == places.end())
            return damaged();
        add(place->second->answers, row);
        return {};
    });
}

void Edits::save(const CardId& card, const FieldKey& field, const Answer& answer)
{
    m_ledger.put({&answerTable, {card.text(), field.text}, {storedText(answer.text)}, answer.revision});
    if (answer.review)
        m_ledger.putPart(reviewTable, {card.text(), field.text}, {reviewText(*answer.review)});
    else
        m_ledger.removePart(reviewTable, {card.text(), field.text});
}

} // namespace indblik
