// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/progresscase.h"

#include <gtest/gtest.h>

namespace indblik {

using testing::expectTold;

// Which figures a verdict is told by: what is missing, marked, too late, not comparable, corrected, or of another
// group.

TEST(ProgressFigures, MayBeFew)
{
    expectTold({
        {"the base alone", "percent down 10% from=2006 by=2010", "2006=33.2%", 2010,
            "noFigure base=2006:33.2% points=none onPath=none toldBy=2010"},
        {"no base", "percent down 10% from=2006 by=2010", "2008=29.3%", 2010, "noBase actual=2008:29.3%"},
        {"none, of a change", "percent down 10% from=2006 by=2010", "", 2010, "noBase actual=none"},
        {"none, of a level", "atMost 30% by=2010", "", 2010, "noFigure toldBy=2010"},
        {"a level with the base alone tells nothing before it is due", "atMost 30% from=2006 by=2010", "2006=33.2%",
            2009, "noFigure"},
        {"nor after", "atMost 30% from=2006 by=2010", "2006=33.2%", 2010, "noFigure notEarly toldBy=2010"},
        {"but it is met if it was from the beginning", "atMost 30% from=2006 by=2010", "2006=29%", 2009, "met"},
        {"figures before the base do not count", "atMost 30% from=2006 by=2010", "2004=29%", 2010,
            "noFigure actual=none"},
        {"nor do they for a change", "percent down 10% from=2006 by=2010", "2004=20% 2006=33.2%", 2010,
            "noFigure actual=2006:33.2%"},
        {"a year left out is no figure", // 40 - 8 * 3 / 4 = 34; 33 <= 34
            "percentagePoints down 8pp from=2006 by=2010", "2006=40% 2007=38% 2009=33%", 2009,
            "onCourse actual=2009:33% onPath=34%"},
        {"the one in the middle does not tell", // only 2006 and 2009 do
            "percentagePoints down 8pp from=2006 by=2010", "2006=40% 2007=10% 2009=35%", 2009,
            "behind points=-5.00 onPath=34%"},
    });
}

TEST(ProgressFigures, MayBeMarks)
{
    expectTold({
        {"the last is not available", // 40 - 8 / 4 = 38 in 2007
            "percentagePoints down 8pp from=2006 by=2010", "2006=40% 2007=38% 2008=..", 2008,
            "onCourse actual=2007:38% onPath=38%"},
        {"the last is not there yet", "percentagePoints down 8pp from=2006 by=2010", "2006=40% 2007=38% 2008=...", 2008,
            "onCourse actual=2007:38%"},
        {"the last is not relevant", "percentagePoints down 8pp from=2006 by=2010", "2006=40% 2007=38% 2008=.", 2008,
            "onCourse actual=2007:38%"},
        {"the last is kept back, the one before is not", "percentagePoints down 8pp from=2006 by=2010",
            "2006=40% 2007=39% 2008=x", 2008, "behind actual=2007:39%"},
        {"the only one after the base is kept back", "percent down 10% from=2006 by=2010", "2006=33.2% 2008=x", 2010,
            "keptBack"},
        {"the only one of a level is kept back", "atMost 30% by=2010", "2010=x", 2010, "keptBack"},
        {"a level with base, and all after it kept back", "atMost 30% from=2006 by=2010", "2006=33.2% 2008=x", 2009,
            "keptBack"},
        {"a base that is kept back is none", "percent down 10% from=2006 by=2010", "2006=x 2008=29.3%", 2010, "noBase"},
        {"a base that is not available is none", "percent down 10% from=2006 by=2010", "2006=.. 2008=29.3%", 2010,
            "noBase"},
        {"marks alone are no figures", "atMost 30% by=2010", "2008=.. 2009=... 2010=.", 2010, "noFigure"},
        {"no cases is 0", "atMost 5 by=2010", "2010=-", 2010, "met actual=2010:0"},
        {"no cases is not enough", "atLeast 5 by=2010", "2010=-", 2010, "notMet actual=2010:0"},
        {"what is kept back after it is due does not count", "atMost 30% by=2010", "2011=x", 2011, "noFigure"},
    });
}

TEST(ProgressFigures, CountUntilTheAccountsYearAndTheDuePeriod)
{
    expectTold({
        {"after it is due", // 33 > 30, and 29 comes too late
            "percentagePoints down 10pp from=2006 by=2010", "2006=40% 2010=33% 2011=29%", 2011,
            "notMet actual=2010:33% toldBy=none"},
        {"after the account", // 40 - 10 * 3 / 4 = 32.5
            "percentagePoints down 10pp from=2006 by=2010", "2006=40% 2009=33% 2010=29%", 2009,
            "behind actual=2009:33% onPath=32.5%"},
        {"an account of before the base", "percent down 10% from=2006 by=2010", "2006=33.2% 2008=29.3%", 2005,
            "noFigure actual=none"},
        {"an account long after", "percent down 10% from=2006 by=2010", "2006=33.2% 2010=29.3% 2019=40%", 2020,
            "met actual=2010:29.3%"},
        {"a level before its time", "atMost 30% by=2010", "2010=29% 2011=31%", 2011, "met actual=2010:29%"},
        {"a standing limit has no end", "atMost 30%", "2010=29% 2011=31%", 2011, "notMet actual=2011:31%"},
    });
}

TEST(ProgressFigures, AreReachedAndLostAgain)
{
    expectTold({
        {"reached", // 29.3 <= 29.88
            "percent down 10% from=2006 by=2010", "2006=33.2% 2008=29.3% 2009=31%", 2008, "met actual=2008:29.3%"},
        {"and lost a year later", // 33.2 - 3.32 * 3 / 4 = 30.71; 31 > 30.71
            "percent down 10% from=2006 by=2010", "2006=33.2% 2008=29.3% 2009=31%", 2009,
            "behind actual=2009:31% onPath=30.71%"},
        {"lost, but on course", // 29.88 < 30.5 <= 30.71
            "percent down 10% from=2006 by=2010", "2006=33.2% 2008=29.3% 2009=30.5%", 2009, "onCourse"},
        {"lost when it is due", "percent down 10% from=2006 by=2010", "2006=33.2% 2008=29.3% 2010=29.9%", 2010,
            "notMet"},
    });
}

TEST(ProgressFigures, MayHaveTheirBaseFromTheTarget)
{
    expectTold({
        {"the series has none", // 33.2 - 3.32 = 29.88
            "percent down 10% from=2006 base=33.2% by=2010", "2008=29.3%", 2010, "met base=2006:33.2% points=-3.90"},
        {"the series has another", // 35 - 3.5 = 31.5; 29.3 - 35 = -5.7
            "percent down 10% from=2006 base=35% by=2010", "2006=33.2% 2008=29.3%", 2010,
            "met base=2006:35% wanted=31.5% points=-5.70"},
        {"the series has a mark", "percentagePoints down 10pp from=2006 base=33.2% by=2010", "2006=.. 2008=29.3%", 2010,
            "notMet base=2006:33.2%"},
        {"and still no figure", "percent down 10% from=2006 base=33.2% by=2010", "2006=33.2%", 2010, "noFigure"},
        {"a way from what is stated", // 40 - 10 / 2 = 35
            "atMost 30% from=2006 base=40% by=2010", "2008=35%", 2009, "onCourse onPath=35%"},
        {"a stated 0", "percent down 10% from=2006 base=0% by=2010", "2008=29.3%", 2010, "zeroBase"},
    });
}

TEST(ProgressFigures, AreNotComparedAcrossABreak)
{
    constexpr auto change = "percent down 10% from=2006 by=2010";
    constexpr auto level = "atMost 30% from=2006 by=2010";
    constexpr auto figures = "2006=33.2% 2008=29.3%";
    expectTold({
        {.sentence = "between the two",
            .target = change,
            .figures = figures,
            .account = 2010,
            .told = "break points=none relative=none onPath=none projected=none parted=2007",
            .breaks = "2007"},
        {.sentence = "found comparable all the same",
            .target = change,
            .figures = figures,
            .account = 2010,
            .told = "met points=-3.90 parted=2007",
            .breaks = "2007~"},
        {.sentence = "at the base, which is measured the new way",
            .target = change,
            .figures = figures,
            .account = 2010,
            .told = "met parted=none",
            .breaks = "2006"},
        {.sentence = "at the figure, which is too",
            .target = change,
            .figures = figures,
            .account = 2010,
            .told = "break parted=2008",
            .breaks = "2008"},
        {.sentence = "before the base",
            .target = change,
            .figures = figures,
            .account = 2010,
            .told = "met parted=none",
            .breaks = "2005"},
        {.sentence = "after the figure",
            .target = change,
            .figures = figures,
            .account = 2010,
            .told = "met parted=none",
            .breaks = "2009"},
        {.sentence = "of another series",
            .target = change,
            .figures = figures,
            .account = 2010,
            .told = "met parted=none",
            .breaks = "!2007"},
        {.sentence = "one of two may not be passed",
            .target = change,
            .figures = figures,
            .account = 2010,
            .told = "break parted=2008",
            .breaks = "2007~ 2008"},
        {.sentence = "whichever comes first",
            .target = change,
            .figures = figures,
            .account = 2010,
            .told = "break parted=2007",
            .breaks = "2008~ 2007"},
        {.sentence = "in the first month of the figure's year",
            .target = change,
            .figures = figures,
            .account = 2010,
            .told = "break parted=2008-01",
            .breaks = "2008-01"},
        {.sentence = "in the first quarter of the base's year",
            .target = change,
            .figures = figures,
            .account = 2010,
            .told = "met parted=none",
            .breaks = "2006-Q1"},
        {.sentence = "late in the base's year",
            .target = change,
            .figures = figures,
            .account = 2010,
            .told = "break parted=2006-12",
            .breaks = "2006-12"},
        {.sentence = "a level needs no comparison",
            .target = level,
            .figures = figures,
            .account = 2010,
            .told = "met points=none onPath=none early parted=2007",
            .breaks = "2007"},
        {.sentence = "nor where it is missed",
            .target = level,
            .figures = "2006=33.2% 2008=31%",
            .account = 2010,
            .told = "notMet onPath=none projected=none early",
            .breaks = "2007"},
        {.sentence = "but the way to it does",
            .target = level,
            .figures = "2006=33.2% 2008=31%",
            .account = 2009,
            .told = "break onPath=none",
            .breaks = "2007"},
        {.sentence = "and has it where they are comparable", // 33.2 - 3.2 / 2 = 31.6
            .target = level,
            .figures = "2006=33.2% 2008=31%",
            .account = 2009,
            .told = "onCourse onPath=31.6%",
            .breaks = "2007~"},
        {.sentence = "a base stated in the target lies before it too",
            .target = "percent down 10% from=2006 base=33.2% by=2010",
            .figures = "2008=29.3%",
            .account = 2010,
            .told = "break",
            .breaks = "2007"},
    });
}

TEST(ProgressFigures, AreThoseThatWereKnownOnTheDay)
{
    constexpr auto change = "percent down 10% from=2006 by=2010";
    constexpr auto figures = "2006=33.2% 2008@2009-03-01=30.5% 2008@2009-09-01=29.3%";
    expectTold({
        {.sentence = "all of them",
            .target = change,
            .figures = figures,
            .account = 2009,
            .told = "met actual=2008:29.3%"},
        {.sentence = "before the first",
            .target = change,
            .figures = figures,
            .account = 2009,
            .told = "noFigure",
            .on = "2009-02-28"},
        {.sentence = "on the day of the first", // 29.88 < 30.5 <= 31.54
            .target = change,
            .figures = figures,
            .account = 2009,
            .told = "onCourse actual=2008:30.5%",
            .on = "2009-03-01"},
        {.sentence = "the day before the correction",
            .target = change,
            .figures = figures,
            .account = 2009,
            .told = "onCourse actual=2008:30.5%",
            .on = "2009-08-31"},
        {.sentence = "the day of the correction",
            .target = change,
            .figures = figures,
            .account = 2009,
            .told = "met actual=2008:29.3%",
            .on = "2009-09-01"},
        {.sentence = "the base corrected later", // 32 - 3.2 = 28.8; 32 - 1.6 = 30.4; 29.3 <= 30.4
            .target = change,
            .figures = "2006@2007-03-01=33.2% 2006@2010-02-01=32% 2008=29.3%",
            .account = 2009,
            .told = "onCourse base=2006:32% wanted=28.8% onPath=30.4%"},
        {.sentence = "the day before the base was corrected",
            .target = change,
            .figures = "2006@2007-03-01=33.2% 2006@2010-02-01=32% 2008=29.3%",
            .account = 2009,
            .told = "met base=2006:33.2%",
            .on = "2010-01-31"},
        {.sentence = "a figure taken back",
            .target = change,
            .figures = "2006=33.2% 2008=29.3% 2008@2009-09-01=..",
            .account = 2010,
            .told = "noFigure"},
        {.sentence = "of no day is the oldest",
            .target = change,
            .figures = "2006=33.2% 2008@2009-09-01=29.3% 2008=30.5%",
            .account = 2009,
            .told = "met"},
        {.sentence = "of no day is known on every day",
            .target = change,
            .figures = "2006=33.2% 2008@2009-09-01=29.3% 2008=30.5%",
            .account = 2009,
            .told = "onCourse actual=2008:30.5%",
            .on = "2006-01-01"},
    });
}

TEST(ProgressFigures, MayBeOfPartsOfYears)
{
    expectTold({
        {"half-years", // half of the way: 40 - 8 / 2 = 36
            "percentagePoints down 8pp from=2006-H1 by=2010-H1", "2006-H1=40% 2008-H1=36%", 2009,
            "onCourse onPath=36% toldBy=2010-H1"},
        {"half-years, one later", // 5 of 8 halves: 40 - 5 = 35; 36 > 35
            "percentagePoints down 8pp from=2006-H1 by=2010-H1", "2006-H1=40% 2008-H2=36%", 2009, "behind onPath=35%"},
        {"quarters", // 1 of 4: 100 - 20 / 4 = 95
            "value down 80 from=2008-Q1 by=2009-Q1", "2008-Q1=100 2008-Q2=95", 2008, "onCourse onPath=95"},
        {"quarters, behind", // 96 > 95; 100 - 4 * 4 = 84
            "value down 80 from=2008-Q1 by=2009-Q1", "2008-Q1=100 2008-Q2=96", 2008, "behind projected=84"},
        {"months", // 3 of 12: 120 - 60 / 4 = 105
            "value down 60 from=2008-01 by=2009-01", "2008-01=120 2008-04=105", 2008, "onCourse onPath=105"},
        {"months are equally far apart", // 1 of 12, however short February is: 115
            "value down 60 from=2008-01 by=2009-01", "2008-01=120 2008-02=115", 2008, "onCourse onPath=115"},
        {"due within the account's year", "value down 60 from=2008-01 by=2010-03", "2008-01=120 2009-12=61",
            2010, // 23 of 26 months: 120 - 60 * 23 / 26 = 66.9
            "onCourse early toldBy=2010-03"},
        {"due within the account's year, and behind", "value down 60 from=2008-01 by=2010-03", "2008-01=120 2009-12=67",
            2010, "notMet early toldBy=2010-03"},
        {"a half-year of the account's year counts", "atMost 30% by=2010-H1", "2009-H2=29%", 2009,
            "met actual=2009-H2:29%"},
        {"halves on the way between years", // ends: 18 of 48 months, 40 - 8 * 3 / 8 = 37
            "percentagePoints down 8pp from=2006 by=2010", "2006=40% 2008-H1=37%", 2009, "onCourse onPath=37%"},
        {"the year ends after its first half", "atMost 30% by=2010", "2010=31% 2010-H1=29%", 2010,
            "notMet actual=2010:31% notEarly"},
        {"of two that end together the due one counts", "atMost 30% by=2010", "2010=31% 2010-H2=29%", 2010,
            "notMet actual=2010:31%"},
        {"or the half where that is due", "atMost 30% by=2010-H2", "2010=31% 2010-H2=29%", 2010,
            "met actual=2010-H2:29%"},
        {"a year ends after its half is due", "atMost 30% by=2010-H1", "2009=31% 2010=29%", 2010,
            "notMet actual=2009:31% early"},
        {"the end of the base's year is no time after it", "percent down 10% from=2006 by=2010",
            "2006=33.2% 2006-H2=29.3%", 2010, "noFigure"},
        {"a base of another length is none", "percent down 10% from=2006 by=2010", "2006-H1=33.2% 2010=29.3%", 2010,
            "noBase"},
    });
}

TEST(ProgressFigures, OfParityAreOfTheSamePeriod)
{
    constexpr auto crime = "parity down by=2010";
    constexpr auto way = "parity down from=2006 by=2010";
    expectTold({
        {"as good as the others", crime, "2010=5.1%", 2010, "met wanted=5.1% other=2010:5.1%", "2010=5.1%"},
        {"worse than the others", crime, "2010=5.2%", 2010, "notMet wanted=5.1%", "2010=5.1%"},
        {"better than the others", crime, "2010=5%", 2010, "met", "2010=5.1%"},
        {"up: fewer at work", "parity up by=2010", "2010=48%", 2010, "notMet", "2010=50%"},
        {"up: as many at work", "parity up by=2010", "2010=50%", 2010, "met", "2010=50%"},
        {"equal by their counts", // 51 / 1000 = 510 / 10000
            crime, "2010=51/1000", 2010, "met", "2010=510/10000"},
        {"a hair worse by its counts", crime, "2010=511/10000", 2010, "notMet", "2010=51/1000"},
        {"the newest that both have", // 6 > 5.5
            crime, "2008=6% 2010=5%", 2010, "notMet actual=2008:6% other=2008:5.5% early toldBy=2010",
            "2008=5.5% 2009=5%"},
        {"a mark of the others is no figure", crime, "2008=5% 2010=5%", 2010, "met actual=2008:5% other=2008:5.5%",
            "2008=5.5% 2010=.."},
        {"a mark of our own is none either", crime, "2008=5% 2010=..", 2010, "met actual=2008:5%", "2008=5.5% 2010=4%"},
        {"no period in common", crime, "2008=6% 2010=5%", 2010, "noOther actual=2010:5% other=none", "2007=5% 2009=5%"},
        {"no other group", crime, "2010=5%", 2010, "noGroup"},
        {"a half is no year", crime, "2010=5%", 2010, "noOther", "2010-H1=5%"},
        {"the others kept back", crime, "2010=5%", 2010, "keptBack", "2007=5% 2010=x"},
        {"the others in another unit", crime, "2010=5%", 2010, "otherUnit", "2010=12"},
        {"our own kept back", crime, "2010=x", 2010, "keptBack", "2010=5%"},
        {"the others after the account", crime, "2008=6% 2010=5%", 2009, "noBase actual=2008:6%", "2008=5.5% 2010=5%"},
        {"a way to where the others are now", // from 8 to 5 in four years, 6.5 after two
            way, "2006=8% 2008=6.5%", 2009, "onCourse wanted=5% onPath=6.5%", "2008=5%"},
        {"behind on that way", way, "2006=8% 2008=6.6%", 2009, "behind points=-1.40", "2008=5%"},
        {"reached before it is due", way, "2006=8% 2008=5%", 2009, "met notEarly", "2008=5%"},
        {"the others got worse", // 8 <= 9 although nothing changed here
            way, "2006=8% 2010=8%", 2010, "met points=0.00", "2006=7% 2010=9%"},
        {"both at 0", crime, "2010=-", 2010, "met wanted=0", "2010=0"},
        {.sentence = "across a break of our own",
            .target = way,
            .figures = "2006=8% 2010=6%",
            .account = 2010,
            .told = "notMet points=none parted=2008",
            .other = "2010=5%",
            .breaks = "2008"},
        {.sentence = "the others corrected later",
            .target = crime,
            .figures = "2010=5%",
            .account = 2010,
            .told = "notMet other=2010:4.9%",
            .other = "2010@2011-02-01=4.9% 2010@2011-06-01=5%",
            .on = "2011-05-31"},
    });
}

} // namespace indblik
