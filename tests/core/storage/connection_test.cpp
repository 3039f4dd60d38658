// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/filecheck.h"
#include "core/storage/migration.h"
#include "core/storage/query.h"
#include "tests/fixtures.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSqlQuery>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace indblik {

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

int currentVersion()
{
    return schemaSteps().back().version;
}

} // namespace

class OpenTest : public StoreTest
{
protected:
    /// A sound file with the small book in it.
    QString soundFile()
    {
        Store store = valueOf(Store::create(path(), "Anna"_q));
        stored(store, smallBook());
        return path();
    }

    /// Opening is refused within two seconds, says something, and leaves the file as it was.
    Error refusal(const QString& file)
    {
        const bool isFile = QFileInfo(file).isFile();
        const QByteArray before = isFile ? bytesOf(file) : QByteArray();
        QElapsedTimer clock;
        clock.start();
        const auto store = Store::open(file, Access::Write, "Bo"_q);
        EXPECT_LT(clock.elapsed(), 2000);
        EXPECT_FALSE(store);
        EXPECT_EQ(isFile ? bytesOf(file) : QByteArray(), before);
        EXPECT_FALSE(QFileInfo::exists(file + ".lock"_q) || QFileInfo::exists(file + ".lock.json"_q));
        return store ? Error{} : store.error();
    }
};

