// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/query.h"

#include <QCoreApplication>

#include <set>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr auto selectGroups = R"(
    SELECT g.id, g.section, g.title, (SELECT count(*) FROM budget_row r WHERE r.group_id = g.id) AS group_rows
    FROM budget_group g
    WHERE g.account_id = :account_id AND coalesce(g.version_id, g.account_id) = :version_id
    ORDER BY g.ordinal, g.id
)";

constexpr auto selectSums = R"(
    SELECT s.group_id, s.year, s.amount_high, s.amount_low, s.numbers
    FROM budget_group g JOIN budget_sum s ON s.group_id = g.id
    WHERE g.account_id = :account_id AND coalesce(g.version_id, g.account_id) = :version_id
)";

constexpr auto selectVersionsWithMoneyInTwoRows = R"(
    SELECT DISTINCT coalesce(g.version_id, g.account_id) AS version
    FROM budget_part p
    JOIN budget_row r ON r.id = p.row_id
    JOIN budget_group g ON g.id = r.group_id
    WHERE p.counted_in IS NOT NULL
)";

// The first sum that is not that of its cells, whichever of the two is there.
constexpr auto selectWrongSum = R"(
    WITH computed AS (
        SELECT r.group_id, c.year, coalesce(sum(c.amount >> 32), 0) AS high,
               coalesce(sum(c.amount & 4294967295), 0) AS low, count(c.amount) AS numbers, count(c.mark) AS marks
        FROM budget_cell c JOIN budget_row r ON r.id = c.row_id
        GROUP BY r.group_id, c.year
    )
    SELECT g.title, wrong.year, a.year AS account_year
    FROM (
        SELECT coalesce(c.group_id, k.group_id) AS group_id, coalesce(c.year, k.year) AS year
        FROM computed c FULL JOIN budget_sum k ON k.group_id = c.group_id AND k.year = c.year
        WHERE c.high IS DISTINCT FROM k.amount_high OR c.low IS DISTINCT FROM k.amount_low
            OR c.numbers IS DISTINCT FROM k.numbers OR c.marks IS DISTINCT FROM k.marks
    ) wrong
    JOIN budget_group g ON g.id = wrong.group_id
    JOIN account a ON a.id = g.account_id
    ORDER BY a.year, g.ordinal, wrong.year
    LIMIT 1
)";

Result<std::set<QString>> versionsWithMoneyInTwoRows(const QSqlDatabase& database)
{
    return Query(database, selectVersionsWithMoneyInTwoRows)
        .into(std::set<QString>(), [](auto& versions, const Query& row) { versions.insert(row.text("version")); });
}

/// The two queries of an account's groups and sums, prepared once for all accounts.
class SumReader
{
public:
    explicit SumReader(const QSqlDatabase& database) : m_groups(database, selectGroups), m_sums(database, selectSums) {}

    Result<std::vector<GroupYears>> read(const BudgetVersion& version)
    {
        if (const auto groups = readGroups(version); !groups)
            return groups.error();
        if (const auto sums = readSums(version); !sums)
            return sums.error();
        // A row without a cell is as little a number as one with a mark.
        for (size_t i = 0; i < m_read.size(); ++i) {
            for (const Year& year : m_years) {
                LongSum& sum = m_read[i].years[year];
                sum.withoutNumber = m_rows[i] - sum.withNumber;
            }
        }
        return std::move(m_read);
    }

private:
    static Query& of(const BudgetVersion& version, Query& query)
    {
        return query.bind(":account_id", version.account.text()).bind(":version_id", version.id.text());
    }

    Result<void> readGroups(const BudgetVersion& version)
    {
        m_read.clear();
        m_ids.clear();
        m_rows.clear();
        return of(version, m_groups).each([this](const Query& row) {
            m_ids.append(row.text("id"));
            m_read.push_back({row.text("title"), sectionFromText(row.text("section")).value_or(Section::Goals), {}});
            m_rows.push_back(row.number("group_rows"));
        });
    }

    Result<void> readSums(const BudgetVersion& version)
    {
        m_years.clear();
        return of(version, m_sums).each([this](const Query& row) -> Result<void> {
            const auto place = m_ids.indexOf(row.text("group_id"));
            const auto year = row.year("year");
            if (place < 0 || !year)
                return damaged();
            m_years.insert(*year);
            m_read[size_t(place)].years[*year] = {
                row.number("amount_high"), row.number("amount_low"), row.number("numbers"), 0};
            return {};
        });
    }

    Query m_groups;
    Query m_sums;
    std::vector<GroupYears> m_read;
    QStringList m_ids;          ///< of the groups
    std::vector<qint64> m_rows; ///< how many each group has
    std::set<Year> m_years;     ///< in which some row has a cell
};

} // namespace

Result<BudgetOverview> loadBudgetOverview(const QSqlDatabase& database)
{
    auto accounts = loadAccounts(database);
    if (!accounts)
        return accounts.error();
    const auto shared = versionsWithMoneyInTwoRows(database);
    if (!shared)
        return shared.error();
    SumReader sums(database);
    BudgetOverview overview;
    for (Account& account : *accounts) {
        const auto versions = loadBudgetVersions(database, account.id);
        if (!versions)
            return versions.error();
        const BudgetVersion version = usedVersion(account, *versions);
        auto groups = sums.read(version);
        if (!groups)
            return groups.error();
        AccountYears years{std::move(account), version, std::move(*groups), shared->contains(version.id.text())};
        overview.accounts.push_back(std::move(years));
    }
    return overview;
}

Result<void> verifyBudgetSums(const QSqlDatabase& database)
{
    Query query(database, selectWrongSum);
    if (auto run = query.run(); !run)
        return run;
    if (query.next())
        return Error{Words::tr(
            "The stored sum of the group “%1” for %2, in the account of %3, is not the sum of its rows. It is used only by the overview of all accounts. Another program may have changed the file, or the disk may be failing. Ask your IT department to restore the file from a backup.")
                         .arg(query.text("title"), query.text("year"), query.text("account_year"))};
    return query.finished();
}

} // namespace indblik
