// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>

namespace indblik {

// What of a file is read at most, so that none takes long or much memory, whoever wrote it.

/// Bytes of a file, packed or not.
constexpr qint64 largestFile = 64 * 1024 * 1024;

// Tables

/// Cells of a file, the empty ones between others counted.
constexpr std::size_t mostCells = 2'000'000;
/// Columns, as many as spreadsheet programs have.
constexpr std::size_t mostColumns = 16'384;
/// Characters of one cell: 30 times what Excel holds.
constexpr qsizetype longestCell = 1'000'000;

// Packed files

constexpr quint64 mostParts = 10'000;
constexpr quint64 largestPart = 50 * 1024 * 1024;
constexpr quint64 largestTotal = 200 * 1024 * 1024;
/// Bytes of a part for each that it is packed in. What is smaller than a small part is harmless however well it is
/// packed.
constexpr quint64 highestRatio = 100;
constexpr quint64 smallPart = 100 * 1024;

// XML. Workbooks have 20 attributes in a tag at most, 40 namespaces and 12 levels.

constexpr std::size_t deepestXml = 64;
constexpr qint64 largestElement = 4 * 1024 * 1024;
constexpr qint64 largestTag = 1024 * 1024;
constexpr int mostAttributes = 256;
constexpr int mostNamespaces = 128;
/// Attributes that are compared with each other, of tags with more than a few.
constexpr qint64 mostAttributeWork = 20'000'000;
constexpr int fewAttributes = 32;

// Workbooks

constexpr qsizetype mostStrings = 1'000'000;
/// Of all shared strings: 50 MB.
constexpr qsizetype mostLetters = 25'000'000;
/// Excel has 64,000.
constexpr std::size_t mostStyles = 70'000;
constexpr std::size_t mostMerged = 500'000;
/// Cells that are looked at under merged ones.
constexpr qint64 mostMergedWork = 20'000'000;

} // namespace indblik
