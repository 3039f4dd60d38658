// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/areas/classification.h"

#include "tests/core/judge/areas.h"

#include <gtest/gtest.h>

namespace indblik {

namespace {

using testing::AreaTable;
using testing::permille;

/// One area under the rules of a scheme on a day; its classes as they were told, "+", "-" or "?" in order.
class Rules : public ::testing::Test
{
protected:
    AreaTable table;
    int area = table.add(QStringLiteral("Søndermarken/Åparken"));

    Classification explain(const char* scheme, const QDate& day, int which = 0)
    {
        const Classifier classifier(table.book);
        const Area& one = *table.book.area(which > 0 ? which : area);
        const RuleSet* rules = table.scheme(scheme).ruleSetOn(day);
        const Classification explained = classifier.explain(*rules, day, one);
        // The quick way over all areas says the same.
        const Classes all = classifier.classes(*rules, day, Classifier::With::Margins);
        const auto at = size_t(one.number);
        EXPECT_EQ(all.held[at] == Classes::none ? QString() : rules->classes[all.held[at]].key, explained.classKey);
        EXPECT_EQ(all.open[at] == Classes::none ? QString() : rules->classes[all.open[at]].key, explained.couldBe);
        return explained;
    }

    std::string told(const char* scheme, const QDate& day)
    {
        std::string text;
        for (const ClassVerdict& verdict : explain(scheme, day).classes)
            text += verdict.met == Met::Yes ? '+' : verdict.met == Met::No ? '-' : '?';
        return text;
    }

