// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filelock.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSysInfo>
#include <QUuid>

#include <vector>

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

void writeNote(const QString& path, const QString& officer, const QString& token)
{
    QSaveFile note(path);
    if (!note.open(QIODevice::WriteOnly))
        return; // the lock holds without the name
    note.write(QJsonDocument(QJsonObject{
                                 {QStringLiteral("officer"), officer},
                                 {QStringLiteral("host"), QSysInfo::machineHostName()},
                                 {QStringLiteral("since"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                                 {QStringLiteral("token"), token},
                             })
                   .toJson());
    note.commit();
}

/// What the note says; empty where it cannot be read.
QJsonObject readNote(const QString& path)
{
    QFile note(path);
    return note.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(note.read(10'000)).object() : QJsonObject();
}

/// Where locks go that somebody else broke and took: QLockFile would remove their file on closing, so it is not closed.
void abandon(std::unique_ptr<QLockFile> lock)
{
    static auto* const abandoned = new std::vector<std::unique_ptr<QLockFile>>;
    abandoned->push_back(std::move(lock));
}

} // namespace

FileLock::FileLock(std::unique_ptr<QLockFile> lock, QString note, QString token)
    : m_lock(std::move(lock))
    , m_note(std::move(note))
    , m_token(std::move(token))
{}

FileLock::~FileLock()
{
    if (!m_lock)
        return;
    if (isStillOurs())
        QFile::remove(m_note);
    else
        abandon(std::move(m_lock));
}

bool FileLock::isStillOurs() const
{
    if (const QJsonValue token = readNote(m_note)[u"token"]; token.isString())
        return token.toString() == m_token;
    // Without a note the lock itself tells at least the program and the computer.
    qint64 pid = 0;
    QString host;
    QString program;
    return m_lock->getLockInfo(&pid, &host, &program) && pid == QCoreApplication::applicationPid()
           && host == QSysInfo::machineHostName();
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
    const QString token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    writeNote(notePath(path), officer, token);
    return FileLock(std::move(lock), notePath(path), token);
}

LockHolder FileLock::holder(const QString& path)
{
    LockHolder holder;
    const QJsonObject note = readNote(notePath(path));
    holder.officer = note[u"officer"].toString().left(200);
    holder.host = note[u"host"].toString().left(200);
    holder.since = QDateTime::fromString(note[u"since"].toString(), Qt::ISODate);
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
