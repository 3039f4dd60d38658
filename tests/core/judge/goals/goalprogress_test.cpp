// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/goals/goalprogress.h"

#include "tests/core/judge/areas.h"
#include "tests/fixtures.h"

namespace indblik {

namespace {

using testing::AreaTable;

/// A goal that no area comes onto the list of § 51 b after 2009, and areas with their shares outside the labour market.
class NoNewAreas : public ::testing::Test
{
protected:
    AreaTable table;
    AccountBook book{.account = {.year = year(2010)}};

    NoNewAreas()
    {
        Goal goal;
        goal.code = "a"_q;
        book.goals.push_back(goal);
        book.assessments.push_back({.goal = goal.id, .account = book.account.id});
        Target target;
        target.goal = goal.id;
        target.kind = TargetKind::NoNew;
        target.scheme = "mb_combined_letting"_q;
        target.base = Period(year(2009));
        target.due = Period(year(2010));
        book.targets.push_back(target);
    }

    int add(const QString& name, qint64 residents, qint64 adults, qint64 outside)
    {
        const int area = table.add(name);
        for (int each = 2008; each <= 2010; ++each) {
            table.set(area, "residents", each, StatFigure::number(residents));
            table.set(area, "adults18to64", each, StatFigure::number(adults));
            table.set(area, "outsideLabourMarket", each, StatFigure::number(outside));
        }
        return area;
    }

    void publish(int listYear, const std::vector<int>& areas)
    {
        const bool isOld = listYear < 2010;
        std::vector<std::pair<int, const char*>> entries;
        for (const int area : areas)
            entries.emplace_back(area, isOld ? "deprived" : "combinedLettingEligible");
        table.publish("mb_combined_letting", QDate(listYear, 1, 1), entries);
    }

