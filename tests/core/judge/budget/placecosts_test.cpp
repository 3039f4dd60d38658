// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budget/placecosts.h"

#include "tests/fixtures.h"

#include <limits>

namespace indblik {
namespace {

/// Klubben på Søvej has 3,6 in 2009 and 10,35 in 2010.
class PlaceCostsTest : public StoreTest
{
protected:
    void count(PlaceCounts& counts, Counted counted, int in, qint64 number) { counts[{counted, year(in)}] = number; }

    CountedYear of(Money amount, std::optional<qint64> planned, std::optional<qint64> actual)
    {
        return {amount, planned, actual};
    }

    static Money kroner(qint64 amount) { return Money::fromOere(amount * 100); }

    AccountBook m_book = smallBook();
    BudgetRow& m_row = m_book.budget.groups[0].rows[0];
    const QLocale m_danish{"da_DK"_q};
};

TEST_F(PlaceCostsTest, APlaceCostsTheAmountOverThoseThatThereWere)
{
    EXPECT_EQ(std::get<Money>(of(mio(3), 60, 50).cost()), kroner(60'000));
    EXPECT_FALSE(of(mio(3), 60, 50).isPlanned());
    EXPECT_EQ(std::get<Money>(of(mio(3), 60, {}).cost()), kroner(50'000)) << "before they are counted";
    EXPECT_TRUE(of(mio(3), 60, {}).isPlanned());
}

TEST_F(PlaceCostsTest, IsRoundedOnceToWholeKroner)
{
    EXPECT_EQ(std::get<Money>(of(kroner(100), {}, 3).cost()), kroner(33));
    EXPECT_EQ(std::get<Money>(of(kroner(200), {}, 3).cost()), kroner(67));
    EXPECT_EQ(std::get<Money>(of(kroner(1), {}, 2).cost()), kroner(1)) << "half a krone goes up";
    EXPECT_EQ(std::get<Money>(of(kroner(-1), {}, 2).cost()), kroner(-1));
    EXPECT_EQ(std::get<Money>(of(Money(), {}, 7).cost()), Money());
    const Money most = Money::fromOere(std::numeric_limits<qint64>::max());
    EXPECT_EQ(std::get<Money>(of(most, {}, 10'000'000).cost()), kroner(9'223'372'037));
}

TEST_F(PlaceCostsTest, SaysWhatIsMissingAndDividesByNoZero)
{
    EXPECT_EQ(std::get<CostLack>(of(mio(3), {}, {}).cost()), CostLack::NumberMissing);
    EXPECT_EQ(std::get<CostLack>(of(mio(3), 60, 0).cost()), CostLack::NumberIsZero) << "nobody came";
    EXPECT_EQ(std::get<CostLack>((CountedYear{Mark::None, {}, 50}).cost()), CostLack::AmountMissing);
    EXPECT_EQ(of(mio(3), {}, {}).costText(m_danish), QString());
    EXPECT_EQ(of(mio(3), {}, 0).costText(m_danish), "the number is 0"_q);
    EXPECT_EQ((CountedYear{Mark::NotAvailable, {}, 50}).costText(m_danish), "no amount"_q);
    EXPECT_EQ(of(mio(3), {}, 50).costText(m_danish), "60.000"_q);
}

TEST_F(PlaceCostsTest, EachSiteHasItsOwn)
{
    BudgetPart site{.row = m_row.id, .name = "Kapelvej"_q, .amounts = {{{year(2010)}, mio(3)}}};
    count(site.counts, Counted::Places, 2010, 50);
    m_row.parts = {site, {.row = m_row.id, .name = "Fonden"_q, .funding = Funding{}}};
    count(m_row.counts, Counted::Participants, 2009, 9);

    const auto all = placeCosts(m_book.budget, PerWhat::Place);
    ASSERT_EQ(all.size(), 4U) << "three rows and a site; a source of money has no places";
    EXPECT_EQ(all[1].place(), "Klubben på Søvej · Kapelvej"_q);

    const auto places = countedCosts(m_book.budget, PerWhat::Place);
    ASSERT_EQ(places.size(), 1U);
    EXPECT_EQ(places[0].site, site.id);
    EXPECT_EQ(std::get<Money>(places[0].in(year(2010)).cost()), kroner(60'000));
    EXPECT_EQ(countedYears(places), std::vector<Year>{year(2010)});

    const auto participants = countedCosts(m_book.budget, PerWhat::Participant);
    ASSERT_EQ(participants.size(), 1U);
    EXPECT_EQ(participants[0].place(), "Klubben på Søvej"_q);
    EXPECT_EQ(std::get<Money>(participants[0].in(year(2009)).cost()), kroner(400'000));
    EXPECT_EQ(countedYears(participants), std::vector<Year>{year(2009)}) << "an amount alone is nothing counted";
    EXPECT_FALSE(participants[0].in(year(2010)).isCounted());
}

TEST_F(PlaceCostsTest, AreSaidInALine)
{
    PlaceCounts counts;
    count(counts, Counted::Places, 2010, 50);
    count(counts, Counted::PlannedParticipants, 2010, 1000);
    EXPECT_EQ(countedWords(counts, mio(3), year(2010), m_danish),
        "50 places · DKK 60.000 a place · 1.000 participants planned · DKK 3.000 a participant"_q);
    EXPECT_EQ(countedWords(counts, mio(3), year(2009), m_danish), QString());
    EXPECT_EQ(countedWords(counts, Mark::None, year(2010), m_danish),
        "50 places · no amount · 1.000 participants planned · no amount"_q);
}

} // namespace
} // namespace indblik
