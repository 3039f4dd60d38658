// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/trends/trend.h"

namespace indblik {

/// Charts to be drawn, written out; nobody's real figures.

/// A line of yearly shares in percent from the year on; what is not a number is a gap.
TrendLine shares(const QString& title, int firstYear, const std::vector<double>& values);
/// A gap in shares().
double gap();

/// Two groups measured twice, two years apart, and what is to be reached.
Trend twoMeasurements();
/// So many lines over so many years.
Trend manyLines(int lines, int years);
/// A limit of rules that steps from 50 to 40 at 2010, where figures begin anew; the line goes on beyond.
Trend steppingRule();
/// A line in two bands.
Trend banded();

/// Words in English, numbers as Danes write them: it needs no catalogue.
Tongue danishNumbers();

} // namespace indblik
