// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/goals/goalprogress.h"
#include "core/report/compose/reportwords.h"
#include "core/report/document.h"

#include <vector>

namespace indblik {

/// What is computed of a goal, in Danish: each reading with its figures, verdict and arithmetic, the reason why one
/// was chosen or that none is, the officers' own verdict, and the chart of what it is measured on with its table. Empty
/// where nothing says how it is read.
std::vector<Block> goalBlocks(const AccountBook& book, const GoalProgress& progress, const ReportWords& words);

/// What the assessment rests on and who contributes, a line each.
std::vector<Block> groundBlocks(const AccountBook& book, const GoalAssessment& assessment, const ReportWords& words);

} // namespace indblik
