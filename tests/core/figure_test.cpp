// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure.h"
#include "tests/fixtures.h"

#include <array>
#include <compare>
#include <concepts>
#include <limits>
#include <type_traits>

namespace indblik {

namespace {

template<class A, class B>
concept CanAdd = requires(A a, B b)
{
    a + b;
};
template<class A, class B>
concept CanSubtract = requires(A a, B b)
{
    a - b;
};
template<class A, class B>
concept CanScale = requires(A a, B b)
{
    a* b;
}
|| requires(A a, B b)
{
    a / b;
};
template<class A, class B>
concept CanCompare = requires(A a, B b)
{
    a == b;
}
|| requires(A a, B b)
{
    a < b;
};
template<class A, class B>
concept CanBecome =
    std::is_constructible_v<B, A> || std::is_convertible_v<A, B> || std::is_assignable_v<B&, A> || requires(A a)
{
    static_cast<B>(a);
};

/// Neither may stand where the other is meant.
template<class A, class B>
constexpr bool areApart = !CanCompare<A, B> && !CanCompare<B, A> && !CanBecome<A, B> && !CanBecome<B, A>;
/// Nor may the two be computed with.
template<class A, class B>
constexpr bool areNeverMixed =
    areApart<A,
        B> && !CanAdd<A, B> && !CanAdd<B, A> && !CanSubtract<A, B> && !CanSubtract<B, A> && !CanScale<A, B> && !CanScale<B, A>;

// 10 % and 10 percentage points are two things; so is 10 % of what something was. What does not compile cannot be told
// wrong.
static_assert(areApart<Percent, PercentagePoints>);
static_assert(areNeverMixed<Percent, RelativeChange>);
static_assert(areNeverMixed<PercentagePoints, RelativeChange>);

static_assert(std::same_as<decltype(Percent() - Percent()), PercentagePoints>);
static_assert(std::same_as<decltype(Percent() + PercentagePoints()), Percent>);
static_assert(!CanAdd<Percent, Percent>, "33 % and 29 % of two groups are not 62 % of anything");
static_assert(!CanAdd<PercentagePoints, Percent> && !CanSubtract<PercentagePoints, Percent>);
static_assert(!CanAdd<PercentagePoints, PercentagePoints>, "points of two groups do not add up");
static_assert(!CanAdd<RelativeChange, RelativeChange>, "neither do changes of changes");

static_assert(
    CanCompare<Percent,
        Percent> && CanCompare<PercentagePoints, PercentagePoints> && CanCompare<RelativeChange, RelativeChange>,
    "the question is asked rightly");
static_assert(CanBecome<Percent, Percent> && CanAdd<int, double> && CanScale<int, double>);

// A bare number has no unit, and an amount of money is none of the three.
template<class Unit>
constexpr bool isItsOwn = areNeverMixed<Unit, Money>&& areNeverMixed<Unit, int>&& areNeverMixed<Unit, qint64>&&
                              areNeverMixed<Unit, double> && !std::is_aggregate_v<Unit>;
static_assert(isItsOwn<Percent> && isItsOwn<PercentagePoints> && isItsOwn<RelativeChange>);

} // namespace

TEST(Percent, DiffersByPointsAndMovesByThem)
{
    constexpr Percent before = Percent::fromHundredths(3320);
    constexpr Percent now = Percent::fromHundredths(2930);
    static_assert(now - before == PercentagePoints::fromHundredths(-390));
    static_assert(before + PercentagePoints::fromHundredths(-390) == now);
    static_assert(before + (now - before) == now);
    EXPECT_EQ((now - before).tenths(), -39);
}

TEST(PercentagePoints, AndRelativeChangesAreShownInTenthsThatWereRoundedOnce)
{
    EXPECT_EQ(RelativeChange::fromHundredths(-1175).tenths(), -118) << "half away from zero";
    EXPECT_EQ(RelativeChange::rounded(-1175, -117).tenths(), -117) << "it was -11.747";
    EXPECT_EQ(RelativeChange::rounded(-1175, -117), RelativeChange::fromHundredths(-1175));
    EXPECT_EQ(PercentagePoints::fromHundredths(4).tenths(), 0);
    EXPECT_EQ(PercentagePoints::fromHundredths(5).tenths(), 1);
    EXPECT_EQ(PercentagePoints::fromHundredths(-5).tenths(), -1);
    EXPECT_EQ(PercentagePoints::fromHundredths(std::numeric_limits<qint64>::min()).tenths(), -922'337'203'685'477'581);
    EXPECT_LT(PercentagePoints::fromHundredths(-390), PercentagePoints::fromHundredths(-389));
}

TEST(Money, WritesKronerWithTwoDecimals)
{
    EXPECT_EQ(mio(33.05).kroner(), "33050000.00"_q);
    EXPECT_EQ(Money::fromOere(-5).kroner(), "-0.05"_q);
    EXPECT_EQ(Money().kroner(), "0.00"_q);
    EXPECT_EQ(Money::fromOere(std::numeric_limits<qint64>::min()).kroner(), "-92233720368547758.08"_q);
}

TEST(Sum, CountsCellsWithoutANumberApart)
{
    const std::array figures = {Figure(mio(3.6)), Figure(Mark::None), Figure(Money()), Figure(Mark::Blank)};
    EXPECT_EQ(sumOf(figures), (Sum{mio(3.6), 2, 2}));
}

TEST(Sum, IsExactWhereFloatingPointIsNot)
{
    // 3.6 + 10.35 + 9.55 + 9.55 is 33.049999999999997 in doubles.
    const std::array figures = {Figure(mio(3.6)), Figure(mio(10.35)), Figure(mio(9.55)), Figure(mio(9.55))};
    EXPECT_EQ(sumOf(figures)->amount.kroner(), "33050000.00"_q);
}

TEST(Sum, RefusesToOverflow)
{
    const std::array figures = {Figure(Money::fromOere(std::numeric_limits<qint64>::max())), Figure(mio(1))};
    EXPECT_FALSE(sumOf(figures));
}

TEST(Figure, KeepsZeroBlankAndDashApart)
{
    EXPECT_NE(Figure(Money()), Figure(Mark::None));
    EXPECT_NE(Figure(Money()), Figure(Mark::Blank));
    EXPECT_NE(Figure(Mark::Blank), Figure(Mark::None));
    EXPECT_TRUE(Figure().isBlank());
    for (const Mark mark : {Mark::Blank, Mark::None, Mark::NotRelevant, Mark::NotAvailable})
        EXPECT_EQ(markFromText(markText(mark)), mark);
}

} // namespace indblik
