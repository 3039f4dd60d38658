// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/ledger.h"
#include "core/storage/values.h"

namespace indblik {

const Table budgetRowCountTable(RecordType::BudgetRowCount, "budget_row_count", {"row_id", "counted", "year"},
    {"number"}, Told::AsOne, &budgetRowTable);
const Table budgetPartCountTable(RecordType::BudgetPartCount, "budget_part_count", {"part_id", "counted", "year"},
    {"number"}, Told::AsOne, &budgetPartTable);

namespace {

constexpr auto selectCounts = R"(
    WITH of_version AS (
        SELECT r.id
        FROM budget_group g JOIN budget_row r ON r.group_id = g.id
        WHERE g.account_id = :account_id AND coalesce(g.version_id, g.account_id) = :version_id
    )
    SELECT c.row_id AS owner, c.counted, c.year, c.number
    FROM of_version v JOIN budget_row_count c ON c.row_id = v.id
    UNION ALL
    SELECT c.part_id AS owner, c.counted, c.year, c.number
    FROM of_version v JOIN budget_part p ON p.row_id = v.id JOIN budget_part_count c ON c.part_id = p.id
)";

std::vector<Part> partsOf(const PlaceCounts& counts)
{
    std::vector<Part> parts;
    for (const auto& [of, number] : counts)
        parts.push_back({{countedText(of.counted), qint64(of.year.number())}, {number}});
    return parts;
}

} // namespace

Result<void> addCounts(const QSqlDatabase& database, Budget& budget)
{
    std::map<QString, PlaceCounts*> owners;
    for (BudgetGroup& group : budget.groups) {
        for (BudgetRow& row : group.rows) {
            owners[row.id.text()] = &row.counts;
            for (BudgetPart& part : row.parts)
                owners[part.id.text()] = &part.counts;
        }
    }
    Query query(database, selectCounts);
    query.bind(":account_id", budget.account.text()).bind(":version_id", budget.version.id.text());
    return query.each([&owners](const Query& row) {
        const auto owner = owners.find(row.text("owner"));
        const auto counted = countedFromText(row.text("counted"));
        const auto year = row.year("year");
        if (owner != owners.end() && counted && year)
            (*owner->second)[{*counted, *year}] = row.number("number");
    });
}

void Edits::saveCounts(const BudgetRow& row)
{
    m_ledger.expect(budgetRowTable, {row.id.text()}, row.revision);
    putCounts(row);
}

void Edits::saveCounts(const BudgetPart& part)
{
    m_ledger.expect(budgetPartTable, {part.id.text()}, part.revision);
    putCounts(part);
}

void Edits::putCounts(const BudgetRow& row)
{
    m_ledger.putParts(budgetRowCountTable, row.id.text(), partsOf(row.counts));
}

void Edits::putCounts(const BudgetPart& part)
{
    m_ledger.putParts(budgetPartCountTable, part.id.text(), partsOf(part.counts));
}

} // namespace indblik
