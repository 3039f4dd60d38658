// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

class QIODevice;

namespace indblik {

struct Sheet;

/// Writes the sheet as a workbook: numbers as numbers with a format that shows their decimals, texts as texts, never a
/// formula. Rows and columns of the head stay in view; it prints landscape, as wide as the paper, with the head on each
/// page. A number of more than 15 digits becomes a text, for spreadsheet programs would round it.
/// Refused: a text of more than 32,767 characters, which no cell holds. Fails where the disk for temporary files does.
Result<void> writeXlsx(const Sheet& sheet, QIODevice& device);

} // namespace indblik
