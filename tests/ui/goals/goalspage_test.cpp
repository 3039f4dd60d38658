// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goalspage.h"

#include "tests/core/standin.h"
#include "tests/ui/window.h"
#include "ui/goals/closingdialog.h"
#include "ui/goals/goalmodel.h"
#include "ui/goals/readingsbox.h"
#include "ui/goals/targetdialog.h"
#include "ui/parts/answereditor.h"
#include "ui/parts/drafts.h"
#include "ui/trends/trendview.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

namespace indblik {
namespace {

/// The page in the window, on the example account.
class GoalsPageTest : public WindowTest
{
protected:
    GoalsPageTest()
    {
        openExample();
        window().activateWindow();
        QTest::keyClick(&window(), Qt::Key_5, Qt::ControlModifier);
        QApplication::processEvents();
    }

    GoalsPage& page() { return *window().findChild<GoalsPage*>(); }
    QListView& list() { return *find<QListView>("Mål"_q); }
    void showGoal(int row)
    {
        list().setCurrentIndex(list().model()->index(row, 0));
        QApplication::processEvents();
    }

    QString textOf(const QWidget* widget)
    {
        QStringList texts;
        const auto labels = widget->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->isVisible())
                texts.append(label->text());
        }
        const auto others = widget->findChildren<QWidget*>();
        for (const QWidget* other : others) {
            if (other->isVisible())
                texts.append(other->accessibleName());
        }
        return texts.join(u'\n').replace(QChar::Nbsp, u' ');
    }

    QString readings() { return textOf(page().findChild<ReadingsBox*>()); }
    const Goal& goalB() { return book().goals.at(1); }
};

TEST_F(GoalsPageTest, ShowsTheGoalsWithTheirVerdicts)
{
    ASSERT_EQ(list().model()->rowCount(), 3);
    const auto spoken = [this](
                            int row) { return list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); };
    EXPECT_TRUE(spoken(0).contains("Kan ikke afgøres"_q));
    EXPECT_TRUE(spoken(1).contains("Ingen tolkning er valgt"_q));
    EXPECT_TRUE(spoken(1).contains("1 indsats"_q));
    EXPECT_TRUE(spoken(2).contains("9 indsatser"_q));
}

TEST_F(GoalsPageTest, SaysThatFiguresOfOthersTellNothingUntilTheyMayStandIn)
{
    showGoal(1);
    EXPECT_TRUE(readings().contains("Målet gælder de udsatte boligområder, og tallene gælder andre."_q));
    EXPECT_TRUE(readings().contains("-5,9"_q));
    EXPECT_TRUE(readings().contains("På vej"_q));
    EXPECT_FALSE(readings().contains("Nået"_q));
    testing::letAllAreasStandIn(workspace());
    QApplication::processEvents();
    EXPECT_TRUE(readings().contains("Tallene gælder alle områdetyper og træder i stedet"_q));
}

TEST_F(GoalsPageTest, ShowsTheFiguresThatASeriesHasNow)
{
    showGoal(1);
    ASSERT_TRUE(readings().contains("33,2 %"_q));
    const std::vector<Series> all = valueOf(workspace().seriesBook())->series;
    for (const Series& known : all) {
        Series series = *valueOf(workspace().series(known.id));
        for (SeriesFigure& figure : series.figures) {
            if (figure.figure == StatFigure::typedShare({332, 1000}))
                figure.figure = StatFigure::typedShare({336, 1000});
        }
        ASSERT_TRUE(succeeded(workspace().seriesEdits().save(series)));
    }
    QApplication::processEvents();
    EXPECT_TRUE(readings().contains("33,6 %"_q)) << "what it began at is shown too";
    EXPECT_FALSE(readings().contains("33,2 %"_q));
}

