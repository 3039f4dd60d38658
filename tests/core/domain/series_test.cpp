// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/series.h"
#include "tests/core/judge/progresscase.h"
#include "tests/fixtures.h"

namespace indblik {

namespace {

using testing::breaksFrom;
using testing::seriesFrom;

using Unit = Indicator::Unit;

/// "2006=33,2 % 2008=29,3 %": what was known on a day.
QString known(const Series& series, const std::optional<QDate>& on = {})
{
    QStringList words;
    for (const SeriesFigure& figure : series.known(on))
        words += figure.period.key() + u'=' + statFigureText(figure.figure, QLocale("da_DK"_q));
    return words.join(u' ').replace(QChar(0xa0), u' ');
}

const Tongue& tongue()
{
    static const Tongue english = Tongue::ofProgram(QLocale("da_DK"_q));
    return english;
}

Period periodOf(const char* text)
{
    return Period::fromText(QString::fromUtf8(text)).value();
}

} // namespace

TEST(Series, KnowsOfEachPeriodTheNewestFigureOfTheDay)
{
    const Series series = seriesFrom("2006=33.2% 2008@2009-03-01=30.5% 2008@2009-09-01=29.3%"_q);
    EXPECT_EQ(known(series), "2006=33,2 % 2008=29,3 %"_q);
    EXPECT_EQ(known(series, QDate(2009, 9, 1)), "2006=33,2 % 2008=29,3 %"_q);
    EXPECT_EQ(known(series, QDate(2009, 8, 31)), "2006=33,2 % 2008=30,5 %"_q);
    EXPECT_EQ(known(series, QDate(2009, 3, 1)), "2006=33,2 % 2008=30,5 %"_q);
    EXPECT_EQ(known(series, QDate(2009, 2, 28)), "2006=33,2 %"_q);
    EXPECT_EQ(known(Series()), QString());
}

TEST(Series, KnowsAFigureOfNoDayFromTheBeginning)
{
    const Series series = seriesFrom("2008=30.5% 2008@2009-09-01=29.3%"_q);
    EXPECT_EQ(known(series, QDate(1950, 1, 1)), "2008=30,5 %"_q);
    EXPECT_EQ(known(series), "2008=29,3 %"_q);
}

TEST(Series, KnowsAFigureThatWasTakenBackAsTheMarkItIsNow)
{
    const Series series = seriesFrom("2006=33.2% 2008@2009-03-01=29.3% 2008@2009-09-01=.."_q);
    EXPECT_EQ(known(series, QDate(2009, 3, 1)), "2006=33,2 % 2008=29,3 %"_q);
    EXPECT_EQ(known(series), "2006=33,2 % 2008=.."_q);
}

TEST(Series, KeepsAYearAndItsFirstHalfApart)
{
    EXPECT_EQ(known(seriesFrom("2008=30% 2008-H1=31% 2008-01=32%"_q)), "2008=30,0 % 2008-H1=31,0 % 2008-01=32,0 %"_q);
}

TEST(Series, IsNamedByWhatItMeasuresAndOfWhom)
{
    Series series;
    series.title = "På overførselsindkomst"_q;
    EXPECT_EQ(series.name(), "På overførselsindkomst"_q);
    series.population = "alle almene boliger"_q;
    EXPECT_EQ(series.name(), "På overførselsindkomst, alle almene boliger"_q);
}

TEST(Series, TellsItsValuesWithTheirUnit)
{
    EXPECT_EQ(unitValueText({332, 1000}, Unit::Share, tongue()), "33,2\u00a0%"_q);
    EXPECT_EQ(unitValueText({2988, 10'000}, Unit::Share, tongue()), "29,9\u00a0%"_q);
    EXPECT_EQ(unitValueText({-39, 1000}, Unit::Share, tongue()), "-3,9\u00a0%"_q);
    EXPECT_EQ(unitValueText({1812, 1}, Unit::Persons, tongue()), "1.812 persons"_q);
    EXPECT_EQ(unitValueText({25, 2}, Unit::Persons, tongue()), "12,5 persons"_q);
    EXPECT_EQ(unitValueText({24, 2}, Unit::Persons, tongue()), "12 persons"_q);
    EXPECT_EQ(unitValueText({270, 1}, Unit::PerTenThousand, tongue()), "270 per 10,000"_q);
    EXPECT_EQ(unitValueText({120'000, 1}, Unit::Kroner, tongue()), "DKK 120.000"_q);
    EXPECT_EQ(unitValueText({-5, 2}, Unit::Number, tongue()), "-2,5"_q);
}

TEST(Series, TellsItsMarksAsTheyAreAndNoCasesAsZero)
{
    EXPECT_EQ(unitFigureText(StatFigure::mark(StatFigure::Kind::NotAvailable), Unit::Share, tongue()), ".."_q);
    EXPECT_EQ(unitFigureText(StatFigure::mark(StatFigure::Kind::Suppressed), Unit::Persons, tongue()), ".."_q);
    EXPECT_EQ(unitFigureText(StatFigure::mark(StatFigure::Kind::Nil), Unit::Persons, tongue()), "0 persons"_q);
    EXPECT_EQ(unitFigureText(StatFigure::share(444, 1110), Unit::Share, tongue()), "40,0\u00a0%"_q);
}

TEST(Series, NamesEveryUnitAtAnAxis)
{
    for (const Unit unit : {Unit::Share, Unit::Persons, Unit::PerTenThousand, Unit::Kroner, Unit::Number})
        EXPECT_FALSE(unitAxisText(unit, tongue()).isEmpty());
    EXPECT_EQ(unitAxisText(Unit::Share, tongue()), "per cent"_q);
}

TEST(Series, TellsPointsAndPercentOfAChangeApart)
{
    const auto points = [](qint64 hundredths) {
        return changeText(PercentagePoints::fromHundredths(hundredths), tongue());
    };
    const auto relative = [](qint64 hundredths) {
        return changeText(RelativeChange::fromHundredths(hundredths), tongue());
    };
    EXPECT_EQ(points(-390), "-3,9 percentage points"_q);
    EXPECT_EQ(points(300), "+3,0 percentage points"_q);
    EXPECT_EQ(points(0), "0,0 percentage points"_q);
    EXPECT_EQ(points(-4), "0,0 percentage points"_q) << "nothing has no sign";
    EXPECT_EQ(points(-5), "-0,1 percentage points"_q);
    EXPECT_EQ(relative(-1170), "-11,7\u00a0%"_q);
    EXPECT_EQ(relative(-1345), "-13,5\u00a0%"_q);
    EXPECT_EQ(relative(2000), "+20,0\u00a0%"_q);
    EXPECT_EQ(relative(123'456'780), "+1.234.567,8\u00a0%"_q);
    // From 33.2 to 29.3 is -11.747 %.
    EXPECT_EQ(changeText(RelativeChange::rounded(-1175, -117), tongue()), "-11,7\u00a0%"_q);
}

TEST(SeriesBreak, PartsWhatBeginsBeforeItFromWhatDoesNot)
{
    const SeriesBreak at2007 = breaksFrom("2007"_q, SeriesId::create()).front();
    EXPECT_TRUE(at2007.parts(periodOf("2006"), periodOf("2007")));
    EXPECT_TRUE(at2007.parts(periodOf("2006"), periodOf("2008")));
    EXPECT_FALSE(at2007.parts(periodOf("2007"), periodOf("2008")));
    EXPECT_FALSE(at2007.parts(periodOf("2005"), periodOf("2006")));
    EXPECT_TRUE(at2007.parts(periodOf("2006-12"), periodOf("2007-01")));
}

TEST(SeriesBreak, PartsPeriodsOfAnotherLengthByTheirFirstMonth)
{
    const SeriesBreak inJanuary = breaksFrom("2007-01"_q, SeriesId::create()).front();
    EXPECT_TRUE(inJanuary.parts(periodOf("2006"), periodOf("2007")));
    EXPECT_FALSE(inJanuary.parts(periodOf("2007"), periodOf("2008")));
    const SeriesBreak inMay = breaksFrom("2007-05"_q, SeriesId::create()).front();
    EXPECT_FALSE(inMay.parts(periodOf("2006"), periodOf("2007"))) << "most of 2007 is of the old kind, or some";
    EXPECT_TRUE(inMay.parts(periodOf("2007"), periodOf("2008")));
}

TEST(SeriesBreak, IsFoundOfItsSeriesTheOldestFirst)
{
    const Series series = seriesFrom("2006=33.2%"_q);
    const auto breaks = breaksFrom("2010 !2008 2007~"_q, series.id);
    const auto found = breaksOf(series.id, breaks);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0]->from.key(), "2007"_q);
    EXPECT_TRUE(found[0]->isComparable);
    EXPECT_EQ(found[1]->from.key(), "2010"_q);
}

TEST(SeriesBook, FindsASeriesById)
{
    SeriesBook book;
    book.series = {seriesFrom("2006=33.2%"_q), seriesFrom("2006=34.2%"_q)};
    EXPECT_EQ(book.find(book.series[1].id), &book.series[1]);
    EXPECT_EQ(book.find(SeriesId::create()), nullptr);
}

TEST(Direction, HasANameForFiles)
{
    for (const Direction direction : {Direction::Down, Direction::Up})
        EXPECT_EQ(directionFromText(directionText(direction)), direction);
    EXPECT_FALSE(directionFromText(u"sideways"));
}

} // namespace indblik
