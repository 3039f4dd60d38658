// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/readsheet.h"

namespace indblik {

/// Reads one sheet of a workbook: the first visible one that has a cell. Numbers are taken from their letters, with the
/// decimals their format shows ("9" as 0,0 is 9,0); those of more than 15 digits are rounded to 15, as spreadsheet
/// programs show them. A formula gives its last computed value. Dates stay the numbers that the program counts days
/// with, and a finding names the first. Rows without a cell are left out; each knows its number. Refused: everything
/// Archive refuses, parts that are no plain XML, no visible sheet, one over the limits.
Result<ReadSheet> readXlsx(QIODevice& device, const QString& source);

} // namespace indblik
