// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"

namespace indblik {

namespace {

/// The parts of a thing that lie in the file, each by the key it has there.
Result<std::vector<std::vector<Value>>> partsOf(const QSqlDatabase& database, const char* sql, const QString& owner)
{
    Query query(database, sql);
    query.bind(":owner", owner);
    if (auto run = query.run(); !run)
        return run.error();
    std::vector<std::vector<Value>> keys;
    while (query.next()) {
        std::vector<Value> key = {owner, query.value(0)};
        if (!query.isNull(1))
            key.push_back(query.value(1));
        keys.push_back(std::move(key));
    }
    return query.finished(std::move(keys));
}

} // namespace

Result<void> removeParts(Ledger& ledger, const RecordKind& kind, const char* sql, const QString& owner,
    const std::function<bool(const std::vector<Value>& key)>& isKept)
{
    const auto keys = partsOf(ledger.database(), sql, owner);
    if (!keys)
        return keys.error();
    for (const auto& key : *keys) {
        if (isKept(key))
            continue;
        if (auto removed = ledger.removePart(kind, key); !removed)
            return removed;
    }
    return {};
}

std::optional<QDate> dayOf(const Query& query, int column)
{
    const QDate day = QDate::fromString(query.text(column), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

Value dayValue(const std::optional<QDate>& day)
{
    return day ? Value(day->toString(Qt::ISODate)) : Value();
}

bool keepsNone(const std::vector<Value>&)
{
    return false;
}

} // namespace indblik
