// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"
#include "core/result.h"

#include <QByteArray>
#include <QDate>
#include <QLatin1String>
#include <QSqlQuery>
#include <QString>

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

class QSqlDatabase;
struct sqlite3;

namespace indblik {

/// What a column holds. There are no floating-point columns.
using Value = std::variant<std::monostate, qint64, QString>;

/// A column of a statement by the name it has there; a literal, for it is known again by where it lies.
class Column
{
public:
    template<size_t size>
    constexpr Column(const char (&name)[size]) : m_name(name)
    {}

    constexpr const char* name() const { return m_name; }

private:
    const char* m_name;
};

/// A prepared, forward-only statement. It keeps its own failure: run it, then test one Result.
class Query
{
public:
    Query(const QSqlDatabase& database, const QByteArray& sql);

    Query& bind(QLatin1String placeholder, const Value& value);
    Query& bind(const char* placeholder, const QString& text) { return bind(QLatin1String(placeholder), Value(text)); }
    Query& bind(const char* placeholder, qint64 number) { return bind(QLatin1String(placeholder), Value(number)); }

    /// Executes with what was bound; may be called again with other values.
    Result<void> run();
    /// Moves to the next row; false when there is none, and when reading failed: ask finished() after a loop.
    bool next() { return m_query.next(); }
    /// After next() gave false: whether all rows were read, or what stopped the reading.
    Result<void> finished() const;

    /// Runs, and gives each row to `take`, which gives nothing, or refuses the row by a Result<void>.
    template<class Take>
    Result<void> each(Take take)
    {
        if (auto ran = run(); !ran)
            return ran;
        while (next()) {
            if constexpr (std::is_void_v<decltype(take(*this))>)
                take(*this);
            else if (Result<void> taken = take(*this); !taken)
                return taken;
        }
        return finished();
    }

    /// Runs, and gives what `make` makes of each row.
    template<class Make>
    auto all(Make make) -> Result<std::vector<decltype(make(*this))>>
    {
        return into(
            std::vector<decltype(make(*this))>(), [&make](auto& made, const Query& row) { made.push_back(make(row)); });
    }

    /// Runs, and gives what add(made, row) has made of all rows; it may refuse one as take() of each() does.
    template<class T, class Add>
    Result<T> into(T made, Add add)
    {
        if (const auto read = each([&](const Query& row) { return add(made, row); }); !read)
            return read.error();
        return made;
    }

    /// Runs, and gives what `make` makes of the first row; nothing where there is none.
    template<class Make>
    auto first(Make make) -> Result<std::optional<decltype(make(*this))>>
    {
        if (const auto ran = run(); !ran)
            return ran.error();
        if (next())
            return std::optional<decltype(make(*this))>(make(*this));
        if (const auto read = finished(); !read)
            return read.error();
        return std::optional<decltype(make(*this))>();
    }

    /// By the name of the column, which the statement must have. Null is empty, 0 or false.
    QString text(Column column) const { return m_query.value(placeOf(column)).toString(); }
    qint64 number(Column column) const { return m_query.value(placeOf(column)).toLongLong(); }
    int count(Column column) const { return int(number(column)); }
    bool flag(Column column) const { return number(column) != 0; }
    bool isNull(Column column) const { return m_query.isNull(placeOf(column)); }
    /// Of a column that must have one; a null id where it is none.
    template<class Key>
    Key id(Column column) const
    {
        return Key::fromText(text(column)).value_or(Key());
    }
    /// Nothing where it is null or none.
    std::optional<QDate> day(Column column) const;
    std::optional<Year> year(Column column) const;

    /// By place, for statements that are made of a list of columns.
    Value value(int place) const;

private:
    int placeOf(Column column) const;

    QSqlQuery m_query;
    std::optional<Error> m_fault;
    // The columns that were asked for, with their places, in the order of asking.
    mutable std::vector<std::pair<const char*, int>> m_places;
    mutable size_t m_turn = 0;
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
Result<void> execute(const QSqlDatabase& database, const QByteArray& sql);

} // namespace indblik
