// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figures.h"

namespace indblik::bench {

/// How long the window does nothing else while somebody types in a field and it saves by itself.
void measureTyping(FigureTable& table);

} // namespace indblik::bench
