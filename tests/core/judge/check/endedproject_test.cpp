// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"

namespace indblik {

namespace {

QStringList kinds(const QString& funding, int accountYear, const std::vector<Figure>& years = {})
{
    AccountBook book = bookOf(rowOf("A"_q, years), "funding"_q, funding);
    book.account.year = year(accountYear);
    return kindsOf(check(book));
}

} // namespace

TEST(EndedProject, IsFoundWhereItIsCarriedOn)
{
    AccountBook book = bookOf(rowOf("A"_q, {}), "funding"_q, "Der er givet et tilskud. Projektet udløber i 2010."_q);
    EXPECT_EQ(kindsOf(check(book)), QStringList());
    book.account.year = year(2011);
    const auto findings = check(book);
    ASSERT_EQ(kindsOf(findings), QStringList{"endedAndCarriedOn"_q});
    EXPECT_EQ(findings[0].grade, Grade::Warning);
    EXPECT_EQ(findings[0].card, book.cards[0].id);
    EXPECT_EQ(findings[0].field, FieldKey{"funding"_q});
    EXPECT_EQ(findings[0].stated, FindingFigure(year(2010)));
    EXPECT_EQ(findings[0].computed, FindingFigure(year(2011)));
    EXPECT_EQ(findings[0].words, QStringList{"Projektet udløber i 2010"_q});
}

TEST(EndedProject, IsFoundInThePastTense)
{
    for (const auto& words : {"Projektet sluttede i 2009."_q, "Indsatsen blev afsluttet ved udgangen af 2009."_q,
             "Bevillingen udløb den 31.12.2009."_q, "Bevillingen udløb den 1. januar 2010."_q})
        EXPECT_EQ(kinds(words, 2010), QStringList{"endedAndCarriedOn"_q}) << words.toStdString();
}

TEST(EndedProject, IsNotFoundWhileItGoesOn)
{
    EXPECT_EQ(kinds("Projektet slutter i 2012."_q, 2012), QStringList());
    EXPECT_EQ(kinds("Første projekt udløb i 2008. Projektet er forlænget og slutter i 2012."_q, 2011), QStringList());
    EXPECT_EQ(kinds("Evalueringen af projektet blev afsluttet i 2009."_q, 2010), QStringList());
    EXPECT_EQ(kinds("I 2008 blev der ansat to medarbejdere i projektet."_q, 2010), QStringList());
}

TEST(EndedProject, WithMoneyAfterItsEndHasTheFindingOfThat)
{
    EXPECT_EQ(kinds("Projektet udløber i 2010."_q, 2011, {mio(1), mio(1), mio(1)}), QStringList{"moneyAfterEnd"_q});
    EXPECT_EQ(
        kinds("Projektet udløber i 2010."_q, 2011, {mio(1), mio(1), Money()}), QStringList{"endedAndCarriedOn"_q});
}

} // namespace indblik
