// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budget/budgetbars.h"

#include "tests/fixtures.h"

#include <gtest/gtest.h>

namespace indblik {

class BudgetBarsTest : public StoreTest
{
protected:
    static std::vector<std::pair<QString, std::vector<Figure>>> parts(const BudgetBars& bars)
    {
        std::vector<std::pair<QString, std::vector<Figure>>> parts;
        for (const BarSeries& series : bars.series)
            parts.emplace_back(series.title, series.figures);
        return parts;
    }

    static BudgetBars totals(std::vector<Figure> figures)
    {
        BudgetBars bars{.totals = std::move(figures)};
        for (size_t i = 0; i < bars.totals.size(); ++i)
            bars.years.push_back(year(2009 + int(i)));
        return bars;
    }

    AccountBook m_book = smallBook();
    BudgetRow& m_club = m_book.budget.groups[0].rows[0];
    BudgetRow& m_mothers = m_book.budget.groups[0].rows[1];
    BudgetRow& m_plan = m_book.budget.groups[1].rows[0];
};

TEST_F(BudgetBarsTest, AGroupWithoutMoneyHasNoPartInTheBars)
{
    const BudgetBars bars = barsOf(m_book, BarsBy::Group);
    EXPECT_EQ(parts(bars), (decltype(parts(bars)){{"Mål"_q, {mio(3.6), mio(10.35)}}}));
    EXPECT_EQ(bars.totals, (std::vector<Figure>{mio(3.6), mio(10.35)}));
}

TEST_F(BudgetBarsTest, FollowsTheRowsThatAreShown)
{
    m_plan.cells[year(2010)].figure = mio(1);
    EXPECT_EQ(barsOf(m_book, BarsBy::Group).totals[1], Figure(mio(11.35)));
    EXPECT_EQ(barsOf(m_book, BarsBy::Group, std::set{m_plan.id}).totals[1], Figure(mio(1)));
}

TEST_F(BudgetBarsTest, FiveInitiativesStandAloneAndTheRestTogether)
{
    // m_club moves as the rows grow.
    const BudgetGroupId group = m_club.group;
    for (int i = 0; i < 6; ++i) {
        BudgetRow row{.group = group, .title = QString::number(i)};
        row.cells[year(2010)].figure = mio(i + 1);
        m_book.budget.groups[0].rows.push_back(row);
    }
    const BudgetBars bars = barsOf(m_book, BarsBy::Initiative);
    QStringList titles;
    for (const BarSeries& series : bars.series)
        titles.append(series.title);
    EXPECT_EQ(titles, QStringList({"Klubben på Søvej"_q, "5"_q, "4"_q, "3"_q, "2"_q, "The other 4"_q}));
    EXPECT_EQ(bars.totals[1], Figure(mio(31.35))) << "none is lost";
}

TEST_F(BudgetBarsTest, BySourceWhatNobodyIsSaidToPayIsAPartOfItsOwn)
{
    BudgetPart part{.row = m_club.id, .name = "Puljen"_q, .funding = Funding{Funder::Fund}};
    part.amounts[BudgetColumn{year(2010)}] = mio(4);
    m_club.parts.push_back(part);
    const BudgetBars bars = barsOf(m_book, BarsBy::Source);
    EXPECT_EQ(parts(bars),
        (decltype(parts(bars)){{"Fund"_q, {Mark::Blank, mio(4)}}, {"Source not stated"_q, {mio(3.6), mio(6.35)}}}));
    EXPECT_EQ(barsOf(m_book, m_club).series.size(), 2U);
    EXPECT_EQ(barsOf(m_book, m_mothers).series.size(), 0U) << "a dash and a zero are no bars";
}

TEST_F(BudgetBarsTest, TheTitleSaysWhatTheBarsShow)
{
    EXPECT_EQ(findingOf(totals({mio(70.7), mio(91.25), mio(70.55), mio(63.85)})), "The budget falls after 2010"_q);
    EXPECT_EQ(findingOf(totals({mio(1), mio(2), mio(3)})), "The budget grows until 2011"_q);
    EXPECT_EQ(findingOf(totals({mio(3), mio(3), mio(1)})), "The budget falls after 2010"_q);
    EXPECT_EQ(findingOf(totals({mio(3), mio(1), mio(2)})), "The budget is largest in 2009"_q);
    EXPECT_EQ(findingOf(totals({mio(3), mio(3)})), "The budget is the same in all years"_q);
    EXPECT_EQ(findingOf(totals({Mark::None, mio(3)})), "Money in 2010 only"_q);
    EXPECT_EQ(findingOf(totals({Mark::None, Mark::Blank})), "No amounts per year"_q);
    EXPECT_EQ(findingOf(totals({mio(0), mio(0)})), "0 in all years"_q);
}

TEST_F(BudgetBarsTest, WhereAnAmountIsNotKnownNothingIsSaidOfTheCourse)
{
    m_plan.cells[year(2010)].figure = Mark::NotAvailable;
    const BudgetBars bars = barsOf(m_book, BarsBy::Group);
    EXPECT_EQ(bars.notKnown, std::vector{year(2010)});
    EXPECT_EQ(findingOf(bars), "Not all amounts of 2010 are known"_q);
}

TEST_F(BudgetBarsTest, MoneyThatStandsInTwoRowsIsDrawnOnceInThatOfWhoPays)
{
    m_plan.cells[year(2010)].figure = mio(2);
    BudgetPart part{.row = m_club.id, .name = "BIF"_q, .funding = Funding{Funder::Administration}};
    part.funding->countedIn = m_plan.id;
    part.amounts[BudgetColumn{year(2010)}] = mio(1.5);
    m_club.parts.push_back(part);
    EXPECT_EQ(barsOf(m_book, BarsBy::Group).totals[1], Figure(mio(10.85))) << "10.35 and 2, less 1.5";
    EXPECT_EQ(barsOf(m_book, BarsBy::Source).totals[1], Figure(mio(10.85)));
}

TEST_F(BudgetBarsTest, ABudgetThatGoesUpAndDownIsNotSaidToGrow)
{
    int number = 2009;
    for (const double amount : {10.0, 5.0, 3.0, 11.0})
        m_club.cells[year(number++)].figure = mio(amount);
    m_plan.cells.clear(); // nobody knows its amount
    EXPECT_EQ(findingOf(barsOf(m_book, BarsBy::Group)), "The budget is largest in 2012"_q);
}

} // namespace indblik
