// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/kept.h"
#include "core/storage/ledger.h"

namespace indblik {

const Table goalTable(RecordType::Goal, "goal", {"id"}, {"code", "title", "ordinal"});
const Table goalReadingTable(
    RecordType::GoalReading, "goal_reading", {"goal_id"}, {"target_id", "reason"}, Told::AsOne);
const Table goalInitiativeTable(
    RecordType::GoalInitiative, "goal_initiative", {"goal_id", "initiative_id"}, {"how"}, Told::AsOne);

namespace {

constexpr auto selectGoals = R"(
    SELECT g.id, g.code, g.title, g.ordinal, g.revision, r.target_id, r.reason, r.revision AS reading_revision
    FROM goal g LEFT JOIN goal_reading r ON r.goal_id = g.id
    ORDER BY g.ordinal, g.id
)";

} // namespace

Result<std::vector<Goal>> loadGoals(const QSqlDatabase& database, const std::optional<Year>& year)
{
    return Query(database, asIn(year, {&goalTable, &goalReadingTable}) + selectGoals).all([](const Query& row) {
        Goal goal;
        goal.id = row.id<GoalId>("id");
        goal.code = row.text("code");
        goal.title = row.text("title");
        goal.ordinal = row.count("ordinal");
        goal.revision = row.count("revision");
        if (const auto target = TargetId::fromText(row.text("target_id")))
            goal.chosen = ChosenReading{*target, row.text("reason"), row.count("reading_revision")};
        return goal;
    });
}

void Edits::save(const Goal& goal)
{
    m_ledger.put({&goalTable, {goal.id.text()}, {storedText(goal.code), storedText(goal.title), qint64(goal.ordinal)},
        goal.revision});
}

void Edits::choose(const GoalId& goal, const ChosenReading& chosen)
{
    m_ledger.put(
        {&goalReadingTable, {goal.text()}, {chosen.target.text(), storedText(chosen.reason)}, chosen.revision});
}

void Edits::reopen(const GoalId& goal, const ChosenReading& chosen)
{
    m_ledger.remove(goalReadingTable, {goal.text()}, chosen.revision);
}

Result<std::vector<Contribution>> loadContributions(const QSqlDatabase& database, Year year)
{
    return Query(database, asIn(year, {&goalInitiativeTable}) + goalInitiativeTable.selectAll)
        .all([](const Query& row) {
            return Contribution{row.id<GoalId>("goal_id"), row.id<InitiativeId>("initiative_id"), row.text("how"),
                row.count("revision")};
        });
}

void Edits::save(const Contribution& contribution)
{
    m_ledger.put({&goalInitiativeTable, {contribution.goal.text(), contribution.initiative.text()},
        {storedText(contribution.how)}, contribution.revision});
}

void Edits::remove(const Contribution& contribution)
{
    m_ledger.remove(
        goalInitiativeTable, {contribution.goal.text(), contribution.initiative.text()}, contribution.revision);
}

} // namespace indblik
