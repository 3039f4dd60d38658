// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/trends.h"

#include "bench/stage.h"
#include "ui/charts/multiples.h"
#include "ui/charts/trendview.h"

#include <cmath>

namespace indblik::bench {

namespace {

constexpr double showTarget = 50;
constexpr double repaintTarget = 16;
constexpr double multiplesTarget = 300;
constexpr int lines = 20;
constexpr int areas = 60;
constexpr int years = 20;
constexpr QSize size{1500, 700};

/// Shares that go up and down around one another.
Trend lifelikeTrend(int count, int firstYear)
{
    Trend trend;
    trend.finding = QStringLiteral("Andelen er faldet i de fleste områder");
    trend.axisTitle = QStringLiteral("Andel, procent");
    for (int i = 0; i < count; ++i) {
        TrendLine line;
        line.title = QStringLiteral("Det almene boligområde nummer %1").arg(i + 1);
        for (int year = 0; year < years; ++year) {
            const double value = std::round(250 + i % lines * 17 + 60 * std::sin(year * 0.5 + i * 1.3)) / 10;
            const QString text = QLocale().toString(value, 'f', 1) + QStringLiteral("\u00a0%");
            line.points.push_back({*Year::from(firstYear + year), value, text, {}});
        }
        trend.lines.push_back(line);
    }
    trend.limits = {
        {TrendLimit::Kind::Rule, QStringLiteral("Grænse: over 40 %"), {{1990, 2010, 50}, {2010, 2030, 40}}}};
    return trend;
}

} // namespace

void measureTrends(FigureTable& table)
{
    const Trend trends[] = {lifelikeTrend(lines, 1995), lifelikeTrend(lines, 1996)};
    TrendView chart;
    chart.resize(size);
    chart.show(trends[0]);
    chart.show();
    chart.setFocus();
    Figures shown;
    Figures moved;
    Figures repainted;
    for (int i = 1; i <= 30; ++i) {
        shown.push_back(untilPainted([&] { chart.show(trends[i % 2]); }));
        moved.push_back(untilPainted([&] { press(&chart, Qt::Key_Left); }));
        repainted.push_back(untilPainted([&] { chart.update(); }));
    }
    table.add(QStringLiteral("another chart of 20 lines over 20 years"), shown, showTarget);
    table.add(QStringLiteral("its cursor moved to another point"), moved, repaintTarget);
    table.add(QStringLiteral("the chart painted again"), repainted, repaintTarget);

    const Trend many = lifelikeTrend(areas, 1995);
    Figures small;
    for (int i = 0; i < 9; ++i) {
        TrendMultiples charts;
        charts.resize(size);
        charts.show(Trend());
        charts.show();
        small.push_back(untilPainted([&] { charts.show(many); }));
    }
    table.add(QStringLiteral("60 areas as small charts"), small, multiplesTarget);
}

} // namespace indblik::bench
