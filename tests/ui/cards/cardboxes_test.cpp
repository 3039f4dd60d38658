// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/round.h"
#include "ui/cards/achievementbox.h"
#include "ui/cards/criteriabox.h"
#include "ui/cards/followupdialog.h"
#include "ui/cards/followupsbox.h"
#include "ui/cards/gapline.h"
#include "ui/window/statusline.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTimer>
#include <QWheelEvent>

#include <gmock/gmock.h>

namespace indblik {
namespace {

using testing::HasSubstr;

/// What stands below the answers: achievement, success criteria, follow-ups.
class CardBoxesTest : public RoundTest
{
protected:
    CardBoxesTest() { openNext(); }

    QComboBox* kind() { return find<QComboBox>("Målopfyldelse"_q); }

    void choose(AchievementKind wanted)
    {
        kind()->setFocus();
        press(Qt::Key_Home);
        for (int i = 0; i < kind()->count() && kind()->currentData() != achievementText(wanted); ++i)
            press(Qt::Key_Down);
    }

    std::vector<const Criterion*> criteria() { return book().criteriaOf(card().id); }

    bool says(const QString& text)
    {
        QApplication::processEvents();
        const auto labels = form().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&text](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }

    bool saysOfSaving(const QString& text)
    {
        const auto parts = window().findChild<StatusLine*>()->findChildren<QWidget*>();
        return std::any_of(parts.begin(), parts.end(), [&text](const QWidget* part) {
            return part->isVisible() && part->property("text").toString().contains(text);
        });
    }

