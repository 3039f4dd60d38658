// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgetpage.h"

#include "app/language.h"
#include "tests/ui/window.h"
#include "ui/budget/budgetmodel.h"
#include "ui/budget/figuredelegate.h"
#include "ui/parts/answereditor.h"
#include "ui/parts/look.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

namespace indblik {
namespace {

class BudgetPageTest : public WindowTest
{
protected:
    BudgetPageTest()
    {
        openExample();
        window().showPage(FileView::Page::Budget);
    }

    QTableView* grid() { return find<QTableView>(QStringLiteral("Økonomi")); }
    FigureEditor* field() { return grid()->findChild<FigureEditor*>(); }

    void choose(const QString& title, int column)
    {
        for (int row = 0; row < grid()->model()->rowCount(); ++row) {
            if (grid()->model()->index(row, 0).data().toString().startsWith(title)) {
                grid()->setCurrentIndex(grid()->model()->index(row, column));
                QApplication::processEvents();
                return;
            }
        }
        ADD_FAILURE() << title.toStdString();
    }

    QString cell() { return grid()->currentIndex().data().toString(); }

    /// Types into the chosen cell as an officer does, the first key opening it.
    void type(const QString& text)
    {
        QTest::keyClick(grid(), text.at(0).toLatin1());
        ASSERT_NE(field(), nullptr);
        QTest::keyClicks(field(), text.mid(1));
    }

    bool visibleButton(const QString& text)
    {
        const auto buttons = window().findChildren<QPushButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [&text](const QPushButton* button) {
            return button->isVisible() && QString(button->text()).remove(u'&') == text;
        });
    }

