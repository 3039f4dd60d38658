// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/trends.h"

#include "bench/accounts.h"
#include "bench/areas.h"
#include "bench/stage.h"
#include "bench/years.h"
#include "core/workspace/trendchoice.h"
#include "ui/trends/multiples.h"
#include "ui/trends/trendpickmodel.h"
#include "ui/trends/trendview.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace indblik::bench {

namespace {

constexpr double showTarget = 50;
constexpr double repaintTarget = 16;
constexpr double multiplesTarget = 300;
constexpr double bandsTarget = 50;
constexpr double listTarget = 100;
constexpr int seriesInList = 10'000;
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

/// Many series, each with a few years, as one step.
PolicyArrival lifelikeSeries(int count)
{
    PolicyArrival arrival;
    for (int i = 0; i < count; ++i) {
        Series series;
        series.title = QStringLiteral("Uden for arbejdsmarkedet");
        series.population = QStringLiteral("boligområde nummer %1").arg(i + 1);
        series.ordinal = i;
        for (int year = 0; year < 3; ++year)
            series.figures.push_back(
                {*Year::from(2006 + year), {}, StatFigure::typedShare({300 + i % 200 - year * 5, 1000}), {}});
        arrival.series.push_back(std::move(series));
    }
    return arrival;
}

void measureBands(FigureTable& table, Stage& stage)
{
    const TrendChoice choice(stage.workspace());
    TrendSubject areas;
    for (const auto& [subject, words] : choice.subjects()) {
        if (subject.kind == TrendSubject::Kind::Areas && subject.indicator == QLatin1String("outsideLabourMarket"))
            areas = subject;
    }
    QStringList picked = choice.first(areas);
    TrendView chart;
    chart.resize(size);
    chart.showTrend(Trend());
    chart.show();
    Figures shown;
    for (int i = 0; i < 15; ++i) {
        std::rotate(picked.begin(), picked.begin() + 1, picked.end());
        shown.push_back(untilPainted([&] {
            if (const auto trend = choice.trend(areas, picked.mid(0, 5), true))
                chart.showTrend(*trend);
        }));
    }
    table.add(QStringLiteral("7,000 areas as bands with five lines on top"), shown, bandsTarget);
}

void measurePage(FigureTable& table)
{
    QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/window_bench-XXXXXX"));
    const QString file = folder.filePath(QStringLiteral("konto.indblik"));
    {
        const auto workspace = workspaceWith(file, lifelikeAccount(5));
        const auto book = workspace->areas();
        if (!book || !workspace->areaEdits().bring(lifelikeAreas(**book), QStringLiteral("areas"))
            || !workspace->goals().bring(lifelikeSeries(seriesInList), QStringLiteral("series")))
            qFatal("The series cannot be stored.");
    }
    Stage stage(file);
    Figures opened;
    opened.push_back(untilPainted([&] { stage.window().fileView()->showPage(FileView::Page::Trends); }));
    table.add(QStringLiteral("the page with 10,000 series and 7,000 areas, first shown"), opened, listTarget);
    auto& picks = stage.part<TrendPickModel>();
    Figures ticked;
    for (int i = 1; i < 15; ++i)
        ticked.push_back(untilPainted(
            [&] { picks.setData(picks.index(i / 2, 0), i % 2 ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole); }));
    table.add(QStringLiteral("a series ticked there"), ticked, showTarget);
    measureBands(table, stage);
}

} // namespace

void measureTrends(FigureTable& table)
{
    measurePage(table);
    const Trend trends[] = {lifelikeTrend(lines, 1995), lifelikeTrend(lines, 1996)};
    TrendView chart;
    chart.resize(size);
    chart.showTrend(trends[0]);
    chart.show();
    chart.setFocus();
    Figures shown;
    Figures moved;
    Figures repainted;
    for (int i = 1; i <= 30; ++i) {
        shown.push_back(untilPainted([&] { chart.showTrend(trends[i % 2]); }));
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
        charts.showTrend(Trend());
        charts.show();
        small.push_back(untilPainted([&] { charts.showTrend(many); }));
    }
    table.add(QStringLiteral("60 areas as small charts"), small, multiplesTarget);
}

} // namespace indblik::bench