    Reading reading()
    {
        const Classifier classifier(table.book);
        return goalProgress(book, listChanges(book, classifier)).front().readings.front();
    }
};

TEST_F(NoNewAreas, CannotBeToldWhereTheyCameByTheRuleAlone)
{
    const int old = add("Tingbjerg"_q, 6000, 3800, 2000);
    const int small = add("Akacieparken"_q, 1080, 600, 290); // 48 %: above 40 %, not above 50 %, and under 1,200
    publish(2009, {old});
    publish(2010, {old, small});
    const Reading told = reading();
    EXPECT_EQ(told.first().verdict, Verdict::CannotTell);
    EXPECT_EQ(told.first().why, Untold::RuleChanged);
    EXPECT_EQ(told.list->byRule, QStringList("Akacieparken"_q));
    EXPECT_EQ(told.list->countBefore, 1);
    EXPECT_EQ(told.list->countNow, 2);
}

TEST_F(NoNewAreas, IsNotMetWhereTheOldRuleWouldListOneToo)
{
    const int old = add("Tingbjerg"_q, 6000, 3800, 2000);
    const int worse = add("Lundtoftegade"_q, 2100, 1200, 640); // 53 % of more than 1,200
    publish(2009, {old});
    publish(2010, {old, worse});
    EXPECT_EQ(reading().first().verdict, Verdict::NotMet);
    EXPECT_EQ(reading().list->byFigures, QStringList("Lundtoftegade"_q));
}

TEST_F(NoNewAreas, IsMetWhereNoneCameWhateverLeft)
{
    const int first = add("Tingbjerg"_q, 6000, 3800, 2000);
    const int second = add("Mjølnerparken"_q, 2000, 1100, 590);
    publish(2009, {first, second});
    publish(2010, {second});
    EXPECT_EQ(reading().first().verdict, Verdict::Met);
    book.targets.front().due = Period(year(2012));
    EXPECT_EQ(reading().first().verdict, Verdict::OnCourse);
    book.account.year = year(2009); // the list of the base itself
    EXPECT_EQ(reading().first().verdict, Verdict::CannotTell);
}

TEST_F(NoNewAreas, IsForTheTimeBeingUntilThereIsAListOfTheDueYear)
{
    const int old = add("Tingbjerg"_q, 6000, 3800, 2000);
    publish(2009, {old});
    publish(2010, {old});
    EXPECT_FALSE(reading().first().isProvisional());
    book.account.year = year(2012);
    book.targets.front().due = Period(year(2012));
    EXPECT_EQ(reading().first().verdict, Verdict::Met);
    EXPECT_TRUE(reading().first().isProvisional()) << "the newest list is that of 2010";
    publish(2012, {old});
    EXPECT_FALSE(reading().first().isProvisional());
}

TEST_F(NoNewAreas, CannotBeToldWithoutBothLists)
{
    const int area = add("Tingbjerg"_q, 6000, 3800, 2000);
    publish(2010, {area});
    EXPECT_EQ(reading().first().why, Untold::NoList);
    book.targets.front().base.reset();
    EXPECT_EQ(reading().first().why, Untold::NoTarget);
}

TEST_F(NoNewAreas, AnAreaWithoutFiguresIsNotHeldAgainstAnybody)
{
    const int old = add("Tingbjerg"_q, 6000, 3800, 2000);
    const int dark = table.add("Ukendt"_q);
    publish(2009, {old});
    publish(2010, {old, dark});
    EXPECT_EQ(reading().first().why, Untold::ListUntold);
    EXPECT_EQ(reading().list->unknown, QStringList("Ukendt"_q));
}

/// The lists and rules of one year against the next, while the rules stay.
class NoNewAreasUnderTheSameRules : public NoNewAreas
{
protected:
    NoNewAreasUnderTheSameRules()
    {
        book.targets.front().base = Period(year(2010));
        book.targets.front().due = Period(year(2011));
        book.account.year = year(2011);
    }
};

TEST_F(NoNewAreasUnderTheSameRules, AreasWithoutFiguresDidNotComeByThem)
{
    const int dark = table.add("Ukendt"_q);
    publish(2010, {});
    publish(2011, {dark});
    const Reading told = reading();
    EXPECT_EQ(told.first().verdict, Verdict::CannotTell);
    EXPECT_EQ(told.first().why, Untold::ListUntold);
    EXPECT_TRUE(told.list->byFigures.isEmpty());
    EXPECT_EQ(told.list->unknown, QStringList("Ukendt"_q));
    EXPECT_FALSE(untoldWords(told.first(), *told.target, Tongue::danish()).contains("reglen"_q));
}

TEST_F(NoNewAreasUnderTheSameRules, AreasCameByFiguresThatTheRulesList)
{
    const int worse = add("Lundtoftegade"_q, 2100, 1200, 640);
    const int fine = add("Solsiden"_q, 2100, 1200, 100); // published, though its figures are far from every limit
    for (const int area : {worse, fine}) {
        table.set(area, "residents", 2011, StatFigure::number(2100));
        table.set(area, "adults18to64", 2010, StatFigure::number(1200));
        table.set(area, "outsideLabourMarket", 2010, StatFigure::number(area == worse ? 640 : 100));
    }
    publish(2010, {});
    publish(2011, {worse, fine});
    EXPECT_EQ(reading().list->byFigures, QStringList("Lundtoftegade"_q));
    EXPECT_EQ(reading().list->unknown, QStringList("Solsiden"_q));
    EXPECT_EQ(reading().first().verdict, Verdict::NotMet);
}

TEST_F(NoNewAreasUnderTheSameRules, ItIsNotMetByAListThatWasNeverMade)
{
    publish(2010, {add("Tingbjerg"_q, 6000, 3800, 2000)}); // and none for 2011
    EXPECT_EQ(reading().first().verdict, Verdict::CannotTell);
    EXPECT_EQ(reading().first().why, Untold::NoList);
}

TEST_F(NoNewAreas, AnAreaThatNeitherRuleListsDidNotComeByTheRule)
{
    const int old = add("Tingbjerg"_q, 6000, 3800, 2000);
    const int fine = add("Solsiden"_q, 2100, 1200, 100);
    publish(2009, {old});
    publish(2010, {old, fine});
    EXPECT_TRUE(reading().list->byRule.isEmpty());
    EXPECT_EQ(reading().list->unknown, QStringList("Solsiden"_q));
    EXPECT_EQ(reading().first().why, Untold::ListUntold);
}

TEST_F(NoNewAreas, TheCountryAndItsRegionsAreNoAreasOfTheList)
{
    const int old = add("Tingbjerg"_q, 6000, 3800, 2000);
    const int nation = table.add("Hele landet"_q, AreaKind::Nation);
    publish(2009, {old});
    publish(2010, {old, nation});
    EXPECT_EQ(reading().first().verdict, Verdict::Met);
    EXPECT_EQ(reading().list->countNow, 1);
}

} // namespace

} // namespace indblik
