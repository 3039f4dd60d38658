// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsx.h"
#include "core/import/xlsxparts.h"
#include "tests/core/import/zipped.h"
#include "tests/core/sheets.h"

namespace indblik {

namespace {

Result<ReadSheet> read(const QByteArray& sheet, const std::vector<QByteArray>& strings = {})
{
    return sheetIn(zipped(workbook(sheet, strings)));
}

/// One row of cells, as they stand in the file.
QByteArray rowOf(const QByteArray& cells)
{
    return "<sheetData><row r=\"1\">" + cells + "</row></sheetData>";
}

QString pictureOfRow(const QByteArray& cells, const std::vector<QByteArray>& strings = {})
{
    return picture(valueOf(read(rowOf(cells), strings)).sheet).join(u'/');
}

/// The workbook with one of its parts replaced.
QByteArray with(const QByteArray& name, const QByteArray& bytes)
{
    auto parts = workbook(rowOf("<c r=\"A1\"><v>1</v></c>"));
    for (ZippedPart& part : parts)
        part.second = part.first == name ? bytes : part.second;
    return zipped(parts);
}

} // namespace

TEST(NumbersOfAWorkbook, AreTakenFromTheirLetters)
{
    EXPECT_EQ(pictureOfRow("<c r=\"A1\"><v>10.35</v></c><c r=\"B1\"><v>-224</v></c><c r=\"C1\"><v>0</v></c>"),
        "<10,35>|<-224>|<0>"_q);
    EXPECT_EQ(pictureOfRow("<c r=\"A1\"><v>123456789012345678</v></c>"), "<123456789012345678>"_q);
}

TEST(NumbersOfAWorkbook, AreShownAsTheProgramShowsThem)
{
    EXPECT_EQ(pictureOfRow("<c r=\"A1\"><v>33.049999999999997</v></c><c r=\"B1\"><v>0.30000000000000004</v></c>"
                           "<c r=\"C1\"><v>-10.350000000000001</v></c><c r=\"D1\"><v>99.999999999999986</v></c>"),
        "<33,05>|<0,3>|<-10,35>|<100>"_q);
}

TEST(NumbersOfAWorkbook, MayHaveExponents)
{
    EXPECT_EQ(pictureOfRow("<c r=\"A1\"><v>1.5E-3</v></c><c r=\"B1\"><v>3.19E+8</v></c><c r=\"C1\"><v>1E-400</v></c>"),
        "<0,0015>|<319000000>|1E-400"_q);
    EXPECT_EQ(
        pictureOfRow("<c r=\"A1\"><v>1E308</v></c><c r=\"B1\"><v>nan</v></c><c r=\"C1\"><v>1e99999999999</v></c>"),
        "1E308|nan|1e99999999999"_q);
}

TEST(NumbersOfAWorkbook, HaveTheDecimalsOfTheirFormat)
{
    EXPECT_EQ(pictureOfRow("<c r=\"A1\" s=\"1\"><v>9</v></c><c r=\"B1\" s=\"1\"><v>9.125</v></c>"), "<9,00>|<9,125>"_q);
}

TEST(NumbersOfAWorkbook, HaveNoMoreDecimalsThanANumberHolds)
{
    EXPECT_EQ(numberFormat("0."_q + QString(1000, u'0')).decimals, 18);
    auto parts = workbook(rowOf("<c r=\"A1\" s=\"1\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>9.5</v></c>"));
    for (auto& [name, bytes] : parts)
        bytes.replace("formatCode=\"dd\\-mm\\-yyyy\"", "formatCode=\"0." + QByteArray(1000, '0') + '"')
            .replace("numFmtId=\"2\"", "numFmtId=\"170\"");
    const auto read = valueOf(sheetIn(zipped(parts)));
    const auto& cells = read.sheet.rows.at(0).cells;
    EXPECT_EQ(cells[0], SheetCell::of(Decimal{0, 18}));
    EXPECT_EQ(cells[1], SheetCell::of(Decimal{950'000'000'000'000'000, 17}));
}

TEST(NumbersOfAWorkbook, ThatAreShownAsDatesStayNumbersWithARemark)
{
    const auto sheet = valueOf(read(rowOf("<c r=\"B1\" s=\"2\"><v>40462</v></c>")));
    EXPECT_EQ(picture(sheet.sheet), QStringList("|<40462>"_q));
    EXPECT_EQ(findingOf(sheet, FindingKind::DateInCell).words, QStringList("B1"_q));
}

TEST(TextsOfAWorkbook, AreSharedInTheCellOrComputed)
{
    EXPECT_EQ(pictureOfRow("<c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"inlineStr\"><is><r><t>to </t></r><r><t>dele"
                           "</t></r></is></c><c r=\"C1\" t=\"str\"><f>A1</f><v>svar</v></c>",
                  {"<t>nul</t>", "<r><t>Den Korte </t></r><r><t>Snor</t></r><rPh><t>udtale</t></rPh>"}),
        "Den Korte Snor|to dele|svar"_q);
    EXPECT_EQ(pictureOfRow("<c r=\"A1\" t=\"s\"><v>0</v></c>", {"<t>a_x000D_b_x005F_x0041_</t>"}), "a\rb_x0041_"_q);
    EXPECT_EQ(pictureOfRow("<c r=\"A1\" t=\"s\"><v>7</v></c><c r=\"B1\"><v>1</v></c>", {"<t>a</t>"}), "|<1>"_q);
}

TEST(FormulasOfAWorkbook, GiveTheirLastValueWithARemark)
{
    const auto sheet = valueOf(read(rowOf("<c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\"><f>1+2</f></c>"
                                          "<c r=\"C1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>")));
    EXPECT_EQ(picture(sheet.sheet), QStringList("<2>||#DIV/0!"_q));
    EXPECT_EQ(findingOf(sheet, FindingKind::FormulaRead).grade, Grade::Note);
    EXPECT_EQ(findingOf(sheet, FindingKind::FormulaWithoutValue).words, QStringList("B1"_q));
    EXPECT_EQ(findingOf(sheet, FindingKind::CellInError).words, QStringList({"C1"_q, "#DIV/0!"_q}));
}

TEST(CellsOfAWorkbook, StandWhereTheirNamesSay)
{
    const auto sheet =
        valueOf(read("<sheetData><row r=\"3\"><c r=\"C3\"><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v>"
                     "</c></row></sheetData><mergeCells><mergeCell ref=\"A1:D2\"/></mergeCells>"));
    ASSERT_EQ(sheet.sheet.rows.size(), 2u);
    EXPECT_EQ(sheet.sheet.rows[0].line, 3);
    EXPECT_EQ(picture(sheet.sheet), QStringList({"||<1>"_q, "<2>|<3>"_q}));
    EXPECT_EQ(sheet.sheet.rows[1].line, 4);
}

TEST(AWorkbook, WithADocumentTypeIsRefused)
{
    EXPECT_FALSE(
        sheetIn(with("xl/sharedStrings.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><sst><si><t>&b;</t></si></sst>")));
    EXPECT_FALSE(sheetIn(with("xl/worksheets/sheet1.xml",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData/></worksheet>")));
}

TEST(AWorkbook, OfDamagedPartsIsRefused)
{
    EXPECT_FALSE(sheetIn(with("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>")));
    EXPECT_FALSE(sheetIn(with("xl/workbook.xml", "no xml")));
    EXPECT_FALSE(sheetIn(with("_rels/.rels", "<Relationships/>")));
    EXPECT_FALSE(sheetIn(with("xl/workbook.xml", "<workbook><sheets/></workbook>")));
    EXPECT_FALSE(sheetIn(zipped({{"word/document.xml", "<document/>"}})));
}

TEST(AWorkbook, ThatNestsOrSwellsWithoutEndIsRefused)
{
    EXPECT_FALSE(sheetIn(with("xl/worksheets/sheet1.xml", QByteArray("<a>").repeated(30'000))));
    // One element of 5 MB, made so that it does not pack a hundred times.
    QByteArray attributes;
    for (qint64 i = 0; attributes.size() < 5'000'000; ++i)
        attributes += " a" + QByteArray::number(i * 7919) + "=\"" + QByteArray::number(i * i) + '"';
    EXPECT_FALSE(sheetIn(with("xl/worksheets/sheet1.xml", "<worksheet" + attributes + "/>")));
}

TEST(AWorkbook, OfFarApartCellsTakesLittleMemory)
{
    QByteArray rows = "<sheetData>";
    for (int row = 1; row < 1000; ++row)
        rows += "<row r=\"" + QByteArray::number(row * 1000) + "\"><c r=\"XFD" + QByteArray::number(row * 1000)
                + "\"><v>1</v></c></row>";
    EXPECT_FALSE(read(rows + "</sheetData>")) << "16 million cells in between";
    EXPECT_EQ(valueOf(read("<sheetData><row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row></sheetData>"))
                  .sheet.rows.size(),
        1u);
}

} // namespace indblik
