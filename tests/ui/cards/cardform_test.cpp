// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardform.h"

#include "tests/ui/round.h"
#include "ui/cards/answerfield.h"
#include "ui/cards/cardhead.h"
#include "ui/cards/criteriabox.h"
#include "ui/cards/criterionrow.h"
#include "ui/cards/gapline.h"
#include "ui/cards/lastyearpane.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextEdit>

#include <gmock/gmock.h>

namespace indblik {
namespace {

class CardFormTest : public RoundTest
{
protected:
    CardFormTest() { openNext(); }

    bool isLastYearShown()
    {
        const auto panes = form().findChildren<LastYearPane*>();
        return std::any_of(panes.begin(), panes.end(), [](const QWidget* pane) { return pane->isVisible(); });
    }
};

TEST_F(CardFormTest, ConfirmingGoesOnToTheNextThatNobodyHasReviewed)
{
    ASSERT_TRUE(succeeded(workspace().cards().confirm(card().id, key(1))));
    field(0)->setFocus();
    press(Qt::Key_Return, ctrl);
    EXPECT_EQ(card().review(key(0)), Review::Confirmed);
    EXPECT_EQ(QApplication::focusWidget(), field(2)) << "the second was reviewed already";
    field(6)->setFocus();
    press(Qt::Key_Return, ctrl);
    EXPECT_EQ(QApplication::focusWidget(), field(2)) << "from the last one round to the first that is left";
}

TEST_F(CardFormTest, ConfirmingNeverWritesOverAnEditedAnswer)
{
    field(0)->setFocus();
    press(Qt::Key_End, ctrl);
    type(" Nyt."_q);
    const QString written = field(0)->toPlainText();
    press(Qt::Key_Return, ctrl);
    EXPECT_EQ(card().answer(key(0)), written) << "it is saved as it was typed";
    EXPECT_EQ(card().review(key(0)), Review::Edited);
    EXPECT_EQ(QApplication::focusWidget(), field(1)) << "it needs no confirming, so the next is due";
}

TEST_F(CardFormTest, ConfirmingIsOneStepThatCtrlZTakesBack)
{
    field(0)->setFocus();
    press(Qt::Key_Return, ctrl);
    ASSERT_EQ(card().review(key(0)), Review::Confirmed);
    press(Qt::Key_Z, ctrl);
    EXPECT_EQ(card().review(key(0)), Review::Carried);
    EXPECT_TRUE(find<QPushButton>("Bekræft Økonomi"_q)->isVisible());
}

TEST_F(CardFormTest, AClickOnConfirmLeavesTheCursorWhereItIs)
{
    field(4)->setFocus();
    find<QPushButton>("Bekræft Økonomi"_q)->click(); // as a mouse that takes no cursor
    EXPECT_EQ(card().review(key(0)), Review::Confirmed);
    EXPECT_EQ(QApplication::focusWidget(), field(4));
}

TEST_F(CardFormTest, ConfirmsNothingWhileTheCursorIsInNoAnswer)
{
    field(0)->setFocus();
    press(Qt::Key_M, ctrl);
    press(Qt::Key_Return, ctrl);
    press(Qt::Key_D, ctrlShift);
    EXPECT_EQ(card().review(key(0)), Review::Carried);
}

TEST_F(CardFormTest, LastYearsAnswerIsFetchedAsOneStep)
{
    const QString before = card().answer(key(0));
    field(0)->setFocus();
    field(0)->selectAll();
    type("Et helt andet svar"_q);
    press(Qt::Key_D, ctrlShift);
    EXPECT_EQ(card().answer(key(0)), before);
    EXPECT_EQ(field(0)->toPlainText(), before);
    EXPECT_EQ(card().review(key(0)), Review::Carried);
    EXPECT_EQ(QApplication::focusWidget(), field(0));
    press(Qt::Key_Z, ctrl);
    EXPECT_EQ(card().answer(key(0)), "Et helt andet svar"_q);
    EXPECT_EQ(field(0)->toPlainText(), "Et helt andet svar"_q);
    EXPECT_EQ(card().review(key(0)), Review::Edited);
    press(Qt::Key_Z, ctrl);
    EXPECT_EQ(field(0)->toPlainText(), before);
    EXPECT_EQ(card().review(key(0)), Review::Carried);
}

TEST_F(CardFormTest, CtrlDHidesLastYearAndShowsItAgain)
{
    EXPECT_TRUE(isLastYearShown());
    const QWidget* cursor = QApplication::focusWidget();
    press(Qt::Key_D, ctrl);
    EXPECT_FALSE(isLastYearShown());
    EXPECT_FALSE(command("Vis sidste år ved siden af"_q)->isChecked());
    page().moveToCard(1);
    EXPECT_FALSE(isLastYearShown()) << "in the next form too";
    page().moveToCard(-1);
    press(Qt::Key_D, ctrl);
    EXPECT_TRUE(isLastYearShown());
    EXPECT_EQ(QApplication::focusWidget(), cursor);
}

TEST_F(CardFormTest, LastYearScrollsWithALongAnswer)
{
    QStringList lines;
    for (int i = 1; i <= 200; ++i)
        lines.append(QStringLiteral("Linje %1 om indsatsen").arg(i));
    const InitiativeId initiative = card().initiative;
    ASSERT_TRUE(succeeded(workspace().show(year(2010))));
    const CardId before = book().cardOf(initiative)->id;
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(before, {"funding"_q}, lines.join(u'\n'))));
    ASSERT_TRUE(succeeded(workspace().show(year(2011))));
    page().showCard(book().cardOf(initiative)->id);
    field(0)->setFocus();
    press(Qt::Key_D, ctrlShift);
    auto* beside = find<QTextEdit>("Sidste års svar på Økonomi"_q);
    QScrollBar* bar = beside->verticalScrollBar();
    ASSERT_TRUE(becomes([this, bar] { return bar->maximum() > 0 && field(0)->verticalScrollBar()->maximum() > 0; }));
    EXPECT_EQ(bar->value(), 0);
    field(0)->verticalScrollBar()->setValue(field(0)->verticalScrollBar()->maximum() / 2);
    EXPECT_NEAR(bar->value(), bar->maximum() / 2, bar->maximum() / 20 + 2);
    press(Qt::Key_End, ctrl);
    EXPECT_NEAR(bar->value(), bar->maximum(), bar->maximum() / 20 + 2);

