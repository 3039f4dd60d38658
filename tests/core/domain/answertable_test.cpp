// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/answertable.h"

#include "core/domain/card.h"
#include "tests/fixtures.h"

namespace indblik {

namespace {

/// The four levels of cases, last year and this.
Field levels()
{
    Field field{.key = {"cases"_q}, .label = "Sager"_q, .kind = FieldKind::Table};
    field.rows = {"Niveau 1"_q, "Niveau 2"_q};
    field.columns = {"{forrige år}"_q, "{år}"_q};
    return field;
}

AnswerTable filled()
{
    AnswerTable table = tableFor(levels(), year(2010), {}).value();
    table.rows[0].cells = {"12"_q, "1.400"_q};
    table.rows[1].cells[0] = "3"_q;
    return table;
}

} // namespace

TEST(AnswerTable, BeginsWithTheRowsAndColumnsOfItsField)
{
    const AnswerTable table = tableFor(levels(), year(2010), {}).value();
    EXPECT_EQ(table.columns, QStringList({"2009"_q, "2010"_q}));
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[1], (AnswerTable::Row{"Niveau 2"_q, {QString(), QString()}}));
    EXPECT_EQ(table.text(), QString()) << "nothing is filled in";
}

TEST(AnswerTable, IsATextThatIsReadAsItStandsAndReadBack)
{
    EXPECT_EQ(filled().text(), "| 2009 | 2010\nNiveau 1 | 12 | 1.400\nNiveau 2 | 3 |"_q);
    EXPECT_EQ(storedText(filled().text()), filled().text()) << "storing changes nothing of it";
    EXPECT_EQ(readAnswerTable(filled().text()), filled());
    EXPECT_EQ(tableFor(levels(), year(2010), filled().text()), filled());
    for (const QString& other : {QString(), "12 sager"_q, "| 2009"_q, "Niveau 1 | 12\nNiveau 2 | 3"_q, "| 2009\n| 12"_q,
             "| 2009\nNiveau 1 | 12 | 13"_q})
        EXPECT_FALSE(readAnswerTable(other)) << other.toStdString();
    EXPECT_FALSE(tableFor(levels(), year(2010), "12 sager"_q)) << "it is shown as it stands";
}

TEST(AnswerTable, KeepsABarOutOfItsCells)
{
    AnswerTable table = filled();
    table.rows[0].cells[0] = "1|2"_q;
    EXPECT_EQ(readAnswerTable(table.text())->rows[0].cells[0], "1/2"_q);
}

TEST(AnswerTable, OfLastYearFindsItsColumnAndLosesNoOther)
{
    const AnswerTable now = tableFor(levels(), year(2011), filled().text()).value();
    EXPECT_EQ(now.columns, QStringList({"2010"_q, "2011"_q, "2009"_q})) << "that of 2009 follows";
    EXPECT_EQ(now.rows[0].cells, QStringList({"1.400"_q, QString(), "12"_q}));
    EXPECT_EQ(now.rows[1].cells, QStringList({QString(), QString(), "3"_q}));
    Field shorter = levels();
    shorter.rows.removeLast();
    EXPECT_EQ(tableFor(shorter, year(2010), filled().text())->rows.back().label, "Niveau 2"_q);
}

TEST(AnswerTable, TellsTheFirstCellThatIsNoNumber)
{
    AnswerTable table = filled();
    EXPECT_EQ(table.wrongCell(), std::nullopt);
    table.rows[1].cells[1] = "mange"_q;
    EXPECT_EQ(table.wrongCell(), "mange"_q);
}

TEST(AnswerTable, TakesNumbersAsPeopleWriteThem)
{
    for (const QString& number : {"0"_q, "12"_q, "1.200"_q, "-5"_q, "12,5"_q, "-"_q, ".."_q})
        EXPECT_TRUE(isNumberAnswer(number)) << number.toStdString();
    for (const QString& other : {QString(), " "_q, "mange"_q, "12 sager"_q, "1,2,3"_q})
        EXPECT_FALSE(isNumberAnswer(other)) << other.toStdString();
}

} // namespace indblik
