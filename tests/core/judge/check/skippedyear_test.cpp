// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"

namespace indblik {

TEST(SkippedYear, IsFoundBetweenTwoAccounts)
{
    AccountBook book = bookOf(rowOf("A"_q, {}), "funding"_q, QString());
    book.account.title = "Redegørelsen 2010"_q;
    book.yearBefore = year(2008);
    const auto findings = check(book);
    ASSERT_EQ(kindsOf(findings), QStringList{"yearSkipped"_q});
    EXPECT_EQ(findings[0].grade, Grade::Warning);
    EXPECT_EQ(findings[0].subject, "Redegørelsen 2010"_q);
    EXPECT_EQ(findings[0].stated, FindingFigure(year(2008)));
    EXPECT_EQ(findings[0].words, QStringList{"2009"_q});
    book.yearBefore = year(2005);
    EXPECT_EQ(check(book)[0].words, QStringList{"2006–2009"_q});
}

TEST(SkippedYear, IsNotFoundAfterTheYearBeforeNorInTheFirstNorWhereNothingWasTakenYet)
{
    AccountBook book = bookOf(rowOf("A"_q, {}), "funding"_q, QString());
    EXPECT_EQ(kindsOf(check(book)), QStringList());
    book.yearBefore = year(2009);
    EXPECT_EQ(kindsOf(check(book)), QStringList());
    AccountBook empty = bookOf({});
    empty.yearBefore = year(2005);
    EXPECT_EQ(kindsOf(check(empty)), QStringList());
}

} // namespace indblik
