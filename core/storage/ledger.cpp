// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledger.h"

#include "core/storage/historyrows.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <utility>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

constexpr auto selectEnd = "SELECT seq, chain FROM history ORDER BY seq DESC LIMIT 1";

constexpr auto insertHistory = R"(
    INSERT INTO history (seq, step, undoes, at, author, reason, program, kind, subject, field,
                         before_value, after_value, chain)
    VALUES (:seq, :step, :undoes, :at, :author, :reason, :program, :kind, :subject, :field,
            :before_value, :after_value, :chain)
)";

QJsonValue toJson(const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        return *number;
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    return {};
}

Value fromJson(const QJsonValue& value)
{
    if (value.isDouble())
        return value.toInteger();
    if (value.isString())
        return value.toString();
    return std::monostate();
}

/// The columns after the key as one JSON value: the value itself where there is only one.
QJsonValue toJson(const RecordKind& kind, const std::vector<Value>& values)
{
    if (kind.isOneValue && values.size() == 1)
        return toJson(values.front());
    QJsonObject object;
    for (size_t i = 0; i < values.size(); ++i)
        object.insert(QLatin1String(kind.columns[size_t(kind.keySize) + i]), toJson(values[i]));
    return object;
}

std::vector<Value> fromJson(const RecordKind& kind, const QJsonValue& json)
{
    if (!json.isObject())
        return {fromJson(json)};
    std::vector<Value> values;
    for (auto i = size_t(kind.keySize); i < kind.columns.size(); ++i)
        values.push_back(fromJson(json[QLatin1String(kind.columns[i])]));
    return values;
}

/// A column that a later schema added is null in all that was written before, and not named there.
QJsonValue withoutNulls(const QJsonValue& value)
{
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto part = object.begin(); part != object.end();)
        part = part->isNull() ? object.erase(part) : part + 1;
    return object;
}

QString keyText(const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        return QString::number(*number);
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

/// What history calls the value: the rest of the key, then the column (-1: the record as a whole).
QString fieldText(const RecordKind& kind, const std::vector<Value>& key, int column)
{
    QStringList parts;
    for (size_t i = 1; i < key.size(); ++i)
        parts.append(keyText(key[i]));
    if (column >= 0)
        parts.append(QLatin1String(kind.columns[size_t(kind.keySize) + size_t(column)]));
    return parts.join(u'/');
}

struct Subject
{
    std::vector<Value> key;
    std::optional<size_t> column; ///< index among the columns after the key
};

/// The inverse of fieldText().
std::optional<Subject> subjectOf(const RecordKind& kind, const QString& subject, const QString& field)
{
    Subject found{{subject}, {}};
    QStringList parts = field.isEmpty() ? QStringList() : field.split(u'/');
    if (parts.size() < kind.keySize - 1)
        return std::nullopt;
    for (int i = 1; i < kind.keySize; ++i)
        found.key.emplace_back(parts.takeFirst());
    if (parts.isEmpty())
        return found;
    for (auto i = size_t(kind.keySize); i < kind.columns.size(); ++i) {
        if (parts.front() == QLatin1String(kind.columns[i]))
            found.column = i - size_t(kind.keySize);
    }
    return found.column && parts.size() == 1 ? std::optional(found) : std::nullopt;
}

void bindKey(Query& query, const RecordKind& kind, const std::vector<Value>& key)
{
    for (size_t i = 0; i < key.size(); ++i)
        query.bind(QLatin1String(QByteArray(":").append(kind.columns[i])), key[i]);
}

Error changedSince()
{
    return Error{Words::tr("It was changed again meanwhile, so it was left as it is. Look at the history to see what "
                           "happened."),
        {}, Fault::Conflict};
}

} // namespace

Error changedByOthers()
{
    return Error{Words::tr("Somebody changed this since you opened it. Your text was not saved over theirs; both are "
                           "kept. Compare them and decide."),
        {}, Fault::Conflict};
}

const RecordKind& kindOf(RecordType type)
{
    for (const RecordKind* kind : recordKinds()) {
        if (kind->type == type)
            return *kind;
    }
    Q_UNREACHABLE();
}

Ledger::Ledger(const QSqlDatabase& database, Signature signature, std::optional<StepId> undoes)
    : m_database(database)
    , m_signature(std::move(signature))
    , m_undoes(undoes)
{
    m_change.step = StepId::create();
}

