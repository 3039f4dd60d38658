// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filelock.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSysInfo>

#include <chrono>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FileLock)
};

QString lockPath(const QString& path)
{
    return path + QStringLiteral(".lock");
}

// QLockFile has no room for a name, so the officer stands in a note beside it.
QString notePath(const QString& path)
{
    return path + QStringLiteral(".lock.json");
}

void writeNote(const QString& path, const QString& officer)
{
    QSaveFile note(path);
    if (!note.open(QIODevice::WriteOnly))
        return; // the lock holds without the name
    note.write(QJsonDocument(QJsonObject{
                                 {QStringLiteral("officer"), officer},
                                 {QStringLiteral("host"), QSysInfo::machineHostName()},
                                 {QStringLiteral("since"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                             })
                   .toJson());
    note.commit();
}

} // namespace

FileLock::FileLock(std::unique_ptr<QLockFile> lock, QString note) : m_lock(std::move(lock)), m_note(std::move(note)) {}

FileLock::~FileLock()
{
    if (m_lock)
        QFile::remove(m_note);
}

Result<FileLock> FileLock::take(const QString& path, const QString& officer)
{
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    // The lock is held for hours; age says nothing about it.
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0)) {
        if (lock->error() != QLockFile::LockFailedError)
            return Error{Words::tr("The folder of the file is write-protected."), {}, Fault::ReadOnly};
        const LockHolder who = holder(path);
        const QString name = who.officer.isEmpty() ? Words::tr("Somebody else") : who.officer;
        return Error{Words::tr("%1 is writing in the file (on the computer %2). You can read it meanwhile.")
                         .arg(name, who.host.isEmpty() ? Words::tr("unknown") : who.host),
            {}, Fault::Locked};
    }
    writeNote(notePath(path), officer);
    return FileLock(std::move(lock), notePath(path));
}

LockHolder FileLock::holder(const QString& path)
{
    LockHolder holder;
    QFile note(notePath(path));
    if (note.open(QIODevice::ReadOnly)) {
        const auto object = QJsonDocument::fromJson(note.read(10'000)).object();
        holder.officer = object[u"officer"].toString().left(200);
        holder.host = object[u"host"].toString().left(200);
        holder.since = QDateTime::fromString(object[u"since"].toString(), Qt::ISODate);
    }
    if (holder.host.isEmpty()) {
        qint64 pid = 0;
        QString program;
        QLockFile(lockPath(path)).getLockInfo(&pid, &holder.host, &program);
    }
    return holder;
}

void FileLock::breakLeftOver(const QString& path)
{
    QFile::remove(notePath(path));
    QFile::remove(lockPath(path));
}

} // namespace indblik
