// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history.h"
#include "core/storage/query.h"
#include "core/storage/table.h"

#include <QSqlDatabase>

#include <map>
#include <set>
#include <span>
#include <vector>

namespace indblik {

/// One row of a table.
struct Record
{
    const Table* table;
    std::vector<Value> key;
    std::vector<Value> values;
    int revision = 0; ///< the one it was read with; 0 where it is new
};

/// A part of a thing: its key after that of its owner, and its values.
struct Part
{
    std::vector<Value> key;
    std::vector<Value> values = {};
};

/// What is said of an edit that would go over somebody else's.
Error changedByOthers();

/// Writes records inside an open transaction, and the history with them: there is no other way to write either.
/// All it writes is one step. It keeps its first failure and writes nothing after it: write all, then ask done().
class Ledger
{
public:
    Ledger(const QSqlDatabase& database, Signature signature, std::optional<StepId> undoes = {});

    /// Stores the record. Nothing happens where nothing differs. Fault::Conflict where the stored one has another
    /// revision than the record was read with.
    void put(const Record& record);

    /// Fault::Conflict where the stored one has another revision; 0 is that of what is not there.
    void expect(const Table& table, const std::vector<Value>& key, int revision);

    /// Removes it where it still has this revision, else Fault::Conflict; nothing happens where it is not there. What
    /// refers to it must be gone before.
    void remove(const Table& table, const std::vector<Value>& key, int revision);

    /// The same for a part whose owner's revision was held against the expected one.
    void putPart(const Table& table, const std::vector<Value>& key, const std::vector<Value>& values);
    /// Nothing happens where it is not there.
    void removePart(const Table& table, const std::vector<Value>& key);
    /// Makes these all the parts of the owner in the table: others are removed first.
    void putParts(const Table& table, const QString& owner, const std::vector<Part>& parts);
    /// Removes those whose key after that of the owner is none of these.
    void keepParts(const Table& table, const QString& owner, const std::set<std::vector<Value>>& keys);

    /// Removes a thing that still has this revision, with its parts in all tables that the table owns.
    void removeWhole(const Table& table, const QString& id, int revision);

    /// Puts back what the entries changed, newest first. Fault::Conflict where something was changed again since.
    void takeBack(std::span<const HistoryEntry> newestFirst);

    /// The failure of somebody who writes with it; of several the first is kept.
    void fail(const Result<void>& outcome);
    /// What stopped the writing, where something did.
    const Result<void>& done() const { return m_done; }

    /// The record as it is in the file now; nothing where it is not there.
    Result<std::optional<Record>> find(const Table& table, const std::vector<Value>& key);

    /// For reading inside the same transaction.
    const QSqlDatabase& database() const { return m_database; }

    /// What was written so far; no touched things: nothing.
    const Change& change() const { return m_change; }

private:
    // These keep no failure.
    /// What the account that is written in had of a row that a later one has changed; nothing where none has.
    Result<std::optional<QString>> keptFor(const Table& table, const std::vector<Value>& key);
    /// Writes down what the account before had, before the row changes.
    Result<void> keep(const Table& table, const std::vector<Value>& key, const std::optional<Record>& stored);
    /// The newest account before the one that is written in.
    Result<std::optional<qint64>> yearBefore();
    Result<void> store(const Record& record);
    Result<void> erase(const Table& table, const std::vector<Value>& key, int revision);
    Result<void> restore(std::span<const HistoryEntry> newestFirst);
    Result<int> revisionOf(const Table& table, const std::vector<Value>& key); ///< 0 where it is not there
    Result<void> write(const Record& record, int revision);
    /// Of a record as a whole: its creation, its removal, or the one value it is.
    Result<void> takeBackWhole(const Table& table, const std::vector<Value>& key, const HistoryEntry& entry);
    Result<void> growOwner(const Table& table, const std::vector<Value>& key);
    Result<void> record(const Table& table, const std::vector<Value>& key, int column, const QJsonValue& before,
        const QJsonValue& after);
    Result<void> readEnd();
    Query& prepared(const char* sql);

    QSqlDatabase m_database;
    Signature m_signature;
    std::optional<StepId> m_undoes;
    Change m_change;
    std::map<const char*, Query> m_prepared;
    Result<void> m_done;
    std::optional<std::optional<qint64>> m_yearBefore; ///< once it was asked for
    qint64 m_lastSeq = -1;                             ///< -1 until the end of the history was read
    QString m_lastChain;
};

} // namespace indblik
