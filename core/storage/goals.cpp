// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/named.h"
#include "core/storage/aggregates.h"
#include "core/storage/store.h"

#include <map>

namespace indblik {

const RecordKind goalKind{
    RecordType::Goal,
    1,
    {"id", "code", "title", "ordinal"},
    false,
    R"(SELECT id, code, title, ordinal, revision FROM goal ORDER BY id)",
    R"(SELECT code, title, ordinal, revision FROM goal WHERE id = :id)",
    R"(INSERT INTO goal (id, code, title, ordinal, revision)
       VALUES (:id, :code, :title, :ordinal, :revision)
       ON CONFLICT (id) DO UPDATE SET
           code = excluded.code, title = excluded.title, ordinal = excluded.ordinal, revision =
           excluded.revision)",
    R"(DELETE FROM goal WHERE id = :id)",
};

const RecordKind goalReadingKind{
    RecordType::GoalReading,
    1,
    {"goal_id", "target_id", "reason"},
    true,
    R"(SELECT goal_id, target_id, reason, revision FROM goal_reading ORDER BY goal_id)",
    R"(SELECT target_id, reason, revision FROM goal_reading WHERE goal_id = :goal_id)",
    R"(INSERT INTO goal_reading (goal_id, target_id, reason, revision)
       VALUES (:goal_id, :target_id, :reason, :revision)
       ON CONFLICT (goal_id) DO UPDATE SET
           target_id = excluded.target_id, reason = excluded.reason, revision = excluded.revision)",
    R"(DELETE FROM goal_reading WHERE goal_id = :goal_id)",
};

const RecordKind goalInitiativeKind{
    RecordType::GoalInitiative,
    2,
    {"goal_id", "initiative_id", "how"},
    true,
    R"(SELECT goal_id, initiative_id, how, revision FROM goal_initiative ORDER BY goal_id, initiative_id)",
    R"(SELECT how, revision FROM goal_initiative WHERE goal_id = :goal_id AND initiative_id =
       :initiative_id)",
    R"(INSERT INTO goal_initiative (goal_id, initiative_id, how, revision)
       VALUES (:goal_id, :initiative_id, :how, :revision)
       ON CONFLICT (goal_id, initiative_id) DO UPDATE SET
           how = excluded.how, revision = excluded.revision)",
    R"(DELETE FROM goal_initiative WHERE goal_id = :goal_id AND initiative_id = :initiative_id)",
};

const RecordKind goalAssessmentKind{
    RecordType::GoalAssessment,
    2,
    {"goal_id", "account_id", "assessment", "recommendation", "decision", "reservation", "decided_by", "decided_on",
        "verdict", "verdict_reason", "assessable_from"},
    false,
    R"(SELECT goal_id, account_id, assessment, recommendation, decision, reservation, decided_by,
       decided_on, verdict, verdict_reason, assessable_from, revision FROM goal_assessment ORDER BY
       goal_id, account_id)",
    R"(SELECT assessment, recommendation, decision, reservation, decided_by, decided_on, verdict,
       verdict_reason, assessable_from, revision FROM goal_assessment WHERE goal_id = :goal_id AND
       account_id = :account_id)",
    R"(INSERT INTO goal_assessment (goal_id, account_id, assessment, recommendation, decision,
       reservation, decided_by, decided_on, verdict, verdict_reason, assessable_from, revision)
       VALUES (:goal_id, :account_id, :assessment, :recommendation, :decision, :reservation,
       :decided_by, :decided_on, :verdict, :verdict_reason, :assessable_from, :revision)
       ON CONFLICT (goal_id, account_id) DO UPDATE SET
           assessment = excluded.assessment, recommendation = excluded.recommendation, decision =
           excluded.decision, reservation = excluded.reservation, decided_by = excluded.decided_by,
           decided_on = excluded.decided_on, verdict = excluded.verdict, verdict_reason =
           excluded.verdict_reason, assessable_from = excluded.assessable_from, revision =
           excluded.revision)",
    R"(DELETE FROM goal_assessment WHERE goal_id = :goal_id AND account_id = :account_id)",
};

const RecordKind assessmentGroundKind{
    RecordType::AssessmentGround,
    4,
    {"goal_id", "account_id", "kind", "thing_id"},
    true,
    R"(SELECT goal_id, account_id, kind, thing_id, revision FROM assessment_ground ORDER BY goal_id,
       account_id, kind, thing_id)",
    R"(SELECT revision FROM assessment_ground WHERE goal_id = :goal_id AND account_id = :account_id
       AND kind = :kind AND thing_id = :thing_id)",
    R"(INSERT INTO assessment_ground (goal_id, account_id, kind, thing_id, revision)
       VALUES (:goal_id, :account_id, :kind, :thing_id, :revision)
       ON CONFLICT (goal_id, account_id, kind, thing_id) DO UPDATE SET
           revision = excluded.revision)",
    R"(DELETE FROM assessment_ground WHERE goal_id = :goal_id AND account_id = :account_id AND kind = :kind AND thing_id = :thing_id)",
};

