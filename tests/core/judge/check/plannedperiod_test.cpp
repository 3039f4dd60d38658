// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"

namespace indblik {

namespace {

QStringList kinds(const QString& activities, const std::vector<Figure>& years)
{
    return kindsOf(check(bookOf(rowOf("A"_q, years), "activities"_q, activities)));
}

} // namespace

TEST(PlannedPeriod, IsFoundWhereTheMoneyGoesOn)
{
    const auto findings = check(bookOf(
        rowOf("A"_q, {mio(6), mio(6), mio(6), mio(6)}), "activities"_q, "I perioden 2007-11 oprettes 500 boliger."_q));
    ASSERT_EQ(kindsOf(findings), QStringList{"moneyAfterPlannedPeriod"_q});
    EXPECT_EQ(findings[0].grade, Grade::Note);
    EXPECT_EQ(findings[0].stated, FindingFigure(year(2011)));
    EXPECT_EQ(findings[0].computed, FindingFigure(year(2012)));
}

TEST(PlannedPeriod, IsNotTakenFromWhatWasDoneOrCounted)
{
    const std::vector<Figure> all{mio(6), mio(6), mio(6), mio(6)};
    EXPECT_EQ(kinds("Fra 2006-2008 faldt antallet."_q, all), QStringList());
    EXPECT_EQ(kinds("I 2009-2010 blev metoden prøvet."_q, all), QStringList());
    EXPECT_EQ(kinds("I perioden 2009-2012 oprettes 500 boliger."_q, all), QStringList());
    EXPECT_EQ(kinds("I perioden 2009-2011 oprettes 500 boliger."_q, {mio(6), mio(6), mio(6), Money()}), QStringList());
}

} // namespace indblik
