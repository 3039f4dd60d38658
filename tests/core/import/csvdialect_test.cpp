// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvdialect.h"
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

} // namespace indblik
