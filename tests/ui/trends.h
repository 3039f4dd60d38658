// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/trends/trend.h"
#include "tests/fixtures.h"

#include <QLocale>

#include <utility>

namespace indblik {

/// A share measured in a year, with its text as it is told.
inline TrendPoint share(int year, double value)
{
    return {*Year::from(year), value, QLocale().toString(value, 'f', 1) + "\u00a0%"_q, {}};
}

inline TrendLine line(const QString& title, const std::vector<std::pair<int, double>>& shares)
{
    TrendLine made;
    made.title = title;
    for (const auto& [year, value] : shares)
        made.points.push_back(share(year, value));
    return made;
}

/// The indicator as it was measured twice, with its target.
inline Trend twoGroups()
{
    Trend trend;
    trend.finding = "Begge grupper er under målet"_q;
    trend.axisTitle = "Andel, procent"_q;
    trend.words = "Alle almene boliger gik fra 33,2 % til 29,3 %."_q;
    trend.lines = {line("Alle almene boliger"_q, {{2006, 33.2}, {2008, 29.3}}),
        line("Udsatte boligområder"_q, {{2006, 34.2}, {2008, 29.6}})};
    trend.lines[0].points[1].count = 1234;
    trend.limits = {{TrendLimit::Kind::Target, "Mål: 29,9\u00a0%"_q, {{2006, 2012, 29.9}}}};
    return trend;
}

/// Six years with a gap in 2007 and figures that begin anew with 2010.
inline Trend brokenLine()
{
    Trend trend;
    trend.finding = "Andelen er steget"_q;
    trend.axisTitle = "Andel, procent"_q;
    trend.lines = {line("Vollsmose"_q, {{2005, 20}, {2006, 22}, {2008, 30}, {2009, 32}, {2010, 40}, {2011, 44}})};
    trend.breaks = {{2010.0, "Ny opgørelse"_q, true}};
    return trend;
}

/// Lines that all end near one another.
inline Trend crowd(int lines, int years)
{
    Trend trend;
    trend.finding = "Alle ligger tæt"_q;
    trend.axisTitle = "Andel, procent"_q;
    for (int i = 0; i < lines; ++i) {
        std::vector<std::pair<int, double>> shares;
        for (int year = 0; year < years; ++year)
            shares.emplace_back(1996 + year, 30 + i * 0.1 + (year % 3));
        trend.lines.push_back(line("Det almene boligområde nummer %1"_q.arg(i + 1), shares));
    }
    return trend;
}

} // namespace indblik
