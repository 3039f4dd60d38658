// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure.h"
#include "tests/fixtures.h"

#include <array>
#include <limits>

namespace indblik {

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