    FollowUp planned(const QString& title, const std::vector<InitiativeId>& initiatives)
    {
        FollowUp followUp;
        followUp.title = title;
        followUp.rounds = {EvaluationRound{.due = FuzzyDate::read("medio 2031"_q)}};
        followUp.initiatives = initiatives;
        EXPECT_TRUE(succeeded(workspace().followUps().save(followUp)));
        return followUp;
    }
};

TEST_F(CardBoxesTest, ABadAchievementWithoutASentenceIsNotHandedInAndTheLineLeadsThere)
{
    confirmAll(card().id);
    choose(AchievementKind::NotAchieved);
    ASSERT_EQ(card().achievement->kind, AchievementKind::NotAchieved);
    press(Qt::Key_Return, ctrlShift);
    EXPECT_EQ(card().state, CardState::Draft);
    ASSERT_NE(qobject_cast<GapLine*>(QApplication::focusWidget()), nullptr);
    press(Qt::Key_Return);
    ASSERT_EQ(withCursor(), "Hvorfor målopfyldelsen er sådan"_q);
    type("Pengene kom først i december."_q);
    press(Qt::Key_Return, ctrlShift);
    EXPECT_EQ(card().achievement->sentence, "Pengene kom først i december."_q) << "saved before it is handed in";
    EXPECT_EQ(card().state, CardState::Submitted);
    EXPECT_FALSE(kind()->isEnabled());
}

TEST_F(CardBoxesTest, OneThatCannotBeAssessedYetSaysFromWhen)
{
    confirmAll(card().id);
    choose(AchievementKind::NotAssessableYet);
    auto* from = find<QLineEdit>("Hvornår den kan vurderes"_q);
    from->setFocus();
    type("engang"_q);
    press(Qt::Key_Tab);
    EXPECT_TRUE(says("»engang« er ikke en dato"_q));
    from->setFocus();
    from->selectAll();
    type("medio 2031"_q);
    press(Qt::Key_Tab);
    EXPECT_EQ(card().achievement->assessableFrom, FuzzyDate::read("medio 2031"_q));
}

TEST_F(CardBoxesTest, ADateThatTheNewChoiceDoesNotTakeIsSeenUntilItIsDeleted)
{
    choose(AchievementKind::NotAssessableYet);
    auto* from = find<QLineEdit>("Hvornår den kan vurderes"_q);
    from->setFocus();
    type("engang"_q);
    choose(AchievementKind::High);
    EXPECT_EQ(card().achievement->kind, AchievementKind::High);
    ASSERT_TRUE(from->isVisible());
    EXPECT_EQ(from->text(), "engang"_q);
    EXPECT_TRUE(says("har ingen dato"_q));
    from->setFocus();
    from->selectAll();
    press(Qt::Key_Delete);
    press(Qt::Key_Tab);
    EXPECT_FALSE(from->isVisible());
    EXPECT_FALSE(window().fileView()->drafts().hasUnsaved());
}

TEST_F(CardBoxesTest, UndoneTheAchievementShowsAsItWas)
{
    choose(AchievementKind::High);
    workspace().endTyping();
    choose(AchievementKind::NotAchieved);
    press(Qt::Key_Tab);
    field(0)->setFocus();
    press(Qt::Key_Z, ctrl);
    EXPECT_EQ(card().achievement->kind, AchievementKind::High);
    EXPECT_EQ(kind()->currentData(), achievementText(AchievementKind::High));
    press(Qt::Key_Z, ctrl);
    EXPECT_FALSE(card().achievement.has_value());
    EXPECT_EQ(kind()->currentIndex(), 0);
}

TEST_F(CardBoxesTest, ASentenceIsOnTheDiskBeforeItIsLeft)
{
    choose(AchievementKind::NotAchieved);
    auto* sentence = find<QLineEdit>("Hvorfor målopfyldelsen er sådan"_q);
    sentence->setFocus();
    QTest::keyClicks(sentence, "Pengene kom sent"_q);
    EXPECT_TRUE(saysOfSaving("Endnu ikke gemt"_q)) << "the status line speaks for single lines too";
    EXPECT_TRUE(becomes([this] { return card().achievement->sentence == "Pengene kom sent"_q; }));
    EXPECT_TRUE(sentence->hasFocus());
    EXPECT_EQ(sentence->cursorPosition(), sentence->text().size());
    EXPECT_TRUE(saysOfSaving("Gemt"_q));
}

TEST_F(CardBoxesTest, ASentenceThatIsBeingWrittenIsSavedWithItsOwnForm)
{
    const CardId first = card().id;
    choose(AchievementKind::NotAchieved);
    find<QLineEdit>("Hvorfor målopfyldelsen er sådan"_q)->setFocus();
    type("Halvt skrevet"_q);
    press(Qt::Key_PageDown, ctrlShift);
    EXPECT_NE(card().id, first);
    EXPECT_EQ(book().card(first)->achievement->sentence, "Halvt skrevet"_q);
    EXPECT_FALSE(card().achievement.has_value());
}

TEST_F(CardBoxesTest, TheWheelChangesNoAchievement)
{
    kind()->setFocus();
    QWheelEvent wheel(kind()->rect().center(), kind()->mapToGlobal(kind()->rect().center()), {}, {0, -120},
        Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(kind(), &wheel);
    EXPECT_FALSE(card().achievement.has_value());
    EXPECT_EQ(kind()->currentIndex(), 0);
}

TEST_F(CardBoxesTest, ACriterionIsWrittenByKeysAndCounted)
{
    ASSERT_TRUE(tabTo("Tilføj et succeskriterium"_q));
    press(Qt::Key_Space);
    ASSERT_EQ(withCursor(), "Succeskriterium"_q);
    type("Besøgte kvinder med større netværk"_q);
    for (const auto& [name, text] : {std::pair("Mål"_q, "mindst 70 %"_q), std::pair("Udgangspunkt"_q, "8 af 20"_q),
             std::pair("Opnået"_q, "14 af 20"_q), std::pair("Opgjort"_q, "ultimo 2011"_q)}) {
        ASSERT_TRUE(tabTo(name));
        type(text);
    }
    press(Qt::Key_Tab);
    ASSERT_EQ(criteria().size(), 1u);
    EXPECT_EQ(criteria()[0]->text, "Besøgte kvinder med større netværk"_q);
    EXPECT_EQ(criteria()[0]->actual.count, 14);
    EXPECT_EQ(criteria()[0]->actual.of, 20);
    EXPECT_EQ(reached(*criteria()[0]), Reached::Yes);
    EXPECT_TRUE(says("14 af 20 ("_q));
}

TEST_F(CardBoxesTest, WhatCannotBeReadInACriterionIsToldAndStays)
{
    button("Tilføj et succeskriterium"_q)->click();
    type("Flere i job"_q);
    find<QLineEdit>("Mål"_q)->setFocus();
    type("mindst 10"_q);
    auto* actual = find<QLineEdit>("Opnået"_q);
    actual->setFocus();
    type("30 af 20"_q);
    press(Qt::Key_Tab);
    EXPECT_EQ(actual->text(), "30 af 20"_q);
    EXPECT_TRUE(says("Opnået: "_q));
    actual->setFocus();
    actual->selectAll();
    type("12 af 20"_q);
    press(Qt::Key_Tab);
    ASSERT_EQ(criteria().size(), 1u);
    EXPECT_EQ(criteria()[0]->actual.count, 12);
}

TEST_F(CardBoxesTest, ACriterionThatIsBeingWrittenIsSavedWithItsOwnForm)
{
    const CardId first = card().id;
    Criterion known;
    known.card = first;
    known.text = "Det første"_q;
    known.target.count = 20;
    ASSERT_TRUE(succeeded(workspace().cards().saveCriterion(known)));
    Criterion there = known;
    there.id = CriterionId::create();
    there.card = card(1).id;
    there.text = "Det andet skemas"_q;
    ASSERT_TRUE(succeeded(workspace().cards().saveCriterion(there)));
    button("Tilføj et succeskriterium"_q)->click();
    type("Halvt skrevet"_q);
    ASSERT_TRUE(tabTo("Mål"_q));
    type("mindst 10"_q);
    press(Qt::Key_PageDown, ctrlShift);
    ASSERT_EQ(card().id, card(1).id);
    EXPECT_EQ(book().criteriaOf(first).size(), 2u);
    ASSERT_EQ(criteria().size(), 1u);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
    const auto rows = form().findChildren<QLineEdit*>();
    QStringList texts;
    for (const QLineEdit* row : rows) {
        if (row->isVisible() && row->accessibleName() == "Succeskriterium"_q)
            texts.append(row->text());
    }
    EXPECT_EQ(texts, QStringList{"Det andet skemas"_q});
}

TEST_F(CardBoxesTest, ACriterionThatCannotBeStoredYetIsThereAgainWithItsForm)
{
    button("Tilføj et succeskriterium"_q)->click();
    type("Uden mål endnu"_q);
    press(Qt::Key_PageDown, ctrlShift);
    press(Qt::Key_PageUp, ctrlShift);
    ASSERT_EQ(card().id, card(0).id);
    EXPECT_EQ(find<QLineEdit>("Succeskriterium"_q)->text(), "Uden mål endnu"_q);
    find<QLineEdit>("Mål"_q)->setFocus();
    type("mindst 10"_q);
    press(Qt::Key_Tab);
    ASSERT_EQ(criteria().size(), 1u);
    EXPECT_EQ(criteria()[0]->text, "Uden mål endnu"_q);
}

TEST_F(CardBoxesTest, ACriterionThatIsBeingWrittenIsSavedBeforeTheFormIsHandedIn)
{
    confirmAll(card().id);
    button("Tilføj et succeskriterium"_q)->click();
    type("Flere i job"_q);
    press(Qt::Key_Return, ctrlShift);
    EXPECT_EQ(card().state, CardState::Draft) << "not past something that has no target yet";
    ASSERT_TRUE(tabTo("Mål"_q));
    type("mindst 10"_q);
    press(Qt::Key_Return, ctrlShift);
    EXPECT_EQ(card().state, CardState::Submitted);
    ASSERT_EQ(criteria().size(), 1u);
    EXPECT_EQ(criteria()[0]->text, "Flere i job"_q);
    EXPECT_TRUE(find<QLineEdit>("Succeskriterium"_q)->isReadOnly());
}

TEST_F(CardBoxesTest, UndoneACriterionGoesAndRedoneItComesBack)
{
    button("Tilføj et succeskriterium"_q)->click();
    type("Flere i job"_q);
    ASSERT_TRUE(tabTo("Mål"_q));
    type("mindst 10"_q);
    press(Qt::Key_Return);
    ASSERT_EQ(criteria().size(), 1u);
    field(0)->setFocus();
    press(Qt::Key_Z, ctrl);
    const auto shown = [this] {
        QApplication::processEvents();
        const auto rows = form().findChildren<QLineEdit*>();
        return std::count_if(rows.begin(), rows.end(),
            [](const QLineEdit* row) { return row->isVisible() && row->accessibleName() == "Succeskriterium"_q; });
    };
    EXPECT_EQ(shown(), 0);
    press(Qt::Key_Y, ctrl);
    EXPECT_EQ(shown(), 1);
    button("Tilføj et succeskriterium"_q);
    find<QAbstractButton>("Slet succeskriteriet"_q)->click();
    QApplication::processEvents();
    EXPECT_EQ(shown(), 0);
    press(Qt::Key_Z, ctrl);
    EXPECT_EQ(shown(), 1);
}

TEST_F(CardBoxesTest, AFollowUpOfSeveralFormsMovesOnAllOfThem)
{
    planned("Midtvejsevaluering"_q, {card(0).initiative, card(1).initiative});
    EXPECT_TRUE(says("på 2 skemaer"_q));
    EXPECT_TRUE(says("medio 2031"_q));
    page().moveToCard(1);
    ASSERT_TRUE(tabTo("Ret Midtvejsevaluering"_q));
    inDialog([] {
        auto* dialog = qobject_cast<FollowUpDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        QTest::keyClick(dialog, Qt::Key_V, Qt::AltModifier); // Ventes
        auto* due = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        ASSERT_NE(due, nullptr);
        EXPECT_EQ(due->text(), "medio 2031"_q);
        due->selectAll();
        QTest::keyClicks(due, "primo 2032"_q);
        QTest::keyClick(due, Qt::Key_Return);
    });
    press(Qt::Key_Space);
    EXPECT_TRUE(says("primo 2032"_q));
    EXPECT_NE(QApplication::focusWidget(), nullptr);
    page().moveToCard(-1);
    EXPECT_TRUE(says("primo 2032"_q));
    press(Qt::Key_Z, ctrl);
    EXPECT_TRUE(says("medio 2031"_q)) << "undo shows at once";
    EXPECT_FALSE(says("primo 2032"_q));
}

TEST_F(CardBoxesTest, AFollowUpGetsANextRoundAndKeepsTheOneBefore)
{
    planned("Fælles evaluering"_q, {card().initiative});
    FollowUp yearly = *book().followUpsOf(card())[0];
    yearly.repeats = Repeats::Yearly;
    yearly.rounds[0].period = "2030"_q;
    ASSERT_TRUE(succeeded(workspace().followUps().save(yearly)));
    ASSERT_TRUE(tabTo("Ret Fælles evaluering"_q));
    inDialog([] {
        auto* dialog = qobject_cast<FollowUpDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        QTest::keyClick(dialog, Qt::Key_K, Qt::AltModifier); // Kommet
        QTest::keyClicks(QApplication::focusWidget(), "februar 2032"_q);
        QTest::keyClick(dialog, Qt::Key_U, Qt::AltModifier); // Næste runde
        // A button that is pressed by its letter is seen to go down first.
        const auto period = [] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()); };
        EXPECT_TRUE(QTest::qWaitFor([&period] { return period() && period()->text() == "2031"_q; }));
        QTest::keyClick(period(), Qt::Key_Return);
    });
    press(Qt::Key_Space);
    const FollowUp& now = *book().followUpsOf(card())[0];
    ASSERT_EQ(now.rounds.size(), 2U);
    EXPECT_EQ(now.rounds[0].period, "2030"_q);
    EXPECT_EQ(now.rounds[0].due, FuzzyDate::read("medio 2031"_q));
    EXPECT_EQ(now.rounds[0].arrived, FuzzyDate::read("februar 2032"_q)) << "no day is asked for";
    EXPECT_EQ(now.rounds[1], (EvaluationRound{.period = "2031"_q, .due = FuzzyDate::read("medio 2032"_q)}));
    EXPECT_TRUE(says("kom februar 2032"_q));
    EXPECT_TRUE(says("ventes medio 2032"_q));
    EXPECT_TRUE(says("2030 · kom februar 2032"_q)) << "each round has its line";
}

TEST_F(CardBoxesTest, ADateThatCannotBeReadIsShownInItsRound)
{
    planned("Fælles evaluering"_q, {card().initiative});
    ASSERT_TRUE(tabTo("Ret Fælles evaluering"_q));
    inDialog([] {
        auto* dialog = qobject_cast<FollowUpDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        QTest::keyClick(dialog, Qt::Key_V, Qt::AltModifier);
        auto* due = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        ASSERT_NE(due, nullptr);
        due->selectAll();
        QTest::keyClicks(due, "engang"_q);
        QTest::keyClick(dialog, Qt::Key_U, Qt::AltModifier);
        EXPECT_TRUE(QTest::qWaitFor([due] { return due->text().isEmpty(); })) << "of the next round";
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        EXPECT_TRUE(dialog->isVisible());
        EXPECT_EQ(QApplication::focusWidget(), due);
        EXPECT_EQ(due->text(), "engang"_q);
        due->selectAll();
        QTest::keyClicks(due, "primo 2032"_q);
        QTest::keyClick(due, Qt::Key_Return);
    });
    press(Qt::Key_Space);
    const FollowUp& now = *book().followUpsOf(card())[0];
    EXPECT_EQ(now.rounds, std::vector({EvaluationRound{.due = FuzzyDate::read("primo 2032"_q)}}))
        << "a round of which nothing is said is none";
}

TEST_F(CardBoxesTest, AFollowUpIsAddedAndItHasCome)
{
    ASSERT_TRUE(tabTo("Tilføj en opfølgning eller evaluering …"_q));
    inDialog([] {
        QTest::keyClicks(QApplication::focusWidget(), "Slutevaluering"_q);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    });
    press(Qt::Key_Space);
    ASSERT_EQ(book().followUpsOf(card()).size(), 1u);
    ASSERT_TRUE(tabTo("Slutevaluering er kommet"_q));
    press(Qt::Key_Space);
    EXPECT_EQ(book().followUpsOf(card())[0]->arrived(), FuzzyDate::day(QDate::currentDate()));
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_TRUE(form().findChild<FollowUpsBox*>()->isAncestorOf(QApplication::focusWidget()))
        << withCursor().toStdString();
}

TEST_F(CardBoxesTest, AFollowUpOfAnotherFormIsLinkedHereToo)
{
    const FollowUp known = planned("Fælles evaluering"_q, {card(3).initiative});
    ASSERT_TRUE(tabTo("Tilføj en opfølgning eller evaluering …"_q));
    QTimer::singleShot(0, &window(), [] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        QTest::keyClick(menu, Qt::Key_Up); // the last one
        QTest::keyClick(menu, Qt::Key_Return);
    });
    press(Qt::Key_Space);
    ASSERT_EQ(book().followUpsOf(card()).size(), 1u);
    EXPECT_EQ(book().followUpsOf(card())[0]->id, known.id);
    EXPECT_TRUE(says("på 2 skemaer"_q));
    press(Qt::Key_Z, ctrl);
    EXPECT_EQ(book().followUpsOf(card()).size(), 0u);
    EXPECT_FALSE(says("Fælles evaluering"_q));
}

