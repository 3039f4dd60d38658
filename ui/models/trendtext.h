// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/trend.h"

namespace indblik {

/// What the periods of a trend are told as, wherever they are shown, in the language of the program.

/// "Alle almene boliger, 2008: 29,3 % (number: 1.234)", and what parts it from the period before.
QString readingOf(const Trend& trend, const TrendLine& line, const TrendPoint& point);
/// Reasons of the breaks between a period of the trend and the one before it.
QStringList breaksBefore(const Trend& trend, const Period& period);
/// "29,9 %": a value of the trend that has no text of its own, with as many decimals as it has.
QString valueText(double value, const Trend& trend);
/// What is measured by itself: "Alle almene boliger, %" of shares.
QString titleWithUnit(const QString& title, const Trend& trend);

} // namespace indblik
