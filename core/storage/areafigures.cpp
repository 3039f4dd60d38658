// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/figurerank.h"
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/ledger.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <chrono>
#include <future>

#include <sqlite3.h>

namespace indblik {

// Figures that officers type, one by one; those of an import are held by the digest of their source.
const Table areaFigureTable = [] {
    Table table(RecordType::AreaFigure, "area_figure", {"area_id", "indicator", "year"}, {"kind", "value", "of_value"},
        Told::AsOne);
    table.selectAll = R"(
        SELECT a.id, i.indicator_key, f.year, f.kind, f.value, f.of_value, f.revision
        FROM area_figure f
        JOIN figure_source s ON s.number = f.source AND s.is_typed = 1 AND s.is_withdrawn = 0
        JOIN area a ON a.number = f.area
        JOIN indicator i ON i.number = f.indicator
        ORDER BY a.id, i.indicator_key, f.year
    )";
    table.selectOne = R"(
        SELECT f.kind, f.value, f.of_value, f.revision
        FROM figure_source s, area a, indicator i, area_figure f
        WHERE s.is_typed = 1 AND s.is_withdrawn = 0 AND a.id = :area_id AND i.indicator_key = :indicator
            AND f.source = s.number AND f.area = a.number AND f.indicator = i.number AND f.year = :year
    )";
    table.put = R"(
        INSERT INTO area_figure (source, area, indicator, year, kind, value, of_value, revision)
        SELECT s.number, a.number, i.number, :year, :kind, :value, :of_value, :revision
        FROM figure_source s, area a, indicator i
        WHERE s.is_typed = 1 AND s.is_withdrawn = 0 AND a.id = :area_id AND i.indicator_key = :indicator
        ON CONFLICT (source, area, indicator, year) DO UPDATE SET
            kind = excluded.kind, value = excluded.value, of_value = excluded.of_value, revision = excluded.revision
    )";
    table.remove = R"(
        DELETE FROM area_figure
        WHERE source = (SELECT number FROM figure_source WHERE is_typed = 1 AND is_withdrawn = 0)
            AND area = (SELECT number FROM area WHERE id = :area_id)
            AND indicator = (SELECT number FROM indicator WHERE indicator_key = :indicator) AND year = :year
    )";
    return table;
}();

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

// Storing so many takes a few milliseconds.
constexpr size_t figuresPerLook = 4096;
constexpr size_t figuresPerStatement = 64;

// In the order of FigureColumn.
constexpr auto selectFigures = R"(
    SELECT area, indicator, year, kind, value, of_value FROM area_figure WHERE source = ?
    ORDER BY area, indicator, year
)";

enum FigureColumn { AreaColumn, IndicatorColumn, YearColumn, KindColumn, ValueColumn, OfColumn };

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
    SELECT count(*) AS figures FROM area_figure f JOIN figure_source s ON s.number = f.source
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
    const qint64 area = row.number(AreaColumn);
    const qint64 indicator = row.number(IndicatorColumn);
    const auto year = Year::from(int(row.number(YearColumn)));
    const auto kind = figureKindFromText(QString::fromLatin1(row.text(KindColumn)));
    const Ratio ratio{row.number(ValueColumn), row.number(OfColumn)};
    if (!kind || !year || area < 1 || area > 0x7fffffff || indicator < 1 || indicator > 0xffff || ratio.of < 1)
        return std::nullopt;
    return FigureAt(int(area), int(indicator), *year, {*kind, ratio});
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

} // namespace

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
        auto read = query.each([&](const Query& row) -> Result<void> {
            const auto kind = figureKindFromText(row.text("kind"));
            if (!kind)
                return damaged();
            const Ratio ratio{row.number("value"), row.number("of_value")};
            book.figures.set(area->number, indicator->number, *year, {*kind, ratio}, source.number);
            return {};
        });
        if (!read)
            return read;
    }
    return {};
}

Result<void> verifyAreaFigures(const QSqlDatabase& database)
{
    const auto sources = loadSources(database);
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
            return Error{Words::tr(
                "The figures of “%1” are not those that were imported. Another program may have changed the file, or the disk may be failing. Import them again, or ask your IT department to restore the file from a backup.")
                             .arg(source.title)};
    }
    return {};
}

int Edits::bring(FigureSource source, std::span<FigureAt> figures, const GoingOn& progress)
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
    source.number = nextSourceNumber();
    if (!done())
        return 0;
    // It takes a third as long as storing them, and nothing in common with it.
    auto digest = std::async(std::launch::async, digestOf, std::span<const FigureAt>(figures));
    Statement many(m_ledger.database(), insertOf(figuresPerStatement).constData());
    Statement rest(m_ledger.database(), insertOf(figures.size() % figuresPerStatement).constData());
    for (size_t i = 0; i < figures.size() && done(); i += figuresPerStatement) {
        if (progress && i % figuresPerLook == 0 && !progress(double(i) / double(figures.size()))) {
            fail(Error{Words::tr("The import was stopped, and nothing of it was stored.")});
            break;
        }
        const auto next = figures.subspan(i, std::min(figuresPerStatement, figures.size() - i));
        Statement& statement = next.size() == figuresPerStatement ? many : rest;
        bindFigures(statement, source.number, next);
        statement.step();
        statement.reset();
        m_ledger.fail(statement.done());
    }
    source.figures = qint64(figures.size());
    source.digest = digest.get();
    save(source);
    return source.number;
}

void Edits::save(const AreaId& area, const QString& indicator, Year year, const std::optional<StatFigure>& figure)
{
    const std::vector<Value> key{area.text(), indicator, qint64(year.number())};
    if (figure)
        m_ledger.putPart(areaFigureTable, key,
            {QString::fromLatin1(figureKindText(figure->kind)), figure->ratio.value, figure->ratio.of});
    else
        m_ledger.removePart(areaFigureTable, key);
}

bool Edits::hasFigures(const Area& area)
{
    Query query(m_ledger.database(), countFiguresOf);
    const auto figures =
        query.bind(":area", qint64(area.number)).first([](const Query& row) { return row.number("figures"); });
    if (!figures)
        fail(figures.error());
    return figures && figures->value_or(0) > 0;
}

} // namespace indblik
