// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"

namespace indblik {

TEST(TotalWithoutYears, IsToldFromAWrongTotal)
{
    const auto findings = check(bookOf({groupOf({rowOf("A"_q, {Mark::None, Mark::None, Money(), Money()}, mio(2.37)),
        rowOf("B"_q, {Mark::None, Mark::None}, mio(319)), rowOf("C"_q, {Mark::None}, Money())})}));
    ASSERT_EQ(kindsOf(findings), (QStringList{"totalWithoutYears"_q, "totalWithoutYears"_q}));
    EXPECT_EQ(findings[0].grade, Grade::Warning);
    EXPECT_EQ(findings[0].stated, figure(2.37));
    EXPECT_EQ(findings[0].computed, FindingFigure(Money()));
}

} // namespace indblik
