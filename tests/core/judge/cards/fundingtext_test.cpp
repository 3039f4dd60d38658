// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/cards/fundingtext.h"
#include "tests/fixtures.h"

namespace indblik {

namespace {

/// One word per amount: "1.1@2009,2010/y"; a span "@2010-2013"; y a year, t in all, a average, ~ about, p a part, x no
/// budget.
QString read(const QString& text)
{
    QStringList parts;
    for (const StatedAmount& amount : statedAmounts(text, Scale::Million)) {
        QStringList years;
        for (const Year& year : amount.years)
            years.append(year.text());
        QString part = amountText(amount.amount, Scale::Million, QLocale::c());
        if (!years.isEmpty())
            part += u'@' + (amount.isSpan ? years.front() + u'-' + years.back() : years.join(u','));
        QString signs;
        if (amount.spread != StatedAmount::Spread::Unsaid)
            signs += amount.spread == StatedAmount::Spread::Yearly ? u'y' : u't';
        if (amount.isAverage)
            signs += u'a';
        if (amount.isApproximate)
            signs += u'~';
        if (amount.role != StatedAmount::Role::Whole)
            signs += amount.role == StatedAmount::Role::Part ? u'p' : u'x';
        parts.append(signs.isEmpty() ? part : part + u'/' + signs);
    }
    return parts.join(u' ');
}

} // namespace

TEST(FundingText, ReadsAnAmountOfOneYear)
{
    EXPECT_EQ(read("Der er i 2010 afsat 8,5 mio. kr. til Den Lange Line."_q), "8.5@2010"_q);
    EXPECT_EQ(read("Der er i 2010 afsat 6.9 mio. kr."_q), "6.9@2010"_q);
    EXPECT_EQ(read("Der er i 2010 afsat 3 mio. kr. i 2010 til ordningen"_q), "3.0@2010"_q);
    EXPECT_EQ(read("2014: 750.000,- kr."_q), "0.75@2014"_q);
    EXPECT_EQ(read("Der gives kr. 950.000 i 2012."_q), "0.95@2012"_q);
    EXPECT_EQ(read("½ mio. i 2011 og 2012"_q), "0.5@2011,2012"_q);
    EXPECT_EQ(read("Bevillingen er på 3 millioner kroner (2019)"_q), "3.0@2019"_q);
    EXPECT_EQ(read("1,2 mill. kr. for 2016"_q), "1.2@2016"_q);
}

TEST(FundingText, ReadsWhatIsSaidOfSeveralYears)
{
    EXPECT_EQ(read("1,1 mio. kr. pr. år i 2009 og 2010 samt 950.000 kr. i 2008."_q), "1.1@2009,2010/y 0.95@2008"_q);
    EXPECT_EQ(read("1,5 mio. kr. i hvert af årene 2010, 2011, 2012 og 2013."_q), "1.5@2010,2011,2012,2013/y"_q);
    EXPECT_EQ(read("1,25 mio. i 2010,2011,2012 og 2013"_q), "1.25@2010,2011,2012,2013"_q);
    EXPECT_EQ(read("2 mio. kr. årligt i perioden 2015-2018"_q), "2.0@2015-2018/y"_q);
    EXPECT_EQ(read("6,0 mio. pr. år årligt"_q), "6.0/y"_q);
    EXPECT_EQ(read("Den årlige bevilling er 3,4 mio. kr."_q), "3.4/y"_q);
    EXPECT_EQ(
        read("I 2017 får vi 3 mio. kr., i 2018 4 mio. kr. og i 2019 5 mio. kr."_q), "3.0@2017 4.0@2018 5.0@2019"_q);
    EXPECT_EQ(read("2017: 3 mio. 2018: 4 mio."_q), "3.0@2017 4.0@2018"_q);
}

TEST(FundingText, ReadsWhatIsSaidInAll)
{
    EXPECT_EQ(
        read(
            "Der er bevilliget i alt 2,37 mill kr. til projektet i perioden \n1.11.2008 – 31.12.2010, heraf 1,37 mill. "
            "kr. fra Beskæftigelses- \nog Integrationsforvaltningen og 1 mill. kr. fra ministeriet. Projektet "
            "udløber i 2010."_q),
        "2.37@2008-2010/t 1.37/p 1.0/p"_q);
    EXPECT_EQ(read("Samlet ramme: 12 mio. kr."_q), "12.0/t"_q);
    EXPECT_EQ(read("3 mio. kr. årligt, i alt 12 mio. kr."_q), "3.0/y 12.0/t"_q);
}

TEST(FundingText, ReadsAverages)
{
    EXPECT_EQ(
        read(
            "Det samlede budget inkl. medfinansieringen fra byen er for 2009 og 2010*  på gennemsnitligt ca. \n63 mio. "
            "kr. årligt. (Planerne løber 2 til 5 år, så budgettet for 2009 og 2010 er usikkert.)"_q),
        "63.0@2009,2010/ya~"_q);
    EXPECT_EQ(
        read("De 34 planer har i 2009 og 2010 et samlet budget på ca. 63 mio. kr. om året."_q), "63.0@2009,2010/y~"_q);
}

TEST(FundingText, KnowsThePlacesThatAddUp)
{
    EXPECT_EQ(
        read(
            "Indre By Kapelvej: 3 mio. kr. i 2010\nIndre By Guldgade: 3,8 mio. kr. i 2010\nYdre By: 3,6 mio. kr. i 2010"_q),
        "3.0@2010 3.8@2010 3.6@2010"_q);
    EXPECT_EQ(read("Kapelvej får 3 mio. kr., Guldgade 3,8 mio. kr. og Havnen 3,6 mio. kr. i 2010."_q),
        "3.0@2010 3.8@2010 3.6@2010"_q);
    EXPECT_EQ(read("I 2015 er pengene fordelt sådan:\n- Nord: 1 mio. kr.\n- Syd: 2 mio. kr."_q), "1.0@2015 2.0@2015"_q);
}

TEST(FundingText, TellsPartsFromTheWhole)
{
    EXPECT_EQ(
        read("Der er afsat 4,6 mio. kr. i 2010, heraf 0,4 mio. kr. til kompetenceudvikling."_q), "4.6@2010 0.4/p"_q);
    EXPECT_EQ(
        read(
            "Der er afsat 6,0 mio. kr. om året. Heraf gik 1 mio. kr. i 2007 og ½ mio. kr. i hvert af de følgende år til omdømme."_q),
        "6.0/y 1.0@2007/p 0.5/yp"_q);
}

TEST(FundingText, TellsWhatIsNoBudget)
{
    EXPECT_EQ(read("Foreninger, der får over 100.000 kr., har en aftale."_q), "0.1/x"_q);
    EXPECT_EQ(read("Projekter med mere end 100.000,- kr. har en aftale."_q), "0.1/x"_q);
    EXPECT_EQ(read("Der gives 15.000 kr. pr. husstand."_q), "0.015/x"_q);
    EXPECT_EQ(read("Mellem 2 og 3 mio. kr."_q), "3.0/x"_q);
    EXPECT_EQ(read("2-3 mio. kr."_q), "3.0/x"_q);
    EXPECT_EQ(read("Beløbet er steget fra 2 mio. kr. til 3 mio. kr. i 2012"_q), "2.0/x 3.0@2012"_q);
    EXPECT_EQ(read("25 % af udgiften på 29 skoler i 2010, 10 boligrådgivere og 18-23 årige."_q), QString());
    EXPECT_EQ(read("Fonden betaler 75 % og kommunen 25 %."_q), QString());
    EXPECT_EQ(read("Indsatsen har 8,0 mio. kr. 29 skoler er med."_q), "8.0"_q);
}

TEST(FundingText, DoesNotTakeTheYearOfADecisionForTheYearOfTheMoney)
{
    EXPECT_EQ(read("Centret åbnede i 2008 og har 3 mio. kr. om året."_q), "3.0/y"_q);
    EXPECT_EQ(read("Siden 2008 er der afsat 3 mio. kr. årligt i 2010-priser."_q), "3.0/y"_q);
}

TEST(FundingText, TakesABareNumberForTheUnitOfTheTable)
{
    EXPECT_EQ(read("1,9"_q), "1.9"_q);
    EXPECT_EQ(read(" 8,5 \n"_q), "8.5"_q);
    EXPECT_EQ(read("2010"_q), QString());
    EXPECT_EQ(read(QString()), QString());
    EXPECT_EQ(read("-"_q), QString());
}

TEST(FundingText, SaysWhereItRead)
{
    const QString text = "Vi har fået 8,5 mio. kr. i 2010."_q;
    const auto amounts = statedAmounts(text, Scale::Million);
    ASSERT_EQ(amounts.size(), 1U);
    EXPECT_EQ(text.mid(amounts[0].at, amounts[0].length), "8,5 mio. kr"_q);
    EXPECT_EQ(amounts[0].words(QLocale(QStringLiteral("da_DK"))), "DKK 8,5 million · 2010"_q);
}

TEST(FundingText, StandsAnything)
{
    EXPECT_EQ(read("99999999999999999999999 mio. kr. i 2010"_q), QString());
    EXPECT_EQ(read("1,,2 mio. 1..2 mio. , mio. kr. kr. ½½ mio."_q), "2.0 2.0"_q);
    EXPECT_EQ(statedAmounts("9 kr. "_q.repeated(2000), Scale::Million).size(), 200U);
}

} // namespace indblik
