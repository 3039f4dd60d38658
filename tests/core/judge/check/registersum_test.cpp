// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"
#include "tests/core/judge/registered.h"

namespace indblik {

namespace {

/// A form whose row has 1,9 mio. in 2010, with grants that come to so much.
AccountBook bookWith(const QString& amount)
{
    AccountBook book = bookOf(rowOf("§ 18"_q, {mio(1.3), mio(1.9)}), "funding"_q, {});
    book.registers = {registerOf(book, "grants18"_q, {grant("A"_q, amount), grant("B"_q, "90.000"_q)})};
    return book;
}

} // namespace

TEST(RegisterSum, IsFoundWhereItIsNotWhatTheBudgetHas)
{
    const auto findings = found(bookWith("90.000"_q), "registerSumDiffers");
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].stated, figure(1.9));
    EXPECT_EQ(findings[0].computed, figure(0.18));
    EXPECT_EQ(findings[0].column, BudgetColumn{year(2010)});
    EXPECT_TRUE(findings[0].card && findings[0].row);
    EXPECT_EQ(sentence(findings[0], QLocale("da_DK"_q)),
        "The list “§ 18-tilskud” adds up to DKK 0,18 million, but the budget states 1,9. Difference 1,72."_q);
}

TEST(RegisterSum, IsSilentWhereItFitsOrNothingIsStated)
{
    EXPECT_TRUE(found(bookWith("1.807.500"_q), "registerSumDiffers").empty()) << "1,8975 is 1,9 in the table";
    AccountBook book = bookWith("5"_q);
    book.budget.groups[0].rows[0].cells.clear();
    EXPECT_TRUE(found(book, "registerSumDiffers").empty());
    book = bookWith("5"_q);
    book.registers[0].form.compared = SumComparedWith::Nothing;
    EXPECT_TRUE(found(book, "registerSumDiffers").empty());
}

} // namespace indblik
