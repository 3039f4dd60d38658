// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/trends/trend.h"

namespace indblik {

/// "Alle almene boliger, 2008: 29,3 % (number: 1.234)", and what parts it from the period before, in the language of
/// the program.
QString readingOf(const Trend& trend, const TrendLine& line, const TrendPoint& point);

} // namespace indblik
