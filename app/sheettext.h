// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet.h"

namespace indblik {

/// A sheet as lines of text: figures under each other, texts in a column as wide as it asks for, cut with "…" where it
/// is very wide. What the last column says in words stands under its row.
QString sheetText(const Sheet& sheet);

} // namespace indblik
