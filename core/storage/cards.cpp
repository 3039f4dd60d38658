// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/ledger.h"
#include "core/storage/values.h"

namespace indblik {

const Table cardTable(RecordType::Card, "card", {"id"},
    {"account_id", "initiative_id", "section", "ordinal", "title", "is_new", "state", "form_key", "form_version", "due",
        "responsible", "return_reason", "achievement", "assessable_from", "achievement_sentence"});

namespace {

constexpr auto ofAccount = R"(
    WHERE account_id = :account_id
    ORDER BY CASE section WHEN 'goals' THEN 0 ELSE 1 END, ordinal, id
)";
constexpr auto before = R"(
    WHERE initiative_id = :initiative_id
        AND account_id = (SELECT id FROM account WHERE year = (SELECT max(year) FROM account WHERE year < :year))
)";

Card cardOf(const Query& row)
{
    Card card;
    card.id = row.id<CardId>("id");
    card.account = row.id<AccountId>("account_id");
    card.initiative = row.id<InitiativeId>("initiative_id");
    card.section = sectionFromText(row.text("section")).value_or(Section::Goals);
    card.ordinal = row.count("ordinal");
    card.title = row.text("title");
    card.isNew = row.flag("is_new");
    card.state = stateFromText(row.text("state")).value_or(CardState::Draft);
    card.form = {row.text("form_key"), row.count("form_version")};
    card.due = row.day("due");
    card.responsible = row.text("responsible");
    card.returnReason = row.text("return_reason");
    if (const auto kind = achievementFromText(row.text("achievement")))
        card.achievement =
            Achievement{*kind, FuzzyDate::readKey(row.text("assessable_from")), row.text("achievement_sentence")};
    card.revision = row.count("revision");
    return card;
}

Result<std::optional<Card>> firstCard(const QSqlDatabase& database, Query& query)
{
    auto card = query.first(cardOf);
    if (!card || !card->has_value())
        return card;
    auto answers = loadAnswersOf(database, (*card)->id);
    if (!answers)
        return answers.error();
    (*card)->answers = std::move(*answers);
    return card;
}

} // namespace

Result<std::vector<Card>> loadCards(const QSqlDatabase& database, const AccountId& account)
{
    Query query(database, cardTable.select(ofAccount));
    query.bind(":account_id", account.text());
    auto cards = query.all(cardOf);
    if (!cards)
        return cards;
    if (const auto added = addAnswers(database, account, *cards); !added)
        return added.error();
    return cards;
}

Result<std::optional<Card>> loadCard(const QSqlDatabase& database, const CardId& id)
{
    Query query(database, cardTable.select("WHERE id = :id"));
    query.bind(":id", id.text());
    return firstCard(database, query);
}

Result<std::optional<Card>> loadCardBefore(const QSqlDatabase& database, const InitiativeId& initiative, Year year)
{
    Query query(database, cardTable.select(before));
    query.bind(":initiative_id", initiative.text()).bind(":year", qint64(year.number()));
    return firstCard(database, query);
}

Result<std::vector<FormBefore>> loadFormsBefore(const QSqlDatabase& database, const InitiativeId& initiative, Year year)
{
    const auto accounts = loadAccounts(database);
    if (!accounts)
        return accounts.error();
    std::vector<FormBefore> forms;
    for (auto account = accounts->rbegin(); account != accounts->rend(); ++account) {
        if (account->year >= year)
            continue;
        Query query(database, cardTable.select("WHERE account_id = :account_id AND initiative_id = :initiative_id"));
        query.bind(":account_id", account->id.text()).bind(":initiative_id", initiative.text());
        auto card = firstCard(database, query);
        if (!card)
            return card.error();
        if (!card->has_value())
            continue;
        auto promises = loadPromisesOf(database, (*card)->id);
        auto criteria = loadCriteriaOf(database, (*card)->id);
        if (!promises || !criteria)
            return promises ? criteria.error() : promises.error();
        forms.push_back({account->year, std::move(**card), std::move(*promises), std::move(*criteria)});
    }
    return forms;
}

void Edits::saveState(const Card& card)
{
    const Achievement achievement = card.achievement.value_or(Achievement());
    m_ledger.put({&cardTable, {card.id.text()},
        {card.account.text(), card.initiative.text(), sectionText(card.section), qint64(card.ordinal),
            storedText(card.title), qint64(card.isNew), stateText(card.state), card.form.key, qint64(card.form.version),
            orNull(card.due), orNull(storedText(card.responsible).simplified()), orNull(storedText(card.returnReason)),
            card.achievement ? Value(achievementText(achievement.kind)) : Value(), orNull(achievement.assessableFrom),
            orNull(storedText(achievement.sentence))},
        card.revision});
}

void Edits::expectState(const Card& card)
{
    Query query(m_ledger.database(), "SELECT state FROM card WHERE id = :id");
    query.bind(":id", card.id.text());
    const auto state = query.first([](const Query& row) { return stateFromText(row.text("state")); });
    if (!state)
        m_ledger.fail(state.error());
    else if (state->has_value() && **state != card.state)
        m_ledger.fail(changedByOthers());
}

void Edits::save(const Card& card)
{
    saveState(card);
    for (const auto& [field, answer] : card.answers)
        save(card.id, field, answer);
}

void Edits::remove(const Card& card)
{
    const auto stored = loadCard(m_ledger.database(), card.id);
    if (!stored)
        return m_ledger.fail(stored.error());
    if (!stored->has_value())
        return;
    const auto criteria = loadCriteriaOf(m_ledger.database(), card.id);
    if (!criteria)
        return m_ledger.fail(criteria.error());
    for (const Criterion& criterion : *criteria)
        remove(criterion);
    const auto facts = loadAcceptedFactsOf(m_ledger.database(), card.id);
    if (!facts)
        return m_ledger.fail(facts.error());
    for (const AcceptedFact& fact : *facts)
        remove(fact);
    const auto bound = loadBoundFiguresOf(m_ledger.database(), card.id);
    if (!bound)
        return m_ledger.fail(bound.error());
    for (const BoundFigure& each : *bound)
        remove(each);
    const auto promises = loadPromisesOf(m_ledger.database(), card.id);
    if (!promises)
        return m_ledger.fail(promises.error());
    for (const Promise& promise : *promises)
        remove(promise);
    const auto registers = loadRegistersOf(m_ledger.database(), card.id);
    if (!registers)
        return m_ledger.fail(registers.error());
    for (const Register& list : *registers)
        remove(list);
    m_ledger.keepParts(reviewTable, card.id.text(), {});
    for (const auto& [field, answer] : (*stored)->answers) {
        // One that was not read with the card has revision 0 there: somebody has written it since.
        const auto known = card.answers.find(field);
        const int revision = known == card.answers.end() ? 0 : known->second.revision;
        m_ledger.remove(answerTable, {card.id.text(), field.text}, revision);
    }
    m_ledger.remove(cardTable, {card.id.text()}, card.revision);
}

} // namespace indblik
