// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/schema.h"

namespace indblik {

enum class MigrationOutcome { Current, Upgraded };

/// Brings an open database from schema `version` to the newest of `steps`. A copy of the file must be at `backup` by
/// then; each step runs in a transaction of its own, so a failure leaves the last whole version.
Result<MigrationOutcome> migrate(
    const QSqlDatabase& database, int version, const std::vector<SchemaStep>& steps, const QString& backup);

/// Writes a copy of the open database to `target`, which must not exist: copied, synced, checked, then named.
Result<void> copyChecked(const QSqlDatabase& database, const QString& target);

} // namespace indblik
