// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/promisesbox.h"

#include "tests/ui/round.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace indblik {
namespace {

/// The first form of 2011, which promised one thing in 2010.
class PromisesBoxTest : public RoundTest
{
protected:
    PromisesBoxTest()
    {
        openNext();
        promise("Et tilpasset koncept forventes fuldt udrullet i 2011."_q);
    }

    /// What the first form said in 2010.
    void promise(const QString& text)
    {
        const InitiativeId initiative = card(0).initiative;
        EXPECT_TRUE(succeeded(workspace().show(year(2010))));
        const Card before = *book().cardOf(initiative);
        const auto fields = book().form(before.form)->fields;
        for (const Field& field : fields)
            EXPECT_TRUE(succeeded(workspace().cards().setAnswer(
                before.id, field.key, field.key.text == "status"_q ? text : "Som før."_q)));
        EXPECT_TRUE(succeeded(workspace().show(year(2011))));
        page().showCard(book().cardOf(initiative)->id);
        EXPECT_TRUE(QTest::qWaitFor([this] { return isFormWhole(); }));
    }

    PromisesBox& box() { return *form().findChild<PromisesBox*>(); }
    /// What is seen of a promise and has this name; null where nothing is.
    template<class Input>
    Input* seen(const QString& name)
    {
        QApplication::processEvents();
        const auto inputs = box().findChildren<Input*>();
        const auto found = std::find_if(inputs.begin(), inputs.end(),
            [&name](const Input* input) { return input->isVisible() && input->accessibleName() == name; });
        return found == inputs.end() ? nullptr : *found;
    }
    QComboBox* choice() { return seen<QComboBox>("Hvad der er sket"_q); }
    QLineEdit* date() { return seen<QLineEdit>("Hvad det er flyttet til"_q); }
    QLineEdit* word() { return seen<QLineEdit>("Et ord om det"_q); }
    const std::vector<Promise>& stored() { return book().promises; }

    void choose(PromiseState wanted)
    {
        choice()->setFocus();
        press(Qt::Key_Home);
        for (int i = 0; i < choice()->count() && choice()->currentData() != promiseStateText(wanted); ++i)
            press(Qt::Key_Down);
    }

    bool says(const QString& text)
    {
        QApplication::processEvents();
        const auto labels = form().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&text](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }
};

TEST_F(PromisesBoxTest, AsksWhatHappenedToWhatWasPromisedAndKeepsTheAnswerAsOneStep)
{
    EXPECT_TRUE(says("Hvad I lovede i 2010"_q));
    EXPECT_TRUE(says("Et tilpasset koncept forventes fuldt udrullet i 2011"_q));
    EXPECT_EQ(date(), nullptr);
    choose(PromiseState::Moved);
    ASSERT_NE(date(), nullptr) << "only what is moved has a date";
    press(Qt::Key_Tab);
    EXPECT_EQ(withCursor(), "Hvad det er flyttet til"_q);
    type("medio 2012"_q);
    press(Qt::Key_Tab);
    EXPECT_EQ(withCursor(), "Et ord om det"_q);
    type("Leverandøren skiftede"_q);
    EXPECT_TRUE(window().fileView()->drafts().flush());
    ASSERT_EQ(stored().size(), 1u);
    EXPECT_EQ(stored()[0].state, PromiseState::Moved);
    EXPECT_EQ(stored()[0].movedTo, FuzzyDate::readKey("2012-medio"_q));
    EXPECT_EQ(stored()[0].word, "Leverandøren skiftede"_q);
    field(0)->setFocus();
    press(Qt::Key_Z, ctrl);
    EXPECT_TRUE(stored().empty());
    EXPECT_EQ(choice()->currentData().toString(), QString());
    EXPECT_EQ(word()->text(), QString());
    EXPECT_EQ(date(), nullptr);
}

TEST_F(PromisesBoxTest, AWordThatIsTypedIsNotLostWithAnotherForm)
{
    word()->setFocus();
    type("Vi spørger leverandøren"_q);
    page().moveToCard(1);
    page().moveToCard(-1);
    ASSERT_EQ(stored().size(), 1u);
    EXPECT_EQ(word()->text(), "Vi spørger leverandøren"_q);
    EXPECT_EQ(choice()->currentData().toString(), QString()) << "it is still open";
}

TEST_F(PromisesBoxTest, ADateThatIsNoneWaitsAndSaysSo)
{
    choose(PromiseState::Moved);
    date()->setFocus();
    type("engang"_q);
    press(Qt::Key_Tab);
    EXPECT_TRUE(says("engang"_q));
    EXPECT_FALSE(stored()[0].movedTo);
    const CardId shown = card().id;
    page().moveToCard(1);
    window().fileView()->drafts().flush();
    const auto places = window().fileView()->drafts().places();
    ASSERT_EQ(places.size(), 1u);
    page().showPlace(places.front());
    EXPECT_EQ(card().id, shown);
    EXPECT_EQ(withCursor(), "Hvad det er flyttet til"_q);
    EXPECT_EQ(date()->text(), "engang"_q);
    window().fileView()->drafts().forget();
}

TEST_F(PromisesBoxTest, F8LeadsToItUntilItIsAnsweredAndItStopsNothing)
{
    for (size_t place = 0; place < 7; ++place)
        ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card().id, key(place), "Et nyt svar."_q)));
    ASSERT_TRUE(succeeded(workspace().cards().setAchievement(card().id, Achievement{AchievementKind::High, {}, {}})));
    field(6)->setFocus();
    press(Qt::Key_F8);
    EXPECT_EQ(withCursor(), "Hvad der er sket"_q);
    press(Qt::Key_Return, ctrlShift);
    EXPECT_EQ(card().state, CardState::Submitted);
    EXPECT_FALSE(choice()->isEnabled());
}

TEST_F(PromisesBoxTest, WhatAFollowUpIsAboutIsAskedThere)
{
    promise("Slutevalueringen foreligger i 2031."_q);
    EXPECT_NE(choice(), nullptr);
    FollowUp followUp;
    followUp.title = "Slutevaluering"_q;
    followUp.kind = FollowUpKind::FinalEvaluation;
    followUp.rounds = {EvaluationRound{.due = FuzzyDate::read("2031"_q)}};
    followUp.initiatives = {card().initiative};
    ASSERT_TRUE(succeeded(workspace().followUps().save(followUp)));
    EXPECT_TRUE(says("Følges som »Slutevaluering«"_q));
    EXPECT_EQ(choice(), nullptr);
    EXPECT_EQ(word(), nullptr);
}

TEST_F(PromisesBoxTest, IsNotThereWhereNothingWasPromised)
{
    promise("Klubben er åben."_q);
    EXPECT_FALSE(box().isVisible());
    EXPECT_EQ(choice(), nullptr);
}

} // namespace
} // namespace indblik
