// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/areas.h"

#include <QFile>

#include <random>

namespace indblik::bench {

namespace {

constexpr int firstYear = 2000;

/// A share in tenths of a percent, around the limits of the rules.
StatFigure shareAround(std::mt19937& random, int middle)
{
    std::uniform_int_distribution<int> near(middle * 6 / 10, middle * 14 / 10);
    return StatFigure::share(near(random), 1000);
}

} // namespace

AreaArrival lifelikeAreas(const AreaBook& book, int areas)
{
    AreaArrival arrival;
    arrival.source.title = QStringLiteral("lifelike");
    int number = 0;
    for (Indicator indicator : book.indicators) {
        indicator.number = ++number;
        arrival.indicators.push_back(std::move(indicator));
    }
    std::mt19937 random(7);
    Area nation;
    nation.kind = AreaKind::Nation;
    nation.name = QStringLiteral("Hele landet");
    nation.number = 1;
    Area region;
    region.kind = AreaKind::Region;
    region.name = QStringLiteral("Hovedstaden");
    region.number = 2;
    arrival.areas = {nation, region};
    for (int i = 0; i < areas; ++i) {
        Area area;
        area.number = i + 3;
        area.name = QStringLiteral("Område %1").arg(i);
        area.partOf = region.id;
        arrival.areas.push_back(std::move(area));
    }
    const std::map<QString, int> middles{{QStringLiteral("outsideLabourMarket"), 400},
        {QStringLiteral("nonWestern"), 450}, {QStringLiteral("withoutWorkOrEducation"), 380},
        {QStringLiteral("convicted"), 25}, {QStringLiteral("basicSchoolOnly"), 550}};
    std::uniform_int_distribution<int> residents(600, 6000);
    std::uniform_int_distribution<int> income(180'000, 420'000);
    for (const Area& area : arrival.areas) {
        for (const Indicator& indicator : arrival.indicators) {
            const auto middle = middles.find(indicator.key);
            for (int i = 0; i < yearsOfFigures; ++i) {
                const StatFigure figure = middle != middles.end() ? shareAround(random, middle->second)
                                          : indicator.unit == Indicator::Unit::Kroner
                                              ? StatFigure::number(income(random))
                                              : StatFigure::number(residents(random));
                arrival.figures.emplace_back(area.number, indicator.number, *Year::from(firstYear + i), figure);
            }
        }
    }
    return arrival;
}

AreaBook lifelikeAreaBook(int areas)
{
    AreaBook book;
    book.indicators = builtInIndicators();
    book.schemes = builtInSchemes();
    AreaArrival arrival = lifelikeAreas(book, areas);
    book.areas = std::move(arrival.areas);
    book.indicators = std::move(arrival.indicators);
    for (const FigureAt& at : arrival.figures)
        book.figures.set(int(at.area), at.indicator, at.year(), at.figure(), 1);
    return book;
}

void writeManyFigures(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written.", qPrintable(path));
    const char* keys[] = {"residents", "adults18to64", "outsideLabourMarket", "transferIncome", "nonWestern",
        "withoutWorkOrEducation", "adults18plus", "convicted", "adults30to59", "basicSchoolOnly"};
    std::mt19937 random(7);
    std::uniform_int_distribution<int> whole(2000, 9000);
    std::uniform_int_distribution<int> part(10, 1900);
    file.write("area;year;indicator;value\n");
    QByteArray rows;
    for (int area = 0; area < areasOfTheCountry; ++area) {
        for (int i = 0; i < 10; ++i) {
            const bool isWhole = i == 0 || i == 1 || i == 6 || i == 8;
            for (int year = 0; year < yearsOfFigures; ++year)
                rows += "Omr\xc3\xa5"
                        "de "
                        + QByteArray::number(area) + ';' + QByteArray::number(firstYear + year) + ';' + keys[i] + ';'
                        + QByteArray::number(isWhole ? whole(random) : part(random)) + '\n';
        }
        file.write(rows);
        rows.clear();
    }
}

} // namespace indblik::bench
