// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/xlsx.h"

#include "core/import/files/sheetfindings.h"
#include "core/import/files/xlsxparts.h"
#include "tests/core/import/files/zipped.h"
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
    EXPECT_EQ(pictureOfRow("<c r=\"A1\" s=\"1\"><v>9</v></c><c r=\"B1\" s=\"1\"><v>9.125</v></c>"), "<9,00>|<9,13>"_q);
}

TEST(NumbersOfAWorkbook, HaveNoMoreDecimalsThanANumberHolds)
{
    auto parts = workbook(rowOf("<c r=\"A1\" s=\"1\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>9.5</v></c>"));
    for (auto& [name, bytes] : parts)
        bytes.replace("formatCode=\"dd\\-mm\\-yyyy\"", "formatCode=\"0." + QByteArray(1000, '0') + '"')
            .replace("numFmtId=\"2\"", "numFmtId=\"170\"");
    const auto read = valueOf(sheetIn(zipped(parts)));
    const auto& cells = read.sheet.rows.at(0).cells;
    EXPECT_EQ(cells[0], SheetCell::of(Decimal{0, 18}));
    EXPECT_EQ(cells[1], SheetCell::of(Decimal{950'000'000'000'000'000, 17}));
}

TEST(NumbersOfAWorkbook, ThatAreShownAsDaysAreTheTextOfTheDay)
{
    const auto sheet = valueOf(read(rowOf("<c r=\"B1\" s=\"2\"><v>40462</v></c>")));
    EXPECT_EQ(picture(sheet.sheet), QStringList("|11-10-2010"_q));
    EXPECT_FALSE(has(sheet, FindingKind::DateInCell)) << "a whole day is what it says";
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
    EXPECT_EQ(findingOf(sheet, FindingKind::FormulaWithoutValue).words, QStringList({"B1"_q, "1"_q}));
    EXPECT_EQ(findingOf(sheet, FindingKind::CellInError).words, QStringList({"C1"_q, "#DIV/0!"_q, "1"_q}));
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

// What is shown and what is stored

TEST(CellsOfAWorkbook, SayWhereTheyShowOtherThanTheyStore)
{
    auto parts = workbook(rowOf("<c r=\"A1\" s=\"1\"><v>9.125</v></c><c r=\"B1\" s=\"1\"><v>9.5</v></c><c r=\"C1\" "
                                "s=\"1\"><v>7.125</v></c><c r=\"D1\" s=\"2\"><v>0.332</v></c>"));
    for (auto& [name, bytes] : parts)
        bytes.replace("dd\\-mm\\-yyyy", "0.0%");
    const auto sheet = valueOf(sheetIn(zipped(parts)));
    EXPECT_EQ(picture(sheet.sheet), QStringList("<9,13>|<9,50>|<7,13>|33,2\u00a0%"_q));
    EXPECT_EQ(findingOf(sheet, sheetfindings::ShownRounded).words, QStringList({"A1"_q, "9,13"_q, "9,125"_q, "2"_q}));
    EXPECT_EQ(
        findingOf(sheet, sheetfindings::ShownPercent).words, QStringList({"D1"_q, "33,2\u00a0%"_q, "0,332"_q, "1"_q}));
}

TEST(CellsOfAWorkbook, SayWhereNumbersAreTexts)
{
    const auto sheet = valueOf(read(rowOf("<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                                          "<c r=\"C1\" t=\"inlineStr\"><is><t>-5</t></is></c>"),
        {"<t>1.234,5</t>", "<t>a 5</t>"}));
    EXPECT_EQ(picture(sheet.sheet), QStringList("1.234,5|a 5|-5"_q));
    EXPECT_EQ(findingOf(sheet, sheetfindings::NumberAsText).words, QStringList({"A1"_q, "1.234,5"_q, "2"_q}));
}

TEST(CellsOfAWorkbook, MayBeIsoDays)
{
    EXPECT_EQ(pictureOfRow("<c r=\"A1\" t=\"d\"><v>2010-04-01</v></c><c r=\"B1\" t=\"d\" s=\"2\"><v>2010-04-01T12:00:00"
                           "</v></c><c r=\"C1\" t=\"d\"><v>i går</v></c>"),
        "2010-04-01|01-04-2010|i går"_q);
}

TEST(DaysOfAWorkbook, AreCountedAsTheWorkbookSays)
{
    auto parts = workbook(rowOf("<c r=\"A1\" s=\"2\"><v>38807</v></c>"));
    for (auto& [name, bytes] : parts)
        bytes.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
    EXPECT_EQ(picture(valueOf(sheetIn(zipped(parts))).sheet), QStringList("01-04-2010"_q));
}

TEST(FormatsOfAWorkbook, AreNotThoseOfConditions)
{
    auto parts = workbook(rowOf("<c r=\"A1\" s=\"2\"><v>0.5</v></c>"));
    for (auto& [name, bytes] : parts)
        bytes.replace("dd\\-mm\\-yyyy", "0.0")
            .replace("</cellXfs>", "</cellXfs><dxfs><dxf><numFmt numFmtId=\"170\" formatCode=\"0%\"/></dxf></dxfs>");
    EXPECT_EQ(picture(valueOf(sheetIn(zipped(parts))).sheet), QStringList("<0,5>"_q));
}

// What is not in sight

TEST(HiddenRowsOfAWorkbook, AreReadAndNamed)
{
    const auto sheet = valueOf(read("<sheetData><row r=\"1\"><c><v>1</v></c></row><row r=\"2\" hidden=\"1\"><c><v>2</v>"
                                    "</c></row><row r=\"3\" hidden=\"true\"><c><v>3</v></c></row><row r=\"5\" ht=\"0\" "
                                    "customHeight=\"1\"><c><v>5</v></c></row></sheetData>"));
    EXPECT_EQ(picture(sheet.sheet), QStringList({"<1>"_q, "<2>"_q, "<3>"_q, "<5>"_q}));
    EXPECT_FALSE(sheet.sheet.rows[0].isHidden);
    EXPECT_TRUE(sheet.sheet.rows[3].isHidden);
    const Finding finding = findingOf(sheet, sheetfindings::HiddenRows);
    EXPECT_EQ(finding.words, QStringList({"2-3, 5"_q, "3"_q}));
    EXPECT_EQ(finding.grade, Grade::Warning);
}

TEST(HiddenRowsOfAWorkbook, MayBeHiddenByAFilter)
{
    const auto sheet = valueOf(read(
        "<sheetData><row r=\"1\"><c><v>1</v></c></row><row r=\"2\" hidden=\"1\"><c><v>2</v></c></row><row r=\"9\" "
        "hidden=\"1\"><c><v>9</v></c></row></sheetData><autoFilter ref=\"A1:A5\"><filterColumn colId=\"0\"/></autoFilter>"));
    EXPECT_EQ(findingOf(sheet, sheetfindings::FilteredRows).words, QStringList({"2"_q, "1"_q}));
    EXPECT_EQ(findingOf(sheet, sheetfindings::HiddenRows).words, QStringList({"9"_q, "1"_q}));
}

TEST(HiddenColumnsOfAWorkbook, AreReadAndNamed)
{
    const auto sheet =
        valueOf(read("<cols><col min=\"2\" max=\"2\" hidden=\"1\"/><col min=\"3\" max=\"16384\" width=\"0\"/>"
                     "</cols>"
                     + rowOf("<c r=\"A1\"><v>1</v></c><c r=\"C1\"><v>3</v></c>")));
    EXPECT_EQ(sheet.sheet.hiddenColumns, (std::vector<int>{1, 2}));
    EXPECT_EQ(findingOf(sheet, sheetfindings::HiddenColumns).words, QStringList({"B-C"_q, "2"_q}));
}

TEST(MergedCellsOfAWorkbook, AreKnownAndHideWhatLiesUnderThem)
{
    const auto sheet = valueOf(read(rowOf("<c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c><c r=\"C1\"><v>3</v></c>")
                                    + "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"x\"/></mergeCells>"));
    EXPECT_EQ(sheet.sheet.merged, (std::vector<MergedCells>{{1, 1, 0, 1}}));
    EXPECT_EQ(picture(sheet.sheet), QStringList("<1>||<3>"_q));
    EXPECT_EQ(findingOf(sheet, sheetfindings::UnderMerged).words, QStringList({"B1"_q, "2"_q, "1"_q}));
}

// What would keep the reader busy. The suite measures no time; a reader that is not stopped would not come to an end.

TEST(AnXmlTag, OfVeryManyAttributesIsRefusedInEachPart)
{
    QByteArray attributes;
    for (int i = 0; i < 300'000; ++i)
        attributes += " a" + QByteArray::number(i, 36) + "=\"\"";
    for (const char* part : {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml",
             "_rels/.rels", "xl/_rels/workbook.xml.rels"})
        EXPECT_FALSE(sheetIn(with(part, "<worksheet" + attributes + "/>"))) << part;
}

TEST(AnXmlTag, OfVeryManyNamespacesIsRefused)
{
    QByteArray names;
    for (int i = 0; i < 100'000; ++i)
        names += " xmlns:n" + QByteArray::number(i, 36) + " = 'u" + QByteArray::number(i * 7919) + "'";
    EXPECT_FALSE(sheetIn(with("xl/worksheets/sheet1.xml", "<worksheet" + names + "/>")));
}

TEST(AnXmlTag, MayStandInACommentOrInCharacters)
{
    const QByteArray many = QByteArray(" a=\"b\"").repeated(1000);
    const auto read = sheetIn(with("xl/worksheets/sheet1.xml",
        "<?xml version=\"1.0\"?><!-- <a" + many + "> --><worksheet><sheetData><row r=\"1\"><c t=\"str\"><v><![CDATA[<a"
            + many + ">]]></v></c></row></sheetData></worksheet>"));
    EXPECT_TRUE(succeeded(read));
}

TEST(AnXmlPart, OfManyNamesIsRead)
{
    QByteArray tags;
    for (int i = 0; i < 300'000; ++i)
        tags += "<n" + QByteArray::number(qint64(i) * 7919, 36) + "/>";
    EXPECT_TRUE(succeeded(sheetIn(with("xl/worksheets/sheet1.xml",
        "<worksheet>" + tags + "<sheetData><row r=\"1\"><c><v>1</v></c></row></sheetData></worksheet>"))));
}

TEST(AnXmlPart, OfTwoBytesALetterIsRefused)
{
    const QString text = "<worksheet><sheetData><row r=\"1\"><c><v>1</v></c></row></sheetData></worksheet>"_q;
    const QByteArray bytes(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    EXPECT_FALSE(sheetIn(with("xl/worksheets/sheet1.xml", "\xff\xfe" + bytes)));
}

TEST(AWorkbook, WhoseSheetsAreAllOfOnePartIsReadOnce)
{
    auto parts = workbook(rowOf("<c r=\"A1\"><v>1</v></c>"));
    QByteArray others;
    for (int i = 0; i < 5000; ++i)
        others += "<sheet name=\"" + QByteArray::number(qint64(i) * 7919, 36) + "\" sheetId=\"2\" r:id=\"rId1\"/>";
    for (auto& [name, bytes] : parts)
        bytes.replace("</sheets>", others + "</sheets>");
    EXPECT_EQ(valueOf(sheetIn(zipped(parts))).sheet.name, "Budget"_q);
}

} // namespace indblik
