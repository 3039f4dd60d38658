// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/ledger.h"
#include "core/storage/values.h"

namespace indblik {

const Table followUpTable(RecordType::FollowUp, "follow_up", {"id"},
    {"title", "kind", "is_external", "due", "repeats", "arrived", "note", "maker_unsaid"});
const Table followUpInitiativeTable(RecordType::FollowUpInitiative, "follow_up_initiative",
    {"follow_up_id", "initiative_id"}, {}, Told::AsOne, &followUpTable);

namespace {

constexpr auto selectFollowUps = R"(
    SELECT f.id, f.title, f.kind, f.is_external, f.due, f.repeats, f.arrived, f.note, f.maker_unsaid, f.revision, i.initiative_id
    FROM follow_up f LEFT JOIN follow_up_initiative i ON i.follow_up_id = f.id
    ORDER BY f.title, f.id, i.initiative_id
)";

} // namespace

Result<std::vector<FollowUp>> loadFollowUps(const QSqlDatabase& database)
{
    return Query(database, selectFollowUps).into(std::vector<FollowUp>(), [](auto& followUps, const Query& row) {
        const auto id = row.id<FollowUpId>("id");
        if (followUps.empty() || followUps.back().id != id) {
            FollowUp followUp;
            followUp.id = id;
            followUp.title = row.text("title");
            followUp.kind = followUpFromText(row.text("kind")).value_or(FollowUpKind::EffectEvaluation);
            if (row.isNull("maker_unsaid"))
                followUp.isExternal = row.flag("is_external");
            else
                followUp.isExternal.reset();
            followUp.due = FuzzyDate::readKey(row.text("due"));
            followUp.repeats = repeatsFromText(row.text("repeats")).value_or(Repeats::Once);
            followUp.arrived = FuzzyDate::readKey(row.text("arrived"));
            followUp.note = row.text("note");
            followUp.revision = row.count("revision");
            followUps.push_back(std::move(followUp));
        }
        if (const auto initiative = InitiativeId::fromText(row.text("initiative_id")))
            followUps.back().initiatives.push_back(*initiative);
    });
}

void Edits::save(const FollowUp& followUp)
{
    const QString id = followUp.id.text();
    m_ledger.put({&followUpTable, {id},
        {storedText(followUp.title).simplified(), followUpText(followUp.kind),
            qint64(followUp.isExternal.value_or(false)), orNull(followUp.due), repeatsText(followUp.repeats),
            orNull(followUp.arrived), storedText(followUp.note), followUp.isExternal ? Value() : Value(qint64(1))},
        followUp.revision});
    std::vector<Part> initiatives;
    for (const InitiativeId& initiative : followUp.initiatives)
        initiatives.push_back({{initiative.text()}});
    m_ledger.putParts(followUpInitiativeTable, id, initiatives);
}

void Edits::remove(const FollowUp& followUp)
{
    m_ledger.removeWhole(followUpTable, followUp.id.text(), followUp.revision, {&followUpInitiativeTable});
}

} // namespace indblik
