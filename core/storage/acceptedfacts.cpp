// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/ledger.h"
#include "core/storage/values.h"

#include <QJsonDocument>

namespace indblik {

const Table acceptedFactTable(RecordType::AcceptedFact, "accepted_fact", {"id"},
    {"card_id", "field", "kind", "sentence", "said", "thing_type", "thing_id"});

namespace {

constexpr auto ofAccount = "WHERE card_id IN (SELECT id FROM card WHERE account_id = :account_id) ORDER BY card_id, id";
constexpr auto ofCard = "WHERE card_id = :card_id ORDER BY id";

AcceptedFact acceptedFactOf(const Query& row)
{
    AcceptedFact fact;
    fact.id = row.id<AcceptedFactId>("id");
    fact.card = row.id<CardId>("card_id");
    fact.field = {row.text("field")};
    fact.kind = factKindFromText(row.text("kind")).value_or(FactKind::Promise);
    fact.sentence = row.text("sentence");
    fact.said = QJsonDocument::fromJson(row.text("said").toUtf8()).object();
    if (const auto type = recordTypeFromText(row.text("thing_type")))
        fact.thing = FactThing{*type, row.text("thing_id")};
    fact.revision = row.count("revision");
    return fact;
}

} // namespace

Result<std::vector<AcceptedFact>> loadAcceptedFacts(const QSqlDatabase& database, const AccountId& account)
{
    Query query(database, acceptedFactTable.select(ofAccount));
    return query.bind(":account_id", account.text()).all(acceptedFactOf);
}

Result<std::vector<AcceptedFact>> loadAcceptedFactsOf(const QSqlDatabase& database, const CardId& card)
{
    Query query(database, acceptedFactTable.select(ofCard));
    return query.bind(":card_id", card.text()).all(acceptedFactOf);
}

void Edits::save(const AcceptedFact& fact)
{
    const QByteArray said = QJsonDocument(fact.said).toJson(QJsonDocument::Compact);
    m_ledger.put({&acceptedFactTable, {fact.id.text()},
        {fact.card.text(), fact.field.text, factKindText(fact.kind), storedText(fact.sentence), QString::fromUtf8(said),
            fact.thing ? Value(recordTypeText(fact.thing->type)) : Value(),
            fact.thing ? Value(fact.thing->id) : Value()},
        fact.revision});
}

void Edits::remove(const AcceptedFact& fact)
{
    m_ledger.remove(acceptedFactTable, {fact.id.text()}, fact.revision);
}

} // namespace indblik