const RecordKind targetKind{
    RecordType::Target,
    1,
    {"id", "goal_id", "ordinal", "kind", "direction", "amount", "amount_of", "other_id", "scheme", "base", "base_value",
        "base_of", "due", "wording", "since", "replaces", "reason"},
    false,
    R"(SELECT id, goal_id, ordinal, kind, direction, amount, amount_of, other_id, scheme, base,
       base_value, base_of, due, wording, since, replaces, reason, revision FROM target ORDER BY id)",
    R"(SELECT goal_id, ordinal, kind, direction, amount, amount_of, other_id, scheme, base, base_value,
       base_of, due, wording, since, replaces, reason, revision FROM target WHERE id = :id)",
    R"(INSERT INTO target (id, goal_id, ordinal, kind, direction, amount, amount_of, other_id, scheme,
       base, base_value, base_of, due, wording, since, replaces, reason, revision)
       VALUES (:id, :goal_id, :ordinal, :kind, :direction, :amount, :amount_of, :other_id, :scheme,
       :base, :base_value, :base_of, :due, :wording, :since, :replaces, :reason, :revision)
       ON CONFLICT (id) DO UPDATE SET
           goal_id = excluded.goal_id, ordinal = excluded.ordinal, kind = excluded.kind, direction =
           excluded.direction, amount = excluded.amount, amount_of = excluded.amount_of, other_id =
           excluded.other_id, scheme = excluded.scheme, base = excluded.base, base_value =
           excluded.base_value, base_of = excluded.base_of, due = excluded.due, wording =
           excluded.wording, since = excluded.since, replaces = excluded.replaces, reason =
           excluded.reason, revision = excluded.revision)",
    R"(DELETE FROM target WHERE id = :id)",
    nullptr,
    "UPDATE target SET revision = revision + 1 WHERE id = :id",
};

const RecordKind targetSeriesKind{
    RecordType::TargetSeries,
    2,
    {"target_id", "ordinal", "series_id"},
    true,
    R"(SELECT target_id, ordinal, series_id, revision FROM target_series ORDER BY target_id, ordinal)",
    R"(SELECT series_id, revision FROM target_series WHERE target_id = :target_id AND ordinal = :ordinal)",
    R"(INSERT INTO target_series (target_id, ordinal, series_id, revision)
       VALUES (:target_id, :ordinal, :series_id, :revision)
       ON CONFLICT (target_id, ordinal) DO UPDATE SET
           series_id = excluded.series_id, revision = excluded.revision)",
    R"(DELETE FROM target_series WHERE target_id = :target_id AND ordinal = :ordinal)",
    &targetKind,
};

namespace {

constexpr auto selectGoals = R"(
    SELECT g.id, g.code, g.title, g.ordinal, g.revision, r.target_id, r.reason, r.revision
    FROM goal g LEFT JOIN goal_reading r ON r.goal_id = g.id
    ORDER BY g.ordinal, g.id
)";
constexpr auto selectAssessments = R"(
    SELECT goal_id, assessment, recommendation, decision, reservation, decided_by, decided_on, verdict, verdict_reason,
           assessable_from, revision
    FROM goal_assessment WHERE account_id = :account_id
)";
constexpr auto selectGrounds = R"(
    SELECT goal_id, kind, thing_id FROM assessment_ground
    WHERE account_id = :account_id ORDER BY goal_id, kind, thing_id
)";
constexpr auto selectTargets = R"(
    SELECT t.id, t.goal_id, t.ordinal, t.kind, t.direction, t.amount, t.amount_of, t.other_id, t.scheme, t.base,
           t.base_value, t.base_of, t.due, t.wording, t.since, t.replaces, t.reason, t.revision, s.series_id
    FROM target t LEFT JOIN target_series s ON s.target_id = t.id
    ORDER BY t.ordinal, t.id, s.ordinal
)";
constexpr auto seriesOfTarget = "SELECT ordinal, NULL FROM target_series WHERE target_id = :owner";

constexpr Named<Recommendation> decisionNames[] = {
    {Recommendation::Keep, QLatin1String("keep")},
    {Recommendation::Change, QLatin1String("change")},
    {Recommendation::Drop, QLatin1String("drop")},
};

const QString ofSeries = QStringLiteral("series");
const QString ofInitiative = QStringLiteral("initiative");
const QString ofFollowUp = QStringLiteral("followUp");

Value valueOf(const Ground& ground)
{
    return std::visit([](const auto& id) { return Value(id.text()); }, ground);
}

