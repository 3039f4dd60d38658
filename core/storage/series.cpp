// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/store.h"

#include <algorithm>
#include <set>

namespace indblik {

const RecordKind seriesKind{
    RecordType::Series,
    1,
    {"id", "title", "population", "unit", "direction", "definition", "periods", "counts_id", "is_adjusted", "ordinal"},
    false,
    R"(SELECT id, title, population, unit, direction, definition, periods, counts_id, is_adjusted, ordinal,
       revision FROM series ORDER BY id)",
    R"(SELECT title, population, unit, direction, definition, periods, counts_id, is_adjusted, ordinal, revision
       FROM series WHERE id = :id)",
    R"(INSERT INTO series (id, title, population, unit, direction, definition, periods, counts_id, is_adjusted,
       ordinal, revision)
       VALUES (:id, :title, :population, :unit, :direction, :definition, :periods, :counts_id, :is_adjusted,
       :ordinal, :revision)
       ON CONFLICT (id) DO UPDATE SET
           title = excluded.title, population = excluded.population, unit = excluded.unit,
           direction = excluded.direction, definition = excluded.definition, periods = excluded.periods,
           counts_id = excluded.counts_id, is_adjusted = excluded.is_adjusted, ordinal = excluded.ordinal,
           revision = excluded.revision)",
    R"(DELETE FROM series WHERE id = :id)",
    nullptr,
    "UPDATE series SET revision = revision + 1 WHERE id = :id",
};

const RecordKind seriesFigureKind{
    RecordType::SeriesFigure,
    3,
    {"series_id", "period", "as_of", "kind", "value", "of_value", "source"},
    true,
    R"(SELECT series_id, period, as_of, kind, value, of_value, source, revision FROM series_figure ORDER
       BY series_id, period, as_of)",
    R"(SELECT kind, value, of_value, source, revision FROM series_figure WHERE series_id = :series_id
       AND period = :period AND as_of = :as_of)",
    R"(INSERT INTO series_figure (series_id, period, as_of, kind, value, of_value, source, revision)
       VALUES (:series_id, :period, :as_of, :kind, :value, :of_value, :source, :revision)
       ON CONFLICT (series_id, period, as_of) DO UPDATE SET
           kind = excluded.kind, value = excluded.value, of_value = excluded.of_value, source =
           excluded.source, revision = excluded.revision)",
    R"(DELETE FROM series_figure WHERE series_id = :series_id AND period = :period AND as_of = :as_of)",
    &seriesKind,
};

const RecordKind seriesBreakKind{
    RecordType::SeriesBreak,
    1,
    {"id", "from_period", "reason", "scheme", "rule_set", "is_comparable"},
    false,
    R"(SELECT id, from_period, reason, scheme, rule_set, is_comparable, revision FROM series_break ORDER
       BY id)",
    R"(SELECT from_period, reason, scheme, rule_set, is_comparable, revision FROM series_break WHERE id
       = :id)",
    R"(INSERT INTO series_break (id, from_period, reason, scheme, rule_set, is_comparable, revision)
       VALUES (:id, :from_period, :reason, :scheme, :rule_set, :is_comparable, :revision)
       ON CONFLICT (id) DO UPDATE SET
           from_period = excluded.from_period, reason = excluded.reason, scheme = excluded.scheme,
           rule_set = excluded.rule_set, is_comparable = excluded.is_comparable, revision =
           excluded.revision)",
    R"(DELETE FROM series_break WHERE id = :id)",
    nullptr,
    "UPDATE series_break SET revision = revision + 1 WHERE id = :id",
};

const RecordKind seriesBreakSeriesKind{
    RecordType::SeriesBreakSeries,
    2,
    {"break_id", "series_id"},
    true,
    R"(SELECT break_id, series_id, revision FROM series_break_series ORDER BY break_id, series_id)",
    R"(SELECT revision FROM series_break_series WHERE break_id = :break_id AND series_id = :series_id)",
    R"(INSERT INTO series_break_series (break_id, series_id, revision)
       VALUES (:break_id, :series_id, :revision)
       ON CONFLICT (break_id, series_id) DO UPDATE SET
           revision = excluded.revision)",
    R"(DELETE FROM series_break_series WHERE break_id = :break_id AND series_id = :series_id)",
    &seriesBreakKind,
};