    // Beside a short answer it is read by the keys too.
    field(0)->selectAll();
    type("Kort"_q);
    press(Qt::Key_Tab);
    // The words that differ are marked when the typing has paused.
    const auto* head = beside->parentWidget()->findChild<QLabel*>();
    ASSERT_TRUE(becomes([head] { return head->text().contains("ændring"_q); }));
    ASSERT_TRUE(becomes([bar] { return bar->maximum() > 0; }));
    QApplication::processEvents();
    ASSERT_TRUE(tabTo("Sidste års svar på Økonomi"_q));
    press(Qt::Key_PageDown);
    EXPECT_GT(bar->value(), 0);
}

TEST_F(CardFormTest, F8GoesThroughEverythingThatIsMissingAndRoundAgain)
{
    for (const size_t place : {0u, 2u, 3u, 4u, 5u})
        ASSERT_TRUE(succeeded(workspace().cards().confirm(card().id, key(place))));
    Criterion criterion;
    criterion.card = card().id;
    criterion.text = "Kvinder med større netværk"_q;
    criterion.target = valueOf(readTarget("mindst 70 %"_q));
    ASSERT_TRUE(succeeded(workspace().cards().saveCriterion(criterion)));
    FollowUp late;
    late.title = "Midtvejsevaluering"_q;
    late.rounds = {EvaluationRound{.due = FuzzyDate::read("1.4.2011"_q)}};
    late.initiatives = {card().initiative};
    ASSERT_TRUE(succeeded(workspace().followUps().save(late)));
    field(0)->setFocus();
    QStringList way;
    // Fields that are only too short or too long are on the way as well.
    for (int i = 0; i < 8; ++i) {
        press(Qt::Key_F8);
        if (!way.contains(withCursor()))
            way.append(withCursor());
    }
    for (const QString& place : {"Målgruppe"_q, "Status i forhold til målopfyldelse"_q, "Målopfyldelse"_q, "Opnået"_q,
             "Midtvejsevaluering er kommet"_q})
        EXPECT_TRUE(way.contains(place)) << place.toStdString() << " is not on " << way.join(u'|').toStdString();
    QStringList back{withCursor()};
    for (int i = 0; i < 8; ++i) {
        press(Qt::Key_F8, Qt::ShiftModifier);
        if (!back.contains(withCursor()))
            back.append(withCursor());
    }
    EXPECT_EQ(QSet<QString>(way.begin(), way.end()), QSet<QString>(back.begin(), back.end()));
}

