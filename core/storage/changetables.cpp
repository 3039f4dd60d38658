// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/ledger.h"
#include "core/storage/values.h"

namespace indblik {

const Table changeTableTable(
    RecordType::ChangeTable, "change_table", {"id"}, {"account_id", "goal_id", "title", "from_year", "to_year"});
const Table changeRowTable(RecordType::ChangeRow, "change_row", {"table_id", "ordinal"},
    {"area_type", "net_moves", "not_vacated", "total", "share_hundredths"}, Told::AsOne, &changeTableTable);

namespace {

constexpr auto selectChangeTables = R"(
    SELECT t.id, t.goal_id, t.title, t.from_year, t.to_year, t.revision,
           r.area_type, r.net_moves, r.not_vacated, r.total, r.share_hundredths
    FROM change_table t LEFT JOIN change_row r ON r.table_id = t.id
    WHERE t.account_id = :account_id
    ORDER BY t.title, t.id, r.ordinal
)";

} // namespace

Result<std::vector<ChangeTable>> loadChangeTables(const QSqlDatabase& database, const AccountId& account)
{
    Query query(database, selectChangeTables);
    query.bind(":account_id", account.text());
    return query.into(std::vector<ChangeTable>(), [&account](auto& tables, const Query& row) {
        const auto id = row.id<ChangeTableId>("id");
        if (tables.empty() || tables.back().id != id)
            tables.push_back({id, account, GoalId::fromText(row.text("goal_id")), row.text("title"),
                row.year("from_year"), row.year("to_year"), {}, row.count("revision")});
        if (!row.isNull("area_type"))
            tables.back().rows.push_back({row.text("area_type"), row.number("net_moves"), row.number("not_vacated"),
                row.number("total"), PercentagePoints::fromHundredths(row.number("share_hundredths"))});
    });
}

void Edits::save(const ChangeTable& table)
{
    m_ledger.put({&changeTableTable, {table.id.text()},
        {table.account.text(), orNull(table.goal), storedText(table.title), orNull(table.from), orNull(table.to)},
        table.revision});
    std::vector<Part> rows;
    for (const ChangeRow& row : table.rows)
        rows.push_back({{qint64(rows.size())},
            {storedText(row.areaType), row.netMoves, row.notVacated, row.total, row.share.hundredths()}});
    m_ledger.putParts(changeRowTable, table.id.text(), rows);
}

void Edits::remove(const ChangeTable& table)
{
    m_ledger.removeWhole(changeTableTable, table.id.text(), table.revision);
}

} // namespace indblik
