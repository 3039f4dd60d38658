// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/store.h"

namespace indblik {

const RecordKind cardKind{
    RecordType::Card,
    1,
    {"id", "account_id", "initiative_id", "section", "ordinal", "title", "is_new", "state", "form_key", "form_version",
        "due", "responsible", "return_reason", "achievement", "assessable_from", "achievement_sentence"},
    false,
    R"(SELECT id, account_id, initiative_id, section, ordinal, title, is_new, state, form_key, form_version, due,
              responsible, return_reason, achievement, assessable_from, achievement_sentence, revision
       FROM card ORDER BY id)",
    R"(SELECT account_id, initiative_id, section, ordinal, title, is_new, state, form_key, form_version, due,
              responsible, return_reason, achievement, assessable_from, achievement_sentence, revision
       FROM card WHERE id = :id)",
    R"(INSERT INTO card (id, account_id, initiative_id, section, ordinal, title, is_new, state, form_key, form_version,
                         due, responsible, return_reason, achievement, assessable_from, achievement_sentence, revision)
       VALUES (:id, :account_id, :initiative_id, :section, :ordinal, :title, :is_new, :state, :form_key, :form_version,
               :due, :responsible, :return_reason, :achievement, :assessable_from, :achievement_sentence, :revision)
       ON CONFLICT (id) DO UPDATE SET
           account_id = excluded.account_id, initiative_id = excluded.initiative_id, section = excluded.section,
           ordinal = excluded.ordinal, title = excluded.title, is_new = excluded.is_new, state = excluded.state,
           form_key = excluded.form_key, form_version = excluded.form_version, due = excluded.due,
           responsible = excluded.responsible, return_reason = excluded.return_reason,
           achievement = excluded.achievement, assessable_from = excluded.assessable_from,
           achievement_sentence = excluded.achievement_sentence, revision = excluded.revision)",
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

const RecordKind reviewKind{
    RecordType::Review,
    2,
    {"card_id", "field", "state"},
    true,
    "SELECT card_id, field, state, revision FROM review ORDER BY card_id, field",
    "SELECT state, revision FROM review WHERE card_id = :card_id AND field = :field",
    R"(INSERT INTO review (card_id, field, state, revision) VALUES (:card_id, :field, :state, :revision)
       ON CONFLICT (card_id, field) DO UPDATE SET state = excluded.state, revision = excluded.revision)",
    "DELETE FROM review WHERE card_id = :card_id AND field = :field",
};

namespace {

// The columns in the order cardOf() takes them.
#define SELECT_CARD                                                                                                    \
    "SELECT c.id, c.account_id, c.initiative_id, c.section, c.ordinal, c.title, c.is_new, c.state, c.form_key, "       \
    "c.form_version, c.due, c.responsible, c.return_reason, c.achievement, c.assessable_from, "                        \
    "c.achievement_sentence, c.revision FROM card c "

constexpr auto selectCards = SELECT_CARD "WHERE c.account_id = :account_id "
                                         "ORDER BY CASE c.section WHEN 'goals' THEN 0 ELSE 1 END, c.ordinal, c.id";
constexpr auto selectCard = SELECT_CARD "WHERE c.id = :id";
constexpr auto selectCardBefore = SELECT_CARD "JOIN account a ON a.id = c.account_id "
                                              "WHERE c.initiative_id = :initiative_id "
                                              "AND a.year = (SELECT MAX(year) FROM account WHERE year < :year)";

constexpr auto selectState = "SELECT state FROM card WHERE id = :card_id";

constexpr auto selectAnswersOfCard = R"(
    SELECT a.card_id, a.field, a.text, a.revision, r.state
    FROM answer a LEFT JOIN review r ON r.card_id = a.card_id AND r.field = a.field
    WHERE a.card_id = :card_id
)";

constexpr auto selectAnswers = R"(
    SELECT a.card_id, a.field, a.text, a.revision, r.state
    FROM card c
    JOIN answer a ON a.card_id = c.id
    LEFT JOIN review r ON r.card_id = a.card_id AND r.field = a.field
    WHERE c.account_id = :account_id
)";