TEST_F(CardBoxesTest, ADateThatCannotBeReadIsKeptWithItsFormAndKeepsTheFileOpen)
{
    choose(AchievementKind::NotAssessableYet);
    find<QLineEdit>("Hvornår den kan vurderes"_q)->setFocus();
    type("engang"_q);
    const CardId first = card().id;
    press(Qt::Key_PageDown, ctrlShift);
    ASSERT_NE(card().id, first);
    EXPECT_FALSE(window().close());
    EXPECT_EQ(card().id, first) << "it is brought into view";
    auto* date = find<QLineEdit>("Hvornår den kan vurderes"_q);
    EXPECT_EQ(date->text(), "engang"_q);
    EXPECT_EQ(QApplication::focusWidget(), date);
    EXPECT_THAT(banners().join(u' ').toStdString(), HasSubstr("»engang« er ikke en dato"));
    ASSERT_EQ(questions.size(), 1) << "whatever waits, closing asks what is to become of it";
    EXPECT_TRUE(questions.front().contains(card().title)) << questions.front().toStdString();
    date->selectAll();
    type("medio 2031"_q);
    EXPECT_TRUE(window().close());
    const auto store = Store::open(example(), Access::Read, "Bo"_q);
    EXPECT_EQ(valueOf(store->card(first)).achievement->assessableFrom, FuzzyDate::read("medio 2031"_q));
}

