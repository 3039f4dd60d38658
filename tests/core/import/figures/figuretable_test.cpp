// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figures/figuretable.h"

#include "core/import/figures/figuretime.h"
#include "core/import/files/px.h"
#include "tests/core/import/figures/figures.h"
#include "tests/core/import/files/zipped.h"
#include "tests/core/sheets.h"

#include <QDir>

namespace indblik {

namespace {

QStringList namesOf(const SourceTable& table)
{
    QStringList names;
    for (const FigureColumn& column : table.columns())
        names.append(column.name);
    return names;
}

QStringList rowsOf(SourceTable& table)
{
    QStringList rows;
    SheetRow row;
    while (valueOf(table.next(row)))
        rows.append(picture(row));
    return rows;
}

QString refusalOf(const QByteArray& bytes)
{
    const auto table = opened(bytes);
    EXPECT_FALSE(table.table);
    return table.table ? QString() : table.table.error().message;
}

const QByteArray px = "CHARSET=\"ANSI\";\nMATRIX=\"BOL101\";\nTITLE=\"Beboere i områder\";\nCONTENTS=\"Beboere\";\n"
                      "UNITS=\"antal\";\nSOURCE=\"Kommunen\";\nLAST-UPDATED=\"20100312 09:00\";\nSTUB=\"område\";\n"
                      "HEADING=\"tid\";\nVALUES(\"område\")=\"Søvej\",\"Å/Ø\";\n"
                      "VALUES(\"tid\")=\"primo 2009\",\"primo 2010\";\nCODES(\"tid\")=\"2009\",\"2010\";\n"
                      "TIMEVAL(\"tid\")=TLIST(A1),\"2009\",\"2010\";\nDATA=\n1 \"..\"\n\"-\" 4;\n";

} // namespace

TEST(ATableOfFigures, HasTheColumnsAndRowsOfAList)
{
    auto table = opened("\xef\xbb\xbfOMRÅDE;EMNE;TID;INDHOLD\r\nSøvej;Beboere;2008;33,2\r\nA/B;Beboere;2009;..\r\n");
    ASSERT_TRUE(succeeded(table.table));
    EXPECT_EQ(namesOf(*table), QStringList({"OMRÅDE"_q, "EMNE"_q, "TID"_q, "INDHOLD"_q}));
    EXPECT_EQ(table->preview().size(), 2U);
    EXPECT_EQ(table->columns()[0].values, QStringList({"Søvej"_q, "A/B"_q}));
    EXPECT_EQ(table->columns()[1].distinct, 1);
    EXPECT_TRUE(table->columns()[2].holdsTimes());
    EXPECT_TRUE(table->columns()[3].holdsFigures());
    EXPECT_EQ(rowsOf(*table), QStringList({"Søvej|Beboere|<2008>|<33,2>"_q, "A/B|Beboere|<2009>|.."_q}));
}

TEST(ATableOfFigures, CanBeReadAsOftenAsOneLikes)
{
    auto table = opened("Område;2008\nSøvej;1\nA/B;2\n");
    ASSERT_TRUE(succeeded(table.table));
    const QStringList first = rowsOf(*table);
    EXPECT_EQ(first.size(), 2);
    ASSERT_TRUE(succeeded(table->rewind()));
    EXPECT_EQ(rowsOf(*table), first);
}

TEST(ATableOfFigures, BeginsBelowItsTitlesAndEndsAboveItsNotes)
{
    auto table = opened("Beboere i omr\xe5"
                        "der efter tid\r\n\r\n;2007;2008\r\nS\xf8vej;10;11\r\nBl\xe5g\xe5rden;1;-\r\n"
                        "\r\nKilde: Kommunen\r\n");
    ASSERT_TRUE(succeeded(table.table));
    EXPECT_EQ(table->head().title, "Beboere i områder efter tid"_q);
    EXPECT_EQ(namesOf(*table), QStringList({"A"_q, "2007"_q, "2008"_q}));
    EXPECT_EQ(rowsOf(*table), QStringList({"Søvej|<10>|<11>"_q, "Blågården|<1>|-"_q}));
    EXPECT_EQ(table->head().publisher, "Kommunen"_q);
    ASSERT_EQ(table->findings().size(), 1U);
    EXPECT_EQ(table->findings()[0].kind, FindingKind::EncodingGuessed);
}

TEST(ATableOfFigures, SkipsTheLineThatNamesTheSeparator)
{
    auto table = opened("sep=,\nområde,år,value\nSøvej,2008,1.5\n");
    ASSERT_TRUE(succeeded(table.table));
    EXPECT_EQ(table->decimalSign(), u'.');
    EXPECT_EQ(rowsOf(*table), QStringList("Søvej|<2008>|<1,5>"_q));
}

TEST(ATableOfFigures, NamesColumnsSoThatTheyCanBeTold)
{
    auto table = opened("Område;Antal;antal;;År\nSøvej;1;2;3;2008\n");
    ASSERT_TRUE(succeeded(table.table));
    EXPECT_EQ(namesOf(*table), QStringList({"Område"_q, "Antal"_q, "antal (2)"_q, "D"_q, "År"_q}));
    EXPECT_EQ(table->column("OMRÅDE"_q), 0);
    EXPECT_EQ(table->column("Kommune"_q), -1);
}

TEST(ATableOfFigures, MayBeAWorkbook)
{
    const auto bytes = zipped(workbook("<sheetData><row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c></row>"
                                       "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>1</v></c><c r=\"B4\"><v>2008</v></c></row>"
                                       "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>2</v></c><c r=\"B5\"><v>12.5</v></c></row>"
                                       "</sheetData>",
        {"<t>Beboere</t>", "<t>Område</t>", "<t>Søvej</t>"}));
    auto table = opened(bytes, "tal.xlsx"_q);
    ASSERT_TRUE(succeeded(table.table));
    EXPECT_EQ(namesOf(*table), QStringList({"Område"_q, "2008"_q}));
    EXPECT_EQ(table->preview().at(0).line, 5);
    EXPECT_EQ(rowsOf(*table), QStringList("Søvej|<12,5>"_q));
}

TEST(ATableOfFigures, MayBeAPcAxisFileWithARowForEachCell)
{
    auto table = opened(px, "tal.px"_q);
    ASSERT_TRUE(succeeded(table.table));
    EXPECT_EQ(namesOf(*table), QStringList({"område"_q, "tid"_q, "INDHOLD"_q}));
    EXPECT_TRUE(table->columns()[1].isTime);
    EXPECT_EQ(table->columns()[1].values, QStringList({"2009"_q, "2010"_q})) << "times by their codes";
    EXPECT_EQ(rowsOf(*table), QStringList({"Søvej|2009|<1>"_q, "Søvej|2010|.."_q, "Å/Ø|2009|-"_q, "Å/Ø|2010|<4>"_q}));
    const SourceTableHead& head = table->head();
    EXPECT_EQ(head.table, "BOL101"_q);
    EXPECT_EQ(head.title, "Beboere i områder"_q);
    EXPECT_EQ(head.publisher, "Kommunen"_q);
    EXPECT_EQ(head.updated, QDate(2010, 3, 12));
}

TEST(ATableOfFigures, WithoutHeadingsOrRowsIsRefused)
{
    EXPECT_FALSE(refusalOf({}).isEmpty());
    EXPECT_FALSE(refusalOf("Område\nSøvej\n").isEmpty());
    EXPECT_TRUE(refusalOf("Søvej;2008;12\nA/B;2008;13\n").contains("tal.csv"_q));
    EXPECT_FALSE(refusalOf("Område;År;Antal\n").isEmpty());
    EXPECT_FALSE(refusalOf("\x89PNG\r\n\x1a\n" + QByteArray(4000, '\1')).isEmpty());
    EXPECT_FALSE(refusalOf("\xd0\xcf\x11\xe0 old workbook").isEmpty());
    EXPECT_FALSE(refusalOf("Område;Antal\nSøvej;" + QByteArray(2'000'000, 'x')).isEmpty()) << "a cell without end";
}

TEST(ATableOfFigures, KeepsLittleOfHugeCells)
{
    auto table = opened("Område;2008\n" + QByteArray(900'000, 'x') + ";1\n");
    ASSERT_TRUE(succeeded(table.table));
    EXPECT_LE(table->columns()[0].values.at(0).size(), 200);
}

TEST(Years, AreTakenFromTextsOnlyWhereTheyStandAlone)
{
    EXPECT_EQ(loneYear("Beboere pr. 1. januar 2009"_q), 2009);
    EXPECT_EQ(loneYear("2007 til 2009"_q), std::nullopt);
    EXPECT_EQ(loneYear("2008K1"_q), std::nullopt);
    EXPECT_EQ(loneYear("12009 beboere"_q), std::nullopt);
    EXPECT_EQ(timeIn(SheetCell::of("2008K1"_q)), (FigureTime{2008, 1, 4}));
    EXPECT_EQ(timeIn(SheetCell::of("2008M12"_q)), (FigureTime{2008, 12, 12}));
    EXPECT_EQ(timeIn(SheetCell::of("1. januar 2008"_q)), (FigureTime{2008}));
    EXPECT_EQ(timeIn(SheetCell::of("ultimo 2008"_q)), (FigureTime{2008, 365, 365}));
    EXPECT_EQ(timeIn(SheetCell::of("2. halvår 2008"_q)), (FigureTime{2008, 2, 2}));
    EXPECT_EQ(timeIn(SheetCell::of("omkring 2008"_q)), std::nullopt);
}

TEST(ALargeFile, IsReadRowByRowFromItsBeginningEachTime)
{
    constexpr int rows = 60'000; // over a megabyte, and many times what is read ahead
    QByteArray bytes = "Område;År;Beboere\n";
    for (int i = 0; i < rows; ++i)
        bytes += "Område " + QByteArray::number(i) + ";2010;" + QByteArray::number(i) + '\n';
    auto table = opened(bytes);
    ASSERT_TRUE(succeeded(table.table));
    SheetRow row;
    for (int i = 0; i < 5000; ++i)
        ASSERT_TRUE(valueOf(table->next(row)));
    ASSERT_TRUE(succeeded(table->rewind()));
    for (int i = 0; i < rows; ++i) {
        ASSERT_TRUE(valueOf(table->next(row)));
        ASSERT_EQ(row.line, i + 2);
        ASSERT_EQ(row.cells[2].number()->digits, i);
    }
    EXPECT_FALSE(valueOf(table->next(row)));
    EXPECT_FALSE(valueOf(table->next(row))) << "and stays at its end";
    EXPECT_EQ(table->progress(), 1.0);

    auto broken = opened(bytes + "\"Søvej;2010;7\n");
    ASSERT_TRUE(succeeded(broken.table));
    int read = 0;
    auto more = broken->next(row);
    for (; more && *more; more = broken->next(row))
        ++read;
    EXPECT_EQ(read, rows);
    EXPECT_FALSE(more) << "a quote that is never closed";
}

TEST(PublishedPx, AllGoodFilesAreTablesOfFiguresWithARowForEachCell)
{
    const auto files = QDir(QStringLiteral(INDBLIK_SOURCE "/../shared/px/good")).entryInfoList(QDir::Files);
    if (files.isEmpty())
        GTEST_SKIP() << "the published files are not beside the project";
    for (const QFileInfo& info : files) {
        SCOPED_TRACE(info.fileName().toStdString());
        QFile file(info.filePath());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto read = readPx(file, info.fileName());
        ASSERT_TRUE(file.seek(0));
        auto table = opened(file.readAll(), info.fileName());
        ASSERT_TRUE(succeeded(table.table));
        EXPECT_EQ(size_t(rowsOf(*table).size()), valueOf(read).table.cells.size());
        EXPECT_FALSE(table->head().table.isEmpty());
    }
}

} // namespace indblik
