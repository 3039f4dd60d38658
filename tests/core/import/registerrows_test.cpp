// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/registerrows.h"

#include "tests/core/import/files/zipped.h"
#include "tests/core/judge/registered.h"

#include <QFile>

namespace indblik {
namespace {

class RegisterRowsTest : public StoreTest
{
protected:
    QString written(const QString& name, const QByteArray& contents) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(contents);
        return file.fileName();
    }

    Result<RegisterProposal> proposed(const QByteArray& csv, const std::vector<RegisterRow>& there = {}) const
    {
        return proposeRowsOf(registerOf(m_book, "grants18"_q, there), written("liste.csv"_q, csv), {});
    }

    AccountBook m_book = smallBook();
};

TEST_F(RegisterRowsTest, AreReadByTheHeadsOfTheirColumns)
{
    const auto read = valueOf(proposed("§ 18 i 2010;;;\nBeløb;Modtager;Aktivitet;Samarbejdsaftale\n"
                                       "150.000;Somalisk Forening;Lektiehjælp;ja\n45000;Klub Nord;;\n"));
    EXPECT_EQ(read.added, 2);
    EXPECT_TRUE(read.refused.empty());
    ASSERT_EQ(read.list.rows.size(), 2U);
    EXPECT_EQ(read.list.rows[0].cells,
        (std::map<QString, QString>{{"association"_q, "Somalisk Forening"_q}, {"purpose"_q, "Lektiehjælp"_q},
            {"amount"_q, "150.000"_q}, {"agreement"_q, "ja"_q}}));
    EXPECT_EQ(read.list.rows[1].amount("amount"_q), mio(0.045));
}

TEST_F(RegisterRowsTest, ThatCannotBeReadAreNamedAndTheOthersAreTakenIn)
{
    const auto read = valueOf(proposed("Forening;Tilskud;Bemærkning\nA;100.000;fin\nB;mange;\n;5.000;\n"
                                       "I alt;105.000;\n\nC;7.000;\n"));
    EXPECT_EQ(read.added, 2);
    ASSERT_EQ(read.refused.size(), 3U);
    EXPECT_EQ(read.refused[0].line, 3);
    EXPECT_EQ(read.refused[0].name, "B"_q);
    EXPECT_TRUE(read.refused[0].why.contains("mange"_q)) << read.refused[0].why.toStdString();
    EXPECT_EQ(read.refused[1].name, QString());
    EXPECT_EQ(read.refused[2].name, "I alt"_q);
    EXPECT_EQ(read.unknownHeads, QStringList{"Bemærkning"_q});
    EXPECT_EQ(read.missingHeads, QStringList({"Formål"_q, "Aftale"_q}));
    EXPECT_TRUE(read.words().startsWith("2 new, 0 changed, 0 unchanged.\nLine 3 (B) is not imported: "_q))
        << read.words().toStdString();
    EXPECT_TRUE(read.words().contains("Line 4 (no name)"_q));
}

TEST_F(RegisterRowsTest, OfANameThatIsThereAreChangedAndNothingIsTakenAway)
{
    const RegisterRow known = grant("Klub Nord"_q, "10.000"_q, "ja"_q);
    const RegisterRow same = grant("Klub Syd"_q, "20.000"_q);
    const RegisterRow other = grant("Klub Vest"_q, "30.000"_q);
    const auto read = valueOf(proposed(
        "Forening;Tilskud;Aftale\nKLUB NORD;15.000;\nKlub Syd;20.000;\nKlub Nord;1.000;\n", {known, same, other}));
    EXPECT_EQ(read.changed, 1);
    EXPECT_EQ(read.unchanged, 1);
    EXPECT_EQ(read.added, 1) << "the second of the name is another grant";
    ASSERT_EQ(read.list.rows.size(), 4U);
    EXPECT_EQ(read.list.rows[0].id, known.id);
    EXPECT_EQ(read.list.rows[0].text("amount"_q), "15.000"_q);
    EXPECT_EQ(read.list.rows[0].flag("agreement"_q), true) << "a blank cell leaves what is there";
    EXPECT_EQ(read.list.rows[2].id, other.id);
}

TEST_F(RegisterRowsTest, CountInTheUnitThatIsStated)
{
    EXPECT_EQ(valueOf(proposed("Forening;Tilskud (1.000 kr.)\nA;150\n")).list.rows[0].text("amount"_q), "150.000"_q);
    EXPECT_EQ(
        valueOf(proposed("Beløb i mio. kr.;\nForening;Tilskud\nA;1,5\n")).list.rows[0].text("amount"_q), "1.500.000"_q);
    EXPECT_EQ(valueOf(proposed("Forening;Tilskud, kr.\nA;150\n")).list.rows[0].text("amount"_q), "150"_q);
}

TEST_F(RegisterRowsTest, AreReadFromTheSheetOfAWorkbookWhoseHeadsFit)
{
    const QString book = written("liste.xlsx"_q,
        zipped(workbookOfTwo(
            R"(<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Forside</t></is></c></row></sheetData>)",
            R"(<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Forening</t></is></c><c r="B1" t="inlineStr"><is><t>Tilskud</t></is></c></row>)"
            R"(<row r="2"><c r="A2" t="inlineStr"><is><t>Klub Nord</t></is></c><c r="B2"><v>120000</v></c></row></sheetData>)")));
    const auto read = valueOf(proposeRowsOf(registerOf(m_book, "grants18"_q, {}), book, {}));
    ASSERT_EQ(read.list.rows.size(), 1U);
    EXPECT_EQ(read.list.rows[0].text("amount"_q), "120.000"_q);
    EXPECT_FALSE(read.findings.empty()) << "that there is another sheet is said";
}

TEST_F(RegisterRowsTest, AreRefusedWhereNoHeadsFit)
{
    const auto read = proposed("Navn på noget;Tal\nA;1\n");
    ASSERT_FALSE(read);
    EXPECT_TRUE(read.error().message.contains("Forening, Formål, Tilskud, Aftale"_q))
        << read.error().message.toStdString();
    EXPECT_FALSE(proposed("Tilskud;Aftale\n1;ja\n")) << "without names";
    EXPECT_FALSE(proposeRowsOf(registerOf(m_book, "grants18"_q, {}), path("findes ikke.csv"_q), {}));
}

} // namespace
} // namespace indblik
