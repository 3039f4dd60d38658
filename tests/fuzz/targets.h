// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace indblik {

// What the fuzzers call with bytes of any kind, and the suite with those that were kept. They come back or abort.

/// Reads the bytes as CSV and the table as a budget; what was read must come back the same from the CSV that is written
/// of it.
void fuzzCsv(const QByteArray& bytes);

/// Reads the bytes as figures of areas by the map that is guessed, and proposes them to a small book; taken into it,
/// the same bytes must change nothing.
void fuzzFigures(const QByteArray& bytes);

/// Reads the bytes as a workbook. Those that are no zip file become one of its parts: the first byte says which.
void fuzzXlsx(const QByteArray& bytes);

/// Reads the bytes as a PC-Axis file.
void fuzzPx(const QByteArray& bytes);

} // namespace indblik
