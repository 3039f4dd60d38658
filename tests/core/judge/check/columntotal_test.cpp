// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"

namespace indblik {

TEST(ColumnTotal, IsFoundWhereTheRowsDoNotMakeIt)
{
    const AccountBook book =
        bookOf({groupOf({rowOf("A"_q, {mio(1), mio(2)}, mio(3))}, {{year(2009), mio(1)}, {year(2010), mio(2.5)}})});
    const auto findings = check(book);
    ASSERT_EQ(kindsOf(findings), QStringList{"columnTotalDiffers"_q});
    EXPECT_EQ(findings[0].column, BudgetColumn{year(2010)});
    EXPECT_EQ(findings[0].group, book.budget.groups[0].id);
    EXPECT_EQ(findings[0].difference(), mio(0.5));
}

TEST(ColumnTotal, MayBeAMark)
{
    EXPECT_TRUE(check(bookOf({groupOf({rowOf("A"_q, {mio(1)}, mio(1))}, {{year(2009), Mark::None}})})).empty());
}

TEST(ColumnTotal, IsOnlyNotedWhereAnAmountIsNotKnown)
{
    const auto findings =
        check(bookOf({groupOf({rowOf("A"_q, {mio(1)}), rowOf("B"_q, {Mark::NotAvailable})}, {{year(2009), mio(5)}})}));
    ASSERT_EQ(kindsOf(findings), QStringList{"columnTotalPartly"_q});
    EXPECT_EQ(findings[0].grade, Grade::Note);
    EXPECT_EQ(findings[0].words, QStringList{"B"_q});
}

TEST(ColumnTotal, StandsAloneWhereNoRowHasANumber)
{
    const auto findings = check(bookOf({groupOf({rowOf("A"_q, {Mark::None})}, {{year(2009), mio(5)}})}));
    ASSERT_EQ(kindsOf(findings), QStringList{"columnTotalAlone"_q});
    EXPECT_EQ(findings[0].grade, Grade::Warning);
}

} // namespace indblik
