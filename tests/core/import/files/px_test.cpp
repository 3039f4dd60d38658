// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/px.h"

#include "core/import/figures/figuretable.h"
#include "tests/fixtures.h"

#include <QBuffer>
#include <QDir>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace indblik {

namespace {

Result<ReadTable> readBytes(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readPx(buffer, "tal.px"_q);
}

/// A file of two areas and two years, with other words in place of some of it.
QByteArray file(const QByteArray& data, const QByteArray& more = {})
{
    return "CHARSET=\"ANSI\";\nSUBJECT-AREA=\"b\";SUBJECT-CODE=\"b\";MATRIX=\"b\";DECIMALS=0;CONTENTS=\"Beboere\";"
           "TITLE=\"Beboere i områder\";\nUNITS=\"antal\";\nSTUB=\"område\";\nHEADING=\"år\";\n"
           "VALUES(\"område\")=\"Søvej\",\"Å/Ø\";\nVALUES(\"år\")=\"2009\",\"2010\";\n"
           + more + "DATA=\n" + data;
}

QStringList shown(const StatTable& table)
{
    QStringList cells;
    for (const StatCell& cell : table.cells) {
        const auto* number = std::get_if<Decimal>(&cell);
        cells.append(number ? number->text(u',') : std::get<StatMark>(cell).text());
    }
    return cells;
}

QString messageOf(const QByteArray& bytes)
{
    const auto read = readBytes(bytes);
    return read ? QString() : read.error().message;
}

/// What stands in DATA, taken apart as another reader would: word by word.
struct Count
{
    qsizetype numbers = 0;
    qsizetype marks = 0;
    qint64 millionths = 0; ///< the sum of the numbers

    bool operator==(const Count&) const = default;
};

qint64 millionthsOf(const QString& number)
{
    const QString fraction = number.section(u'.', 1).leftJustified(6, u'0');
    const qint64 whole = number.section(u'.', 0, 0).remove(u'-').toLongLong() * 1'000'000 + fraction.toLongLong();
    return number.startsWith(u'-') ? -whole : whole;
}

/// Keys of rows are quoted words that are no marks.
Count counted(const QByteArray& bytes)
{
    const QString data = QString::fromLatin1(bytes).section(QRegularExpression("\\bDATA\\s*="_q), -1);
    static const QRegularExpression words("\"[^\"]*\"|[^\\s,;\"]+"_q);
    static const QRegularExpression mark("^\"?([.]{1,6}|-)\"?$"_q);
    Count count;
    for (auto each = words.globalMatch(data); each.hasNext();) {
        const QString word = each.next().captured();
        if (mark.match(word).hasMatch()) {
            ++count.marks;
        } else if (!word.startsWith(u'"')) {
            ++count.numbers;
            count.millionths += millionthsOf(word);
        }
    }
    return count;
}

Count countOf(const StatTable& table)
{
    Count count;
    for (const StatCell& cell : table.cells) {
        const auto* number = std::get_if<Decimal>(&cell);
        ++(number ? count.numbers : count.marks);
        count.millionths += number ? millionthsOf(number->text(u'.')) : 0;
    }
    return count;
}

QFileInfoList filesOf(const QString& folder)
{
    return QDir(QStringLiteral(INDBLIK_SOURCE "/../shared/px/") + folder).entryInfoList(QDir::Files);
}

QByteArray bytesOf(const QFileInfo& info)
{
    QFile read(info.filePath());
    EXPECT_TRUE(read.open(QIODevice::ReadOnly));
    return read.readAll();
}

} // namespace

TEST(Px, PlacesCellsWithTheLastVariableFastest)
{
    const auto read = valueOf(readBytes(file("1 2.50\n-3 4;")));
    ASSERT_EQ(read.table.variables.size(), 2U);
    EXPECT_EQ(read.table.variables[0].values, QStringList({"Søvej"_q, "Å/Ø"_q})) << "a slash is part of a name";
    EXPECT_EQ(read.table.variables[1].name, "år"_q);
    EXPECT_EQ(shown(read.table), QStringList({"1"_q, "2,50"_q, "-3"_q, "4"_q})) << "as many decimals as are written";
    EXPECT_EQ(read.table.title, "Beboere i områder"_q);
    EXPECT_EQ(read.table.units, "antal"_q);
    EXPECT_TRUE(read.findings.empty());
}

