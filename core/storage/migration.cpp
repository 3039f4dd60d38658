// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migration.h"

#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <fcntl.h>
#include <unistd.h>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Migration)
};

/// VACUUM INTO does not sync what it writes (sqlite.org/lang_vacuum.html); the copy counts only once it is on disk.
bool syncToDisk(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool synced = ::fsync(file) == 0;
    ::close(file);
    return synced;
}

Result<void> checkCopy(const QString& path)
{
    const QString name = QUuid::createUuid().toString();
    auto outcome = [&]() -> Result<void> {
        auto copy = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        copy.setDatabaseName(path);
        copy.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!copy.open())
            return storageError(copy, {});
        const auto check =
            Query(copy, "PRAGMA integrity_check").first([](const Query& row) { return row.text("integrity_check"); });
        if (!check)
            return check.error();
        if (*check != QStringLiteral("ok"))
            return Error{Words::tr(
                "The copy made before the update did not pass its check, so the file was not updated. Send this message to your IT department.")};
        return {};
    }();
    QSqlDatabase::removeDatabase(name);
    return outcome;
}

} // namespace

Result<void> copyChecked(const QSqlDatabase& database, const QString& target)
{
    if (QFileInfo::exists(target))
        return Error{Words::tr("There is already a file %1. Move or rename it, and open the file again.").arg(target)};
    const QString draft = target + QStringLiteral(".part");
    QFile::remove(draft);
    Query copy(database, "VACUUM INTO :target");
    copy.bind(":target", draft);
    if (const auto run = copy.run(); !run)
        return run.error();
    if (const auto checked = checkCopy(draft); !checked) {
        QFile::remove(draft);
        return checked.error();
    }
    QFile::setPermissions(draft, QFile::ReadOwner | QFile::WriteOwner);
    if (!syncToDisk(draft) || !QFile::rename(draft, target) || !syncToDisk(QFileInfo(target).path())) {
        QFile::remove(draft);
        return Error{
            Words::tr(
                "The copy %1, made before the update, could not be written. Free some space, or move the file to a folder where you may write.")
                .arg(target),
            {}, Fault::NoSpace};
    }
    return {};
}

Result<MigrationOutcome> migrate(
    const QSqlDatabase& database, int version, const std::vector<SchemaStep>& steps, const QString& backup)
{
    if (steps.empty() || version >= steps.back().version)
        return MigrationOutcome::Current;
    for (const SchemaStep& step : steps) {
        if (step.version <= version)
            continue;
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        if (const auto done = runStep(database, step); !done)
            return Error{Words::tr(
                "The file could not be updated to version %1 (%2): %3 It still has its old version; a copy is in %4. Send this message to your IT department.")
                             .arg(QString::number(step.version), step.description, done.error().message, backup)};
        const QByteArray setVersion = "PRAGMA user_version = " + QByteArray::number(step.version);
        if (const auto set = execute(database, setVersion.constData()); !set)
            return set.error();
        if (const auto committed = transaction->commit(); !committed)
            return committed.error();
    }
    return MigrationOutcome::Upgraded;
}

} // namespace indblik
