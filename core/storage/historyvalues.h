// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/query.h"
#include "core/storage/table.h"

#include <QJsonValue>

namespace indblik {

// How the history writes the values of rows, and what it calls them.

QJsonValue toJson(const Value& value);
Value fromJson(const QJsonValue& value);

/// The columns after the key as one JSON value: the value itself where there is only one.
QJsonValue toJson(const Table& table, const std::vector<Value>& values);
std::vector<Value> fromJson(const Table& table, const QJsonValue& json);

QString keyText(const Value& value);

/// What history calls the value: the rest of the key, then the column (-1: the record as a whole).
QString fieldText(const Table& table, const std::vector<Value>& key, int column);

struct Subject
{
    std::vector<Value> key;
    std::optional<size_t> column; ///< index among the columns after the key
};

/// The inverse of fieldText(); nothing where the table has no such value.
std::optional<Subject> subjectOf(const Table& table, const QString& subject, const QString& field);

} // namespace indblik