TEST(Px, KeepsMarksApartFromZeroAndFromEachOther)
{
    const auto read =
        valueOf(readBytes(file("\"-\" \"..\" 0 ...;", "DATASYMBOL2=\"diskretion\";\nDATASYMBOLNIL=\"nul\";\n")));
    EXPECT_EQ(shown(read.table), QStringList({"-"_q, ".."_q, "0"_q, "..."_q})) << "dots without quotes too";
    EXPECT_EQ(read.table.marks.at(StatMark{2}), "diskretion"_q);
    EXPECT_EQ(read.table.marks.at(StatMark{0}), "nul"_q);
}

TEST(Px, CellsArePartedByWhateverWasEverLegal)
{
    EXPECT_EQ(shown(valueOf(readBytes(file("1,2;\t3\r\n4;\r\n"))).table), QStringList({"1"_q, "2"_q, "3"_q, "4"_q}));
}

TEST(Px, SubkeysAndTextsMayHoldTheSignsOfTheGrammar)
{
    const auto read = valueOf(readBytes("TITLE=\"a;b=c\"\n\"(d)\";\nSTUB=\"x);=\";\nVALUES(\"x);=\")=\"1;2\",\"=\";\n"
                                        "NOTE(\"x);=\")=\"se DATA=\";\nDATA=\n5 6;"));
    EXPECT_EQ(read.table.title, "a;b=c(d)"_q) << "pieces on lines of their own are one text";
    EXPECT_EQ(read.table.variables[0].name, "x);="_q);
    EXPECT_EQ(read.table.variables[0].values, QStringList({"1;2"_q, "="_q}));
    EXPECT_EQ(shown(read.table), QStringList({"5"_q, "6"_q}));
}

TEST(Px, RowsThatKeysLeaveOutAreZeros)
{
    const QByteArray more = "CODES(\"område\")=\"01\",\"02\";\nKEYS(\"område\")=CODES;\n";
    EXPECT_EQ(
        shown(valueOf(readBytes(file("\"02\",7 \"..\";", more))).table), QStringList({"0"_q, "0"_q, "7"_q, ".."_q}));
    EXPECT_TRUE(messageOf(file("\"03\",7 8", more)).contains("03"_q));
    EXPECT_FALSE(messageOf(file("\"02\",7", more)).isEmpty()) << "a row that ends too early";
}

TEST(Px, IsReadInTheLanguageItGivesFirst)
{
    const auto read = valueOf(readBytes(file("1 2 3 4;", "LANGUAGE=\"da\";\nTITLE[en]=\"Residents\";\n"
                                                         "STUB[en]=\"area\";\nVALUES[en](\"area\")=\"a\",\"b\";\n")));
    EXPECT_EQ(read.table.title, "Beboere i områder"_q);
    EXPECT_EQ(read.table.variables[0].name, "område"_q);
}

TEST(Px, LettersAreReadByTheBytesWhereTheHeaderIsWrong)
{
    const QString text = QString::fromUtf8(file("1 2 3 4;", "CODEPAGE=\"iso-8859-15\";\n"));
    const auto utf8 = valueOf(readBytes(text.toUtf8()));
    EXPECT_EQ(utf8.table.variables[0].name, "område"_q);
    ASSERT_EQ(utf8.findings.size(), 1U);
    EXPECT_EQ(utf8.findings[0].kind, FindingKind::EncodingGuessed);
    const auto latin = valueOf(readBytes(text.toLatin1()));
    EXPECT_EQ(latin.table.variables[0].name, "område"_q);
    EXPECT_TRUE(latin.findings.empty()) << "as the header says";
}

