// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose/registerblocks.h"

#include "core/report/compose/compose.h"
#include "tests/core/judge/registered.h"

#include <algorithm>

namespace indblik {

class RegisterBlocksTest : public StoreTest
{
protected:
    AccountBook m_book = smallBook();
};

TEST_F(RegisterBlocksTest, PutTextsAtTheLeftAndSumsUnderTheRest)
{
    RegisterRow first = plan("Mimersparken"_q, "1.000.000"_q, "75 %"_q, "25 %"_q);
    first.cells["term"_q] = "2008-2011"_q;
    first.cells["round"_q] = "2007"_q;
    const Register list = registerOf(m_book, "estatePlans"_q, {first, plan("Sjælør"_q, "500.000"_q, {}, {})});
    const auto blocks = registerBlocks(list, ReportWords(Scale::Million));
    ASSERT_EQ(blocks.size(), 2U);
    EXPECT_EQ(std::get<Text>(blocks[0]), (Text{"Helhedsplaner"_q, ParagraphStyle::Caption}));
    const auto& table = std::get<FigureTable>(blocks[1]);
    EXPECT_EQ(table.titleHead, "Helhedsplan · Ansøgningsrunde"_q);
    EXPECT_EQ(table.columns, QStringList({"Periode"_q, "Samlet beløb, kr."_q, "Landsbyggefonden"_q, "Egenandel"_q}));
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(table.rows[0].title, "Mimersparken · 2007"_q);
    EXPECT_EQ(table.rows[0].cells,
        (std::vector<FigureCell>{{"2008-2011"_q, {}}, {"1.000.000"_q, {}}, {"75 %"_q, {}}, {"25 %"_q, {}}}));
    EXPECT_EQ(table.rows[1].title, "Sjælør"_q);
    EXPECT_EQ(table.rows[2].role, RowRole::Total);
    EXPECT_EQ(table.rows[2].title, "Sum af 2 rækker"_q);
    EXPECT_EQ(table.rows[2].cells[1].text, "1.500.000"_q);
    EXPECT_EQ(table.rows[2].cells[2].text, QString()) << "shares are not added up";
}

TEST_F(RegisterBlocksTest, StandAfterTheirFormInTheAccountAndInItsExcerpt)
{
    m_book.registers = {registerOf(m_book, "grants18"_q, {grant("Klub Nord"_q, "1.000"_q)})};
    const auto tables = [](const Document& document) {
        int count = 0;
        for (const DocumentSection& section : document.sections) {
            for (size_t i = 1; i < section.blocks.size(); ++i) {
                const auto* table = std::get_if<FigureTable>(&section.blocks[i]);
                if (!table || table->description != "§ 18-tilskud"_q)
                    continue;
                ++count;
                EXPECT_TRUE(std::holds_alternative<FormTable>(section.blocks[i - 2]));
            }
        }
        return count;
    };
    EXPECT_EQ(tables(composeAccount(m_book, QDate(2010, 3, 12))), 1);
    EXPECT_EQ(tables(composeCard(m_book, m_book.cards[0], QDate(2010, 3, 12))), 1);
    EXPECT_EQ(tables(composeCard(m_book, m_book.cards[1], QDate(2010, 3, 12))), 0);
    m_book.registers[0].rows.clear();
    EXPECT_EQ(tables(composeAccount(m_book, QDate(2010, 3, 12))), 0);
}

TEST_F(RegisterBlocksTest, TheAnswerThatIsATableStandsAfterItsFormToo)
{
    EXPECT_TRUE(tableBlocks("Sager"_q, "tolv"_q).empty());
    Field field{.key = {"cases"_q}, .label = "Sager i {år}"_q, .kind = FieldKind::Table};
    field.rows = {"Niveau 1"_q};
    field.columns = {"2009"_q, "2010"_q};
    for (FormTemplate& form : m_book.forms) {
        if (form.ref == m_book.cards[0].form)
            form.fields.push_back(field);
    }
    m_book.cards[0].answers[field.key].text = "| 2009 | 2010\nNiveau 1 | 12 |"_q;
    const auto blocks = composeCard(m_book, m_book.cards[0], QDate(2010, 3, 12)).sections[0].blocks;
    const auto& rows = std::get<FormTable>(blocks[1]).rows;
    const auto row =
        std::find_if(rows.begin(), rows.end(), [](const FormRow& each) { return each.label == "Sager i 2010"_q; });
    ASSERT_NE(row, rows.end());
    EXPECT_EQ(row->texts[0].text, "Se tabellen under skemaet."_q);
    const auto& table = std::get<FigureTable>(blocks.back());
    EXPECT_EQ(table.description, "Sager i 2010"_q);
    EXPECT_EQ(table.columns, QStringList({"2009"_q, "2010"_q}));
    EXPECT_EQ(table.rows[0].title, "Niveau 1"_q);
    EXPECT_EQ(table.rows[0].cells, (std::vector<FigureCell>{{"12"_q, {}}, {QString(), {}}}));
}

} // namespace indblik