Query& Ledger::prepared(const char* sql)
{
    const auto found = m_prepared.find(sql);
    return found != m_prepared.end() ? found->second : m_prepared.try_emplace(sql, m_database, sql).first->second;
}

Result<std::optional<Record>> Ledger::find(const RecordKind& kind, const std::vector<Value>& key)
{
    Query& query = prepared(kind.selectOne);
    bindKey(query, kind, key);
    if (const auto run = query.run(); !run)
        return run.error();
    if (!query.next())
        return std::optional<Record>();
    Record record{&kind, key, {}, 0};
    const int count = int(kind.columns.size()) - kind.keySize;
    for (int i = 0; i < count; ++i)
        record.values.push_back(query.value(i));
    record.revision = int(query.number(count));
    return std::optional(std::move(record));
}

Result<void> Ledger::put(const Record& record)
{
    const RecordKind& kind = *record.kind;
    const auto stored = find(kind, record.key);
    if (!stored)
        return stored.error();
    const bool exists = stored->has_value();
    if ((exists ? (*stored)->revision : 0) != record.revision)
        return changedByOthers();
    if (exists && (*stored)->values == record.values)
        return {};
    if (auto written = write(record, record.revision + 1); !written)
        return written;
    if (!exists)
        return this->record(kind, record.key, -1, {}, toJson(kind, record.values));
    if (kind.isOneValue)
        return this->record(kind, record.key, -1, toJson(kind, (*stored)->values), toJson(kind, record.values));
    for (size_t i = 0; i < record.values.size(); ++i) {
        const Value& before = (*stored)->values[i];
        if (before == record.values[i])
            continue;
        if (auto kept = this->record(kind, record.key, int(i), toJson(before), toJson(record.values[i])); !kept)
            return kept;
    }
    return {};
}

Result<void> Ledger::expect(const RecordKind& kind, const std::vector<Value>& key, int revision)
{
    const auto stored = find(kind, key);
    if (!stored)
        return stored.error();
    return (stored->has_value() ? (*stored)->revision : 0) == revision ? Result<void>() : changedByOthers();
}

Result<void> Ledger::remove(const RecordKind& kind, const std::vector<Value>& key, int revision)
{
    const auto stored = find(kind, key);
    if (!stored)
        return stored.error();
    if (!stored->has_value())
        return {};
    if ((*stored)->revision != revision)
        return changedByOthers();
    Query& query = prepared(kind.remove);
    bindKey(query, kind, key);
    if (auto run = query.run(); !run)
        return run;
    if (auto grown = growOwner(kind, key); !grown)
        return grown;
    return record(kind, key, -1, toJson(kind, (*stored)->values), {});
}

Result<void> Ledger::putPart(const RecordKind& kind, const std::vector<Value>& key, const std::vector<Value>& values)
{
    const auto stored = find(kind, key);
    if (!stored)
        return stored.error();
    return put({&kind, key, values, stored->has_value() ? (*stored)->revision : 0});
}

Result<void> Ledger::removePart(const RecordKind& kind, const std::vector<Value>& key)
{
    const auto stored = find(kind, key);
    if (!stored)
        return stored.error();
    return remove(kind, key, stored->has_value() ? (*stored)->revision : 0);
}

