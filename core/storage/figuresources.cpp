// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/ledger.h"
#include "core/storage/values.h"

#include <algorithm>

namespace indblik {

const Table indicatorTable(
    RecordType::Indicator, "indicator", {"indicator_key"}, {"number", "title", "population", "unit", "whole"});

// A source that is taken back keeps its figures in the file and is shown by nothing, so that it can be brought back.
const Table figureSourceTable = [] {
    Table table(RecordType::FigureSource, "figure_source", {"id"},
        {"number", "title", "table_id", "fetched", "vintage", "is_illustrative", "is_typed", "figures", "digest"});
    table.selectAll = table.select("WHERE is_withdrawn = 0 ORDER BY id");
    table.selectOne += " AND is_withdrawn = 0";
    table.put = R"(
        INSERT INTO figure_source (id, number, title, table_id, fetched, vintage, is_illustrative, is_typed, figures,
                                   digest, is_withdrawn, revision)
        VALUES (:id, :number, :title, :table_id, :fetched, :vintage, :is_illustrative, :is_typed, :figures, :digest, 0,
                :revision)
        ON CONFLICT (id) DO UPDATE SET
            number = excluded.number, title = excluded.title, table_id = excluded.table_id, fetched = excluded.fetched,
            vintage = excluded.vintage, is_illustrative = excluded.is_illustrative, is_typed = excluded.is_typed,
            figures = excluded.figures, digest = excluded.digest, is_withdrawn = 0, revision = excluded.revision
    )";
    table.remove = "UPDATE figure_source SET is_withdrawn = 1 WHERE id = :id";
    return table;
}();

namespace {

// What has a place in 16 bits each.
constexpr qint64 mostIndicators = 0xffff;
constexpr qint64 mostSources = 0xffff;

// A number that a source was given once is never given again: its figures may still lie in the file.
constexpr auto selectGreatestSource = "SELECT coalesce(max(number), 0) AS greatest FROM figure_source";

/// Delivered indicators as they are in the program, with the numbers the file gave them.
Result<std::vector<Indicator>> loadIndicators(const QSqlDatabase& database)
{
    Query query(database, indicatorTable.select("ORDER BY number"));
    return query.into(builtInIndicators(), [](auto& indicators, const Query& row) -> Result<void> {
        const qint64 number = row.number("number");
        if (number < 1 || number > mostIndicators)
            return damaged();
        Indicator stored{row.text("indicator_key"), row.text("title"), row.text("population"),
            indicatorUnitFromText(row.text("unit")).value_or(Indicator::Unit::Number), row.text("whole"), int(number),
            row.count("revision")};
        const auto known = std::find_if(
            indicators.begin(), indicators.end(), [&stored](const Indicator& each) { return each.key == stored.key; });
        if (known == indicators.end())
            indicators.push_back(std::move(stored));
        else
            *known = std::move(stored);
        return {};
    });
}

} // namespace

Result<std::vector<FigureSource>> loadSources(const QSqlDatabase& database)
{
    Query query(database, figureSourceTable.select("WHERE is_withdrawn = 0 ORDER BY number"));
    return query.into(std::vector<FigureSource>(), [](auto& sources, const Query& row) -> Result<void> {
        const qint64 number = row.number("number");
        if (number < 1 || number > mostSources)
            return damaged();
        FigureSource source;
        source.id = row.id<FigureSourceId>("id");
        source.number = int(number);
        source.title = row.text("title");
        source.table = row.text("table_id");
        source.fetched = row.day("fetched");
        source.vintage = row.day("vintage");
        source.isIllustrative = row.flag("is_illustrative");
        source.isTyped = row.flag("is_typed");
        source.figures = row.number("figures");
        source.digest = row.text("digest");
        source.revision = row.count("revision");
        sources.push_back(std::move(source));
        return {};
    });
}

Result<void> loadFigureSources(const QSqlDatabase& database, AreaBook& book)
{
    auto indicators = loadIndicators(database);
    if (!indicators)
        return indicators.error();
    auto sources = loadSources(database);
    if (!sources)
        return sources.error();
    book.indicators = std::move(*indicators);
    book.sources = std::move(*sources);
    return {};
}

void Edits::save(const Indicator& indicator)
{
    m_ledger.put({&indicatorTable, {indicator.key},
        {qint64(indicator.number), storedText(indicator.title), indicator.population, indicatorUnitText(indicator.unit),
            indicator.of},
        indicator.revision});
}

void Edits::save(const FigureSource& source)
{
    m_ledger.put({&figureSourceTable, {source.id.text()},
        {qint64(source.number), storedText(source.title), source.table, orNull(source.fetched), orNull(source.vintage),
            qint64(source.isIllustrative), qint64(source.isTyped), source.figures, source.digest},
        source.revision});
}

int Edits::nextSourceNumber()
{
    const auto greatest =
        Query(m_ledger.database(), selectGreatestSource).first([](const Query& row) { return row.count("greatest"); });
    if (!greatest)
        fail(greatest.error());
    return greatest ? greatest->value_or(0) + 1 : 0;
}

} // namespace indblik
