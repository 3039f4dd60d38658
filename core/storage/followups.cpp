// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/store.h"

namespace indblik {

const RecordKind followUpKind{
    RecordType::FollowUp,
    1,
    {"id", "title", "kind", "is_external", "due", "repeats", "arrived", "note"},
    false,
    "SELECT id, title, kind, is_external, due, repeats, arrived, note, revision FROM follow_up ORDER BY id",
    "SELECT title, kind, is_external, due, repeats, arrived, note, revision FROM follow_up WHERE id = :id",
    R"(INSERT INTO follow_up (id, title, kind, is_external, due, repeats, arrived, note, revision)
       VALUES (:id, :title, :kind, :is_external, :due, :repeats, :arrived, :note, :revision)
       ON CONFLICT (id) DO UPDATE SET
           title = excluded.title, kind = excluded.kind, is_external = excluded.is_external, due = excluded.due,
           repeats = excluded.repeats, arrived = excluded.arrived, note = excluded.note, revision = excluded.revision)",
    "DELETE FROM follow_up WHERE id = :id",
    nullptr,
    "UPDATE follow_up SET revision = revision + 1 WHERE id = :id",
};

const RecordKind followUpInitiativeKind{
    RecordType::FollowUpInitiative,
    2,
    {"follow_up_id", "initiative_id"},
    true,
    R"(SELECT follow_up_id, initiative_id, revision
       FROM follow_up_initiative ORDER BY follow_up_id, initiative_id)",
    R"(SELECT revision FROM follow_up_initiative
       WHERE follow_up_id = :follow_up_id AND initiative_id = :initiative_id)",
    R"(INSERT INTO follow_up_initiative (follow_up_id, initiative_id, revision)
       VALUES (:follow_up_id, :initiative_id, :revision)
       ON CONFLICT (follow_up_id, initiative_id) DO UPDATE SET revision = excluded.revision)",
    "DELETE FROM follow_up_initiative WHERE follow_up_id = :follow_up_id AND initiative_id = :initiative_id",
    &followUpKind,
};

namespace {

constexpr auto selectFollowUps = R"(
    SELECT f.id, f.title, f.kind, f.is_external, f.due, f.repeats, f.arrived, f.note, f.revision, i.initiative_id
    FROM follow_up f LEFT JOIN follow_up_initiative i ON i.follow_up_id = f.id
    ORDER BY f.title, f.id, i.initiative_id
)";

constexpr auto selectInitiatives = "SELECT initiative_id, NULL FROM follow_up_initiative WHERE follow_up_id = :owner";

} // namespace

Result<std::vector<FollowUp>> loadFollowUps(const QSqlDatabase& database)
{
    Query query(database, selectFollowUps);
    if (const auto run = query.run(); !run)
        return run.error();
    std::vector<FollowUp> followUps;
    while (query.next()) {
        const auto id = FollowUpId::fromText(query.text(0)).value_or(FollowUpId());
        if (followUps.empty() || followUps.back().id != id) {
            FollowUp followUp;
            followUp.id = id;
            followUp.title = query.text(1);
            followUp.kind = followUpFromText(query.text(2)).value_or(FollowUpKind::EffectEvaluation);
            followUp.isExternal = query.number(3) != 0;
            followUp.due = FuzzyDate::readKey(query.text(4));
            followUp.repeats = repeatsFromText(query.text(5)).value_or(Repeats::Once);
            if (const QDate arrived = QDate::fromString(query.text(6), Qt::ISODate); arrived.isValid())
                followUp.arrived = arrived;
            followUp.note = query.text(7);
            followUp.revision = int(query.number(8));
            followUps.push_back(std::move(followUp));
        }
        if (const auto initiative = InitiativeId::fromText(query.text(9)))
            followUps.back().initiatives.push_back(*initiative);
    }
    return query.finished(std::move(followUps));
}

Result<void> Edits::save(const FollowUp& followUp)
{
    const QString id = followUp.id.text();
    if (auto saved = m_ledger.put({&followUpKind, {id},
            {storedText(followUp.title).simplified(), followUpText(followUp.kind), qint64(followUp.isExternal),
                followUp.due ? Value(followUp.due->key()) : Value(), repeatsText(followUp.repeats),
                followUp.arrived ? Value(followUp.arrived->toString(Qt::ISODate)) : Value(), storedText(followUp.note)},
            followUp.revision});
        !saved)
        return saved;
    const auto isKept = [&followUp](const std::vector<Value>& key) {
        const auto* initiative = std::get_if<QString>(&key[1]);
        return initiative && followUp.isOf(InitiativeId::fromText(*initiative).value_or(InitiativeId()));
    };
    if (auto removed = removeParts(m_ledger, followUpInitiativeKind, selectInitiatives, id, isKept); !removed)
        return removed;
    for (const InitiativeId& initiative : followUp.initiatives) {
        if (auto saved = m_ledger.putPart(followUpInitiativeKind, {id, initiative.text()}, {}); !saved)
            return saved;
    }
    return {};
}

Result<void> Edits::remove(const FollowUp& followUp)
{
    const QString id = followUp.id.text();
    if (auto expected = m_ledger.expect(followUpKind, {id}, followUp.revision); !expected)
        return expected;
    if (auto removed = removeParts(m_ledger, followUpInitiativeKind, selectInitiatives, id, keepsNone); !removed)
        return removed;
    return m_ledger.removePart(followUpKind, {id});
}

} // namespace indblik