TEST_F(OpenTest, OpensWhatItMade)
{
    const Store store = valueOf(Store::open(soundFile(), Access::Write, "Bo"_q));
    EXPECT_TRUE(store.standing().canWrite());
    EXPECT_EQ(QFile::permissions(path()) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
}

TEST_F(OpenTest, DoesNotMakeAFileOverAnother)
{
    writeBytes(path(), "vigtigt");
    EXPECT_FALSE(Store::create(path(), "Anna"_q));
    EXPECT_EQ(bytesOf(path()), "vigtigt");
}

TEST_F(OpenTest, RefusesWhatIsNoOrdinaryFile)
{
    EXPECT_EQ(refusal(path("findes ikke.indblik"_q)).fault, Fault::Missing);
    EXPECT_TRUE(refusal(QFileInfo(path()).path()).message.contains("folder"_q));
    ASSERT_EQ(mkfifo(QFile::encodeName(path("rør"_q)).constData(), 0600), 0);
    refusal(path("rør"_q));
    refusal("/dev/zero"_q);
    refusal("file:x.indblik?mode=memory"_q);
    refusal(QString(255, u'x'));
    refusal(QString());
}

TEST_F(OpenTest, RefusesFilesOfOtherProgramsByName)
{
    const std::pair<QByteArray, QString> files[] = {
        {"%PDF-1.4\n", "PDF"_q},
        {QByteArray("PK\x03\x04") + QByteArray(600, 'x'), "ZIP"_q},
        {QByteArray("\xd0\xcf\x11\xe0") + QByteArray(600, 'x'), "Office"_q},
        {"Kære Anna\n", "not an Indblik file"_q},
        {QByteArray(2000, '\0'), "not an Indblik file"_q},
    };
    for (const auto& [bytes, word] : files) {
        writeBytes(path(), bytes);
        EXPECT_TRUE(refusal(path()).message.contains(word)) << word.toStdString();
    }
}

TEST_F(OpenTest, RefusesEmptyAndCutOffFiles)
{
    writeBytes(path(), {});
    EXPECT_TRUE(refusal(path()).message.contains("empty"_q));
    const QString sound = path("hel.indblik"_q);
    {
        Store store = valueOf(Store::create(sound, "Anna"_q));
        stored(store, smallBook());
    }
    const QByteArray whole = bytesOf(sound);
    for (qsizetype size : {qsizetype(50), qsizetype(99), qsizetype(511), qsizetype(512), qsizetype(4096),
             whole.size() - 4096, whole.size() - 1}) {
        writeBytes(path(), whole.left(size));
        EXPECT_FALSE(refusal(path()).message.isEmpty()) << size;
    }
}

TEST_F(OpenTest, RefusesForeignDatabasesAndVersions)
{
    soundFile();
    const auto altered = [this](int offset, quint32 number) {
        QByteArray bytes = bytesOf(path());
        for (int i = 0; i < 4; ++i)
            bytes[offset + i] = char(number >> (24 - 8 * i));
        const QString file = path("ændret.indblik"_q);
        writeBytes(file, bytes);
        return refusal(file);
    };
    EXPECT_TRUE(altered(68, 0).message.contains("another program"_q));
    EXPECT_TRUE(altered(68, 0x47504b47).message.contains("GeoPackage"_q));
    EXPECT_EQ(altered(60, quint32(currentVersion() + 1)).fault, Fault::Newer);
    EXPECT_EQ(altered(60, 0x7fffffff).fault, Fault::Newer);
    EXPECT_TRUE(altered(60, 0).message.contains("version"_q));
    EXPECT_TRUE(altered(60, 0xffffffff).message.contains("version"_q));
}

TEST_F(OpenTest, RefusesPlantedPartsOfTheSchema)
{
    const char* const plants[] = {
        "CREATE TRIGGER t AFTER INSERT ON history BEGIN DELETE FROM history; END",
        "CREATE VIEW v AS WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r) SELECT x FROM r",
        "CREATE TABLE extra (x)",
        "CREATE INDEX i ON card (title)",
        "DROP INDEX history_step",
        "ALTER TABLE card ADD COLUMN mere TEXT",
        "DROP TABLE footnote_place",
    };
    for (const char* plant : plants) {
        QFile::remove(path());
        soundFile();
        tamper(path(), plant);
        EXPECT_FALSE(refusal(path()).message.isEmpty()) << plant;
    }
}

TEST_F(OpenTest, RefusesDamagedPages)
{
    soundFile();
    QByteArray bytes = bytesOf(path());
    for (qsizetype at = 4096; at < bytes.size(); at += 4096)
        bytes.replace(at, 200, QByteArray(200, '\xff'));
    writeBytes(path("skadet.indblik"_q), bytes);
    EXPECT_TRUE(refusal(path("skadet.indblik"_q)).message.contains("damaged"_q));
}

// The account is read without this index, so nothing but the check at opening would ever meet the damage.
TEST_F(OpenTest, RefusesDamageWhereNobodyReads)
{
    const QString file = soundFile();
    QByteArray bytes = bytesOf(file);
    qsizetype page = 0;
    {
        const auto connection = valueOf(Connection::open(file, Access::Read, {}, schemaSteps()));
        QSqlQuery root("SELECT rootpage FROM sqlite_schema WHERE name = 'history_step'"_q, connection.database());
        ASSERT_TRUE(root.next());
        page = root.value(0).toInt();
    }
    ASSERT_GT(page, 1);
    bytes.replace((page - 1) * 4096, 4096, QByteArray(4096, '\0'));
    writeBytes(path("skadet.indblik"_q), bytes);
    EXPECT_TRUE(refusal(path("skadet.indblik"_q)).message.contains("damaged"_q));
    EXPECT_FALSE(Store::open(path("skadet.indblik"_q), Access::Read, "Bo"_q));
}

TEST_F(OpenTest, NeverCrashesOnRandomDamage)
{
    soundFile();
    const QByteArray whole = bytesOf(path());
    const QString file = path("skadet.indblik"_q);
    quint32 random = 12345;
    const auto next = [&random] { return random = random * 1664525U + 1013904223U; };
    int refused = 0;
    for (int trial = 0; trial < 300; ++trial) {
        QByteArray bytes = whole;
        const bool inHeader = trial % 2 == 0;
        for (int i = 0; i < 1 + trial % 20; ++i)
            bytes[qsizetype(next() >> 8) % (inHeader ? 100 : bytes.size())] = char(next() >> 16);
        writeBytes(file, bytes);
        auto store = Store::open(file, Access::Read, "Bo"_q);
        if (!store) {
            ++refused;
            EXPECT_FALSE(store.error().message.isEmpty());
        } else if (const auto accounts = store->accounts(); accounts && !accounts->empty()) {
            (void)store->book(accounts->front());
            (void)store->verify();
        }
    }
    EXPECT_GT(refused, 100);
}

TEST_F(OpenTest, LooksWithoutTouching)
{
    soundFile();
    const QByteArray before = bytesOf(path());
    const QDateTime modified = QFileInfo(path()).lastModified();
    {
        const Store store = valueOf(Store::open(path(), Access::Read, "Bo"_q));
        EXPECT_EQ(store.standing().readOnly, ReadOnlyBecause::Asked);
        EXPECT_EQ(valueOf(store.book(valueOf(store.accounts()).front())).cards.size(), 3U);
        EXPECT_EQ(QDir(QFileInfo(path()).path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
    EXPECT_EQ(bytesOf(path()), before);
    EXPECT_EQ(QFileInfo(path()).lastModified(), modified);
}

TEST_F(OpenTest, TakesNoEditsWhenOpenForReading)
{
    soundFile();
    Store store = valueOf(Store::open(path(), Access::Read, "Bo"_q));
    const auto written =
        store.write(signedBy("Bo"_q), [](Edits& edits) { return edits.save(Initiative{.title = "Ny"_q}); });
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().fault, Fault::ReadOnly);
}

TEST_F(OpenTest, LetsOneWriteAndTellsTheOtherWhoDoes)
{
    soundFile();
    const Store first = valueOf(Store::open(path(), Access::Write, "Anna Ågård"_q));
    const Store second = valueOf(Store::open(path(), Access::Write, "Bo"_q));
    EXPECT_TRUE(first.standing().canWrite());
    EXPECT_EQ(second.standing().readOnly, ReadOnlyBecause::Locked);
    EXPECT_EQ(second.standing().writer.officer, "Anna Ågård"_q);
    EXPECT_FALSE(second.standing().writer.host.isEmpty());
    EXPECT_EQ(valueOf(second.accounts()).size(), 1U);
}

TEST_F(OpenTest, GivesTheLockBackOnClosing)
{
    soundFile();
    {
        const Store first = valueOf(Store::open(path(), Access::Write, "Anna"_q));
    }
    EXPECT_TRUE(valueOf(Store::open(path(), Access::Write, "Bo"_q)).standing().canWrite());
    EXPECT_EQ(QDir(QFileInfo(path()).path()).entryList(QDir::Files).size(), 1);
}

TEST_F(OpenTest, TakesOverALockWhoseProgramDied)
{
    soundFile();
    QProcess gone;
    gone.start("true"_q, {});
    const qint64 pid = gone.processId();
    gone.waitForFinished();
    writeBytes(
        path() + ".lock"_q, QByteArray::number(pid) + "\nindblik\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    EXPECT_TRUE(valueOf(Store::open(path(), Access::Write, "Bo"_q)).standing().canWrite());
}

TEST_F(OpenTest, LeavesALockFromAnotherComputerAloneUntilToldToBreakIt)
{
    soundFile();
    writeBytes(path() + ".lock"_q, "4242\nindblik\nkontor-17\n");
    {
        const Store store = valueOf(Store::open(path(), Access::Write, "Bo"_q));
        EXPECT_EQ(store.standing().readOnly, ReadOnlyBecause::Locked);
        EXPECT_EQ(store.standing().writer.host, "kontor-17"_q);
    }
    FileLock::breakLeftOver(path());
    EXPECT_TRUE(valueOf(Store::open(path(), Access::Write, "Bo"_q)).standing().canWrite());
}

TEST_F(OpenTest, RefusesToSaveWhenTheFileWasReplacedUnderIt)
{
    soundFile();
    Store store = valueOf(Store::open(path(), Access::Write, "Anna"_q));
    const QByteArray before = bytesOf(path());
    writeBytes(path("ny"_q), before);
    ASSERT_EQ(::rename(QFile::encodeName(path("ny"_q)).constData(), QFile::encodeName(path()).constData()), 0);
    const auto written =
        store.write(signedBy("Anna"_q), [](Edits& edits) { return edits.save(Initiative{.title = "Ny"_q}); });
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().fault, Fault::Replaced);
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(OpenTest, SetsAFileLeftInWriteAheadModeBackToARollbackJournal)
{
    soundFile();
    tamper(path(), "PRAGMA journal_mode = WAL");
    ASSERT_EQ(bytesOf(path())[19], 2);
    {
        const Store store = valueOf(Store::open(path(), Access::Write, "Anna"_q));
    }
    EXPECT_EQ(bytesOf(path())[19], 1);
    EXPECT_FALSE(QFile::exists(path() + "-wal"_q));
}

TEST_F(OpenTest, ReadsAFileInWriteAheadModeWithoutLeavingAnythingBesideIt)
{
    const QString file = path("konto 50 % #1?.indblik"_q);
    {
        Store store = valueOf(Store::create(file, "Anna"_q));
        stored(store, smallBook());
    }
    tamper(file, "PRAGMA journal_mode = WAL");
    const QByteArray before = bytesOf(file);
    {
        const Store store = valueOf(Store::open(file, Access::Read, "Bo"_q));
        EXPECT_EQ(valueOf(store.book(valueOf(store.accounts()).front())).cards.size(), 3U);
        EXPECT_TRUE(succeeded(store.verify()));
        EXPECT_EQ(QDir(QFileInfo(file).path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
    EXPECT_EQ(bytesOf(file), before);
    EXPECT_EQ(QDir(QFileInfo(file).path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST_F(OpenTest, DoesNotReadAFileOfWhichAPartLiesInAWriteAheadLog)
{
    soundFile();
    sqlite3* other = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(path()).constData(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "PRAGMA journal_mode = WAL; UPDATE card SET title = 'Ny'", nullptr, nullptr, nullptr),
        SQLITE_OK);
    ASSERT_GT(QFileInfo(path() + "-wal"_q).size(), 0);
    const auto refused = Store::open(path(), Access::Read, "Bo"_q);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Locked);
    EXPECT_TRUE(refused.error().message.contains("-wal"_q));
    sqlite3_close(other);
    EXPECT_TRUE(succeeded(Store::open(path(), Access::Read, "Bo"_q)));
}

TEST_F(OpenTest, SaysWhatToDoWhereAColleaguesProgramDiedWhileSaving)
{
    soundFile();
    // The file and its journal as they lie on disk in the middle of a large change.
    sqlite3* writer = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(path()).constData(), &writer), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(writer,
                  "PRAGMA cache_size = 1; BEGIN; UPDATE history SET reason = hex(randomblob(2000));"
                  "UPDATE card SET title = title || 'x'",
                  nullptr, nullptr, nullptr),
        SQLITE_OK);
    const QString file = path("afbrudt.indblik"_q);
    ASSERT_TRUE(QFile::copy(path(), file));
    ASSERT_TRUE(QFile::copy(path() + "-journal"_q, file + "-journal"_q));
    sqlite3_close(writer);
    const QByteArray before = bytesOf(file);

    const auto refused = Store::open(file, Access::Read, "Bo"_q);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::ReadOnly);
    EXPECT_TRUE(refused.error().message.contains("journal"_q)) << refused.error().message.toStdString();
    EXPECT_EQ(bytesOf(file), before);
    {
        const Store store = valueOf(Store::open(file, Access::Write, "Anna"_q));
        EXPECT_TRUE(succeeded(store.verify()));
    }
    EXPECT_TRUE(succeeded(Store::open(file, Access::Read, "Bo"_q)));
}

TEST_F(OpenTest, LeavesTheLockOfWhoBrokeOneAlone)
{
    soundFile();
    std::optional<Store> first = valueOf(Store::open(path(), Access::Write, "Anna"_q));
    FileLock::breakLeftOver(path());
    std::optional<Store> second = valueOf(Store::open(path(), Access::Write, "Bo"_q));
    EXPECT_TRUE(second->standing().canWrite());
    first.reset();
    EXPECT_EQ(FileLock::holder(path()).officer, "Bo"_q);
    EXPECT_EQ(valueOf(Store::open(path(), Access::Write, "Cecilie"_q)).standing().readOnly, ReadOnlyBecause::Locked);
    second.reset();
    EXPECT_TRUE(valueOf(Store::open(path(), Access::Write, "Cecilie"_q)).standing().canWrite());
    EXPECT_EQ(QDir(QFileInfo(path()).path()).entryList(QDir::Files).size(), 1);
}

TEST_F(OpenTest, DefendsTheConnectionAsTheDocumentationSays)
{
    const auto connection = Connection::open(soundFile(), Access::Write, "Anna"_q, schemaSteps());
    ASSERT_TRUE(succeeded(connection));
    const auto pragma = [&connection](const char* sql) {
        QSqlQuery query(connection->database());
        EXPECT_TRUE(query.exec(QString::fromUtf8(sql)));
        return query.next() ? query.value(0).toString() : QString();
    };
    EXPECT_EQ(pragma("PRAGMA journal_mode"), "delete"_q);
    EXPECT_EQ(pragma("PRAGMA synchronous"), "3"_q); // EXTRA
    EXPECT_EQ(pragma("PRAGMA foreign_keys"), "1"_q);
    EXPECT_EQ(pragma("PRAGMA cell_size_check"), "1"_q);
    EXPECT_EQ(pragma("PRAGMA trusted_schema"), "0"_q);
    EXPECT_EQ(pragma("PRAGMA mmap_size"), "0"_q);
    EXPECT_EQ(pragma("PRAGMA busy_timeout"), "5000"_q);
    EXPECT_FALSE(execute(connection->database(), "UPDATE sqlite_schema SET sql = ''"));
    EXPECT_FALSE(execute(connection->database(), "SELECT \"no such column\""));
}

// Steps of a program to come.
class MigrationTest : public OpenTest
{
protected:
    static std::vector<SchemaStep> stepsWith(const QString& sql)
    {
        auto steps = schemaSteps();
        steps.push_back(readSchemaStep(currentVersion() + 1, sql));
        return steps;
    }
    QStringList backups() const { return QDir(QFileInfo(path()).path()).entryList({"*.backup.indblik"_q}); }
};

TEST_F(MigrationTest, BacksUpThenUpgrades)
{
    const auto steps = stepsWith("-- A column more.\nALTER TABLE card ADD COLUMN later TEXT;\n"_q);
    {
        const auto connection = Connection::open(soundFile(), Access::Write, "Anna"_q, steps);
        ASSERT_TRUE(succeeded(connection));
        ASSERT_EQ(backups().size(), 1);
        EXPECT_EQ(QFileInfo(connection->standing().backup).fileName(), backups().front());
    }
    EXPECT_EQ(valueOf(checkFile(path(), currentVersion() + 1)).version, currentVersion() + 1);
    const QString backup = QFileInfo(path()).dir().filePath(backups().front());
    EXPECT_EQ(valueOf(Store::open(backup, Access::Read, {})).accounts()->size(), 1U);
    // The second opening finds nothing to do.
    EXPECT_TRUE(succeeded(Connection::open(path(), Access::Write, "Anna"_q, steps)));
    EXPECT_EQ(backups().size(), 1);
    // This program's own steps are older than the file now.
    EXPECT_EQ(refusal(path()).fault, Fault::Newer);
}

TEST_F(MigrationTest, BacksUpBeforeAnythingIsWritten)
{
    // A step that fails at once, in a file that another program left in WAL mode: the copy is there all the same.
    soundFile();
    tamper(path(), "PRAGMA journal_mode = WAL");
    const auto steps = stepsWith("-- Fails at once.\nDROP TABLE missing;\n"_q);
    EXPECT_FALSE(Connection::open(path(), Access::Write, "Anna"_q, steps));
    ASSERT_EQ(backups().size(), 1);
    const QString backup = QFileInfo(path()).dir().filePath(backups().front());
    EXPECT_EQ(bytesOf(backup)[19], 1);
    EXPECT_TRUE(succeeded(valueOf(Store::open(backup, Access::Read, {})).verify()));
}

TEST_F(MigrationTest, NamesTheBackupAfterAFileWithPercentSigns)
{
    const QString file = path("konto %1 %2.indblik"_q);
    {
        Store store = valueOf(Store::create(file, "Anna"_q));
        stored(store, smallBook());
    }
    const auto steps = stepsWith("-- A column more.\nALTER TABLE card ADD COLUMN later TEXT;\n"_q);
    const auto connection = Connection::open(file, Access::Write, "Anna"_q, steps);
    ASSERT_TRUE(succeeded(connection));
    EXPECT_TRUE(QFileInfo(connection->standing().backup)
                    .fileName()
                    .startsWith(QStringLiteral("konto %1 %2.v") + QString::number(currentVersion()) + u'-'));
}

TEST_F(MigrationTest, LeavesTheOldVersionWhereAStepFails)
{
    const auto steps =
        stepsWith("-- Fails half way.\nALTER TABLE card ADD COLUMN later TEXT;\nDROP TABLE missing;\n"_q);
    soundFile();
    const auto failed = Connection::open(path(), Access::Write, "Anna"_q, steps);
    ASSERT_FALSE(failed);
    EXPECT_TRUE(failed.error().message.contains("Fails half way"_q));
    const Store store = valueOf(Store::open(path(), Access::Write, "Anna"_q));
    EXPECT_TRUE(succeeded(store.verify()));
}

TEST_F(MigrationTest, DoesNotUpgradeAFileItMayOnlyRead)
{
    const auto steps = stepsWith("-- A column more.\nALTER TABLE card ADD COLUMN later TEXT;\n"_q);
    soundFile();
    EXPECT_FALSE(Connection::open(path(), Access::Read, {}, steps));
    EXPECT_EQ(valueOf(checkFile(path(), currentVersion() + 1)).version, currentVersion());
    EXPECT_TRUE(backups().isEmpty());
}

// Files as released versions of the program wrote them; recorded once and never made anew.
class ReleasedFile : public OpenTest, public testing::WithParamInterface<const char*>
{
protected:
    QString recorded() const { return QStringLiteral(INDBLIK_TEST_DATA "/") + QString::fromLatin1(GetParam()); }
    void SetUp() override { ASSERT_TRUE(QFile::copy(recorded(), path())); }
};

TEST_P(ReleasedFile, IsBroughtUpToDateWithItsHistoryWhole)
{
    Store store = valueOf(Store::open(path(), Access::Write, "Anna"_q));
    EXPECT_TRUE(succeeded(store.verify()));
    EXPECT_TRUE(QFileInfo::exists(store.standing().backup));
    const AccountBook book = valueOf(store.book(valueOf(store.accounts()).front()));
    EXPECT_EQ(book.cards.size(), 18U);
    for (const Card& card : book.cards) {
        EXPECT_NE(book.form(card.form), nullptr) << "a card keeps the form it was made with";
        EXPECT_FALSE(card.answers.empty());
        EXPECT_FALSE(card.due || card.achievement);
    }
    // What was written before and what is written now make one history.
    Card card = book.cards.front();
    card.due = QDate(2011, 4, 1);
    ASSERT_TRUE(succeeded(store.write(signedBy("Anna"_q), [&card](Edits& edits) { return edits.saveState(card); })));
    EXPECT_TRUE(succeeded(store.verify()));
}

TEST_P(ReleasedFile, GetsTheSchemaOfAFreshOne)
{
    {
        const auto opened = Connection::open(path(), Access::Write, "Anna"_q, schemaSteps());
        ASSERT_TRUE(succeeded(opened));
        EXPECT_EQ(valueOf(schemaTexts(opened->database())), valueOf(knownSchema(schemaSteps(), currentVersion())));
    }
    EXPECT_EQ(valueOf(checkFile(path(), currentVersion())).version, currentVersion());
}

INSTANTIATE_TEST_SUITE_P(Versions, ReleasedFile, testing::Values("version1.indblik"));

TEST(Schema, HasAStepPerFileWithADescription)
{
    ASSERT_FALSE(schemaSteps().empty());
    for (const SchemaStep& step : schemaSteps()) {
        EXPECT_FALSE(step.description.isEmpty());
        EXPECT_FALSE(step.statements.isEmpty());
    }
}

TEST(Schema, KeepsTheStatementsOfATriggerTogether)
{
    const SchemaStep step = readSchemaStep(9,
        "-- A trigger.\nCREATE TABLE a (b INTEGER);\nCREATE TRIGGER c AFTER INSERT ON a\nBEGIN\n    DELETE FROM a;\n"
        "    DELETE FROM a;\nEND;\nCREATE TABLE d (e INTEGER);\n"_q);
    ASSERT_EQ(step.statements.size(), 3);
    EXPECT_TRUE(step.statements[1].startsWith("CREATE TRIGGER"_q) && step.statements[1].endsWith("END"_q));
    EXPECT_EQ(step.statements[2], "CREATE TABLE d (e INTEGER)"_q);
}

} // namespace indblik
