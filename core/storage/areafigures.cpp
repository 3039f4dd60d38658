// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figurerank.h"
#include "core/storage/aggregates.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <chrono>
#include <future>

#include <sqlite3.h>

namespace indblik {

const RecordKind indicatorKind{
    RecordType::Indicator,
    1,
    {"indicator_key", "number", "title", "population", "unit", "whole"},
    false,
    R"(SELECT indicator_key, number, title, population, unit, whole, revision FROM indicator ORDER BY indicator_key)",
    R"(SELECT number, title, population, unit, whole, revision FROM indicator WHERE indicator_key = :indicator_key)",
    R"(INSERT INTO indicator (indicator_key, number, title, population, unit, whole, revision)
       VALUES (:indicator_key, :number, :title, :population, :unit, :whole, :revision)
       ON CONFLICT (indicator_key) DO UPDATE SET
           number = excluded.number, title = excluded.title, population = excluded.population, unit = excluded.unit, whole = excluded.whole, revision = excluded.revision)",
    "DELETE FROM indicator WHERE indicator_key = :indicator_key",
};

// A source that is taken back keeps its figures in the file and is shown by nothing, so that it can be brought back.
const RecordKind figureSourceKind{
    RecordType::FigureSource,
    1,
    {"id", "number", "title", "table_id", "fetched", "vintage", "is_illustrative", "is_typed", "figures", "digest"},
    false,
    R"(SELECT id, number, title, table_id, fetched, vintage, is_illustrative, is_typed, figures, digest, revision
       FROM figure_source WHERE is_withdrawn = 0 ORDER BY id)",
    R"(SELECT number, title, table_id, fetched, vintage, is_illustrative, is_typed, figures, digest, revision
       FROM figure_source WHERE id = :id AND is_withdrawn = 0)",
    R"(INSERT INTO figure_source (id, number, title, table_id, fetched, vintage, is_illustrative, is_typed, figures,
                                  digest, is_withdrawn, revision)
       VALUES (:id, :number, :title, :table_id, :fetched, :vintage, :is_illustrative, :is_typed, :figures, :digest, 0,
               :revision)
       ON CONFLICT (id) DO UPDATE SET
           number = excluded.number, title = excluded.title, table_id = excluded.table_id, fetched = excluded.fetched,
           vintage = excluded.vintage, is_illustrative = excluded.is_illustrative, is_typed = excluded.is_typed,
           figures = excluded.figures, digest = excluded.digest, is_withdrawn = 0, revision = excluded.revision)",
    "UPDATE figure_source SET is_withdrawn = 1 WHERE id = :id",
};

// Figures that officers type, one by one; those of an import are held by the digest of their source.
const RecordKind areaFigureKind{
    RecordType::AreaFigure,
    3,
    {"area_id", "indicator", "year", "kind", "value", "of_value"},
    true,
    R"(SELECT a.id, i.indicator_key, f.year, f.kind, f.value, f.of_value, f.revision
       FROM area_figure f
       JOIN figure_source s ON s.number = f.source AND s.is_typed = 1 AND s.is_withdrawn = 0
       JOIN area a ON a.number = f.area
       JOIN indicator i ON i.number = f.indicator
       ORDER BY a.id, i.indicator_key, f.year)",
    R"(SELECT f.kind, f.value, f.of_value, f.revision
       FROM figure_source s, area a, indicator i, area_figure f
       WHERE s.is_typed = 1 AND s.is_withdrawn = 0 AND a.id = :area_id AND i.indicator_key = :indicator
           AND f.source = s.number AND f.area = a.number AND f.indicator = i.number AND f.year = :year)",
    R"(INSERT INTO area_figure (source, area, indicator, year, kind, value, of_value, revision)
       SELECT s.number, a.number, i.number, :year, :kind, :value, :of_value, :revision
       FROM figure_source s, area a, indicator i
       WHERE s.is_typed = 1 AND s.is_withdrawn = 0 AND a.id = :area_id AND i.indicator_key = :indicator
       ON CONFLICT (source, area, indicator, year) DO UPDATE SET
           kind = excluded.kind, value = excluded.value, of_value = excluded.of_value, revision = excluded.revision)",
    R"(DELETE FROM area_figure
       WHERE source = (SELECT number FROM figure_source WHERE is_typed = 1 AND is_withdrawn = 0)
           AND area = (SELECT number FROM area WHERE id = :area_id)
           AND indicator = (SELECT number FROM indicator WHERE indicator_key = :indicator) AND year = :year)",
};

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

// Storing so many takes a few milliseconds.
constexpr size_t figuresPerLook = 4096;
constexpr size_t figuresPerStatement = 64;

