// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/changetabledialog.h"

#include "tests/ui/window.h"
#include "ui/account/changegrid.h"
#include "ui/account/changerowmodel.h"
#include "ui/account/reportpage.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace indblik {
namespace {

using Part = ChangePlace::Field;

class ChangeTableTest : public WindowTest
{
protected:
    ChangeTableTest()
    {
        openExample();
        window().showPage(FileView::Page::Report);
    }

    /// As the page opens it for what waits in it.
    void openDialog(const ChangeTableId& table)
    {
        m_id = table;
        window().fileView()->report().showPlace(ChangePlace{table});
        findDialog();
    }

    void findDialog()
    {
        m_dialog = qobject_cast<ChangeTableDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(m_dialog, nullptr);
        QApplication::setActiveWindow(m_dialog);
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_dialog));
    }

    void openExamples() { openDialog(book().changeTables.front().id); }

    const ChangeTable* table() const
    {
        const auto& all = const_cast<ChangeTableTest*>(this)->book().changeTables;
        const auto found = std::find_if(all.begin(), all.end(), [this](const auto& each) { return each.id == m_id; });
        return found == all.end() ? nullptr : &*found;
    }

    ChangeGrid& grid() { return *m_dialog->findChild<ChangeGrid*>(); }
    QString cell(int row, int column) { return grid().model()->index(row, column).data().toString(); }
    Drafts& drafts() { return window().fileView()->drafts(); }
    QLineEdit* title() { return m_dialog->findChildren<QLineEdit*>().first(); }
    QString state() { return m_dialog->findChild<QLabel*>("state"_q)->text(); }

    QPushButton* deed(const QString& words)
    {
        for (QPushButton* each : m_dialog->findChildren<QPushButton*>()) {
            if (each->text().remove(u'&') == words)
                return each;
        }
        qFatal("There is no button “%s”.", qUtf8Printable(words));
        return nullptr;
    }

    void press(const QString& words)
    {
        QPushButton* button = deed(words);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    QString told()
    {
        QString words;
        for (const QLabel* label : m_dialog->findChildren<QLabel*>()) {
            if (label->isVisible() && !label->buddy())
                words += label->text() + u'\n';
        }
        return words;
    }

    /// The field of the cell that is open.
    QLineEdit* editor()
    {
        for (QLineEdit* each : grid().findChildren<QLineEdit*>()) {
            if (each->isVisible())
                return each;
        }
        qFatal("No cell is open.");
        return nullptr;
    }

    QLineEdit* beginCell(int row, int column, const QString& text)
    {
        grid().setFocus();
        grid().setCurrentIndex(grid().model()->index(row, column));
        QTest::keyClick(&grid(), Qt::Key_F2);
        editor()->selectAll();
        QTest::keyClicks(editor(), text);
        return editor();
    }

    void typeCell(int row, int column, const QString& text)
    {
        QTest::keyClick(beginCell(row, column, text), Qt::Key_Return);
        QApplication::processEvents(); // the field goes after the key
    }

    void typeLine(QLineEdit* line, const QString& text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    /// An area with figures that somebody typed, beside the made-up ones of the example.
    void addFigures()
    {
        Area area;
        area.name = "Søparken"_q;
        const AreaId id = valueOf(workspace().areaEdits().save(area));
        const auto set = [&](const QString& indicator, int number, const StatFigure& figure) {
            ASSERT_TRUE(succeeded(workspace().areaEdits().setFigure(id, indicator, year(number), figure)));
        };
        set("transferIncome"_q, 2006, StatFigure::share(600, 1000));
        set("transferIncome"_q, 2008, StatFigure::share(540, 1000));
        set("transferIncomeNetMoves"_q, 2007, StatFigure::number(-30));
        set("transferIncomeNetMoves"_q, 2008, StatFigure::number(10));
    }

    void compute()
    {
        const auto boxes = m_dialog->findChildren<QComboBox*>();
        for (QComboBox* box : boxes) {
            if (const int at = box->findData("transferIncome"_q); at >= 0)
                box->setCurrentIndex(at);
            if (const int at = box->findData("mb_combined_letting"_q); at >= 0)
                box->setCurrentIndex(at);
        }
        press("Beregn ud fra tallene"_q);
    }

    ChangeTableId m_id;
    ChangeTableDialog* m_dialog = nullptr;
};

TEST_F(ChangeTableTest, ANewOneIsSavedOnceItHasItsTitleAndARow)
{
    openDialog(ChangeTableId::create());
    EXPECT_EQ(m_dialog->windowTitle(), "Ny ændringstabel"_q);
    typeLine(title(), "Udvikling"_q);
    typeCell(0, 0, "Risiko"_q);
    typeCell(0, 1, "+166"_q);
    typeCell(0, 2, "-1.005"_q);
    QTest::keyClick(&grid(), Qt::Key_Escape);
    EXPECT_TRUE(m_dialog->isVisible()) << "a number that is not written is no 0";
    EXPECT_EQ(table(), nullptr);
    EXPECT_TRUE(told().contains("»Risiko« mangler et tal"_q)) << told().toStdString();
    typeCell(0, 3, "-830"_q);
    typeCell(0, 4, "-2,8"_q);
    EXPECT_TRUE(told().contains("-839"_q)) << "what does not add up is said";
    QTest::keyClick(&grid(), Qt::Key_Escape);
    EXPECT_FALSE(m_dialog->isVisible()) << "and saved all the same";
    ASSERT_NE(table(), nullptr);
    EXPECT_EQ(table()->title, "Udvikling"_q);
    EXPECT_EQ(table()->rows,
        (std::vector<ChangeRow>{{"Risiko"_q, 166, -1005, -830, PercentagePoints::fromHundredths(-280)}}));
}

TEST_F(ChangeTableTest, TabGoesFromCellToCellAndOutAtTheEnd)
{
    openExamples();
    const int columns = grid().model()->columnCount();
    const int last = grid().model()->rowCount() * columns - 1;
    grid().setFocus();
    grid().setCurrentIndex(grid().model()->index(0, 0));
    for (int place = 0; place <= last; ++place) {
        EXPECT_EQ(grid().currentIndex(), grid().model()->index(place / columns, place % columns));
        EXPECT_TRUE(grid().hasFocus());
        QTest::keyClick(&grid(), Qt::Key_Tab);
    }
    EXPECT_EQ(QApplication::focusWidget(), deed("Tilføj en række"_q));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    EXPECT_TRUE(grid().hasFocus());
    grid().setCurrentIndex(grid().model()->index(0, 0));
    QTest::keyClick(&grid(), Qt::Key_Backtab);
    EXPECT_EQ(QApplication::focusWidget(), deed("Beregn ud fra tallene"_q));
}

TEST_F(ChangeTableTest, ACellThatIsNoNumberStaysAsItWasTyped)
{
    openExamples();
    const ChangeTable before = *table();
    typeCell(0, 1, "mange"_q);
    EXPECT_EQ(cell(0, 1), "mange"_q);
    EXPECT_TRUE(told().contains("»mange« er ikke et tal"_q)) << told().toStdString();
    // What else is typed is saved.
    typeLine(title(), "Et andet navn"_q);
    EXPECT_FALSE(drafts().flush());
    EXPECT_EQ(table()->title, "Et andet navn"_q);
    EXPECT_EQ(table()->rows, before.rows);
    EXPECT_EQ(state(), "! Ikke gemt"_q);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    EXPECT_TRUE(m_dialog->isVisible());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    EXPECT_FALSE(m_dialog->isVisible());

    QTest::mouseClick(button("! Ikke gemt"_q), Qt::LeftButton);
    findDialog();
    EXPECT_EQ(cell(0, 1), "mange"_q);
    EXPECT_TRUE(grid().hasFocus());
    typeCell(0, 1, "12"_q);
    EXPECT_TRUE(drafts().flush());
    EXPECT_EQ(table()->rows.front().netMoves, 12);
}

TEST_F(ChangeTableTest, EachKeyInACellIsADraftAndEscTakesItBack)
{
    openExamples();
    const QString before = drafts().shown(ChangePlace{m_id, Part::Rows});
    QLineEdit* field = beginCell(0, 0, "Kvarterer"_q);
    EXPECT_TRUE(drafts().shown(ChangePlace{m_id, Part::Rows}).startsWith("Kvarterer\t"_q));
    QTest::keyClick(field, Qt::Key_Home);
    QTest::keyClicks(field, "Sma"_q);
    EXPECT_EQ(field->text(), "SmaKvarterer"_q) << "the cursor stays where it is";
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_EQ(drafts().shown(ChangePlace{m_id, Part::Rows}), before);
}

TEST_F(ChangeTableTest, RowsAreAddedAndDeletedAndADeletedOneIsBroughtBack)
{
    openExamples();
    const std::vector<ChangeRow> before = table()->rows;
    press("Tilføj en række"_q);
    EXPECT_EQ(grid().currentIndex().row(), int(before.size()));
    EXPECT_TRUE(grid().hasFocus());
    EXPECT_TRUE(drafts().flush()) << "an empty row is none";
    EXPECT_EQ(table()->rows, before);
    grid().setCurrentIndex(grid().model()->index(0, 0));
    press("Slet rækken"_q);
    EXPECT_EQ(table()->rows, (std::vector<ChangeRow>(before.begin() + 1, before.end())));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(table()->rows, before);
}

TEST_F(ChangeTableTest, WhatIsComputedIsOneStepAndCanBePutBack)
{
    addFigures();
    openExamples();
    const ChangeTable before = *table();
    const auto lines = m_dialog->findChildren<QLineEdit*>();
    typeLine(lines[0], "Udviklingen (opdigtede tal)"_q);
    typeLine(lines[1], "2006"_q);
    typeLine(lines[2], "2008"_q);
    compute();
    ASSERT_FALSE(table()->rows.empty());
    EXPECT_NE(table()->rows, before.rows);
    EXPECT_EQ(table()->rows.back().total, -60);
    EXPECT_EQ(table()->title, "Udviklingen"_q) << "these figures are not made up, though others in the file are";
    EXPECT_EQ(lines[0]->text(), "Udviklingen"_q);
    EXPECT_TRUE(told().contains("Typer ifølge"_q));
    press("Sæt det, der stod, tilbage"_q);
    EXPECT_EQ(table()->rows, before.rows);
    EXPECT_EQ(table()->title, "Udviklingen (opdigtede tal)"_q);
    EXPECT_FALSE(told().contains("Typer ifølge"_q));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(table()->rows.back().total, -60) << "it is a step of its own";
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(table()->rows, before.rows);
    EXPECT_EQ(table()->title, "Udviklingen (opdigtede tal)"_q);
}

TEST_F(ChangeTableTest, WithoutItsYearsNothingIsComputed)
{
    addFigures();
    openDialog(ChangeTableId::create());
    compute();
    EXPECT_TRUE(told().contains("2006 og 2008"_q)) << told().toStdString();
    EXPECT_EQ(table(), nullptr);
    const auto lines = m_dialog->findChildren<QLineEdit*>();
    EXPECT_EQ(QApplication::focusWidget(), lines[1]);
    typeLine(lines[1], "2006"_q);
    typeLine(lines[2], "2008"_q);
    compute();
    ASSERT_NE(table(), nullptr);
    EXPECT_EQ(table()->title, "Ændring 2006–2008"_q);
    EXPECT_EQ(table()->from, year(2006));
    EXPECT_EQ(state(), "✓ Alt er gemt"_q);
}

TEST_F(ChangeTableTest, DeletingItLeavesNothingWaiting)
{
    openExamples();
    const ChangeTable before = *table();
    typeCell(0, 1, "mange"_q);
    press("Slet tabellen"_q);
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_EQ(table(), nullptr);
    EXPECT_FALSE(drafts().hasUnsaved());
    ASSERT_TRUE(succeeded(workspace().undo()));
    ASSERT_NE(table(), nullptr);
    EXPECT_EQ(table()->rows, before.rows);
}

} // namespace
} // namespace indblik
