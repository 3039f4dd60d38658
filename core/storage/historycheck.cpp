// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/historycheck.h"

#include "core/storage/historyrows.h"
#include "core/storage/historyvalues.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <map>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

// What verifyHistory() knows of one thing after replaying its history: its columns, or nothing once it was removed.
using Replayed = std::map<QString, QJsonValue>;

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

void replay(Replayed& state, const Table& table, const HistoryRow& row, const Subject& subject)
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
    whole.insert(QLatin1String(table.columns[*subject.column]), after);
    state[id] = whole;
}

Result<void> compareStored(const QSqlDatabase& database, const Table& table, Replayed& state)
{
    const int key = int(table.key.size());
    const int end = key + int(table.columns.size());
    return Query(database, table.selectAll).each([&](const Query& row) -> Result<void> {
        QString id = recordTypeText(table.type);
        for (int i = 0; i < key; ++i)
            id += u'/' + keyText(row.value(i));
        std::vector<Value> values;
        for (int i = key; i < end; ++i)
            values.push_back(row.value(i));
        const auto found = state.find(id);
        if (found == state.end() || withoutNulls(found->second) != withoutNulls(toJson(table, values)))
            return Error{Words::tr(
                "The value of %1 is not the one in the history. Another program may have changed the file, or the disk may be failing. Send this message to your IT department.")
                             .arg(id)};
        state.erase(found);
        return {};
    });
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
            return Error{Words::tr(
                "Line %1 of the history was changed, removed or moved outside Indblik. Send this message to your IT department.")
                             .arg(seq)};
        chain = row->chain;
        const auto type = recordTypeFromText(row->kind);
        const auto subject = type ? subjectOf(tableOf(*type), row->subject, row->field) : std::nullopt;
        if (!subject)
            return Error{
                Words::tr("Line %1 of the history is about something unknown. Send this message to your IT department.")
                    .arg(seq)};
        replay(state, tableOf(*type), *row, *subject);
    }
    if (auto finished = rows.finished(); !finished)
        return finished;
    for (const Table* table : allTables()) {
        if (auto same = compareStored(database, *table, state); !same)
            return same;
    }
    if (!state.empty())
        return Error{Words::tr(
            "%1 is missing, but the history says it should be there. Send this message to your IT department.")
                         .arg(state.begin()->first)};
    return {};
}

} // namespace indblik
