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

TEST(CardYear, IsFoundWhereTheTableHasAnotherAmount)
{
    const AccountBook book = bookOf(
        rowOf("A"_q, {mio(3.6), mio(10.35)}), "funding"_q, "Nord: 3 mio. kr. i 2010\nSyd: 7,4 mio. kr. i 2010"_q);
    const auto findings = check(book);
    ASSERT_EQ(kindsOf(findings), QStringList{"cardYearDiffers"_q});
    EXPECT_EQ(findings[0].grade, Grade::Warning);
    EXPECT_EQ(findings[0].card, book.cards[0].id);
    EXPECT_EQ(findings[0].field, FieldKey{"funding"_q});
    EXPECT_EQ(findings[0].row, book.budget.groups[0].rows[0].id);
    EXPECT_EQ(findings[0].column, BudgetColumn{year(2010)});
    EXPECT_EQ(findings[0].stated, figure(10.4));
    EXPECT_EQ(findings[0].computed, figure(10.35));
    EXPECT_EQ(findings[0].difference(), mio(0.05));
}

TEST(CardYear, AddsUpThePlacesOfOneSentence)
{
    EXPECT_EQ(kinds("Nord får 3,4 mio. kr. og Syd 0,5 mio. kr. i 2010"_q, {mio(1), mio(3.4)}),
        QStringList{"cardYearDiffers"_q});
    EXPECT_EQ(kinds("Nord får 3,4 mio. kr. og Syd 0,5 mio. kr. i 2010"_q, {mio(1), mio(3.9)}), QStringList());
}

TEST(CardYear, IsFoundInEachYearThatDiffers)
{
    EXPECT_EQ(kinds("2 mio. kr. i hvert af årene 2009, 2010 og 2011"_q, {mio(1), mio(2), mio(3)}),
        (QStringList{"cardYearDiffers"_q, "cardYearDiffers"_q}));
}

TEST(CardYear, IsSilentWhereTheTableSaysTheSame)
{
    EXPECT_EQ(kinds("Der er afsat 8,5 mio. kr. i 2010"_q, {mio(9), mio(8.5)}), QStringList());
    EXPECT_EQ(kinds("4,6 mio. i 2010, heraf 0,4 mio. til kurser"_q, {mio(1), mio(4.6)}), QStringList());
    EXPECT_EQ(kinds("4,6 mio. i 2010. Til kurser er der afsat 0,4 mio. i 2010"_q, {mio(1), mio(4.6)}), QStringList());
    EXPECT_EQ(kinds("ca. 10 mio. kr. i 2010"_q, {mio(1), mio(10.35)}), QStringList());
    EXPECT_EQ(kinds("950.000 kr. i 2010"_q, {mio(1), mio(0.95)}), QStringList());
    EXPECT_EQ(kinds("I 2010 får vi støtte til 25 % af 29 skoler"_q, {mio(1), mio(2)}), QStringList());
}

TEST(CardYear, LeavesItToTheTableWhatSeveralYearsMean)
{
    EXPECT_EQ(kinds("3 mio. kr. i 2009 og 2010"_q, {mio(3), mio(3)}), QStringList());
    EXPECT_EQ(kinds("3 mio. kr. i 2009 og 2010"_q, {mio(1), mio(2)}), QStringList());
    EXPECT_EQ(kinds("3 mio. kr. i 2009-2011"_q, {mio(1), mio(1), mio(1)}), QStringList());
}

TEST(CardYear, IsFoundWhereTheTableHasNoAmount)
{
    const auto findings = check(bookOf(rowOf("A"_q, {mio(1), Mark::None}), "funding"_q, "1 mio. kr. i 2010"_q));
    ASSERT_EQ(kindsOf(findings), QStringList{"cardYearNotInTable"_q});
    EXPECT_EQ(findings[0].stated, figure(1));
    EXPECT_FALSE(findings[0].computed);
}

TEST(CardYear, HoldsAYearlyAmountAgainstAllYearsThatHaveMoney)
{
    EXPECT_EQ(kinds("3,4 mio. kr. årligt"_q, {mio(3.4), mio(3.4), Mark::None, Money()}), QStringList());
    EXPECT_EQ(kinds("3,4 mio. kr. årligt"_q, {mio(3.4), mio(3.4), mio(2)}), QStringList{"cardYearlyDiffers"_q});
    EXPECT_EQ(kinds("3,4 mio. kr. årligt"_q, {mio(3.4), Money()}), QStringList{"cardYearlyDiffers"_q});
}

} // namespace indblik
