// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/areas/areachange.h"

#include "tests/core/judge/areas.h"

#include <gtest/gtest.h>

namespace indblik {

namespace {

using testing::AreaTable;

const QDate day(2009, 12, 31);

class AreaChanges : public ::testing::Test
{
protected:
    AreaTable table;

    int add(const char* name, qint64 share2006, std::pair<qint64, qint64> in2006, std::pair<qint64, qint64> in2008)
    {
        const int area = table.add(QString::fromUtf8(name));
        table.set(area, "residents", 2009, StatFigure::number(2000));
        table.set(area, "outsideLabourMarket", 2008, StatFigure::typedShare({share2006, 1000}));
        table.set(area, "transferIncome", 2006, StatFigure::share(in2006.first, in2006.second));
        table.set(area, "transferIncome", 2008, StatFigure::share(in2008.first, in2008.second));
        return area;
    }

    std::vector<AreaChangeRow> change()
    {
        const Classifier classifier(table.book);
        return areaChange(classifier, *table.scheme("mb_combined_letting").ruleSetOn(day), day,
            *table.book.indicator(QStringLiteral("transferIncome")), *Year::from(2006), *Year::from(2008));
    }
};

} // namespace

TEST_F(AreaChanges, AddUpCountsByTypeAndPoolTheirShares)
{
    add("A/B", 520, {600, 1000}, {540, 1000});
    add("C", 510, {300, 500}, {250, 500});
    add("D", 200, {100, 1000}, {120, 1000});
    const auto rows = change();
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].areas, 2);
    EXPECT_EQ(rows[0].total, -110);
    EXPECT_EQ(rows[0].share, PercentagePoints::fromHundredths(-733)); // 900 of 1500 to 790 of 1500
    EXPECT_EQ(rows[1].total, 20);
    EXPECT_EQ(rows[2].areas, 3);
    EXPECT_EQ(rows[2].total, -90) << "the control row is the sum of the types";
    EXPECT_EQ(rows[2].share, PercentagePoints::fromHundredths(-360)) << "1000 to 910 of 2500; points do not add up";
    EXPECT_FALSE(rows[0].netMoves);
}

TEST_F(AreaChanges, SplitTheTotalByMovesWhereAllAreasHaveThem)
{
    const int first = add("A", 520, {600, 1000}, {540, 1000});
    table.set(first, "transferIncomeNetMoves", 2007, StatFigure::number(-30));
    table.set(first, "transferIncomeNetMoves", 2008, StatFigure::number(10));
    const auto rows = change();
    EXPECT_EQ(rows[0].netMoves, -20);
    EXPECT_EQ(rows[0].notVacated, -40);
    EXPECT_EQ(rows[0].total, -60);
    add("B", 520, {600, 1000}, {540, 1000});
    EXPECT_FALSE(change()[0].netMoves) << "of one area they are not known";
}

TEST_F(AreaChanges, AreMadeUpOnlyWhereTheFiguresTheyAreMadeOfAre)
{
    table.book.sources = {{.number = 1}, {.number = 2, .isIllustrative = true}};
    const int area = add("A", 520, {600, 1000}, {540, 1000});
    const auto isMadeUp = [this] {
        return isChangeIllustrative(Classifier(table.book), *table.scheme("mb_combined_letting").ruleSetOn(day), day,
            *table.book.indicator(QStringLiteral("transferIncome")), *Year::from(2006), *Year::from(2008));
    };
    const auto setMadeUp = [&](const char* indicator, int year) {
        const int number = table.book.indicator(QLatin1String(indicator))->number;
        const auto known = table.book.figures.at(area, number, *Year::from(year));
        table.book.figures.set(area, number, *Year::from(year), known.value_or(StatFigure::share(520, 1000)), 2);
    };
    setMadeUp("transferIncome", 2003);
    EXPECT_FALSE(isMadeUp()) << "that year is not compared";
    table.book.figures.set(table.add(QStringLiteral("B")), table.book.indicator(QStringLiteral("residents"))->number,
        *Year::from(2008), StatFigure::number(9), 2);
    EXPECT_FALSE(isMadeUp()) << "that area is left out";
    setMadeUp("outsideLabourMarket", 2008);
    EXPECT_TRUE(isMadeUp()) << "it gives the area its type";
    table.set(area, "outsideLabourMarket", 2008, StatFigure::typedShare({520, 1000}));
    EXPECT_FALSE(isMadeUp());
    setMadeUp("transferIncome", 2006);
    EXPECT_TRUE(isMadeUp());
}

TEST_F(AreaChanges, LeaveOutAreasWithoutAFigureAndSaySo)
{
    add("A", 520, {600, 1000}, {540, 1000});
    const int unknown = add("B", 520, {600, 1000}, {540, 1000});
    table.set(unknown, "transferIncome", 2008, StatFigure::mark(StatFigure::Kind::NotAvailable));
    const auto rows = change();
    EXPECT_EQ(rows[0].areas, 2);
    EXPECT_EQ(rows[0].withoutFigures, 1);
    EXPECT_EQ(rows[0].total, -60);
}

TEST_F(AreaChanges, PutAreasThatCannotBeToldUnderNoType)
{
    add("A", 520, {600, 1000}, {540, 1000});
    add("B", 200, {100, 1000}, {120, 1000});
    const int open = add("C", 200, {300, 1000}, {290, 1000});
    table.set(open, "outsideLabourMarket", 2008, StatFigure::mark(StatFigure::Kind::NotAvailable));
    const auto rows = change();
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(rows[1].areas, 1);
    EXPECT_EQ(rows[1].total, 20) << "B alone";
    EXPECT_EQ(rows[2].areas, 1);
    EXPECT_EQ(rows[2].total, -10);
    EXPECT_EQ(rows[3].total, -50);
}

TEST_F(AreaChanges, PointOutACountThatGrowsWhileItsShareFalls)
{
    add("A", 520, {288, 1000}, {352, 1262});
    EXPECT_EQ(change()[0].total, 64);
    EXPECT_EQ(change()[0].share, PercentagePoints::fromHundredths(-91));
    EXPECT_TRUE(change()[0].signsDiffer());
}

TEST_F(AreaChanges, HideTypesOfFewPersonsAndAnotherWithThem)
{
    add("A", 520, {3, 1000}, {40, 1000});
    add("B", 200, {100, 1000}, {120, 1000});
    const auto rows = change();
    EXPECT_TRUE(rows[0].isHidden);
    EXPECT_FALSE(rows[0].total);
    EXPECT_TRUE(rows[1].isHidden) << "else the first is the difference to all";
    EXPECT_FALSE(rows[2].isHidden);
}

} // namespace indblik