TEST_F(CardFormTest, F8VisitsEachCriterionAndEachFollowUpInTurn)
{
    for (size_t place = 0; place < 7; ++place)
        ASSERT_TRUE(succeeded(workspace().cards().confirm(card().id, key(place))));
    ASSERT_TRUE(succeeded(workspace().cards().setAchievement(card().id, Achievement{AchievementKind::High, {}, {}})));
    std::vector<QString> texts{"Flere i job"_q, "Flere i foreninger"_q, "Flere på kursus"_q};
    for (const QString& text : texts) {
        Criterion criterion;
        criterion.card = card().id;
        criterion.text = text;
        criterion.target.count = 10;
        if (text == texts[1])
            criterion.actual.count = 4;
        ASSERT_TRUE(succeeded(workspace().cards().saveCriterion(criterion)));
    }
    for (const QString& title : {"Halvvejs"_q, "Til slut"_q}) {
        FollowUp late;
        late.title = title;
        late.rounds = {EvaluationRound{.due = FuzzyDate::read("1.4.2011"_q)}};
        late.initiatives = {card().initiative};
        ASSERT_TRUE(succeeded(workspace().followUps().save(late)));
    }
    const auto place = [this] {
        const auto* row = qobject_cast<CriterionRow*>(QApplication::focusWidget()->parentWidget());
        return row ? withCursor() + u' ' + row->findChild<QLineEdit*>()->text() : withCursor();
    };
    form().findChild<CriteriaBox*>()->focusFigure(book().criteriaOf(card().id)[0]->id);
    ASSERT_EQ(place(), "Opnået Flere i job"_q);
    const QStringList way{"Opnået Flere på kursus"_q, "Halvvejs er kommet"_q, "Til slut er kommet"_q};
    for (const QString& expected : way) {
        press(Qt::Key_F8);
        EXPECT_EQ(place(), expected);
    }
    for (const QString& expected : {way[1], way[0], "Opnået Flere i job"_q}) {
        press(Qt::Key_F8, Qt::ShiftModifier);
        EXPECT_EQ(place(), expected);
    }
}

TEST_F(CardFormTest, ALineOfWhatIsMissingLeadsToItsOwnCriterion)
{
    confirmAll(card().id);
    for (const QString& text : {"Flere i job"_q, "Flere i foreninger"_q}) {
        Criterion criterion;
        criterion.card = card().id;
        criterion.text = text;
        criterion.target.count = 10;
        ASSERT_TRUE(succeeded(workspace().cards().saveCriterion(criterion)));
    }
    form().findChild<CardHead*>()->showGaps();
    const auto lines = form().findChildren<GapLine*>();
    const auto line = std::find_if(lines.begin(), lines.end(), [](const GapLine* each) {
        return each->isVisible() && each->accessibleName().contains("Flere i foreninger"_q);
    });
    ASSERT_NE(line, lines.end());
    (*line)->click();
    ASSERT_EQ(withCursor(), "Opnået"_q);
    const auto* row = qobject_cast<CriterionRow*>(QApplication::focusWidget()->parentWidget());
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->findChild<QLineEdit*>()->text(), "Flere i foreninger"_q);
}

TEST_F(CardFormTest, F8LeadsToTheFormWhereSomethingElseIsInView)
{
    press(Qt::Key_M, ctrl);
    press(Qt::Key_F8);
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_TRUE(form().isVisible());
    EXPECT_EQ(QApplication::focusWidget(), field(1)) << "on from where the cursor was";
}

TEST_F(CardFormTest, TypingWhileAnotherPartIsStoredStandsAsItIs)
{
    field(0)->setFocus();
    press(Qt::Key_End, ctrl);
    type(" Halvt"_q);
    ASSERT_TRUE(succeeded(workspace().cards().confirm(card().id, key(1))));
    EXPECT_TRUE(field(0)->toPlainText().endsWith(" Halvt"_q));
    type(" skrevet"_q);
    ASSERT_TRUE(window().fileView()->drafts().flush());
    EXPECT_TRUE(card().answer(key(0)).endsWith(" Halvt skrevet"_q));
}

