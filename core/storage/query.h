// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QLatin1String>
#include <QSqlQuery>
#include <QString>

#include <optional>
#include <variant>

class QSqlDatabase;
struct sqlite3;

namespace indblik {

/// What a column holds. There are no floating-point columns.
using Value = std::variant<std::monostate, qint64, QString>;

/// A prepared, forward-only statement. It keeps its own failure: run it, then test one Result.
class Query
{
public:
    Query(const QSqlDatabase& database, const char* sql);

    Query& bind(QLatin1String placeholder, const Value& value);
    Query& bind(const char* placeholder, const QString& text) { return bind(QLatin1String(placeholder), Value(text)); }
    Query& bind(const char* placeholder, qint64 number) { return bind(QLatin1String(placeholder), Value(number)); }

    /// Executes with what was bound; may be called again with other values.
    Result<void> run();
    /// Moves to the next row; false when there is none, and when reading failed: ask finished() after a loop.
    bool next() { return m_query.next(); }
    /// After next() gave false: whether all rows were read, or what stopped the reading.
    Result<void> finished() const;
    /// What was loaded by a loop over all rows, where they were all read.
    template<class T>
    Result<T> finished(T loaded) const
    {
        if (const auto all = finished(); !all)
            return all.error();
        return loaded;
    }

    Value value(int column) const;
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    bool isNull(int column) const { return m_query.isNull(column); }

private:
    QSqlQuery m_query;
    std::optional<Error> m_fault;
};

/// The officer's words for what SQLite reported (an extended result code and its message).
Error storageError(int extendedCode, const QString& detail);
/// What SQLite's checks let pass but the tables contradict each other about.
Error damaged();
/// storageError() for the last failure on this connection.
Error storageError(const QSqlDatabase& database, const QString& detail);

/// SQLite's own connection behind an open database.
sqlite3* handleOf(const QSqlDatabase& database);

/// Runs one statement without results.
Result<void> execute(const QSqlDatabase& database, const char* sql);

} // namespace indblik
