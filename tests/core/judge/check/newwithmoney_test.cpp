// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"

namespace indblik {

TEST(NewWithMoney, IsFoundInEachEarlierYear)
{
    AccountBook book = bookOf(rowOf("A"_q, {mio(3.6), mio(10), mio(9)}), "funding"_q, QString());
    EXPECT_EQ(kindsOf(check(book)), QStringList());
    book.cards[0].isNew = true;
    const auto findings = check(book);
    ASSERT_EQ(kindsOf(findings), QStringList{"newWithEarlierMoney"_q});
    EXPECT_EQ(findings[0].column, BudgetColumn{year(2009)});
    EXPECT_EQ(findings[0].stated, figure(3.6));
    EXPECT_EQ(findings[0].computed, FindingFigure(Money()));
}

TEST(NewWithMoney, IsSilentWhereTheTableBeginsWithTheForm)
{
    for (const Figure& before : {Figure(Money()), Figure(Mark::None), Figure()}) {
        AccountBook book = bookOf(rowOf("A"_q, {before, mio(10)}), "funding"_q, QString());
        book.cards[0].isNew = true;
        EXPECT_EQ(kindsOf(check(book)), QStringList());
    }
}

} // namespace indblik
