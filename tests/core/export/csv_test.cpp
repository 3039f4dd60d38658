// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv.h"
#include "core/import/files/filefindings.h"
#include "tests/core/sheets.h"

#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace indblik {

namespace {

SheetCell text(const QString& text)
{
    return SheetCell::of(text);
}

QByteArray written(std::vector<SheetCell> cells)
{
    return bytesOf({.rows = {{.cells = std::move(cells)}}}, writeCsv).mid(3);
}

/// Texts of what makes CSV difficult: its own signs, line ends, guards, numbers, marks, letters of several bytes.
rc::Gen<QString> difficultText()
{
    const auto piece = rc::gen::element(";"_q, ","_q, "\""_q, "'"_q, "\n"_q, "\r"_q, "\r\n"_q, "\t"_q, "="_q, "+"_q,
        "-"_q, "@"_q, " "_q, "1"_q, "0"_q, "23,6"_q, "1.234"_q, "."_q, "æ"_q, "\u2212"_q, "\U0001F600"_q, "a"_q,
        "sep="_q, QString(QChar(0)), QString(QChar(QChar::ByteOrderMark)));
    return rc::gen::map(rc::gen::container<std::vector<QString>>(piece), [](const std::vector<QString>& pieces) {
        QString text;
        for (const QString& one : pieces)
            text += one;
        return text;
    });
}

rc::Gen<SheetCell> anyCell()
{
    const auto number = rc::gen::map(
        rc::gen::pair(rc::gen::inRange<qint64>(-999'999'999'999'999, 999'999'999'999'999), rc::gen::inRange(0, 9)),
        [](const std::pair<qint64, int>& parts) {
            return SheetCell::of(Decimal{parts.first, parts.second});
        });
    return rc::gen::oneOf(number, rc::gen::map(difficultText(), [](const QString& t) { return SheetCell::of(t); }),
        rc::gen::just(SheetCell()));
}

} // namespace

TEST(WrittenCsv, IsWhatDanishSpreadsheetProgramsRead)
{
    const Sheet sheet{.rows = {{.cells = {text("Initiativ"_q), SheetCell::of(Decimal{2009, 0})}},
                          {.cells = {text("Værestederne"_q), SheetCell::of(Decimal{1035, 2})}}}};
    EXPECT_EQ(bytesOf(sheet, writeCsv), QByteArray("\xef\xbb\xbfInitiativ;2009\r\nV\xc3\xa6restederne;10,35\r\n"));
}

TEST(WrittenCsv, GuardsTextsAndLeavesNumbersAlone)
{
    EXPECT_EQ(written({text("-danskundervisning"_q), SheetCell::of(Decimal{-224, 0}), text("-"_q), text(".."_q)}),
        QByteArray("'-danskundervisning;-224;-;..\r\n"));
}

TEST(WrittenCsv, QuotesWhatWouldBeReadOtherwise)
{
    EXPECT_EQ(written({text("a;b"_q), text("\"nej\""_q), text("to\nlinjer"_q), text("0101"_q), text(" a"_q)}),
        QByteArray("\"a;b\";\"\"\"nej\"\"\";\"to\nlinjer\";\"0101\";\" a\"\r\n"));
}

RC_GTEST_PROP(RandomSheets, ComeBackFromCsvAsTheyWere, ())
{
    const auto rows =
        *rc::gen::container<std::vector<std::vector<SheetCell>>>(rc::gen::container<std::vector<SheetCell>>(anyCell()));
    Sheet sheet;
    for (const auto& cells : rows)
        sheet.rows.push_back({.cells = cells});
    auto read = sheetIn(bytesOf(sheet, writeCsv));
    // A sheet that is nothing but control characters is taken for a picture; no such table exists.
    if (!read)
        RC_DISCARD("looks like no text");
    for (SheetRow& row : read->sheet.rows)
        row.line = 0;
    RC_ASSERT(std::all_of(read->findings.begin(), read->findings.end(),
        [](const Finding& finding) { return finding.kind == filefindings::NulSigns; }));
    RC_ASSERT(picture(read->sheet) == picture(sheet));
    RC_ASSERT(read->sheet.rows == sheet.rows);
}

} // namespace indblik
