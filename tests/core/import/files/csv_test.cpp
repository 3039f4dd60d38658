// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/csv.h"
#include "core/import/files/filefindings.h"
#include "tests/core/sheets.h"

#include <QElapsedTimer>

namespace indblik {

namespace {

QString refusalOf(const QByteArray& bytes)
{
    const auto read = sheetIn(bytes);
    EXPECT_FALSE(read);
    return read ? QString() : read.error().message;
}

} // namespace

TEST(CsvFields, AreNumbersWhereTheyAreWrittenAsSuch)
{
    EXPECT_EQ(pictureOf("Nexus;23,6;0;-224;+166;1.234;1.234,50;9,0\n"),
        QStringList("Nexus|<23,6>|<0>|<-224>|<166>|<1234>|<1234,50>|<9,0>"_q));
    EXPECT_EQ(pictureOf("a,1.5,-2\nb,c,d\n"), QStringList({"a|<1,5>|<-2>"_q, "b|c|d"_q}));
}

TEST(CsvFields, KeepMarksAndBlanksApart)
{
    EXPECT_EQ(pictureOf("a;-;0;..;.;;\"\"\n"), QStringList("a|-|<0>|..|.||"_q));
}

TEST(CsvFields, AreTextsInQuotes)
{
    EXPECT_EQ(pictureOf("\"2010\";\"a;b\";\"sagde \"\"nej\"\"\"\n"), QStringList("2010|a;b|sagde \"nej\""_q));
}

TEST(CsvFields, KeepTheirLineEnds)
{
    const auto read = valueOf(sheetIn("\"a\r\nb\nc\rd\";1\r\nnext;2\r\n"));
    ASSERT_EQ(read.sheet.rows.size(), 2u);
    EXPECT_EQ(read.sheet.rows[0].cells[0].text(), "a\r\nb\nc\rd"_q);
    EXPECT_EQ(read.sheet.rows[1].line, 5);
}

TEST(CsvFields, LoseTheGuardBeforeAFormula)
{
    EXPECT_EQ(pictureOf("'-danskundervisning;'=1+1;'-5\n"), QStringList("-danskundervisning|=1+1|-5"_q));
}

TEST(CsvFields, ThatAreCodesOrDatesStayTexts)
{
    EXPECT_EQ(pictureOf("0101;10-12;1.4.2010;1e5;inf;12345678901234567890\n"),
        QStringList("0101|10-12|1.4.2010|1e5|inf|12345678901234567890"_q));
}

TEST(CsvLines, EndAsAnyProgramEndsThem)
{
    for (const char* bytes : {"a;1\r\nb;2\r\n", "a;1\nb;2\n", "a;1\rb;2\r", "a;1\r\nb;2",
             "\xef\xbb\xbf"
             "a;1\r\nb;2",
             "sep=;\r\na;1\r\nb;2\r\n"})
        EXPECT_EQ(pictureOf(bytes), (QStringList{"a|<1>"_q, "b|<2>"_q})) << bytes;
}

TEST(CsvLines, ThatAreEmptyAreRowsWithoutCells)
{
    EXPECT_EQ(pictureOf("a;1\n\nb;2\n"), (QStringList{"a|<1>"_q, ""_q, "b|<2>"_q}));
}

TEST(CsvLines, AreReadIntoTheRowBeforeAsIntoANewOne)
{
    QByteArray bytes = "a;b;c\na;'=x;1\n2;\"b\";\n\na;bb;c;d\n\"a\";b\n";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, "tal.csv"_q, {});
    SheetRow row;
    std::vector<SheetRow> kept;
    QStringList pictures;
    while (valueOf(reader.next(row))) {
        pictures.append(picture(row));
        kept.push_back(row);
    }
    EXPECT_EQ(pictures, pictureOf(bytes));
    for (size_t i = 0; i < kept.size(); ++i)
        EXPECT_EQ(picture(kept[i]), pictures[qsizetype(i)]) << "a copy stays as it was";
    EXPECT_TRUE(row.cells.empty());
}

TEST(CsvLetters, AreReadInTheirEncoding)
{
    EXPECT_EQ(pictureOf("Bl\xe5g\xe5rden;1\n"), QStringList("Blågården|<1>"_q));
    EXPECT_EQ(pictureOf("Bl\x86g\x86rden;1\n"), QStringList("Blågården|<1>"_q));
    EXPECT_EQ(pictureOf(QByteArray("\xff\xfe\xe6\0;\0"
                                   "1\0",
                  8)),
        QStringList("æ|<1>"_q));
    EXPECT_TRUE(has(valueOf(sheetIn("Bl\xe5g\xe5rden;1\n")), FindingKind::EncodingGuessed));
    EXPECT_FALSE(has(valueOf(sheetIn("Bl\xc3\xa5g\xc3\xa5rden;1\n")), FindingKind::EncodingGuessed));
}

TEST(CsvLetters, ThatAreNoneAreRemarkedWithTheirPlace)
{
    const Finding finding = findingOf(valueOf(sheetIn("\xef\xbb\xbf"
                                                      "a;b\nc;\xe5\n")),
        FindingKind::LettersUnreadable);
    EXPECT_EQ(finding.words, QStringList("UTF-8"_q));
}