Result<void> Ledger::takeBack(std::span<const HistoryEntry> newestFirst)
{
    // The columns of a record go back together: some of them may not be without another.
    std::optional<Record> open;
    const auto close = [this, &open] {
        const auto record = std::exchange(open, std::nullopt);
        return record ? put(*record) : Result<void>();
    };
    for (const HistoryEntry& entry : newestFirst) {
        const RecordKind& kind = kindOf(entry.type);
        const auto subject = subjectOf(kind, entry.subject, entry.field);
        if (!subject)
            return changedSince();
        const bool goesOn = open && subject->column && open->kind == &kind && open->key == subject->key;
        if (auto closed = goesOn ? Result<void>() : close(); !closed)
            return closed;
        if (!subject->column) {
            if (auto done = takeBackWhole(kind, subject->key, entry); !done)
                return done;
            continue;
        }
        if (!open) {
            auto stored = find(kind, subject->key);
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

Result<void> Ledger::takeBackWhole(const RecordKind& kind, const std::vector<Value>& key, const HistoryEntry& entry)
{
    auto stored = find(kind, key);
    if (!stored)
        return stored.error();
    if (!stored->has_value())
        return entry.after.isNull() ? put({&kind, key, fromJson(kind, entry.before), 0}) : changedSince();
    Record& record = **stored;
    if (toJson(kind, record.values) != entry.after)
        return changedSince();
    if (entry.before.isNull())
        return remove(kind, key, record.revision);
    record.values = fromJson(kind, entry.before);
    return put(record);
}

Result<void> Ledger::write(const Record& record, int revision)
{
    const RecordKind& kind = *record.kind;
    Query& query = prepared(kind.put);
    bindKey(query, kind, record.key);
    for (size_t i = 0; i < record.values.size(); ++i)
        query.bind(QLatin1String(QByteArray(":").append(kind.columns[size_t(kind.keySize) + i])), record.values[i]);
    query.bind(":revision", qint64(revision));
    if (auto run = query.run(); !run)
        return run;
    return growOwner(kind, record.key);
}

Result<void> Ledger::growOwner(const RecordKind& kind, const std::vector<Value>& key)
{
    if (!kind.owner)
        return {};
    Query& query = prepared(kind.owner->grow);
    query.bind(QLatin1String(":id"), key.front());
    return query.run();
}

Result<void> Ledger::readEnd()
{
    Query query(m_database, selectEnd);
    if (auto run = query.run(); !run)
        return run;
    const bool any = query.next();
    m_lastSeq = any ? query.number(0) : 0;
    m_lastChain = any ? query.text(1) : QString();
    return {};
}

Result<void> Ledger::record(const RecordKind& kind, const std::vector<Value>& key, int column, const QJsonValue& before,
    const QJsonValue& after)
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
    row.kind = recordTypeText(kind.type);
    row.subject = keyText(key.front());
    row.field = fieldText(kind, key, column);
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
    m_change.touched.push_back({kind.type, row.subject, row.field});
    return {};
}

// What verifyHistory() knows of one thing after replaying its history: its columns, or nothing once it was removed.
using Replayed = std::map<QString, QJsonValue>;

namespace {

void replay(Replayed& state, const RecordKind& kind, const HistoryRow& row, const Subject& subject)
{
    QString id = row.kind + u'/' + row.subject;
    for (size_t i = 1; i < subject.key.size(); ++i)
        id += u'/' + keyText(subject.key[i]);
    const QJsonValue after = valueFromText(row.after);
    if (!subject.column) {
        if (after.isNull())
            state.erase(id);
        else
            state[id] = after;
        return;
    }
    QJsonObject whole = state[id].toObject();
    whole.insert(QLatin1String(kind.columns[size_t(kind.keySize) + *subject.column]), after);
    state[id] = whole;
}

Result<void> compareStored(const QSqlDatabase& database, const RecordKind& kind, Replayed& state)
{
    Query query(database, kind.selectAll);
    if (auto run = query.run(); !run)
        return run;
    const int columns = int(kind.columns.size());
    while (query.next()) {
        QString id = recordTypeText(kind.type);
        for (int i = 0; i < kind.keySize; ++i)
            id += u'/' + keyText(query.value(i));
        std::vector<Value> values;
        for (int i = kind.keySize; i < columns; ++i)
            values.push_back(query.value(i));
        const auto found = state.find(id);
        if (found == state.end() || withoutNulls(found->second) != withoutNulls(toJson(kind, values)))
            return Error{Words::tr("The value of %1 was not written by Indblik: the history says otherwise.").arg(id)};
        state.erase(found);
    }
    return query.finished();
}

} // namespace

Result<void> verifyHistory(const QSqlDatabase& database)
{
    HistoryRows rows(database);
    if (const auto run = rows.run(); !run)
        return run.error();
    Replayed state;
    QString chain;
    qint64 seq = 0;
    while (const auto row = rows.next()) {
        ++seq;
        if (row->seq != seq || row->chain != chainOf(chain, *row))
            return Error{Words::tr("Line %1 of the history was changed, removed or moved by hand.").arg(seq)};
        chain = row->chain;
        const auto type = recordTypeFromText(row->kind);
        const auto subject = type ? subjectOf(kindOf(*type), row->subject, row->field) : std::nullopt;
        if (!subject)
            return Error{Words::tr("Line %1 of the history speaks of something unknown.").arg(seq)};
        replay(state, kindOf(*type), *row, *subject);
    }
    if (auto finished = rows.finished(); !finished)
        return finished;
    for (const RecordKind* kind : recordKinds()) {
        if (auto same = compareStored(database, *kind, state); !same)
            return same;
    }
    if (!state.empty())
        return Error{Words::tr("%1 is missing: the history says it should be there.").arg(state.begin()->first)};
    return {};
}

} // namespace indblik
