// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/ledger.h"
#include "core/storage/values.h"

#include <map>

namespace indblik {

const Table goalAssessmentTable(RecordType::GoalAssessment, "goal_assessment", {"goal_id", "account_id"},
    {"assessment", "recommendation", "decision", "reservation", "decided_by", "decided_on", "verdict", "verdict_reason",
        "assessable_from", "circumstances", "is_closed", "final_measurement", "final_reservation", "replaced_by"});
const Table assessmentGroundTable(
    RecordType::AssessmentGround, "assessment_ground", {"goal_id", "account_id", "kind", "thing_id"}, {}, Told::AsOne);

namespace {

constexpr auto selectGrounds = R"(
    SELECT goal_id, kind, thing_id FROM assessment_ground
    WHERE account_id = :account_id ORDER BY goal_id, kind, thing_id
)";

const QString ofSeries = QStringLiteral("series");
const QString ofInitiative = QStringLiteral("initiative");
const QString ofFollowUp = QStringLiteral("followUp");

std::vector<Value> keyOf(const GoalAssessment& assessment, const Ground& ground)
{
    const QString kind = ground.index() == 0 ? ofSeries : ground.index() == 1 ? ofInitiative : ofFollowUp;
    const QString id = std::visit([](const auto& thing) { return thing.text(); }, ground);
    return {assessment.goal.text(), assessment.account.text(), kind, id};
}

std::optional<Ground> groundOf(const QString& kind, const QString& id)
{
    const auto made = [](const auto& known) { return known ? std::optional<Ground>(*known) : std::nullopt; };
    if (kind == ofSeries)
        return made(SeriesId::fromText(id));
    return kind == ofInitiative ? made(InitiativeId::fromText(id)) : made(FollowUpId::fromText(id));
}

GoalAssessment assessmentOf(const Query& row)
{
    GoalAssessment made;
    made.goal = row.id<GoalId>("goal_id");
    made.account = row.id<AccountId>("account_id");
    made.assessment = row.text("assessment");
    made.recommendation = row.text("recommendation");
    made.decision = recommendationFromText(row.text("decision"));
    made.reservation = row.text("reservation");
    made.decidedBy = row.text("decided_by");
    made.decidedOn = row.day("decided_on");
    made.verdict = verdictFromText(row.text("verdict"));
    made.verdictReason = row.text("verdict_reason");
    made.assessableFrom = FuzzyDate::readKey(row.text("assessable_from"));
    made.circumstances = row.text("circumstances");
    if (!row.isNull("is_closed"))
        made.closing =
            GoalClosing{row.text("final_measurement"), row.text("final_reservation"), row.text("replaced_by")};
    made.revision = row.count("revision");
    return made;
}

} // namespace

Result<std::vector<GoalAssessment>> loadAssessments(const QSqlDatabase& database, const AccountId& account)
{
    Query query(database, goalAssessmentTable.select("WHERE account_id = :account_id"));
    auto assessments = query.bind(":account_id", account.text()).all(assessmentOf);
    if (!assessments)
        return assessments;
    std::map<QString, GoalAssessment*> places;
    for (GoalAssessment& assessment : *assessments)
        places.emplace(assessment.goal.text(), &assessment);
    Query grounds(database, selectGrounds);
    const auto added = grounds.bind(":account_id", account.text()).each([&places](const Query& row) -> Result<void> {
        const auto place = places.find(row.text("goal_id"));
        const auto thing = groundOf(row.text("kind"), row.text("thing_id"));
        if (place == places.end() || !thing)
            return damaged();
        place->second->grounds.push_back(*thing);
        return {};
    });
    return added ? std::move(assessments) : added.error();
}

void Edits::save(const GoalAssessment& assessment)
{
    const Value decision = assessment.decision ? Value(recommendationText(*assessment.decision)) : Value();
    const GoalClosing closing = assessment.closing.value_or(GoalClosing());
    m_ledger.put({&goalAssessmentTable, {assessment.goal.text(), assessment.account.text()},
        {storedText(assessment.assessment), storedText(assessment.recommendation), decision,
            orNull(storedText(assessment.reservation)), orNull(storedText(assessment.decidedBy)),
            orNull(assessment.decidedOn), orNull(assessment.verdict, verdictText),
            orNull(storedText(assessment.verdictReason)), orNull(assessment.assessableFrom),
            orNull(storedText(assessment.circumstances)), assessment.closing ? Value(qint64(1)) : Value(),
            orNull(storedText(closing.measurement)), orNull(storedText(closing.reservation)),
            orNull(storedText(closing.replacedBy).simplified())},
        assessment.revision});
}

void Edits::addGround(const GoalAssessment& assessment, const Ground& ground)
{
    m_ledger.putPart(assessmentGroundTable, keyOf(assessment, ground), {});
}

void Edits::removeGround(const GoalAssessment& assessment, const Ground& ground)
{
    m_ledger.removePart(assessmentGroundTable, keyOf(assessment, ground));
}

} // namespace indblik
