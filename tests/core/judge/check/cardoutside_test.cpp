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

TEST(CardOutside, IsFoundWhereTheFormCountsAYearTheTableLacks)
{
    const auto findings = check(bookOf(rowOf("A"_q, {Mark::Blank, mio(1.25), mio(1.25), mio(1.25)}), "funding"_q,
        "1,25 mio. kr. i 2010,2011,2012 og 2013"_q));
    ASSERT_EQ(kindsOf(findings), QStringList{"cardYearsOutside"_q});
    EXPECT_EQ(findings[0].grade, Grade::Note);
    EXPECT_EQ(findings[0].stated, figure(5));
    EXPECT_EQ(findings[0].computed, figure(3.75));
    EXPECT_EQ(findings[0].words, QStringList{"2013"_q});
}

TEST(CardOutside, CountsAYearBeforeTheTableToo)
{
    const auto findings = check(bookOf(rowOf("A"_q, {mio(1.1), mio(1.1), Money(), Money()}), "funding"_q,
        "1,1 mio. kr. pr. år i 2009 og 2010 samt 950.000 kr. i 2008."_q));
    ASSERT_EQ(kindsOf(findings), QStringList{"cardYearsOutside"_q});
    EXPECT_EQ(findings[0].difference(), mio(0.95));
}

TEST(CardOutside, IsFoundWhereATermBeginsBeforeTheTable)
{
    const auto findings = check(bookOf(rowOf("A"_q, {Mark::None, Mark::None, Money(), Money()}, mio(2.37)), "funding"_q,
        "I alt 2,37 mio. kr. i perioden 1.11.2008 – 31.12.2010"_q));
    ASSERT_EQ(kindsOf(findings), (QStringList{"cardTermOutside"_q, "totalWithoutYears"_q}));
    EXPECT_EQ(findings[0].stated, FindingFigure(year(2008)));
    EXPECT_EQ(findings[0].computed, FindingFigure(year(2009)));
}

TEST(CardOutside, IsNotADifferenceWhereTheFormSpeaksOfOtherYearsOnly)
{
    const auto findings =
        check(bookOf(rowOf("A"_q, {mio(4.2), mio(4.2)}), "funding"_q, "Der er afsat 8,5 mio. kr. i 2008."_q));
    ASSERT_EQ(kindsOf(findings), QStringList{"cardMoneyOutside"_q});
    EXPECT_EQ(findings[0].grade, Grade::Note);
    EXPECT_EQ(findings[0].words, (QStringList{"2008"_q, "2009–2012"_q}));
    EXPECT_EQ(findings[0].further, std::vector<FindingFigure>{figure(8.5)});
    EXPECT_FALSE(findings[0].difference());
    EXPECT_EQ(kinds("I alt 6 mio. kr. i perioden 2006-2007"_q, {mio(1), mio(1)}), QStringList{"cardMoneyOutside"_q});
}

TEST(CardOutside, NamesAllYearsForWhichTheTableHasNoAmount)
{
    const auto findings = check(bookOf(
        rowOf("A"_q, {mio(1.5), mio(1.5)}), "funding"_q, "1,5 mio. kr. i hvert af årene 2008, 2009, 2010 og 2012"_q));
    ASSERT_EQ(kindsOf(findings), (QStringList{"cardYearsOutside"_q, "cardYearNotInTable"_q}));
    EXPECT_EQ(findings[0].stated, figure(6));
    EXPECT_EQ(findings[0].computed, figure(3));
    EXPECT_EQ(findings[0].words, QStringList{"2008, 2012"_q});
}

TEST(CardOutside, HoldsATermAgainstItsOwnYearsOnly)
{
    const auto findings =
        check(bookOf(rowOf("A"_q, {mio(2), mio(2), mio(2)}), "funding"_q, "I alt 6 mio. kr. i perioden 2008-2010"_q));
    ASSERT_EQ(kindsOf(findings), QStringList{"cardYearsOutside"_q});
    EXPECT_EQ(findings[0].computed, figure(4));
    EXPECT_EQ(findings[0].words, QStringList{"2008"_q});
}

TEST(CardOutside, IsNotTakenFromAnAverage)
{
    const AccountBook book = bookOf(rowOf("A"_q, {Mark::None, Mark::None, Mark::None, Mark::None}, mio(319)),
        "funding"_q, "I 2008 og 2009 gennemsnitligt ca. 63 mio. kr. årligt."_q);
    EXPECT_EQ(kindsOf(check(book)), (QStringList{"averageOfTotalDiffers"_q, "totalWithoutYears"_q}));
}

TEST(CardOutside, IsSilentWithinTheTable)
{
    EXPECT_EQ(kinds("1 mio. kr. i 2009, 2010, 2011 og 2012"_q, {mio(1), mio(1), mio(1), mio(1)}), QStringList());
}

} // namespace indblik
