// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/ledger.h"
#include "core/storage/values.h"

namespace indblik {

const Table promiseTable(RecordType::Promise, "promise", {"id"},
    {"card_id", "field", "sentence", "said_in", "due", "state", "moved_to", "word"});

namespace {

constexpr auto ofAccount = "WHERE card_id IN (SELECT id FROM card WHERE account_id = :account_id) ORDER BY card_id, id";
constexpr auto ofCard = "WHERE card_id = :card_id ORDER BY id";

Promise promiseOf(const Query& row)
{
    Promise promise;
    promise.id = row.id<PromiseId>("id");
    promise.card = row.id<CardId>("card_id");
    promise.field = {row.text("field")};
    promise.sentence = row.text("sentence");
    if (const auto year = numberOrNone(row, "said_in"))
        promise.saidIn = Year::from(int(*year));
    promise.due = FuzzyDate::readKey(row.text("due"));
    promise.state = promiseStateFromText(row.text("state")).value_or(PromiseState::Open);
    promise.movedTo = FuzzyDate::readKey(row.text("moved_to"));
    promise.word = row.text("word");
    promise.revision = row.count("revision");
    return promise;
}

} // namespace

Result<std::vector<Promise>> loadPromises(const QSqlDatabase& database, const AccountId& account)
{
    Query query(database, promiseTable.select(ofAccount));
    return query.bind(":account_id", account.text()).all(promiseOf);
}

Result<std::vector<Promise>> loadPromisesOf(const QSqlDatabase& database, const CardId& card)
{
    Query query(database, promiseTable.select(ofCard));
    return query.bind(":card_id", card.text()).all(promiseOf);
}

void Edits::save(const Promise& promise)
{
    m_ledger.put({&promiseTable, {promise.id.text()},
        {promise.card.text(), promise.field.text, storedText(promise.sentence), orNull(promise.saidIn),
            orNull(promise.due), promiseStateText(promise.state), orNull(promise.movedTo),
            orNull(storedText(promise.word).simplified())},
        promise.revision});
}

void Edits::remove(const Promise& promise)
{
    m_ledger.remove(promiseTable, {promise.id.text()}, promise.revision);
}

} // namespace indblik
