// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history.h"

#include <QByteArray>

#include <vector>

namespace indblik {

/// What the history tells of a changed row: each column by itself, or all columns after the key as one value.
enum class Told { ByColumn, AsOne };

/// How one kind of thing lies in its table. Beside what is named here each table has a revision. The statements are
/// made of the names; placeholders carry the columns' names. A part that is changed, added or removed makes the
/// revision of its owner grow, so that one number tells whether any of it changed.
struct Table
{
    using Names = std::vector<const char*>;

    Table(RecordType type, const char* name, Names key, Names columns, Told told = Told::ByColumn,
        const Table* owner = nullptr);

    RecordType type;
    const char* name;
    Names key;
    Names columns; ///< after the key, without the revision
    Told told;
    const Table* owner; ///< of a part: what it belongs to, by the first column of its key

    QByteArray selectAll; ///< all columns, then the revision, ordered by key
    QByteArray selectOne; ///< the columns after the key, then the revision, by key
    QByteArray put;       ///< insert, or update where the key exists
    QByteArray remove;    ///< by key
    QByteArray grow;      ///< of an owner: adds one to its revision, by :id
    QByteArray partsOf;   ///< of parts: their keys after that of their :owner

    /// The columns and the revision of the rows that `rest` asks for: "WHERE goal_id = :goal_id ORDER BY ordinal".
    QByteArray select(const char* rest) const;
};

/// Every table there is, parents before what refers to them.
const std::vector<const Table*>& allTables();
const Table& tableOf(RecordType type);

} // namespace indblik
