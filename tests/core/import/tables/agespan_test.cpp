// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tables/agespan.h"

#include "tests/fixtures.h"

namespace indblik {
namespace {

std::optional<AgeSpan> span(int from, int to)
{
    return AgeSpan{from, to};
}

TEST(AgeSpan, HasBothItsYears)
{
    EXPECT_EQ(ageSpanIn("18-64 år"_q), span(18, 64));
    EXPECT_EQ(ageSpanIn("0–17-årige"_q), span(0, 17));
    EXPECT_EQ(ageSpanIn("18 til 24 år"_q), span(18, 24));
    EXPECT_EQ(ageSpanIn("17 år"_q), span(17, 17));
}

TEST(AgeSpan, BeginsAtBirthWhereItIsBelowAnAge)
{
    EXPECT_EQ(ageSpanIn("Under 18 år"_q), span(0, 17));
}

TEST(AgeSpan, MayHaveNoEnd)
{
    for (const QString& text : {"65+"_q, "65 år og derover"_q, "65-"_q, "65 og ældre"_q})
        EXPECT_EQ(ageSpanIn(text), span(65, AgeSpan::openEnd)) << text.toStdString();
}

TEST(AgeSpan, IsNotInOtherNumbers)
{
    for (const QString& text : {"I alt"_q, "100 personer"_q, "2010-2011"_q, "18-64 år i alt"_q})
        EXPECT_FALSE(ageSpanIn(text)) << text.toStdString();
}

} // namespace
} // namespace indblik
