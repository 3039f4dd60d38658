// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/followupdialog.h"

#include "tests/ui/round.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>
#include <memory>

namespace indblik {
namespace {

/// A yearly follow-up with a round that has come and one that is waited for.
class FollowUpDialogTest : public RoundTest
{
protected:
    FollowUpDialogTest()
    {
        openExample();
        Actor actor;
        actor.name = "Rambøll Management"_q;
        actor.aliases = {"RM"_q};
        EXPECT_TRUE(succeeded(workspace().actors().save(actor)));
        followUp.title = "Sikker By"_q;
        followUp.repeats = Repeats::Yearly;
        followUp.rounds = {{.period = "2009"_q, .isUndated = true}, {.period = "2010"_q}};
        followUp.initiatives = {card(0).initiative};
    }

    void open()
    {
        dialog = std::make_unique<FollowUpDialog>(book(), followUp, false, &window());
        dialog->show();
        QApplication::setActiveWindow(dialog.get());
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    }

    QListWidget* rounds() { return find<QListWidget>("Opfølgningens runder"_q); }
    QCheckBox* undated() { return dialog->findChild<QCheckBox*>(); }

    FollowUp followUp;
    std::unique_ptr<FollowUpDialog> dialog;
};

TEST_F(FollowUpDialogTest, LookingAtAnotherRoundIsNotTyped)
{
    open();
    ASSERT_EQ(rounds()->currentRow(), 1);
    rounds()->setFocus();
    QTest::keyClick(rounds(), Qt::Key_Up);
    ASSERT_EQ(find<QLineEdit>("Perioden, den handler om"_q)->text(), "2009"_q);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(FollowUpDialogTest, WhatIsTypedInARoundThatIsLookedAtNoMoreIsNotLost)
{
    open();
    auto* period = find<QLineEdit>("Perioden, den handler om"_q);
    period->setFocus();
    QTest::keyClicks(period, "/11"_q);
    rounds()->setFocus();
    QTest::keyClick(rounds(), Qt::Key_Up);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible()) << "it says once that nothing is saved";
    QTest::keyClick(period, Qt::Key_Return);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_EQ(dialog->answer().followUp.rounds[1].period, "2010/11"_q);
}

TEST_F(FollowUpDialogTest, ADateThatIsTypedIsKnown)
{
    open();
    rounds()->setFocus();
    QTest::keyClick(rounds(), Qt::Key_Up);
    ASSERT_TRUE(undated()->isChecked());
    auto* arrived = find<QLineEdit>("Hvornår den kom"_q);
    arrived->setFocus();
    QTest::keyClicks(arrived, "maj 2010"_q);
    EXPECT_FALSE(undated()->isChecked());
    EXPECT_FALSE(undated()->isEnabled());
    QTest::keyClick(arrived, Qt::Key_Return);
    const EvaluationRound round = dialog->answer().followUp.rounds[0];
    EXPECT_EQ(round.arrived, FuzzyDate::read("maj 2010"_q));
    EXPECT_FALSE(round.isUndated);
}

TEST_F(FollowUpDialogTest, EachDateHasItsNameBesideIt)
{
    open();
    for (const QString& name : {"Hvornår data blev modtaget"_q, "Hvornår den blev fremlagt"_q}) {
        const auto* field = find<QLineEdit>(name);
        const auto labels = dialog->findChildren<QLabel*>();
        EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [field](const QLabel* label) {
            return label->buddy() == field && label->isVisible() && !label->text().isEmpty();
        })) << name.toStdString();
    }
}

TEST_F(FollowUpDialogTest, AnOfferedNameThatIsGoneToIsTheOneThatIsSaved)
{
    open();
    auto* madeBy = find<QLineEdit>("Navn på dem, der udfører den"_q);
    madeBy->setFocus();
    QTest::keyClicks(madeBy, "rm"_q);
    QTest::keyClick(madeBy, Qt::Key_Down);
    QTest::keyClick(madeBy, Qt::Key_Return);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_EQ(dialog->answer().followUp.madeBy, "Rambøll Management"_q);
}

TEST_F(FollowUpDialogTest, TabGoesFromTheInitiativesToTheRoundsAndThenToSave)
{
    open();
    std::vector<QWidget*> way;
    for (int step = 0; step < 60 && (way.empty() || QApplication::focusWidget() != way.front()); ++step) {
        way.push_back(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const auto placeOf = [&way](const QWidget* widget) { return std::find(way.begin(), way.end(), widget); };
    ASSERT_NE(placeOf(rounds()), way.end());
    EXPECT_LT(placeOf(find<QListWidget>("Indsatser, som opfølgningen handler om"_q)), placeOf(rounds()));
    EXPECT_LT(placeOf(rounds()), placeOf(find<QLineEdit>("Hvor dokumentet ligger"_q)));
}

} // namespace
} // namespace indblik