TEST_F(CardFormTest, TheListOfWhatIsMissingGivesTheCursorBackWhenItIsClosed)
{
    field(2)->setFocus();
    press(Qt::Key_Return, ctrlShift);
    ASSERT_NE(qobject_cast<GapLine*>(QApplication::focusWidget()), nullptr);
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), field(2));
}

TEST_F(CardFormTest, AnAnswerThatIsSeenToLeavesTheListWhileItIsOpen)
{
    press(Qt::Key_Return, ctrlShift);
    const auto count = [this] {
        QApplication::processEvents();
        const auto lines = form().findChildren<GapLine*>();
        return std::count_if(lines.begin(), lines.end(), [](const QWidget* line) { return line->isVisible(); });
    };
    const auto before = count();
    press(Qt::Key_Return);
    ASSERT_EQ(QApplication::focusWidget(), field(0));
    press(Qt::Key_Return, ctrl);
    EXPECT_EQ(count(), before - 1);
    EXPECT_EQ(QApplication::focusWidget(), field(1));
}

TEST_F(CardFormTest, EscapeInTheRoundGivesTheCursorBackToItsField)
{
    field(3)->setFocus();
    press(Qt::Key_M, ctrl);
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), field(3));
}

TEST_F(CardFormTest, AnAnswerOf200000SignsCanBeTypedInto)
{
    const QString sentence = "Indsatsen har nået de borgere, den skulle. "_q;
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card().id, key(0), sentence.repeated(4600))));
    const qsizetype before = card().answer(key(0)).size();
    field(0)->setFocus();
    press(Qt::Key_End, ctrl);
    qint64 longest = 0;
    for (int i = 0; i < 20; ++i) {
        QElapsedTimer timer;
        timer.start();
        press(Qt::Key_A);
        longest = std::max(longest, timer.elapsed());
    }
    RecordProperty("longest key, ms", int(longest));
    std::printf("the longest key took %lld ms\n", static_cast<long long>(longest));
    ASSERT_TRUE(window().fileView()->drafts().flush());
    EXPECT_EQ(card().answer(key(0)).size(), before + 20);
}

TEST_F(CardFormTest, ShowsEverythingAndLetsNothingBePressedInAFileToRead)
{
    Criterion criterion;
    criterion.card = card().id;
    criterion.text = "Kvinder med større netværk"_q;
    criterion.target = valueOf(readTarget("mindst 70 %"_q));
    ASSERT_TRUE(succeeded(workspace().cards().saveCriterion(criterion)));
    FollowUp planned;
    planned.title = "Midtvejsevaluering"_q;
    planned.initiatives = {card().initiative};
    ASSERT_TRUE(succeeded(workspace().followUps().save(planned)));
    const CardId shown = card().id;
    const QString answer = card().answer(key(0));
    ASSERT_TRUE(window().openFile(example(), Access::Read));
    ASSERT_TRUE(becomes([this] { return isFormWhole(); }));
    page().showCard(shown);
    ASSERT_TRUE(becomes([this] { return isFormWhole(); }));
    EXPECT_EQ(field(0)->toPlainText(), answer);
    EXPECT_TRUE(field(0)->isReadOnly());
    EXPECT_TRUE(isLastYearShown());
    EXPECT_EQ(find<QLineEdit>("Succeskriterium"_q)->text(), criterion.text);
    EXPECT_TRUE(find<QLineEdit>("Succeskriterium"_q)->isReadOnly());
    EXPECT_FALSE(find<QComboBox>("Målopfyldelse"_q)->isEnabled());
    const auto buttons = form().findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons) {
        const QString name = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
        const bool mayRead = name.startsWith("Historik"_q) || name.startsWith("Skemaets historik"_q)
                             || name.startsWith("Budget"_q) || name.endsWith("mangler"_q) || name == "Gå til næste"_q;
        EXPECT_TRUE(!button->isVisible() || mayRead || !button->isEnabled()) << name.toStdString();
    }
    for (const QString& text : {"Indsend"_q, "Bekræft svaret"_q, "Hent sidste års svar"_q, "Godkend"_q})
        EXPECT_FALSE(command(text)->isEnabled()) << text.toStdString();
    press(Qt::Key_R, ctrl);
    press(Qt::Key_Escape);
    EXPECT_EQ(workspace().canUndo(), false);
}

} // namespace
} // namespace indblik
