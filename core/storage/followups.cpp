// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/kept.h"
#include "core/storage/ledger.h"
#include "core/storage/values.h"

#include <map>

namespace indblik {

const Table followUpTable(RecordType::FollowUp, "follow_up", {"id"},
    {"title", "kind", "is_external", "due", "repeats", "arrived", "note", "is_evaluator_unsaid", "made_by"});
const Table followUpInitiativeTable(RecordType::FollowUpInitiative, "follow_up_initiative",
    {"follow_up_id", "initiative_id"}, {}, Told::AsOne, &followUpTable);
const Table evaluationRoundTable(RecordType::EvaluationRound, "evaluation_round", {"follow_up_id", "ordinal"},
    {"period", "data_due", "data_received", "due", "arrived", "presented_to", "presented_on", "document", "is_undated"},
    Told::ByColumn, &followUpTable);

namespace {

constexpr auto selectFollowUps = R"(
    SELECT f.id, f.title, f.kind, f.is_external, f.due, f.repeats, f.arrived, f.note, f.is_evaluator_unsaid, f.made_by,
           f.revision, i.initiative_id
    FROM follow_up f LEFT JOIN follow_up_initiative i ON i.follow_up_id = f.id
    ORDER BY f.title, f.id, i.initiative_id
)";

constexpr auto inTheirOrder = "ORDER BY follow_up_id, ordinal";

Evaluator evaluatorOf(const Query& row)
{
    if (!row.isNull("is_evaluator_unsaid"))
        return Evaluator::Unsaid;
    return row.flag("is_external") ? Evaluator::External : Evaluator::Own;
}

std::optional<FuzzyDate> dateOf(const Query& row, Column column)
{
    return FuzzyDate::readKey(row.text(column));
}

/// What files have from before there were rounds: the one date that is expected and the one day it came. Of one that
/// repeats they are of two rounds, for the date was moved on when it came. The next save makes rounds of them.
std::vector<EvaluationRound> firstRounds(const Query& row, Repeats repeats)
{
    const auto due = dateOf(row, "due");
    const auto arrived = dateOf(row, "arrived");
    if (!due && !arrived)
        return {};
    if (repeats == Repeats::Once || !due || !arrived)
        return {EvaluationRound{.due = due, .arrived = arrived}};
    return {EvaluationRound{.arrived = arrived}, EvaluationRound{.due = due}};
}

EvaluationRound roundOf(const Query& row)
{
    return {.period = row.text("period"),
        .dataDue = dateOf(row, "data_due"),
        .dataReceived = dateOf(row, "data_received"),
        .due = dateOf(row, "due"),
        .arrived = dateOf(row, "arrived"),
        .isUndated = !row.isNull("is_undated"),
        .presentedTo = row.text("presented_to"),
        .presentedOn = dateOf(row, "presented_on"),
        .document = row.text("document")};
}

Result<void> addRounds(const QSqlDatabase& database, const std::optional<Year>& year, std::vector<FollowUp>& followUps)
{
    std::map<FollowUpId, FollowUp*> byId;
    for (FollowUp& followUp : followUps)
        byId[followUp.id] = &followUp;
    Query query(database, asIn(year, {&evaluationRoundTable}) + evaluationRoundTable.select(inTheirOrder));
    return query.each([&byId](const Query& row) -> Result<void> {
        const auto of = byId.find(row.id<FollowUpId>("follow_up_id"));
        if (of != byId.end())
            of->second->rounds.push_back(roundOf(row));
        return {};
    });
}

} // namespace

Result<std::vector<FollowUp>> loadFollowUps(const QSqlDatabase& database, const std::optional<Year>& year)
{
    Query query(database, asIn(year, {&followUpTable, &followUpInitiativeTable}) + selectFollowUps);
    auto loaded = query.into(std::vector<FollowUp>(), [](auto& followUps, const Query& row) {
        const auto id = row.id<FollowUpId>("id");
        if (followUps.empty() || followUps.back().id != id) {
            FollowUp followUp;
            followUp.id = id;
            followUp.title = row.text("title");
            followUp.kind = followUpFromText(row.text("kind")).value_or(FollowUpKind::EffectEvaluation);
            followUp.evaluator = evaluatorOf(row);
            followUp.madeBy = row.text("made_by");
            followUp.repeats = repeatsFromText(row.text("repeats")).value_or(Repeats::Once);
            followUp.rounds = firstRounds(row, followUp.repeats);
            followUp.note = row.text("note");
            followUp.revision = row.count("revision");
            followUps.push_back(std::move(followUp));
        }
        if (const auto initiative = InitiativeId::fromText(row.text("initiative_id")))
            followUps.back().initiatives.push_back(*initiative);
    });
    if (!loaded)
        return loaded;
    if (const auto added = addRounds(database, year, *loaded); !added)
        return added.error();
    return loaded;
}

void Edits::save(const FollowUp& followUp)
{
    const QString id = followUp.id.text();
    // Where "due" and "arrived" were, there are rounds.
    m_ledger.put({&followUpTable, {id},
        {storedText(followUp.title).simplified(), followUpText(followUp.kind),
            qint64(followUp.evaluator == Evaluator::External), Value(), repeatsText(followUp.repeats), Value(),
            storedText(followUp.note), followUp.evaluator == Evaluator::Unsaid ? Value(qint64(1)) : Value(),
            orNull(storedText(followUp.madeBy).simplified())},
        followUp.revision});
    std::vector<Part> initiatives;
    for (const InitiativeId& initiative : followUp.initiatives)
        initiatives.push_back({{initiative.text()}});
    m_ledger.putParts(followUpInitiativeTable, id, initiatives);
    std::vector<Part> rounds;
    for (const EvaluationRound& round : followUp.rounds)
        rounds.push_back({{qint64(rounds.size() + 1)},
            {orNull(storedText(round.period).simplified()), orNull(round.dataDue), orNull(round.dataReceived),
                orNull(round.due), orNull(round.arrived), orNull(storedText(round.presentedTo).simplified()),
                orNull(round.presentedOn), orNull(storedText(round.document).simplified()),
                round.isUndated ? Value(qint64(1)) : Value()}});
    m_ledger.putParts(evaluationRoundTable, id, rounds);
}

void Edits::remove(const FollowUp& followUp)
{
    m_ledger.removeWhole(followUpTable, followUp.id.text(), followUp.revision);
}

} // namespace indblik