QString kindText(const Ground& ground)
{
    return ground.index() == 0 ? ofSeries : ground.index() == 1 ? ofInitiative : ofFollowUp;
}

std::optional<Ground> groundOf(const QString& kind, const QString& id)
{
    const auto made = [](const auto& known) { return known ? std::optional<Ground>(*known) : std::nullopt; };
    if (kind == ofSeries)
        return made(SeriesId::fromText(id));
    return kind == ofInitiative ? made(InitiativeId::fromText(id)) : made(FollowUpId::fromText(id));
}

/// What a later schema added is null where nothing is said.
Value textValue(const QString& text)
{
    return text.isEmpty() ? Value() : Value(storedText(text));
}

std::optional<Ratio> ratioOf(const Query& query, int column)
{
    if (query.isNull(column) || query.number(column + 1) <= 0)
        return std::nullopt;
    return Ratio{query.number(column), query.number(column + 1)};
}

Value valueOf(const std::optional<Period>& period)
{
    return period ? Value(period->key()) : Value();
}

} // namespace

Result<std::vector<Goal>> loadGoals(const QSqlDatabase& database)
{
    Query query(database, selectGoals);
    if (const auto run = query.run(); !run)
        return run.error();
    std::vector<Goal> goals;
    while (query.next()) {
        Goal goal;
        goal.id = GoalId::fromText(query.text(0)).value_or(GoalId());
        goal.code = query.text(1);
        goal.title = query.text(2);
        goal.ordinal = int(query.number(3));
        goal.revision = int(query.number(4));
        if (const auto target = TargetId::fromText(query.text(5)))
            goal.chosen = ChosenReading{*target, query.text(6), int(query.number(7))};
        goals.push_back(std::move(goal));
    }
    return query.finished(std::move(goals));
}

Result<void> Edits::save(const Goal& goal)
{
    return m_ledger.put({&goalKind, {goal.id.text()},
        {storedText(goal.code), storedText(goal.title), qint64(goal.ordinal)}, goal.revision});
}

Result<void> Edits::choose(const GoalId& goal, const ChosenReading& chosen)
{
    return m_ledger.put(
        {&goalReadingKind, {goal.text()}, {chosen.target.text(), storedText(chosen.reason)}, chosen.revision});
}

Result<void> Edits::reopen(const GoalId& goal, const ChosenReading& chosen)
{
    return m_ledger.remove(goalReadingKind, {goal.text()}, chosen.revision);
}

Result<std::vector<GoalAssessment>> loadAssessments(const QSqlDatabase& database, const AccountId& account)
{
    Query query(database, selectAssessments);
    query.bind(":account_id", account.text());
    if (const auto run = query.run(); !run)
        return run.error();
    std::vector<GoalAssessment> assessments;
    std::map<QString, size_t> places;
    while (query.next()) {
        GoalAssessment made;
        made.goal = GoalId::fromText(query.text(0)).value_or(GoalId());
        made.account = account;
        made.assessment = query.text(1);
        made.recommendation = query.text(2);
        made.decision = valueNamed(decisionNames, query.text(3));
        made.reservation = query.text(4);
        made.decidedBy = query.text(5);
        made.decidedOn = dayOf(query, 6);
        made.verdict = verdictFromText(query.text(7));
        made.verdictReason = query.text(8);
        made.assessableFrom = FuzzyDate::readKey(query.text(9));
        made.revision = int(query.number(10));
        places.emplace(query.text(0), assessments.size());
        assessments.push_back(std::move(made));
    }
    if (const auto finished = query.finished(); !finished)
        return finished.error();
    Query ground(database, selectGrounds);
    ground.bind(":account_id", account.text());
    if (const auto run = ground.run(); !run)
        return run.error();
    while (ground.next()) {
        const auto place = places.find(ground.text(0));
        const auto thing = groundOf(ground.text(1), ground.text(2));
        if (place == places.end() || !thing)
            return damaged();
        assessments[place->second].grounds.push_back(*thing);
    }
    return ground.finished(std::move(assessments));
}

Result<void> Edits::save(const GoalAssessment& assessment)
{
    const Value decision = assessment.decision ? Value(rowOf(decisionNames, *assessment.decision).text) : Value();
    return m_ledger.put({&goalAssessmentKind, {assessment.goal.text(), assessment.account.text()},
        {storedText(assessment.assessment), storedText(assessment.recommendation), decision,
            textValue(assessment.reservation), textValue(assessment.decidedBy), dayValue(assessment.decidedOn),
            assessment.verdict ? Value(verdictText(*assessment.verdict)) : Value(), textValue(assessment.verdictReason),
            assessment.assessableFrom ? Value(assessment.assessableFrom->key()) : Value()},
        assessment.revision});
}

