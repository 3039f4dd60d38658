// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandline.h"

#include <QDeadlineTimer>
#include <QThread>

#include <csignal>
#include <sqlite3.h>

namespace indblik {

namespace {

/// An import of many figures that is ended from outside while it is stored.
class ImportKillTest : public CliTest
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(run({"create"_q, "fil.indblik"_q}).status, 0);
        ASSERT_TRUE(write("lidt.csv"_q, 3));
        ASSERT_EQ(run({"import"_q, "figures"_q, "lidt.csv"_q, "--into"_q, "fil.indblik"_q, "--apply"_q}).status, 0);
        ASSERT_TRUE(write("meget.csv"_q, 20'000));
    }

    bool write(const QString& name, int areas)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write("area;year;indicator;value\n");
        for (int area = 0; area < areas; ++area) {
            for (int year = 2000; year < 2010; ++year)
                file.write(QByteArray("Område ") + QByteArray::number(area) + ';' + QByteArray::number(year)
                           + ";residents;" + QByteArray::number(1000 + area + year) + '\n');
        }
        return true;
    }

    /// Every row of every table that an import writes.
    QByteArray stored() const
    {
        sqlite3* file = nullptr;
        EXPECT_EQ(sqlite3_open(path("fil.indblik"_q).toUtf8().constData(), &file), SQLITE_OK);
        QByteArray rows;
        for (const char* table : {"area", "indicator", "figure_source", "area_figure", "history"}) {
            const QByteArray query = QByteArray("SELECT * FROM ") + table;
            sqlite3_exec(
                file, query.constData(),
                [](void* to, int columns, char** values, char**) {
                    for (int i = 0; i < columns; ++i)
                        static_cast<QByteArray*>(to)->append(values[i] ? values[i] : "-").append('|');
                    return 0;
                },
                &rows, nullptr);
        }
        sqlite3_close(file);
        return rows;
    }

    /// Sends the signal once the program has begun to write in the file. False where it had ended before.
    bool endedBy(int signal)
    {
        QProcess process;
        process.setWorkingDirectory(folder());
        process.start(QStringLiteral(INDBLIK_CLI),
            {"import"_q, "figures"_q, "meget.csv"_q, "--into"_q, "fil.indblik"_q, "--apply"_q});
        EXPECT_TRUE(process.waitForStarted());
        const QDeadlineTimer late(60'000);
        const qint64 before = QFileInfo(path("fil.indblik"_q)).size();
        while (QFileInfo(path("fil.indblik"_q)).size() <= before && !late.hasExpired() && !process.waitForFinished(1)) {
        }
        if (process.state() == QProcess::NotRunning)
            return false;
        ::kill(pid_t(process.processId()), signal);
        EXPECT_TRUE(process.waitForFinished(60'000));
        return process.exitStatus() == QProcess::CrashExit || process.exitCode() != 0;
    }
};

TEST_F(ImportKillTest, LeavesTheFileAsItWas)
{
    const QByteArray before = stored();
    ASSERT_FALSE(before.isEmpty());
    for (const int signal : {SIGINT, SIGKILL, SIGTERM}) {
        EXPECT_TRUE(endedBy(signal)) << signal;
        // Opened for writing the file is brought back; the same figures again change nothing.
        EXPECT_EQ(run({"import"_q, "figures"_q, "lidt.csv"_q, "--into"_q, "fil.indblik"_q, "--apply"_q}).status, 0);
        EXPECT_EQ(run({"verify"_q, "fil.indblik"_q}).status, 0) << signal;
        EXPECT_EQ(stored(), before) << signal;
    }
    // And it can be imported into as if nothing had been.
    EXPECT_EQ(run({"import"_q, "figures"_q, "meget.csv"_q, "--into"_q, "fil.indblik"_q, "--apply"_q}).status, 0);
    EXPECT_GT(stored().size(), before.size());
}

} // namespace

} // namespace indblik
