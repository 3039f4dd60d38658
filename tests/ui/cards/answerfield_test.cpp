// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/answerfield.h"

#include "tests/ui/round.h"
#include "ui/cards/gapline.h"

#include <QApplication>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QWheelEvent>

#include <algorithm>

namespace indblik {
namespace {

const FieldKey sizeKey{QStringLiteral("size")};
const FieldKey dayKey{QStringLiteral("day")};
const FieldKey sumKey{QStringLiteral("sum")};
const FieldKey stepsKey{QStringLiteral("steps")};

/// A form with one question of each kind, and a new status form that is made with it.
class AnswerFieldTest : public RoundTest
{
protected:
    AnswerFieldTest()
    {
        openNext();
        FormTemplate kinds = *newestForm(book().forms, "goals"_q, year(2011));
        kinds.fields = {{.key = sizeKey,
                            .label = "Omfang"_q,
                            .kind = FieldKind::Choice,
                            .isRequired = true,
                            .choices = {"Lille"_q, "Stort"_q}},
            {.key = dayKey, .label = "Start"_q, .kind = FieldKind::Date, .isRequired = true},
            {.key = sumKey, .label = "Bevilling"_q, .kind = FieldKind::Amount, .isRequired = true},
            {.key = stepsKey, .label = "Skridt"_q, .kind = FieldKind::List}};
        EXPECT_TRUE(succeeded(workspace().forms().save(kinds)));
        page().showCard(valueOf(workspace().cards().add(Section::Goals, "Prøvehandling"_q)));
        EXPECT_TRUE(becomes([this] { return isFormWhole(); }));
    }

    QComboBox* size() { return find<QComboBox>("Omfang"_q); }

    bool says(const QString& text)
    {
        QApplication::processEvents();
        const auto labels = form().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&text](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }
};

TEST_F(AnswerFieldTest, AnAndSignInTheNameOfAFieldIsNoLetterThatLeadsThere)
{
    const Field field{.key = stepsKey, .label = "Mål & midler"_q, .kind = FieldKind::List};
    const AnswerField shown(field, year(2011));
    const auto labels = shown.findChildren<QLabel*>();
    const auto name = std::find_if(
        labels.begin(), labels.end(), [](const QLabel* label) { return label->text().contains("midler"_q); });
    ASSERT_NE(name, labels.end());
    ASSERT_NE((*name)->buddy(), nullptr);
    EXPECT_TRUE(QKeySequence::mnemonic((*name)->text()).isEmpty());
    EXPECT_EQ((*name)->buddy()->accessibleName(), "Mål & midler"_q);
}

TEST_F(AnswerFieldTest, AChoiceIsMadeByKeysAndStoredAtOnce)
{
    ASSERT_EQ(card().title, "Prøvehandling"_q);
    EXPECT_EQ(size()->currentText(), "Ikke valgt"_q);
    size()->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(card().answer(sizeKey), "Lille"_q);
    press(Qt::Key_Down);
    EXPECT_EQ(card().answer(sizeKey), "Stort"_q);
    press(Qt::Key_Z, ctrl);
    EXPECT_EQ(size()->currentText(), "Lille"_q);
    press(Qt::Key_Z, ctrl);
    EXPECT_EQ(card().answer(sizeKey), QString());
    EXPECT_EQ(size()->currentText(), "Ikke valgt"_q);
    press(Qt::Key_Y, ctrl);
    EXPECT_EQ(size()->currentText(), "Lille"_q);
}

TEST_F(AnswerFieldTest, TheWheelChangesNoChoice)
{
    size()->setFocus();
    QWheelEvent wheel(size()->rect().center(), size()->mapToGlobal(size()->rect().center()), {}, {0, -120},
        Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(size(), &wheel);
    EXPECT_EQ(card().answer(sizeKey), QString());
}

TEST_F(AnswerFieldTest, ADateAndAnAmountSayHowTheyAreUnderstood)
{
    editor("Start"_q)->setFocus();
    type("medio 2011"_q);
    EXPECT_TRUE(says("Forstået som medio 2011"_q));
    type("x"_q);
    EXPECT_TRUE(says("Det er ikke en dato"_q));
    editor("Bevilling"_q)->setFocus();
    type("3,4 mio. kr."_q);
    EXPECT_TRUE(says("Forstået som 3.400.000"_q));
    type(" cirka"_q);
    EXPECT_TRUE(says("Det er ikke et beløb"_q));
    editor("Bevilling"_q)->selectAll();
    type("1,500"_q);
    EXPECT_TRUE(says("Forstået som 1,50 kr.\nKommaet er læst som decimalkomma."_q));
    editor("Bevilling"_q)->selectAll();
    type("3,4 mio. kr. cirka"_q);
    ASSERT_TRUE(window().fileView()->drafts().flush());
    EXPECT_EQ(card().answer(dayKey), "medio 2011x"_q) << "kept as it was written";
    EXPECT_EQ(card().answer(sumKey), "3,4 mio. kr. cirka"_q);
}

TEST_F(AnswerFieldTest, HandingInLeadsToEachFieldThatIsNotOfItsKind)
{
    editor("Start"_q)->setFocus();
    type("snart"_q);
    editor("Bevilling"_q)->setFocus();
    type("mange"_q);
    press(Qt::Key_Return, ctrlShift);
    ASSERT_NE(qobject_cast<GapLine*>(QApplication::focusWidget()), nullptr);
    press(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), size());
    press(Qt::Key_Down);
    press(Qt::Key_F8);
    EXPECT_EQ(QApplication::focusWidget(), editor("Start"_q));
    editor("Start"_q)->selectAll();
    type("1.4.2011"_q);
    press(Qt::Key_F8);
    EXPECT_EQ(QApplication::focusWidget(), editor("Bevilling"_q));
    editor("Bevilling"_q)->selectAll();
    type("950.000 kr."_q);
    press(Qt::Key_Return, ctrlShift);
    EXPECT_EQ(card().state, CardState::Submitted);
    EXPECT_FALSE(size()->isEnabled());
    EXPECT_TRUE(editor("Bevilling"_q)->isReadOnly());
}

TEST_F(AnswerFieldTest, AListBeginsAndGoesOnByItself)
{
    editor("Skridt"_q)->setFocus();
    type("ansæt"_q);
    press(Qt::Key_Return);
    type("mål"_q);
    ASSERT_TRUE(window().fileView()->drafts().flush());
    EXPECT_EQ(card().answer(stepsKey), "- ansæt\n- mål"_q);
}

TEST_F(AnswerFieldTest, ChangingFormsShowsTheFieldsOfEach)
{
    const CardId kinds = card().id;
    size()->setFocus();
    press(Qt::Key_Down);
    page().showCard(card(0).id);
    ASSERT_TRUE(becomes([this] { return isFormWhole(); }));
    EXPECT_TRUE(editor("Økonomi"_q)->isVisible());
    page().showCard(kinds);
    ASSERT_TRUE(becomes([this] { return isFormWhole(); }));
    EXPECT_EQ(size()->currentText(), "Lille"_q);
}

} // namespace
} // namespace indblik