    /// Of § 61 a/b, all conditions of the law of 2018 and later known, and none met.
    void setQuiet(int year, qint64 residents = 2000)
    {
        const int nation = table.book.nation() ? table.book.nation()->number
                                               : table.add(QStringLiteral("Hele landet"), AreaKind::Nation);
        if (!region)
            region = table.add(QStringLiteral("Hovedstaden"), AreaKind::Region);
        table.book.areas[size_t(area) - 1].partOf = table.book.area(region)->id;
        table.setYears(nation, "convicted", year - 4, year, StatFigure::typedShare({725, 100'000}));
        table.setYears(region, "meanGrossIncome", year - 1, year, StatFigure::number(400'000));
        table.set(area, "residents", year, StatFigure::number(residents));
        table.set(area, "nonWestern", year, permille(200));
        table.setYears(area, "withoutWorkOrEducation", year - 4, year - 1, permille(200));
        table.setYears(area, "convicted", year - 4, year - 1, StatFigure::typedShare({725, 100'000}));
        table.set(area, "basicSchoolOnly", year - 1, permille(300));
        table.set(area, "basicSchoolOnlyApproved", year - 1, permille(300));
        table.set(area, "meanGrossIncome", year - 1, StatFigure::number(380'000));
    }

    int region = 0;
};

const QDate before2010(2009, 12, 31);
const QDate in2010(2010, 1, 1);

} // namespace

TEST_F(Rules, OfCombinedLettingCountResidentsFromTheLimitOn)
{
    const std::pair<qint64, bool> underOld[] = {{999, false}, {1000, false}, {1199, false}, {1200, true}, {5000, true}};
    for (const auto& [residents, isMet] : underOld) {
        table.set(area, "residents", 2009, StatFigure::number(residents));
        table.set(area, "outsideLabourMarket", 2008, permille(501));
        EXPECT_EQ(told("mb_combined_letting", before2010), isMet ? "+" : "-") << residents;
    }
    const std::pair<qint64, bool> underNew[] = {{999, false}, {1000, true}, {4999, true}, {5000, true}};
    for (const auto& [residents, isMet] : underNew) {
        table.set(area, "residents", 2009, StatFigure::number(residents));
        table.set(area, "outsideLabourMarket", 2008, permille(400));
        EXPECT_EQ(told("mb_combined_letting", in2010), isMet ? "+" : "-") << residents;
    }
}

TEST_F(Rules, OfCombinedLettingAskForLessWhereFiveThousandLive)
{
    table.set(area, "outsideLabourMarket", 2009, permille(300));
    table.set(area, "residents", 2010, StatFigure::number(4999));
    EXPECT_EQ(told("mb_combined_letting", in2010), "-");
    table.set(area, "residents", 2010, StatFigure::number(5000));
    EXPECT_EQ(told("mb_combined_letting", in2010), "+");
}

TEST_F(Rules, CompareSharesExactlyByTheirCounts)
{
    table.set(area, "residents", 2009, StatFigure::number(1500));
    // 40 % of 1,110 to the person: not above, but at least.
    table.set(area, "outsideLabourMarket", 2008, StatFigure::share(444, 1110));
    EXPECT_EQ(told("mb_combined_letting", in2010), "+");
    EXPECT_EQ(explain("kbh_type", in2010).classes[1].met, Met::No);
    table.set(area, "outsideLabourMarket", 2008, StatFigure::share(445, 1110));
    EXPECT_EQ(explain("kbh_type", in2010).classes[1].met, Met::Yes);
    // Exactly half is not above half.
    table.set(area, "outsideLabourMarket", 2008, StatFigure::share(333'333'333'333, 666'666'666'666));
    EXPECT_EQ(told("mb_combined_letting", before2010), "-");
    table.set(area, "outsideLabourMarket", 2008, StatFigure::share(333'333'333'334, 666'666'666'666));
    EXPECT_EQ(told("mb_combined_letting", before2010), "+");
}

TEST_F(Rules, MakeAShareOfTwoCountsThatAreKeptApart)
{
    table.set(area, "residents", 2009, StatFigure::number(1500));
    table.set(area, "outsideLabourMarket", 2008, StatFigure::number(444));
    EXPECT_EQ(explain("mb_combined_letting", in2010).classes[0].ways[0].criteria[0].lack, Lack::Whole);
    table.set(area, "adults18to64", 2008, StatFigure::number(1110));
    const auto verdict = explain("mb_combined_letting", in2010).classes[0].ways[0].criteria[0];
    EXPECT_EQ(verdict.met, Met::Yes);
    EXPECT_EQ(verdict.figures.front().second, StatFigure::share(444, 1110));
    EXPECT_NEAR(*verdict.distance(), 0.0, 1e-12);
}

TEST_F(Rules, BeforeTenAskOneDivisionOfTheArea)
{
    const int first = table.add(QStringLiteral("Afdeling 1"), AreaKind::Division, area);
    const int second = table.add(QStringLiteral("Afdeling 2"), AreaKind::Division, area);
    table.set(area, "residents", 2009, StatFigure::number(3000));
    table.set(area, "outsideLabourMarket", 2008, permille(450));
    table.set(first, "outsideLabourMarket", 2008, permille(300));
    EXPECT_EQ(told("mb_combined_letting", before2010), "?");
    table.set(second, "outsideLabourMarket", 2008, permille(500));
    EXPECT_EQ(told("mb_combined_letting", before2010), "-");
    table.set(second, "outsideLabourMarket", 2008, permille(501));
    EXPECT_EQ(told("mb_combined_letting", before2010), "+");
    const auto verdict = explain("mb_combined_letting", before2010).classes[0].ways[0].criteria[0];
    EXPECT_EQ(verdict.division.toStdString(), "Afdeling 2");
}

TEST_F(Rules, NeverTakeWhatIsMissingForNotMet)
{
    table.set(area, "residents", 2009, StatFigure::number(1500));
    EXPECT_EQ(told("mb_combined_letting", in2010), "?");
    table.set(area, "outsideLabourMarket", 2008, StatFigure::mark(StatFigure::Kind::Suppressed));
    const Classification unknown = explain("mb_combined_letting", in2010);
    EXPECT_FALSE(unknown.isDeterminable());
    EXPECT_EQ(unknown.couldBe.toStdString(), "combinedLettingEligible");
    EXPECT_EQ(unknown.classes[0].ways[0].criteria[0].lack, Lack::Suppressed);
    // What is missing could not change it: too few live there.
    table.set(area, "residents", 2009, StatFigure::number(999));
    EXPECT_EQ(told("mb_combined_letting", in2010), "-");
}

TEST_F(Rules, TakeADashForNoCasesAtAll)
{
    table.set(area, "residents", 2009, StatFigure::number(1500));
    table.set(area, "outsideLabourMarket", 2008, StatFigure::mark(StatFigure::Kind::Nil));
    EXPECT_EQ(told("mb_combined_letting", in2010), "-");
    table.set(area, "outsideLabourMarket", 2008, StatFigure::mark(StatFigure::Kind::NotRelevant));
    EXPECT_EQ(told("mb_combined_letting", in2010), "?");
}

TEST_F(Rules, WithoutALimitTellNothing)
{
    table.set(area, "outsideLabourMarket", 2008, permille(350));
    const Classification neither = explain("kbh_type", before2010);
    EXPECT_EQ(neither.classes[1].met, Met::No);
    EXPECT_EQ(neither.classes[2].met, Met::CannotTell);
    EXPECT_EQ(neither.classes[2].ways[0].criteria[0].lack, Lack::Limit);
    EXPECT_EQ(neither.classes[3].met, Met::CannotTell);
}

TEST_F(Rules, MayRestOnAPublishedListOfAnotherScheme)
{
    table.set(area, "outsideLabourMarket", 2008, permille(420));
    EXPECT_EQ(explain("kbh_type", before2010).couldBe.toStdString(), "deprived");
    table.publish("mb_combined_letting", QDate(2006, 1, 1), {{area, "deprived"}});
    EXPECT_EQ(explain("kbh_type", before2010).classKey.toStdString(), "deprived");
    table.publish("mb_combined_letting", QDate(2009, 1, 1), {});
    EXPECT_EQ(explain("kbh_type", before2010).classKey.toStdString(), "highRisk");
}

TEST_F(Rules, OfTheCityGoOnByTheLastListOfDeprivedAreasOnceTheMinistryHasAnotherWord)
{
    const int other = table.add(QStringLiteral("Bakken"));
    for (const int each : {area, other})
        table.set(each, "outsideLabourMarket", 2009, permille(450));
    table.publish("mb_combined_letting", QDate(2009, 1, 1), {{area, "deprived"}});
    table.publish("mb_combined_letting", QDate(2010, 1, 1),
        {{area, "combinedLettingEligible"}, {other, "combinedLettingEligible"}});
    for (const int each : {area, other})
        table.set(each, "residents", 2010, StatFigure::number(1500));
    EXPECT_EQ(explain("kbh_type", QDate(2010, 6, 1), area).classKey.toStdString(), "deprived");
    EXPECT_EQ(explain("kbh_type", QDate(2010, 6, 1), other).classKey.toStdString(), "highRisk");
    table.set(other, "outsideLabourMarket", 2009, permille(501));
    EXPECT_EQ(explain("kbh_type", QDate(2010, 6, 1), other).classKey.toStdString(), "deprived")
        << "the rule of 2005 still makes one";
}

TEST_F(Rules, OfTheCityAfterTenAreThereToBeFilledIn)
{
    table.set(area, "outsideLabourMarket", 2011, permille(450));
    const Classification told = explain("kbh_type", QDate(2012, 6, 1));
    EXPECT_TRUE(told.classKey.isEmpty());
    EXPECT_EQ(told.classes[0].ways[0].criteria[0].lack, Lack::Limit);
}

TEST_F(Rules, OfCombinedLettingCountTheLabourMarketOfTheYearBefore)
{
    table.set(area, "residents", 2024, StatFigure::number(1467));
    table.set(area, "outsideLabourMarket", 2023, permille(407));
    table.set(area, "outsideLabourMarket", 2024, permille(398));
    EXPECT_EQ(told("mb_combined_letting", QDate(2024, 12, 1)), "+");
    EXPECT_EQ(told("mb_combined_letting", QDate(2025, 12, 1)), "-");
}

TEST_F(Rules, UseFiguresTwoYearsOldButNoOlder)
{
    table.set(area, "residents", 2009, StatFigure::number(1500));
    table.set(area, "outsideLabourMarket", 2008, permille(450));
    EXPECT_EQ(told("mb_combined_letting", QDate(2011, 6, 1)), "+");
    EXPECT_EQ(told("mb_combined_letting", QDate(2012, 1, 1)), "?");
    // Figures of a later year than the day are never used.
    EXPECT_EQ(told("mb_combined_letting", QDate(2008, 12, 31)), "?");
}

TEST_F(Rules, KeepTheFiguresOfAYearUntilHalfOfTheNextAreThere)
{
    std::vector<int> areas{area};
    for (int i = 0; i < 3; ++i)
        areas.push_back(table.add(QStringLiteral("Område %1").arg(i)));
    for (const int each : areas) {
        table.set(each, "residents", 2009, StatFigure::number(1500));
        table.set(each, "outsideLabourMarket", 2008, permille(450));
    }
    table.set(areas[3], "outsideLabourMarket", 2009, permille(300));
    EXPECT_EQ(told("mb_combined_letting", QDate(2010, 12, 31)), "+") << "one of four is not the year yet";
    table.set(areas[2], "outsideLabourMarket", 2009, permille(300));
    EXPECT_EQ(told("mb_combined_letting", QDate(2010, 12, 31)), "?");
}

TEST_F(Rules, BeforeTenLeaveOutADivisionThatIsNoLongerThere)
{
    const int gone = table.add(QStringLiteral("Nedrevet"), AreaKind::Division, area);
    const int there = table.add(QStringLiteral("Afdeling 2"), AreaKind::Division, area);
    table.set(area, "residents", 2009, StatFigure::number(3000));
    table.set(there, "outsideLabourMarket", 2008, permille(400));
    EXPECT_EQ(told("mb_combined_letting", before2010), "?");
    table.book.areas[size_t(gone) - 1].until = QDate(2008, 1, 1);
    EXPECT_EQ(told("mb_combined_letting", before2010), "-");
}

TEST_F(Rules, OfTheFirstListWantTwoOfThree)
{
    const QDate day(2010, 12, 1);
    setQuiet(2010);
    EXPECT_EQ(told("mb_61a", day), "-");
    table.set(area, "nonWestern", 2010, permille(501));
    EXPECT_EQ(told("mb_61a", day), "-");
    table.setYears(area, "withoutWorkOrEducation", 2006, 2009, permille(401));
    EXPECT_EQ(told("mb_61a", day), "+");
    // The mean of four years counts, not each year.
    table.set(area, "withoutWorkOrEducation", 2009, permille(397));
    EXPECT_EQ(told("mb_61a", day), "-");
    table.set(area, "withoutWorkOrEducation", 2008, permille(402));
    EXPECT_EQ(told("mb_61a", day), "+");
    // Exactly 270 of 10,000 is not above it.
    table.set(area, "nonWestern", 2010, permille(500));
    table.setYears(area, "convicted", 2006, 2009, StatFigure::share(270, 10'000));
    EXPECT_EQ(told("mb_61a", day), "-");
    table.set(area, "convicted", 2006, StatFigure::share(271, 10'000));
    EXPECT_EQ(told("mb_61a", day), "+");
}

TEST_F(Rules, SinceFourteenWantThreeOfFive)
{
    const QDate day(2014, 12, 1);
    setQuiet(2014);
    table.set(area, "nonWestern", 2014, permille(501));
    table.setYears(area, "convicted", 2012, 2013, StatFigure::typedShare({27, 1000}));
    table.set(area, "basicSchoolOnly", 2013, permille(500));
    EXPECT_EQ(told("mb_61a", day), "-") << "2.70 % and 50.0 % are not above the limits";
    table.setYears(area, "convicted", 2012, 2013, StatFigure::typedShare({2701, 100'000}));
    EXPECT_EQ(told("mb_61a", day), "-") << "two of five";
    table.set(area, "basicSchoolOnly", 2013, permille(501));
    EXPECT_EQ(told("mb_61a", day), "+");
    table.set(area, "basicSchoolOnly", 2013, permille(300));
    table.set(area, "meanGrossIncome", 2013, StatFigure::number(220'000));
    EXPECT_EQ(told("mb_61a", day), "-") << "exactly 55 % of the region's income";
    table.set(area, "meanGrossIncome", 2013, StatFigure::number(219'999));
    EXPECT_EQ(told("mb_61a", day), "+");
}

TEST_F(Rules, SinceEighteenAskForOriginOnTopOfTwoOfFour)
{
    const QDate day(2018, 12, 1);
    setQuiet(2018);
    table.set(area, "basicSchoolOnlyApproved", 2017, permille(601));
    EXPECT_EQ(told("mb_61a", day), "---") << "one of four";
    // Exactly three times the mean of the country is enough.
    table.setYears(area, "convicted", 2016, 2017, StatFigure::typedShare({2175, 100'000}));
    EXPECT_EQ(told("mb_61a", day), "--+");
    table.set(area, "nonWestern", 2018, permille(500));
    EXPECT_EQ(told("mb_61a", day), "--+");
    table.set(area, "nonWestern", 2018, permille(501));
    EXPECT_EQ(told("mb_61a", day), "?++") << "no earlier list is known";
    table.setYears(area, "convicted", 2016, 2017, StatFigure::typedShare({2174, 100'000}));
    EXPECT_EQ(told("mb_61a", day), "---");
    // Exactly 55 % of the income is not below it.
    table.set(area, "meanGrossIncome", 2017, StatFigure::number(220'000));
    EXPECT_EQ(told("mb_61a", day), "---");
    table.set(area, "meanGrossIncome", 2017, StatFigure::number(219'999));
    EXPECT_EQ(explain("mb_61a", day).classKey.toStdString(), "ghetto");
}

TEST_F(Rules, OfTheLastDayEndBeforeTheFirstOfTheNext)
{
    const auto key = [this](const QDate& day) { return table.scheme("mb_61a").ruleSetOn(day)->key.toStdString(); };
    EXPECT_EQ(key(QDate(2018, 11, 30)), "2014");
    EXPECT_EQ(key(QDate(2018, 12, 1)), "2018");
    EXPECT_EQ(key(QDate(2021, 11, 29)), "2018");
    EXPECT_EQ(key(QDate(2021, 11, 30)), "2021");
    EXPECT_EQ(table.scheme("mb_combined_letting").ruleSetOn(before2010)->key.toStdString(), "2005");
    EXPECT_EQ(table.scheme("mb_combined_letting").ruleSetOn(in2010)->key.toStdString(), "2010");
    EXPECT_EQ(table.scheme("mb_61a").ruleSetOn(QDate(2010, 10, 25)), nullptr);
}

TEST_F(Rules, OfPreventionAskForLess)
{
    const QDate day(2021, 12, 1);
    setQuiet(2021);
    table.set(area, "nonWestern", 2021, permille(301));
    table.setYears(area, "withoutWorkOrEducation", 2019, 2020, permille(301));
    EXPECT_EQ(told("mb_61a", day), "----") << "one of four";
    // Exactly 65 % of the region's income is not below it.
    table.set(area, "meanGrossIncome", 2020, StatFigure::number(260'000));
    EXPECT_EQ(told("mb_61a", day), "----");
    table.set(area, "meanGrossIncome", 2020, StatFigure::number(259'999));
    EXPECT_EQ(told("mb_61a", day), "---+");
    table.set(area, "nonWestern", 2021, permille(300));
    EXPECT_EQ(told("mb_61a", day), "----");
    // Twice the mean of the country is enough here.
    table.set(area, "nonWestern", 2021, permille(301));
    table.set(area, "meanGrossIncome", 2020, StatFigure::number(300'000));
    table.setYears(area, "convicted", 2019, 2020, StatFigure::typedShare({1450, 100'000}));
    EXPECT_EQ(told("mb_61a", day), "---+");
}

TEST_F(Rules, TellWhetherAMissingFigureCouldChangeTheResult)
{
    const QDate day(2021, 12, 1);
    setQuiet(2021);
    table.set(area, "basicSchoolOnlyApproved", 2020, StatFigure());
    // None of the other three is met, so the missing one cannot make two.
    EXPECT_EQ(told("mb_61a", day), "----");
    table.setYears(area, "withoutWorkOrEducation", 2019, 2020, permille(450));
    EXPECT_EQ(told("mb_61a", day), "--?-") << "too few come from elsewhere for the others";
    EXPECT_EQ(explain("mb_61a", day).couldBe.toStdString(), "deprived");
    table.setYears(area, "convicted", 2019, 2020, permille(30));
    EXPECT_EQ(told("mb_61a", day), "--+-") << "two are met whatever the third is";
}

class Streak : public Rules
{
protected:
    void SetUp() override
    {
        setQuiet(2021);
        table.set(area, "nonWestern", 2021, permille(600));
        table.set(area, "basicSchoolOnlyApproved", 2020, permille(700));
        table.setYears(area, "withoutWorkOrEducation", 2019, 2020, permille(500));
    }

    void publishYears(const std::vector<int>& years)
    {
        for (const int year : years)
            table.publish("mb_61a", QDate(year, 12, 1), {{area, "ghetto"}});
    }

    const QDate day{2021, 12, 1};
};

TEST_F(Streak, NeedsFivePublishedListsRunning)
{
    publishYears({2017, 2018, 2019, 2020, 2021});
    EXPECT_EQ(explain("mb_61a", day).classKey.toStdString(), "transformation");
}

TEST_F(Streak, MakesAnAreaHardFromTheListOnThatMakesItSo)
{
    publishYears({2017, 2018, 2019, 2020, 2021});
    EXPECT_EQ(explain("mb_61a", QDate(2021, 11, 30)).classKey.toStdString(), "parallelSociety");
    table.setYears(area, "nonWestern", 2022, 2022, permille(100));
    EXPECT_EQ(explain("mb_61a", QDate(2022, 6, 1)).classKey.toStdString(), "transformation")
        << "until the next list the last one holds, whatever the figures";
}

TEST_F(Streak, IsTheClassOfTheDayAgainWhereTheLastKnownListHasHeldForItsYear)
{
    publishYears({2016, 2017, 2018, 2019, 2020});
    table.set(area, "nonWestern", 2021, permille(100));
    EXPECT_EQ(explain("mb_61a", QDate(2021, 11, 30)).classKey.toStdString(), "transformation")
        << "the list of 2020 holds, whatever the figures";
    EXPECT_EQ(explain("mb_61a", day).classKey.toStdString(), "deprived")
        << "there should be a list of 2021; the one of 2020 does not say what is on it";
    table.set(area, "nonWestern", 2021, permille(600));
    const Classification told = explain("mb_61a", day);
    EXPECT_EQ(told.classKey.toStdString(), "transformation") << "the class stands for the list that is not known";
    EXPECT_EQ(told.classes[0].ways[0].alsoClass, Met::Yes);
    EXPECT_EQ(told.classes[0].ways[0].lists->years.front().first, 2020);
}

TEST_F(Streak, AsksNoClassWhereTheNewestListIsKnown)
{
    publishYears({2017, 2018, 2019, 2020, 2021});
    const Classification told = explain("mb_61a", day);
    EXPECT_FALSE(told.classes[0].ways[0].alsoClass);
    EXPECT_EQ(told.classes[0].ways[0].lists->years.size(), 5U);
}

TEST_F(Streak, IsBrokenByAYearOffTheList)
{
    publishYears({2017, 2018, 2020, 2021});
    table.publish("mb_61a", QDate(2019, 12, 1), {});
    EXPECT_EQ(explain("mb_61a", day).classKey.toStdString(), "parallelSociety");
    EXPECT_TRUE(explain("mb_61a", day).isDeterminable());
}

TEST_F(Streak, CannotBeToldWhereAListIsNotKnown)
{
    publishYears({2017, 2018, 2020, 2021});
    const Classification told = explain("mb_61a", day);
    EXPECT_EQ(told.classKey.toStdString(), "parallelSociety");
    EXPECT_EQ(told.couldBe.toStdString(), "transformation");
}

TEST_F(Streak, GoesOnWhereTheAreaIsRenamed)
{
    publishYears({2017, 2018, 2019, 2020, 2021});
    table.book.areas[size_t(area) - 1].aliases = {table.book.areas[size_t(area) - 1].name};
    table.book.areas[size_t(area) - 1].name = QStringLiteral("Nyt navn");
    EXPECT_EQ(explain("mb_61a", day).classKey.toStdString(), "transformation");
}

TEST_F(Streak, BeginsAnewWhereTheAreaIsMergedIntoAnother)
{
    publishYears({2017, 2018, 2019, 2020});
    const int merged = area;
    area = table.add(QStringLiteral("Søndermarken og Åparken Nord"));
    table.book.areas[size_t(merged) - 1].until = QDate(2021, 1, 1);
    table.book.areas[size_t(merged) - 1].successors = {table.book.area(area)->id};
    SetUp();
    table.publish("mb_61a", QDate(2021, 12, 1), {{area, "ghetto"}});
    EXPECT_EQ(explain("mb_61a", day).classKey.toStdString(), "parallelSociety");
    // The old one is no longer there to be classified.
    EXPECT_FALSE(Classifier(table.book).classes(*table.scheme("mb_61a").ruleSetOn(day), day).isThere[size_t(merged)]);
}

TEST(Classifier, OrdersAreasByHowFarTheyAreFromTheList)
{
    AreaTable table;
    const std::pair<qint64, qint64> areas[] = {{2000, 410}, {2000, 395}, {990, 600}, {5200, 310}};
    for (const auto& [residents, share] : areas) {
        const int area = table.add(QStringLiteral("Område %1").arg(share));
        table.set(area, "residents", 2010, StatFigure::number(residents));
        table.set(area, "outsideLabourMarket", 2009, permille(share));
    }
    const Classifier classifier(table.book);
    const Classes classes =
        classifier.classes(*table.scheme("mb_combined_letting").ruleSetOn(in2010), in2010, Classifier::With::Margins);
    EXPECT_NEAR(classes.margins[1], 0.025, 1e-9);
    EXPECT_NEAR(classes.margins[2], -0.0125, 1e-9);
    EXPECT_NEAR(classes.margins[3], -0.01, 1e-9) << "ten residents short";
    EXPECT_NEAR(classes.margins[4], 0.0333333, 1e-6) << "by the rule for five thousand";
}

} // namespace indblik
