// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/round.h"
#include "ui/cards/gapline.h"
#include "ui/cards/gaplist.h"
#include "ui/cards/openyeardialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>

#include <gmock/gmock.h>

namespace indblik {
namespace {

using testing::HasSubstr;

/// An officer's year from the first key to the last, without a hand on the mouse.
class YearlyRound : public RoundTest
{
protected:
    /// The newest entry of the form's states.
    HistoryEntry lastStep()
    {
        const auto steps = valueOf(workspace().history({card().id.text(), "state"_q}));
        return steps.empty() ? HistoryEntry() : steps.front();
    }

    void expectStep(CardState state, const QString& reason)
    {
        EXPECT_EQ(card().state, state);
        const HistoryEntry step = lastStep();
        EXPECT_EQ(step.after.toString(), stateText(state));
        EXPECT_EQ(step.author, "Mette Sørensen"_q);
        EXPECT_EQ(step.reason, reason);
        EXPECT_LT(std::abs(step.at.secsTo(QDateTime::currentDateTimeUtc())), 60);
    }

    /// Enter on the button of the dialog that opens the year.
    void openYearByKeys()
    {
        inDialog([this] {
            EXPECT_NE(qobject_cast<OpenYearDialog*>(QApplication::activeModalWidget()), nullptr);
            for (int i = 0; i < 60 && QApplication::focusWidget()->objectName() != "open"_q; ++i)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            EXPECT_EQ(withCursor(), "Åbn 2011"_q);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        });
        press(Qt::Key_O, ctrlShift);
    }
};

TEST_F(YearlyRound, GoesFromLastYearsTextToApprovedByKeysAlone)
{
    openExample();
    openYearByKeys();
    ASSERT_EQ(book().account.year, year(2011));
    ASSERT_EQ(book().cards.size(), 18u);
    ASSERT_TRUE(becomes([this] { return isFormWhole(); }));

    // The first field is written anew, the second confirmed; then the cursor is in the third.
    press(Qt::Key_PageUp, ctrl);
    press(Qt::Key_PageDown, ctrl);
    while (QApplication::focusWidget() != field(0))
        press(Qt::Key_PageUp, ctrl);
    press(Qt::Key_End, ctrl);
    type(" I 2011 er der kommet ½ mio. kr. til."_q);
    press(Qt::Key_Tab);
    EXPECT_EQ(card().review(key(0)), Review::Edited);
    press(Qt::Key_PageDown, ctrl);
    ASSERT_EQ(QApplication::focusWidget(), field(1));
    press(Qt::Key_Return, ctrl);
    EXPECT_EQ(card().review(key(1)), Review::Confirmed);
    EXPECT_EQ(QApplication::focusWidget(), field(2));

    // Handing in is refused: the list has the cursor, and Enter on its second line leads to that field.
    press(Qt::Key_Return, ctrlShift);
    EXPECT_EQ(card().state, CardState::Draft);
    auto* line = qobject_cast<GapLine*>(QApplication::focusWidget());
    ASSERT_NE(line, nullptr) << withCursor().toStdString();
    EXPECT_THAT(line->text().toStdString(), HasSubstr("Beskriv aktiviteterne"));
    press(Qt::Key_Tab);
    EXPECT_THAT(withCursor().toStdString(), HasSubstr("Indsatsens mål"));
    press(Qt::Key_Return);
    ASSERT_EQ(QApplication::focusWidget(), field(3));

    // Confirming goes round through all that is left.
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Return, ctrl);
    press(Qt::Key_Return, ctrlShift);
    expectStep(CardState::Submitted, {});
    for (size_t i = 0; i < 7; ++i)
        EXPECT_TRUE(field(i)->isReadOnly());
    EXPECT_EQ(card().answer(key(0)), field(0)->toPlainText());

    // Sent back with a reason, which stands on top until it is handed in again.
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    ASSERT_TRUE(tabTo("Returnér …"_q));
    press(Qt::Key_Space);
    ASSERT_EQ(withCursor(), "Begrundelse"_q);
    press(Qt::Key_Return);
    EXPECT_EQ(card().state, CardState::Submitted) << "not without a reason";
    type("Skriv, hvor mange der deltog."_q);
    press(Qt::Key_Return);
    expectStep(CardState::Returned, "Skriv, hvor mange der deltog."_q);
    EXPECT_THAT(banners().join(u' ').toStdString(), HasSubstr("Skriv, hvor mange der deltog."));
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_TRUE(QApplication::focusWidget()->isVisible());
    press(Qt::Key_Return, ctrlShift);
    expectStep(CardState::Submitted, {});
    EXPECT_THAT(banners().join(u' ').toStdString(), Not(HasSubstr("Skriv, hvor mange der deltog.")));

    // Approved where it is read as it is printed.
    press(Qt::Key_R, ctrl);
    ASSERT_TRUE(tabTo("Godkend og læs næste"_q));
    press(Qt::Key_Space);
    expectStep(CardState::Approved, {});
    press(Qt::Key_Escape);
    EXPECT_TRUE(field(0)->isVisible());
    EXPECT_TRUE(field(0)->isReadOnly());

