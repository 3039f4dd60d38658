// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budget/amountscale.h"

#include "tests/core/judge/checked.h"

namespace indblik {

namespace {

std::vector<Finding> unlike(const AccountBook& book, const AccountBook& before)
{
    std::vector<Finding> findings = check(book, &before.budget);
    std::erase_if(findings, [](const Finding& finding) {
        return !(finding.kind == FindingKind{"amountUnlikeBefore", nullptr});
    });
    return findings;
}

AccountBook lastYears(BudgetRow row)
{
    AccountBook book = bookOf({groupOf({std::move(row)})});
    book.account.year = year(2009);
    return book;
}

AccountBook thisYears(std::vector<BudgetRow> rows)
{
    AccountBook book = bookOf({groupOf(std::move(rows))});
    book.yearBefore = year(2009);
    return book;
}

} // namespace

TEST(AmountScale, AThousandfoldOfTheRowIsAnError)
{
    const auto findings = found(bookOf({groupOf({rowOf("A"_q, {mio(3.4), mio(3400), mio(3.4)})})}), "amountOutOfScale");
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].grade, Grade::Error);
    EXPECT_EQ(findings[0].column, BudgetColumn{year(2010)});
    EXPECT_EQ(findings[0].stated, figure(3400));
    EXPECT_EQ(findings[0].computed, figure(3.4));
}

TEST(AmountScale, TwoThatAreTooLargeDoNotHideEachOther)
{
    const auto findings = found(
        bookOf({groupOf({rowOf("A"_q, {mio(3.4), mio(3400), mio(3.4), mio(3500), mio(3.3)})})}), "amountOutOfScale");
    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(findings[0].column, BudgetColumn{year(2010)});
    EXPECT_EQ(findings[1].column, BudgetColumn{year(2012)});
}

TEST(AmountScale, AThousandthOfTheRowIsAWarning)
{
    const auto findings = found(bookOf({groupOf({rowOf("A"_q, {mio(3.4), mio(0.0034), mio(3.5)})})}), "amountTooSmall");
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].column, BudgetColumn{year(2010)});
    EXPECT_EQ(findings[0].computed, figure(3.4));
}

TEST(AmountScale, OneTitleInTwoGroupsSaysNotWhichRowIsMeant)
{
    AccountBook before = bookOf({groupOf({rowOf("A"_q, {mio(3.4)})}), groupOf({rowOf("A"_q, {mio(3400)})})});
    before.account.year = year(2009);
    EXPECT_TRUE(unlike(thisYears({rowOf("A"_q, {mio(3400)})}), before).empty());
}

TEST(AmountScale, AHundredfoldIsNone)
{
    EXPECT_TRUE(found(bookOf({groupOf({rowOf("A"_q, {mio(0.1), mio(10)})})}), "amountOutOfScale").empty());
}

TEST(AmountScale, AThousandfoldOfLastYearsAccountIsAWarningAtItsCell)
{
    const auto findings = unlike(thisYears({rowOf("A"_q, {mio(3.4), mio(3500), mio(3400)}), rowOf("B"_q, {mio(7)})}),
        lastYears(rowOf("A"_q, {mio(3.4), mio(3.5)})));
    ASSERT_EQ(findings.size(), 1U) << "once for a row";
    EXPECT_EQ(findings[0].grade, Grade::Warning);
    EXPECT_EQ(findings[0].column, BudgetColumn{year(2010)});
    EXPECT_EQ(findings[0].stated, figure(3500));
    EXPECT_EQ(findings[0].computed, figure(3.5));
    EXPECT_EQ(findings[0].words, QStringList{"2009"_q});
}

TEST(AmountScale, AThousandthOfLastYearsAccountIsFoundToo)
{
    EXPECT_EQ(unlike(thisYears({rowOf("A"_q, {mio(0.0034)})}), lastYears(rowOf("A"_q, {mio(3.4)}))).size(), 1U);
    EXPECT_TRUE(unlike(thisYears({rowOf("A"_q, {mio(0.34)})}), lastYears(rowOf("A"_q, {mio(3.4)}))).empty());
}

TEST(AmountScale, YearsThatLastYearsAccountLacksAreHeldAgainstItsLargest)
{
    EXPECT_EQ(unlike(thisYears({rowOf("A"_q, {Figure(), mio(3400)})}), lastYears(rowOf("A"_q, {mio(3.4), Mark::None})))
                  .size(),
        1U);
    EXPECT_TRUE(unlike(thisYears({rowOf("A"_q, {mio(3.4), mio(90)})}), lastYears(rowOf("A"_q, {mio(3.4)}))).empty());
}

TEST(AmountScale, OneInitiativeIsKnownWhateverItsTitleAndTwoAreNotOneForTheirTitle)
{
    const InitiativeId same = InitiativeId::create();
    BudgetRow now = rowOf("Ny titel"_q, {mio(3400)});
    BudgetRow before = rowOf("Gammel titel"_q, {mio(3.4)});
    now.initiative = before.initiative = same;
    EXPECT_EQ(unlike(thisYears({now}), lastYears(before)).size(), 1U);
    now.title = before.title;
    now.initiative = InitiativeId::create();
    EXPECT_TRUE(unlike(thisYears({now}), lastYears(before)).empty());
}

TEST(AmountScale, NothingAndMarksAreNoAmounts)
{
    EXPECT_TRUE(
        unlike(thisYears({rowOf("A"_q, {Money(), Mark::None, mio(3)})}), lastYears(rowOf("A"_q, {mio(3), mio(4)})))
            .empty());
}

} // namespace indblik
