// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/filecheck.h"
#include "core/storage/migration.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

/// Stops statements that run longer than a budget, such as a planted view that calls itself for ever.
class Deadline
{
public:
    Deadline(sqlite3* sqlite, qint64 milliseconds) : m_sqlite(sqlite), m_budget(milliseconds)
    {
        m_clock.start();
        sqlite3_progress_handler(sqlite, 10'000, &Deadline::expired, this);
    }
    ~Deadline() { sqlite3_progress_handler(m_sqlite, 0, nullptr, nullptr); }
    Deadline(const Deadline&) = delete;
    Deadline& operator=(const Deadline&) = delete;

private:
    static int expired(void* self)
    {
        const auto* deadline = static_cast<const Deadline*>(self);
        return deadline->m_clock.hasExpired(deadline->m_budget) ? 1 : 0;
    }

    sqlite3* m_sqlite;
    qint64 m_budget;
    QElapsedTimer m_clock;
};

/// Half a second, and a second more for every 20 MB: a check reads the whole file once.
qint64 checkBudget(qint64 fileSize)
{
    return 500 + fileSize / 20'000;
}

/// sqlite.org/security.html: what to switch off before an untrusted file is read.
void defend(sqlite3* sqlite)
{
    sqlite3_db_config(sqlite, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(sqlite, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(sqlite, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(sqlite, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(sqlite, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(sqlite, SQLITE_LIMIT_LENGTH, 20'000'000);
    sqlite3_limit(sqlite, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(sqlite, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO needs one
    sqlite3_limit(sqlite, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
}

/// Settings that change nothing in the file.
Result<void> settle(const QSqlDatabase& database)
{
    for (const char* pragma : {"PRAGMA cell_size_check = ON", "PRAGMA mmap_size = 0", "PRAGMA foreign_keys = ON",
             "PRAGMA busy_timeout = 5000"}) {
        if (auto done = execute(database, pragma); !done)
            return done;
    }
    return {};
}

Result<void> quickCheck(const QSqlDatabase& database)
{
    const auto found =
        Query(database, "PRAGMA quick_check(1)").first([](const Query& row) { return row.text("quick_check"); });
    if (!found)
        return found.error();
    return *found == QStringLiteral("ok") ? Result<void>() : damaged();
}

Result<void> compareSchema(const QSqlDatabase& database, const std::vector<SchemaStep>& steps, int version)
{
    const auto found = schemaTexts(database);
    if (!found)
        return found.error();
    const auto known = knownSchema(steps, version);
    if (!known)
        return known.error();
    for (const QString& text : *found) {
        if (!known->contains(text))
            return Error{Words::tr(
                "The file has a part that Indblik did not make (%1). It was left untouched. Send this message to your IT department.")
                             .arg(text.section(u':', 0, 0).left(100))};
    }
    if (found->size() != known->size())
        return Error{Words::tr(
            "A part of the file is missing. It was left untouched. Ask your IT department to restore it from a backup.")};
    return {};
}

/// Settings that may write to the file: only for who may edit it.
Result<void> prepareWriting(const QSqlDatabase& database)
{
    const auto journal = Query(database, "PRAGMA journal_mode = DELETE").first([](const Query& row) {
        return row.text("journal_mode");
    });
    if (!journal)
        return journal.error();
    if (*journal != QStringLiteral("delete"))
        return Error{Words::tr("Another program has the file open in a way that does not allow safe saving. Close it "
                               "there and open it again."),
            {}, Fault::Locked};
    return execute(database, "PRAGMA synchronous = EXTRA");
}

QString backupPath(const QString& path, int version)
{
    const QFileInfo info(path);
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    return info.dir().filePath(
        QStringLiteral("%1.v%2-%3.backup.indblik").arg(info.completeBaseName(), QString::number(version), stamp));
}

Result<int> versionOf(const QSqlDatabase& database)
{
    const auto version =
        Query(database, "PRAGMA user_version").first([](const Query& row) { return row.count("user_version"); });
    return version ? Result<int>(version->value_or(0)) : version.error();
}

/// Absolute, so that SQLite takes neither "file:..." for a URI nor ":memory:" for no file at all. A name that begins
/// with a colon would be one of Qt's built-in files.
QString absolutePath(const QString& path)
{
    return QFileInfo(path.startsWith(u':') ? QStringLiteral("./") + path : path).absoluteFilePath();
}

/// Takes the lock, or says why the file can only be read.
Result<std::optional<FileLock>> takeLock(Standing& standing, Access access, const QString& officer)
{
    if (access == Access::Read) {
        standing.readOnly = ReadOnlyBecause::Asked;
        return std::optional<FileLock>();
    }
    if (!QFileInfo(standing.path).isWritable()) {
        standing.readOnly = ReadOnlyBecause::Protected;
        return std::optional<FileLock>();
    }
    auto lock = FileLock::take(standing.path, officer);
    if (lock)
        return std::optional(std::move(*lock));
    standing.readOnly = lock.error().fault == Fault::Locked ? ReadOnlyBecause::Locked : ReadOnlyBecause::Protected;
    if (standing.readOnly == ReadOnlyBecause::Locked)
        standing.writer = FileLock::holder(standing.path);
    return std::optional<FileLock>();
}

/// Whether a file that is not to be written can be read as it is.
Result<void> mayBeRead(const QString& path, const FileHeader& header, const std::vector<SchemaStep>& steps)
{
    if (header.version < steps.back().version)
        return Error{Words::tr(
            "The file was written by an older version of Indblik and must be updated before it can be read. Open it once in the program in a place where you may write in it. Nothing was changed.")};
    // SQLite would leave two files beside one in WAL mode. Where nobody has it open there, all of it is in the file.
    if (header.writeAhead && QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        return Error{Words::tr("Another program has the file open or was stopped in it, and part of it lies beside it "
                               "(%1-wal). Close it there, or open it where you may write in it. It was left untouched.")
                         .arg(QFileInfo(path).fileName()),
            {}, Fault::Locked};
    return {};
}

/// Defends an open database, checks it and its schema, and gives the version of that.
Result<int> checkContent(const QSqlDatabase& database, const std::vector<SchemaStep>& steps, qint64 fileSize)
{
    defend(handleOf(database));
    if (const auto settled = settle(database); !settled)
        return settled.error();
    const auto version = versionOf(database);
    if (!version)
        return version;
    const Deadline deadline(handleOf(database), checkBudget(fileSize));
    if (const auto sound = quickCheck(database); !sound)
        return sound.error();
    if (const auto same = compareSchema(database, steps, *version); !same)
        return same.error();
    return version;
}

} // namespace

Connection::Connection(const QString& path, Mode mode) : m_name(QUuid::createUuid().toString())
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(path);
    if (mode == Mode::Read)
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (mode == Mode::ReadUntouched) {
        m_database.setDatabaseName(
            QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1"));
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
    }
}

Connection::Connection(Connection&& other) noexcept
    : m_database(other.m_database)
    , m_name(std::exchange(other.m_name, {}))
    , m_standing(std::move(other.m_standing))
    , m_lock(std::move(other.m_lock))
{
    other.m_database = QSqlDatabase();
}

Connection::~Connection()
{
    if (m_name.isEmpty())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<Connection> Connection::open(
    const QString& path, Access access, const QString& officer, const std::vector<SchemaStep>& steps)
{
    const QFileInfo info(absolutePath(path));
    const QString real = info.canonicalFilePath().isEmpty() ? info.absoluteFilePath() : info.canonicalFilePath();
    const auto header = checkFile(real, steps.back().version);
    if (!header)
        return header.error();

    Standing standing;
    standing.path = real;
    standing.onShare = isOnShare(real);
    auto lock = takeLock(standing, access, officer);
    if (!lock)
        return lock.error();
    if (const auto readable = standing.canWrite() ? Result<void>() : mayBeRead(real, *header, steps); !readable)
        return readable.error();
    const Mode reading = header->writeAhead ? Mode::ReadUntouched : Mode::Read;
    Connection connection(real, standing.canWrite() ? Mode::Write : reading);
    connection.m_standing = standing;
    connection.m_lock = std::move(*lock);
    const QSqlDatabase& database = connection.m_database;
    if (!connection.m_database.open())
        return storageError(database, {});
    // A writer may have brought the file up to date between the look at the header and the lock.
    const auto version = checkContent(database, steps, info.size());
    if (!version)
        return version.error();
    if (!standing.canWrite())
        return connection;

    const QString backup = backupPath(real, *version);
    if (*version < steps.back().version) {
        if (const auto copied = copyChecked(database, backup); !copied)
            return copied.error();
    }
    if (const auto ready = prepareWriting(database); !ready)
        return ready.error();
    const auto outcome = migrate(database, *version, steps, backup);
    if (!outcome)
        return outcome.error();
    if (*outcome == MigrationOutcome::Upgraded)
        connection.m_standing.backup = backup;
    return connection;
}

Result<void> Connection::create(const QString& path, const std::vector<SchemaStep>& steps)
{
    const QString target = absolutePath(path);
    if (QFileInfo::exists(target))
        return Error{Words::tr("There is already a file %1. Choose another name.").arg(target)};
    const QString draft = target + QStringLiteral(".part");
    QFile::remove(draft);
    const auto made = [&]() -> Result<void> {
        Connection connection(draft, Mode::Write);
        const QSqlDatabase& database = connection.m_database;
        if (!connection.m_database.open())
            return Error{
                Words::tr(
                    "The file %1 cannot be created: the folder is missing or write-protected. Choose another folder.")
                    .arg(target),
                {}, Fault::ReadOnly};
        if (auto ready = prepareWriting(database); !ready)
            return ready;
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        const QByteArray setId = "PRAGMA application_id = " + QByteArray::number(applicationId);
        const QByteArray setVersion = "PRAGMA user_version = " + QByteArray::number(steps.back().version);
        for (const QByteArray& pragma : {setId, setVersion}) {
            if (auto set = execute(database, pragma.constData()); !set)
                return set;
        }
        for (const SchemaStep& step : steps) {
            if (auto done = runStep(database, step); !done)
                return done;
        }
        return transaction->commit();
    }();
    // Texts of the municipality are for the officer alone until she shares them.
    QFile::setPermissions(draft, QFile::ReadOwner | QFile::WriteOwner);
    if (!made || !QFile::rename(draft, target)) {
        QFile::remove(draft);
        return made ? Error{Words::tr("The file %1 cannot be created. Choose another folder.").arg(target), {},
                   Fault::ReadOnly}
                    : made.error();
    }
    return {};
}

} // namespace indblik
