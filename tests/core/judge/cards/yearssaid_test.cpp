// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/cards/yearssaid.h"
#include "tests/fixtures.h"

namespace indblik {

namespace {

/// "2009 2010 | 2011-2013": a list by spaces, a span by a dash, what is said apart by bars.
QString read(const QString& text)
{
    QStringList parts;
    for (const YearsSaid& said : yearsSaid(text)) {
        QStringList years;
        for (const Year& year : said.years)
            years.append(year.text());
        if (said.isSpan && !said.isBackwards)
            years = {years.front() + u'-' + years.back()};
        parts.append((said.isBackwards ? "<"_q : QString()) + years.join(u' '));
    }
    return parts.join(" | "_q);
}

} // namespace

TEST(YearsSaid, AreReadAsProseSaysThem)
{
    EXPECT_EQ(read("Der er i 2010 afsat"_q), "2010"_q);
    EXPECT_EQ(read("pr. år i 2009 og 2010 samt 950.000 kr. i 2008."_q), "2009 2010 | 2008"_q);
    EXPECT_EQ(read("i 2010,2011,2012, og 2013"_q), "2010 2011 2012 2013"_q);
    EXPECT_EQ(read("for 2009 og 2010*  på"_q), "2009 2010"_q);
    EXPECT_EQ(read("I perioden 2007-11 skal"_q), "2007-2011"_q);
    EXPECT_EQ(read("2010–2013"_q), "2010-2013"_q);
    EXPECT_EQ(read("fra 2007 til og med 2013"_q), "2007-2013"_q);
    EXPECT_EQ(read("1.11.2008 – 31.12.2010"_q), "2008-2010"_q);
    EXPECT_EQ(read("fra den 1. august 2013 til den 31. juli 2015"_q), "2013-2015"_q);
    EXPECT_EQ(read("november 2008 til udgangen af december 2010"_q), "2008-2010"_q);
    EXPECT_EQ(read("skoleåret 2009/10"_q), "2009-2010"_q);
    EXPECT_EQ(read("i 2011 og 2009"_q), "2009 2011"_q);
}

TEST(YearsSaid, AreNotOtherNumbers)
{
    EXPECT_EQ(read("2010-priser, 2.010 kr., 2010 kr., 12010, 2010,5 mio., nr. A2010, 18-25 år"_q), QString());
    EXPECT_EQ(read("2000 beboere og 1.200 andre"_q), QString());
}

TEST(YearsSaid, KeepTheirDays)
{
    const auto term = yearsSaid("1.11.2008 til 31/12 2010"_q);
    ASSERT_EQ(term.size(), 1U);
    EXPECT_EQ(term[0].begin, QDate(2008, 11, 1));
    EXPECT_EQ(term[0].end, QDate(2010, 12, 31));
    const auto day = yearsSaid("pr. 30. juni 2010"_q);
    ASSERT_EQ(day.size(), 1U);
    EXPECT_EQ(day[0].end, QDate(2010, 6, 30));
    EXPECT_FALSE(day[0].begin);
}

TEST(YearsSaid, TellASpanThatGoesBackwards)
{
    EXPECT_EQ(read("2012-2010"_q), "<2012 2010"_q);
    EXPECT_EQ(read("31.12.2010 – 1.11.2010"_q), "<2010 2010"_q);
}

TEST(YearsSaid, DoNotFillInASpanThatCannotBeMeant)
{
    EXPECT_EQ(read("1900-2900"_q), "1900 | 2900"_q);
}

TEST(Sentence, EndsAtAStopBeforeACapitalAndAtALineOfItsOwn)
{
    const auto around = [](const QString& text, const QString& word) {
        const Stretch found = sentenceAround(text, text.indexOf(word));
        return text.mid(found.begin, found.end - found.begin).trimmed();
    };
    EXPECT_EQ(around("Der er 6,0 mio. kr. Heraf gik 1 mio. til B."_q, "gik"_q), "Heraf gik 1 mio. til B"_q);
    EXPECT_EQ(around("Det er ca. Tre, pr. År og bl.a. Andet"_q, "År"_q), "Det er ca. Tre, pr. År og bl.a. Andet"_q);
    EXPECT_EQ(around("Kapelvej: 3 mio.\nRyesgade: 4 mio."_q, "3"_q), "Kapelvej: 3 mio"_q);
    EXPECT_EQ(around("en linje der\ngår videre"_q, "går"_q), "en linje der\ngår videre"_q);
}

} // namespace indblik
