// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"

namespace indblik {

TEST(RowTotal, IsFoundWhereTheYearsDoNotMakeIt)
{
    const AccountBook book =
        bookOf({groupOf({rowOf("Væresteder"_q, {mio(3.6), mio(10.35), mio(9.55), mio(9.55)}, mio(41))})});
    const auto findings = check(book);
    ASSERT_EQ(kindsOf(findings), QStringList{"rowTotalDiffers"_q});
    EXPECT_EQ(findings[0].grade, Grade::Error);
    EXPECT_EQ(findings[0].subject, "Væresteder"_q);
    EXPECT_EQ(findings[0].row, book.budget.groups[0].rows[0].id);
    EXPECT_EQ(findings[0].column, BudgetColumn::total());
    EXPECT_EQ(findings[0].stated, figure(41));
    EXPECT_EQ(findings[0].computed, figure(33.05));
    EXPECT_EQ(findings[0].difference(), mio(7.95));
}

TEST(RowTotal, IsSilentWhereItAddsUpOrIsNotStated)
{
    EXPECT_TRUE(
        check(bookOf({groupOf({rowOf("A"_q, {mio(1.1), mio(1.1)}, mio(2.2)), rowOf("B"_q, {Mark::None, mio(3)}, mio(3)),
                  rowOf("C"_q, {mio(1)}), rowOf("D"_q, {mio(1)}, Figure(Mark::Blank))})}))
            .empty());
}

TEST(RowTotal, IsASumOfYearsAlsoWhereOneIsNegative)
{
    EXPECT_TRUE(check(bookOf({groupOf({rowOf("A"_q, {mio(3), mio(-1)}, mio(2))})})).empty());
    EXPECT_EQ(found(bookOf({groupOf({rowOf("A"_q, {mio(3), mio(-1)}, mio(4))})}), "rowTotalDiffers").size(), 1U);
}

TEST(RowTotal, IsOnlyNotedWhereAnAmountIsNotKnown)
{
    const auto findings = check(bookOf({groupOf({rowOf("A"_q, {mio(1), Mark::NotAvailable}, mio(5))})}));
    ASSERT_EQ(kindsOf(findings), QStringList{"rowTotalPartly"_q});
    EXPECT_EQ(findings[0].grade, Grade::Note);
}

} // namespace indblik
