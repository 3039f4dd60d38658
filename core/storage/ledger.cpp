// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledger.h"

#include "core/storage/historyrows.h"
#include "core/storage/historyvalues.h"
#include "core/storage/kept.h"

#include <QCoreApplication>

#include <utility>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

constexpr auto selectEnd = "SELECT seq, chain FROM history ORDER BY seq DESC LIMIT 1";

constexpr auto selectYearBefore = "SELECT max(year) AS year FROM account WHERE year < :year";

constexpr auto selectKept = R"(
    SELECT value FROM kept
    WHERE subject = :subject AND kind = :kind AND field = :field AND year >= :year
    ORDER BY year LIMIT 1
)";

constexpr auto insertHistory = R"(
    INSERT INTO history (seq, step, undoes, at, author, reason, program, kind, subject, field,
                         before_value, after_value, chain)
    VALUES (:seq, :step, :undoes, :at, :author, :reason, :program, :kind, :subject, :field,
            :before_value, :after_value, :chain)
)";

void bindKey(Query& query, const Table& table, const std::vector<Value>& key)
{
    for (size_t i = 0; i < key.size(); ++i)
        query.bind(QLatin1String(QByteArray(":").append(table.key[i])), key[i]);
}

std::vector<Value> keyOfPart(const QString& owner, const std::vector<Value>& rest)
{
    std::vector<Value> key = {owner};
    key.insert(key.end(), rest.begin(), rest.end());
    return key;
}

Error changedLater()
{
    return Error{
        Words::tr("The account of a later year has changed this, and this one keeps what it had. Change it in the "
                  "later account.")};
}

Error changedSince()
{
    return Error{
        Words::tr("It was changed again meanwhile, so it was not undone. Look in the history to see what happened."),
        {}, Fault::Conflict};
}

} // namespace

Error changedByOthers()
{
    return Error{Words::tr("Somebody changed this since you opened it. Your text was not saved over theirs; both are "
                           "kept. Compare them and decide."),
        {}, Fault::Conflict};
}

Ledger::Ledger(const QSqlDatabase& database, Signature signature, std::optional<StepId> undoes)
    : m_database(database)
    , m_signature(std::move(signature))
    , m_undoes(undoes)
{
    m_change.step = StepId::create();
}

void Ledger::fail(const Result<void>& outcome)
{
    if (m_done)
        m_done = outcome;
}

void Ledger::put(const Record& record)
{
    if (m_done)
        m_done = store(record);
}

void Ledger::expect(const Table& table, const std::vector<Value>& key, int revision)
{
    if (const auto stored = revisionOf(table, key); !stored)
        fail(stored.error());
    else if (*stored != revision)
        fail(changedByOthers());
}

void Ledger::remove(const Table& table, const std::vector<Value>& key, int revision)
{
    if (m_done)
        m_done = erase(table, key, revision);
}

void Ledger::putPart(const Table& table, const std::vector<Value>& key, const std::vector<Value>& values)
{
    if (const auto revision = revisionOf(table, key); revision)
        put({&table, key, values, *revision});
    else
        fail(revision.error());
}

void Ledger::removePart(const Table& table, const std::vector<Value>& key)
{
    if (const auto revision = revisionOf(table, key); revision)
        remove(table, key, *revision);
    else
        fail(revision.error());
}

void Ledger::putParts(const Table& table, const QString& owner, const std::vector<Part>& parts)
{
    std::set<std::vector<Value>> keys;
    for (const Part& part : parts)
        keys.insert(part.key);
    keepParts(table, owner, keys);
    for (const Part& part : parts)
        putPart(table, keyOfPart(owner, part.key), part.values);
}

void Ledger::keepParts(const Table& table, const QString& owner, const std::set<std::vector<Value>>& keys)
{
    if (!m_done)
        return;
    const int columns = int(table.key.size()) - 1;
    const auto stored = prepared(table.partsOf.constData()).bind(":owner", owner).all([columns](const Query& row) {
        std::vector<Value> key;
        for (int i = 0; i < columns; ++i)
            key.push_back(row.value(i));
        return key;
    });
    if (!stored)
        return fail(stored.error());
    for (const auto& key : *stored) {
        if (!keys.contains(key))
            removePart(table, keyOfPart(owner, key));
    }
}

void Ledger::removeWhole(const Table& table, const QString& id, int revision)
{
    // The revision grows with each part that goes.
    expect(table, {id}, revision);
    for (const Table* parts : allTables()) {
        if (parts->owner == &table)
            keepParts(*parts, id, {});
    }
    removePart(table, {id});
}

void Ledger::takeBack(std::span<const HistoryEntry> newestFirst)
{
    if (m_done)
        m_done = restore(newestFirst);
}

Query& Ledger::prepared(const char* sql)
{
    const auto found = m_prepared.find(sql);
    return found != m_prepared.end() ? found->second : m_prepared.try_emplace(sql, m_database, sql).first->second;
}

