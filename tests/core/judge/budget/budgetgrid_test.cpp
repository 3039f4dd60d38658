// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budget/budgetgrid.h"

#include "core/judge/budget/sums.h"

#include "tests/fixtures.h"

#include <gtest/gtest.h>

namespace indblik {

class BudgetGridTest : public StoreTest
{
protected:
    static Money oere(qint64 count) { return Money::fromOere(count); }

    static BudgetPart share(const BudgetRow& row, int hundredths)
    {
        BudgetPart part{.row = row.id, .name = QString::number(hundredths), .funding = Funding{Funder::Fund}};
        part.funding->share = Percent::fromHundredths(hundredths);
        return part;
    }

    static QStringList titles(const BudgetGrid& grid)
    {
        QStringList titles;
        for (const GridLine& line : grid.lines)
            titles.append(line.title);
        return titles;
    }

    AccountBook m_book = smallBook();
    BudgetRow& m_club = m_book.budget.groups[0].rows[0];
    BudgetRow& m_mothers = m_book.budget.groups[0].rows[1];
};

TEST_F(BudgetGridTest, HasGroupsWithTheirRowsTheirTotalAndOneGrandTotal)
{
    const BudgetGrid grid = gridOf(m_book);
    EXPECT_EQ(titles(grid), QStringList({"Mål"_q, "Klubben på Søvej"_q, "Bydelsmødre"_q, "Sum"_q, "Ud over mål"_q,
                                "Helhedsplan"_q, "Sum"_q, "Sum of all groups"_q}));
    EXPECT_EQ(grid.lines[3].cells[0].figure, Figure(mio(3.6)));
    EXPECT_EQ(grid.lines[3].cells[0].withoutNumber, 1) << "the dash is no number";
    EXPECT_EQ(grid.lines[3].cells[grid.sumColumn()].figure, Figure(mio(13.95)));
    EXPECT_EQ(grid.lines[3].cells[grid.sumColumn()].leftOut, mio(2.37)) << "a total that no year accounts for";
    EXPECT_EQ(grid.lines.back().cells[grid.sumColumn()].leftOut, mio(2.37));
    EXPECT_EQ(grid.lines[6].cells[0].figure, Figure(Mark::Blank)) << "nothing to add up is no zero";
}

TEST_F(BudgetGridTest, SaysWhereStatedFiguresDoNotFit)
{
    const BudgetGrid grid = gridOf(m_book);
    const size_t stated = grid.statedColumn();
    EXPECT_EQ(grid.lines[1].cells[stated].fit, Fit::Differs) << "15 against 13.95";
    EXPECT_EQ(grid.lines[2].cells[stated].fit, Fit::WithoutYears);
    EXPECT_EQ(grid.lines[3].cells[0].fit, Fit::Fits);
    m_book.budget.groups[0].statedByYear[year(2009)] = mio(3.5);
    EXPECT_EQ(gridOf(m_book).lines[3].cells[0].fit, Fit::Differs);
}

TEST_F(BudgetGridTest, ShowsTheRowsThatAreWantedAndTheirTotals)
{
    GridWish wish{.years = {year(2010)}, .rows = std::set{m_club.id}};
    const BudgetGrid grid = gridOf(m_book, wish);
    EXPECT_EQ(grid.rowsLeftOut, 2);
    EXPECT_EQ(grid.lines[2].cells[0].figure, Figure(mio(10.35)));
    EXPECT_EQ(grid.lines[2].cells[0].fit, Fit::Fits) << "what the source states is not a total of these";
    EXPECT_EQ(grid.lines[2].cells[1].leftOut, Money());
    EXPECT_TRUE(grid.notes.empty()) << "its place is not shown";
}

TEST_F(BudgetGridTest, ARowsStatedTotalIsHeldAgainstAllItsYearsEvenWhereFewAreShown)
{
    m_club.stated = mio(13.95);
    const BudgetGrid grid = gridOf(m_book, {.years = {year(2010)}});
    EXPECT_EQ(grid.lines[1].cells[grid.statedColumn()].fit, Fit::Fits);
}

TEST_F(BudgetGridTest, MoneyThatStandsInTwoRowsIsCountedOnceInTheGrandTotal)
{
    m_mothers.cells[year(2010)].figure = mio(2);
    BudgetPart part{.row = m_club.id, .name = "BIF"_q, .funding = Funding{Funder::Administration}};
    part.funding->countedIn = m_mothers.id;
    part.amounts[BudgetColumn{year(2010)}] = mio(1.5);
    m_club.parts.push_back(part);
    const BudgetGrid grid = gridOf(m_book);
    const GridLine& all = grid.lines.back();
    EXPECT_EQ(all.cells[1].figure, Figure(mio(10.85))) << "10.35 and 2, less 1.5";
    EXPECT_EQ(all.cells[1].countedOnce, mio(1.5));
    EXPECT_EQ(all.cells[grid.sumColumn()].countedOnce, mio(1.5));
    EXPECT_EQ(grid.lines[3].cells[1].figure, Figure(mio(12.35))) << "the group's own rows";
    const BudgetGrid one = gridOf(m_book, {.rows = std::set{m_club.id}});
    EXPECT_EQ(one.lines.back().cells[1].figure, Figure(mio(10.35))) << "alone it is counted in full";
}

TEST_F(BudgetGridTest, PartsAreLinesUnderTheirRow)
{
    BudgetPart site{.row = m_club.id, .name = "Kapelvej"_q};
    site.amounts[BudgetColumn{year(2010)}] = mio(3);
    m_club.parts.push_back(site);
    EXPECT_EQ(gridOf(m_book).lines[2].kind, GridKind::Row) << "only where they are asked for";
    const BudgetGrid grid = gridOf(m_book, {.withParts = true});
    EXPECT_EQ(grid.lines[2].kind, GridKind::Part);
    EXPECT_EQ(grid.lines[2].cells[1].figure, Figure(mio(3)));
    EXPECT_EQ(grid.lines[4].cells[1].figure, Figure(mio(10.35))) << "parts are not added to the total again";
}

TEST_F(BudgetGridTest, SharesAreOfTheRowsFigureAndAddUpToTheOere)
{
    m_club.cells[year(2010)].figure = oere(101);
    m_club.parts = {share(m_club, 3333), share(m_club, 3333), share(m_club, 3334)};
    const BudgetColumn column{year(2010)};
    EXPECT_EQ(partFigure(m_club, m_club.parts[0], column), Figure(oere(34)));
    EXPECT_EQ(partFigure(m_club, m_club.parts[1], column), Figure(oere(34)));
    EXPECT_EQ(partFigure(m_club, m_club.parts[2], column), Figure(oere(33))) << "what rounding left";
    EXPECT_EQ(partFigure(m_mothers, share(m_mothers, 7500), BudgetColumn::total()), Figure(mio(1.7775)));
    EXPECT_EQ(partFigure(m_mothers, share(m_mothers, 7500), BudgetColumn{year(2009)}), Figure(Mark::Blank))
        << "a share of no amount is no amount";
}

TEST_F(BudgetGridTest, AShareOfAVeryLargeAmountDoesNotOverflow)
{
    m_club.cells[year(2010)].figure = oere(9'000'000'000'000'000'000);
    m_club.parts = {share(m_club, 7500)};
    EXPECT_EQ(partFigure(m_club, m_club.parts[0], {year(2010)}), Figure(oere(6'750'000'000'000'000'000)));
}

TEST_F(BudgetGridTest, AGroupsStatedTotalIsHeldAgainstAllItsYearsEvenWhereFewAreShown)
{
    BudgetGroup& group = m_book.budget.groups[0];
    group.stated = sumOf(group)->amount;
    const BudgetGrid few = gridOf(m_book, {.years = {year(2010)}});
    const auto total = std::find_if(
        few.lines.begin(), few.lines.end(), [](const GridLine& line) { return line.kind == GridKind::Total; });
    EXPECT_EQ(total->cells[few.statedColumn()].fit, Fit::Fits);
    group.stated = mio(1);
    const BudgetGrid wrong = gridOf(m_book, {.years = {year(2010)}});
    const auto differing = std::find_if(
        wrong.lines.begin(), wrong.lines.end(), [](const GridLine& line) { return line.kind == GridKind::Total; });
    EXPECT_EQ(differing->cells[wrong.statedColumn()].fit, Fit::Differs);
    EXPECT_EQ(differing->cells[wrong.statedColumn()].allYears, sumOf(group)->amount) << "of all years, shown or not";
}

TEST_F(BudgetGridTest, MoneyThatTheOtherRowDoesNotHaveIsNotTakenOff)
{
    BudgetPart part{.row = m_club.id, .name = "BIF"_q, .funding = Funding{Funder::Administration}};
    part.funding->countedIn = m_mothers.id;
    part.amounts[BudgetColumn{year(2010)}] = mio(1.5);
    m_club.parts.push_back(part);
    m_mothers.cells.erase(year(2010));
    const BudgetGrid grid = gridOf(m_book);
    EXPECT_EQ(grid.lines.back().cells[1].countedOnce, Money());
}

TEST_F(BudgetGridTest, AShareSaysNothingOfATotalThatNobodyStatedForIt)
{
    m_club.stated = mio(41);
    m_club.parts = {share(m_club, 7500)};
    const BudgetGrid grid = gridOf(m_book, {.withParts = true});
    EXPECT_EQ(grid.lines[2].kind, GridKind::Part);
    EXPECT_EQ(grid.lines[2].cells[grid.statedColumn()].figure, Figure());
    EXPECT_EQ(grid.lines[2].cells[grid.statedColumn()].fit, Fit::Fits);
}

TEST_F(BudgetGridTest, AFilterLeavesOutGroupsOfWhichNoRowIsWantedAndWhatTheyState)
{
    m_book.budget.groups[0].stated = mio(41);
    const BudgetGrid grid = gridOf(m_book, {.rows = std::set{m_club.id}});
    EXPECT_EQ(std::count_if(grid.lines.begin(), grid.lines.end(),
                  [](const GridLine& line) { return line.kind == GridKind::Group; }),
        1);
    EXPECT_EQ(grid.rowsLeftOut, 2);
    for (const GridLine& line : grid.lines) {
        if (line.kind == GridKind::Total) {
            EXPECT_EQ(line.cells[grid.statedColumn()].figure, Figure()) << "of all rows, which are not shown";
        }
    }
}

} // namespace indblik