TEST(Px, RefusesWhatDoesNotAddUpWithTheLine)
{
    EXPECT_TRUE(messageOf(file("1 2 3")).contains("4"_q)) << "as many cells as the variables ask for";
    EXPECT_FALSE(messageOf(file("1 2 3 4 5")).isEmpty());
    EXPECT_TRUE(messageOf(file("1 2 x 4")).contains("“x”"_q));
    EXPECT_FALSE(messageOf(file("1 2 3 1e5")).isEmpty()) << "no exponents: nothing passes through floating point";
    EXPECT_FALSE(messageOf("TITLE=\"a\";\n").isEmpty());
    EXPECT_FALSE(messageOf({}).isEmpty());
    EXPECT_FALSE(messageOf("STUB=\"a\";\nVALUES(\"a\")=;\nDATA=\n").isEmpty());
    const auto read = readBytes(file("1 2\n3 nej"));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().place.line, 10);
}

TEST(Px, RefusesATableThatIsLargerThanWeReadBeforeItTakesMemory)
{
    QByteArray bytes = "STUB=\"a\",\"b\",\"c\";\n";
    QByteArray values;
    for (int i = 0; i < 2000; ++i)
        values += (i == 0 ? "\"" : ",\"") + QByteArray::number(i) + "\"";
    for (const char* name : {"a", "b", "c"})
        bytes += "VALUES(\"" + QByteArray(name) + "\")=" + values + ";\n";
    EXPECT_FALSE(messageOf(bytes + "DATA=\n1").isEmpty());
}

TEST(Px, IsKnownByItsBeginning)
{
    EXPECT_TRUE(looksLikePx("CHARSET=\"ANSI\";"));
    EXPECT_TRUE(looksLikePx("\xef\xbb\xbf\r\nMATRIX = \"A\";"));
    EXPECT_FALSE(looksLikePx("område;2009\nSøvej;3"));
    EXPECT_FALSE(looksLikePx("TITLE;INDHOLD"));
}

TEST(PxKeys, AreGivenForEachVariableOfStubOnceInARow)
{
    const QByteArray more = "KEYS(\"område\")=VALUES;\n";
    EXPECT_TRUE(messageOf(file("\"Søvej\",1 2 \"Søvej\",3 4", more)).contains("Søvej"_q)) << "which of the two holds?";
    EXPECT_FALSE(messageOf(file("\"Søvej\",1 2", "KEYS(\"år\")=VALUES;\n")).isEmpty()) << "a key of HEADING";
    EXPECT_FALSE(messageOf(file("\"Søvej\",1 2", more + "KEYS(\"år\")=VALUES;\n")).isEmpty());
}

TEST(Px, RefusesAVariableThatIsNamedTwice)
{
    EXPECT_FALSE(messageOf("STUB=\"a\";\nHEADING=\"a\";\nVALUES(\"a\")=\"x\";\nDATA=\n1").isEmpty());
}

// The files that a statistics office published

TEST(PublishedPx, FilesHaveTheNumbersMarksAndSumThatCountingGives)
{
    const auto files = filesOf("good"_q) + filesOf("tolerated"_q);
    if (files.isEmpty())
        GTEST_SKIP() << "the published files are not beside the project";
    for (const QFileInfo& info : files) {
        SCOPED_TRACE(info.fileName().toStdString());
        const QByteArray bytes = bytesOf(info);
        const auto read = readBytes(bytes);
        ASSERT_TRUE(succeeded(read));
        const Count ours = countOf(read->table);
        const Count theirs = counted(bytes);
        EXPECT_EQ(ours.numbers, theirs.numbers);
        EXPECT_EQ(ours.marks, theirs.marks);
        EXPECT_EQ(ours.millionths, theirs.millionths);
        EXPECT_GT(ours.numbers, 0);
    }
}

