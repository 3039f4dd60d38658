// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/account/wrapped.h"
#include "tests/core/import/reading.h"

namespace indblik {

namespace {

Unwrapped unwrapped(const char* text, int width = 40)
{
    const auto prose = valueOf(proseOf(text));
    return unwrap(prose.lines, width, prose.source);
}

QString textOf(const char* text, int width = 40)
{
    return unwrapped(text, width).text;
}

} // namespace

TEST(Unwrap, JoinsLinesThatWereFull)
{
    EXPECT_EQ(textOf("Denne linje er brudt fordi der ikke var\nmere plads på den."),
        "Denne linje er brudt fordi der ikke var mere plads på den."_q);
}

TEST(Unwrap, KeepsParagraphsApart)
{
    EXPECT_EQ(textOf("Første afsnit slutter her nede.\n\nAndet afsnit."),
        "Første afsnit slutter her nede.\n\nAndet afsnit."_q);
    EXPECT_EQ(textOf("Kort sætning.\nNy sætning på en ny linje."), "Kort sætning.\n\nNy sætning på en ny linje."_q);
}

TEST(Unwrap, GoesOnOverAnEmptyLineInMidSentence)
{
    // Extractors put an empty line under the first line of a table cell.
    EXPECT_EQ(textOf("Målet er at forbedre de ting som er i\n\nboligområderne i byen."),
        "Målet er at forbedre de ting som er i boligområderne i byen."_q);
}

TEST(Unwrap, GoesOnOverAPageInMidSentence)
{
    EXPECT_EQ(textOf("En sætning som går videre på den næste\n\fside i bogen."),
        "En sætning som går videre på den næste side i bogen."_q);
}

TEST(Unwrap, KeepsLinesThatWereEndedOnPurpose)
{
    EXPECT_EQ(textOf("Kapelvej: 3 mio. kr.\nSøvej: 4 mio. kr.\nHavnevej: 5 mio. kr."),
        "Kapelvej: 3 mio. kr.\n\nSøvej: 4 mio. kr.\n\nHavnevej: 5 mio. kr."_q);
    EXPECT_EQ(textOf("Kapelvej i 2010\nSøvej i 2010"), "Kapelvej i 2010\nSøvej i 2010"_q);
}

TEST(Unwrap, DoesNotEndALineAtAShortWord)
{
    EXPECT_EQ(textOf("med til at sænke den i\nKøbenhavns Kommune"), "med til at sænke den i Københavns Kommune"_q);
}

TEST(Unwrap, MakesListsOfMarkedLines)
{
    EXPECT_EQ(textOf("Der er:\n• Lektiehjælp\n• Klub for piger og\ndrenge\n• Cafe"),
        "Der er:\n- Lektiehjælp\n- Klub for piger og drenge\n- Cafe"_q);
    EXPECT_EQ(textOf("- en\n- to"), "- en\n- to"_q);
}

TEST(Unwrap, FindsMarksThatSlippedBehindTheirLines)
{
    EXPECT_EQ(textOf("danskundervisning-\nlegestue for børn med en -\npædagog\nudflugter-"),
        "- danskundervisning\n- legestue for børn med en pædagog\n- udflugter"_q);
    EXPECT_EQ(
        textOf("Bekymrende adfærd \xef\x82\xb7\nKriminalitet\xef\x82\xb7"), "- Bekymrende adfærd\n- Kriminalitet"_q);
}

TEST(Unwrap, TakesADashAtALineEndForADashInProse)
{
    EXPECT_EQ(textOf("lokalområdets børn og unge og ældre - \nfortrinsvis minoriteter - der ønsker"),
        "lokalområdets børn og unge og ældre - fortrinsvis minoriteter - der ønsker"_q);
}

TEST(Unwrap, ReadsAnnouncedLinesWithoutMarksAsAListAndSaysSo)
{
    const Unwrapped made = unwrapped(
        "De tre områder er:\n\nVoldparken\nUrbanplanen\nHolmbladskvarteret\n\nDerefter kommer der mere tekst.");
    EXPECT_EQ(made.text,
        "De tre områder er:\n- Voldparken\n- Urbanplanen\n- Holmbladskvarteret\n\nDerefter kommer der mere tekst."_q);
    ASSERT_EQ(made.findings.size(), 1U);
    EXPECT_EQ(made.findings[0].kind, FindingKind::ListUncertain);
    EXPECT_EQ(made.findings[0].place.line, 3);
}

TEST(Unwrap, PutsDividedWordsTogetherAndSaysWhereItGuesses)
{
    EXPECT_EQ(textOf("styrke SSP-\nsamarbejdet"), "styrke SSP-samarbejdet"_q);
    EXPECT_EQ(textOf("Teknik- og Beskæftigelses-\nog Integrationsforvaltningen"),
        "Teknik- og Beskæftigelses- og Integrationsforvaltningen"_q);
    EXPECT_EQ(textOf("de 18-\n23årige"), "de 18-23årige"_q);
    const Unwrapped guess = unwrapped("del af mentor-\nskabet i byen");
    EXPECT_EQ(guess.text, "del af mentorskabet i byen"_q);
    ASSERT_EQ(guess.findings.size(), 1U);
    EXPECT_EQ(guess.findings[0].words, (QStringList{"mentor-skabet"_q, "mentorskabet"_q}));
}

TEST(Unwrap, SaysWhereSignsSeemToBeLost)
{
    const Unwrapped number = unwrapped("der er gennemført i alt mindst ca. 180\n200 samtaler");
    ASSERT_EQ(number.findings.size(), 1U);
    EXPECT_EQ(number.findings[0].kind, FindingKind::NumberBroken);
    const Unwrapped letters = unwrapped("kriminalitetstr u e d e unge");
    ASSERT_EQ(letters.findings.size(), 1U);
    EXPECT_EQ(letters.findings[0].kind, FindingKind::LettersSpaced);
}

TEST(Unwrap, MakesNothingOfNothing)
{
    EXPECT_EQ(unwrap({}, 40, {}).text, QString());
}

} // namespace indblik
