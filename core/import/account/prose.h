// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <vector>

class QIODevice;

namespace indblik {

/// One line of a text as it was printed.
struct ProseLine
{
    QString text;   ///< without the line end; spaces at its end are kept, they tell wrapped prose from list items
    int number = 0; ///< in the source, from 1
    bool startsPage = false;

    /// Without spaces around it.
    QString trimmed() const { return text.trimmed(); }
    bool isBlank() const { return QStringView(text).trimmed().isEmpty(); }
};

/// A text taken out of a printed document, line by line, without running heads and page numbers.
struct Prose
{
    QString source; ///< name of the file, for findings
    std::vector<ProseLine> lines;
    std::vector<ProseLine> furniture; ///< the running heads and page numbers that were left out
};

/// The largest text that is read; a real account has 50 kB.
constexpr qint64 largestProse = 4'000'000;

/// Reads a text as it comes out of a PDF: UTF-8, or Windows-1252 where the bytes are not UTF-8. Pages begin at form
/// feeds, or at lines indented by one space. Lines that stand at the same end of most pages are left out, and so are
/// page numbers: "Side 3 af 9", or bare numbers that follow each other over most pages.
/// Refused: nothing to read, more than largestProse, bytes that are no text.
Result<Prose> readProse(QIODevice& device, const QString& source);

} // namespace indblik
