// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/query.h"

#include <QFile>
#include <QUuid>

#include <array>
#include <utility>

namespace indblik {

namespace {

constexpr std::array stepFiles = {QLatin1String(":/schema/001_base.sql"), QLatin1String(":/schema/002_round.sql"),
    QLatin1String(":/schema/003_money.sql"), QLatin1String(":/schema/004_sums.sql"),
    QLatin1String(":/schema/005_areas.sql"), QLatin1String(":/schema/006_goals.sql"),
    QLatin1String(":/schema/007_unsaid.sql"), QLatin1String(":/schema/008_populations.sql"),
    QLatin1String(":/schema/009_account.sql"), QLatin1String(":/schema/010_rounds.sql"),
    QLatin1String(":/schema/011_facts.sql"), QLatin1String(":/schema/012_bound.sql"),
    QLatin1String(":/schema/013_plans.sql"), QLatin1String(":/schema/014_guidance.sql"),
    QLatin1String(":/schema/015_promises.sql"), QLatin1String(":/schema/016_goalyears.sql"),
    QLatin1String(":/schema/017_registers.sql")};

constexpr auto selectSchema = R"(
    SELECT type || ' ' || name || ' on ' || tbl_name || ': ' || coalesce(sql, '') AS part
    FROM sqlite_schema
    ORDER BY type, name
)";

} // namespace

const std::vector<SchemaStep>& schemaSteps()
{
    static const std::vector<SchemaStep> steps = [] {
        std::vector<SchemaStep> read;
        for (const QLatin1String& file : stepFiles) {
            QFile resource(file);
            if (!resource.open(QIODevice::ReadOnly))
                qFatal("The schema step %s is missing from the program.", file.data());
            read.push_back(readSchemaStep(int(read.size()) + 1, QString::fromUtf8(resource.readAll())));
        }
        return read;
    }();
    return steps;
}

SchemaStep readSchemaStep(int version, const QString& sql)
{
    SchemaStep step{version, {}, {}};
    const qsizetype firstLine = sql.indexOf(u'\n');
    step.description = sql.left(firstLine).mid(2).trimmed();
    const auto parts = sql.mid(firstLine).split(QStringLiteral(";\n"));
    QString statement;
    for (const QString& part : parts) {
        statement = (statement + part).trimmed();
        if (statement.startsWith(QLatin1String("CREATE TRIGGER")) && !statement.endsWith(QLatin1String("\nEND")))
            statement += QStringLiteral(";\n");
        else if (const QString whole = std::exchange(statement, {}); !whole.isEmpty())
            step.statements.append(whole);
    }
    // What has no end is for SQLite to refuse.
    if (!statement.isEmpty())
        step.statements.append(statement);
    return step;
}

Result<void> runStep(const QSqlDatabase& database, const SchemaStep& step)
{
    for (const QString& statement : step.statements) {
        if (auto done = execute(database, statement.toUtf8().constData()); !done)
            return done;
    }
    return {};
}

Result<QStringList> schemaTexts(const QSqlDatabase& database)
{
    return Query(database, selectSchema).into(QStringList(), [](auto& texts, const Query& row) {
        texts.append(row.text("part"));
    });
}

Result<QStringList> knownSchema(const std::vector<SchemaStep>& steps, int version)
{
    const QString name = QUuid::createUuid().toString();
    auto texts = [&]() -> Result<QStringList> {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(QStringLiteral(":memory:"));
        if (!database.open())
            return storageError(database, {});
        for (const SchemaStep& step : steps) {
            if (step.version > version)
                break;
            if (const auto done = runStep(database, step); !done)
                return done.error();
        }
        return schemaTexts(database);
    }();
    QSqlDatabase::removeDatabase(name);
    return texts;
}

} // namespace indblik
