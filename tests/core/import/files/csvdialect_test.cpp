// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/csvdialect.h"
#include "tests/fixtures.h"

#include <QBuffer>

namespace indblik {

namespace {

CsvDialect guess(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return guessDialect(buffer);
}

} // namespace

TEST(TheSeparator, IsTheOneMostLinesHave)
{
    EXPECT_EQ(guess("navn;2009;2010\nNexus;23,6;23,6\n").separator, u';');
    EXPECT_EQ(guess("navn\t2009\t2010\nNexus\t23,6\t23,6\n").separator, u'\t');
    EXPECT_EQ(guess("name,2009,2010\nNexus,23.6,23.6\n").separator, u',');
}

TEST(TheSeparator, IsNotTheDecimalCommaOfManyColumns)
{
    EXPECT_EQ(guess("1,1;1,1;0\n9,0;8,5;4,2\n").separator, u';');
    EXPECT_EQ(guess("33,2\n29,3\n").separator, u';');
}

TEST(TheSeparator, IsNotLookedForInQuotes)
{
    EXPECT_EQ(guess("\"a;b;c\",1,2\n\"d;\ne\",3,4\n").separator, u',');
}

TEST(TheSeparator, IsSaidByTheLineSep)
{
    EXPECT_EQ(guess("sep=,\na;b,c;d\n").separator, u',');
    EXPECT_EQ(guess("\xef\xbb\xbfSEP=|\na|b\n").separator, u'|');
}

TEST(TheDecimalSign, IsTheOneOfTheNumbers)
{
    EXPECT_EQ(guess("a;10,35;1.234\n").decimalSign, u',');
    EXPECT_EQ(guess("a;10.35;23.6\n").decimalSign, u'.');
    EXPECT_EQ(guess("a,10.35\nb,c,d\n").decimalSign, u'.');
    EXPECT_EQ(guess("a;1.234;950.000\n").decimalSign, u',') << "a point before three digits groups them";
}

TEST(TheEncoding, IsThatOfTheMarkOrOfTheLetters)
{
    EXPECT_EQ(guess("\xef\xbb\xbf"
                    "a;b")
                  .encoding,
        TextEncoding::Utf8);
    EXPECT_EQ(guess("Bl\xc3\xa5g\xc3\xa5rden;1").encoding, TextEncoding::Utf8);
    EXPECT_EQ(guess("Bl\xe5g\xe5rden;1").encoding, TextEncoding::Windows1252);
    EXPECT_EQ(guess("Bl\x86g\x86rden;1\nK\x9b"
                    "benhavn;2")
                  .encoding,
        TextEncoding::Cp850);
    EXPECT_EQ(guess(QByteArray("\xff\xfe"
                               "a\0;\0",
                        6))
                  .encoding,
        TextEncoding::Utf16LittleEnd);
    EXPECT_EQ(guess(QByteArray("\xfe\xff\0a\0;", 6)).encoding, TextEncoding::Utf16BigEnd);
    EXPECT_EQ(guess(QByteArray("a\0;\0b\0", 6)).encoding, TextEncoding::Utf16LittleEnd);
}

TEST(TheEncoding, OfEnglishQuotationMarksIsNotCp850)
{
    EXPECT_EQ(guess("It\x92s \x93"
                    "a\x94 \x96 b;1")
                  .encoding,
        TextEncoding::Windows1252);
}

TEST(TheEncoding, IsFoundHoweverLateTheFirstLetterStands)
{
    EXPECT_EQ(guess(QByteArray("a;1\n").repeated(200'000) + "Bl\xe5g\xe5rden;1\n").encoding, TextEncoding::Windows1252);
}

TEST(TheEncoding, IsTheOneThatYieldsDanishLetters)
{
    const struct
    {
        QByteArray bytes;
        TextEncoding encoding;
    } files[] = {{"sted;1\n\xaer\xbf;2\n\x81"
                  "benr\x8c;3\n",
                     TextEncoding::MacRoman},
        {"Bl\x8cg\x8crden;1\nS\xbfvej;2\n", TextEncoding::MacRoman}, {"\x9drb\x91k;1\n", TextEncoding::Cp850},
        {"\xd8rb\xe6k;1\n", TextEncoding::Windows1252}, {"\xd8rb\xe6k;1 \xa4\n", TextEncoding::Iso8859_15},
        {"Caf\xe9;1\n", TextEncoding::Windows1252}};
    for (const auto& each : files) {
        const CsvDialect dialect = guess(each.bytes);
        EXPECT_EQ(encodingName(dialect.encoding), encodingName(each.encoding)) << each.bytes.toStdString();
        EXPECT_EQ(dialect.basis, EncodingBasis::Letters);
    }
}

TEST(TheEncoding, ThatYieldsNoDanishLettersIsDoubtedWithAnExample)
{
    EXPECT_EQ(guess("\xd8rb\xe6k;1\n").oddWord, QString());
    EXPECT_EQ(guess("\xcb\xfc\xe2\xb3\xe2;1\n").oddWord, QString::fromUtf8("Ëüâ³â")) << "Cyrillic";
    EXPECT_FALSE(guess("\x8f\xf3\x9f;1\nt\xb9"
                       "c;2\n")
                     .oddWord.isEmpty());
    EXPECT_EQ(guess(QByteArray::fromStdString("S\u00c3\u00b8vej;1\n")).oddWord, QString::fromUtf8("SÃ¸vej"))
        << "encoded twice";
    EXPECT_EQ(guess(QByteArray::fromStdString("\u041a\u0438\u0457\u0432;1\n")).oddWord, QString())
        << "UTF-8 is certain";
    EXPECT_FALSE(guess("Caf\xe9;1\n").oddWord.isEmpty()) << "no Danish letter shows that the guess is right";
}

TEST(TheEncoding, ThatIsSaidIsNotGuessed)
{
    QByteArray bytes = "\xcb\xfc\xe2\xb3\xe2;1\n";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const CsvDialect dialect = guessDialect(buffer, TextEncoding::named(u"cp1251"));
    EXPECT_EQ(encodingName(dialect.encoding), "Windows-1251"_q);
    EXPECT_TRUE(lettersFound(dialect, "a.csv"_q).empty());
    EXPECT_EQ(buffer.pos(), 0);
}

TEST(TheEncoding, IsKnownByItsNames)
{
    for (const char* name : {"iso-8859-15", "ISO_8859-15", "iso885915", "Latin-9"})
        EXPECT_TRUE(TextEncoding::named(QString::fromLatin1(name)) == TextEncoding::Iso8859_15) << name;
    for (const char* name : {"windows-1252", "cp1252", "1252", "Win 1252"})
        EXPECT_TRUE(TextEncoding::named(QString::fromLatin1(name)) == TextEncoding::Windows1252) << name;
    for (const char* name : {"", "klingon", "125", "utf"})
        EXPECT_FALSE(TextEncoding::named(QString::fromLatin1(name))) << name;
}

} // namespace indblik
