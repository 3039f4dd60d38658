// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/trends/trend.h"
#include "core/result.h"

#include <QByteArray>

namespace indblik {

/// The chart as SVG 1.1 with letters as outlines, so that it looks the same everywhere; its finding and its words are
/// there for those who hear it. The same chart gives the same bytes.
Result<QByteArray> trendSvg(const Trend& trend, const Tongue& tongue);

/// The chart as PNG on white; 560 points wide. The same chart gives the same bytes.
Result<QByteArray> trendPng(const Trend& trend, const Tongue& tongue, double pixelsPerPoint);

} // namespace indblik
