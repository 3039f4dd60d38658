// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/ledger.h"
#include "core/storage/values.h"

namespace indblik {

const Table budgetPartTable(RecordType::BudgetPart, "budget_part", {"id"},
    {"row_id", "name", "funder", "in_kind", "share_hundredths", "counted_in", "ordinal"});
const Table budgetPartAmountTable(RecordType::BudgetPartAmount, "budget_part_amount", {"part_id", "budget_column"},
    {"amount", "mark"}, Told::AsOne, &budgetPartTable);

namespace {

/// Without its amounts.
Record recordOf(const BudgetPart& part)
{
    const Funding funding = part.funding.value_or(Funding());
    return {&budgetPartTable, {part.id.text()},
        {part.row.text(), storedText(part.name).simplified(),
            part.funding ? Value(funderText(funding.funder)) : Value(), qint64(funding.isInKind), orNull(funding.share),
            orNull(funding.countedIn), qint64(part.ordinal)},
        part.revision};
}

} // namespace

BudgetPart budgetPartOf(const Query& row)
{
    BudgetPart part;
    part.id = row.id<BudgetPartId>("id");
    part.row = row.id<BudgetRowId>("row_id");
    part.name = row.text("name");
    if (const auto funder = funderFromText(row.text("funder")))
        part.funding = Funding{*funder, row.flag("in_kind"), percentOrNone(row, "share_hundredths"),
            BudgetRowId::fromText(row.text("counted_in"))};
    part.ordinal = row.count("ordinal");
    part.revision = row.count("revision");
    return part;
}

void Edits::save(const BudgetPart& part)
{
    m_ledger.put(recordOf(part));
    std::vector<Part> amounts;
    for (const auto& [column, figure] : part.amounts)
        amounts.push_back({{column.text()}, valuesOf(figure)});
    m_ledger.putParts(budgetPartAmountTable, part.id.text(), amounts);
}

void Edits::remove(const BudgetPart& part)
{
    m_ledger.removeWhole(
        budgetPartTable, part.id.text(), part.revision, {&budgetPartAmountTable, &budgetPartCountTable});
}

/// Sources of other rows whose money stood in this row too stand on their own again.
void Edits::countNoLongerIn(const BudgetRowId& row)
{
    Query query(m_ledger.database(), budgetPartTable.select("WHERE counted_in = :row_id"));
    auto parts = query.bind(":row_id", row.text()).all(budgetPartOf);
    if (!parts)
        return m_ledger.fail(parts.error());
    for (BudgetPart& part : *parts) {
        if (part.funding)
            part.funding->countedIn.reset();
        m_ledger.put(recordOf(part));
    }
}

} // namespace indblik