TEST_F(CardBoxesTest, AHalfWrittenCriterionOfAnotherFormKeepsTheFileOpenAndIsBroughtIntoView)
{
    button("Tilføj et succeskriterium"_q)->click();
    type("Uden mål endnu"_q);
    const CardId first = card().id;
    press(Qt::Key_PageDown, ctrlShift);
    ASSERT_NE(card().id, first);
    EXPECT_FALSE(window().close());
    EXPECT_EQ(card().id, first);
    EXPECT_EQ(withCursor(), "Succeskriterium"_q);
    EXPECT_EQ(QApplication::focusWidget()->property("text"), "Uden mål endnu"_q);
    EXPECT_EQ(questions.size(), 1);
    EXPECT_THAT(banners().join(u' ').toStdString(), HasSubstr("er ikke gemt: Skriv målet"));
    moveToYear(1);
    EXPECT_EQ(book().account.year, year(2011)) << "and the year in view";
    find<QLineEdit>("Mål"_q)->setFocus();
    type("mindst 10"_q);
    EXPECT_TRUE(window().close());
}

TEST_F(CardBoxesTest, TheStatusLineSaysNotSavedAsLongAsSomethingWaits)
{
    button("Tilføj et succeskriterium"_q)->click();
    type("Uden mål endnu"_q);
    EXPECT_TRUE(saysOfSaving("Endnu ikke gemt"_q));
    find<QLineEdit>("Mål"_q)->setFocus();
    EXPECT_TRUE(saysOfSaving("Ikke gemt"_q)) << "refused";
    field(0)->setFocus();
    type("Nye ord. "_q);
    field(1)->setFocus();
    EXPECT_TRUE(card().answer(key(0)).contains("Nye ord. "_q)) << "each is tried on its own";
    EXPECT_TRUE(saysOfSaving("Ikke gemt"_q)) << "the criterion is not";
    find<QLineEdit>("Mål"_q)->setFocus();
    type("mindst 10"_q);
    press(Qt::Key_Tab);
    EXPECT_TRUE(saysOfSaving("✓ Gemt"_q));
}

