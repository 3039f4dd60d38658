// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "core/import/csvdialect.h"
#include "core/stattable.h"

class QIODevice;

namespace indblik {

/// A statistical table out of a file, and what was not plain about it.
struct ReadTable
{
    QString source; ///< name of the file, for findings
    TextEncoding encoding = TextEncoding::Utf8;
    StatTable table;
    std::vector<Finding> findings;
};

/// Reads a PC-Axis file (.px, PX-2013) in the language it gives first. Marks stay marks; with KEYS, rows that are left
/// out are 0. UTF-8 where all bytes can be, whatever the header says, else what CODEPAGE says, else Windows-1252; a
/// file without CHARSET is as old as CP850. What is wrong in keywords that no cell depends on is a finding.
/// Refused, with keyword and line: no DATA, STUB and HEADING, or VALUES of a variable; a keyword of these that cannot
/// be read; another number of cells than the variables ask for; a cell that is neither number nor mark; more than 64
/// MB.
Result<ReadTable> readPx(QIODevice& device, const QString& source);

/// True where the bytes begin as a PC-Axis file does: a keyword and "=".
bool looksLikePx(const QByteArray& beginning);

} // namespace indblik
