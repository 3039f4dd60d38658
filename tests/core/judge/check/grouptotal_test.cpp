// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"

namespace indblik {

TEST(GroupTotal, IsFoundWhereItLeavesOutATotalWithoutYears)
{
    const auto findings = check(bookOf({groupOf(
        {rowOf("§ 18"_q, {mio(1.3), mio(1.9)}, mio(3.2)), rowOf("Helhedsplaner"_q, {Mark::None, Mark::None}, mio(319))},
        {}, mio(3.2))}));
    ASSERT_EQ(kindsOf(findings), (QStringList{"totalWithoutYears"_q, "groupTotalLeavesOut"_q}));
    EXPECT_EQ(findings[1].computed, figure(322.2));
    EXPECT_EQ(findings[1].words, QStringList{"Helhedsplaner"_q});
    EXPECT_EQ(findings[1].grade, Grade::Warning);
}

TEST(GroupTotal, MayStandForItsYearsOrForItsRowsTotals)
{
    const std::vector rows = {rowOf("A"_q, {mio(1), mio(2)}, mio(3)), rowOf("B"_q, {Mark::None}, mio(5))};
    EXPECT_EQ(kindsOf(check(bookOf({groupOf(rows, {}, mio(8))}))), QStringList{"totalWithoutYears"_q});
    const std::vector wrong = {rowOf("A"_q, {mio(1), mio(2)}, mio(4))};
    EXPECT_EQ(kindsOf(check(bookOf({groupOf(wrong, {}, mio(4))}))), QStringList{"rowTotalDiffers"_q});
    EXPECT_EQ(kindsOf(check(bookOf({groupOf(wrong, {}, mio(3))}))), QStringList{"rowTotalDiffers"_q});
}

TEST(GroupTotal, IsFoundWhereItStandsForNeither)
{
    const auto findings = check(bookOf({groupOf({rowOf("A"_q, {mio(1), mio(2)}, mio(3))}, {}, mio(4))}));
    ASSERT_EQ(kindsOf(findings), QStringList{"groupTotalDiffers"_q});
    EXPECT_EQ(findings[0].grade, Grade::Error);
    EXPECT_EQ(findings[0].difference(), mio(1));
}

} // namespace indblik
