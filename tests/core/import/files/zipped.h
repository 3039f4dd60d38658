// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace indblik {

/// A part of an archive: name and bytes.
using ZippedPart = std::pair<QByteArray, QByteArray>;

/// A zip file with these parts.
QByteArray zipped(const std::vector<ZippedPart>& parts);

/// A zip file with one part that needs a password.
QByteArray zippedWithPassword(const ZippedPart& part);

/// The parts of a workbook whose first sheet has this content between <worksheet> and </worksheet>; texts as shared
/// strings, formats of cells by number: 0 general, 1 "0.00", 2 "dd-mm-yyyy", 3 "0.00%".
std::vector<ZippedPart> workbook(const QByteArray& sheet, const std::vector<QByteArray>& strings = {});

/// The same with a second sheet, "Kroner", behind the first, "Budget".
std::vector<ZippedPart> workbookOfTwo(const QByteArray& first, const QByteArray& second);

} // namespace indblik
