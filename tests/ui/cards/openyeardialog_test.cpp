// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/openyeardialog.h"

#include "app/language.h"
#include "tests/ui/window.h"
#include "ui/cards/openingmodel.h"
#include "ui/parts/checklist.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

namespace indblik {
namespace {

class OpenYearDialogTest : public WindowTest
{
protected:
    OpenYearDialogTest()
    {
        openExample();
        open();
    }

    void open()
    {
        dialog = std::make_unique<OpenYearDialog>(
            workspace(), valueOf(workspace().accountEdits().proposeOpening(year(2011))));
        dialog->show();
        QApplication::setActiveWindow(dialog.get());
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    }

    template<class W>
    W* named(const char* name)
    {
        W* found = dialog->findChild<W*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    QTableView* table() { return dialog->findChild<QTableView*>(); }
    QModelIndex cell(int row, int column) { return table()->model()->index(row, column); }

    /// Puts the cursor into a cell and writes over it, as on the keyboard; without the Enter.
    QLineEdit* write(int row, int column, const QString& text)
    {
        table()->setFocus();
        table()->setCurrentIndex(cell(row, column));
        QTest::keyClick(table(), Qt::Key_F2);
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        EXPECT_NE(editor, nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        return editor;
    }

    void enter(QLineEdit* editor)
    {
        QTest::keyClick(editor, Qt::Key_Return);
        QApplication::processEvents(); // the field is closed by the event loop
    }

    void click(const char* button) { QTest::mouseClick(named<QPushButton>(button), Qt::LeftButton); }

    void add(const QString& title)
    {
        named<QLineEdit>("newTitle")->setFocus();
        QTest::keyClicks(named<QLineEdit>("newTitle"), title);
        QTest::keyClick(named<QLineEdit>("newTitle"), Qt::Key_Return);
    }

    std::unique_ptr<OpenYearDialog> dialog;
};

TEST_F(OpenYearDialogTest, OpensTheYearAsItWasChosenAndRemembersTheRule)
{
    const AccountBook before = book();
    const InitiativeId left = before.cards[2].initiative;
    table()->setCurrentIndex(cell(2, OpeningModel::Responsible));
    QTest::keyClick(table(), Qt::Key_Space);
    add("Mentorer på jobcentret"_q);
    dialog->findChild<QTabWidget*>()->setCurrentIndex(1);
    auto* funding = named<QComboBox>("goals.funding");
    funding->setFocus();
    QTest::keyClick(funding, Qt::Key_End);
    ASSERT_EQ(CarryRule(funding->currentData().toInt()), CarryRule::Clear);
    click("open");
    ASSERT_EQ(dialog->result(), QDialog::Accepted);

    EXPECT_EQ(valueOf(workspace().accountEdits().open(dialog->opening())), 18);
    EXPECT_EQ(book().account.year, year(2011));
    EXPECT_EQ(book().cards.size(), 18u);
    EXPECT_EQ(book().cardOf(left), nullptr);
    for (const Card& card : book().cards) {
        const Card* last = before.cardOf(card.initiative);
        EXPECT_EQ(card.isNew, last == nullptr) << card.title.toStdString();
        if (!last || card.form.key != "goals"_q)
            continue;
        EXPECT_EQ(card.answer({"funding"_q}), QString());
        EXPECT_EQ(card.answer({"targetGroup"_q}), last->answer({"targetGroup"_q}));
    }
    const YearOpening next = valueOf(workspace().accountEdits().proposeOpening(year(2012)));
    EXPECT_EQ(next.rules.at({"goals"_q, {"funding"_q}}), CarryRule::Clear);
}

TEST_F(OpenYearDialogTest, KeepsADueDateWhereAnImpossibleOneIsWritten)
{
    enter(write(0, OpeningModel::Due, "1.4.2012"_q));
    EXPECT_EQ(dialog->opening().cards.front().due, QDate(2012, 4, 1));
    EXPECT_EQ(table()->currentIndex().row(), 1) << "Enter goes on to the next form";

    QLineEdit* editor = write(0, OpeningModel::Due, "31.2.2012"_q);
    enter(editor);
    EXPECT_EQ(QApplication::focusWidget(), editor) << "it stays open, with the reason under it";
    EXPECT_TRUE(dialog->isVisible());
    named<QLineEdit>("newTitle")->setFocus();
    EXPECT_TRUE(named<QLabel>("refusal")->text().contains("31.2.2012"_q));
    EXPECT_EQ(dialog->opening().cards.front().due, QDate(2012, 4, 1));
    enter(write(0, OpeningModel::Responsible, "Mette"_q));
    EXPECT_EQ(named<QLabel>("refusal")->text(), QString()) << "the next edit is another matter";
}

TEST_F(OpenYearDialogTest, OpensNoYearPastSomethingThatIsStillBeingWritten)
{
    write(0, OpeningModel::Due, "31.2.2012"_q);
    click("open");
    EXPECT_TRUE(dialog->isVisible()) << "the date was refused in the same moment";
    EXPECT_EQ(table()->currentIndex(), cell(0, OpeningModel::Due));
    QTest::keyClicks(named<QLineEdit>("newTitle"), "Mentorer"_q);
    click("open");
    EXPECT_TRUE(dialog->isVisible()) << "an initiative that was not added";
    EXPECT_TRUE(named<QLabel>("refusal")->text().contains("Mentorer"_q));
    click("addNew");
    named<QLineEdit>("dueOfAll")->selectAll();
    QTest::keyClicks(named<QLineEdit>("dueOfAll"), "1.5.2012"_q);
    click("open");
    EXPECT_TRUE(dialog->isVisible()) << "a due date that is set on nothing";
    click("setDueOfAll");
    write(0, OpeningModel::Responsible, "Mette"_q);
    named<QPushButton>("open")->click(); // as its letter does, which leaves the cursor in the cell
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(dialog->opening().cards.front().responsible, "Mette"_q);
    EXPECT_EQ(dialog->opening().cards.front().due, QDate(2012, 5, 1));
}

TEST_F(OpenYearDialogTest, AClickOnTheBoxLeavesAFormOut)
{
    const QRect row = table()->visualRect(cell(1, OpeningModel::Title));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, {row.left() + 16, row.center().y()});
    EXPECT_FALSE(dialog->opening().cards[1].isTaken);
    EXPECT_TRUE(dialog->opening().cards[0].isTaken);
}

TEST_F(OpenYearDialogTest, EscapeLeavesTheCellAndNotTheDialog)
{
    QTest::keyClick(write(0, OpeningModel::Responsible, "Mette"_q), Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->opening().cards.front().responsible, QString());
}

TEST_F(OpenYearDialogTest, SetsOneDueDateOnAllForms)
{
    auto* due = named<QLineEdit>("dueOfAll");
    const QString hint = named<QLabel>("dueHint")->text();
    EXPECT_EQ(due->text(), "1. april 2012"_q);
    click("setDueOfAll");
    for (const OpeningCard& card : dialog->opening().cards)
        EXPECT_EQ(card.due, QDate(2012, 4, 1));
    due->setText("30.2.2012"_q);
    click("setDueOfAll");
    EXPECT_FALSE(named<QPushButton>("setDueOfAll")->isEnabled());
    EXPECT_NE(named<QLabel>("dueHint")->text(), hint) << "it says why";
    EXPECT_EQ(dialog->opening().cards.back().due, QDate(2012, 4, 1));
    due->clear();
    click("setDueOfAll");
    EXPECT_EQ(dialog->opening().cards.back().due, std::nullopt);
}

TEST_F(OpenYearDialogTest, ANewInitiativeComesIntoTheListAndOutAgain)
{
    const size_t forms = dialog->opening().cards.size();
    add(cell(0, OpeningModel::Title).data().toString());
    EXPECT_NE(named<QLabel>("refusal")->text(), QString());
    EXPECT_EQ(dialog->opening().cards.size(), forms);
    named<QLineEdit>("newTitle")->clear();
    add("Sommerskolen"_q);
    EXPECT_EQ(named<QLabel>("refusal")->text(), QString());
    EXPECT_EQ(named<QLineEdit>("newTitle")->text(), QString()) << "ready for the next";
    ASSERT_EQ(dialog->opening().cards.size(), forms + 1);
    EXPECT_TRUE(dialog->opening().cards.back().isNew);
    EXPECT_TRUE(named<QPushButton>("removeNew")->isVisible());

    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    EXPECT_EQ(dialog->opening().cards.size(), forms);
    EXPECT_FALSE(named<QPushButton>("removeNew")->isVisible());
    QTest::keyClick(table(), Qt::Key_Delete);
    EXPECT_EQ(dialog->opening().cards.size(), forms) << "a form of last year is unticked, not removed";
}

TEST_F(OpenYearDialogTest, SaysWhyAYearWithoutFormsIsNotOpened)
{
    const QString count = named<QLabel>("count")->text();
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        table()->setCurrentIndex(cell(row, OpeningModel::Title));
        QTest::keyClick(table(), Qt::Key_Space);
    }
    EXPECT_FALSE(named<QPushButton>("open")->isEnabled());
    EXPECT_TRUE(named<QLabel>("count")->text().contains("2011"_q));
    EXPECT_FALSE(named<QComboBox>("beyond.funding")->isVisibleTo(dialog.get())) << "no such form is made";
    QTest::keyClick(table(), Qt::Key_Space);
    EXPECT_TRUE(named<QPushButton>("open")->isEnabled());
    EXPECT_NE(named<QLabel>("count")->text(), count);
}

TEST_F(OpenYearDialogTest, AsksWhichGoalsGoOnThoughTheirYearIsOver)
{
    auto* goals = dialog->findChild<CheckList*>();
    ASSERT_NE(goals, nullptr);
    ASSERT_EQ(goals->count(), 3);
    EXPECT_TRUE(named<QLabel>("count")->text().contains("3 mål"_q)) << named<QLabel>("count")->text().toStdString();
    goals->item(1)->setCheckState(Qt::Unchecked);
    EXPECT_TRUE(named<QLabel>("count")->text().contains("2 mål"_q));
    const YearOpening opening = dialog->opening();
    EXPECT_TRUE(opening.goals[0].isTaken);
    EXPECT_FALSE(opening.goals[1].isTaken);
    const GoalId left = opening.goals[1].goal;
    ASSERT_TRUE(succeeded(workspace().accountEdits().open(opening)));
    EXPECT_EQ(book().assessment(left), nullptr);
    EXPECT_EQ(book().assessments.size(), 2U);
}

TEST_F(OpenYearDialogTest, EnterInTheTableDoesNotOpenTheYear)
{
    table()->setFocus();
    table()->setCurrentIndex(cell(0, OpeningModel::Title));
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible());
    table()->setCurrentIndex(cell(0, OpeningModel::Due));
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_NE(qobject_cast<QLineEdit*>(QApplication::focusWidget()), nullptr) << "it edits the cell";
}

TEST_F(OpenYearDialogTest, TheWheelChangesNoRule)
{
    dialog->findChild<QTabWidget*>()->setCurrentIndex(1);
    auto* funding = named<QComboBox>("goals.funding");
    funding->setFocus();
    QWheelEvent wheel(funding->rect().center(), funding->mapToGlobal(funding->rect().center()), {}, {0, -120},
        Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(funding, &wheel);
    EXPECT_EQ(funding->currentIndex(), 0);
    EXPECT_TRUE(dialog->opening().rules.empty());
}

TEST_F(OpenYearDialogTest, FitsASmallScreenAndNamesWhatTakesTheCursor)
{
    for (const char* language : {"da", "en"}) {
        useLanguage(QString::fromLatin1(language));
        open();
        EXPECT_LE(dialog->minimumSizeHint().width(), 1024);
        EXPECT_LE(dialog->minimumSizeHint().height(), 700);
        for (int tab = 0; tab < 3; ++tab) {
            dialog->findChild<QTabWidget*>()->setCurrentIndex(tab);
            const auto widgets = dialog->findChildren<QWidget*>();
            for (QWidget* widget : widgets) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                    continue;
                QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
                ASSERT_NE(accessible, nullptr);
                EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
            }
        }
    }
}

} // namespace
} // namespace indblik
