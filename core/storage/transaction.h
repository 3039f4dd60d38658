// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/query.h"

#include <QSqlDatabase>

#include <utility>

namespace indblik {

/// A write transaction that rolls back unless it is committed. Begun IMMEDIATE: a deferred one that reads and then
/// writes fails at once when another program writes, without waiting for it.
class Transaction
{
public:
    static Result<Transaction> begin(const QSqlDatabase& database)
    {
        if (const auto begun = execute(database, "BEGIN IMMEDIATE"); !begun)
            return begun.error();
        return Transaction(database);
    }

    /// After a failed commit nothing is written; the destructor rolls back.
    Result<void> commit()
    {
        auto done = execute(m_database, "COMMIT");
        m_open = !done;
        return done;
    }

    Transaction(Transaction&& other) noexcept : m_database(other.m_database), m_open(std::exchange(other.m_open, false))
    {}
    Transaction& operator=(Transaction&&) = delete;

    ~Transaction()
    {
        // A failing disk may have rolled back already; then this fails too, and that is as good.
        if (m_open)
            (void)execute(m_database, "ROLLBACK");
    }

private:
    explicit Transaction(const QSqlDatabase& database) : m_database(database) {}

    QSqlDatabase m_database;
    bool m_open = true;
};

} // namespace indblik
