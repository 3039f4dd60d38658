// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/register.h"
#include "core/report/compose/reportwords.h"
#include "core/report/document.h"

namespace indblik {

/// A register as it is printed after its form: its title, and a row for each of its rows with all texts at the left,
/// the rest beside them, and the sums under it. Nothing where it has no rows.
std::vector<Block> registerBlocks(const Register& list, const ReportWords& words);

} // namespace indblik