    QStringList visibleLabels()
    {
        QApplication::processEvents();
        QStringList texts;
        const auto labels = window().findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }
};

TEST_F(BudgetPageTest, AnAmountTypedIntoTheCellIsSavedWithEnter)
{
    choose("Nexus"_q, 2);
    type("950.000 kr."_q);
    EXPECT_TRUE(visibleLabels().contains("= 950.000 kr."_q)) << "the understood amount stands under the field";
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_TRUE(becomes([this] { return grid()->currentIndex().siblingAtColumn(0).data() != "Nexus"_q; }))
        << "Enter goes on to the line below";
    choose("Nexus"_q, 2);
    EXPECT_EQ(cell(), "0,95"_q);
}

TEST_F(BudgetPageTest, ThreeDigitsAfterASignAreSaidToBeThousandsOrDecimals)
{
    choose("Nexus"_q, 2);
    type("1,500"_q);
    EXPECT_TRUE(visibleLabels().join(u'\n').contains("= 1.500.000 kr.\nKommaet er læst som decimalkomma."_q));
    QTest::keyClick(field(), Qt::Key_Escape);
    ASSERT_TRUE(becomes([this] { return field() == nullptr; }));
    type("1.500"_q);
    EXPECT_FALSE(visibleLabels().join(u'\n').contains("Punktummet"_q)) << "as every Dane writes it";
    QTest::keyClick(field(), Qt::Key_Escape);
    ASSERT_TRUE(becomes([this] { return field() == nullptr; }));
    useLanguage("en"_q);
    type("1.500"_q);
    EXPECT_TRUE(visibleLabels().join(u'\n').contains("The point is read as separating thousands."_q));
    QTest::keyClick(field(), Qt::Key_Return);
    choose("Nexus"_q, 2);
    QTest::keyClick(grid(), Qt::Key_F2);
    ASSERT_NE(field(), nullptr);
    EXPECT_FALSE(visibleLabels().join(u'\n').contains("The point"_q)) << "what is there was read already";
}

TEST_F(BudgetPageTest, AnAmountThatCannotBeStoredStaysInItsCell)
{
    choose("Nexus"_q, 2);
    type("25,5"_q);
    // A synchronising program puts another file in our place; then it is put right.
    ASSERT_TRUE(QFile::copy(example(), path("kopi.indblik"_q)));
    ASSERT_TRUE(QFile::rename(example(), path("væk.indblik"_q)));
    ASSERT_TRUE(QFile::rename(path("kopi.indblik"_q), example()));
    QTest::keyClick(field(), Qt::Key_Return);
    ASSERT_TRUE(becomes([this] { return field() && field()->isVisible() && field()->text() == "25,5"_q; }));
    EXPECT_FALSE(window().close()) << "what was typed would be lost";

    ASSERT_TRUE(becomes([this] { return field() && field()->isVisible() && field()->text() == "25,5"_q; }));
    ASSERT_TRUE(QFile::remove(example()));
    ASSERT_TRUE(QFile::rename(path("væk.indblik"_q), example()));
    QTest::keyClick(field(), Qt::Key_Return);
    choose("Nexus"_q, 2);
    EXPECT_EQ(cell(), "25,5"_q);
}

TEST_F(BudgetPageTest, EscapeLeavesTheCellAsItWas)
{
    choose("Nexus"_q, 2);
    type("5"_q);
    QTest::keyClick(field(), Qt::Key_Escape);
    EXPECT_EQ(cell(), "23,6"_q);
    EXPECT_FALSE(workspace().undoText().contains("Nexus"_q));
}

TEST_F(BudgetPageTest, AWordIsRefusedWithAWayOut)
{
    choose("Nexus"_q, 2);
    type("se bilag"_q);
    QTest::keyClick(field(), Qt::Key_Return);
    ASSERT_NE(field(), nullptr) << "the field stays open, with the reason under it";
    auto* wayOut = grid()->viewport()->findChild<QPushButton*>();
    ASSERT_NE(wayOut, nullptr);
    EXPECT_TRUE(wayOut->isVisible());
    QTest::mouseClick(wayOut, Qt::LeftButton);
    EXPECT_EQ(cell(), "–"_q);
    EXPECT_EQ(book().budget.footnotes.back().text, "se bilag"_q);
    EXPECT_TRUE(becomes([this] { return field() == nullptr; }));
    ASSERT_TRUE(succeeded(window().workspace()->undo()));
    EXPECT_EQ(cell(), "23,6"_q);
    EXPECT_EQ(book().budget.footnotes.size(), 2u) << "one step takes both back";
}

TEST_F(BudgetPageTest, AWordWhoseFootnoteCannotBeStoredIsNotLost)
{
    choose("Nexus"_q, 2);
    type("se bilag"_q);
    QTest::keyClick(field(), Qt::Key_Return);
    auto* wayOut = grid()->viewport()->findChild<QPushButton*>();
    ASSERT_NE(wayOut, nullptr);
    ASSERT_TRUE(QFile::copy(example(), path("kopi.indblik"_q)));
    ASSERT_TRUE(QFile::rename(example(), path("væk.indblik"_q)));
    ASSERT_TRUE(QFile::rename(path("kopi.indblik"_q), example()));
    QTest::mouseClick(wayOut, Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_EQ(book().budget.footnotes.size(), 2U);
    EXPECT_FALSE(window().close()) << "what was typed would be lost";
    ASSERT_TRUE(QFile::remove(example()));
    ASSERT_TRUE(QFile::rename(path("væk.indblik"_q), example()));
}

TEST_F(BudgetPageTest, SaysWhatDoesNotAddUpInTheRowThatIsChosen)
{
    choose("Væresteder"_q, 2);
    const QString all = visibleLabels().join(u'\n');
    EXPECT_TRUE(all.contains("Årene giver 33,05 mio. kr., men tabellen oplyser 41,0. Forskel 7,95."_q));
}

TEST_F(BudgetPageTest, RemarksOnOtherRowsLeadThere)
{
    choose("Nexus"_q, 2);
    QPushButton* remark = nullptr;
    const auto buttons = window().findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->isVisible() && button->accessibleName().startsWith(QStringLiteral("Helhedsplaner")))
            remark = button;
    }
    ASSERT_NE(remark, nullptr);
    QTest::mouseClick(remark, Qt::LeftButton);
    EXPECT_EQ(grid()->currentIndex().siblingAtColumn(0).data().toString(), "Helhedsplaner"_q);
}

