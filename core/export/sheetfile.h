// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace indblik {

struct Sheet;

enum class SheetFormat { Csv, Xlsx };

/// Writes the sheet to a file whole or not at all.
Result<void> writeSheetFile(const Sheet& sheet, SheetFormat format, const QString& path);

} // namespace indblik