    // An edit needs a reason and takes the approval away.
    ASSERT_TRUE(tabTo("Ret igen …"_q));
    press(Qt::Key_Space);
    ASSERT_EQ(withCursor(), "Begrundelse"_q);
    type("Beløbet var forkert"_q);
    press(Qt::Key_Return);
    expectStep(CardState::Draft, "Beløbet var forkert"_q);
    while (QApplication::focusWidget() != field(0))
        press(Qt::Key_PageUp, ctrl);
    press(Qt::Key_End, ctrl);
    type(" Rettet."_q);
    press(Qt::Key_Tab);
    EXPECT_TRUE(card().answer(key(0)).endsWith(" Rettet."_q));
    EXPECT_EQ(valueOf(workspace().history({card().id.text(), "state"_q})).size(), 5u);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(YearlyRound, EveryStepIsTakenBackWithCtrlZAndTheFormShowsItAtOnce)
{
    openNext();
    confirmAll(card().id);
    press(Qt::Key_Return, ctrlShift);
    EXPECT_TRUE(field(0)->isReadOnly());
    command("Godkend"_q)->trigger();
    EXPECT_TRUE(button("Ret igen …"_q)->isVisible());
    press(Qt::Key_Z, ctrl);
    EXPECT_EQ(card().state, CardState::Submitted);
    EXPECT_TRUE(button("Træk tilbage"_q)->isVisible());
    press(Qt::Key_Z, ctrl);
    EXPECT_EQ(card().state, CardState::Draft);
    EXPECT_TRUE(button("Indsend"_q)->isVisible());
    EXPECT_FALSE(field(0)->isReadOnly());
    press(Qt::Key_Y, ctrl);
    EXPECT_TRUE(field(0)->isReadOnly());
}

TEST_F(YearlyRound, TheYearIsOpenedInOneStepAndTakenBackInOne)
{
    openExample();
    openYearByKeys();
    ASSERT_EQ(book().account.year, year(2011));
    press(Qt::Key_Z, ctrl);
    EXPECT_EQ(book().account.year, year(2010));
    EXPECT_EQ(workspace().accounts().size(), 1u);
    EXPECT_FALSE(editor("Økonomi"_q)->toPlainText().isEmpty());
    press(Qt::Key_Y, ctrl);
    EXPECT_EQ(workspace().accounts().size(), 2u);
}

TEST_F(YearlyRound, WhatIsTypedAndNotSavedYetIsSavedBeforeTheFormIsHandedIn)
{
    openNext();
    confirmAll(card().id);
    field(4)->setFocus();
    press(Qt::Key_End, ctrl);
    type(" Sidste ord"_q);
    press(Qt::Key_Return, ctrlShift);
    EXPECT_EQ(card().state, CardState::Submitted);
    EXPECT_TRUE(card().answer(key(4)).endsWith(" Sidste ord"_q));
    EXPECT_EQ(card().review(key(4)), Review::Edited);
}

TEST_F(YearlyRound, AFormThatIsHandedInIsNotDeleted)
{
    openNext();
    confirmAll(card().id);
    press(Qt::Key_Return, ctrlShift);
    ASSERT_EQ(card().state, CardState::Submitted);
    ASSERT_TRUE(tabTo("Slet skemaet"_q));
    press(Qt::Key_Space);
    EXPECT_EQ(book().cards.size(), 18u);
    EXPECT_THAT(banners().join(u' ').toStdString(), HasSubstr("ikke slettet"));
}

TEST_F(YearlyRound, AYearWithoutFormsCanBeReadInEveryWay)
{
    openExample();
    ASSERT_TRUE(succeeded(workspace().accountEdits().create(year(2011))));
    ASSERT_TRUE(book().cards.empty());
    ASSERT_TRUE(becomes([] { return QApplication::focusWidget() != nullptr; }));
    for (const auto& [key, modifiers] : {std::pair(Qt::Key_M, ctrl), std::pair(Qt::Key_Escape, Qt::KeyboardModifiers()),
             std::pair(Qt::Key_R, ctrl), std::pair(Qt::Key_F8, Qt::KeyboardModifiers()),
             std::pair(Qt::Key_Return, ctrl), std::pair(Qt::Key_Return, ctrlShift), std::pair(Qt::Key_D, ctrl),
             std::pair(Qt::Key_D, ctrlShift), std::pair(Qt::Key_PageDown, ctrl)})
        press(key, modifiers);
    EXPECT_TRUE(button("Opret det første statusskema"_q)->isVisible()) << "and it is in view again";
}

TEST_F(YearlyRound, AnotherYearShowsAfterWhatWasTypedIsSaved)
{
    openNext();
    const CardId edited = card().id;
    type("Ugemt. "_q);
    auto* years = find<QComboBox>("Redegørelse"_q);
    years->setFocus();
    QTest::keyClick(years, Qt::Key_Down);
    EXPECT_EQ(book().account.year, year(2010));
    EXPECT_FALSE(editor("Økonomi"_q)->toPlainText().startsWith("Ugemt. "_q));
    years->setFocus();
    QTest::keyClick(years, Qt::Key_Up);
    ASSERT_EQ(book().account.year, year(2011));
    EXPECT_TRUE(book().card(edited)->answer({"funding"_q}).startsWith("Ugemt. "_q));
    page().showCard(edited);
    EXPECT_TRUE(field(0)->toPlainText().startsWith("Ugemt. "_q));
    EXPECT_FALSE(window().fileView()->drafts().hasUnsaved());
}

} // namespace
} // namespace indblik