TEST_F(GoalsPageTest, ShowsBothReadingsOfGoalBWithTheirArithmetic)
{
    testing::letAllAreasStandIn(workspace());
    QApplication::processEvents();
    showGoal(1);
    const QString told = readings();
    for (const QString& words : {"ned med 10 % for de udsatte boligområder senest 2010"_q,
             "ned med 10 procentpoint for de udsatte boligområder senest 2010"_q, "33,2 %"_q, "29,3 %"_q, "-3,9"_q,
             "-11,7 %"_q, "-4,6"_q, "-13,5 %"_q, "29,9 %"_q, "23,2 %"_q, "Nået (foreløbigt)"_q,
             "Ikke nået (foreløbigt)"_q, "25,4 %"_q})
        EXPECT_TRUE(told.contains(words)) << words.toStdString();
    EXPECT_TRUE(told.contains("på 2 måder"_q));
    EXPECT_TRUE(page().findChild<TrendView*>()->isVisible());
}

TEST_F(GoalsPageTest, ChoosingAReadingAsksForAReason)
{
    testing::letAllAreasStandIn(workspace());
    QApplication::processEvents();
    showGoal(1);
    const auto choose =
        find<QPushButton>("Vælg tolkningen ned med 10\u00a0% for de udsatte boligområder senest 2010"_q);
    QTest::mouseClick(choose, Qt::LeftButton);
    auto* reason = find<QLineEdit>("Begrundelse"_q);
    EXPECT_TRUE(reason->hasFocus());
    QTest::keyClick(reason, Qt::Key_Return);
    EXPECT_FALSE(goalB().chosen.has_value());
    QTest::keyClicks(reason, "Sådan står det i målet"_q);
    QTest::keyClick(reason, Qt::Key_Return);
    ASSERT_TRUE(goalB().chosen.has_value());
    EXPECT_EQ(goalB().chosen->reason, "Sådan står det i målet"_q);
    QApplication::processEvents();
    EXPECT_TRUE(readings().contains("Valgt, fordi: Sådan står det i målet"_q));
    EXPECT_TRUE(list().model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains("Nået"_q));
    ASSERT_TRUE(succeeded(workspace().undo()));
    QApplication::processEvents();
    EXPECT_TRUE(readings().contains("på 2 måder"_q));
}

TEST_F(GoalsPageTest, AReasonThatWasBegunWaitsForItsGoal)
{
    showGoal(1);
    find<QPushButton>("Vælg tolkningen ned med 10\u00a0% for de udsatte boligområder senest 2010"_q)->click();
    QTest::keyClicks(QApplication::focusWidget(), "Sådan står"_q);
    showGoal(0);
    EXPECT_TRUE(window().fileView()->drafts().hasUnsaved());
    showGoal(1);
    auto* reason = find<QLineEdit>("Begrundelse"_q);
    EXPECT_EQ(reason->text(), "Sådan står"_q);
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_Return);
    ASSERT_TRUE(goalB().chosen.has_value());
    EXPECT_EQ(goalB().chosen->reason, "Sådan står"_q);
    EXPECT_FALSE(window().fileView()->drafts().hasUnsaved());
}

TEST_F(GoalsPageTest, LosesNoWordOfTheAssessment)
{
    showGoal(1);
    auto* editor = find<AnswerEditor>("Vurdering"_q);
    editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor, " Ærligt talt."_q);
    EXPECT_TRUE(window().fileView()->drafts().hasUnsaved());
    // Another goal, and another page, keep it.
    showGoal(2);
    showGoal(1);
    EXPECT_TRUE(find<AnswerEditor>("Vurdering"_q)->toPlainText().endsWith("Ærligt talt."_q));
    window().showPage(FileView::Page::Cards);
    EXPECT_FALSE(window().fileView()->drafts().hasUnsaved());
    EXPECT_TRUE(book().assessment(goalB().id)->assessment.endsWith("Ærligt talt."_q));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_FALSE(book().assessment(goalB().id)->assessment.contains("Ærligt"_q));
}

