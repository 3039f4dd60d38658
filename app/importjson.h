// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/proposal.h"

#include <QJsonObject>
#include <QLocale>

namespace indblik {

/// {"proposal": {"new", "changed", "unchanged", "refused"}, "findings", "items": [{"thing", "title", "status", "line",
/// "differences", "doubts"}], "untaken": [{"line", "text"}], "applied"}; doubts are sentences
QJsonObject proposalJson(const Proposal& proposal, bool applied, const QLocale& locale);

} // namespace indblik
