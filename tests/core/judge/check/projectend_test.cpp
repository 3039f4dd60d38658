// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"

namespace indblik {

namespace {

QStringList kinds(const QString& followUp, const std::vector<Figure>& years)
{
    return kindsOf(check(bookOf(rowOf("A"_q, years), "plannedFollowUp"_q, followUp)));
}

const std::vector<Figure> untilLate{Mark::None, mio(6.7), mio(6.7), Money()};

} // namespace

TEST(ProjectEnd, IsFoundWhereTheMoneyStopsBefore)
{
    const auto findings = check(bookOf(rowOf("A"_q, untilLate), "plannedFollowUp"_q,
        "Forvaltningen foretager slutevaluering ved projektafslutningen i 2012."_q));
    ASSERT_EQ(kindsOf(findings), QStringList{"noMoneyBeforeEnd"_q});
    EXPECT_EQ(findings[0].stated, FindingFigure(year(2012)));
    EXPECT_EQ(findings[0].computed, FindingFigure(year(2011)));
    EXPECT_EQ(findings[0].column, BudgetColumn{year(2012)});
    for (const auto& words :
        {"Evalueres, når projektet slutter i 2012"_q, "Samarbejdsaftalen løber til udgangen af 2012"_q,
            "Bevillingen udløber den 31.12.2012"_q, "Projektperioden er 2010-2012."_q, "Indsatsen ophører i 2014"_q})
        EXPECT_EQ(kinds(words, untilLate), QStringList{"noMoneyBeforeEnd"_q}) << words.toStdString();
}

TEST(ProjectEnd, IsFoundWhereMoneyComesAfter)
{
    const auto findings =
        check(bookOf(rowOf("A"_q, {mio(1), mio(1), mio(1)}), "funding"_q, "Bevillingen udløber den 31. juli 2010."_q));
    ASSERT_EQ(kindsOf(findings), QStringList{"moneyAfterEnd"_q});
    EXPECT_EQ(findings[0].computed, FindingFigure(year(2011)));
}

TEST(ProjectEnd, IsSilentWhereTheTwoAgreeOrNothingEnds)
{
    EXPECT_EQ(kinds("Projektet slutter i 2011"_q, untilLate), QStringList());
    EXPECT_EQ(kinds("Bevillingen udløber den 1. januar 2012"_q, untilLate), QStringList());
    EXPECT_EQ(kinds("Projektet slutter i 2012"_q, {Mark::None, mio(6.7), mio(6.7), Mark::None}), QStringList());
    EXPECT_EQ(kinds("Projektet slutter i 2010"_q, {Mark::None, Mark::None, Money(), Money()}), QStringList());
    EXPECT_EQ(kinds("Evalueringen løber frem til 2016. Evalueringen af projektet afsluttes i 2012."_q, untilLate),
        QStringList());
    EXPECT_EQ(kinds("Der følges op i 2012. Indsatsen evalueres i 2012."_q, untilLate), QStringList());
}

} // namespace indblik