TEST(PublishedPx, AnImportReadsTheNumbersMarksAndSumThatCountingGives)
{
    const auto files = filesOf("good"_q) + filesOf("tolerated"_q);
    if (files.isEmpty())
        GTEST_SKIP() << "the published files are not beside the project";
    for (const QFileInfo& info : files) {
        SCOPED_TRACE(info.fileName().toStdString());
        QFile file(info.filePath());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        auto table = SourceTable::open(file, info.fileName());
        ASSERT_TRUE(succeeded(table));
        Count ours;
        SheetRow row;
        for (auto more = table->next(row); more && *more; more = table->next(row)) {
            const Decimal* number = row.cells.back().number();
            ++(number ? ours.numbers : ours.marks);
            ours.millionths += number ? millionthsOf(number->text(u'.')) : 0;
        }
        EXPECT_EQ(ours, counted(bytesOf(info)));
    }
}

TEST(PublishedPx, GoodFilesGiveNoWarning)
{
    for (const QFileInfo& info : filesOf("good"_q)) {
        SCOPED_TRACE(info.fileName().toStdString());
        const auto read = valueOf(readBytes(bytesOf(info)));
        for (const Finding& finding : read.findings)
            EXPECT_TRUE(finding.grade == Grade::Note) << finding.kind.name;
    }
}

TEST(PublishedPx, SaysTimesTotalsAndUnitsAsItsOfficeDoes)
{
    for (const QFileInfo& info : filesOf("good"_q)) {
        SCOPED_TRACE(info.fileName().toStdString());
        const auto read = valueOf(readBytes(bytesOf(info)));
        qsizetype timed = 0;
        for (const StatVariable& variable : read.table.variables) {
            timed += variable.times.isEmpty() ? 0 : 1;
            EXPECT_EQ(variable.isTime, !variable.times.isEmpty());
            const bool hasTotal = variable.values.contains("00 Sweden"_q);
            EXPECT_TRUE(!hasTotal || variable.values.value(variable.total.value_or(-1)) == "00 Sweden"_q);
        }
        EXPECT_EQ(timed, 1);
        for (const StatContents& contents : read.table.ofContents)
            EXPECT_FALSE(contents.units.isEmpty());
        EXPECT_FALSE(read.table.units.isEmpty());
    }
}

TEST(PublishedPx, AFileWithKeysHasTheCellsOfTheSameFileWithout)
{
    const auto files = filesOf("good"_q);
    if (files.isEmpty())
        GTEST_SKIP() << "the published files are not beside the project";
    for (const QFileInfo& info : files) {
        if (info.fileName() != "BE0101F1symbnotkeys.px"_q)
            continue;
        const auto read = valueOf(readBytes(bytesOf(info)));
        EXPECT_EQ(read.table.cells.size(), 48U);
        EXPECT_EQ(shown(read.table).mid(0, 4), QStringList({"456"_q, "."_q, "223"_q, "327"_q}));
        EXPECT_EQ(shown(read.table).mid(44), QStringList({"20"_q, "23"_q, "33"_q, "35"_q}));
    }
}

TEST(PublishedPx, AFaultInSomethingOptionalIsAFindingWithKeywordAndLine)
{
    const auto files = filesOf("tolerated"_q);
    if (files.isEmpty())
        GTEST_SKIP() << "the published files are not beside the project";
    for (const QFileInfo& info : files) {
        SCOPED_TRACE(info.fileName().toStdString());
        const auto read = readBytes(bytesOf(info));
        ASSERT_TRUE(succeeded(read));
        ASSERT_EQ(read->findings.size(), 1U);
        EXPECT_GT(read->findings[0].place.line, 0);
        EXPECT_FALSE(read->findings[0].words.value(0).isEmpty());
    }
}

TEST(PublishedPx, AFaultThatTheCellsDependOnIsRefused)
{
    const auto files = filesOf("refused"_q);
    if (files.isEmpty())
        GTEST_SKIP() << "the published files are not beside the project";
    for (const QFileInfo& info : files) {
        SCOPED_TRACE(info.fileName().toStdString());
        EXPECT_FALSE(messageOf(bytesOf(info)).isEmpty());
    }
}

} // namespace indblik
