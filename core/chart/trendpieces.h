// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/trendplan.h"

namespace indblik {

// Lengths of what stands around the plot, in pixels of a screen.
constexpr double tickLength = 4;
constexpr double markGap = 8;      ///< between the value axis and its texts
constexpr double sampleWidth = 22; ///< of a label, with the room behind it
constexpr double valueGap = 8;

/// What a plan whose places are known is painted with: under, over, swatches, markers and texts.
void setPieces(TrendPlan& plan);

} // namespace indblik
