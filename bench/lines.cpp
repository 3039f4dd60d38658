// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/lines.h"

#include <QFile>

#include <sqlite3.h>

namespace indblik::bench {

namespace {

constexpr size_t yearsInGroup = 20;
constexpr size_t groups = 20 * 25 * 2;

// Ids are made of numbers: accounts 1, versions 2, groups 3, rows 4. The first version of an account is its own id.
constexpr auto fill = R"(
    PRAGMA synchronous = OFF;
    BEGIN;
    CREATE TEMP TABLE n (n INTEGER PRIMARY KEY);
    WITH RECURSIVE up (n) AS (VALUES (0) UNION ALL SELECT n + 1 FROM up WHERE n < 49) INSERT INTO n SELECT n FROM up;

    INSERT INTO account (id, year, title, annex, addressee, introduction, assessment_heading, goals_heading,
                         beyond_heading, budget_heading, budget_unit, budget_from, budget_to, revision, budget_version)
    SELECT printf('00000001-0000-4000-8000-%012x', n), 2001 + n, 'Redegørelse ' || (2001 + n), '', '', '', '', '', '',
           'Økonomi', 'mio', 1991 + n, 2010 + n, 1, printf('00000002-0000-4000-8000-%012x', n * 25 + 24)
    FROM n WHERE n < 20;

    INSERT INTO budget_version (id, account_id, kind, name, ordinal, revision)
    SELECT printf('00000002-0000-4000-8000-%012x', a.n * 25 + v.n), printf('00000001-0000-4000-8000-%012x', a.n),
           'revised', 'Nr. ' || v.n, v.n, 1
    FROM n a, n v WHERE a.n < 20 AND v.n BETWEEN 1 AND 24;

    INSERT INTO budget_group (id, account_id, section, title, ordinal, revision, version_id)
    SELECT printf('00000003-0000-4000-8000-%012x', (a.n * 25 + v.n) * 2 + g.n),
           printf('00000001-0000-4000-8000-%012x', a.n), iif(g.n = 0, 'goals', 'beyond'),
           iif(g.n = 0, 'Integrationsindsatser', 'Øvrige indsatser'), g.n, 1,
           iif(v.n = 0, NULL, printf('00000002-0000-4000-8000-%012x', a.n * 25 + v.n))
    FROM n a, n v, n g WHERE a.n < 20 AND v.n < 25 AND g.n < 2;

    INSERT INTO budget_row (id, group_id, initiative_id, title, ordinal, revision)
    SELECT printf('00000004-0000-4000-8000-%012x', ((a.n * 25 + v.n) * 2 + g.n) * 50 + r.n),
           printf('00000003-0000-4000-8000-%012x', (a.n * 25 + v.n) * 2 + g.n), NULL, 'Indsats ' || r.n, r.n, 1
    FROM n a, n v, n g, n r WHERE a.n < 20 AND v.n < 25 AND g.n < 2 AND r.n < 50;

    INSERT INTO budget_cell (row_id, year, amount, mark, revision)
    SELECT printf('00000004-0000-4000-8000-%012x', ((a.n * 25 + v.n) * 2 + g.n) * 50 + r.n), 1991 + a.n + y.n,
           iif((r.n + y.n) % 20 = 7, NULL, (r.n * 7919 + y.n * 104729 + v.n * 31 + a.n * 17) % 5000 * 1000000),
           iif((r.n + y.n) % 20 = 7, '-', NULL), 1
    FROM n a, n v, n g, n r, n y WHERE a.n < 20 AND v.n < 25 AND g.n < 2 AND r.n < 50 AND y.n < 20;
    COMMIT;
)";

constexpr auto selectLines = R"(
    SELECT r.group_id, c.year - a.year + 10, c.amount, coalesce(g.version_id = a.budget_version, 0)
    FROM account a
    JOIN budget_group g ON g.account_id = a.id
    JOIN budget_row r ON r.group_id = g.id
    JOIN budget_cell c ON c.row_id = r.id
    WHERE c.amount IS NOT NULL
)";

class File
{
public:
    explicit File(const QString& path)
    {
        if (sqlite3_open(QFile::encodeName(path).constData(), &m_sqlite) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_sqlite));
    }
    ~File() { sqlite3_close(m_sqlite); }
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    operator sqlite3*() const { return m_sqlite; }

private:
    sqlite3* m_sqlite = nullptr;
};

} // namespace

std::unique_ptr<Workspace> workspaceWithLines(const QString& path)
{
    valueOf(Workspace::create(path, author())).reset();
    {
        const File file(path);
        if (sqlite3_exec(file, fill, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(file));
    }
    return valueOf(Workspace::open(path, Access::Write, author()));
}

std::vector<Line> linesIn(const QString& path, LinesOf which)
{
    const File file(path);
    sqlite3_stmt* select = nullptr;
    if (sqlite3_prepare_v2(file, selectLines, -1, &select, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(file));
    std::vector<Line> lines;
    while (sqlite3_step(select) == SQLITE_ROW) {
        if (which == LinesOf::VersionsInUse && sqlite3_column_int(select, 3) == 0)
            continue;
        const QByteArray group(static_cast<const char*>(static_cast<const void*>(sqlite3_column_text(select, 0))));
        const size_t number = group.right(12).toULongLong(nullptr, 16);
        lines.push_back(
            {number * yearsInGroup + size_t(sqlite3_column_int(select, 1)), sqlite3_column_int64(select, 2)});
    }
    sqlite3_finalize(select);
    return lines;
}

std::vector<qint64> sumsOf(const std::vector<Line>& lines)
{
    std::vector<qint64> sums(groups * yearsInGroup);
    for (const Line& line : lines)
        sums[line.place] += line.oere;
    return sums;
}

} // namespace indblik::bench