TEST_F(BudgetPageTest, AFootnoteIsWrittenBesideTheGrid)
{
    choose("Nexus"_q, 3);
    auto* note = find<AnswerEditor>(QStringLiteral("Cellens fodnote"));
    note->setFocus();
    QTest::keyClicks(note, "Kendes først i maj."_q);
    EXPECT_TRUE(becomes([this] { return book().budget.footnotes.back().text == "Kendes først i maj."_q; }));
    QTest::keyClicks(note, " Måske."_q);
    grid()->setFocus();
    EXPECT_EQ(book().budget.footnotes.back().text, "Kendes først i maj. Måske."_q) << "leaving the field saves it";
    EXPECT_EQ(note->toPlainText(), "Kendes først i maj. Måske."_q);
    ASSERT_TRUE(succeeded(window().workspace()->undo()));
    EXPECT_EQ(book().budget.footnotes.size(), 2u) << "writing it was one step";
}

TEST_F(BudgetPageTest, AFootnoteThatIsBeingWrittenIsSavedWhenTheWindowCloses)
{
    choose("Nexus"_q, 3);
    auto* note = find<AnswerEditor>(QStringLiteral("Cellens fodnote"));
    note->setFocus();
    QTest::keyClicks(note, "Lige nu"_q);
    EXPECT_TRUE(window().close());
    EXPECT_EQ(book().budget.footnotes.back().text, "Lige nu"_q);
}

TEST_F(BudgetPageTest, TheNamesAndTheTotalStayInViewWhenItIsScrolled)
{
    window().resize(1024, 600);
    QApplication::processEvents();
    const int last = grid()->model()->rowCount() - 1;
    const QRect total = grid()->visualRect(grid()->model()->index(last, 1));
    EXPECT_TRUE(grid()->viewport()->rect().contains(total)) << "before anything is scrolled";
    EXPECT_EQ(grid()->indexAt(total.center()).row(), last);
    choose("Nexus"_q, 1);
    grid()->horizontalHeader()->resizeSection(0, 500);
    grid()->horizontalScrollBar()->setValue(grid()->horizontalScrollBar()->maximum());
    ASSERT_GT(grid()->horizontalScrollBar()->value(), 0);
    const QModelIndex name = grid()->currentIndex().siblingAtColumn(0);
    EXPECT_EQ(grid()->visualRect(name).left(), 0);
    EXPECT_EQ(grid()->indexAt({4, grid()->visualRect(name).center().y()}), name);
}

TEST_F(BudgetPageTest, AGroupFoldsWithLeftAndRightAndAClickAndItsSumsStay)
{
    grid()->setFocus();
    grid()->setCurrentIndex(grid()->model()->index(0, 0));
    const int rows = grid()->verticalHeader()->length();
    QTest::keyClick(grid(), Qt::Key_Left);
    EXPECT_LT(grid()->verticalHeader()->length(), rows);
    choose("Sum"_q, 1);
    EXPECT_EQ(cell(), "69,4"_q);
    EXPECT_FALSE(grid()->isRowHidden(grid()->currentIndex().row()));
    grid()->setCurrentIndex(grid()->model()->index(0, 0));
    QTest::keyClick(grid(), Qt::Key_Down);
    EXPECT_EQ(grid()->currentIndex().siblingAtColumn(0).data().toString(), "Sum"_q) << "folded rows are passed over";
    QTest::mouseClick(
        grid()->viewport(), Qt::LeftButton, {}, grid()->visualRect(grid()->model()->index(0, 0)).center());
    EXPECT_EQ(grid()->verticalHeader()->length(), rows);
}