TEST_F(GoalsPageTest, KeepsAVerdictThatLacksItsReasonUntilItHasOne)
{
    showGoal(1);
    auto* verdict = find<QComboBox>("Din vurdering"_q);
    verdict->setCurrentIndex(verdict->findText("Kan ikke afgøres"_q));
    Q_EMIT verdict->activated(verdict->currentIndex());
    EXPECT_FALSE(book().assessment(goalB().id)->verdict.has_value());
    EXPECT_TRUE(textOf(&page()).contains("Skriv hvorfor, så bliver den gemt."_q));
    auto* reason = find<QLineEdit>("Hvorfor du vurderer sådan"_q);
    QTest::keyClicks(reason, "Kun to år"_q);
    QTest::keyClick(reason, Qt::Key_Return);
    EXPECT_EQ(book().assessment(goalB().id)->verdict, Verdict::CannotTell);
    EXPECT_EQ(book().assessment(goalB().id)->verdictReason, "Kun to år"_q);
}

TEST_F(GoalsPageTest, AGoalWithoutAReadingHasNoneThatDiffer)
{
    const auto added = workspace().goals().add("Færre skal flytte"_q);
    ASSERT_TRUE(succeeded(added));
    QApplication::processEvents();
    showGoal(3);
    const QString told = textOf(&page());
    EXPECT_FALSE(told.contains("uenige"_q)) << told.toStdString();
    EXPECT_TRUE(told.contains("Ingen tolkning endnu"_q)) << told.toStdString();
    auto* verdict = find<QComboBox>("Din vurdering"_q);
    EXPECT_NE(verdict->itemText(0), "Som beregnet"_q); // nothing is
    verdict->setCurrentIndex(verdict->findText("Nået"_q));
    Q_EMIT verdict->activated(verdict->currentIndex());
    EXPECT_FALSE(textOf(&page()).contains("en anden end"_q)) << textOf(&page()).toStdString();
    EXPECT_TRUE(textOf(&page()).contains("Skriv hvorfor, så bliver den gemt."_q));
}

TEST_F(GoalsPageTest, ClosesAGoalInItsDialogAndShowsHowItEnded)
{
    showGoal(1);
    EXPECT_FALSE(textOf(&page()).contains("Målet er afsluttet"_q));
    const auto fill = [this](const QString& measurement) {
        QTimer::singleShot(300, &window(), [measurement] {
            auto* dialog = qobject_cast<ClosingDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            dialog->findChildren<QPlainTextEdit*>().first()->setPlainText(measurement);
            dialog->findChild<QLineEdit*>()->setText("Politikken for 2011-2014"_q);
            for (auto* each : dialog->findChildren<QPushButton*>()) {
                if (each->text() == "&Gem"_q)
                    each->click();
            }
            if (dialog->isVisible())
                dialog->done(QDialog::Rejected);
        });
        find<QPushButton>("Afslut målet"_q)->click();
        QApplication::processEvents();
    };
    fill(QString());
    EXPECT_FALSE(book().assessment(goalB().id)->closing) << "a goal does not end without its measurement";
    fill("28,1 % i 2010"_q);
    EXPECT_EQ(
        book().assessment(goalB().id)->closing, (GoalClosing{"28,1 % i 2010"_q, {}, "Politikken for 2011-2014"_q}));
    const QString told = textOf(&page());
    for (const QString& words :
        {"Målet er afsluttet"_q, "Slutmåling: 28,1 % i 2010"_q, "Afløst af: Politikken for 2011-2014"_q})
        EXPECT_TRUE(told.contains(words)) << told.toStdString();
    EXPECT_TRUE(list().model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains("afsluttet"_q));
}

TEST_F(GoalsPageTest, AGoalWhoseYearIsOverAsksForItsEnd)
{
    showGoal(1);
    EXPECT_FALSE(textOf(&page()).contains("skulle være nået i 2010"_q));
    ASSERT_TRUE(
        succeeded(workspace().accountEdits().open(valueOf(workspace().accountEdits().proposeOpening(year(2011))))));
    QApplication::processEvents();
    showGoal(1);
    EXPECT_TRUE(textOf(&page()).contains("skulle være nået i 2010"_q));
    EXPECT_TRUE(list().model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains("året er gået"_q));
}