namespace {

constexpr auto selectSeries = R"(
    SELECT id, title, population, unit, direction, definition, periods, counts_id, is_adjusted, ordinal, revision
    FROM series ORDER BY ordinal, title, population, id
)";
constexpr auto selectFigures = R"(
    SELECT period, as_of, kind, value, of_value, source FROM series_figure
    WHERE series_id = :series_id ORDER BY period, as_of
)";
constexpr auto selectSpokenOf = R"(
    SELECT series_id FROM target_series
    UNION SELECT other_id FROM target WHERE other_id IS NOT NULL
    UNION SELECT c.counts_id FROM target_series t JOIN series c ON c.id = t.series_id WHERE c.counts_id IS NOT NULL
    UNION SELECT thing_id FROM assessment_ground WHERE kind = 'series' AND account_id = :account_id
)";
constexpr auto selectBreaks = R"(
    SELECT b.id, b.from_period, b.reason, b.scheme, b.rule_set, b.is_comparable, b.revision, s.series_id
    FROM series_break b LEFT JOIN series_break_series s ON s.break_id = b.id
    ORDER BY b.from_period, b.id, s.series_id
)";
constexpr auto figuresOf = "SELECT period, as_of FROM series_figure WHERE series_id = :owner";
constexpr auto seriesOfBreak = "SELECT series_id, NULL FROM series_break_series WHERE break_id = :owner";

QString asOfText(const std::optional<QDate>& day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

} // namespace

Result<std::vector<Series>> loadSeries(const QSqlDatabase& database)
{
    Query query(database, selectSeries);
    if (const auto run = query.run(); !run)
        return run.error();
    std::vector<Series> all;
    while (query.next()) {
        Series series;
        series.id = SeriesId::fromText(query.text(0)).value_or(SeriesId());
        series.title = query.text(1);
        series.population = query.text(2);
        series.unit = indicatorUnitFromText(query.text(3)).value_or(Indicator::Unit::Number);
        series.direction = directionFromText(query.text(4));
        series.definition = query.text(5);
        series.periods = periodKindFromText(query.text(6)).value_or(PeriodKind::Year);
        series.counts = SeriesId::fromText(query.text(7));
        series.isAdjusted = query.number(8) != 0;
        series.ordinal = int(query.number(9));
        series.revision = int(query.number(10));
        all.push_back(std::move(series));
    }
    return query.finished(std::move(all));
}

Result<std::vector<SeriesFigure>> loadSeriesFigures(const QSqlDatabase& database, const SeriesId& series)
{
    Query query(database, selectFigures);
    query.bind(":series_id", series.text());
    if (const auto run = query.run(); !run)
        return run.error();
    std::vector<SeriesFigure> figures;
    while (query.next()) {
        const auto period = Period::fromText(query.text(0));
        const auto kind = figureKindFromText(query.text(2));
        if (!period || !kind || query.number(4) <= 0)
            return damaged();
        figures.push_back({*period, dayOf(query, 1), {*kind, {query.number(3), query.number(4)}}, query.text(5)});
    }
    std::stable_sort(figures.begin(), figures.end(),
        [](const SeriesFigure& a, const SeriesFigure& b) { return a.period < b.period; });
    return query.finished(std::move(figures));
}

Result<std::vector<Series>> loadSeriesSpokenOf(const QSqlDatabase& database, const AccountId& account)
{
    Query query(database, selectSpokenOf);
    query.bind(":account_id", account.text());
    if (const auto run = query.run(); !run)
        return run.error();
    std::set<QString> wanted;
    while (query.next())
        wanted.insert(query.text(0));
    if (const auto finished = query.finished(); !finished)
        return finished.error();
    if (wanted.empty())
        return std::vector<Series>();
    auto all = loadSeries(database);
    if (!all)
        return all.error();
    std::erase_if(*all, [&wanted](const Series& series) { return !wanted.contains(series.id.text()); });
    for (Series& series : *all) {
        auto figures = loadSeriesFigures(database, series.id);
        if (!figures)
            return figures.error();
        series.figures = std::move(*figures);
    }
    return all;
}

