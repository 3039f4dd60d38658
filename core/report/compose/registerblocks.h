// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/register.h"
#include "core/report/compose/reportwords.h"
#include "core/report/document.h"

namespace indblik {

/// The answer to a field that is a table, under what the field is called; nothing where the answer is no table.
std::vector<Block> tableBlocks(const QString& label, const QString& answer);

/// A register as it is printed after its form: its title, and a row for each of its rows with all texts at the left,
/// the rest beside them, and the sums under it. Nothing where it has no rows.
std::vector<Block> registerBlocks(const Register& list, const ReportWords& words);

} // namespace indblik
