// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/files/readsheet.h"

namespace indblik {

/// Reads the sheets of a workbook that have a cell, also the hidden ones. A cell holds what it shows: a number with the
/// decimals and in the scale of its format (10,354 as 0,0 is 10,4), "33,2 %" and what has words beside it as text, days
/// as texts in the order of their format. Where that differs from what is stored, a finding says so, each kind once
/// with the first cell. Numbers are taken from their letters; those of more than 15 digits are rounded to 15, as
/// spreadsheet programs do. A formula gives its last computed value. Rows without a cell are left out; each knows its
/// number. Hidden rows and columns are read and said; what lies under a merged cell is not shown and left out.
/// Refused: everything Archive refuses, parts that are no plain XML, no sheet with a cell, one over the limits.
Result<std::vector<ReadSheet>> readXlsx(QIODevice& device, const QString& source);

} // namespace indblik