constexpr auto selectReviewsOfCard = "SELECT field, NULL FROM review WHERE card_id = :owner";

/// The columns of SELECT_CARD.
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
    if (const QDate due = QDate::fromString(query.text(10), Qt::ISODate); due.isValid())
        card.due = due;
    card.responsible = query.text(11);
    card.returnReason = query.text(12);
    if (const auto kind = achievementFromText(query.text(13)))
        card.achievement = Achievement{*kind, FuzzyDate::readKey(query.text(14)), query.text(15)};
    card.revision = int(query.number(16));
    return card;
}

/// The columns of selectAnswers after the card's id.
void takeAnswer(Card& card, const Query& query)
{
    card.answers[FieldKey{query.text(1)}] = Answer{query.text(2), int(query.number(3)), reviewFromText(query.text(4))};
}

Result<std::optional<Card>> firstCard(const QSqlDatabase& database, Query& query)
{
    if (const auto run = query.run(); !run)
        return run.error();
    if (!query.next())
        return std::optional<Card>();
    Card card = cardOf(query);
    Query answers(database, selectAnswersOfCard);
    answers.bind(":card_id", card.id.text());
    if (const auto run = answers.run(); !run)
        return run.error();
    while (answers.next())
        takeAnswer(card, answers);
    return answers.finished(std::optional(std::move(card)));
}

/// Nothing is stored as nothing, as it was before the column was there.
Value valueOf(const QString& text)
{
    return text.isEmpty() ? Value() : Value(text);
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
        takeAnswer(cards[place->second], answers);
    }
    return answers.finished(std::move(cards));
}

Result<std::optional<Card>> loadCard(const QSqlDatabase& database, const CardId& id)
{
    Query query(database, selectCard);
    query.bind(":id", id.text());
    return firstCard(database, query);
}

Result<std::optional<Card>> loadCardBefore(const QSqlDatabase& database, const InitiativeId& initiative, Year year)
{
    Query query(database, selectCardBefore);
    query.bind(":initiative_id", initiative.text()).bind(":year", qint64(year.number()));
    return firstCard(database, query);
}

Result<void> Edits::save(const CardId& card, const FieldKey& field, const Answer& answer)
{
    if (auto saved = m_ledger.put({&answerKind, {card.text(), field.text}, {storedText(answer.text)}, answer.revision});
        !saved)
        return saved;
    if (answer.review)
        return m_ledger.putPart(reviewKind, {card.text(), field.text}, {reviewText(*answer.review)});
    return m_ledger.removePart(reviewKind, {card.text(), field.text});
}

Result<void> Edits::saveState(const Card& card)
{
    const Achievement achievement = card.achievement.value_or(Achievement());
    return m_ledger.put({&cardKind, {card.id.text()},
        {card.account.text(), card.initiative.text(), sectionText(card.section), qint64(card.ordinal),
            storedText(card.title), qint64(card.isNew), stateText(card.state), card.form.key, qint64(card.form.version),
            card.due ? Value(card.due->toString(Qt::ISODate)) : Value(),
            valueOf(storedText(card.responsible).simplified()), valueOf(storedText(card.returnReason)),
            card.achievement ? Value(achievementText(achievement.kind)) : Value(),
            achievement.assessableFrom ? Value(achievement.assessableFrom->key()) : Value(),
            valueOf(storedText(achievement.sentence))},
        card.revision});
}

Result<void> Edits::expectState(const Card& card)
{
    Query query(m_ledger.database(), selectState);
    query.bind(":card_id", card.id.text());
    if (auto run = query.run(); !run)
        return run;
    if (query.next() && stateFromText(query.text(0)) != card.state)
        return changedByOthers();
    return query.finished();
}

Result<void> Edits::save(const Card& card)
{
    if (auto saved = saveState(card); !saved)
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
    const auto criteria = loadCriteriaOf(m_ledger.database(), card.id);
    if (!criteria)
        return criteria.error();
    for (const Criterion& criterion : *criteria) {
        if (auto removed = remove(criterion); !removed)
            return removed;
    }
    if (auto removed = removeParts(m_ledger, reviewKind, selectReviewsOfCard, card.id.text(), keepsNone); !removed)
        return removed;
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