Result<std::optional<Record>> Ledger::find(const Table& table, const std::vector<Value>& key)
{
    Query& query = prepared(table.selectOne.constData());
    bindKey(query, table, key);
    if (const auto run = query.run(); !run)
        return run.error();
    if (!query.next())
        return std::optional<Record>();
    Record record{&table, key, {}, 0};
    const int count = int(table.columns.size());
    for (int i = 0; i < count; ++i)
        record.values.push_back(query.value(i));
    record.revision = query.count("revision");
    return std::optional(std::move(record));
}

Result<int> Ledger::revisionOf(const Table& table, const std::vector<Value>& key)
{
    if (!m_done)
        return m_done.error();
    const auto stored = find(table, key);
    if (!stored)
        return stored.error();
    return stored->has_value() ? (*stored)->revision : 0;
}

Result<std::optional<QString>> Ledger::keptFor(const Table& table, const std::vector<Value>& key)
{
    if (!m_signature.year || !isOfItsYear(table))
        return std::optional<QString>();
    const auto row = keptKey(table, key);
    Query& query = prepared(selectKept);
    query.bind(QLatin1String(":subject"), row[0]).bind(QLatin1String(":kind"), row[1]);
    query.bind(QLatin1String(":field"), row[2]).bind(":year", qint64(m_signature.year->number()));
    return query.first([](const Query& found) { return found.text("value"); });
}

Result<std::optional<qint64>> Ledger::yearBefore()
{
    if (!m_yearBefore) {
        const auto read = Query(m_database, selectYearBefore)
                              .bind(":year", qint64(m_signature.year->number()))
                              .first([](const Query& row) {
                                  return row.isNull("year") ? std::nullopt : std::optional(row.number("year"));
                              });
        if (!read)
            return read.error();
        m_yearBefore = read->value_or(std::nullopt);
    }
    return *m_yearBefore;
}

Result<void> Ledger::keep(const Table& table, const std::vector<Value>& key, const std::optional<Record>& stored)
{
    if (!m_signature.year || !isKept(table))
        return {};
    const auto before = yearBefore();
    if (!before)
        return before.error();
    if (!*before)
        return {};
    const auto keyOf = [&before](const Table& of, const std::vector<Value>& row) {
        std::vector<Value> kept = keptKey(of, row);
        kept.emplace_back(**before);
        return kept;
    };
    const Record kept{&keptTable, keyOf(table, key), {keptValue(table, key, stored ? &stored->values : nullptr)}, 0};
    const auto known = find(keptTable, kept.key);
    if (!known || known->has_value())
        return known ? Result<void>() : known.error();
    if (table.owner) {
        // Of what was not there nothing was either.
        const auto owner = find(keptTable, keyOf(*table.owner, {key.front()}));
        if (!owner)
            return owner.error();
        if (owner->has_value() && (*owner)->values.front() == Value(QStringLiteral("")))
            return {};
    }
    if (auto written = write(kept, 1); !written)
        return written;
    return record(keptTable, kept.key, -1, {}, toJson(keptTable, kept.values));
}

Result<void> Ledger::store(const Record& record)
{
    const Table& table = *record.table;
    if (const auto kept = keptFor(table, record.key); !kept)
        return kept.error();
    else if (kept->has_value())
        return **kept == keptValue(table, record.key, &record.values) ? Result<void>() : changedLater();
    const auto stored = find(table, record.key);
    if (!stored)
        return stored.error();
    const bool exists = stored->has_value();
    if ((exists ? (*stored)->revision : 0) != record.revision)
        return changedByOthers();
    if (exists && (*stored)->values == record.values)
        return {};
    if (auto kept = keep(table, record.key, *stored); !kept)
        return kept;
    if (auto written = write(record, record.revision + 1); !written)
        return written;
    if (!exists)
        return this->record(table, record.key, -1, {}, toJson(table, record.values));
    if (table.told == Told::AsOne)
        return this->record(table, record.key, -1, toJson(table, (*stored)->values), toJson(table, record.values));
    for (size_t i = 0; i < record.values.size(); ++i) {
        const Value& before = (*stored)->values[i];
        if (before == record.values[i])
            continue;
        if (auto kept = this->record(table, record.key, int(i), toJson(before), toJson(record.values[i])); !kept)
            return kept;
    }
    return {};
}

Result<void> Ledger::erase(const Table& table, const std::vector<Value>& key, int revision)
{
    if (const auto kept = keptFor(table, key); !kept)
        return kept.error();
    else if (kept->has_value())
        return (*kept)->isEmpty() ? Result<void>() : changedLater();
    const auto stored = find(table, key);
    if (!stored)
        return stored.error();
    if (!stored->has_value())
        return {};
    if ((*stored)->revision != revision)
        return changedByOthers();
    if (auto kept = keep(table, key, *stored); !kept)
        return kept;
    Query& query = prepared(table.remove.constData());
    bindKey(query, table, key);
    if (auto run = query.run(); !run)
        return run;
    if (auto grown = growOwner(table, key); !grown)
        return grown;
    return record(table, key, -1, toJson(table, (*stored)->values), {});
}