TEST_F(BudgetPageTest, KeysMoveAsInASpreadsheet)
{
    grid()->setFocus();
    choose("Nexus"_q, 2);
    const int row = grid()->currentIndex().row();
    const auto at = [this] { return std::pair(grid()->currentIndex().row(), grid()->currentIndex().column()); };
    QTest::keyClick(grid(), Qt::Key_Tab);
    EXPECT_EQ(at(), std::pair(row, 3));
    QTest::keyClick(grid(), Qt::Key_Tab, Qt::ShiftModifier);
    QTest::keyClick(grid(), Qt::Key_Return);
    EXPECT_EQ(at(), std::pair(row + 1, 2));
    QTest::keyClick(grid(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(grid(), Qt::Key_F2);
    ASSERT_NE(field(), nullptr);
    EXPECT_EQ(field()->text(), "23,6"_q) << "F2 opens what stands there";
    QTest::keyClick(field(), Qt::Key_Tab);
    EXPECT_EQ(at(), std::pair(row, 3)) << "Tab stores and goes on";
    EXPECT_TRUE(becomes([this] { return field() == nullptr; }));
    QTest::keyClick(grid(), Qt::Key_Escape);
    EXPECT_FALSE(grid()->hasFocus()) << "Escape leaves the grid";
}

TEST_F(BudgetPageTest, ARangeIsCopiedAsTextAndTableWithDecimalCommas)
{
    grid()->setFocus();
    choose("Gadepulsen"_q, 1);
    QTest::keyClick(grid(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(grid(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(grid(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData* data = QApplication::clipboard()->mimeData();
    EXPECT_EQ(data->text(), "3,4\t3,4\n3,6\t10,35"_q);
    EXPECT_TRUE(data->html().contains("<td align=\"right\">10,35</td>"_q));
    QTest::keyClick(grid(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    EXPECT_EQ(lines.first(), "mio. kr.\t2009\t2010"_q);
    EXPECT_EQ(lines.at(1), "Gadepulsen\t3,4\t3,4"_q);
}

TEST_F(BudgetPageTest, FillsDownAndRightAsOneStep)
{
    grid()->setFocus();
    choose("Gadepulsen"_q, 1);
    QTest::keyClick(grid(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(grid(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(grid(), Qt::Key_D, Qt::ControlModifier);
    choose("Væresteder"_q, 2);
    EXPECT_EQ(cell(), "3,4"_q);
    ASSERT_TRUE(succeeded(window().workspace()->undo()));
    EXPECT_EQ(cell(), "10,35"_q);
    choose("Væresteder"_q, 1);
    QTest::keyClick(grid(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(grid(), Qt::Key_R, Qt::ControlModifier);
    choose("Væresteder"_q, 2);
    EXPECT_EQ(cell(), "3,6"_q);
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Budget) << "the keys mean the grid here";
}

TEST_F(BudgetPageTest, DeletingAnAmountAsksAboutItsFootnote)
{
    grid()->setFocus();
    choose("Bydelsmødre"_q, grid()->model()->columnCount() - 1);
    const QString stated = cell();
    nextAnswer = 0;
    QTest::keyClick(grid(), Qt::Key_Delete);
    EXPECT_TRUE(questions.last().contains("1 fodnote"_q));
    EXPECT_EQ(cell(), stated);
    nextAnswer = 1;
    QTest::keyClick(grid(), Qt::Key_Delete);
    EXPECT_EQ(cell(), QString());
    EXPECT_EQ(book().budget.footnotes.size(), 2u);
    ASSERT_TRUE(succeeded(window().workspace()->undo()));
    EXPECT_EQ(cell(), stated);
    nextAnswer = 2;
    QTest::keyClick(grid(), Qt::Key_Delete);
    EXPECT_EQ(book().budget.footnotes.size(), 1u);
    const auto asked = questions.size();
    choose("Nexus"_q, 1);
    QTest::keyClick(grid(), Qt::Key_Delete);
    EXPECT_EQ(cell(), QString());
    EXPECT_EQ(questions.size(), asked) << "there is nothing to ask about";
}

TEST_F(BudgetPageTest, PastingShowsWhatIsRefusedAndWritesTheRestAsOneStep)
{
    grid()->setFocus();
    choose("Nexus"_q, 1);
    QApplication::clipboard()->setText("1,5\tse bilag\t950.000 kr.\t2\t7\n-\t\t..\t3\n"_q);
    QStringList places;
    whenDialogOpens([&places](QDialog& dialog) {
        auto* table = dialog.findChild<QTableWidget*>();
        ASSERT_NE(table, nullptr);
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, 4)->text().startsWith("Skrives ikke"_q))
                places.append(table->item(row, 0)->text());
        }
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QTest::keyClick(grid(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(places, QStringList({"Nexus · 2010"_q, "Nexus · Sum"_q}));
    const auto texts = [this](const QString& title) {
        QStringList all;
        for (int column = 1; column <= 4; ++column) {
            choose(title, column);
            all.append(cell());
        }
        return all;
    };
    EXPECT_EQ(texts("Nexus"_q), QStringList({"1,5"_q, "23,6"_q, "0,95"_q, "2,0"_q}));
    EXPECT_EQ(texts("Aftalen"_q), QStringList({"–"_q, ""_q, ".."_q, "3,0"_q}));
    ASSERT_TRUE(succeeded(window().workspace()->undo()));
    EXPECT_EQ(texts("Nexus"_q).first(), "23,6"_q);
    EXPECT_EQ(texts("Aftalen"_q).first(), "6,0"_q);
}

TEST_F(BudgetPageTest, KronerPastedIntoABudgetOfMillionsWaitForTheirUnit)
{
    grid()->setFocus();
    choose("Nexus"_q, 2);
    QApplication::clipboard()->setText("950.000\n"_q);
    whenDialogOpens([](QDialog& dialog) {
        auto* unit = dialog.findChild<QComboBox*>();
        ASSERT_NE(unit, nullptr);
        EXPECT_EQ(unit->currentText(), "Vælg …"_q);
        EXPECT_EQ(QApplication::focusWidget(), unit) << "what is asked has the keyboard";
        QTest::keyClick(&dialog, Qt::Key_Return);
        EXPECT_TRUE(dialog.isVisible()) << "nothing is pasted before it is said";
        QTest::keyClick(unit, Qt::Key_Down);
        EXPECT_EQ(unit->currentText(), "kr."_q);
        EXPECT_EQ(dialog.findChild<QTableWidget*>()->item(0, 3)->text(), "0,95"_q);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QTest::keyClick(grid(), Qt::Key_V, Qt::ControlModifier);
    choose("Nexus"_q, 2);
    EXPECT_EQ(cell(), "0,95"_q);
}

TEST_F(BudgetPageTest, WhatIsCopiedPastesBackUnchanged)
{
    grid()->setFocus();
    choose("Bydelsmødre"_q, 1);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(grid(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(grid(), Qt::Key_C, Qt::ControlModifier);
    choose("Nexus"_q, 1);
    whenDialogOpens([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    QTest::keyClick(grid(), Qt::Key_V, Qt::ControlModifier);
    choose("Nexus"_q, 2);
    EXPECT_EQ(cell(), "–"_q);
    choose("Nexus"_q, 3);
    EXPECT_EQ(cell(), "0"_q) << "a mark and a zero stay apart";
}

TEST_F(BudgetPageTest, TheFormOfARowIsAltEnterAwayAndAltLeftComesBackToTheCell)
{
    grid()->setFocus();
    choose("Nexus"_q, 3);
    const QModelIndex before = grid()->currentIndex();
    QTest::keyClick(grid(), Qt::Key_Return, Qt::AltModifier);
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Cards);
    QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Budget);
    EXPECT_EQ(grid()->currentIndex(), before);
    EXPECT_TRUE(grid()->hasFocus());
    choose("Nexus"_q, 0);
    QTest::keyClick(grid(), Qt::Key_Return);
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Cards) << "and Enter on the name";
}

TEST_F(BudgetPageTest, RowsAreAddedRenamedAndDeleted)
{
    grid()->setFocus();
    choose("Nexus"_q, 2);
    whenDialogOpens([](QDialog& dialog) {
        QTest::keyClicks(dialog.findChild<QLineEdit*>(), "Lektiecafe"_q);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QTest::keyClick(grid(), Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(grid()->currentIndex().siblingAtColumn(0).data().toString(), "Lektiecafe"_q);
    choose("Lektiecafe"_q, 0);
    QTest::keyClick(grid(), Qt::Key_F2);
    auto* name = find<QLineEdit>(QStringLiteral("Navn"));
    QTest::keyClicks(name, "Lektiecafeen"_q);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_TRUE(becomes([this] { return grid()->currentIndex().data().toString() == "Lektiecafeen"_q; }));
    nextAnswer = 0;
    QTest::keyClick(grid(), Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_TRUE(questions.last().contains("Lektiecafeen"_q));
    nextAnswer = 1;
    const int rows = grid()->model()->rowCount();
    QTest::keyClick(grid(), Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(grid()->model()->rowCount(), rows - 1);
}

TEST_F(BudgetPageTest, AltUpAndAltDownMoveARowAndTheCursorGoesAlong)
{
    grid()->setFocus();
    const BudgetRow second = book().budget.groups[0].rows[1];
    choose(second.title, 2);
    ASSERT_EQ(grid()->currentIndex().siblingAtColumn(0).data().toString(), second.title);
    const int line = grid()->currentIndex().row();
    QTest::keyClick(grid(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(book().budget.groups[0].rows[0].id, second.id);
    EXPECT_EQ(grid()->currentIndex().row(), line - 1);
    EXPECT_EQ(grid()->currentIndex().siblingAtColumn(0).data().toString(), second.title);
    QTest::keyClick(grid(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(book().budget.groups[0].rows[1].id, second.id);
    EXPECT_EQ(grid()->currentIndex().row(), line);
    QTest::keyClick(grid(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(book().budget.groups[0].rows[0].id, second.id);
}

TEST_F(BudgetPageTest, NoRowMovesWhileASearchHidesTheOthers)
{
    const BudgetRow second = book().budget.groups[0].rows[1];
    find<QLineEdit>("Søg i budgettets rækker"_q)->setText(second.title);
    grid()->setFocus();
    choose(second.title, 2);
    QTest::keyClick(grid(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(book().budget.groups[0].rows[1].id, second.id);
    EXPECT_TRUE(banners().join(u' ').contains("søgningen"_q)) << banners().join(u' ').toStdString();
}

TEST_F(BudgetPageTest, GroupsAreAddedRenamedMovedAndDeletedByTheMenu)
{
    grid()->setFocus();
    choose("Nexus"_q, 2);
    const auto deed = [this](const QString& words) {
        const auto actions = qobject_cast<QToolButton*>(button("Rækker og celler"_q))->menu()->actions();
        for (QAction* action : actions) {
            if (action->text().remove(u'&') == words)
                return action->trigger();
        }
        ADD_FAILURE() << words.toStdString();
    };
    const auto answer = [this](const QString& title) {
        whenDialogOpens([title](QDialog& dialog) {
            auto* field = dialog.findChild<QLineEdit*>();
            field->selectAll();
            QTest::keyClicks(field, title);
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
    };
    answer("Puljer"_q);
    deed("Ny gruppe …"_q);
    ASSERT_EQ(book().budget.groups.size(), 3U);
    EXPECT_EQ(grid()->currentIndex().data().toString(), "Puljer"_q) << "the cursor is in it";
    answer("Statens puljer"_q);
    deed("Ret navnet"_q);
    EXPECT_EQ(book().budget.groups[2].title, "Statens puljer"_q);
    QTest::keyClick(grid(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(book().budget.groups[1].title, "Statens puljer"_q);
    EXPECT_EQ(grid()->currentIndex().data().toString(), "Statens puljer"_q);
    deed("Slet gruppen"_q);
    EXPECT_EQ(book().budget.groups.size(), 2U);
    choose(book().budget.groups[0].title, 0);
    deed("Slet gruppen"_q);
    EXPECT_EQ(book().budget.groups.size(), 2U) << "it has rows";
    EXPECT_TRUE(banners().join(u' ').contains("har rækker"_q));
}

TEST_F(BudgetPageTest, OnTheTitleOfAGroupTheKeysOfARowAreForTheGroup)
{
    grid()->setFocus();
    choose(book().budget.groups[0].title, 0);
    QTimer::singleShot(300, &window(), [] {
        auto* dialog = QApplication::activeModalWidget();
        ASSERT_NE(dialog, nullptr);
        auto* field = dialog->findChild<QLineEdit*>();
        field->selectAll();
        QTest::keyClicks(field, "Et andet navn"_q);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QTest::keyClick(grid(), Qt::Key_F2);
    EXPECT_EQ(book().budget.groups[0].title, "Et andet navn"_q);
    EXPECT_EQ(window().focusWidget(), grid());
    EXPECT_EQ(grid()->currentIndex().data().toString(), "Et andet navn"_q);

    const BudgetGroupId added = valueOf(workspace().budget().addGroup(Section::Goals, "Puljer"_q));
    choose("Puljer"_q, 0);
    QTest::keyClick(grid(), Qt::Key_Minus, Qt::ControlModifier);
    const auto& groups = book().budget.groups;
    EXPECT_TRUE(
        std::none_of(groups.begin(), groups.end(), [&added](const BudgetGroup& group) { return group.id == added; }));
    EXPECT_TRUE(questions.isEmpty()) << "it is empty and can be undone";
}

TEST_F(BudgetPageTest, TheUnitThatIsChosenIsKeptAndNamedInTheHeader)
{
    auto* unit = find<QComboBox>(QStringLiteral("Beløbenes enhed"));
    EXPECT_EQ(unit->currentText(), "mio. kr."_q);
    unit->setFocus();
    QTest::keyClick(unit, Qt::Key_Up);
    EXPECT_EQ(settings().budgetUnit(), Scale::Thousand);
    choose("Nexus"_q, 1);
    EXPECT_EQ(cell(), "23.600"_q);
    EXPECT_EQ(grid()->model()->headerData(0, Qt::Horizontal).toString(), "Indsats · 1.000 kr."_q);
}

TEST_F(BudgetPageTest, TheRowLeadsToItsStatusForm)
{
    choose("Nexus"_q, 1);
    QTest::mouseClick(button(QStringLiteral("Åbn statusskemaet")), Qt::LeftButton);
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Cards);
}

TEST_F(BudgetPageTest, WhatWasAcceptedIsNoRemarkAnyMore)
{
    const auto summary = [this] { return visibleLabels().filter("til summerne"_q).join(u'\n'); };
    // The totals of three rows and of a group, and the sites of one.
    EXPECT_TRUE(summary().contains("5 bemærkninger til summerne"_q)) << summary().toStdString();
    choose("Væresteder"_q, 2);
    for (const Remark& remark : workspace().judged().remarks()) {
        if (QLatin1String(remark.finding.kind.name) == "rowTotalDiffers"_q) {
            ASSERT_TRUE(succeeded(workspace().findings().accept(remark.key, "Mette"_q, "Kendt."_q, false)));
        }
    }
    EXPECT_TRUE(summary().contains("4 bemærkninger til summerne"_q)) << summary().toStdString();
    EXPECT_FALSE(visibleLabels().join(u'\n').contains("tabellen oplyser 41,0"_q)) << "nor beside the grid";
}

TEST_F(BudgetPageTest, TheSearchOfThePageIsControlFAway)
{
    QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Budget);
    auto* search = find<QLineEdit>("Søg i budgettets rækker"_q);
    EXPECT_EQ(QApplication::focusWidget(), search);
    QTest::keyClicks(search, "nexus"_q);
    EXPECT_TRUE(visibleLabels().join(u'\n').contains("1 af 18 indsatser vises"_q));
}

TEST_F(BudgetPageTest, AnEmptyBudgetOffersItsFirstRow)
{
    EXPECT_FALSE(visibleButton("Ny række …"_q));
    ASSERT_TRUE(succeeded(workspace().accountEdits().create(year(2013))));
    ASSERT_TRUE(succeeded(workspace().show(year(2013))));
    QApplication::processEvents();
    EXPECT_TRUE(visibleButton("Ny række …"_q));
    EXPECT_FALSE(visibleLabels().join(u'\n').contains("alt stemmer"_q)) << "nothing is no praise";
}

TEST_F(BudgetPageTest, ColumnsStayWhereTheyAreWhileCellsAreWritten)
{
    const auto* model = qobject_cast<BudgetModel*>(grid()->model());
    ASSERT_NE(model, nullptr);
    const auto widths = [&] {
        std::vector<int> all;
        for (int column = 1; column <= model->sumColumn(); ++column)
            all.push_back(grid()->columnWidth(column));
        return all;
    };
    const auto write = [this](const QString& text) {
        choose("Nexus"_q, 2);
        type(text);
        QTest::keyClick(field(), Qt::Key_Return);
        EXPECT_TRUE(becomes([this] { return field() == nullptr; }));
        choose("Nexus"_q, 2);
    };
    write("5"_q); // what is stated of the year and differs now is said in its column
    const auto before = widths();
    choose("Nexus"_q, 2);
    type("9999,12345"_q);
    EXPECT_EQ(widths(), before) << "while it is written";
    QTest::keyClick(field(), Qt::Key_Escape);
    ASSERT_TRUE(becomes([this] { return field() == nullptr; }));
    for (const QString& text : {"6"_q, "0"_q, "-"_q, "23,6"_q}) {
        write(text);
        EXPECT_EQ(widths(), before) << text.toStdString();
    }
    write("9999,12345"_q);
    ASSERT_EQ(cell(), "9.999,12345"_q);
    EXPECT_GE(grid()->columnWidth(2), QFontMetrics(textFont(TextSize::Body)).horizontalAdvance(cell()));
    const auto wide = widths();
    EXPECT_GT(wide[1], before[1]);
    EXPECT_EQ(wide[0], wide[1]) << "years are all as wide";
    write("23,6"_q);
    EXPECT_EQ(widths(), wide);
    // Another unit is another table.
    auto* unit = find<QComboBox>("Beløbenes enhed"_q);
    unit->setFocus();
    QTest::keyClick(unit, Qt::Key_Up);
    EXPECT_NE(widths(), wide);
}

TEST_F(BudgetPageTest, AColumnHasRoomForAFigureWithItsFootnoteMarks)
{
    const int before = grid()->columnWidth(2);
    choose("Væresteder"_q, 2);
    const auto row = book().budget.groups[0].rows[9].id;
    for (const QString& text : {"En"_q, "To"_q, "Tre"_q, "Fire"_q, "Fem"_q})
        ASSERT_TRUE(workspace().budget().addFootnote({row, BudgetColumn{year(2010)}}, text));
    QApplication::processEvents();
    ASSERT_EQ(cell(), "10,35"_q);
    const QFont small = textFont(TextSize::Small, true);
    const int needed = QFontMetrics(textFont(TextSize::Body, true)).horizontalAdvance("10,35"_q)
                       + QFontMetrics(small).horizontalAdvance("3) 4) 5) 6) 7)"_q);
    EXPECT_GT(grid()->columnWidth(2), before);
    EXPECT_GE(grid()->columnWidth(2), needed) << "else its first digits are cut off";
}

} // namespace
} // namespace indblik
