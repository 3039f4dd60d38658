// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/connection.h"
#include "tests/fixtures.h"

#include <QFile>
#include <QSqlQuery>

#include <algorithm>
#include <map>
#include <set>

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

QStringList statementsOf(const Table& table)
{
    QStringList statements;
    for (const QByteArray& sql : {table.selectAll, table.selectOne, table.put, table.remove})
        statements.append(QString::fromUtf8(sql).simplified());
    const auto isPartOfIt = [&table](const Table* other) { return other->owner == &table; };
    if (std::any_of(allTables().begin(), allTables().end(), isPartOfIt))
        statements.append(QString::fromUtf8(table.grow));
    return statements;
}

} // namespace

class Tables : public StoreTest
{
};

TEST_F(Tables, SayWhatWasOnceWrittenByHand)
{
    const auto written = writtenByHand();
    EXPECT_EQ(written.size(), allTables().size());
    for (const Table* table : allTables()) {
        const QString name = recordTypeText(table->type);
        ASSERT_TRUE(written.contains(name)) << name.toStdString();
        EXPECT_EQ(statementsOf(*table), written.at(name)) << name.toStdString();
    }
}

TEST_F(Tables, NameEveryColumnThatTheSchemaHas)
{
    ASSERT_TRUE(succeeded(Connection::create(path(), schemaSteps())));
    const auto connection = valueOf(Connection::open(path(), Access::Read, {}, schemaSteps()));
    for (const Table* table : allTables()) {
        // It is named by ids and keys where the file has numbers.
        if (table->type == RecordType::AreaFigure)
            continue;
        std::set<QString> named = {"revision"_q};
        for (const Table::Names& names : {table->key, table->columns}) {
            for (const char* name : names)
                named.insert(QLatin1String(name));
        }
        if (table->type == RecordType::FigureSource)
            named.insert("is_withdrawn"_q);
        QSqlQuery query(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(QLatin1String(table->name)),
            connection.database());
        std::set<QString> stored;
        while (query.next())
            stored.insert(query.value(0).toString());
        EXPECT_EQ(named, stored) << table->name;
    }
}

} // namespace indblik
