// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pages/pages.h"
#include "core/result.h"

class QWidget;

namespace indblik {

/// Asks for a printer and prints the pages as they are in the preview. Nothing happens where the officer gives up.
Result<void> printPages(const PageSet& pages, QWidget* parent);

} // namespace indblik
