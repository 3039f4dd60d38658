// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"

#include <limits>

namespace indblik {

TEST(TooLarge, IsSaidOnceWhereTheYearsOfARowDoNotFit)
{
    const Figure huge = Money::fromOere(std::numeric_limits<qint64>::max());
    const auto findings = check(bookOf({groupOf({rowOf("A"_q, {huge, huge}, mio(3))}, {{year(2009), huge}}, mio(3))}));
    ASSERT_EQ(kindsOf(findings), QStringList{"sumTooLarge"_q});
    EXPECT_TRUE(findings[0].row);
}

TEST(TooLarge, IsSaidOfTheGroupWhereOnlyItsRowsTogetherDoNotFit)
{
    const Figure huge = Money::fromOere(std::numeric_limits<qint64>::max());
    const auto findings = check(bookOf({groupOf({rowOf("A"_q, {huge}, huge), rowOf("B"_q, {huge}, huge)})}));
    ASSERT_EQ(kindsOf(findings), QStringList{"sumTooLarge"_q});
    EXPECT_TRUE(findings[0].group);
}

} // namespace indblik
