// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/kept.h"
#include "core/storage/ledger.h"
#include "core/storage/values.h"

#include <algorithm>
#include <set>

namespace indblik {

const Table seriesTable(RecordType::Series, "series", {"id"},
    {"title", "population", "unit", "direction", "definition", "periods", "counts_id", "is_adjusted", "ordinal"});
const Table seriesFigureTable(RecordType::SeriesFigure, "series_figure", {"series_id", "period", "as_of"},
    {"kind", "value", "of_value", "source"}, Told::AsOne, &seriesTable);

namespace {

constexpr auto selectSpokenOf = R"(
    SELECT series_id FROM target_series
    UNION SELECT other_id FROM target WHERE other_id IS NOT NULL
    UNION SELECT c.counts_id FROM target_series t JOIN series c ON c.id = t.series_id WHERE c.counts_id IS NOT NULL
    UNION SELECT thing_id FROM assessment_ground WHERE kind = 'series' AND account_id = :account_id
    UNION SELECT point_thing FROM bound_figure WHERE point_kind = 'series' AND account_id = :account_id
)";

} // namespace

Result<std::vector<Series>> loadSeries(const QSqlDatabase& database, const std::optional<Year>& year)
{
    Query query(database, asIn(year, {&seriesTable}) + seriesTable.select("ORDER BY ordinal, title, population, id"));
    return query.all([](const Query& row) {
        Series series;
        series.id = row.id<SeriesId>("id");
        series.title = row.text("title");
        series.population = row.text("population");
        series.unit = indicatorUnitFromText(row.text("unit")).value_or(Indicator::Unit::Number);
        series.direction = directionFromText(row.text("direction"));
        series.definition = row.text("definition");
        series.periods = periodKindFromText(row.text("periods")).value_or(PeriodKind::Year);
        series.counts = SeriesId::fromText(row.text("counts_id"));
        series.isAdjusted = row.flag("is_adjusted");
        series.ordinal = row.count("ordinal");
        series.revision = row.count("revision");
        return series;
    });
}

Result<std::vector<SeriesFigure>> loadSeriesFigures(
    const QSqlDatabase& database, const SeriesId& series, const std::optional<Year>& year)
{
    Query query(database, asIn(year, {&seriesFigureTable})
                              + seriesFigureTable.select("WHERE series_id = :series_id ORDER BY period, as_of"));
    query.bind(":series_id", series.text());
    auto figures = query.into(std::vector<SeriesFigure>(), [](auto& made, const Query& row) -> Result<void> {
        const auto period = Period::fromText(row.text("period"));
        const auto kind = figureKindFromText(row.text("kind"));
        const Ratio ratio{row.number("value"), row.number("of_value")};
        if (!period || !kind || ratio.of <= 0)
            return damaged();
        made.push_back({*period, row.day("as_of"), {*kind, ratio}, row.text("source")});
        return {};
    });
    if (figures)
        std::stable_sort(figures->begin(), figures->end(),
            [](const SeriesFigure& a, const SeriesFigure& b) { return a.period < b.period; });
    return figures;
}

namespace {

Result<std::vector<Series>> withFigures(const QSqlDatabase& database, std::vector<Series> all, Year year)
{
    for (Series& series : all) {
        auto figures = loadSeriesFigures(database, series.id, year);
        if (!figures)
            return figures.error();
        series.figures = std::move(*figures);
    }
    return all;
}

} // namespace

Result<std::vector<Series>> loadSeriesSpokenOf(const QSqlDatabase& database, const Account& account)
{
    Query query(database, asIn(account.year, {&targetTable, &targetSeriesTable, &seriesTable}) + selectSpokenOf);
    query.bind(":account_id", account.id.text());
    const auto wanted =
        query.into(std::set<QString>(), [](auto& ids, const Query& row) { ids.insert(row.text("series_id")); });
    if (!wanted)
        return wanted.error();
    if (wanted->empty())
        return std::vector<Series>();
    auto all = loadSeries(database, account.year);
    if (!all)
        return all;
    std::erase_if(*all, [&wanted](const Series& series) { return !wanted->contains(series.id.text()); });
    return withFigures(database, std::move(*all), account.year);
}

Result<std::vector<Series>> loadSeriesIn(const QSqlDatabase& database, Year year)
{
    auto all = loadSeries(database, year);
    return all ? withFigures(database, std::move(*all), year) : all;
}

void Edits::save(const Series& series)
{
    m_ledger.put({&seriesTable, {series.id.text()},
        {storedText(series.title).simplified(), storedText(series.population).simplified(),
            indicatorUnitText(series.unit), orNull(series.direction, directionText), storedText(series.definition),
            periodKindText(series.periods), orNull(series.counts), qint64(series.isAdjusted), qint64(series.ordinal)},
        series.revision});
}

void Edits::saveFigures(const Series& series)
{
    std::vector<Part> figures;
    for (const SeriesFigure& each : series.figures)
        figures.push_back({{each.period.key(), each.asOf ? each.asOf->toString(Qt::ISODate) : QString()},
            {QLatin1String(figureKindText(each.figure.kind)), each.figure.ratio.value, each.figure.ratio.of,
                storedText(each.source)}});
    m_ledger.putParts(seriesFigureTable, series.id.text(), figures);
}

void Edits::remove(const Series& series)
{
    m_ledger.removeWhole(seriesTable, series.id.text(), series.revision);
}

} // namespace indblik
