// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/ledger.h"

namespace indblik {

const Table acceptanceTable(
    RecordType::Acceptance, "acceptance", {"account_id", "finding"}, {"author", "reason", "is_printed"});

Result<std::vector<Acceptance>> loadAcceptances(const QSqlDatabase& database, const AccountId& account)
{
    Query query(database, acceptanceTable.select("WHERE account_id = :account_id ORDER BY finding"));
    return query.bind(":account_id", account.text()).all([&account](const Query& row) {
        return Acceptance{account, row.text("finding"), row.text("author"), row.text("reason"), row.flag("is_printed"),
            row.count("revision")};
    });
}

void Edits::save(const Acceptance& acceptance)
{
    m_ledger.put({&acceptanceTable, {acceptance.account.text(), acceptance.finding},
        {acceptance.author, storedText(acceptance.reason), qint64(acceptance.isPrinted)}, acceptance.revision});
}

void Edits::remove(const Acceptance& acceptance)
{
    m_ledger.remove(acceptanceTable, {acceptance.account.text(), acceptance.finding}, acceptance.revision);
}

} // namespace indblik
