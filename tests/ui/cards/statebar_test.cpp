// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/statebar.h"

#include "tests/ui/round.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <gmock/gmock.h>

namespace indblik {
namespace {

using testing::HasSubstr;

class StateBarTest : public RoundTest
{
protected:
    StateBarTest() { openNext(); }

    /// Hands the first three forms in.
    void submitThree()
    {
        for (size_t i = 0; i < 3; ++i) {
            confirmAll(card(i).id);
            ASSERT_TRUE(succeeded(workspace().cards().setState(card(i).id, CardState::Submitted)));
        }
        page().showCard(card(0).id);
    }

    bool isReasonAsked()
    {
        QApplication::processEvents();
        const auto fields = page().findChildren<QLineEdit*>();
        return std::any_of(fields.begin(), fields.end(),
            [](const QLineEdit* field) { return field->isVisible() && field->accessibleName() == "Begrundelse"_q; });
    }
};

TEST_F(StateBarTest, AReasonIsNeverGivenToAnotherFormThanItWasWrittenFor)
{
    submitThree();
    command("Returnér …"_q)->trigger();
    type("Kun til det første skema"_q);
    press(Qt::Key_PageDown, ctrlShift);
    ASSERT_EQ(card().id, card(1).id);
    EXPECT_FALSE(isReasonAsked());
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    press(Qt::Key_Return);
    EXPECT_EQ(card(0).state, CardState::Submitted);
    EXPECT_EQ(card(1).state, CardState::Submitted);
    command("Returnér …"_q)->trigger();
    EXPECT_EQ(find<QLineEdit>("Begrundelse"_q)->text(), QString());
}

TEST_F(StateBarTest, AReasonThatWasBegunWaitsForItsForm)
{
    submitThree();
    command("Returnér …"_q)->trigger();
    type("Skriv tallene"_q);
    press(Qt::Key_PageDown, ctrlShift);
    ASSERT_EQ(card().id, card(1).id);
    EXPECT_FALSE(isReasonAsked());
    press(Qt::Key_PageUp, ctrlShift);
    ASSERT_EQ(card().id, card(0).id);
    auto* reason = find<QLineEdit>("Begrundelse"_q);
    EXPECT_EQ(reason->text(), "Skriv tallene"_q);
    reason->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(card(0).state, CardState::Returned);
    EXPECT_EQ(card(0).returnReason, "Skriv tallene"_q);
    EXPECT_FALSE(window().fileView()->drafts().hasUnsaved());
}

TEST_F(StateBarTest, AReasonThatWasBegunIsAskedAboutWhenTheWindowIsClosed)
{
    submitThree();
    command("Returnér …"_q)->trigger();
    type("Skriv tallene"_q);
    EXPECT_TRUE(window().fileView()->drafts().hasUnsaved());
    EXPECT_TRUE(window().fileView()->drafts().unsavedText().contains("Skriv tallene"_q));
    EXPECT_FALSE(window().close());
    EXPECT_EQ(questions.size(), 1);
    EXPECT_EQ(card().state, CardState::Submitted) << "nobody has sent it back";
    EXPECT_EQ(find<QLineEdit>("Begrundelse"_q)->text(), "Skriv tallene"_q);
    EXPECT_EQ(withCursor(), "Begrundelse"_q);
    press(Qt::Key_Escape);
    EXPECT_FALSE(window().fileView()->drafts().hasUnsaved()) << "it was given up";
    EXPECT_TRUE(window().close());
}

TEST_F(StateBarTest, AReasonThatWasBegunIsInTheWayOfNoOtherStep)
{
    submitThree();
    command("Returnér …"_q)->trigger();
    type("Måske"_q);
    button("Godkend"_q)->click();
    EXPECT_EQ(card().state, CardState::Approved);
}

TEST_F(StateBarTest, TheReadingViewKeepsAReasonToItsFormToo)
{
    submitThree();
    press(Qt::Key_R, ctrl);
    command("Returnér …"_q)->trigger();
    type("Kun til det første skema"_q);
    press(Qt::Key_PageDown, ctrlShift);
    EXPECT_FALSE(isReasonAsked());
    command("Returnér …"_q)->trigger();
    EXPECT_EQ(find<QLineEdit>("Begrundelse"_q)->text(), QString());
    type("Til det andet"_q);
    press(Qt::Key_Return);
    EXPECT_EQ(card(0).state, CardState::Submitted);
    EXPECT_EQ(card(1).state, CardState::Returned);
    EXPECT_EQ(card(1).returnReason, "Til det andet"_q);
}

TEST_F(StateBarTest, TheReadingViewGoesFromFormToFormUntilAllAreApproved)
{
    submitThree();
    press(Qt::Key_R, ctrl);
    for (int i = 0; i < 3; ++i)
        button("Godkend og læs næste"_q)->click();
    for (size_t i = 0; i < 3; ++i)
        EXPECT_EQ(card(i).state, CardState::Approved);
    press(Qt::Key_Z, ctrl);
    EXPECT_EQ(card(2).state, CardState::Submitted);
    EXPECT_TRUE(becomes([this] {
        const auto buttons = page().findChildren<QPushButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [](const QPushButton* each) {
            return each->isVisible() && each->text().remove(u'&') == "Godkend og læs næste"_q;
        });
    })) << "taken back, it can be approved again";
}

TEST_F(StateBarTest, EscapeLeavesTheReasonAndTakesNoStep)
{
    submitThree();
    field(1)->setFocus();
    command("Returnér …"_q)->trigger();
    type("Måske"_q);
    press(Qt::Key_Escape);
    EXPECT_FALSE(isReasonAsked());
    EXPECT_EQ(card().state, CardState::Submitted);
    EXPECT_EQ(QApplication::focusWidget(), field(1));
}

TEST_F(StateBarTest, TheReasonStaysWhileTheRestOfTheFileChanges)
{
    submitThree();
    command("Returnér …"_q)->trigger();
    type("Skriv ta"_q);
    ASSERT_TRUE(succeeded(workspace().cards().setTitle(card(5).id, "Et andet navn"_q, false)));
    EXPECT_TRUE(isReasonAsked());
    type("llene"_q);
    press(Qt::Key_Return);
    EXPECT_EQ(card(0).returnReason, "Skriv tallene"_q);
}

TEST_F(StateBarTest, TheOfficerAndTheDueDateAreSetInAllStates)
{
    submitThree();
    find<QPushButton>("Ansvarlig og frist …"_q)->click();
    ASSERT_NE(qobject_cast<QLineEdit*>(QApplication::focusWidget()), nullptr);
    type("Bo"_q);
    press(Qt::Key_Tab);
    QApplication::focusWidget()->setProperty("text", "31.2.2012"_q);
    press(Qt::Key_Return);
    EXPECT_EQ(card().responsible, QString()) << "not with an impossible date";
    QApplication::focusWidget()->setProperty("text", "1.5.2012"_q);
    press(Qt::Key_Return);
    EXPECT_EQ(card().responsible, "Bo"_q);
    EXPECT_EQ(card().due, QDate(2012, 5, 1));
    EXPECT_EQ(withCursor(), "Ansvarlig og frist: Frist 1. maj 2012 · Bo"_q) << "the cursor is back on what opened it";
}

TEST_F(StateBarTest, AnOfficerThatIsBeingNamedIsSavedWhenAnotherFormIsShown)
{
    const CardId first = card().id;
    find<QPushButton>("Ansvarlig og frist …"_q)->click();
    type("Bodil"_q);
    press(Qt::Key_PageDown, ctrlShift);
    EXPECT_EQ(book().card(first)->responsible, "Bodil"_q);
    EXPECT_EQ(card().responsible, QString());
}

TEST_F(StateBarTest, ASteppedFormLeavesTheCursorWhereItCanBeSeen)
{
    confirmAll(card().id);
    ASSERT_TRUE(tabTo("Indsend"_q));
    press(Qt::Key_Space);
    ASSERT_EQ(card().state, CardState::Submitted);
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_TRUE(QApplication::focusWidget()->isVisible());
    EXPECT_TRUE(form().isAncestorOf(QApplication::focusWidget())) << withCursor().toStdString();
    ASSERT_TRUE(tabTo("Godkend"_q));
    press(Qt::Key_Space);
    ASSERT_EQ(card().state, CardState::Approved);
    EXPECT_TRUE(form().isAncestorOf(QApplication::focusWidget())) << withCursor().toStdString();
}

TEST_F(StateBarTest, AnOfficerIsOfferedAndTheNameThatIsGoneToIsSavedOnEnter)
{
    ASSERT_TRUE(succeeded(workspace().cards().setPlan(card(1).id, {"Bodil Vest"_q, {}, false})));
    find<QPushButton>("Ansvarlig og frist …"_q)->click();
    type("bo"_q);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(card().responsible, "Bodil Vest"_q);
    press(Qt::Key_Space); // again, over what is there now
    type("bo"_q);
    press(Qt::Key_Tab);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    type("mette"_q);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(card().responsible, "Mette Sørensen"_q);
}

/// What stands above the answers and is being typed: the due date, the title.
class TypedAbove : public StateBarTest
{
protected:
    void typeDue()
    {
        find<QPushButton>("Ansvarlig og frist …"_q)->click();
        press(Qt::Key_Tab);
        type("1.5.2012"_q);
    }

