// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QLatin1String>
#include <QSqlQuery>
#include <QString>

#include <optional>
#include <variant>

class QSqlDatabase;

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
    /// Moves to the next row; false when there is none.
    bool next() { return m_query.next(); }

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

/// Runs one statement without results.
Result<void> execute(const QSqlDatabase& database, const char* sql);

} // namespace indblik
