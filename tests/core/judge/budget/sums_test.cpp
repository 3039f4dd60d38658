// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budget/sums.h"
#include "tests/core/judge/checked.h"

namespace indblik {

TEST(Sums, CountWhatHasNoNumber)
{
    const BudgetRow one = rowOf("A"_q, {mio(1), Mark::None, Mark::Blank, Money()});
    EXPECT_EQ(sumOfYears(one), (Sum{mio(1), 2, 2}));
    EXPECT_EQ(sumOfRows(groupOf({one, one}), year(2010)), (Sum{Money(), 0, 2}));
    EXPECT_EQ(sumOf(groupOf({one, one})), (Sum{mio(2), 4, 4}));
}

TEST(Sums, TellATotalThatNoYearAccountsFor)
{
    EXPECT_TRUE(hasTotalWithoutYears(rowOf("A"_q, {Mark::None, Money()}, mio(2.37))));
    EXPECT_FALSE(hasTotalWithoutYears(rowOf("A"_q, {Mark::None, Money()}, Money())));
    EXPECT_FALSE(hasTotalWithoutYears(rowOf("A"_q, {mio(1)}, mio(2))));
}

} // namespace indblik
