// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fraction.h"
#include "tests/fixtures.h"

#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <limits>

namespace indblik {

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();
constexpr qint64 least = std::numeric_limits<qint64>::min();

std::pair<qint64, qint64> termsOf(const Fraction& fraction)
{
    return fraction.terms().value_or(std::pair<qint64, qint64>(0, 0));
}

} // namespace

TEST(Fraction, IsKeptInLowestTermsWithItsSignAbove)
{
    EXPECT_EQ(termsOf(Fraction(444, 1110)), std::pair(qint64(2), qint64(5)));
    EXPECT_EQ(termsOf(Fraction(3, -6)), std::pair(qint64(-1), qint64(2)));
    EXPECT_EQ(termsOf(Fraction(-3, -6)), std::pair(qint64(1), qint64(2)));
    EXPECT_EQ(termsOf(Fraction(0, -7)), std::pair(qint64(0), qint64(1)));
    EXPECT_EQ(termsOf(Fraction(12)), std::pair(qint64(12), qint64(1)));
}

TEST(Fraction, ComputesExactlyWhereDoublesDoNot)
{
    // 0.1 + 0.2 is 0.30000000000000004 in doubles.
    EXPECT_EQ(Fraction(1, 10) + Fraction(2, 10), Fraction(3, 10));
    EXPECT_EQ(Fraction(332, 1000) - Fraction(332, 1000) * Fraction(10, 100), Fraction(2988, 10'000));
    EXPECT_EQ(Fraction(1, 3) * Fraction(3), Fraction(1));
    EXPECT_EQ(Fraction(1, 3) / Fraction(-2, 3), Fraction(-1, 2));
    EXPECT_EQ(Fraction(1, 3) - Fraction(1, 3), Fraction(0));
}

TEST(Fraction, IsOrderedAsTheNumberItIs)
{
    EXPECT_LT(Fraction(1, 3), Fraction(333'334, 1'000'000));
    EXPECT_GT(Fraction(1, 3), Fraction(333'333, 1'000'000));
    EXPECT_LT(Fraction(-1, 2), Fraction(-1, 3));
    EXPECT_EQ(Fraction(2, 4), Fraction(1, 2));
    EXPECT_LT(Fraction(most - 1, most), Fraction(1));
    EXPECT_EQ(Fraction(-7, 2).magnitude(), Fraction(7, 2));
    EXPECT_EQ(Fraction(7, 2).magnitude(), Fraction(7, 2));
}

TEST(Fraction, IsNoNumberWhereItIsDividedByZero)
{
    EXPECT_FALSE(Fraction().isNumber());
    EXPECT_FALSE(Fraction(1, 0).isNumber());
    EXPECT_FALSE((Fraction(1) / Fraction(0)).isNumber());
    EXPECT_FALSE((Fraction(0) / Fraction(0)).isNumber());
    EXPECT_TRUE((Fraction(0) / Fraction(5)).isNumber());
}

TEST(Fraction, ThatIsNoNumberMakesAllThatIsComputedFromItNone)
{
    const Fraction none(1, 0);
    for (const Fraction& computed : {none + Fraction(1), Fraction(1) - none, none * Fraction(0), Fraction(0) * none,
             none / Fraction(2), Fraction(2) / none, none.magnitude()})
        EXPECT_FALSE(computed.isNumber());
    EXPECT_FALSE(none.rounded());
    EXPECT_FALSE(none.terms());
}

TEST(Fraction, ThatIsNoNumberComparesWithNothing)
{
    const Fraction none;
    EXPECT_FALSE(none == none);
    EXPECT_FALSE(none < Fraction(1));
    EXPECT_FALSE(none > Fraction(1));
    EXPECT_FALSE(none == Fraction(0));
    EXPECT_EQ(none <=> Fraction(0), std::partial_ordering::unordered);
}

TEST(Fraction, IsNoNumberWhereItDoesNotFit)
{
    const Fraction large = Fraction(most) * Fraction(most);
    EXPECT_TRUE(large.isNumber());
    EXPECT_FALSE(large.terms());
    EXPECT_FALSE((large * Fraction(most)).isNumber());
    EXPECT_FALSE((large + large + large).isNumber());
    EXPECT_EQ(large / Fraction(most), Fraction(most));
    const Fraction fine = Fraction(1, most) * Fraction(1, most);
    EXPECT_TRUE(fine.isNumber());
    EXPECT_FALSE((fine * Fraction(1, most)).isNumber());
}

TEST(Fraction, AtTheLeastNumberOfAllIsNone)
{
    // -2^127 has no opposite, so it could be neither reduced nor rounded.
    const Fraction large = Fraction(least) * Fraction(least);
    EXPECT_TRUE(large.isNumber());
    EXPECT_FALSE((large * Fraction(-2)).isNumber());
    EXPECT_EQ(Fraction(least).magnitude(), Fraction(most) + Fraction(1));
}

TEST(Fraction, IsRoundedHalfAwayFromZero)
{
    EXPECT_EQ(Fraction(5, 2).rounded(), 3);
    EXPECT_EQ(Fraction(-5, 2).rounded(), -3);
    EXPECT_EQ(Fraction(49, 20).rounded(), 2);
    EXPECT_EQ(Fraction(-49, 20).rounded(), -2);
    EXPECT_EQ(Fraction(1, 2).rounded(), 1);
    EXPECT_EQ(Fraction(0).rounded(), 0);
    EXPECT_EQ(Fraction(most).rounded(), most);
    EXPECT_FALSE((Fraction(most) + Fraction(1, 2)).rounded());
    EXPECT_EQ((Fraction(most) + Fraction(1, 3)).rounded(), most);
}

RC_GTEST_PROP(Fraction, ComputesForAndBack, (int a, int b, int c, int d))
{
    RC_PRE(b != 0 && d != 0);
    const Fraction left(a, b);
    const Fraction right(c, d);
    RC_ASSERT(left + right - right == left);
    RC_ASSERT(left * right == right * left);
    RC_ASSERT(c == 0 || left * right / right == left);
    RC_ASSERT((left < right) == (right > left));
    RC_ASSERT(left.terms() == Fraction(left.terms()->first, left.terms()->second).terms());
}

} // namespace indblik
