// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/files/pxfiles.h"

#include <QStringEncoder>

namespace indblik {

namespace {

QByteArray encoded(const QString& text, const char* encoding)
{
    QStringEncoder encoder(encoding);
    EXPECT_TRUE(encoder.isValid()) << encoding;
    return encoder(text);
}

/// A file whose second area and code page are these, in its encoding.
QByteArray named(const QString& area, const char* page, const char* encoding)
{
    QString text = QString::fromLatin1(pxFile("CODEPAGE=\"" + QByteArray(page) + "\";\n"));
    return encoded(text.replace("\"A\",\"B\""_q, "\"A\",\"%1\""_q.arg(area)), encoding);
}

QString areaOf(const ReadTable& read)
{
    return read.table.variables[0].values[1];
}

QString refusalOf(const QByteArray& bytes)
{
    const auto read = readPxBytes(bytes);
    return read ? QString() : read.error().message;
}

QStringList pictures(const QByteArray& bytes)
{
    return picturesOf(valueOf(readPxBytes(bytes)));
}

} // namespace

TEST(PxLetters, AreReadAsTheFileDeclaresThem)
{
    const struct
    {
        const char* page;
        const char* encoding;
        QString area;
    } files[] = {{"Windows-1251", "windows-1251", "Львів Київ"_q}, {"windows-1250", "windows-1250", "Łódź"_q},
        {"cp1257", "windows-1257", "Šiauliai ūž"_q}, {"macintosh", "macintosh", "Ørbæk Åbenrå"_q},
        {"MacRoman", "macintosh", "Ærø"_q}, {"iso-8859-15", "ISO-8859-15", "Blågården €"_q},
        {"ISO8859-1", "ISO-8859-1", "Søvej"_q}, {"850", "IBM850", "Ørbæk"_q}, {"CP865", "IBM865", "Ørbæk"_q},
        {"IBM437", "IBM437", "Åstræde"_q}, {"windows-1252", "windows-1252", "“Ærø” – Å"_q}};
    for (const auto& each : files) {
        SCOPED_TRACE(each.page);
        const auto read = valueOf(readPxBytes(named(each.area, each.page, each.encoding)));
        EXPECT_EQ(areaOf(read), each.area);
        EXPECT_TRUE(read.findings.empty()) << picturesOf(read).join(u'\n').toStdString();
    }
}

TEST(PxLetters, OfTheCasesAreThoseOfTheirCodePages)
{
    const QByteArray bytes = caseBytes("px-declared-codepage-ignored/cp1251.px"_q);
    if (bytes.isEmpty())
        GTEST_SKIP() << "the cases are not beside the project";
    const auto cyrillic = valueOf(readPxBytes(bytes));
    EXPECT_EQ(cyrillic.table.variables[0].values, QStringList({"Львів"_q, "Київ"_q}));
    EXPECT_EQ(encodingName(cyrillic.encoding), "Windows-1251"_q);
    const auto mac = valueOf(readPxBytes(caseBytes("px-declared-codepage-ignored/macintosh.px"_q)));
    EXPECT_EQ(mac.table.variables[0].values, QStringList({"Ærø"_q, "Åbenrå"_q}));
    EXPECT_TRUE(cyrillic.findings.empty() && mac.findings.empty());
}

TEST(PxLetters, OfACodePageThatIsUnknownAreNamedAsGuessed)
{
    const QByteArray bytes = named("Ørbæk"_q, "klingon-7", "windows-1252");
    EXPECT_EQ(areaOf(valueOf(readPxBytes(bytes))), "Ørbæk"_q);
    EXPECT_EQ(pictures(bytes), QStringList("warning encodingUnknown 13: klingon-7|Windows-1252"_q));
    EXPECT_EQ(pictures(named("Ørbæk"_q, "utf-8", "windows-1252")),
        QStringList("warning encodingWrong 13: utf-8|Windows-1252"_q));
}

TEST(PxLetters, AreUtf8WhereAllBytesAreWhateverTheHeaderSays)
{
    const QByteArray bytes = named("Ørbæk"_q, "iso-8859-15", "UTF-8");
    EXPECT_EQ(areaOf(valueOf(readPxBytes(bytes))), "Ørbæk"_q);
    EXPECT_EQ(pictures(bytes), QStringList("note encodingGuessed 13: UTF-8"_q));
    const QByteArray wide = named("Ørbæk"_q, "utf-16", "UTF-16");
    EXPECT_TRUE(looksLikePx(wide));
    EXPECT_EQ(areaOf(valueOf(readPxBytes(wide))), "Ørbæk"_q);
}

TEST(PxLetters, ThatTheHeaderNamesWrongAreDoubted)
{
    EXPECT_EQ(pictures(named("Ørbæk"_q, "windows-1252", "macintosh")),
        QStringList("warning encodingUnlikely 13: windows-1252|¯rb¾k|MacRoman|Ørbæk"_q));
    EXPECT_EQ(pictures(named("Ørbæk"_q, "macintosh", "windows-1252")).size(), 1);
    EXPECT_EQ(pictures(named("“Å”"_q, "iso-8859-15", "windows-1252")),
        QStringList("note encodingGuessed 13: Windows-1252"_q));
}

TEST(PxLetters, OfWhichNothingIsSaidAreThoseOfTheirAge)
{
    QByteArray windows = encoded("Søvej Å"_q, "windows-1252");
    QByteArray old = encoded("Søvej Å"_q, "IBM850");
    const auto with = [](const QByteArray& area, const QList<QByteArray>& without) {
        QByteArray bytes = pxFile({}, "1 2 3 4;", without);
        return bytes.replace("\"A\",\"B\"", "\"A\",\"" + area + "\"");
    };
    EXPECT_EQ(areaOf(valueOf(readPxBytes(with(windows, {})))), "Søvej Å"_q);
    EXPECT_TRUE(pictures(with(windows, {})).isEmpty());
    EXPECT_EQ(areaOf(valueOf(readPxBytes(with(old, {"CHARSET"})))), "Søvej Å"_q);
    EXPECT_TRUE(pictures(with(old, {"CHARSET"})).isEmpty());
    EXPECT_EQ(areaOf(valueOf(readPxBytes(with(windows, {"CHARSET"})))), "Søvej Å"_q);
    EXPECT_EQ(pictures(with(windows, {"CHARSET"})), QStringList("note encodingGuessed 0: Windows-1252"_q));
    EXPECT_EQ(pictures(with(encoded("Київ"_q, "windows-1251"), {})).value(0).left(22), "warning lettersOdd 0: "_q)
        << "a guess that yields no Danish";
}

TEST(PxCutOff, WithinANumberIsRefused)
{
    EXPECT_TRUE(refusalOf(pxFile({}, "1 2 3 12")).contains("“12”"_q));
    EXPECT_FALSE(refusalOf(pxFile({}, "1 2 3 \"..")).isEmpty());
    EXPECT_FALSE(refusalOf(pxFile({}, QByteArray("1 2 3 12\0\0\0\0", 12))).isEmpty()) << "zeros where the rest was";
    EXPECT_TRUE(refusalOf(pxFile({}, "1 2\n3")).contains(";"_q)) << "fewer cells, and no end";
    EXPECT_FALSE(refusalOf(pxFile({}, QByteArray("1 2 3\0 4;", 9))).isEmpty());
    EXPECT_TRUE(refusalOf(pxFile({}, "1 2 3 4;\x1a")).isEmpty()) << "DOS ended files so";
}

TEST(PxCutOff, BehindTheLastCellIsANote)
{
    EXPECT_EQ(pictures(pxFile({}, "1 2 3 4\n")), QStringList("note dataNotEnded 15: "_q));
    EXPECT_EQ(pictures(pxFile({}, "1 2 3 \"..\"")), QStringList("note dataNotEnded 14: "_q));
}

TEST(PxCutOff, AtAnyByteGivesNoOtherFigures)
{
    const QByteArray whole = pxFile("ELIMINATION(\"sted\")=YES;\n", "1 \"..\"\n34 1234;\n");
    const auto cells = valueOf(readPxBytes(whole)).table.cells;
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto read = readPxBytes(whole.left(size));
        EXPECT_TRUE(!read || read->table.cells == cells) << size;
    }
    const QByteArray keyed = pxFile("KEYS(\"sted\")=VALUES;\n", "\"A\",1 2\n\"B\",34 1234;\n");
    const auto keyedCells = valueOf(readPxBytes(keyed)).table.cells;
    for (qsizetype size = 0; size < keyed.size(); ++size) {
        const auto read = readPxBytes(keyed.left(size));
        EXPECT_TRUE(!read || read->table.cells == keyedCells) << size;
    }
}

