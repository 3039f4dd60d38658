// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/domain/budgetoverview.h"
#include "core/domain/finding.h"
#include "core/domain/history.h"
#include "core/import/proposal.h"

#include <QJsonObject>

#include <map>

namespace indblik {

// The JSON of the command line. Keys are the English identifiers of the domain and are never renamed; money is a string
// of kroner with two decimals; what is absent is null; lists keep the document's order.

/// {"year", "cards": [{"id", "title", "section", "isNew", "state", "template", "answers", "reviews"}]}
QJsonObject cardsJson(const AccountBook& book, const QDate& today);

/// {"from", "to", "version", "groups": [{"title", "rows": [{"title", "sites", "sources", "cells", "sum", "stated"}],
/// "sums", "statedTotals"}], "footnotes": [{"mark", "text"}]}
QJsonObject budgetJson(const AccountBook& book, Year from, Year to);

/// {"accounts": [{"year", "title", "version", "versionName", "hasMoneyInTwoRows", "sums", "sum", "groups": [{"title",
/// "section", "sums"}]}]}, the newest first; a sum as in the budget, null where it does not fit
QJsonObject overviewJson(const BudgetOverview& overview);

/// {"findings": [{"kind", "grade", "place", "stated", "computed", "difference", "text", "accepted"}]}; of a check,
/// which gives `book`, also "key"
QJsonObject findingsJson(
    const std::vector<Finding>& findings, const QLocale& locale, const AccountBook* book = nullptr);

/// {"proposal": {"new", "changed", "unchanged", "refused"}, "findings", "items": [{"thing", "title", "status", "line",
/// "differences", "doubts"}], "untaken": [{"line", "text"}], "applied"}; doubts are sentences
QJsonObject proposalJson(const Proposal& proposal, bool applied, const QLocale& locale);

/// {"history": [...]}, oldest first. `titles` names subjects by their ids.
QJsonObject historyJson(const std::vector<HistoryEntry>& newestFirst, const std::map<QString, QString>& titles);

/// A history value as people read it: figures as {"amount"} or {"mark"}, everything else as it is.
QJsonValue historyValue(RecordType type, const QJsonValue& value);

} // namespace indblik
