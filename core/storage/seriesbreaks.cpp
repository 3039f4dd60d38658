// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/kept.h"
#include "core/storage/ledger.h"

namespace indblik {

const Table seriesBreakTable(
    RecordType::SeriesBreak, "series_break", {"id"}, {"from_period", "reason", "scheme", "rule_set", "is_comparable"});
const Table seriesBreakSeriesTable(RecordType::SeriesBreakSeries, "series_break_series", {"break_id", "series_id"}, {},
    Told::AsOne, &seriesBreakTable);

namespace {

constexpr auto selectBreaks = R"(
    SELECT b.id, b.from_period, b.reason, b.scheme, b.rule_set, b.is_comparable, b.revision, s.series_id
    FROM series_break b LEFT JOIN series_break_series s ON s.break_id = b.id
    ORDER BY b.from_period, b.id, s.series_id
)";

} // namespace

Result<std::vector<SeriesBreak>> loadBreaks(const QSqlDatabase& database, const std::optional<Year>& year)
{
    Query query(database, asIn(year, {&seriesBreakTable, &seriesBreakSeriesTable}) + selectBreaks);
    return query.into(std::vector<SeriesBreak>(), [](auto& breaks, const Query& row) -> Result<void> {
        const auto id = row.id<SeriesBreakId>("id");
        if (breaks.empty() || breaks.back().id != id) {
            const auto from = Period::fromText(row.text("from_period"));
            if (!from)
                return damaged();
            breaks.push_back({id, *from, row.text("reason"), row.text("scheme"), row.text("rule_set"),
                row.flag("is_comparable"), {}, row.count("revision")});
        }
        if (const auto series = SeriesId::fromText(row.text("series_id")))
            breaks.back().series.push_back(*series);
        return {};
    });
}

void Edits::save(const SeriesBreak& made)
{
    const QString id = made.id.text();
    m_ledger.put({&seriesBreakTable, {id},
        {made.from.key(), storedText(made.reason), made.scheme, made.ruleSet, qint64(made.isComparable)},
        made.revision});
    std::vector<Part> series;
    for (const SeriesId& each : made.series)
        series.push_back({{each.text()}});
    m_ledger.putParts(seriesBreakSeriesTable, id, series);
}

void Edits::remove(const SeriesBreak& made)
{
    m_ledger.removeWhole(seriesBreakTable, made.id.text(), made.revision);
}

} // namespace indblik
