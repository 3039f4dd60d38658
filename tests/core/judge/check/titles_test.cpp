// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"

namespace indblik {

namespace {

bool differ(const QString& card, const QString& row)
{
    AccountBook book = bookOf(rowOf(row, {}), "status"_q, QString());
    book.cards[0].title = card;
    return !check(book).empty();
}

} // namespace

TEST(Titles, AreFoundWhereEachHasWordsTheOtherLacks)
{
    EXPECT_TRUE(differ("Projekt Bydelsmødre"_q, "Bydelsmødre og ambassadører"_q));
    EXPECT_TRUE(differ("Væresteder for unge over 18 år"_q, "Væresteder for unge mellem 18 og 23 år"_q));
    EXPECT_TRUE(differ("Dansk Flytningehjælp"_q, "Dansk Flygtningehjælp"_q));
}

TEST(Titles, AreFoundWhereASignOrNumberIsMissing)
{
    EXPECT_TRUE(differ("Den Lange Line"_q, "Den Lange Line +"_q));
    EXPECT_TRUE(differ("Hold 2"_q, "Hold"_q));
}

TEST(Titles, AreTheSameWhereOneIsOnlyShorter)
{
    EXPECT_FALSE(differ("Indvandrer Kvindecenter (IKC)"_q, "Indvandrer kvindecenter"_q));
    EXPECT_FALSE(differ("Aftalen med boligerne om nye modeller"_q, "Aftalen om nye modeller"_q));
    EXPECT_FALSE(differ("Socialrådgivere på Skolerne"_q, "Socialrådgivere på skolerne"_q));
}

} // namespace indblik
