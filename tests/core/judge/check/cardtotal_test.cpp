// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"

namespace indblik {

namespace {

/// What is found where the form says `funding` and the table has `years` from 2009 on.
QStringList kinds(const QString& funding, const std::vector<Figure>& years, std::optional<Figure> stated = {})
{
    return kindsOf(check(bookOf(rowOf("A"_q, years, stated), "funding"_q, funding)));
}

} // namespace

TEST(CardTotal, IsFoundWhereTheTableComesToAnother)
{
    EXPECT_EQ(kinds("6,4 mio. kr. i alt"_q, {mio(3), mio(3)}), QStringList{"cardTotalDiffers"_q});
    EXPECT_EQ(kinds("6,4 mio. kr. i alt til 2009-2010"_q, {mio(3), mio(3), mio(0.4)}), QStringList());
    EXPECT_EQ(kinds("6 mio. kr. i alt til 2009-2010"_q, {mio(3), mio(3), mio(3)}), QStringList());
    EXPECT_EQ(kinds("5 mio. kr. i alt til 2009-2010"_q, {mio(3), mio(3), mio(3)}), QStringList{"cardTotalDiffers"_q});
}

TEST(CardTotal, MayBeStatedWithoutYears)
{
    EXPECT_EQ(kinds("I alt 2,37 mio. kr."_q, {Mark::None, Mark::None}, mio(2.37)), QStringList{"totalWithoutYears"_q});
}

TEST(CardTotal, IsFoundWhereAnAmountDoesNotSayItsYear)
{
    const auto findings = check(bookOf(rowOf("A"_q, {mio(1.3), mio(1.9)}), "funding"_q, "1,9 mio. kr. via puljen."_q));
    ASSERT_EQ(kindsOf(findings), QStringList{"cardYearUnsaid"_q});
    EXPECT_EQ(findings[0].stated, figure(1.9));
    EXPECT_EQ(findings[0].computed, figure(3.2));
    EXPECT_EQ(findings[0].words, QStringList{"2010"_q});
    EXPECT_EQ(kinds("2,5 mio. kr. via puljen."_q, {mio(1.3), mio(1.9)}), QStringList{"cardAmountDiffers"_q});
}

TEST(CardTotal, IsSilentWhereAnUndatedAmountIsPlain)
{
    EXPECT_EQ(kinds("3,2 mio. kr. via puljen."_q, {mio(1.3), mio(1.9)}), QStringList());
    EXPECT_EQ(kinds("3,4 mio. kr. til drift"_q, {mio(3.4), mio(3.4)}), QStringList());
    EXPECT_EQ(kinds("Nord får 1 mio. kr. og Syd 2,2 mio. kr."_q, {mio(1.3), mio(1.9)}), QStringList());
    EXPECT_EQ(kinds("1,9 mio. kr."_q, {Money(), mio(1.9)}), QStringList());
}

TEST(CardTotal, DoesNotTakeAGrantForTheBudget)
{
    EXPECT_EQ(kinds("Husstande kan få 15.000 kr."_q, {mio(6), mio(6)}), QStringList());
    EXPECT_EQ(kinds("Foreninger med over 100.000 kr. har en aftale"_q, {mio(1), mio(2)}), QStringList());
}

} // namespace indblik