// What has a place in 16 bits each.
constexpr qint64 mostIndicators = 0xffff;
constexpr qint64 mostSources = 0xffff;

constexpr auto selectIndicators = R"(
    SELECT indicator_key, number, title, population, unit, whole, revision FROM indicator ORDER BY number
)";

constexpr auto selectSources = R"(
    SELECT id, number, title, table_id, fetched, vintage, is_illustrative, is_typed, figures, digest, revision
    FROM figure_source WHERE is_withdrawn = 0 ORDER BY number
)";

// A number that a source was given once is never given again: its figures may still lie in the file.
constexpr auto selectGreatestSource = "SELECT coalesce(max(number), 0) FROM figure_source";

constexpr auto selectFigures = R"(
    SELECT area, indicator, year, kind, value, of_value FROM area_figure WHERE source = ?
    ORDER BY area, indicator, year
)";

constexpr auto selectFigure = R"(
    SELECT kind, value, of_value FROM area_figure
    WHERE source = :source AND area = :area AND indicator = :indicator AND year = :year
)";

/// Several in one statement: beginning and ending one takes as long as storing a figure. Whatever fails, the whole
/// import is taken back, so none of the rows need be kept for that.
QByteArray insertOf(size_t figures)
{
    QByteArray sql = "INSERT OR FAIL INTO area_figure (source, area, indicator, year, kind, value, of_value, revision) "
                     "VALUES (?1, ?, ?, ?, ?, ?, ?, 1)";
    for (size_t i = 1; i < figures; ++i)
        sql += ", (?1, ?, ?, ?, ?, ?, ?, 1)";
    return sql;
}

constexpr auto countFiguresOf = R"(
    SELECT count(*) FROM area_figure f JOIN figure_source s ON s.number = f.source
    WHERE f.area = :area AND s.is_withdrawn = 0
)";

/// SQLite's own statement, for what would take many times as long through Qt. Failures are told by done().
class Statement
{
public:
    Statement(const QSqlDatabase& database, const char* sql) : m_handle(handleOf(database))
    {
        m_code = sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    void bind(int place, qint64 number) { sqlite3_bind_int64(m_statement, place, number); }
    void bind(int place, const char* text) { sqlite3_bind_text(m_statement, place, text, -1, SQLITE_STATIC); }

    /// True while there is a row.
    bool step()
    {
        if (m_code == SQLITE_OK || m_code == SQLITE_ROW)
            m_code = sqlite3_step(m_statement);
        return m_code == SQLITE_ROW;
    }
    /// Makes it ready for other values.
    void reset()
    {
        if (m_code == SQLITE_DONE)
            m_code = sqlite3_reset(m_statement);
    }
    qint64 number(int column) const { return sqlite3_column_int64(m_statement, column); }
    const char* text(int column) const
    {
        return reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    }
    Result<void> done() const
    {
        if (m_code == SQLITE_DONE || m_code == SQLITE_OK)
            return {};
        return storageError(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)));
    }

private:
    sqlite3* m_handle;
    sqlite3_stmt* m_statement = nullptr;
    int m_code = SQLITE_OK;
};

/// To the places of insertOf() so many figures.
void bindFigures(Statement& statement, int source, std::span<const FigureAt> figures)
{
    statement.bind(1, source);
    int place = 1;
    for (const FigureAt& at : figures) {
        statement.bind(++place, qint64(at.area));
        statement.bind(++place, qint64(at.indicator));
        statement.bind(++place, qint64(at.yearNumber));
        statement.bind(++place, figureKindText(StatFigure::Kind(at.kind)));
        statement.bind(++place, at.ratio.value);
        statement.bind(++place, at.ratio.of);
    }
}

/// SHA-256 of figures in the order of area, indicator and year; many at a time, for the hash is slow in small bites.
class Digest
{
public:
    void add(const FigureAt& at)
    {
        if (m_used + bite > m_waiting.size())
            flush();
        char* to = m_waiting.data() + m_used;
        qToLittleEndian(at.area, to);
        qToLittleEndian(at.indicator, to + 4);
        qToLittleEndian(quint16(at.yearNumber << 4 | at.kind), to + 6);
        qToLittleEndian(at.ratio.value, to + 8);
        qToLittleEndian(at.ratio.of, to + 16);
        m_used += bite;
    }
    QString text()
    {
        flush();
        return QString::fromLatin1(m_hash.result().toHex());
    }

private:
    static constexpr size_t bite = 24;

