// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/ledger.h"
#include "core/storage/values.h"

namespace indblik {

const Table actorTable(RecordType::Actor, "actor", {"id"}, {"name", "kind", "aliases"});

Result<std::vector<Actor>> loadActors(const QSqlDatabase& database)
{
    return Query(database, actorTable.select("ORDER BY name, id")).all([](const Query& row) {
        Actor actor;
        actor.id = row.id<ActorId>("id");
        actor.name = row.text("name");
        actor.kind = actorKindFromText(row.text("kind")).value_or(ActorKind::Other);
        actor.aliases = row.text("aliases").split(u'\n', Qt::SkipEmptyParts);
        actor.revision = row.count("revision");
        return actor;
    });
}

void Edits::save(const Actor& actor)
{
    QStringList aliases;
    for (const QString& alias : actor.aliases)
        aliases.append(storedText(alias).simplified());
    m_ledger.put({&actorTable, {actor.id.text()},
        {storedText(actor.name).simplified(), actorKindText(actor.kind), aliases.join(u'\n')}, actor.revision});
}

void Edits::remove(const Actor& actor)
{
    m_ledger.remove(actorTable, {actor.id.text()}, actor.revision);
}

} // namespace indblik
