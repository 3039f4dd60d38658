// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/readsheet.h"

#include "core/import/files/sheetfindings.h"
#include "tests/core/import/files/zipped.h"
#include "tests/core/sheets.h"

#include <QFile>

namespace indblik {

namespace {

ReadSheet sheetNamed(const QString& name, int number = 0)
{
    ReadSheet read{.source = "tal.xlsx"_q};
    read.sheet.name = name;
    read.sheet.rows.push_back(
        {.cells = {number == 0 ? SheetCell::of("a"_q) : SheetCell::of(Decimal{number})}, .line = 1});
    return read;
}

bool hasNumber(const ReadSheet& read)
{
    return read.sheet.rows.front().cells.front().number() != nullptr;
}

QString refusalOf(const Result<ReadSheet>& read)
{
    EXPECT_FALSE(read);
    return read ? QString() : read.error().message;
}

} // namespace

TEST(TheSheet, IsTheOnlyOneThatFits)
{
    const auto read = valueOf(theSheet({sheetNamed("Forside"_q), sheetNamed("Budget"_q, 1)}, {}, hasNumber));
    EXPECT_EQ(read.sheet.name, "Budget"_q);
    EXPECT_EQ(findingOf(read, FindingKind::OtherSheets).words, QStringList({"Budget"_q, "“Forside”"_q}));
}

TEST(TheSheet, IsTheOneThatIsNamedWhateverTheCase)
{
    const std::vector<ReadSheet> sheets{sheetNamed("Forside"_q), sheetNamed("Budget"_q, 1), sheetNamed("B2"_q, 1)};
    EXPECT_EQ(valueOf(theSheet(sheets, "budget"_q, hasNumber)).sheet.name, "Budget"_q);
    EXPECT_EQ(valueOf(theSheet(sheets, " FORSIDE "_q, hasNumber)).sheet.name, "Forside"_q);
    const QString refusal = refusalOf(theSheet(sheets, "Nej"_q, hasNumber));
    EXPECT_TRUE(refusal.contains("“Nej”"_q) && refusal.contains("“Budget”"_q)) << refusal.toStdString();
}

TEST(TheSheet, IsAskedForWhereSeveralOrNoneFit)
{
    const QString several =
        refusalOf(theSheet({sheetNamed("Forside"_q), sheetNamed("2010"_q, 1), sheetNamed("2011"_q, 1)}, {}, hasNumber));
    EXPECT_TRUE(several.contains("“2010”, “2011”"_q) && several.contains("--sheet"_q)) << several.toStdString();
    EXPECT_FALSE(several.contains("Forside"_q));
    const QString none = refusalOf(theSheet({sheetNamed("A"_q), sheetNamed("B"_q)}, {}, hasNumber));
    EXPECT_TRUE(none.contains("“A”, “B”"_q)) << none.toStdString();
}

TEST(TheSheet, ThatStandsAloneIsTakenSoThatItsReaderSaysWhatIsWrong)
{
    EXPECT_EQ(valueOf(theSheet({sheetNamed("A"_q)}, {}, hasNumber)).sheet.name, "A"_q);
}

TEST(TheSheet, IsNoHiddenOneButByName)
{
    ReadSheet hidden = sheetNamed("Gammel"_q, 1);
    hidden.isHidden = true;
    const std::vector<ReadSheet> sheets{hidden, sheetNamed("Ny"_q, 2)};
    const auto read = valueOf(theSheet(sheets, {}, hasNumber));
    EXPECT_EQ(read.sheet.name, "Ny"_q);
    EXPECT_EQ(findingOf(read, sheetfindings::HiddenSheets).words, QStringList("“Gammel”"_q));
    EXPECT_EQ(valueOf(theSheet(sheets, "gammel"_q, hasNumber)).sheet.name, "Gammel"_q);
    EXPECT_TRUE(refusalOf(theSheet({hidden}, {}, hasNumber)).contains("“Gammel”"_q));
}

TEST(TheSheet, OfACsvFileHasNoName)
{
    QByteArray bytes = "a;1\n";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto sheets = valueOf(readSheets(buffer, "tal.csv"_q));
    EXPECT_FALSE(theSheet(sheets, "Budget"_q, hasNumber));
    EXPECT_TRUE(succeeded(theSheet(sheets, {}, hasNumber)));
}

class SharedWorkbook : public testing::Test
{
protected:
    /// The sheets of a case of the shared folder; none where it is not there.
    static std::vector<ReadSheet> sheetsOf(const QString& name)
    {
        QFile file(QStringLiteral(INDBLIK_SOURCE "/../shared/cases/%1/in.xlsx").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return valueOf(readSheets(file, "in.xlsx"_q));
    }
};

TEST_F(SharedWorkbook, HasACoverSheet)
{
    const auto sheets = sheetsOf("xlsx-cover-sheet"_q);
    if (sheets.empty())
        GTEST_SKIP() << "no shared folder";
    ASSERT_EQ(sheets.size(), 2U);
    EXPECT_EQ(
        picture(sheets[1].sheet), QStringList({"Indsats (kr.)|<2011>|<2012>|<2013>"_q, "Nexus|<1000000>|<2>|<3>"_q}));
}

TEST_F(SharedWorkbook, HasAHiddenRow)
{
    const auto sheets = sheetsOf("xlsx-hidden-row"_q);
    if (sheets.empty())
        GTEST_SKIP() << "no shared folder";
    EXPECT_TRUE(sheets[0].sheet.rows.at(2).isHidden);
    EXPECT_EQ(findingOf(sheets[0], sheetfindings::HiddenRows).words, QStringList({"3"_q, "1"_q}));
}

} // namespace indblik
