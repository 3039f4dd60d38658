// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsx.h"
#include "core/import/files/archive.h"
#include "tests/core/sheets.h"

#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace indblik {

namespace {

SheetCell text(const QString& text, CellTone tone = CellTone::Body)
{
    return SheetCell::of(text, tone);
}

SheetCell number(qint64 digits, int decimals)
{
    return SheetCell::of(Decimal{digits, decimals});
}

QByteArray partOf(const Sheet& sheet, const QString& name)
{
    QByteArray bytes = bytesOf(sheet, writeXlsx);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto archive = Archive::open(buffer, QStringLiteral("a.xlsx"));
    EXPECT_TRUE(succeeded(archive));
    return valueOf(archive->part(name))->readAll();
}

QStringList throughXlsx(const Sheet& sheet)
{
    return pictureOf(bytesOf(sheet, writeXlsx));
}

} // namespace

TEST(AWrittenWorkbook, GivesEachKindOfCellAgain)
{
    const Sheet sheet{.name = "Budget"_q,
        .rows = {{.cells = {text("Nexus"_q), number(1035, 2), number(90, 1), number(0, 0), number(-224, 0)}},
            {.cells = {text("-"_q), text(".."_q), text("."_q), SheetCell(), text("0"_q)}}}};
    EXPECT_EQ(throughXlsx(sheet), QStringList({"Nexus|<10,35>|<9,0>|<0>|<-224>"_q, "-|..|.||0"_q}));
}

TEST(AWrittenWorkbook, HoldsNoFormula)
{
    const Sheet sheet{.rows = {{.cells = {text("=1+1"_q), text("-danskundervisning"_q), text("@a"_q), text("+45"_q)}}}};
    EXPECT_FALSE(partOf(sheet, "xl/worksheets/sheet1.xml"_q).contains("<f>"));
    EXPECT_EQ(throughXlsx(sheet), QStringList("=1+1|-danskundervisning|@a|+45"_q));
}

TEST(AWrittenWorkbook, KeepsTheHeadInViewAndOnEachPage)
{
    const Sheet sheet{.name = "Budget"_q,
        .rows = {{.cells = {text("Initiativ"_q, CellTone::Heading), text("2009"_q, CellTone::Heading)}},
            {.cells = {text("Nexus"_q), number(1, 0)}}},
        .headRows = 1,
        .headColumns = 1};
    const QByteArray page = partOf(sheet, "xl/worksheets/sheet1.xml"_q);
    EXPECT_TRUE(page.contains("xSplit=\"1\" ySplit=\"1\""));
    EXPECT_TRUE(page.contains("orientation=\"landscape\""));
    EXPECT_TRUE(page.contains("fitToPage=\"1\""));
    EXPECT_TRUE(page.contains("fitToHeight=\"0\""));
    EXPECT_TRUE(partOf(sheet, "xl/workbook.xml"_q).contains("Budget!$1:$1"));
}

TEST(AWrittenWorkbook, SetsTotalsBoldAndNotesOverAllColumns)
{
    const Sheet sheet{.rows = {{.cells = {text("I alt"_q, CellTone::Total), number(1, 0), number(2, 0)}},
                          {.cells = {text("* Projektet slutter i 2010"_q, CellTone::Note)}}}};
    EXPECT_TRUE(partOf(sheet, "xl/styles.xml"_q).contains("<b/>"));
    EXPECT_TRUE(partOf(sheet, "xl/worksheets/sheet1.xml"_q).contains("mergeCell ref=\"A2:C2\""));
    EXPECT_EQ(throughXlsx(sheet).last(), "* Projektet slutter i 2010"_q);
}

TEST(AWrittenWorkbook, KeepsNumbersThatSpreadsheetsWouldRoundAsTexts)
{
    EXPECT_EQ(throughXlsx({.rows = {{.cells = {number(9223372036854775807, 2), number(999999999999999, 2)}}}}),
        QStringList("92233720368547758,07|<9999999999999,99>"_q));
}

TEST(AWrittenWorkbook, IsRefusedWhereATextFitsNoCell)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeXlsx({.rows = {{.cells = {SheetCell(), text(QString(40'000, u'x'))}}}}, buffer);
    ASSERT_FALSE(written);
    EXPECT_TRUE(written.error().message.contains("B1"_q));
}

RC_GTEST_PROP(RandomWorkbooks, ComeBackAsTheyWere, ())
{
    const auto piece = rc::gen::element("a"_q, "\n"_q, "\r"_q, "\t"_q, "="_q, "'"_q, "<&>"_q, "_x000D_"_q, "_"_q, "æ"_q,
        "\U0001F600"_q, " "_q, "1"_q, QString(QChar(1)), "\""_q, "]]>"_q);
    const auto anyText =
        rc::gen::map(rc::gen::container<std::vector<QString>>(piece), [](const std::vector<QString>& pieces) {
            return SheetCell::of(QStringList(pieces.begin(), pieces.end()).join(QString()));
        });
    const auto anyNumber = rc::gen::map(
        rc::gen::pair(rc::gen::inRange<qint64>(-999'999'999'999'999, 999'999'999'999'999), rc::gen::inRange(0, 9)),
        [](const std::pair<qint64, int>& parts) {
            return SheetCell::of(Decimal{parts.first, parts.second});
        });
    const auto cells = *rc::gen::container<std::vector<SheetCell>>(rc::gen::oneOf(anyText, anyNumber));
    Sheet sheet{.rows = {{.cells = cells}}};
    sheet.rows[0].cells.push_back(SheetCell::of(QStringLiteral("end"))); // blanks behind the last cell are not kept
    const auto read = sheetIn(bytesOf(sheet, writeXlsx));
    RC_LOG() << picture(sheet).join(u'/').toStdString() << " became "
             << (read ? picture(read->sheet).join(u'/') : read.error().message).toStdString();
    RC_ASSERT(read.has_value());
    RC_ASSERT(picture(read->sheet) == picture(sheet));
    RC_ASSERT(read->sheet.rows[0].cells == sheet.rows[0].cells);
}

} // namespace indblik
