// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/registeredits.h"

#include "tests/core/judge/registered.h"
#include "tests/core/workspace/openfile.h"

namespace indblik {

class RegisterEditsTest : public WorkspaceTest
{
protected:
    RegisterEdits& registers() { return workspace().registers(); }
    const Register& list(size_t at = 0) { return book().registers.at(at); }

    RegisterId added() { return valueOf(registers().add(card(0).id, builtInRegisters()[1])); }

    Result<void> saveRows(const std::vector<RegisterRow>& rows)
    {
        Register changed = list();
        changed.rows = rows;
        return registers().save(changed);
    }
};

TEST_F(RegisterEditsTest, ARegisterIsAddedFilledAndDeletedAndEachStepCanBeTakenBack)
{
    const RegisterId id = added();
    EXPECT_EQ(list().title, "§ 18-tilskud"_q);
    EXPECT_EQ(list().form, builtInRegisters()[1]) << "with the columns it was made with";
    const RegisterRow first = grant("Klub Nord"_q, "0,15 mio."_q, "x"_q);
    m_changes.clear();
    ASSERT_TRUE(succeeded(saveRows({first, grant("Klub Syd"_q, "45000"_q), registerRow({})})));
    EXPECT_EQ(m_changes.size(), 1U);
    ASSERT_EQ(list().rows.size(), 2U) << "an empty row is none";
    EXPECT_EQ(list().rows[0].id, first.id);
    EXPECT_EQ(list().rows[0].text("amount"_q), "150.000"_q);
    EXPECT_EQ(list().rows[0].text("agreement"_q), "ja"_q);
    EXPECT_EQ(onDisk().registers, book().registers);

    ASSERT_TRUE(succeeded(saveRows({list().rows[1], list().rows[0]})));
    EXPECT_EQ(onDisk().registers[0].rows[1].id, first.id) << "in the order they were given";
    ASSERT_TRUE(succeeded(saveRows({})));
    EXPECT_TRUE(list().rows.empty());
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(list().rows.size(), 2U);
    ASSERT_TRUE(succeeded(registers().remove(id)));
    EXPECT_TRUE(book().registers.empty());
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(list().rows.size(), 2U);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(RegisterEditsTest, TheHistoryHasEachCell)
{
    added();
    const RegisterRow row = grant("Klub Nord"_q, "150.000"_q);
    ASSERT_TRUE(succeeded(saveRows({row})));
    RegisterRow changed = row;
    changed.cells["amount"_q] = "200.000"_q;
    ASSERT_TRUE(succeeded(saveRows({changed})));
    const auto step = lastStep();
    ASSERT_EQ(step.size(), 1U);
    EXPECT_EQ(step[0].type, RecordType::RegisterCell);
    EXPECT_EQ(step[0].subject, list().id.text());
    EXPECT_EQ(step[0].field, row.id.text() + "/amount"_q);
    EXPECT_EQ(step[0].before, QJsonValue("150.000"_q));
    EXPECT_EQ(step[0].after, QJsonValue("200.000"_q));
}

TEST_F(RegisterEditsTest, RefusesARowThatLacksItsNameOrSaysNothingOfItsColumn)
{
    added();
    const auto nameless = saveRows({grant("A"_q, "1"_q), grant({}, "5.000"_q)});
    ASSERT_FALSE(nameless);
    EXPECT_EQ(nameless.error().message, "Row 2: Forening is missing."_q);
    EXPECT_FALSE(saveRows({grant("A"_q, "mange"_q)}));
    Register untitled = list();
    untitled.title = " "_q;
    EXPECT_FALSE(registers().save(untitled));
    EXPECT_TRUE(list().rows.empty());
}

TEST_F(RegisterEditsTest, NothingIsEditedUnderAFormThatIsHandedIn)
{
    const RegisterId id = added();
    bringTo(card(0).id, CardState::Submitted);
    EXPECT_FALSE(saveRows({grant("A"_q, "1"_q)}));
    EXPECT_FALSE(registers().remove(id));
    EXPECT_FALSE(registers().add(card(0).id, builtInRegisters()[0]));
    EXPECT_EQ(book().registers.size(), 1U);
}

TEST_F(RegisterEditsTest, WhatAColleagueChangedIsNotWrittenOver)
{
    added();
    ASSERT_TRUE(succeeded(saveRows({grant("A"_q, "1"_q)})));
    colleagueWrites([this](Store&, Edits& edits) {
        Register changed = list();
        changed.rows[0].cells["amount"_q] = "2"_q;
        edits.save(changed);
    });
    Register mine = list();
    mine.rows[0].cells["amount"_q] = "3"_q;
    const auto saved = registers().save(mine);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().fault, Fault::Conflict);
}

TEST_F(RegisterEditsTest, GoesWithItsFormAndComesBackWithIt)
{
    added();
    ASSERT_TRUE(succeeded(saveRows({grant("A"_q, "1"_q)})));
    const auto before = book().registers;
    ASSERT_TRUE(succeeded(cards().remove(card(0).id)));
    EXPECT_TRUE(book().registers.empty());
    ASSERT_TRUE(succeeded(workspace().undo()));
    ASSERT_EQ(book().registers.size(), 1U);
    EXPECT_EQ(list().rows, before[0].rows);
}

TEST_F(RegisterEditsTest, AYearThatIsOpenedTakesPlansAlongAndGrantsWithoutTheirRows)
{
    added();
    ASSERT_TRUE(succeeded(saveRows({grant("A"_q, "1"_q)})));
    const RegisterId plans = valueOf(registers().add(card(0).id, builtInRegisters()[0]));
    Register filled = *book().registerOf(plans);
    filled.rows = {plan("Mimersparken"_q, "1.000.000"_q, "75 %"_q, "25 %"_q)};
    ASSERT_TRUE(succeeded(registers().save(filled)));
    openNextYear();
    ASSERT_EQ(book().registers.size(), 2U);
    EXPECT_EQ(list(0).title, "§ 18-tilskud"_q);
    EXPECT_TRUE(list(0).rows.empty()) << "grants are given anew each year";
    ASSERT_EQ(list(1).rows.size(), 1U);
    EXPECT_EQ(list(1).rows[0].cells, filled.rows[0].cells);
    EXPECT_NE(list(1).rows[0].id, filled.rows[0].id);
    EXPECT_EQ(list(1).card, card(0).id);
    EXPECT_EQ(onDisk(year(2010)).registers.size(), 2U) << "the year before stays";
    EXPECT_TRUE(succeeded(workspace().verify()));
}

} // namespace indblik