    void flush()
    {
        m_hash.addData(QByteArrayView(m_waiting.data(), qsizetype(m_used)));
        m_used = 0;
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    std::vector<char> m_waiting = std::vector<char>(1 << 16);
    size_t m_used = 0;
};

QString digestOf(std::span<const FigureAt> figures)
{
    Digest digest;
    for (const FigureAt& at : figures)
        digest.add(at);
    return digest.text();
}

/// Nothing where the row is none that we write.
std::optional<FigureAt> figureAt(const Statement& row)
{
    const auto kind = figureKindFromText(QString::fromLatin1(row.text(3)));
    const auto year = Year::from(int(row.number(2)));
    if (!kind || !year || row.number(0) < 1 || row.number(1) < 1 || row.number(1) > mostIndicators
        || row.number(0) > 0x7fffffff || row.number(5) < 1)
        return std::nullopt;
    return FigureAt(int(row.number(0)), int(row.number(1)), *year, {*kind, {row.number(4), row.number(5)}});
}

Result<void> eachFigure(const QSqlDatabase& database, int source, const std::function<bool(const FigureAt&)>& take)
{
    Statement rows(database, selectFigures);
    rows.bind(1, source);
    while (rows.step()) {
        const auto at = figureAt(rows);
        if (!at || !take(*at))
            return damaged();
    }
    return rows.done();
}

/// Delivered indicators as they are in the program, with the numbers the file gave them.
Result<void> loadIndicators(const QSqlDatabase& database, AreaBook& book)
{
    book.indicators = builtInIndicators();
    Query query(database, selectIndicators);
    if (auto run = query.run(); !run)
        return run;
    while (query.next()) {
        if (query.number(1) < 1 || query.number(1) > mostIndicators)
            return damaged();
        Indicator stored{query.text(0), query.text(2), query.text(3),
            indicatorUnitFromText(query.text(4)).value_or(Indicator::Unit::Number), query.text(5), int(query.number(1)),
            int(query.number(6))};
        const auto known = std::find_if(book.indicators.begin(), book.indicators.end(),
            [&stored](const Indicator& each) { return each.key == stored.key; });
        if (known == book.indicators.end())
            book.indicators.push_back(std::move(stored));
        else
            *known = std::move(stored);
    }
    return query.finished();
}

Result<std::vector<FigureSource>> sourcesOf(const QSqlDatabase& database)
{
    Query query(database, selectSources);
    if (const auto run = query.run(); !run)
        return run.error();
    std::vector<FigureSource> sources;
    while (query.next()) {
        if (query.number(1) < 1 || query.number(1) > mostSources)
            return damaged();
        FigureSource source;
        source.id = FigureSourceId::fromText(query.text(0)).value_or(FigureSourceId());
        source.number = int(query.number(1));
        source.title = query.text(2);
        source.table = query.text(3);
        source.fetched = dayOf(query, 4);
        source.vintage = dayOf(query, 5);
        source.isIllustrative = query.number(6) != 0;
        source.isTyped = query.number(7) != 0;
        source.figures = query.number(8);
        source.digest = query.text(9);
        source.revision = int(query.number(10));
        sources.push_back(std::move(source));
    }
    return query.finished(std::move(sources));
}

} // namespace

Result<void> loadFigureSources(const QSqlDatabase& database, AreaBook& book)
{
    if (auto loaded = loadIndicators(database, book); !loaded)
        return loaded;
    auto sources = sourcesOf(database);
    if (!sources)
        return sources.error();
    book.sources = std::move(*sources);
    return {};
}

Result<AreaFigures> loadAreaFigures(const QSqlDatabase& database, std::vector<FigureSource> sources)
{
    std::sort(sources.begin(), sources.end(), countsLess);
    AreaFigures figures;
    for (const FigureSource& source : sources) {
        const auto loaded = eachFigure(database, source.number, [&](const FigureAt& at) {
            figures.set(int(at.area), at.indicator, at.year(), at.figure(), source.number);
            return true;
        });
        if (!loaded)
            return loaded.error();
    }
    return figures;
}

Result<void> reloadFigure(const QSqlDatabase& database, AreaBook& book, const Touched& touched)
{
    const QStringList place = touched.field.split(u'/');
    const Area* area = book.area(AreaId::fromText(touched.subject).value_or(AreaId()));
    const Indicator* indicator = book.indicator(place.value(0));
    const auto year = Year::fromText(place.value(1));
    if (!area || !indicator || !year)
        return damaged();
    std::vector<FigureSource> sources = book.sources;
    std::sort(sources.begin(), sources.end(), countsLess);
    book.figures.remove(area->number, indicator->number, *year);
    Query query(database, selectFigure);
    for (const FigureSource& source : sources) {
        query.bind(":source", qint64(source.number)).bind(":area", qint64(area->number));
        query.bind(":indicator", qint64(indicator->number)).bind(":year", qint64(year->number()));
        if (auto run = query.run(); !run)
            return run;
        if (!query.next())
            continue;
        const auto kind = figureKindFromText(query.text(0));
        if (!kind)
            return damaged();
        book.figures.set(
            area->number, indicator->number, *year, {*kind, {query.number(1), query.number(2)}}, source.number);
    }
    return {};
}

