// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/goals/progress.h"

#include "tests/core/judge/progresscase.h"
#include "tests/fixtures.h"

namespace indblik {

using testing::expectTold;

// The account of 2010: fewer without a link to the labour market by 2010, "10 %" in the goal and "10 percentage points"
// on the card; figures of 2006 and 2008.
TEST(Progress, OfTheAccountsGoalDependsOnItsUnit)
{
    expectTold({
        {"a tenth of it is reached early", // 33.2 - 10 % of 33.2 = 29.88; 29.3 <= 29.88; -3.9 / 33.2 = -11.747 %
            "percent down 10% from=2006 by=2010", "2006=33.2% 2008=29.3%", 2010,
            "met wanted=29.88% base=2006:33.2% actual=2008:29.3% points=-3.90 relative=-11.75 early toldBy=2010"},
        {"ten points are not", // 33.2 - 10 = 23.2; 29.3 > 23.2
            "percentagePoints down 10pp from=2006 by=2010", "2006=33.2% 2008=29.3%", 2010,
            "notMet wanted=23.2% points=-3.90 relative=-11.75 early toldBy=2010"},
        {"the straight way is half done in the middle", // 33.2 - 3.32 / 2 = 31.54; 33.2 - 2 * 3.9 = 25.4
            "percent down 10% from=2006 by=2010", "2006=33.2% 2008=29.3%", 2010, "met onPath=31.54% projected=25.4%"},
        {"and that of points too", // 33.2 - 10 / 2 = 28.2
            "percentagePoints down 10pp from=2006 by=2010", "2006=33.2% 2008=29.3%", 2010,
            "notMet onPath=28.2% projected=25.4%"},
        {"not vacated, a tenth", // 34.2 - 3.42 = 30.78; 29.6 <= 30.78; -4.6 / 34.2 = -13.4503 %
            "percent down 10% from=2006 by=2010", "2006=34.2% 2008=29.6%", 2010,
            "met wanted=30.78% points=-4.60 relative=-13.45 onPath=32.49% projected=25% early"},
        {"not vacated, ten points", // 34.2 - 10 = 24.2; 29.6 > 24.2; 34.2 - 5 = 29.2
            "percentagePoints down 10pp from=2006 by=2010", "2006=34.2% 2008=29.6%", 2010,
            "notMet wanted=24.2% onPath=29.2% early"},
        {"vacated, a tenth", // 28.8 - 2.88 = 25.92; 27.9 > 25.92; -0.9 / 28.8 = -3.125 %; 28.8 - 1.44 = 27.36
            "percent down 10% from=2006 by=2010", "2006=28.8% 2008=27.9%", 2010,
            "notMet wanted=25.92% points=-0.90 relative=-3.13 onPath=27.36% projected=27% early"},
        {"vacated, ten points", // 28.8 - 10 = 18.8; 27.9 > 18.8; 28.8 - 5 = 23.8
            "percentagePoints down 10pp from=2006 by=2010", "2006=28.8% 2008=27.9%", 2010,
            "notMet wanted=18.8% onPath=23.8% early"},
    });
}

TEST(Progress, OfTheAccountsGoalIsHeldAgainstTheStraightWayAYearBefore)
{
    expectTold({
        {"what is reached is reached before its time", // 29.3 <= 29.88
            "percent down 10% from=2006 by=2010", "2006=33.2% 2008=29.3%", 2009, "met notEarly toldBy=2010"},
        {"points are behind", // half of the way: 33.2 - 5 = 28.2; 29.3 > 28.2
            "percentagePoints down 10pp from=2006 by=2010", "2006=33.2% 2008=29.3%", 2009,
            "behind wanted=23.2% onPath=28.2% notEarly toldBy=2010"},
        {"not vacated in points: behind by a hair", // 34.2 - 5 = 29.2; 29.6 > 29.2
            "percentagePoints down 10pp from=2006 by=2010", "2006=34.2% 2008=29.6%", 2009, "behind onPath=29.2%"},
        {"vacated: behind", // 28.8 - 1.44 = 27.36; 27.9 > 27.36
            "percent down 10% from=2006 by=2010", "2006=28.8% 2008=27.9%", 2009, "behind onPath=27.36%"},
        {"on course where more than half is done", // 33.2 - 1.66 = 31.54; 29.88 < 31.0 <= 31.54
            "percent down 10% from=2006 by=2010", "2006=33.2% 2008=31%", 2009,
            "onCourse onPath=31.54% projected=28.8%"},
        {"the same a year earlier still", // the figure is of 2008, and so is the way: 31.54
            "percent down 10% from=2006 by=2010", "2006=33.2% 2008=31.54%", 2008, "onCourse onPath=31.54%"},
        {"before the second figure nothing is told", // 2008 is after 2007
            "percent down 10% from=2006 by=2010", "2006=33.2% 2008=29.3%", 2007,
            "noFigure base=2006:33.2% actual=2006:33.2% points=none relative=none toldBy=2010"},
        {"the figure of the due year decides", // 30.1 > 29.88
            "percent down 10% from=2006 by=2010", "2006=33.2% 2008=29.3% 2010=30.1%", 2010,
            "notMet actual=2010:30.1% notEarly toldBy=none onPath=none projected=none"},
    });
}

TEST(Progress, OfAPercentageIsTakenFromTheBase)
{
    expectTold({
        {"up, at the target", // 500 + 20 % of 500 = 600
            "percent up 20% from=2006 by=2010", "2006=500 2010=600", 2010, "met wanted=600 relative=20.00 points=none"},
        {"up, one short", // 599 < 600; 99 / 500 = 19.8 %
            "percent up 20% from=2006 by=2010", "2006=500 2010=599", 2010, "notMet relative=19.80"},
        {"up, on the way exactly", // 500 + 100 * 2 / 4 = 550
            "percent up 20% from=2006 by=2010", "2006=500 2008=550", 2009, "onCourse onPath=550 projected=600"},
        {"up, one behind the way", // 549 < 550; 500 + 2 * 49 = 598
            "percent up 20% from=2006 by=2010", "2006=500 2008=549", 2009, "behind projected=598"},
        {"down, but it went up", // 36 > 31.54; 2.8 / 33.2 = 8.4337 %; 33.2 + 2 * 2.8 = 38.8
            "percent down 10% from=2006 by=2010", "2006=33.2% 2008=36%", 2009,
            "behind points=2.80 relative=8.43 projected=38.8%"},
        {"up of a share is of the share, not in points", // 40 + 10 % of 40 = 44, not 50
            "percent up 10% from=2006 by=2010", "2006=40% 2010=44%", 2010, "met wanted=44% points=4.00 relative=10.00"},
        {"no change wanted, none there", // 33.2 - 0 = 33.2
            "percent down 0% from=2006 by=2010", "2006=33.2% 2010=33.2%", 2010, "met relative=0.00"},
        {"all of it gone, and a dash is 0", // 12 - 100 % of 12 = 0
            "percent down 100% from=2006 by=2010", "2006=12 2010=-", 2010,
            "met wanted=0 actual=2010:0 relative=-100.00"},
        {"more than all of it", // 12 - 150 % of 12 = -6; 0 > -6
            "percent down 150% from=2006 by=2010", "2006=12 2010=0", 2010, "notMet wanted=-6"},
        {"of a rate per 10,000 as of any other number", // 270 - 10 % = 243
            "percent down 10% from=2006 by=2010", "2006=270 2010=243", 2010, "met wanted=243"},
        {"of a half percent", // 40 - 0.5 % of 40 = 39.8
            "percent down 0.5% from=2006 by=2010", "2006=40% 2010=39.8%", 2010, "met wanted=39.8%"},
    });
}

TEST(Progress, OfPointsIsTakenFromAShare)
{
    expectTold({
        {"down, at the target", // 33.2 - 10 = 23.2
            "percentagePoints down 10pp from=2006 by=2010", "2006=33.2% 2010=23.2%", 2010, "met points=-10.00"},
        {"up, at the target", // 40 + 5 = 45
            "percentagePoints up 5pp from=2006 by=2010", "2006=40% 2010=45%", 2010,
            "met wanted=45% points=5.00 relative=12.50"},
        {"up, a tenth of a point short", // 44.9 < 45
            "percentagePoints up 5pp from=2006 by=2010", "2006=40% 2010=44.9%", 2010, "notMet points=4.90"},
        {"from nothing", // 0 + 5 = 5; of 0 there is no relative change
            "percentagePoints up 5pp from=2006 by=2010", "2006=0% 2010=5%", 2010, "met points=5.00 relative=none"},
        {"of persons there are none", "percentagePoints down 10pp from=2006 by=2010", "2006=500 2010=400", 2010,
            "noShare points=none relative=-20.00"},
        {"a share that fell while its count rose", // 3128 of 10861 = 28.80, 3192 of 11441 = 27.90: 27.90 > 27.80
            "percentagePoints down 1pp from=2006 by=2010", "2006=3128/10861 2010=3192/11441", 2010,
            "notMet points=-0.90"},
    });
}

TEST(Progress, OfAValueOrALimitIsHeldAgainstIt)
{
    expectTold({
        {"down to a value", "value down 30% from=2006 by=2010", "2006=40% 2010=30%", 2010, "met wanted=30%"},
        {"down to a value, missed", "value down 30% from=2006 by=2010", "2006=40% 2010=30.1%", 2010, "notMet"},
        {"up to a value, behind", // 50 + 25 / 2 = 62.5; 60 < 62.5
            "value up 75% from=2006 by=2010", "2006=50% 2008=60%", 2009, "behind onPath=62.5% projected=70%"},
        {"up to a value, on course", // 62.5 >= 62.5
            "value up 75% from=2006 by=2010", "2006=50% 2008=62.5%", 2009, "onCourse"},
        {"at most", "atMost 30% by=2010", "2010=30%", 2010, "met wanted=30% base=none points=none"},
        {"at most, missed", "atMost 30% by=2010", "2010=30.1%", 2010, "notMet"},
        {"at most is down, whatever is said", "atMost up 30% by=2010", "2010=29%", 2010, "met"},
        {"at least", "atLeast 1000 by=2010", "2010=1000", 2010, "met"},
        {"at least, one short", "atLeast 1000 by=2010", "2010=999", 2010, "notMet"},
        {"at least is up, whatever is said", "atLeast down 30% by=2010", "2010=31%", 2010, "met"},
        {"at least, on the way", // 800 + 200 / 2 = 900
            "atLeast 1000 from=2006 by=2010", "2006=800 2008=900", 2009, "onCourse onPath=900"},
        {"at least, behind it", // 899 < 900
            "atLeast 1000 from=2006 by=2010", "2006=800 2008=899", 2009, "behind"},
        {"a level is early too where its figure is missing", "atMost 30% by=2010", "2008=31%", 2010,
            "notMet early toldBy=2010"},
        {"and where it is reached", "atMost 30% by=2010", "2008=29%", 2010, "met early toldBy=2010"},
        {"before it is due, without a base", // no way can be drawn
            "atMost 30% by=2010", "2009=31%", 2009, "noBase wanted=30% toldBy=2010"},
        {"before it is due, reached without a base", "atMost 30% by=2010", "2009=30%", 2009, "met"},
        {"a standing limit is told at once", "atMost 40%", "2008=41%", 2008, "notMet toldBy=none notEarly"},
        {"a standing limit that is kept", "atMost 40%", "2008=39%", 2008, "met toldBy=none notEarly"},
    });
}

TEST(Progress, IsExactAtTheLimit)
{
    expectTold({
        {"444 of 1110 is 40 %", "atMost 40% by=2010", "2010=444/1110", 2010, "met"},
        {"one person over is over", // 445 / 1110 = 40.09 %
            "atMost 40% by=2010", "2010=445/1110", 2010, "notMet"},
        {"one of ten million over", "atMost 40% by=2010", "2010=4000001/10000000", 2010, "notMet"},
        {"one of ten million under", "atMost 40% by=2010", "2010=3999999/10000000", 2010, "met"},
        {"at the limit that nobody sees", // 33.2 - 3.32 = 29.88
            "percent down 10% from=2006 by=2010", "2006=33.2% 2010=2988/10000", 2010, "met"},
        {"a hair over it", // 29.881 > 29.88
            "percent down 10% from=2006 by=2010", "2006=33.2% 2010=29881/100000", 2010, "notMet"},
        {"of thirds", // 1/3 - 1/30 = 3/10
            "percent down 10% from=2006 by=2010", "2006=1/3 2010=3/10", 2010, "met wanted=3/10"},
        {"a hair over of thirds", // 0.300001 > 0.3
            "percent down 10% from=2006 by=2010", "2006=1/3 2010=300001/1000000", 2010, "notMet"},
        {"points of thirds", // 1/3 - 1/10 = 7/30
            "percentagePoints down 10pp from=2006 by=2010", "2006=1/3 2010=7/30", 2010, "met wanted=7/30"},
        {"looks equal when rounded, and is not", // 29.91 is shown as 29.9
            "atMost 29.9% by=2010", "2010=2991/10000", 2010, "notMet"},
        {"a way of sevenths", // 1/7 at 2006, 0 at 2013: 6/49 at 2007
            "value down 0% from=2006 by=2013", "2006=1/7 2007=6/49", 2007, "onCourse onPath=6/49"},
    });
}

TEST(Progress, OfZeroAndOfNegativeNumbers)
{
    expectTold({
        {"percent of 0", "percent down 10% from=2006 by=2010", "2006=0 2010=0", 2010, "zeroBase relative=none"},
        {"percent of a dash, which is 0", "percent up 10% from=2006 by=2010", "2006=- 2010=5", 2010, "zeroBase"},
        {"the base is the target already", "atMost 30% from=2006 by=2010", "2006=30% 2008=30%", 2009, "met"},
        {"it was, and is no more", // the way from 30 to 30 is flat
            "atMost 30% from=2006 by=2010", "2006=30% 2008=31%", 2009, "behind onPath=30%"},
        {"up from below 0", // -200 + 50 % of 200 = -100; 100 / 200
            "percent up 50% from=2006 by=2010", "2006=-200 2010=-100", 2010, "met wanted=-100 relative=50.00"},
        {"down from below 0", // -200 - 50 % of 200 = -300; -250 > -300
            "percent down 50% from=2006 by=2010", "2006=-200 2010=-250", 2010, "notMet wanted=-300 relative=-25.00"},
        {"through 0", // 10 - 20 / 2 = 0
            "value down -10 from=2006 by=2010", "2006=10 2008=0", 2009, "onCourse onPath=0 projected=-10"},
        {"at most less than 0", "atMost -5 by=2010", "2010=-4", 2010, "notMet"},
    });
}

TEST(Progress, IsNotToldWhereTheTargetSaysTooLittle)
{
    expectTold({
        {"no series", "percent down 10% from=2006 by=2010", nullptr, 2010, "noSeries"},
        {"no amount", "percent down from=2006 by=2010", "2006=33.2% 2010=29.3%", 2010, "noTarget points=-3.90"},
        {"no limit", "atMost by=2010", "2010=29.3%", 2010, "noTarget"},
        {"no base period", "percent down 10% by=2010", "2006=33.2% 2010=29.3%", 2010, "noTarget"},
        {"a base value of no period", "percent down 10% base=33.2% by=2010", "2010=29.3%", 2010, "noTarget"},
        {"no due period", "percent down 10% from=2006", "2006=33.2% 2010=29.3%", 2010, "noTarget"},
        {"due before it began", "percent down 10% from=2010 by=2006", "2006=33.2% 2010=29.3%", 2010, "noTarget"},
        {"due where it began", "atMost 30% from=2010 by=2010", "2010=29.3%", 2010, "noTarget"},
        {"due where it began, by another length", // 2010 and its second half end together
            "atMost 30% from=2010 by=2010-H2", "2010=29.3%", 2010, "noTarget"},
        {"points of persons are refused before a base is missed", "percentagePoints down 10pp from=2006 by=2010",
            "2010=400", 2010, "noShare"},
        {"lists are judged elsewhere", "noNew by=2010", "2010=6", 2010, "noList"},
    });
}

TEST(Progress, OfHugeNumbersIsExactOrNotTold)
{
    expectTold({
        {"as large as they get", // 9e18 - 9e17
            "percent down 10% from=2006 by=2010", "2006=9000000000000000000 2010=8100000000000000000", 2010,
            "met wanted=8100000000000000000 relative=-10.00"},
        {"one over", "percent down 10% from=2006 by=2010", "2006=9000000000000000000 2010=8100000000000000001", 2010,
            "notMet relative=-10.00"},
        {"what is wanted does not fit", // 1.1 * 9.2e18 > 9.22e18
            "percent up 10% from=2006 by=2010", "2006=9200000000000000000 2010=9200000000000000000", 2010, "tooLarge"},
        {"what is wanted is kept to nine decimals, and compared exactly", // m = 2^61 - 1: 0.9 * (m - 2) / m < 0.9
            "percent down 10% from=2006 by=2010", "2006=2305843009213693949/2305843009213693951 2010=90%", 2010,
            "notMet wanted=90%"},
        {"a base of such terms that a tenth less does not fit", // 10 * (2^63 - 25)^2 > 2^127
            "percent down 10% from=2006 by=2010", "2006=9223372036854775782/9223372036854775783 2010=90%", 2010,
            "tooLarge"},
        {"the way has too long terms", // 1 / p, 1 / q and half of their difference need more than 128 bits
            "atMost 1/9223372036854775781 from=2006 by=2010", "2006=1/9223372036854775783 2008=1/2", 2009, "tooLarge"},
    });
}

namespace {

Progress goalOf2010(const char* target)
{
    const Series series = testing::seriesFrom("2006=33.2% 2008=29.3%"_q);
    return progressOf(testing::targetFrom(QString::fromUtf8(target)), &series, nullptr, {}, year(2010));
}

const Tongue& tongue()
{
    static const Tongue english = Tongue::ofProgram(QLocale("da_DK"_q));
    return english;
}

} // namespace

TEST(Progress, RoundsAChangeOnce)
{
    // -3.9 / 33.2 = -11.747 %: -11.75 in hundredths, and -11.7 in tenths.
    const Progress progress = goalOf2010("percent down 10% from=2006 by=2010");
    EXPECT_EQ(progress.relative->hundredths(), -1175);
    EXPECT_EQ(changeText(*progress.relative, tongue()), "-11,7\u00a0%"_q);
    EXPECT_EQ(changeText(*progress.points, tongue()), "-3,9 percentage points"_q);
    // 53947 of 100000 less 50000 is 3.947 points.
    const Series counted = testing::seriesFrom("2006=50000/100000 2008=53947/100000"_q);
    const Progress points = progressOf(
        testing::targetFrom("percentagePoints up 1pp from=2006 by=2010"_q), &counted, nullptr, {}, year(2010));
    EXPECT_EQ(points.points->hundredths(), 395);
    EXPECT_EQ(changeText(*points.points, tongue()), "+3,9 percentage points"_q);
}

TEST(Progress, IsToldInWordsWithItsUnits)
{
    const Target target = testing::targetFrom("percent down 10% from=2006 by=2010"_q);
    const Progress progress = goalOf2010("percent down 10% from=2006 by=2010");
    EXPECT_EQ(reachedWords(progress, target, Indicator::Unit::Share, tongue()),
        "29,3\u00a0% in 2008; at most 29,9\u00a0% is to be reached. The figure of 2010 is not there yet"_q);
    EXPECT_EQ(projectionWords(progress, target, Indicator::Unit::Share, tongue()),
        "If it goes on as from 2006 to 2008, it will be 25,4\u00a0% in 2010."_q);
    EXPECT_EQ(untoldWords(progress, target, tongue()), QString());
}

TEST(Progress, SaysWhyNothingIsToldAndWhenItWillBe)
{
    const Target target = testing::targetFrom("percent down 10% from=2006 by=2010"_q);
    const auto words = [&target](const char* figures, const char* breaks = "") {
        const Series series = testing::seriesFrom(QString::fromUtf8(figures));
        const auto made = testing::breaksFrom(QString::fromUtf8(breaks), series.id);
        return untoldWords(progressOf(target, &series, nullptr, made, year(2010)), target, tongue());
    };
    EXPECT_EQ(words("2006=33.2%"),
        "There is no figure after the starting point. It can be determined once the figure of 2010 is there."_q);
    EXPECT_EQ(words("2008=29.3%"), "The figure of 2006, the starting point, is missing."_q);
    EXPECT_EQ(words("2006=33.2% 2008=x"), "The figure is of too few persons to be shown."_q);
    EXPECT_EQ(
        words("2006=33.2% 2008=29.3%", "2007"), "The figures before and after 2007 cannot be compared: ny opgørelse"_q);
    for (int why = int(Untold::NoTarget); why <= int(Untold::TooLarge); ++why) {
        Progress progress;
        progress.why = Untold(why);
        EXPECT_FALSE(untoldWords(progress, target, tongue()).isEmpty()) << why;
        EXPECT_FALSE(untoldText(Untold(why)).isEmpty()) << why;
    }
}

TEST(Progress, ShowsMoreDecimalsWhereRoundingWouldMakeAMissLookLikeAHit)
{
    const Target target = testing::targetFrom("percent down 10% from=2006 by=2010"_q);
    const auto wanted = [&target](const char* figures) {
        const Series series = testing::seriesFrom(QString::fromUtf8(figures));
        return wantedText(progressOf(target, &series, nullptr, {}, year(2010)), Indicator::Unit::Share, tongue());
    };
    EXPECT_EQ(wanted("2006=33.2% 2010=29.9%"), "29,88\u00a0%"_q); // not met, and 29,88 reads as 29,9
    EXPECT_EQ(wanted("2006=33.2% 2010=29.3%"), "29,9\u00a0%"_q);
}

TEST(Progress, OfOthersTellsNothingUntilSomebodySaysWhyTheyMayStandIn)
{
    Target target = testing::targetFrom("percent down 10% from=2006 by=2010"_q);
    Series series = testing::seriesFrom("2006=33.2% 2010=29.3%"_q);
    target.population = "de udsatte boligområder"_q;
    const auto told = [&] { return progressOf(target, &series, nullptr, {}, year(2010)); };
    series.population = "alle almene boliger"_q;
    EXPECT_EQ(told().verdict, Verdict::CannotTell);
    EXPECT_EQ(told().why, Untold::OtherPeople);
    EXPECT_TRUE(told().actual) << "what is measured is still shown";
    target.standIn = "Andelen måles ikke for områderne alene"_q;
    EXPECT_EQ(told().verdict, Verdict::Met);
    EXPECT_TRUE(told().standsIn);
    target.standIn.clear();
    for (const auto& same : {"De udsatte boligområder"_q, "udsatte boligområder: Tingbjerg m.v."_q, ""_q}) {
        series.population = same;
        EXPECT_EQ(told().verdict, Verdict::Met) << same.toStdString();
        EXPECT_FALSE(told().standsIn);
    }
}

TEST(Progress, OfAChangeInPointsIsHeldAgainstPointsAlone)
{
    Series series = testing::seriesFrom("2006=0 2008=-5.9"_q);
    series.unit = Indicator::Unit::Points;
    const auto told = [&series](const QString& target) {
        return progressOf(testing::targetFrom(target), &series, nullptr, {}, year(2010));
    };
    const Progress points = told("percentagePoints down 10pp from=2006 by=2010"_q);
    EXPECT_EQ(points.verdict, Verdict::OnCourse) << "5.9 of 10 after half of the way";
    EXPECT_TRUE(points.isEarly);
    EXPECT_EQ(points.points, PercentagePoints::fromHundredths(-590));
    EXPECT_FALSE(points.relative);
    EXPECT_EQ(compared(*points.wanted, Ratio{-10, 1}), std::strong_ordering::equal);
    const Progress percent = told("percent down 10% from=2006 by=2010"_q);
    EXPECT_EQ(percent.verdict, Verdict::CannotTell) << "of what share is not known";
    EXPECT_EQ(percent.why, Untold::OnlyChange);
}

TEST(Progress, IsForTheTimeBeingUntilTheFigureOfTheDueYearIsThere)
{
    const Target target = testing::targetFrom("atMost 30% from=2006 by=2010"_q);
    const auto told = [&target](const QString& figures) {
        const Series series = testing::seriesFrom(figures);
        return progressOf(target, &series, nullptr, {}, year(2010));
    };
    EXPECT_TRUE(told("2006=40% 2008=29%"_q).isProvisional());
    EXPECT_EQ(verdictWords(told("2006=40% 2008=29%"_q), Tongue::danish()), "Nået (foreløbigt)"_q);
    EXPECT_TRUE(told("2006=40% 2008=39%"_q).isProvisional());
    EXPECT_FALSE(told("2006=40% 2010=29%"_q).isProvisional());
    EXPECT_EQ(verdictWords(told("2006=40% 2010=31%"_q), Tongue::danish()), "Ikke nået"_q);
}

TEST(Progress, OnCourseIsForTheTimeBeingOnceTheYearIsThere)
{
    const Target target = testing::targetFrom("atMost 30% from=2006 by=2010"_q);
    const Series series = testing::seriesFrom("2006=40% 2008=34%"_q); // 40 - 10 / 2 = 35
    const auto told = [&](int account) { return progressOf(target, &series, nullptr, {}, year(account)); };
    for (const int account : {2010, 2012}) {
        EXPECT_EQ(told(account).verdict, Verdict::OnCourse);
        EXPECT_TRUE(told(account).isProvisional()) << account;
        EXPECT_EQ(verdictWords(told(account), Tongue::danish()), "På vej (foreløbigt)"_q);
    }
    EXPECT_FALSE(told(2009).isProvisional()) << "it says itself that the time is not up";
    EXPECT_EQ(verdictWords(told(2009), Tongue::danish()), "På vej"_q);
    const Series none = testing::seriesFrom("2006=40%"_q);
    EXPECT_FALSE(progressOf(target, &none, nullptr, {}, year(2010)).isProvisional()) << "nothing is told";
}

TEST(Progress, SaysOfASeriesWithoutFiguresThatItIsProposed)
{
    for (const char* asked : {"percent down 10% from=2006 by=2010", "atMost 30% by=2010"}) {
        const Target target = testing::targetFrom(QString::fromUtf8(asked));
        const Series proposed = testing::seriesFrom(QString());
        const Progress told = progressOf(target, &proposed, nullptr, {}, year(2010));
        EXPECT_TRUE(told.isProposed);
        EXPECT_EQ(told.verdict, Verdict::CannotTell);
        EXPECT_EQ(untoldWords(told, target, tongue()),
            "The indicator is proposed, and there are no figures of it yet. It can be determined once the figure of "
            "2010 is there."_q);
    }
    EXPECT_FALSE(goalOf2010("atMost 30% by=2010").isProposed);
}

} // namespace indblik
