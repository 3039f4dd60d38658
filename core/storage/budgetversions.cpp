// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/ledger.h"
#include "core/storage/values.h"

#include <algorithm>

namespace indblik {

const Table budgetVersionTable(RecordType::BudgetVersion, "budget_version", {"id"},
    {"account_id", "kind", "name", "prices", "price_year", "ordinal", "is_kind_unsaid"});

Result<std::vector<BudgetVersion>> loadBudgetVersions(const QSqlDatabase& database, const AccountId& account)
{
    Query query(database, budgetVersionTable.select("WHERE account_id = :account_id ORDER BY ordinal, id"));
    auto versions = query.bind(":account_id", account.text()).all([&account](const Query& row) {
        BudgetVersion version;
        version.id = row.id<BudgetVersionId>("id");
        version.account = account;
        if (row.isNull("is_kind_unsaid"))
            version.kind = versionFromText(row.text("kind"));
        version.name = row.text("name");
        version.prices = priceLevelFromText(row.text("prices"));
        version.priceYear = row.year("price_year");
        version.ordinal = row.count("ordinal");
        version.revision = row.count("revision");
        return version;
    });
    if (versions && std::none_of(versions->begin(), versions->end(), std::mem_fn(&BudgetVersion::isFirst)))
        versions->insert(versions->begin(), BudgetVersion::first(account));
    return versions;
}

const BudgetVersion& usedVersion(const Account& account, const std::vector<BudgetVersion>& versions)
{
    const auto found = std::find_if(versions.begin(), versions.end(),
        [&account](const BudgetVersion& version) { return version.id == account.budgetVersion; });
    return found == versions.end() ? versions.front() : *found;
}

void Edits::save(const BudgetVersion& version)
{
    m_ledger.put({&budgetVersionTable, {version.id.text()},
        // The column of the kind is older than that it may be unknown, and takes no null.
        {version.account.text(), versionText(version.kind.value_or(VersionKind::Decided)),
            storedText(version.name).simplified(), orNull(version.prices, priceLevelText), orNull(version.priceYear),
            qint64(version.ordinal), version.kind ? Value() : Value(qint64(1))},
        version.revision});
}

} // namespace indblik