TEST(ACsvFile, IsRefusedWhereAQuoteIsNeverClosed)
{
    const auto read = sheetIn("a;b\nc;\"d\ne;f\n");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().place, (Place{"tal.csv"_q, 2, 2}));
    EXPECT_FALSE(sheetIn("\""));
}

TEST(ACsvFile, GoesOnBehindAClosedQuoteWithARemark)
{
    const auto read = valueOf(sheetIn("a;1\n\"b\" c;2\n"));
    EXPECT_EQ(picture(read.sheet), (QStringList{"a|<1>"_q, "b c|<2>"_q}));
    EXPECT_EQ(findingOf(read, FindingKind::TextAfterQuote).place, (Place{"tal.csv"_q, 2, 1}));
}

TEST(ACsvFile, KeepsAQuoteWithinAField)
{
    EXPECT_EQ(pictureOf("rør 5\" langt;1\n"), QStringList("rør 5\" langt|<1>"_q));
}

TEST(ACsvFile, WithoutARowIsRefusedForThat)
{
    for (const char* bytes : {"", "\xef\xbb\xbf", "sep=;\n"})
        EXPECT_TRUE(refusalOf(bytes).startsWith("tal.csv is empty."_q)) << bytes;
}

TEST(ACsvFile, WithAnEndlessFieldBehindAQuoteIsRefusedInsteadOfCut)
{
    const auto read = sheetIn("a;\"b\"" + QByteArray(1'000'001, 'x') + ";what follows\n");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().place, (Place{"tal.csv"_q, 1, 2}));
    EXPECT_TRUE(read.error().message.contains("1,000,000"_q));
}

TEST(ACsvFile, OfOneEndlessLineIsRefusedSoon)
{
    QElapsedTimer clock;
    clock.start();
    EXPECT_FALSE(refusalOf(QByteArray(100'000'000, 'x')).isEmpty());
    EXPECT_FALSE(refusalOf('"' + QByteArray(100'000'000, 'x')).isEmpty());
    EXPECT_FALSE(refusalOf(QByteArray(100'000'000, ';')).isEmpty());
    EXPECT_LT(clock.elapsed(), 6000);
}

TEST(ACsvFile, WithMoreColumnsThanAnySpreadsheetIsRefused)
{
    EXPECT_FALSE(refusalOf(QByteArray("a;").repeated(20'000)).isEmpty());
}

TEST(ACsvFile, ThatIsAPictureOrAProgramIsRefused)
{
    EXPECT_FALSE(
        refusalOf(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\6\0\0\0\\r\xa8", 30)).isEmpty());
    EXPECT_TRUE(refusalOf("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1").contains(".xls"_q));
}

TEST(ACsvFile, IsReadRowByRowInAnyLength)
{
    QByteArray bytes = QByteArray("101;2010;33,2\r\n").repeated(100'000);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, "tal.csv"_q, {});
    SheetRow row;
    int count = 0;
    for (auto more = reader.next(row); more && *more; more = reader.next(row)) {
        ASSERT_EQ(row.cells.size(), 3u);
        ASSERT_EQ(row.line, ++count);
    }
    EXPECT_EQ(count, 100'000);
    EXPECT_EQ(picture(row), ""_q);
}

TEST(ACsvFile, ThatIsCutOffIsSaidToBe)
{
    using namespace filefindings;
    const Finding shortRow = findingOf(valueOf(sheetIn("a;b;c\nd;1;2\ne;3")), LastRowShort);
    EXPECT_EQ(shortRow.place.line, 3);
    EXPECT_EQ(shortRow.words, QStringList({"2"_q, "3"_q}));
    EXPECT_EQ(shortRow.grade, Grade::Warning);
    EXPECT_TRUE(has(valueOf(sheetIn("a;b;c\rd;1;2\re")), LastRowShort));
    const Finding number = findingOf(valueOf(sheetIn("a;b\nd;1\ne;12")), NumberAtEnd);
    EXPECT_EQ(number.words, QStringList("12"_q));
    EXPECT_EQ(number.grade, Grade::Note);
    const Finding letter = findingOf(valueOf(sheetIn("a;b\nS\xc3\xb8;x\xc3")), LetterCut);
    EXPECT_EQ(letter.grade, Grade::Warning);
    EXPECT_FALSE(sheetIn("a;b\nd;\"1"));
    EXPECT_TRUE(has(valueOf(sheetIn(QByteArray("\xff\xfe"
                                               "a\0;\0b",
                        7))),
        LetterCut));
}

TEST(ACsvFile, ThatIsWholeIsNotSaidToBeCutOff)
{
    for (const char* bytes : {"a;b\nd;1\n", "a;b\r\nd;1\r\n", "a;b\rd;1\r", "a;b\nd;tekst",
             "a;b\nd;1\n\nKilde: Danmarks Statistik", "a;b;c\nd;1\ne;2;3\nf;g", "a\nb", "titel\na;b\nc;d"})
        EXPECT_TRUE(valueOf(sheetIn(bytes)).findings.empty()) << bytes;
}

TEST(ACsvFile, WithZeroBytesIsSaidToBeDamaged)
{
    const Finding finding =
        findingOf(valueOf(sheetIn(QByteArray("aaaaaaaaaaaaaaa;b\nc;1\0\n", 22))), filefindings::NulSigns);
    EXPECT_EQ(finding.place.line, 2);
}

} // namespace indblik
