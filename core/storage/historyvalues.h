// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/query.h"
#include "core/storage/table.h"

#include <QJsonValue>

namespace indblik {

// How the history writes the values of rows, and what it calls them.

/// A number, a text, or null for what is not there; fromJson() is its inverse, and takes everything else for null.
QJsonValue toJson(const Value& value);
Value fromJson(const QJsonValue& value);

/// The columns after the key as one JSON value: an object by their names, or the value itself where there is only one
/// and the table is told as one.
QJsonValue toJson(const Table& table, const std::vector<Value>& values);
/// The inverse: a value for each column of the table, or the only one.
std::vector<Value> fromJson(const Table& table, const QJsonValue& json);

/// A value of a key as it stands in subjects and fields: a number in digits; null is empty.
QString keyText(const Value& value);

/// What history calls a value of the row: its key but for the first, which is the subject, and the name of the column,
/// with slashes between. `column` counts from 0 after the key; -1 is the row as a whole, which has no name of a column.
QString fieldText(const Table& table, const std::vector<Value>& key, int column);

struct Subject
{
    std::vector<Value> key;
    std::optional<size_t> column; ///< index among the columns after the key
};

/// The inverse of fieldText(); nothing where the table has no such value.
std::optional<Subject> subjectOf(const Table& table, const QString& subject, const QString& field);

} // namespace indblik
