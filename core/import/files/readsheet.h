// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "core/sheet.h"

#include <cstddef>
#include <functional>
#include <vector>

class QIODevice;

namespace indblik {

/// A table out of a file, and what was not plain about it.
struct ReadSheet
{
    QString source; ///< name of the file, for findings
    Sheet sheet;
    std::vector<Finding> findings;
    bool isHidden = false;    ///< not in sight in its workbook
    QChar decimalSign = u','; ///< of numbers that are written as texts
};

/// Reads a workbook (.xlsx) or a CSV file, whichever the bytes are; the device must be open and able to seek. Gives the
/// sheets that have a cell, in their order, also the hidden ones; a CSV file is one sheet without a name.
/// Refused with the reason: old workbooks (.xls) and those with a password, everything readCsv() and readXlsx() refuse.
Result<std::vector<ReadSheet>> readSheets(QIODevice& device, const QString& source);

/// The sheet that is named, whatever the case, hidden or not; where none is named, the only one in sight, or of several
/// the only one that fits. What was not taken is said in a finding. Refused with the names to choose from: no sheet of
/// that name, none that fits, several that fit.
Result<ReadSheet> theSheet(
    std::vector<ReadSheet> sheets, const QString& wanted, const std::function<bool(const ReadSheet&)>& fits);

} // namespace indblik
