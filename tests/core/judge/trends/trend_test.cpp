// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/trends/trend.h"

#include "tests/fixtures.h"

#include <cmath>
#include <initializer_list>
#include <limits>

namespace indblik {

namespace {

using Unit = Indicator::Unit;

Period periodOf(const char* text)
{
    return Period::fromText(QString::fromUtf8(text)).value();
}

/// A point of each period; NaN is a mark.
constexpr double mark = std::numeric_limits<double>::quiet_NaN();

TrendLine line(std::initializer_list<std::pair<const char*, double>> points)
{
    TrendLine made;
    for (const auto& [period, value] : points)
        made.points.push_back({periodOf(period), std::isnan(value) ? std::nullopt : std::optional(value), {}, {}});
    return made;
}

/// "2006+2007 2009": what is joined, and "~" before what is joined lightly.
QString joined(const TrendLine& line, const std::vector<TrendBreak>& breaks = {})
{
    QStringList made;
    for (const TrendSegment& segment : segments(line, breaks)) {
        QStringList keys;
        for (const TrendPoint* point : segment.points)
            keys += point->period.key();
        made += (segment.isLight ? "~"_q : QString()) + keys.join(u'+');
    }
    return made.join(u' ');
}

Trend trendOf(std::initializer_list<double> values, Unit unit = Unit::Share)
{
    Trend trend;
    trend.unit = unit;
    TrendLine made;
    Period period(year(2006));
    for (const double value : values) {
        made.points.push_back({period, value, {}, {}});
        period = period.next();
    }
    trend.lines = {made};
    return trend;
}

void expectAxis(const Trend& trend, double first, double last, double step)
{
    const TrendAxis axis = valueAxis(trend);
    EXPECT_DOUBLE_EQ(axis.first, first);
    EXPECT_DOUBLE_EQ(axis.last, last);
    EXPECT_DOUBLE_EQ(axis.step, step);
}

QString marksOf(const Trend& trend)
{
    static const Tongue danish = Tongue::ofProgram(QLocale("da_DK"_q));
    const TrendAxis axis = valueAxis(trend);
    QStringList texts;
    for (const double value : axis.marks())
        texts += axisMarkText(value, trend, axis, danish);
    return texts.join(u' ').replace(QChar(0xa0), QString());
}

} // namespace

TEST(TrendSegments, JoinNeighboursInTime)
{
    EXPECT_EQ(joined(line({{"2006", 1}, {"2007", 2}, {"2008", 3}})), "2006+2007+2008"_q);
    EXPECT_EQ(joined(line({{"2008H1", 1}, {"2008H2", 2}, {"2009H1", 3}})), "2008-H1+2008-H2+2009-H1"_q);
    EXPECT_EQ(joined(line({{"2008M12", 1}, {"2009M01", 2}, {"2009M03", 3}})), "2008-12+2009-01 2009-03"_q);
    EXPECT_EQ(joined(line({})), QString());
    EXPECT_EQ(joined(line({{"2006", 1}})), "2006"_q);
}

TEST(TrendSegments, AreNotJoinedAcrossAGapOrAMark)
{
    EXPECT_EQ(joined(line({{"2006", 1}, {"2007", 2}, {"2009", 3}, {"2010", 4}})), "2006+2007 2009+2010"_q);
    EXPECT_EQ(joined(line({{"2006", 1}, {"2007", mark}, {"2008", 3}, {"2009", 4}})), "2006 2008+2009"_q);
    EXPECT_EQ(joined(line({{"2006", mark}, {"2007", mark}})), QString());
}

TEST(TrendSegments, OfTwoMeasurementsThatAreNoNeighboursAreLight)
{
    EXPECT_EQ(joined(line({{"2006", 33.2}, {"2008", 29.3}})), "~2006+2008"_q);
    EXPECT_EQ(joined(line({{"2006", 33.2}, {"2007", mark}, {"2008", 29.3}})), "~2006+2008"_q);
    EXPECT_EQ(joined(line({{"2006", 33.2}, {"2007", 31}})), "2006+2007"_q) << "neighbours are no gap";
}

TEST(TrendSegments, EndAtABreak)
{
    const TrendBreak at2008{2008.0, {}, true};
    EXPECT_EQ(joined(line({{"2006", 1}, {"2007", 2}, {"2008", 3}, {"2009", 4}}), {at2008}), "2006+2007 2008+2009"_q);
    EXPECT_EQ(joined(line({{"2006", 1}, {"2009", 2}}), {at2008}), "2006 2009"_q) << "nor is a pair joined lightly";
    EXPECT_EQ(joined(line({{"2006", 1}, {"2007", 2}}), {at2008}), "2006+2007"_q);
    const TrendBreak rule{2008.0, {}, false};
    EXPECT_EQ(joined(line({{"2007", 2}, {"2008", 3}}), {rule}), "2007+2008"_q) << "a rule leaves the figures";
}

TEST(TrendAxis, HoldsAllThatIsShown)
{
    Trend trend = trendOf({33.2, 29.3});
    trend.limits.push_back({TrendLimit::Kind::Rule, {}, {{2006, 2009, 40}}});
    TrendBand band;
    band.spans = {{Period(year(2006)), 12, 55}};
    trend.bands = {band};
    const TrendAxis axis = valueAxis(trend);
    EXPECT_LE(axis.first, 12);
    EXPECT_GE(axis.last, 55);
    EXPECT_TRUE(axis.beginsAtZero());
}

TEST(TrendAxis, BeginsAtZeroWhereThatTakesNoMoreThanHalfOfIt)
{
    expectAxis(trendOf({20, 40}), 0, 50, 10); // half: the 40 at the edge gets a step more
    EXPECT_GT(valueAxis(trendOf({21, 40})).first, 0);
    EXPECT_FALSE(valueAxis(trendOf({29.3, 33.2})).beginsAtZero());
    EXPECT_TRUE(valueAxis(trendOf({-5, -12}, Unit::Number)).beginsAtZero());
    EXPECT_FALSE(valueAxis(trendOf({-10, -12}, Unit::Number)).beginsAtZero());
}

TEST(TrendAxis, OfSharesStaysBetweenNothingAndAll)
{
    expectAxis(trendOf({0, 100}), 0, 100, 20);
    expectAxis(trendOf({97, 100}), 96, 100, 1);
    for (const auto& values : {std::pair(0.0, 0.4), std::pair(0.0, 0.0), std::pair(100.0, 100.0),
             std::pair(99.9, 100.0), std::pair(50.1, 99.99), std::pair(0.001, 99.999)}) {
        const TrendAxis axis = valueAxis(trendOf({values.first, values.second}));
        EXPECT_GE(axis.first, 0) << values.first;
        EXPECT_LE(axis.last, 100) << values.second;
        EXPECT_LE(axis.first, values.first);
        EXPECT_GE(axis.last, values.second);
    }
    EXPECT_GT(valueAxis(trendOf({100}, Unit::Number)).last, 100) << "a number may go on";
}

TEST(TrendAxis, OfEqualValuesHasAHeight)
{
    for (const double value : {0.0, 33.2, 100.0, -7.0, 1e12}) {
        const TrendAxis axis = valueAxis(trendOf({value, value, value}, Unit::Number));
        EXPECT_LT(axis.first, axis.last) << value;
        EXPECT_LE(axis.first, value);
        EXPECT_GE(axis.last, value);
        EXPECT_GE(axis.marks().size(), 2u) << value;
    }
}

TEST(TrendAxis, OfTinyHugeAndNegativeValuesHasFewRoundMarks)
{
    for (const auto& values : {std::pair(0.0001, 0.0009), std::pair(1e-9, 3e-9), std::pair(-250.0, 130.0),
             std::pair(-9.0, -8.0), std::pair(1e15, 9e15), std::pair(1e18, 1.0001e18), std::pair(0.0, 7.0)}) {
        const TrendAxis axis = valueAxis(trendOf({values.first, values.second}, Unit::Number));
        EXPECT_LE(axis.first, values.first);
        EXPECT_GE(axis.last, values.second);
        EXPECT_GE(axis.marks().size(), 3u) << values.first;
        EXPECT_LE(axis.marks().size(), 9u) << values.first;
        // 1, 2 or 5 times a power of ten.
        const double factor = axis.step / std::pow(10, std::floor(std::log10(axis.step) + 1e-9));
        EXPECT_TRUE(qFuzzyCompare(factor, 1.0) || qFuzzyCompare(factor, 2.0) || qFuzzyCompare(factor, 5.0)) << factor;
    }
}

TEST(TrendAxis, OfNothingIsStillAnAxis)
{
    expectAxis(Trend(), 0, 1, 1);
    const TrendAxis time = timeAxis(Trend());
    EXPECT_LT(time.first, time.last);
}

TEST(TrendAxis, IsMarkedInItsUnitWithTheDecimalsOfItsStep)
{
    EXPECT_EQ(marksOf(trendOf({0, 38})), "0% 10% 20% 30% 40%"_q);
    EXPECT_EQ(marksOf(trendOf({0, 1.9})), "0,0% 0,5% 1,0% 1,5% 2,0%"_q);
    EXPECT_EQ(marksOf(trendOf({300, 1100}, Unit::Persons)), "0 500 1.000 1.500"_q);
    EXPECT_EQ(marksOf(trendOf({33.2, 33.24}, Unit::Number)), "33,19 33,20 33,21 33,22 33,23 33,24 33,25"_q);
    EXPECT_EQ(marksOf(trendOf({-250, 130}, Unit::Number)), "-300 -200 -100 0 100 200"_q);
}

TEST(TrendAxis, HasNoNegativeZero)
{
    for (int tenths = 1; tenths < 400; ++tenths) {
        for (const double factor : {0.01, 0.1, 1.0}) {
            const QStringList marks = marksOf(trendOf({-tenths * factor, 0.3 * factor}, Unit::Number)).split(u' ');
            for (const QString& text : {"-0"_q, "-0,0"_q, "-0,00"_q, "-0,000"_q})
                ASSERT_FALSE(marks.contains(text)) << tenths << " times " << factor;
        }
    }
}

TEST(TrendTime, IsOfWholeYears)
{
    Trend trend;
    trend.lines = {line({{"2006K3", 1}, {"2008M02", 2}})};
    TrendAxis axis = timeAxis(trend);
    EXPECT_DOUBLE_EQ(axis.first, 2006);
    EXPECT_DOUBLE_EQ(axis.last, 2009);
    EXPECT_DOUBLE_EQ(axis.step, 1);
    EXPECT_EQ(axis.marks().size(), 4u);
    EXPECT_EQ(timeMarkText(2008.5), "2008"_q);
    EXPECT_EQ(timeMarkText(2008.0), "2008"_q);
    EXPECT_EQ(trend.periods().size(), 2u);
}

TEST(TrendTime, GoesOnToATargetButNotToTheEndOfARule)
{
    Trend trend = trendOf({33.2, 31, 29.3});
    trend.limits = {
        {TrendLimit::Kind::Target, {}, {{2007, 2011, 29.88}}}, {TrendLimit::Kind::Rule, {}, {{2006, 2050, 40}}}};
    EXPECT_DOUBLE_EQ(timeAxis(trend).last, 2011);
}

TEST(TrendTime, NamesFewerYearsWhereThereAreMany)
{
    Trend trend;
    trend.lines = {line({{"1980", 1}, {"2020", 2}})};
    const TrendAxis axis = timeAxis(trend);
    EXPECT_DOUBLE_EQ(axis.step, 5); // 41 years, at most twelve names
    EXPECT_LE(axis.marks().size(), 12u);
    EXPECT_DOUBLE_EQ(axis.first, 1980);
    EXPECT_DOUBLE_EQ(axis.last, 2021);
}

TEST(Trend, TellsAllItsPeriodsOnceAndInOrder)
{
    Trend trend;
    EXPECT_TRUE(trend.isEmpty());
    trend.lines = {line({{"2008", 1}, {"2010", mark}}), line({{"2006", 1}, {"2008", 2}})};
    TrendBand band;
    band.spans = {{Period(year(2007)), 1, 2}};
    trend.bands = {band};
    QStringList keys;
    for (const Period& period : trend.periods())
        keys += period.key();
    EXPECT_EQ(keys.join(u' '), "2006 2007 2008 2010"_q);
    EXPECT_EQ(trend.lines[0].valueCount(), 1);
    EXPECT_FALSE(trend.isEmpty());
}

} // namespace indblik