TEST_F(CardBoxesTest, WhatWaitsIsAskedForWhenTheFileIsClosedAndMayBeKeptElsewhere)
{
    button("Tilføj et succeskriterium"_q)->click();
    type("Uden mål endnu"_q);
    choose(AchievementKind::NotAssessableYet);
    find<QLineEdit>("Hvornår den kan vurderes"_q)->setFocus();
    type("engang"_q);
    nextAnswer = 1;
    nextSaveFile = path("reddet.txt"_q);
    EXPECT_TRUE(window().close());
    ASSERT_EQ(questions.size(), 1);
    QFile kept(nextSaveFile);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    const std::string words = kept.readAll().toStdString();
    EXPECT_THAT(words, HasSubstr("Uden mål endnu"));
    EXPECT_THAT(words, HasSubstr("engang"));
}

TEST_F(CardBoxesTest, ArrowKeysGoThroughEveryAchievement)
{
    kind()->setFocus();
    press(Qt::Key_Home);
    for (const AchievementKind expected : achievementKinds()) {
        press(Qt::Key_Down);
        ASSERT_EQ(kind()->currentData(), achievementText(expected));
        ASSERT_TRUE(card().achievement);
        EXPECT_EQ(card().achievement->kind, expected);
        ASSERT_EQ(QApplication::focusWidget(), kind());
    }
}

} // namespace
} // namespace indblik
