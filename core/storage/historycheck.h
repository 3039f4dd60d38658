// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

class QSqlDatabase;

namespace indblik {

/// A whole history and the tables beside it, checked against each other: the chain of hashes is unbroken, and every
/// stored value is the last one the history says it got. The message names the first thing that is not so.
Result<void> verifyHistory(const QSqlDatabase& database);

} // namespace indblik
