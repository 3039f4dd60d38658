// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace indblik {

const RecordKind cardKind{
    RecordType::Card,
    1,
    {"id", "account_id", "initiative_id", "section", "ordinal", "title", "is_new", "state", "form_key", "form_version"},
    false,
    R"(SELECT id, account_id, initiative_id, section, ordinal, title, is_new, state, form_key, form_version, revision
       FROM card ORDER BY id)",
    R"(SELECT account_id, initiative_id, section, ordinal, title, is_new, state, form_key, form_version, revision
       FROM card WHERE id = :id)",
    R"(INSERT INTO card (id, account_id, initiative_id, section, ordinal, title, is_new, state, form_key, form_version,
                         revision)
       VALUES (:id, :account_id, :initiative_id, :section, :ordinal, :title, :is_new, :state, :form_key, :form_version,
               :revision)
       ON CONFLICT (id) DO UPDATE SET
           account_id = excluded.account_id, initiative_id = excluded.initiative_id, section = excluded.section,
           ordinal = excluded.ordinal, title = excluded.title, is_new = excluded.is_new, state = excluded.state,
           form_key = excluded.form_key, form_version = excluded.form_version, revision = excluded.revision)",
    "DELETE FROM card WHERE id = :id",
};

const RecordKind answerKind{
    RecordType::Answer,
    2,
    {"card_id", "field", "text"},
    true,
    "SELECT card_id, field, text, revision FROM answer ORDER BY card_id, field",
    "SELECT text, revision FROM answer WHERE card_id = :card_id AND field = :field",
    R"(INSERT INTO answer (card_id, field, text, revision) VALUES (:card_id, :field, :text, :revision)
       ON CONFLICT (card_id, field) DO UPDATE SET text = excluded.text, revision = excluded.revision)",
    "DELETE FROM answer WHERE card_id = :card_id AND field = :field",
};

namespace {

constexpr auto selectCards = R"(
    SELECT id, account_id, initiative_id, section, ordinal, title, is_new, state, form_key, form_version, revision
    FROM card WHERE account_id = :account_id
    ORDER BY CASE section WHEN 'goals' THEN 0 ELSE 1 END, ordinal, id
)";

constexpr auto selectCard = R"(
    SELECT id, account_id, initiative_id, section, ordinal, title, is_new, state, form_key, form_version, revision
    FROM card WHERE id = :id
)";

constexpr auto selectAnswersOfCard = "SELECT field, text, revision FROM answer WHERE card_id = :card_id";

constexpr auto selectAnswers = R"(
    SELECT a.card_id, a.field, a.text, a.revision
    FROM card c JOIN answer a ON a.card_id = c.id
    WHERE c.account_id = :account_id
)";

/// The columns of selectCards and selectCard.
Card cardOf(const Query& query)
{
    Card card;
    card.id = CardId::fromText(query.text(0)).value_or(CardId());
    card.account = AccountId::fromText(query.text(1)).value_or(AccountId());
    card.initiative = InitiativeId::fromText(query.text(2)).value_or(InitiativeId());
    card.section = sectionFromText(query.text(3)).value_or(Section::Goals);
    card.ordinal = int(query.number(4));
    card.title = query.text(5);
    card.isNew = query.number(6) != 0;
    card.state = stateFromText(query.text(7)).value_or(CardState::Draft);
    card.form = {query.text(8), int(query.number(9))};
    card.revision = int(query.number(10));
    return card;
}

} // namespace

Result<std::vector<Card>> loadCards(const QSqlDatabase& database, const AccountId& account)
{
    Query query(database, selectCards);
    query.bind(":account_id", account.text());
    if (const auto run = query.run(); !run)
        return run.error();
    std::vector<Card> cards;
    std::map<QString, size_t> places;
    while (query.next()) {
        places[query.text(0)] = cards.size();
        cards.push_back(cardOf(query));
    }
    if (const auto finished = query.finished(); !finished)
        return finished.error();
    Query answers(database, selectAnswers);
    answers.bind(":account_id", account.text());
    if (const auto run = answers.run(); !run)
        return run.error();
    while (answers.next()) {
        const auto place = places.find(answers.text(0));
        if (place == places.end())
            return damaged();
        cards[place->second].answers[FieldKey{answers.text(1)}] = Answer{answers.text(2), int(answers.number(3))};
    }
    return answers.finished(std::move(cards));
}

Result<std::optional<Card>> loadCard(const QSqlDatabase& database, const CardId& id)
{
    Query query(database, selectCard);
    query.bind(":id", id.text());
    if (const auto run = query.run(); !run)
        return run.error();
    if (!query.next())
        return std::optional<Card>();
    Card card = cardOf(query);
    Query answers(database, selectAnswersOfCard);
    answers.bind(":card_id", id.text());
    if (const auto run = answers.run(); !run)
        return run.error();
    while (answers.next())
        card.answers[FieldKey{answers.text(0)}] = Answer{answers.text(1), int(answers.number(2))};
    return answers.finished(std::optional(std::move(card)));
}

Result<void> Edits::save(const CardId& card, const FieldKey& field, const Answer& answer)
{
    return m_ledger.put({&answerKind, {card.text(), field.text}, {storedText(answer.text)}, answer.revision});
}

Result<void> Edits::save(const Card& card)
{
    if (auto saved = m_ledger.put({&cardKind, {card.id.text()},
            {card.account.text(), card.initiative.text(), sectionText(card.section), qint64(card.ordinal),
                storedText(card.title), qint64(card.isNew), stateText(card.state), card.form.key,
                qint64(card.form.version)},
            card.revision});
        !saved)
        return saved;
    for (const auto& [field, answer] : card.answers) {
        if (auto saved = save(card.id, field, answer); !saved)
            return saved;
    }
    return {};
}

Result<void> Edits::remove(const Card& card)
{
    const auto stored = loadCard(m_ledger.database(), card.id);
    if (!stored)
        return stored.error();
    if (!stored->has_value())
        return {};
    for (const auto& [field, answer] : (*stored)->answers) {
        // One that was not read with the card has revision 0 there: somebody has written it since.
        const auto known = card.answers.find(field);
        const int revision = known == card.answers.end() ? 0 : known->second.revision;
        if (auto removed = m_ledger.remove(answerKind, {card.id.text(), field.text}, revision); !removed)
            return removed;
    }
    return m_ledger.remove(cardKind, {card.id.text()}, card.revision);
}

} // namespace indblik
