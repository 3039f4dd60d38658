// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <memory>

namespace indblik {

/// Who holds a file for writing.
struct LockHolder
{
    QString officer; ///< empty where it cannot be read
    QString host;
    QDateTime since;
};

/// The right to write in a file, held until destroyed. One officer writes at a time; others read.
/// A lock left by a program that died on this machine is taken over; one from another machine is not.
class FileLock
{
public:
    /// Takes the lock beside `path`. Fault::Locked where somebody else has it (holder() names them),
    /// Fault::ReadOnly where the folder cannot be written.
    static Result<FileLock> take(const QString& path, const QString& officer);

    /// Who holds the lock of `path`, as far as it can be read.
    static LockHolder holder(const QString& path);

    /// Removes a lock that the officer says is left over, whoever wrote it.
    static void breakLeftOver(const QString& path);

    FileLock(FileLock&&) noexcept = default;
    FileLock& operator=(FileLock&&) noexcept = default;
    ~FileLock();

private:
    FileLock(std::unique_ptr<QLockFile> lock, QString note, QString token);
    bool isStillOurs() const;

    std::unique_ptr<QLockFile> m_lock;
    QString m_note;  ///< path of the file that names the officer
    QString m_token; ///< stands in the note while the lock is ours
};

} // namespace indblik
