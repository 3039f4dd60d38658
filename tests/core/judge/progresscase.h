// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/goals/progress.h"

#include <initializer_list>
#include <vector>

namespace indblik::testing {

/// "33.2%" and "10pp" are parts of 1, "444/1110" is a share by its counts, all else a number: "1200", "-12.5".
Ratio ratioFrom(const QString& text);

/// "percent down 10% from=2006 by=2010", with base=33.2% where it is stated; amount and direction may be absent.
Target targetFrom(const QString& text);

/// "2006=33.2% 2008@2009-03-01=29.3% 2009=..": figures by period, each as of a day where one is given; marks are "-",
/// ".", "..", "..." and "x" for what is kept back. It is a series of shares where one of them is, otherwise of persons.
Series seriesFrom(const QString& text);

/// "2007 2009~ !2010": breaks of the series; with ~ its figures may be compared all the same, with ! it is of another.
std::vector<SeriesBreak> breaksFrom(const QString& text, const SeriesId& series);

/// One worked case of progressOf(). What is told is the verdict, or why there is none, and then only what the case is
/// about: "met wanted=29.88% points=-3.90 actual=2008:29.3% toldBy=2010 early parted=none".
struct ProgressCase
{
    const char* sentence;
    const char* target;
    const char* figures; ///< nullptr: no series at all
    int account;
    const char* told;
    const char* other = nullptr; ///< figures of the group it is compared with
    const char* breaks = "";
    const char* on = ""; ///< the day by which figures were known; empty: all
};

void expectTold(std::initializer_list<ProgressCase> cases);

} // namespace indblik::testing
