// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/account/prose.h"
#include "tests/core/import/reading.h"

namespace indblik {

namespace {

QStringList textsOf(const Prose& prose)
{
    QStringList texts;
    for (const ProseLine& line : prose.lines)
        texts.append(line.trimmed());
    return texts;
}

} // namespace

TEST(Prose, ReadsUtf8AndWindows1252Alike)
{
    const auto utf8 = valueOf(proseOf("Målgruppe ½ – æøå"));
    const auto windows = valueOf(proseOf("M\xe5lgruppe \xbd \x96 \xe6\xf8\xe5"));
    EXPECT_EQ(windows.lines.front().text, utf8.lines.front().text);
    EXPECT_EQ(utf8.lines.front().text, "Målgruppe ½ – æøå"_q);
}

TEST(Prose, PutsLettersAndTheirRingsTogether)
{
    EXPECT_EQ(valueOf(proseOf("Ma\xcc\x8al")).lines.front().text, "Mål"_q);
}

TEST(Prose, CountsLinesFromOneWhateverTheirEnds)
{
    const auto prose = valueOf(proseOf("en\r\nto\n\nfire"));
    ASSERT_EQ(prose.lines.size(), 4U);
    EXPECT_EQ(prose.lines[3].number, 4);
    EXPECT_EQ(prose.lines[0].text, "en"_q);
}

TEST(Prose, TakesFormFeedsForPages)
{
    const auto prose = valueOf(proseOf("en\n\fto\ntre\n"));
    EXPECT_FALSE(prose.lines[0].startsPage);
    EXPECT_TRUE(prose.lines[1].startsPage);
    EXPECT_FALSE(prose.lines[2].startsPage);
}

TEST(Prose, TakesRareIndentedLinesForPages)
{
    QByteArray text = " første side\n";
    for (int i = 0; i < 30; ++i)
        text += "linje\n";
    text += " anden side\n";
    const auto prose = valueOf(proseOf(text));
    EXPECT_TRUE(prose.lines[0].startsPage);
    EXPECT_TRUE(prose.lines[31].startsPage);
    EXPECT_FALSE(prose.lines[5].startsPage);
}

TEST(Prose, DoesNotTakeAnIndentedTextForPages)
{
    const auto prose = valueOf(proseOf(" en\n to\n tre\n fire\n"));
    for (const ProseLine& line : prose.lines)
        EXPECT_FALSE(line.startsPage);
}

TEST(Prose, LeavesOutRunningHeadsAndPageNumbers)
{
    QByteArray text;
    for (int page = 1; page <= 4; ++page)
        text += "\fRedegørelse 2010\nTekst nummer " + QByteArray(page, 'x') + "\nSide " + QByteArray::number(page)
                + " af 4\n";
    const QStringList texts = textsOf(valueOf(proseOf(text)));
    EXPECT_FALSE(texts.contains("Redegørelse 2010"_q));
    EXPECT_FALSE(texts.join(u' ').contains("Side"_q));
    EXPECT_TRUE(texts.contains("Tekst nummer xxx"_q));
}

TEST(Prose, LeavesOutBareNumbersThatFollowEachOther)
{
    QByteArray text;
    for (int page = 1; page <= 5; ++page)
        text +=
            "\fTekst " + QByteArray(page, 'x') + '\n' + (page == 1 ? QByteArray() : QByteArray::number(page) + '\n');
    EXPECT_EQ(
        textsOf(valueOf(proseOf(text))).join(u' ').simplified(), "Tekst x Tekst xx Tekst xxx Tekst xxxx Tekst xxxxx"_q);
    EXPECT_EQ(textsOf(valueOf(proseOf("\fen\n- 7 -\n\fto\n- 8 -\n"))).join(u' ').simplified(), "en to"_q);
}

TEST(Prose, KeepsACellOfATableAtTheEndOfAPage)
{
    EXPECT_TRUE(textsOf(valueOf(proseOf("\fÅen\n1,0\n0\n\fKanalen\n2,0\n0\n\fHavnen\n"))).contains("0"_q));
    // The same figure ends most pages; none of them is a page number.
    const QByteArray page = "\fÅen\n1,0\n0\n";
    EXPECT_EQ(textsOf(valueOf(proseOf(page + page + page + page))).count("0"_q), 4);
    const QByteArray dash = "\fÅen\n1,0\n-\n";
    EXPECT_EQ(textsOf(valueOf(proseOf(dash + dash + dash + dash))).count("-"_q), 4);
    EXPECT_TRUE(textsOf(valueOf(proseOf("\fKlubben i kvarter\n12\n\fSlut\n"))).contains("12"_q));
}

TEST(Prose, LeavesOutWhatSaysItselfThatItIsAPageNumber)
{
    EXPECT_EQ(textsOf(valueOf(proseOf("\fen\nSide 3 af 9\n\fto\n"))).join(u' ').simplified(), "en to"_q);
    EXPECT_EQ(textsOf(valueOf(proseOf("\fen\n3 / 9\n\fto\n"))).join(u' ').simplified(), "en to"_q);
}

TEST(Prose, KeepsNoControlCharactersAndNoHalvesOfLetters)
{
    const QByteArray text = "a\x01z\tc\xc2\xa0g\n" + QByteArray(400, 'x');
    EXPECT_EQ(valueOf(proseOf(text)).lines.front().text, "az c g"_q);
    const QByteArray half("\xff\xfez\0\0\xd8z\0", 8);
    EXPECT_EQ(valueOf(proseOf(half)).lines.front().text, "z\ufffdz"_q);
}

TEST(Prose, RefusesWhatIsNoText)
{
    EXPECT_FALSE(proseOf({}));
    EXPECT_FALSE(proseOf("  \n\n \f "));
    EXPECT_FALSE(proseOf(QByteArray("PK\x03\x04\x00\x00\x00", 7)));
    EXPECT_FALSE(proseOf(QByteArray(5000, '\x01')));
    const auto tooLarge = proseOf(QByteArray(largestProse + 1, 'a'));
    ASSERT_FALSE(tooLarge);
    EXPECT_TRUE(tooLarge.error().message.contains("MB"_q));
    EXPECT_EQ(tooLarge.error().place.source, "prøve.txt"_q);
}

} // namespace indblik
