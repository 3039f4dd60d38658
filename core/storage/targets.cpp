// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/kept.h"
#include "core/storage/ledger.h"
#include "core/storage/values.h"

namespace indblik {

const Table targetTable(RecordType::Target, "target", {"id"},
    {"goal_id", "ordinal", "kind", "direction", "amount", "amount_of", "other_id", "scheme", "base", "base_value",
        "base_of", "due", "wording", "since", "replaces", "reason", "population", "stand_in"});
const Table targetSeriesTable(
    RecordType::TargetSeries, "target_series", {"target_id", "ordinal"}, {"series_id"}, Told::AsOne, &targetTable);

namespace {

constexpr auto selectTargets = R"(
    SELECT t.id, t.goal_id, t.ordinal, t.kind, t.direction, t.amount, t.amount_of, t.other_id, t.scheme, t.base,
           t.base_value, t.base_of, t.due, t.wording, t.since, t.replaces, t.reason, t.population, t.stand_in,
           t.revision, s.series_id
    FROM target t LEFT JOIN target_series s ON s.target_id = t.id
    ORDER BY t.ordinal, t.id, s.ordinal
)";

std::optional<Ratio> ratioOf(const Query& row, Column value, Column of)
{
    if (row.isNull(value) || row.number(of) <= 0)
        return std::nullopt;
    return Ratio{row.number(value), row.number(of)};
}

Target targetOf(const Query& row)
{
    Target target;
    target.id = row.id<TargetId>("id");
    target.goal = row.id<GoalId>("goal_id");
    target.ordinal = row.count("ordinal");
    target.kind = targetKindFromText(row.text("kind")).value_or(TargetKind::Value);
    target.direction = directionFromText(row.text("direction")).value_or(Direction::Down);
    target.amount = ratioOf(row, "amount", "amount_of");
    target.other = SeriesId::fromText(row.text("other_id"));
    target.scheme = row.text("scheme");
    target.base = Period::fromText(row.text("base"));
    target.baseValue = ratioOf(row, "base_value", "base_of");
    target.due = Period::fromText(row.text("due"));
    target.wording = row.text("wording");
    target.since = row.year("since");
    target.replaces = TargetId::fromText(row.text("replaces"));
    target.reason = row.text("reason");
    target.population = row.text("population");
    target.standIn = row.text("stand_in");
    target.revision = row.count("revision");
    return target;
}

} // namespace

Result<std::vector<Target>> loadTargets(const QSqlDatabase& database, const std::optional<Year>& year)
{
    Query query(database, asIn(year, {&targetTable, &targetSeriesTable}) + selectTargets);
    return query.into(std::vector<Target>(), [](auto& targets, const Query& row) {
        if (targets.empty() || targets.back().id != row.id<TargetId>("id"))
            targets.push_back(targetOf(row));
        if (const auto series = SeriesId::fromText(row.text("series_id")))
            targets.back().series.push_back(*series);
    });
}

void Edits::save(const Target& target)
{
    const auto part = [](const std::optional<Ratio>& ratio, qint64 Ratio::*of) {
        return ratio ? Value((*ratio).*of) : Value();
    };
    const QString id = target.id.text();
    m_ledger.put({&targetTable, {id},
        {target.goal.text(), qint64(target.ordinal), targetKindText(target.kind), directionText(target.direction),
            part(target.amount, &Ratio::value), part(target.amount, &Ratio::of), orNull(target.other), target.scheme,
            orNull(target.base), part(target.baseValue, &Ratio::value), part(target.baseValue, &Ratio::of),
            orNull(target.due), storedText(target.wording), orNull(target.since), orNull(target.replaces),
            storedText(target.reason), orNull(storedText(target.population)), orNull(storedText(target.standIn))},
        target.revision});
    std::vector<Part> series;
    for (const SeriesId& each : target.series)
        series.push_back({{qint64(series.size())}, {each.text()}});
    m_ledger.putParts(targetSeriesTable, id, series);
}

void Edits::remove(const Target& target)
{
    m_ledger.removeWhole(targetTable, target.id.text(), target.revision);
}

} // namespace indblik
