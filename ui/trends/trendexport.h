// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/trends/trend.h"
#include "core/result.h"
#include "ui/parts/ask.h"

class QWidget;

namespace indblik {

/// How a chart leaves the program.
enum class TrendFormat { Png, Svg, Csv, Xlsx };

/// Asks for a name and writes the chart, or its table. True where it is written; false where the officer gave up.
Result<bool> exportTrend(const Trend& trend, TrendFormat format, const Ask& ask, QWidget* parent);
/// Puts the chart as a picture and its table as text into the clipboard.
Result<void> copyTrend(const Trend& trend);

} // namespace indblik
