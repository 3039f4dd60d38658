// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose/placeblocks.h"

#include "tests/fixtures.h"

namespace indblik {

class PlaceBlocksTest : public StoreTest
{
protected:
    std::vector<Block> blocks() const { return placeBlocks(m_book.budget, ReportWords(Scale::Million)); }
    void count(Counted counted, int in, qint64 number)
    {
        m_book.budget.groups[0].rows[0].counts[{counted, year(in)}] = number;
    }

    AccountBook m_book = smallBook(); ///< the first row has 3,6 in 2009 and 10,35 in 2010
};

TEST_F(PlaceBlocksTest, AreNoneWhereNothingIsCounted)
{
    EXPECT_TRUE(blocks().empty());
}

TEST_F(PlaceBlocksTest, SayThePriceAboveTheNumberAndWhatItRestsOn)
{
    count(Counted::Places, 2009, 60);
    count(Counted::PlannedPlaces, 2009, 70);
    count(Counted::PlannedPlaces, 2010, 90);
    count(Counted::Places, 2011, 80);
    count(Counted::Places, 2012, 0);
    const auto made = blocks();
    ASSERT_EQ(made.size(), 4U);
    EXPECT_EQ(std::get<Heading>(made[0]).text, "Pris pr. plads"_q);
    const auto& table = std::get<FigureTable>(made[2]);
    EXPECT_EQ(table.columns, QStringList({"2009"_q, "2010"_q, "2011"_q, "2012"_q}));
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].title, "Klubben på Søvej"_q);
    EXPECT_EQ(table.rows[0].cells,
        (std::vector<FigureCell>{{"60.000"_q, {}}, {"115.000"_q, {}}, {"–"_q, "b)"_q}, {"–"_q, "0)"_q}}));
    EXPECT_EQ(
        table.rows[1].cells, (std::vector<FigureCell>{{"60"_q, {}}, {"90"_q, "p)"_q}, {"80"_q, {}}, {"0"_q, {}}}));
    EXPECT_EQ(std::get<Notes>(made[3]).notes.size(), 3U) << "planned, without an amount, 0";
}

TEST_F(PlaceBlocksTest, PutParticipantsInATableOfTheirOwnAndManyYearsInSeveral)
{
    for (int in = 2001; in <= 2008; ++in)
        count(Counted::Participants, in, 5);
    const auto made = blocks();
    ASSERT_EQ(made.size(), 5U);
    EXPECT_EQ(std::get<Heading>(made[0]).text, "Pris pr. deltager"_q);
    EXPECT_EQ(std::get<FigureTable>(made[2]).columns.size(), 7);
    EXPECT_EQ(std::get<FigureTable>(made[3]).columns, QStringList{"2008"_q});
    EXPECT_EQ(std::get<Notes>(made[4]).notes, (std::vector<Note>{{"b)"_q, "Der er ikke oplyst et beløb."_q}}));
}

} // namespace indblik
