// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/account/arealists.h"

#include "tests/fixtures.h"

namespace indblik {

namespace {

std::vector<NamedList> listsIn(const QString& text)
{
    return namedLists({text}, Wording::builtIn());
}

/// The areas of all lists, one list a line.
QString namesIn(const QString& text)
{
    QStringList lines;
    for (const NamedList& list : listsIn(text))
        lines.append(list.areas.join(" | "_q));
    return lines.join(u'\n');
}

} // namespace

TEST(AreaLists, AreAsManyNamesInBracketsAsTheNumberOfAreasBeforeThem)
{
    EXPECT_EQ(namesIn("Kommunen har tre områder på listen (Søvej, Mosen og Hegnet)."_q), "Søvej | Mosen | Hegnet"_q);
    EXPECT_EQ(namesIn("Der er nu 2 udsatte boligområder (Søvej samt Mosen)."_q), "Søvej | Mosen"_q);
    EXPECT_EQ(namesIn("Der er fire områder på listen (Søvej, Mosen og Hegnet)."_q), QString()) << "one is missing";
    EXPECT_EQ(namesIn("Listen omfatter Søvej, Mosen og Hegnet."_q), QString()) << "no number, no brackets";
}

TEST(AreaLists, KeepTheSlashAndTheAndOfNames)
{
    EXPECT_EQ(namesIn("Der er to områder på listen (Søvej/Åparken og Aldersrogade /Vognvænget)."_q),
        "Søvej/Åparken | Aldersrogade/Vognvænget"_q);
    EXPECT_EQ(namesIn("Der er to områder på listen (Byparken og Skoven, Mosen)."_q), "Byparken og Skoven | Mosen"_q);
}

TEST(AreaLists, AreReadOverTheEndsOfLines)
{
    EXPECT_EQ(namesIn("Der er tre\nboligområder på listen (Søvej/\nÅparken, Mosen og som nyt\nområde Hegnet)."_q),
        "Søvej/Åparken | Mosen | Hegnet"_q);
}

TEST(AreaLists, AreNotThoseOfStreetWorkNorBracketsOfOtherThings)
{
    EXPECT_EQ(namesIn("Indsatsen er i to områder (Søvej og Mosen)."_q), QString()) << "no list is spoken of";
    EXPECT_EQ(namesIn("To forvaltninger har udsatte områder (SOF og TMF)."_q), QString());
    EXPECT_EQ(namesIn("De to udsatte områder (fald på 7,9 og 6,2 %-point) er med."_q), QString());
    EXPECT_EQ(namesIn("To udsatte områder (økonomi og beskæftigelse)."_q), QString());
}

TEST(AreaLists, SayFromWhichDayTheyWereAndUntilWhen)
{
    const auto lists =
        listsIn("Ministeriet meldte det ud. Det betyder, at kommunen nu har tre boligområder på listen "
                "(Søvej, Mosen og som nyt område Hegnet), hvor den før 1. marts 2012 kun havde to udsatte "
                "områder (Søvej og Mosen). Der er altså kommet et til."_q);
    ASSERT_EQ(lists.size(), 2U);
    EXPECT_EQ(lists[0].from, QDate(2012, 3, 1)) << "it took the place of the other";
    EXPECT_EQ(lists[0].until, std::nullopt);
    EXPECT_EQ(lists[1].from, std::nullopt);
    EXPECT_EQ(lists[1].until, QDate(2012, 3, 1));
    EXPECT_TRUE(lists[0].sentence.startsWith("Det betyder"_q)) << lists[0].sentence.toStdString();
    EXPECT_TRUE(lists[0].sentence.endsWith("(Søvej og Mosen)."_q)) << lists[0].sentence.toStdString();
    EXPECT_EQ(listsIn("Fra den 1.3.2012 er to områder på listen (Søvej og Mosen)."_q)[0].from, QDate(2012, 3, 1));
    EXPECT_EQ(listsIn("Der er to områder på listen (Søvej og Mosen) fra 1. marts 2012."_q)[0].from, QDate(2012, 3, 1));
    EXPECT_EQ(listsIn("Der er to områder på listen (Søvej og Mosen)."_q)[0].from, std::nullopt);
}

TEST(AreaLists, WerePublishedOnTheDayBeforeThem)
{
    const QString text = "Ministeriet offentliggjorte den 14. februar 2012 en liste over områder, hvor kombineret "
                         "udlejning kan bruges.\n\nFra 1. marts 2012 har kommunen to områder på listen (Søvej og "
                         "Mosen), hvor der før var et udsat område (Søvej)."_q;
    const auto lists = listsIn(text);
    ASSERT_EQ(lists.size(), 2U);
    EXPECT_EQ(lists[0].published, QDate(2012, 2, 14));
    EXPECT_EQ(lists[1].published, std::nullopt) << "it is not said from when that one was";
    EXPECT_EQ(listsIn(QString(text).replace("2012 en liste"_q, "2008 en liste"_q))[0].published, std::nullopt);
}

TEST(AreaLists, ThatAreNamedAgainAreTheSame)
{
    const auto lists = namedLists({"Der er 2 udsatte områder (Søvej og Mosen)."_q,
                                      "Indtil 1. marts 2012 var der to udsatte områder (Mosen og Søvej)."_q},
        Wording::builtIn());
    ASSERT_EQ(lists.size(), 1U);
    EXPECT_EQ(lists[0].until, QDate(2012, 3, 1));
    EXPECT_EQ(lists[0].scheme, "mb_combined_letting"_q);
}

} // namespace indblik
