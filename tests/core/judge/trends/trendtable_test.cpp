// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/trends/trendtable.h"

#include "core/export/csv.h"
#include "tests/core/report/trends.h"
#include "tests/fixtures.h"

namespace indblik {

namespace {

/// A row's cells as they are shown.
QStringList shown(const SheetRow& row)
{
    QStringList cells;
    for (const SheetCell& cell : row.cells)
        cells.append(cell.shown());
    return cells;
}

} // namespace

TEST(TrendTable, HasAColumnForEachLineItsCountsAndLimits)
{
    const Sheet sheet = trendSheet(twoMeasurements(), danishNumbers());
    ASSERT_EQ(sheet.headRows, 3);
    EXPECT_EQ(shown(sheet.rows[2]),
        (QStringList{"Period"_q, "Alle almene boliger, per cent"_q, "Alle almene boliger, number"_q,
            "Boligområder på listen, per cent"_q, "Mål: højst 29,9 %, per cent"_q}));
    EXPECT_EQ(shown(sheet.rows[3]), (QStringList{"2006"_q, "33,2"_q, "1812"_q, "34,2"_q, "29,9"_q}));
    EXPECT_EQ(shown(sheet.rows[4]), (QStringList{"2008"_q, "29,3"_q, "1604"_q, "29,6"_q, "29,9"_q}));
    for (size_t i = 1; i < sheet.rows[3].cells.size(); ++i)
        EXPECT_TRUE(sheet.rows[3].cells[i].number()) << i;
}

TEST(TrendTable, TellsAMarkAsAMarkAndAGapAsNothing)
{
    Trend trend = twoMeasurements();
    trend.lines[0].points[1].value.reset();
    trend.lines[0].points[1].text = ".."_q;
    trend.lines[0].points[1].count.reset();
    trend.lines[1].points.erase(trend.lines[1].points.begin());
    const TrendTable table = trendTable(trend, danishNumbers());
    EXPECT_EQ(table.columns[0].cells[1], TrendTable::Cell(".."_q));
    EXPECT_EQ(table.columns[1].cells[1], TrendTable::Cell());
    EXPECT_EQ(table.columns[2].cells[0], TrendTable::Cell());
}

TEST(TrendTable, TakesNumbersWithTheDecimalsTheyAreToldWith)
{
    Trend trend = twoMeasurements();
    TrendLine line{"x"_q, {}, false};
    const auto add = [&](int at, double value, const QString& text) {
        line.points.push_back({Period(year(at)), value, text, {}});
    };
    add(2001, 33.249, "33,2\u00a0%"_q);
    add(2002, 1812, "1.812 personer"_q);
    add(2003, 12.5, "12,5 pr. 10.000"_q);
    add(2004, 270, "270 pr. 10,000"_q);
    add(2005, -3.75, ""_q);
    add(2006, 0, "0,0\u00a0%"_q);
    trend.lines = {line};
    const TrendTable table = trendTable(trend, danishNumbers());
    const auto& cells = table.columns[0].cells;
    const std::vector<Decimal> expected{{332, 1}, {1812, 0}, {125, 1}, {270, 0}, {-375, 2}, {0, 1}};
    for (size_t i = 0; i < expected.size(); ++i)
        EXPECT_EQ(cells[i], TrendTable::Cell(expected[i])) << i;
}

TEST(TrendTable, TellsABreakBesideTheFirstPeriodAfterIt)
{
    const Sheet sheet = trendSheet(steppingRule(), danishNumbers());
    // 2007, 2008, 2009, 2010 ...
    EXPECT_EQ(sheet.rows[5].cells.back().shown(), QString());
    EXPECT_TRUE(sheet.rows[6].cells.back().shown().contains("Nye regler og ny opgørelse"_q));
    EXPECT_EQ(sheet.rows[7].cells.back().shown(), QString());
}

TEST(TrendTable, StepsALimitWhereTheRuleChanges)
{
    const TrendTable table = trendTable(steppingRule(), danishNumbers());
    EXPECT_EQ(table.columns[1].cells[2], TrendTable::Cell(Decimal{50, 0}));
    EXPECT_EQ(table.columns[1].cells[3], TrendTable::Cell(Decimal{40, 0}));
}

TEST(TrendTable, NamesBothEndsOfABand)
{
    const TrendTable table = trendTable(banded(), danishNumbers());
    ASSERT_EQ(table.columns.size(), 5U);
    EXPECT_EQ(table.columns[1].head, "80 % af områderne, lowest, per cent"_q);
    EXPECT_EQ(table.columns[2].cells[4], TrendTable::Cell(Decimal{54, 0}));
}

TEST(TrendTable, HasAHeadEvenOfAnEmptyChart)
{
    const Sheet sheet = trendSheet({}, danishNumbers());
    EXPECT_EQ(sheet.rows.size(), 3U);
}

} // namespace indblik
