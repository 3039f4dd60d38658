// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/factsbox.h"

#include "tests/ui/round.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>

#include <algorithm>
#include <cstdlib>

namespace indblik {
namespace {

/// A form with a number to reach and a promise in its texts.
class FactsBoxTest : public RoundTest
{
protected:
    FactsBoxTest()
    {
        openExample();
        const Card& first = book().cards.front();
        EXPECT_TRUE(succeeded(workspace().cards().setAnswer(
            first.id, {"objectives"_q}, "Mindst 70 % af kvinderne får et større netværk."_q)));
        page().showCard(first.id);
        EXPECT_TRUE(QTest::qWaitFor([this] { return window().findChild<FactsBox*>() && row() >= 0; }));
    }

    QListWidget& list() { return *window().findChild<FactsBox*>()->findChild<QListWidget*>(); }

    /// The line of the women's network; -1 where it is not offered.
    int row()
    {
        for (int i = 0; i < list().count(); ++i) {
            if (list().item(i)->text().contains("70"_q))
                return i;
        }
        return -1;
    }

    /// All the texts of the first form, which now says only this.
    void sayOnly(const QString& text)
    {
        const Card first = book().cards.front();
        const FormTemplate made = *book().form(first.form);
        for (const Field& field : made.fields)
            EXPECT_TRUE(succeeded(workspace().cards().setAnswer(
                first.id, field.key, field.key == FieldKey{"objectives"_q} ? text : QString())));
    }

    /// The line that says so much; -1 where none does.
    int rowSaying(const QString& number)
    {
        for (int i = 0; i < list().count(); ++i) {
            if (list().item(i)->text().contains(number))
                return i;
        }
        return -1;
    }

    size_t criteria() { return book().criteriaOf(book().cards.front().id).size(); }
};

const QString two = "Mindst 70 % af kvinderne får et større netværk. Mindst 40 unge får et fritidsjob."_q;

} // namespace

TEST_F(FactsBoxTest, TheLineThatIsChosenStaysSoWhenOthersComeBeforeIt)
{
    sayOnly(two);
    ASSERT_TRUE(becomes([this] { return rowSaying("40"_q) >= 0 && rowSaying("70"_q) >= 0; }));
    list().setCurrentRow(rowSaying("40"_q));
    const QString chosen = list().currentItem()->text();
    sayOnly("Mindst 25 mænd deltager. "_q + two);
    ASSERT_TRUE(becomes([this] { return rowSaying("25"_q) >= 0; }));
    EXPECT_EQ(list().currentItem()->text(), chosen);
}

TEST_F(FactsBoxTest, WhatIsTypedAndNotSavedYetCounts)
{
    sayOnly(two);
    ASSERT_TRUE(becomes([this] { return rowSaying("40"_q) >= 0; }));
    list().setFocus();
    list().setCurrentRow(rowSaying("40"_q));
    const size_t before = criteria();
    // The sentence that is chosen is another now, and nobody has read that.
    window().fileView()->drafts().touch(AnswerPlace{book().cards.front().id, {"objectives"_q}},
        "Mindst 70 % af kvinderne får et større netværk. Mindst 45 unge får et fritidsjob."_q);
    QTest::keyClick(&list(), Qt::Key_Return);
    EXPECT_EQ(criteria(), before);
    EXPECT_GE(rowSaying("45"_q), 0);
    list().setCurrentRow(rowSaying("45"_q));
    QTest::keyClick(&list(), Qt::Key_Return);
    EXPECT_EQ(criteria(), before + 1);
}

TEST_F(FactsBoxTest, TheCursorGoesToWhatStandsBeforeTheLastOneThatIsTakenIn)
{
    sayOnly("Mindst 70 % af kvinderne får et større netværk."_q);
    ASSERT_TRUE(becomes([this] { return list().count() == 1 && row() == 0; }));
    list().setFocus();
    list().setCurrentRow(0);
    QTest::keyClick(&list(), Qt::Key_Return);
    EXPECT_FALSE(list().isVisible());
    QWidget* now = QApplication::focusWidget();
    ASSERT_NE(now, nullptr);
    EXPECT_TRUE(now->isVisible());
    EXPECT_TRUE(form().isAncestorOf(now)) << withCursor().toStdString();
    EXPECT_FALSE(qobject_cast<AnswerEditor*>(now)) << "not up among the answers: " << withCursor().toStdString();
}

TEST_F(FactsBoxTest, TheListIsSeenWhereItWasThoughACriterionComesInAboveIt)
{
    sayOnly(two);
    ASSERT_TRUE(becomes([this] { return rowSaying("40"_q) >= 0 && rowSaying("70"_q) >= 0; }));
    list().setFocus();
    form().ensureWidgetVisible(&list());
    QApplication::processEvents();
    const int height = list().mapTo(&form(), QPoint()).y();
    list().setCurrentRow(rowSaying("70"_q));
    QTest::keyClick(&list(), Qt::Key_Return);
    ASSERT_EQ(rowSaying("70"_q), -1);
    QApplication::processEvents();
    QApplication::processEvents();
    // The form may not be long enough for it below the list.
    const auto* bar = form().verticalScrollBar();
    EXPECT_TRUE(std::abs(list().mapTo(&form(), QPoint()).y() - height) <= 1 || bar->value() == bar->maximum());
    EXPECT_TRUE(list().hasFocus());
}

TEST_F(FactsBoxTest, TheWholeSentenceIsReadHoweverNarrowTheFormIs)
{
    QString sentence = "Mindst 70 % af kvinderne får et større netværk"_q;
    for (int i = 0; i < 12; ++i)
        sentence += " og lærer andre kvinder at kende"_q;
    sentence += " i resten af byen."_q;
    sayOnly(sentence);
    EXPECT_TRUE(becomes([this] { return row() >= 0 && list().item(row())->toolTip().contains("resten af byen"_q); }));
    QApplication::processEvents();
    const int wide = list().height();
    window().resize(1024, 700);
    EXPECT_TRUE(becomes([this, wide] { return list().height() > wide; }));
    EXPECT_GE(list().height(), list().sizeHintForRow(0)) << "the list is as high as its lines are now";
}

TEST_F(FactsBoxTest, SaysNoMoreThanTheProgramKnows)
{
    sayOnly("Mindst 70 % af kvinderne får et større netværk."_q);
    ASSERT_TRUE(becomes([this] { return list().count() == 1; }));
    const auto labels = window().findChild<FactsBox*>()->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text()
               == "Programmet har fundet 1 mulig oplysning i teksterne. Læs sætningen, før du overtager den."_q;
    }));
}

TEST_F(FactsBoxTest, EnterMakesTheThingThatTheSentenceStatesAndOffersItNoMore)
{
    const size_t before = criteria();
    list().setFocus();
    list().setCurrentRow(row());
    QTest::keyClick(&list(), Qt::Key_Return);
    EXPECT_EQ(criteria(), before + 1);
    EXPECT_EQ(row(), -1);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(criteria(), before);
    EXPECT_TRUE(QTest::qWaitFor([this] { return row() >= 0; })) << "it is offered again";
}

TEST_F(FactsBoxTest, SaysWhereASentenceThatWasTakenInHasChanged)
{
    list().setCurrentRow(row());
    QTest::keyClick(&list(), Qt::Key_Return);
    ASSERT_EQ(row(), -1);
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(
        book().cards.front().id, {"objectives"_q}, "Mindst 60 % af kvinderne får et større netværk."_q)));
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return list().count() > 0 && list().item(0)->text().contains("Sætningen er ændret"_q); }));
}

} // namespace indblik
