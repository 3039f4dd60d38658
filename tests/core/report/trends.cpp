// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/trends.h"

#include "tests/fixtures.h"

#include <cmath>
#include <limits>

namespace indblik {

double gap()
{
    return std::numeric_limits<double>::quiet_NaN();
}

Tongue danishNumbers()
{
    return Tongue::ofProgram(QLocale("da_DK"_q));
}

TrendLine shares(const QString& title, int firstYear, const std::vector<double>& values)
{
    TrendLine line;
    line.title = title;
    for (size_t i = 0; i < values.size(); ++i) {
        TrendPoint point{Period(year(firstYear + int(i)))};
        if (!std::isnan(values[i])) {
            point.value = values[i];
            point.text = QLocale("da_DK"_q).toString(values[i], 'f', 1) + "\u00a0%"_q;
        }
        line.points.push_back(point);
    }
    return line;
}

Trend twoMeasurements()
{
    Trend trend;
    trend.finding = "Færre er på overførselsindkomst i 2008 end i 2006, og målet for 2010 er nået"_q;
    trend.subject = "På overførselsindkomst"_q;
    trend.axisTitle = "Andel på overførselsindkomst, procent"_q;
    trend.lines = {shares("Alle almene boliger"_q, 2006, {33.2, gap(), 29.3}),
        shares("Boligområder på listen"_q, 2006, {34.2, gap(), 29.6})};
    for (TrendLine& line : trend.lines)
        line.points.erase(line.points.begin() + 1);
    trend.lines[0].points[0].count = 1812;
    trend.lines[0].points[1].count = 1604;
    trend.limits = {{TrendLimit::Kind::Target, "Mål: højst 29,9 %"_q, {{2006, 2011, 29.9}}}};
    trend.notes = {"Kilde: Danmarks Statistik, opgjort 1. januar."_q};
    trend.words = "Andelen faldt fra 33,2 % i 2006 til 29,3 % i 2008. Målet er 29,9 %."_q;
    return trend;
}

Trend manyLines(int lines, int years)
{
    Trend trend;
    trend.finding = "Andelen uden arbejde falder i alle områder"_q;
    trend.subject = "Uden arbejde"_q;
    trend.axisTitle = "Andel, procent"_q;
    trend.words = "Mange områder over mange år."_q;
    for (int i = 0; i < lines; ++i) {
        std::vector<double> values;
        for (int at = 0; at < years; ++at)
            values.push_back(48 - i * 1.3 - at * 0.9 + std::sin(i * 2.1 + at) * 2);
        trend.lines.push_back(shares("Område %1 ved Søvej"_q.arg(i + 1), 2010 - years + 1, values));
    }
    return trend;
}

Trend steppingRule()
{
    Trend trend;
    trend.finding = "Mølleparken ligger over grænsen efter den nye regel"_q;
    trend.subject = "Uden for arbejdsmarkedet"_q;
    trend.axisTitle = "Andel uden for arbejdsmarkedet, procent"_q;
    trend.lines = {shares("Mølleparken"_q, 2007, {47.1, 46.0, 45.2, 44.8, 43.9, 44.4})};
    trend.limits = {{TrendLimit::Kind::Rule, "Grænse: over 40 %"_q, {{2005, 2010, 50}, {2010, 2100, 40}}}};
    trend.breaks = {{2010.0, "Nye regler og ny opgørelse"_q, true}};
    trend.words = "Fra 47,1 % til 44,4 %."_q;
    return trend;
}

Trend banded()
{
    Trend trend;
    trend.finding = "Søvej ligger inden for det, de fleste områder har"_q;
    trend.subject = "Beskæftigede"_q;
    trend.axisTitle = "Andel, procent"_q;
    trend.lines = {shares("Søvej"_q, 2006, {38.5, 40.1, 41.7, 40.9, 42.2})};
    TrendBand wide{"80 % af områderne"_q, {}};
    TrendBand narrow{"Den midterste halvdel"_q, {}};
    for (int i = 0; i < 5; ++i) {
        wide.spans.push_back({Period(year(2006 + i)), 30.0 + i, 52.0 + i * 0.5});
        narrow.spans.push_back({Period(year(2006 + i)), 36.0 + i, 46.0 + i * 0.5});
    }
    trend.bands = {wide, narrow};
    trend.words = "Et bånd om en linje."_q;
    return trend;
}

} // namespace indblik
