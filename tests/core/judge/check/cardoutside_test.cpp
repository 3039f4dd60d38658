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

TEST(CardOutside, IsSilentWithinTheTable)
{
    EXPECT_EQ(kinds("1 mio. kr. i 2009, 2010, 2011 og 2012"_q, {mio(1), mio(1), mio(1), mio(1)}), QStringList());
}

} // namespace indblik
