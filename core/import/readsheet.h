// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "core/sheet.h"

#include <cstddef>
#include <vector>

class QIODevice;

namespace indblik {

/// A table out of a file, and what was not plain about it.
struct ReadSheet
{
    QString source; ///< name of the file, for findings
    Sheet sheet;
    std::vector<Finding> findings;
};

// What is read at most, so that no file takes long or much memory.

/// Cells of one sheet, the empty ones between others counted.
constexpr std::size_t mostCells = 2'000'000;
/// Columns, as many as spreadsheet programs have.
constexpr std::size_t mostColumns = 16'384;
/// Characters of one cell: 30 times what Excel holds.
constexpr qsizetype longestCell = 1'000'000;

/// Reads a workbook (.xlsx) or a CSV file, whichever the bytes are; the device must be open and able to seek.
/// Refused with the reason: old workbooks (.xls) and those with a password, everything readCsv() and readXlsx() refuse.
Result<ReadSheet> readSheet(QIODevice& device, const QString& source);

} // namespace indblik
