// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose/trendblocks.h"

#include "tests/core/report/trends.h"
#include "tests/fixtures.h"

namespace indblik {

TEST(TrendBlocks, PutTheFiguresUnderTheChart)
{
    const auto blocks = trendBlocks(twoMeasurements(), danishNumbers());
    ASSERT_EQ(blocks.size(), 2U);
    EXPECT_EQ(std::get<ChartBlock>(blocks[0]).trend, twoMeasurements());
    const auto& table = std::get<FigureTable>(blocks[1]);
    EXPECT_EQ(table.columns.size(), 4);
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].title, "2006"_q);
    EXPECT_EQ(table.rows[0].cells[0].text, "33,2"_q);
    EXPECT_EQ(table.rows[0].cells[1].text, "1.812"_q);
}

TEST(TrendBlocks, SayWhereThereIsABreak)
{
    const auto blocks = trendBlocks(steppingRule(), danishNumbers());
    ASSERT_EQ(blocks.size(), 3U);
    const auto& rows = std::get<FigureTable>(blocks[1]).rows;
    EXPECT_EQ(rows[2].titleMark, QString());
    EXPECT_EQ(rows[3].titleMark, "1)"_q);
    EXPECT_TRUE(std::get<Notes>(blocks[2]).notes[0].text.contains("Nye regler"_q));
}

TEST(TrendBlocks, TurnATableOfManyLinesAndPartItByPeriods)
{
    const auto blocks = trendBlocks(manyLines(20, 20), danishNumbers());
    ASSERT_EQ(blocks.size(), 1U + 3U);
    const auto& last = std::get<FigureTable>(blocks[3]);
    EXPECT_EQ(last.columns, (QStringList{"2005"_q, "2006"_q, "2007"_q, "2008"_q, "2009"_q, "2010"_q}));
    EXPECT_EQ(last.rows.size(), 20U);
}

TEST(TrendBlocks, AreTheChartAloneWhereItIsEmpty)
{
    EXPECT_EQ(trendBlocks({}, danishNumbers()).size(), 1U);
}

} // namespace indblik