Result<void> Edits::save(const Series& series)
{
    return m_ledger.put({&seriesKind, {series.id.text()},
        {storedText(series.title).simplified(), storedText(series.population).simplified(),
            indicatorUnitText(series.unit), series.direction ? Value(directionText(*series.direction)) : Value(),
            storedText(series.definition), periodKindText(series.periods),
            series.counts ? Value(series.counts->text()) : Value(), qint64(series.isAdjusted), qint64(series.ordinal)},
        series.revision});
}

Result<void> Edits::saveFigures(const Series& series)
{
    const QString id = series.id.text();
    const auto keyOf = [](const Period& period, const std::optional<QDate>& asOf) {
        return period.key() + u'/' + asOfText(asOf);
    };
    std::set<QString> kept;
    for (const SeriesFigure& figure : series.figures)
        kept.insert(keyOf(figure.period, figure.asOf));
    const auto isKept = [&kept](const std::vector<Value>& key) {
        return kept.contains(std::get<QString>(key[1]) + u'/' + std::get<QString>(key[2]));
    };
    if (auto removed = removeParts(m_ledger, seriesFigureKind, figuresOf, id, isKept); !removed)
        return removed;
    for (const SeriesFigure& each : series.figures) {
        if (auto saved = m_ledger.putPart(seriesFigureKind, {id, each.period.key(), asOfText(each.asOf)},
                {QLatin1String(figureKindText(each.figure.kind)), each.figure.ratio.value, each.figure.ratio.of,
                    storedText(each.source)});
            !saved)
            return saved;
    }
    return {};
}

Result<void> Edits::remove(const Series& series)
{
    const QString id = series.id.text();
    if (auto expected = m_ledger.expect(seriesKind, {id}, series.revision); !expected)
        return expected;
    if (auto removed = removeParts(m_ledger, seriesFigureKind, figuresOf, id, keepsNone); !removed)
        return removed;
    return m_ledger.removePart(seriesKind, {id});
}

Result<std::vector<SeriesBreak>> loadBreaks(const QSqlDatabase& database)
{
    Query query(database, selectBreaks);
    if (const auto run = query.run(); !run)
        return run.error();
    std::vector<SeriesBreak> breaks;
    while (query.next()) {
        const auto id = SeriesBreakId::fromText(query.text(0)).value_or(SeriesBreakId());
        if (breaks.empty() || breaks.back().id != id) {
            const auto from = Period::fromText(query.text(1));
            if (!from)
                return damaged();
            SeriesBreak made;
            made.id = id;
            made.from = *from;
            made.reason = query.text(2);
            made.scheme = query.text(3);
            made.ruleSet = query.text(4);
            made.isComparable = query.number(5) != 0;
            made.revision = int(query.number(6));
            breaks.push_back(std::move(made));
        }
        if (const auto series = SeriesId::fromText(query.text(7)))
            breaks.back().series.push_back(*series);
    }
    return query.finished(std::move(breaks));
}

Result<void> Edits::save(const SeriesBreak& made)
{
    const QString id = made.id.text();
    if (auto saved = m_ledger.put({&seriesBreakKind, {id},
            {made.from.key(), storedText(made.reason), made.scheme, made.ruleSet, qint64(made.isComparable)},
            made.revision});
        !saved)
        return saved;
    const auto isKept = [&made](const std::vector<Value>& key) {
        return made.isOf(SeriesId::fromText(std::get<QString>(key[1])).value_or(SeriesId()));
    };
    if (auto removed = removeParts(m_ledger, seriesBreakSeriesKind, seriesOfBreak, id, isKept); !removed)
        return removed;
    for (const SeriesId& series : made.series) {
        if (auto saved = m_ledger.putPart(seriesBreakSeriesKind, {id, series.text()}, {}); !saved)
            return saved;
    }
    return {};
}

Result<void> Edits::remove(const SeriesBreak& made)
{
    const QString id = made.id.text();
    if (auto expected = m_ledger.expect(seriesBreakKind, {id}, made.revision); !expected)
        return expected;
    if (auto removed = removeParts(m_ledger, seriesBreakSeriesKind, seriesOfBreak, id, keepsNone); !removed)
        return removed;
    return m_ledger.removePart(seriesBreakKind, {id});
}

} // namespace indblik
