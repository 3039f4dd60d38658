// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figures/figuresums.h"

#include "tests/fixtures.h"

#include <limits>

namespace indblik {

TEST(ASumOfFigures, IsWholeWithEachOfItsPartsOnce)
{
    FigureSums sums;
    StatFigure sum = StatFigure::number(3);
    sums.begin(sum, 1, 1);
    EXPECT_TRUE(sums.fault(0, 2)) << "one of two";
    EXPECT_TRUE(sums.add(0, sum, {StatFigure::Kind::Number, {15, 10}}, 2, 1));
    EXPECT_EQ(sum.ratio, (Ratio{45, 10}));
    EXPECT_FALSE(sums.add(0, sum, StatFigure::number(9), 2, 1)) << "that part is there";
    EXPECT_FALSE(sums.fault(0, 2));
}

TEST(ASumOfFigures, OfNilAndANumberIsTheNumber)
{
    FigureSums sums;
    StatFigure sum = StatFigure::mark(StatFigure::Kind::Nil);
    sums.begin(sum, 1, 1);
    EXPECT_TRUE(sums.add(0, sum, StatFigure::number(7), 2, 1));
    EXPECT_EQ(sum, StatFigure::number(7));
    EXPECT_FALSE(sums.fault(0, 2));
}

TEST(ASumOfFigures, WithAPartThatHasNoNumberIsNone)
{
    FigureSums sums;
    StatFigure sum = StatFigure::number(3);
    sums.begin(sum, 1, 1);
    EXPECT_TRUE(sums.add(0, sum, StatFigure::mark(StatFigure::Kind::NotAvailable), 2, 1));
    const auto fault = sums.fault(0, 2);
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->unknown, StatFigure::mark(StatFigure::Kind::NotAvailable));
}

TEST(ASumOfFigures, MixesNoQuartersWithMonthsAndDoesNotOverflow)
{
    FigureSums sums;
    StatFigure mixed = StatFigure::number(3);
    sums.begin(mixed, 1, 4);
    EXPECT_TRUE(sums.add(0, mixed, StatFigure::number(1), 2, 12));
    EXPECT_TRUE(sums.fault(0, 1));
    StatFigure large = StatFigure::number(std::numeric_limits<qint64>::max());
    sums.begin(large, 1, 1);
    EXPECT_TRUE(sums.add(1, large, StatFigure::number(1), 2, 1));
    EXPECT_TRUE(sums.fault(1, 2));
}

} // namespace indblik