TEST(PxLines, EndAsAnyMachineEndsThem)
{
    const QByteArray text = pxFile("NOTE=\"a\"\n\"b\";\nELIMINATION(\"sted\")=\"x\";\n");
    for (const char* end : {"\n", "\r\n", "\r"}) {
        QByteArray bytes = text;
        bytes.replace("\n", end);
        EXPECT_EQ(pictures(bytes), QStringList("warning namesNothing 15: ELIMINATION(\"sted\")|x"_q)) << int(end[0]);
        bytes.replace("3 4", "3 nej");
        const auto read = readPxBytes(bytes);
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().place.line, 18);
    }
    QByteArray open = text;
    open.replace("NOTE=\"a\"\n", "NOTE=\"a\n").replace("\n", "\r");
    EXPECT_EQ(pictures(open).size(), 2) << "a quote that its line does not close";
}

TEST(PxKeys, LeaveOutRowsOfZerosWithANote)
{
    const QByteArray keys = "KEYS(\"sted\")=VALUES;\n";
    const auto read = valueOf(readPxBytes(pxFile(keys, "\"B\",3 4;")));
    EXPECT_EQ(picturesOf(read), QStringList("note rowsOfZeros 13: 1|2|A"_q));
    EXPECT_EQ(read.table.cells[0], StatCell(Decimal{}));
    EXPECT_TRUE(pictures(pxFile(keys, "\"B\",3 4 \"A\",1 2;")).isEmpty());
    EXPECT_EQ(pictures(pxFile("CODES(\"sted\")=\"01\",\"02\";\nKEYS(\"sted\")=CODES;\n", "\"01\",3 4;")),
        QStringList("note rowsOfZeros 14: 1|2|B"_q));
    EXPECT_EQ(pictures(pxFile(keys, ";")), QStringList("note rowsOfZeros 13: 2|2|A"_q));
    EXPECT_FALSE(refusalOf(pxFile(keys, "\"B\",3 4\n")).isEmpty()) << "cut off, not zero";
    EXPECT_FALSE(refusalOf(pxFile("KEYS(\"sted\")=VALUE;\n", "\"B\",3 4;")).isEmpty());
    const QByteArray bytes = caseBytes("px-keys-left-out-rows/in.px"_q);
    if (bytes.isEmpty())
        GTEST_SKIP() << "the cases are not beside the project";
    EXPECT_EQ(pictures(bytes), QStringList("note rowsOfZeros 15: 1|2|Mjølnerparken"_q));
}

} // namespace indblik
