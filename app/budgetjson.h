// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/domain/budgetoverview.h"

#include <QJsonObject>

namespace indblik {

/// {"from", "to", "version", "versions": [{"number", "kind", "name", "prices", "priceYear", "isInUse"}], "groups":
/// [{"title", "rows": [{"title", "sites", "sources", "cells", "sum", "stated"}], "sums", "statedTotals"}], "footnotes":
/// [{"mark", "text"}]}
QJsonObject budgetJson(const AccountBook& book, Year from, Year to);

/// {"accounts": [{"year", "title", "version", "versionName", "hasMoneyInTwoRows", "sums", "sum", "groups": [{"title",
/// "section", "sums"}]}]}, the newest first; a sum as in the budget, null where it does not fit
QJsonObject overviewJson(const BudgetOverview& overview);

} // namespace indblik