TEST_F(GoalsPageTest, LosesNoWordOfWhatCameFromOutside)
{
    showGoal(2);
    auto* editor = find<AnswerEditor>("Ydre omstændigheder"_q);
    QTest::keyClicks(editor, "Krisen"_q);
    EXPECT_TRUE(window().fileView()->drafts().hasUnsaved());
    window().showPage(FileView::Page::Cards);
    EXPECT_EQ(book().assessment(book().goals.at(2).id)->circumstances, "Krisen"_q);
}

TEST_F(GoalsPageTest, SaysOfAnIndicatorWithoutFiguresThatItIsProposed)
{
    const auto proposed = workspace().goals().propose(book().goals.at(2).id, "Frafaldne sigtelser"_q);
    ASSERT_TRUE(succeeded(proposed));
    QApplication::processEvents();
    showGoal(2);
    EXPECT_TRUE(textOf(&page()).contains("foreslået indikator, ingen tal endnu"_q)) << textOf(&page()).toStdString();
}

TEST_F(GoalsPageTest, LeadsToFormsAndFigures)
{
    showGoal(1);
    QTest::mouseClick(button("Vis i Udvikling"_q), Qt::LeftButton);
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Trends);
    window().fileView()->goBack();
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Goals);
    QTest::mouseClick(button("Socialrådgivere på Skolerne"_q), Qt::LeftButton);
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Cards);
}

TEST_F(GoalsPageTest, EditsATargetByItsDialog)
{
    showGoal(1);
    whenDialogOpens([](QDialog& dialog) {
        ASSERT_NE(qobject_cast<TargetDialog*>(&dialog), nullptr);
        for (auto* field : dialog.findChildren<QLineEdit*>()) {
            if (field->accessibleName() == "Hvor meget"_q) {
                EXPECT_EQ(field->text(), "10"_q);
                field->setText("12,5"_q);
            }
        }
        for (auto* each : dialog.findChildren<QPushButton*>()) {
            if (each->text() == "&Gem"_q)
                each->click();
        }
    });
    find<QPushButton>("Ret tolkningen ned med 10\u00a0% for de udsatte boligområder senest 2010"_q)->click();
    QApplication::processEvents(); // the pane may be built anew by a click, so what it does comes after it
    EXPECT_EQ(book().readings(goalB()).front()->amount, (Ratio{125, 1000}));
    const auto* cursor = qobject_cast<QPushButton*>(window().focusWidget());
    ASSERT_NE(cursor, nullptr);
    EXPECT_TRUE(cursor->accessibleName().startsWith("Ret tolkningen ned med 12,5"_q))
        << cursor->accessibleName().toStdString();
}

TEST_F(GoalsPageTest, TabGoesThroughTheGoalAsItIsRead)
{
    window().resize(1280, 800);
    showGoal(1);
    list().setFocus();
    QStringList names;
    for (int i = 0; i < 16; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        names.append(QApplication::focusWidget()->accessibleName());
    }
    const QStringList wanted{"Ret målets ordlyd"_q,
        "Vælg tolkningen ned med 10\u00a0% for de udsatte boligområder senest 2010"_q,
        "Ret tolkningen ned med 10\u00a0% for de udsatte boligområder senest 2010"_q, "Din vurdering"_q, "Vurdering"_q};
    qsizetype at = -1;
    for (const QString& name : wanted) {
        const qsizetype found = names.indexOf(name, at + 1);
        EXPECT_GT(found, at) << name.toStdString() << " in " << names.join(u'|').toStdString();
        at = std::max(at, found);
    }
}

TEST_F(GoalsPageTest, TheReasonAskedForIsSeen)
{
    window().resize(1280, 800);
    showGoal(1);
    find<QPushButton>("Vælg tolkningen ned med 10\u00a0% for de udsatte boligområder senest 2010"_q)->click();
    QApplication::processEvents();
    const QWidget* asked = QApplication::focusWidget();
    ASSERT_NE(asked, nullptr);
    EXPECT_FALSE(asked->visibleRegion().isEmpty());
}

} // namespace
} // namespace indblik