Result<void> verifyAreaFigures(const QSqlDatabase& database)
{
    const auto sources = sourcesOf(database);
    if (!sources)
        return sources.error();
    for (const FigureSource& source : *sources) {
        if (source.isTyped)
            continue;
        Digest digest;
        qint64 count = 0;
        const auto read = eachFigure(database, source.number, [&](const FigureAt& at) {
            digest.add(at);
            ++count;
            return true;
        });
        if (!read)
            return read;
        if (count != source.figures || digest.text() != source.digest)
            return Error{Words::tr("The figures of “%1” are not those that were imported: the file was changed by "
                                   "another program. Take the latest backup, or import them again.")
                             .arg(source.title)};
    }
    return {};
}

Result<void> Edits::save(const Indicator& indicator)
{
    return m_ledger.put({&indicatorKind, {indicator.key},
        {qint64(indicator.number), storedText(indicator.title), indicator.population, indicatorUnitText(indicator.unit),
            indicator.of},
        indicator.revision});
}

Result<void> Edits::save(const FigureSource& source)
{
    return m_ledger.put({&figureSourceKind, {source.id.text()},
        {qint64(source.number), storedText(source.title), source.table, dayValue(source.fetched),
            dayValue(source.vintage), qint64(source.isIllustrative), qint64(source.isTyped), source.figures,
            source.digest},
        source.revision});
}

Result<int> Edits::nextSourceNumber()
{
    Query query(m_ledger.database(), selectGreatestSource);
    if (const auto run = query.run(); !run)
        return run.error();
    return query.next() ? int(query.number(0)) + 1 : 1;
}

Result<int> Edits::bring(FigureSource source, std::span<FigureAt> figures, const GoingOn& progress)
{
    // In the order of the table they are only appended to it.
    const auto isBefore = [](const FigureAt& a, const FigureAt& b) {
        return std::tuple(a.area, a.indicator, a.yearNumber) < std::tuple(b.area, b.indicator, b.yearNumber);
    };
    if (!std::is_sorted(figures.begin(), figures.end(), isBefore)) {
        auto sorted = std::async(std::launch::async, [&] { std::sort(figures.begin(), figures.end(), isBefore); });
        while (progress && sorted.wait_for(std::chrono::milliseconds(10)) != std::future_status::ready)
            (void)progress(0); // asked again before anything is stored
        sorted.get();
    }
    const auto number = nextSourceNumber();
    if (!number)
        return number.error();
    source.number = *number;
    // It takes a third as long as storing them, and nothing in common with it.
    auto digest = std::async(std::launch::async, digestOf, std::span<const FigureAt>(figures));
    Statement many(m_ledger.database(), insertOf(figuresPerStatement).constData());
    Statement rest(m_ledger.database(), insertOf(figures.size() % figuresPerStatement).constData());
    for (size_t i = 0; i < figures.size(); i += figuresPerStatement) {
        if (progress && i % figuresPerLook == 0 && !progress(double(i) / double(figures.size())))
            return Error{Words::tr("The import was stopped, and nothing of it was stored.")};
        const auto next = figures.subspan(i, std::min(figuresPerStatement, figures.size() - i));
        Statement& statement = next.size() == figuresPerStatement ? many : rest;
        bindFigures(statement, source.number, next);
        statement.step();
        statement.reset();
        if (auto done = statement.done(); !done)
            return done.error();
    }
    source.figures = qint64(figures.size());
    source.digest = digest.get();
    const auto saved = save(source);
    return saved ? Result<int>(source.number) : saved.error();
}

Result<void> Edits::save(
    const AreaId& area, const QString& indicator, Year year, const std::optional<StatFigure>& figure)
{
    const std::vector<Value> key{area.text(), indicator, qint64(year.number())};
    if (!figure)
        return m_ledger.removePart(areaFigureKind, key);
    return m_ledger.putPart(areaFigureKind, key,
        {QString::fromLatin1(figureKindText(figure->kind)), figure->ratio.value, figure->ratio.of});
}

Result<bool> Edits::hasFigures(const Area& area)
{
    Query query(m_ledger.database(), countFiguresOf);
    query.bind(":area", qint64(area.number));
    if (const auto run = query.run(); !run)
        return run.error();
    return query.next() && query.number(0) > 0;
}

} // namespace indblik
