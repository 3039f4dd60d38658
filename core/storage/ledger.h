// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history.h"
#include "core/storage/query.h"

#include <QSqlDatabase>

#include <map>
#include <span>
#include <vector>

namespace indblik {

/// How one kind of thing lies in its table. The statements are whole; placeholders carry the columns' names. A part
/// that is changed, added or removed makes the revision of its owner grow, so that one number tells whether any of it
/// changed.
struct RecordKind
{
    RecordType type;
    int keySize;                       ///< how many of the columns are the key
    std::vector<const char*> columns;  ///< key first, without the revision
    bool isOneValue;                   ///< the columns after the key are one value in the history
    const char* selectAll;             ///< all columns, then the revision, ordered by key
    const char* selectOne;             ///< the columns after the key, then the revision, by key
    const char* put;                   ///< insert, or update where the key exists
    const char* remove;                ///< by key
    const RecordKind* owner = nullptr; ///< of a part: what it belongs to, by the first column of its key
    const char* grow = nullptr;        ///< of an owner: adds one to its revision, by :id
};

/// One row of such a table.
struct Record
{
    const RecordKind* kind;
    std::vector<Value> key;
    std::vector<Value> values;
    int revision = 0; ///< the one it was read with; 0 where it is new
};

/// Every kind there is, parents before what refers to them.
const std::vector<const RecordKind*>& recordKinds();
const RecordKind& kindOf(RecordType type);

/// What is said of an edit that would go over somebody else's.
Error changedByOthers();

/// Writes records inside an open transaction, and the history with them: there is no other way to write either.
/// All it writes is one step.
class Ledger
{
public:
    Ledger(const QSqlDatabase& database, Signature signature, std::optional<StepId> undoes = {});

    /// Stores the record. Nothing happens where nothing differs. Fault::Conflict where the stored one has another
    /// revision than the record was read with.
    Result<void> put(const Record& record);

    /// Fault::Conflict where the stored one has another revision; 0 is that of what is not there.
    Result<void> expect(const RecordKind& kind, const std::vector<Value>& key, int revision);

    /// Removes it where it still has this revision, else Fault::Conflict; nothing happens where it is not there. What
    /// refers to it must be gone before.
    Result<void> remove(const RecordKind& kind, const std::vector<Value>& key, int revision);

    /// The same for a part whose owner's revision was held against the expected one.
    Result<void> putPart(const RecordKind& kind, const std::vector<Value>& key, const std::vector<Value>& values);
    Result<void> removePart(const RecordKind& kind, const std::vector<Value>& key);

    /// Puts back what the entries changed, newest first. Fault::Conflict where something was changed again since.
    Result<void> takeBack(std::span<const HistoryEntry> newestFirst);

    Result<std::optional<Record>> find(const RecordKind& kind, const std::vector<Value>& key);

    /// For reading inside the same transaction.
    const QSqlDatabase& database() const { return m_database; }

    /// What was written so far; no touched things: nothing.
    const Change& change() const { return m_change; }

private:
    Result<void> write(const Record& record, int revision);
    /// Of a record as a whole: its creation, its removal, or the one value it is.
    Result<void> takeBackWhole(const RecordKind& kind, const std::vector<Value>& key, const HistoryEntry& entry);
    Result<void> growOwner(const RecordKind& kind, const std::vector<Value>& key);
    Result<void> record(const RecordKind& kind, const std::vector<Value>& key, int column, const QJsonValue& before,
        const QJsonValue& after);
    Result<void> readEnd();
    Query& prepared(const char* sql);

    QSqlDatabase m_database;
    Signature m_signature;
    std::optional<StepId> m_undoes;
    Change m_change;
    std::map<const char*, Query> m_prepared;
    qint64 m_lastSeq = -1; ///< -1 until the end of the history was read
    QString m_lastChain;
};

/// A whole history and the tables beside it, checked against each other: the chain of hashes is unbroken, and every
/// stored value is the last one the history says it got. The message names the first thing that is not so.
Result<void> verifyHistory(const QSqlDatabase& database);

} // namespace indblik