    void typeTitle()
    {
        find<QToolButton>("Ret titlen"_q)->click();
        type("Halvt skrevet"_q);
    }

    /// The form as another program finds it in the file.
    Card onDisk(const CardId& id)
    {
        const auto store = Store::open(example(), Access::Read, "Bo"_q);
        return valueOf(store->card(id));
    }
};

TEST_F(TypedAbove, TheDueDateIsSavedWhenTheWindowIsClosed)
{
    typeDue();
    const CardId id = card().id;
    EXPECT_TRUE(window().close());
    EXPECT_EQ(onDisk(id).due, QDate(2012, 5, 1));
}

TEST_F(TypedAbove, TheDueDateIsSavedWhenAnotherYearIsShown)
{
    typeDue();
    const CardId id = card().id;
    moveToYear(1);
    EXPECT_EQ(book().account.year, year(2010));
    EXPECT_EQ(onDisk(id).due, QDate(2012, 5, 1));
}

TEST_F(TypedAbove, TheTitleIsSavedWhenTheWindowIsClosed)
{
    typeTitle();
    const CardId id = card().id;
    EXPECT_TRUE(window().close());
    EXPECT_EQ(onDisk(id).title, "Halvt skrevet"_q);
}

TEST_F(TypedAbove, TheTitleIsSavedWhenAnotherYearIsShown)
{
    typeTitle();
    const CardId id = card().id;
    moveToYear(1);
    EXPECT_EQ(book().account.year, year(2010));
    EXPECT_EQ(onDisk(id).title, "Halvt skrevet"_q);
}

TEST_F(TypedAbove, WhatSomebodyElseWroteInAnotherFieldOfThePlanStandsAndIsNoConflict)
{
    find<QPushButton>("Ansvarlig og frist …"_q)->click();
    type("Bo"_q);
    ASSERT_TRUE(succeeded(workspace().cards().setPlan(card().id, {{}, QDate(2012, 6, 1), true})));
    press(Qt::Key_Return);
    EXPECT_EQ(card().responsible, "Bo"_q);
    EXPECT_EQ(card().due, QDate(2012, 6, 1));
    EXPECT_EQ(book().initiative(card().initiative)->lastYear, year(2011));
    EXPECT_FALSE(window().fileView()->drafts().hasUnsaved());
}

TEST_F(TypedAbove, AConflictIsOfTheFieldThatBothTyped)
{
    find<QPushButton>("Ansvarlig og frist …"_q)->click();
    type("Bo"_q);
    ASSERT_TRUE(succeeded(workspace().cards().setPlan(card().id, {"Ib"_q, QDate(2012, 6, 1), false})));
    press(Qt::Key_Return);
    EXPECT_EQ(card().responsible, "Ib"_q);
    const TypedPlace officer = HeadPlace{card().id, HeadPlace::Field::Officer};
    EXPECT_EQ(window().fileView()->drafts().places(), std::vector{officer});
}

TEST_F(TypedAbove, AMarkThatSomebodyElseSetMeanwhileStaysWhenTheTitleIsSaved)
{
    ASSERT_FALSE(card().isNew);
    find<QToolButton>("Ret titlen"_q)->click();
    ASSERT_TRUE(succeeded(workspace().cards().setTitle(card().id, card().title, true)));
    type("Halvt skrevet"_q);
    press(Qt::Key_Return);
    EXPECT_EQ(card().title, "Halvt skrevet"_q);
    EXPECT_TRUE(card().isNew);
}

TEST_F(TypedAbove, ADueDateThatIsNoDayKeepsTheYearAndTheFileInView)
{
    find<QPushButton>("Ansvarlig og frist …"_q)->click();
    press(Qt::Key_Tab);
    type("engang"_q);
    EXPECT_FALSE(window().close());
    moveToYear(1);
    EXPECT_EQ(book().account.year, year(2011));
    EXPECT_EQ(find<QComboBox>("Redegørelse"_q)->currentText(), "Redegørelse 2011"_q);
    EXPECT_EQ(QApplication::focusWidget()->property("text"), "engang"_q);
}

} // namespace
} // namespace indblik
