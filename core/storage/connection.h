// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/storage/filelock.h"
#include "core/storage/schema.h"
#include "core/storage/standing.h"

#include <QSqlDatabase>

#include <optional>

namespace indblik {

/// An open database that has passed every check of the open procedure; closed when destroyed.
class Connection
{
public:
    /// The open procedure, in this order: the file itself and its header; the share; the lock with the officer's name
    /// (when it cannot be had, the file opens for reading); SQLite's defensive settings and limits; quick_check; the
    /// schema's text against the known one; then, only for writing: backup before a migration, rollback journal, full
    /// syncing, migration.
    static Result<Connection> open(
        const QString& path, Access access, const QString& officer, const std::vector<SchemaStep>& steps);

    /// A new file with the newest schema. It comes into being whole: written under another name, then renamed.
    static Result<void> create(const QString& path, const std::vector<SchemaStep>& steps);

    const QSqlDatabase& database() const { return m_database; }
    const Standing& standing() const { return m_standing; }

    Connection(Connection&&) noexcept;
    Connection& operator=(Connection&&) = delete;
    ~Connection();

private:
    enum class Mode { Write, Read, ReadUntouched }; ///< the last: nothing is locked, and nobody may write meanwhile
    Connection(const QString& path, Mode mode);

    QSqlDatabase m_database;
    QString m_name; ///< empty once moved from
    Standing m_standing;
    std::optional<FileLock> m_lock;
};

} // namespace indblik
