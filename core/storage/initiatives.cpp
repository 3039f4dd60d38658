// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/ledger.h"
#include "core/storage/values.h"

namespace indblik {

const Table initiativeTable(RecordType::Initiative, "initiative", {"id"}, {"title", "last_year"});

Result<std::vector<Initiative>> loadInitiatives(const QSqlDatabase& database)
{
    return Query(database, initiativeTable.selectAll).all([](const Query& row) {
        return Initiative{row.id<InitiativeId>("id"), row.text("title"), row.year("last_year"), row.count("revision")};
    });
}

void Edits::save(const Initiative& initiative)
{
    m_ledger.put({&initiativeTable, {initiative.id.text()}, {storedText(initiative.title), orNull(initiative.lastYear)},
        initiative.revision});
}

} // namespace indblik
