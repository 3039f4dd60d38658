// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"

namespace indblik {

namespace {

AccountBook bookWith(const QString& goal, const QString& objectives)
{
    AccountBook book = bookOf(rowOf("A"_q, {}), "objectives"_q, objectives);
    Goal made;
    made.code = "b"_q;
    made.title = goal;
    book.goals = {made};
    return book;
}

} // namespace

TEST(TwoUnits, AreFoundWhereGoalAndFormMeanTheSameChange)
{
    const auto findings =
        check(bookWith("Andelen uden for arbejdsmarkedet i de udsatte områder skal reduceres med 10 % frem til 2010."_q,
            "At andelen uden for arbejdsmarkedet falder med 10 procentpoint."_q));
    ASSERT_EQ(kindsOf(findings), QStringList{"targetInTwoUnits"_q});
    EXPECT_EQ(findings[0].stated, FindingFigure(Percent::fromHundredths(1000)));
    EXPECT_EQ(findings[0].computed, FindingFigure(PercentagePoints::fromHundredths(1000)));
    EXPECT_EQ(findings[0].field, FieldKey{"objectives"_q});
    for (const auto& unit : {"%-point"_q, "% point"_q, "procentpoint"_q, "pct.point"_q})
        EXPECT_EQ(
            check(bookWith("Ledigheden skal falde med 2,5 %"_q, "Et fald i ledigheden på 2,5 "_q + unit)).size(), 1U)
            << unit.toStdString();
    EXPECT_EQ(
        check(bookWith("Ledigheden skal falde med 5 procentpoint"_q, "Ledigheden falder med 5 procent"_q)).size(), 1U);
}

TEST(TwoUnits, AreNotFoundInOtherMatters)
{
    EXPECT_TRUE(check(bookWith("Ledigheden skal falde med 10 %"_q, "Ledigheden falder med 10 %"_q)).empty());
    EXPECT_TRUE(check(bookWith("Ledigheden skal falde med 10 %"_q, "Fraværet falder med 10 procentpoint"_q)).empty());
    EXPECT_TRUE(check(bookWith("Ledigheden skal falde med 10 %"_q, "Ledigheden falder med 4 procentpoint"_q)).empty());
    EXPECT_TRUE(check(bookWith("Ledigheden skal falde"_q, "Mindst 70 % har ledigheden bag sig"_q)).empty());
}

} // namespace indblik
