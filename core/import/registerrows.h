// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/register.h"
#include "core/import/files/readsheet.h"

#include <vector>

namespace indblik {

/// A row of a spreadsheet that is not taken in.
struct RefusedRow
{
    int line = 0;
    QString name; ///< what the row calls itself; may be empty
    QString why;  ///< a sentence
};

/// What a spreadsheet would make of a register; nothing is written.
struct RegisterProposal
{
    Register list; ///< with the rows of the spreadsheet taken in
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    std::vector<RefusedRow> refused;
    QStringList unknownHeads; ///< of columns that the register does not have
    QStringList missingHeads; ///< columns of the register that the sheet does not have
    std::vector<Finding> findings;

    /// "12 rows are new, 3 are changed, 1 is not taken in: line 5 …", in a few sentences.
    QString words() const;
};

/// Finds the row of heads by the labels of the columns and what spreadsheets call them besides, and reads the rows
/// under it. A row is the one of the same name; others are added at the end, and what the sheet leaves out or blank
/// stays. Amounts count in the unit that their head, or the sheet above it, states; else in kroner. Refused where no
/// row has the head of the name and of another column.
Result<RegisterProposal> proposeRows(const Register& list, const ReadSheet& read);

/// The same from a workbook (.xlsx) or a CSV file: the sheet that is named, else the one whose heads fit.
Result<RegisterProposal> proposeRowsOf(const Register& list, const QString& path, const QString& sheet);

} // namespace indblik