Result<void> Ledger::restore(std::span<const HistoryEntry> newestFirst)
{
    // The columns of a record go back together: some of them may not be without another.
    std::optional<Record> open;
    const auto close = [this, &open] {
        const auto record = std::exchange(open, std::nullopt);
        return record ? store(*record) : Result<void>();
    };
    for (const HistoryEntry& entry : newestFirst) {
        const Table& table = tableOf(entry.type);
        const auto subject = subjectOf(table, entry.subject, entry.field);
        if (!subject)
            return changedSince();
        const bool goesOn = open && subject->column && open->table == &table && open->key == subject->key;
        if (auto closed = goesOn ? Result<void>() : close(); !closed)
            return closed;
        if (!subject->column) {
            if (auto done = takeBackWhole(table, subject->key, entry); !done)
                return done;
            continue;
        }
        if (!open) {
            auto stored = find(table, subject->key);
            if (!stored)
                return stored.error();
            if (!stored->has_value())
                return changedSince();
            open = std::move(*stored);
        }
        Value& value = open->values[*subject->column];
        if (toJson(value) != entry.after)
            return changedSince();
        value = fromJson(entry.before);
    }
    return close();
}

Result<void> Ledger::takeBackWhole(const Table& table, const std::vector<Value>& key, const HistoryEntry& entry)
{
    auto stored = find(table, key);
    if (!stored)
        return stored.error();
    if (!stored->has_value())
        return entry.after.isNull() ? store({&table, key, fromJson(table, entry.before), 0}) : changedSince();
    Record& record = **stored;
    if (toJson(table, record.values) != entry.after)
        return changedSince();
    if (entry.before.isNull())
        return erase(table, key, record.revision);
    record.values = fromJson(table, entry.before);
    return store(record);
}

Result<void> Ledger::write(const Record& record, int revision)
{
    const Table& table = *record.table;
    Query& query = prepared(table.put.constData());
    bindKey(query, table, record.key);
    for (size_t i = 0; i < record.values.size(); ++i)
        query.bind(QLatin1String(QByteArray(":").append(table.columns[i])), record.values[i]);
    query.bind(":revision", qint64(revision));
    if (auto run = query.run(); !run)
        return run;
    return growOwner(table, record.key);
}

Result<void> Ledger::growOwner(const Table& table, const std::vector<Value>& key)
{
    if (!table.owner)
        return {};
    Query& query = prepared(table.owner->grow.constData());
    query.bind(QLatin1String(":id"), key.front());
    return query.run();
}

Result<void> Ledger::readEnd()
{
    Query query(m_database, selectEnd);
    if (auto run = query.run(); !run)
        return run;
    const bool any = query.next();
    m_lastSeq = any ? query.number("seq") : 0;
    m_lastChain = any ? query.text("chain") : QString();
    return {};
}

Result<void> Ledger::record(
    const Table& table, const std::vector<Value>& key, int column, const QJsonValue& before, const QJsonValue& after)
{
    if (m_lastSeq < 0) {
        if (auto read = readEnd(); !read)
            return read;
    }
    HistoryRow row;
    row.seq = m_lastSeq + 1;
    row.step = m_change.step.text();
    row.undoes = m_undoes ? m_undoes->text() : QString();
    row.at = m_signature.at.toUTC().toString(Qt::ISODateWithMs);
    row.author = m_signature.author;
    row.reason = m_signature.reason;
    row.program = QStringLiteral("Indblik " INDBLIK_VERSION);
    row.kind = recordTypeText(table.type);
    row.subject = keyText(key.front());
    row.field = fieldText(table, key, column);
    row.before = valueText(before);
    row.after = valueText(after);
    row.chain = chainOf(m_lastChain, row);

    Query& query = prepared(insertHistory);
    query.bind(":seq", row.seq).bind(":step", row.step).bind(":at", row.at).bind(":author", row.author);
    query.bind(":reason", row.reason).bind(":program", row.program).bind(":kind", row.kind);
    query.bind(":subject", row.subject).bind(":field", row.field).bind(":chain", row.chain);
    query.bind(QLatin1String(":undoes"), m_undoes ? Value(row.undoes) : Value());
    query.bind(QLatin1String(":before_value"), row.before.isNull() ? Value() : Value(row.before));
    query.bind(QLatin1String(":after_value"), row.after.isNull() ? Value() : Value(row.after));
    if (auto run = query.run(); !run)
        return run;
    m_lastSeq = row.seq;
    m_lastChain = row.chain;
    m_change.touched.push_back({table.type, row.subject, row.field});
    return {};
}

} // namespace indblik
