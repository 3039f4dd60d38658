// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "core/import/files/csvdialect.h"
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

/// Reads a PC-Axis file (.px, PX-2013) in the language it gives first, its letters as lettersOf() says. Marks stay
/// marks; with KEYS, rows that are left out are 0, with a note. What is wrong in keywords that no cell depends on is a
/// finding, as readMeaning() says.
/// Refused, with keyword and line: no DATA, STUB and HEADING, or VALUES of a variable; a keyword of these that cannot
/// be read; VALUES that are given twice with other words; another number of cells than the variables ask for; a last
/// number that the end of the file may have cut; rows that KEYS would take for zeros in a file that was cut off; a cell
/// that is neither number nor mark; more than 64 MB.
Result<ReadTable> readPx(QIODevice& device, const QString& source);

/// True where the bytes begin as a PC-Axis file does: a keyword and "=", in UTF-16 too.
bool looksLikePx(const QByteArray& beginning);

} // namespace indblik
