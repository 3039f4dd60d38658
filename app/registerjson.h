// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/import/registerrows.h"

#include <QJsonObject>

namespace indblik {

/// {"card", "registers": [{"key", "title", "columns": [{"key", "label", "kind"}], "rows": [{column: value}], "sums":
/// {column: value}, "compared": {"stated", "sum", "fits"}|null}]}. Amounts are strings of kroner, shares numbers in
/// percent, numbers numbers, yes and no true and false; what is empty is null.
QJsonObject registersJson(const AccountBook& book, const Card& card);

/// {"proposal": {"new", "changed", "unchanged", "refused"}, "refusedRows": [{"line", "name", "why"}], "unknownColumns",
/// "missingColumns", "findings", "applied"}
QJsonObject registerProposalJson(const RegisterProposal& proposal, bool applied, const QLocale& locale);

} // namespace indblik
