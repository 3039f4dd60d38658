// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budgetpage.h"

#include "tests/ui/window.h"
#include "ui/answereditor.h"
#include "ui/figuredelegate.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

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
    QTest::keyClick(grid(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cell(), "23,6"_q);
    EXPECT_EQ(book().budget.footnotes.size(), 2u) << "one step takes both back";
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
    QTest::keyClick(grid(), Qt::Key_Z, Qt::ControlModifier);
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

TEST_F(BudgetPageTest, TheRowLeadsToItsStatusForm)
{
    choose("Nexus"_q, 1);
    QTest::mouseClick(button(QStringLiteral("Åbn statusskemaet")), Qt::LeftButton);
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Cards);
}

} // namespace
} // namespace indblik
