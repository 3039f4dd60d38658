// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/indicator.h"

namespace indblik {

/// Which of two sources of the same figure gives way: what was typed counts before what was imported, a later vintage
/// before an earlier one, and made-up ones last.
bool countsLess(const FigureSource& a, const FigureSource& b);

} // namespace indblik
