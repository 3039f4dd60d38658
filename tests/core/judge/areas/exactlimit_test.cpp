// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/areas/exactlimit.h"

#include <gtest/gtest.h>

#include <limits>
#include <vector>

namespace indblik {

namespace {

constexpr Ratio forty{40, 100};

} // namespace

TEST(ExactLimit, TellsAShareAtTheLimitFromOneAPersonOff)
{
    const std::vector<Ratio> at{{444, 1110}};
    EXPECT_EQ(meetsExactly(LimitSign::Above, at, forty), false);
    EXPECT_EQ(meetsExactly(LimitSign::AtLeast, at, forty), true);
    EXPECT_EQ(meetsExactly(LimitSign::Below, at, forty), false);
    EXPECT_EQ(meetsExactly(LimitSign::AtMost, at, forty), true);
    EXPECT_EQ(meetsExactly(LimitSign::Above, std::vector<Ratio>{{445, 1110}}, forty), true);
}

TEST(ExactLimit, ComparesTheMeanOfYearsOfDifferentWholes)
{
    // 1/3 and 7/15 are 40 % in the mean.
    const std::vector<Ratio> years{{1, 3}, {7, 15}};
    EXPECT_EQ(meetsExactly(LimitSign::Above, years, forty), false);
    EXPECT_EQ(meetsExactly(LimitSign::AtLeast, years, forty), true);
}

TEST(ExactLimit, TakesTheLimitTimesTheMeanOfTheReference)
{
    const std::vector<Ratio> nation{{725, 100'000}, {725, 100'000}};
    EXPECT_EQ(
        meetsExactly(LimitSign::AtLeast, std::vector<Ratio>{{2175, 100'000}, {2175, 100'000}}, {3, 1}, nation), true);
    EXPECT_EQ(
        meetsExactly(LimitSign::AtLeast, std::vector<Ratio>{{2175, 100'000}, {2174, 100'000}}, {3, 1}, nation), false);
}

TEST(ExactLimit, SaysWhereTheNumbersDoNotFit)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const std::vector<Ratio> years{{most - 1, most}, {most - 2, most - 4}, {most - 6, most - 8}};
    EXPECT_EQ(meetsExactly(LimitSign::Above, years, forty), std::nullopt);
}

} // namespace indblik
