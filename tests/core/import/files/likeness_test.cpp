// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/account/wording.h"
#include "core/import/files/likeness.h"
#include "tests/fixtures.h"

namespace indblik {

namespace {

std::vector<Pair> paired(const QStringList& left, const QStringList& right)
{
    auto pairs = pairTitles(left, right, Wording::builtIn().likenessIgnores);
    std::sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) { return a.left < b.left; });
    return pairs;
}

} // namespace

TEST(PairTitles, JoinsEqualTitlesWhateverTheirCase)
{
    EXPECT_EQ(paired({"Socialrådgivere på Skolerne"_q}, {"Gadepulsen"_q, "Socialrådgivere på skolerne"_q}),
        (std::vector{Pair{0, 1, true}}));
}

TEST(PairTitles, JoinsTitlesThatSayTheSameInOtherWords)
{
    const QStringList cards = {"Aftalen med de almene boligorganisationer om nye udlejningsmodeller"_q,
        "Projekt Bydelsmødre"_q, "Væresteder for unge over 18 år"_q};
    const QStringList rows = {"Væresteder for unge mellem 18 og 23 år"_q,
        "Bydelsmødre og kommunale kvindeambassadører"_q, "Aftalen om nye udlejningsmodeller"_q};
    EXPECT_EQ(paired(cards, rows), (std::vector{Pair{0, 2}, Pair{1, 1}, Pair{2, 0}}));
}

TEST(PairTitles, KeepsTitlesApartThatDifferInASign)
{
    const QStringList titles = {"Den Korte Snor"_q, "Den Korte Snor +"_q};
    EXPECT_EQ(paired(titles, {titles[1], titles[0]}), (std::vector{Pair{0, 1, true}, Pair{1, 0, true}}));
}

TEST(PairTitles, LeavesStrangersAlone)
{
    EXPECT_TRUE(paired({"Gadepulsen"_q}, {"Nexus"_q}).empty());
    EXPECT_TRUE(paired({"Klub for unge i Valby"_q}, {"Plan for ældre på Amager"_q}).empty());
    EXPECT_TRUE(paired({}, {"Nexus"_q}).empty());
    EXPECT_TRUE(paired({QString()}, {QString()}).size() <= 1);
}

} // namespace indblik
