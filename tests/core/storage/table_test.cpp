// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/connection.h"
#include "tests/fixtures.h"

#include <QFile>
#include <QSqlQuery>
#include <QSqlRecord>

#include <map>

namespace indblik {

namespace {

/// What data/statements.txt has for each kind: its name, then its statements, each on a line of its own.
std::map<QString, QStringList> writtenByHand()
{
    QFile file(QStringLiteral(INDBLIK_TEST_DATA "/statements.txt"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::map<QString, QStringList> statements;
    QString kind;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u' '))
            statements[kind].append(line.trimmed());
        else
            kind = line;
    }
    return statements;
}

QStringList statementsOf(const RecordKind& kind)
{
    QStringList statements;
    for (const char* sql : {kind.selectAll, kind.selectOne, kind.put, kind.remove, kind.grow}) {
        if (const QString text = QString::fromUtf8(sql).simplified(); !text.isEmpty())
            statements.append(text);
    }
    return statements;
}

} // namespace

TEST(Tables, SayWhatWasOnceWrittenByHand)
{
    const auto written = writtenByHand();
    EXPECT_EQ(written.size(), recordKinds().size());
    for (const RecordKind* kind : recordKinds()) {
        const QString name = recordTypeText(kind->type);
        ASSERT_TRUE(written.contains(name)) << name.toStdString();
        EXPECT_EQ(statementsOf(*kind), written.at(name)) << name.toStdString();
    }
}

} // namespace indblik
