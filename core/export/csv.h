// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

class QIODevice;

namespace indblik {

struct Sheet;

/// Writes the sheet as Danish spreadsheet programs read it: UTF-8 with its mark, semicolons, decimal commas, CRLF,
/// quotes as in RFC 4180, and guarded() texts. A text that looks like a number stands in quotes, so that readCsv()
/// gives the same sheet again. Looks are left out. Fails where the device does.
Result<void> writeCsv(const Sheet& sheet, QIODevice& device);

} // namespace indblik