Result<void> Edits::addGround(const GoalAssessment& assessment, const Ground& ground)
{
    return m_ledger.putPart(assessmentGroundKind,
        {assessment.goal.text(), assessment.account.text(), kindText(ground), valueOf(ground)}, {});
}

Result<void> Edits::removeGround(const GoalAssessment& assessment, const Ground& ground)
{
    return m_ledger.removePart(
        assessmentGroundKind, {assessment.goal.text(), assessment.account.text(), kindText(ground), valueOf(ground)});
}

Result<std::vector<Target>> loadTargets(const QSqlDatabase& database)
{
    Query query(database, selectTargets);
    if (const auto run = query.run(); !run)
        return run.error();
    std::vector<Target> targets;
    while (query.next()) {
        const auto id = TargetId::fromText(query.text(0)).value_or(TargetId());
        if (targets.empty() || targets.back().id != id) {
            Target target;
            target.id = id;
            target.goal = GoalId::fromText(query.text(1)).value_or(GoalId());
            target.ordinal = int(query.number(2));
            target.kind = targetKindFromText(query.text(3)).value_or(TargetKind::Value);
            target.direction = directionFromText(query.text(4)).value_or(Direction::Down);
            target.amount = ratioOf(query, 5);
            target.other = SeriesId::fromText(query.text(7));
            target.scheme = query.text(8);
            target.base = Period::fromText(query.text(9));
            target.baseValue = ratioOf(query, 10);
            target.due = Period::fromText(query.text(12));
            target.wording = query.text(13);
            if (!query.isNull(14))
                target.since = Year::from(int(query.number(14)));
            target.replaces = TargetId::fromText(query.text(15));
            target.reason = query.text(16);
            target.revision = int(query.number(17));
            targets.push_back(std::move(target));
        }
        if (const auto series = SeriesId::fromText(query.text(18)))
            targets.back().series.push_back(*series);
    }
    return query.finished(std::move(targets));
}

Result<void> Edits::save(const Target& target)
{
    const auto part = [](const std::optional<Ratio>& ratio, qint64 Ratio::*of) {
        return ratio ? Value((*ratio).*of) : Value();
    };
    const QString id = target.id.text();
    if (auto saved = m_ledger.put({&targetKind, {id},
            {target.goal.text(), qint64(target.ordinal), targetKindText(target.kind), directionText(target.direction),
                part(target.amount, &Ratio::value), part(target.amount, &Ratio::of),
                target.other ? Value(target.other->text()) : Value(), target.scheme, valueOf(target.base),
                part(target.baseValue, &Ratio::value), part(target.baseValue, &Ratio::of), valueOf(target.due),
                storedText(target.wording), target.since ? Value(qint64(target.since->number())) : Value(),
                target.replaces ? Value(target.replaces->text()) : Value(), storedText(target.reason)},
            target.revision});
        !saved)
        return saved;
    const auto isKept = [&target](const std::vector<Value>& key) {
        return std::get<qint64>(key[1]) < qint64(target.series.size());
    };
    if (auto removed = removeParts(m_ledger, targetSeriesKind, seriesOfTarget, id, isKept); !removed)
        return removed;
    for (size_t i = 0; i < target.series.size(); ++i) {
        if (auto saved = m_ledger.putPart(targetSeriesKind, {id, qint64(i)}, {target.series[i].text()}); !saved)
            return saved;
    }
    return {};
}

Result<void> Edits::remove(const Target& target)
{
    const QString id = target.id.text();
    if (auto expected = m_ledger.expect(targetKind, {id}, target.revision); !expected)
        return expected;
    if (auto removed = removeParts(m_ledger, targetSeriesKind, seriesOfTarget, id, keepsNone); !removed)
        return removed;
    return m_ledger.removePart(targetKind, {id});
}

Result<std::vector<Contribution>> loadContributions(const QSqlDatabase& database)
{
    Query query(database, goalInitiativeKind.selectAll);
    if (const auto run = query.run(); !run)
        return run.error();
    std::vector<Contribution> contributions;
    while (query.next())
        contributions.push_back({GoalId::fromText(query.text(0)).value_or(GoalId()),
            InitiativeId::fromText(query.text(1)).value_or(InitiativeId()), query.text(2), int(query.number(3))});
    return query.finished(std::move(contributions));
}

Result<void> Edits::save(const Contribution& contribution)
{
    return m_ledger.put({&goalInitiativeKind, {contribution.goal.text(), contribution.initiative.text()},
        {storedText(contribution.how)}, contribution.revision});
}

Result<void> Edits::remove(const Contribution& contribution)
{
    return m_ledger.remove(
        goalInitiativeKind, {contribution.goal.text(), contribution.initiative.text()}, contribution.revision);
}

} // namespace indblik
