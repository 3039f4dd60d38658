// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fixtures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>

namespace indblik {

/// What one call gave.
struct Outcome
{
    int status = -1;
    QByteArray out;
    QString err;

    QJsonObject json() const
    {
        QJsonParseError fault;
        const auto document = QJsonDocument::fromJson(out, &fault);
        EXPECT_EQ(fault.error, QJsonParseError::NoError) << fault.errorString().toStdString();
        EXPECT_TRUE(document.isObject());
        return document.object();
    }
};

inline QStringList keysOf(const QJsonValue& object)
{
    return object.toObject().keys();
}

/// Keys may be added, so only those that are promised are looked for.
inline void expectKeys(const QJsonValue& object, const QStringList& promised)
{
    EXPECT_TRUE(object.isObject());
    for (const QString& key : promised)
        EXPECT_TRUE(keysOf(object).contains(key)) << key.toStdString();
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// The built program, called in a folder of its own.
class CliTest : public StoreTest
{
protected:
    /// Runs the program in the folder of the test.
    Outcome run(const QStringList& arguments) const { return started(QStringLiteral(INDBLIK_CLI), arguments); }

    Outcome started(const QString& program, const QStringList& arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(folder());
        process.start(program, arguments);
        process.closeWriteChannel();
        EXPECT_TRUE(process.waitForFinished(20'000)) << program.toStdString();
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }

    QString folder() const { return QFileInfo(path()).path(); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    /// A file with the example account.
    QString example() const
    {
        const QString file = "eksempel æøå.indblik"_q;
        EXPECT_EQ(run({"create"_q, file, "--example"_q}).status, 0);
        return file;
    }

    /// A file with the account read from a text.
    QString imported(const QString& text) const
    {
        const QString file = "import.indblik"_q;
        EXPECT_EQ(run({"create"_q, file}).status, 0);
        const Outcome answer =
            run({"import"_q, "account"_q, text, "--into"_q, file, "--year"_q, "2010"_q, "--apply"_q, "--json"_q});
        EXPECT_EQ(answer.status, 0) << answer.err.toStdString();
        return file;
    }

    /// The history has a change of this kind, signed by `author`, for this reason.
    void expectInHistory(
        const QString& file, const QString& kind, const QString& author, const QString& reason = {}) const
    {
        const auto entries = run({"history"_q, file, "--json"_q}).json()[u"history"].toArray();
        const bool isThere = std::any_of(entries.begin(), entries.end(), [&](const QJsonValue& each) {
            return each[u"kind"].toString() == kind && each[u"author"].toString() == author
                   && each[u"reason"].toString() == reason;
        });
        EXPECT_TRUE(isThere) << kind.toStdString() << " by " << author.toStdString();
        EXPECT_EQ(run({"verify"_q, file}).status, 0);
    }

    /// Refused: one message for a person, nothing for a script, and the status. After wrong usage, where help is.
    void expectRefused(const QStringList& arguments, int status) const
    {
        const Outcome answer = run(arguments);
        EXPECT_EQ(answer.status, status) << arguments.join(u' ').left(200).toStdString() << answer.err.toStdString();
        EXPECT_EQ(answer.out, QByteArray());
        EXPECT_FALSE(answer.err.trimmed().isEmpty()) << arguments.join(u' ').left(200).toStdString();
        if (status == 2) {
            EXPECT_EQ(answer.err.count(u'\n'), 2) << answer.err.toStdString();
        }
        EXPECT_EQ(answer.err.trimmed().split(u'\n').last().contains("--help"_q), status == 2)
            << answer.err.toStdString();
    }
};

} // namespace indblik
