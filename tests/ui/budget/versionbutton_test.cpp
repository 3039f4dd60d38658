// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/versionbutton.h"

#include "tests/ui/window.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>

namespace indblik {
namespace {

/// The chip beside the title of the budget, by the keyboard.
class VersionButtonTest : public WindowTest
{
protected:
    VersionButtonTest()
    {
        openExample();
        window().showPage(FileView::Page::Budget);
        QApplication::processEvents();
    }

    VersionButton& chip() { return *window().findChild<VersionButton*>(); }

    /// Opens the menu with the space bar and chooses with the arrow keys.
    void pick(const QString& text)
    {
        chip().setFocus();
        QTest::keyClick(&chip(), Qt::Key_Space);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        const auto actions = menu->actions();
        const auto found = std::find_if(
            actions.begin(), actions.end(), [&text](const QAction* action) { return action->text().contains(text); });
        ASSERT_NE(found, actions.end()) << text.toStdString();
        ASSERT_TRUE((*found)->isEnabled());
        for (qsizetype i = 0; i < actions.size() && menu->activeAction() != *found; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QApplication::processEvents();
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    void makeVersion(const QString& name)
    {
        pick("Ny version …"_q);
        auto* field = dialog()->findChild<QLineEdit*>();
        field->setFocus();
        QTest::keyClicks(field, name);
        press(Qt::Key_Return);
        QApplication::processEvents();
    }

    QDialog* dialog()
    {
        QApplication::processEvents();
        for (auto* each : window().findChildren<QDialog*>()) {
            if (each->isVisible())
                return each;
        }
        qFatal("There is no open dialog.");
    }

    QString words(QWidget& of)
    {
        QStringList texts;
        for (const auto* label : of.findChildren<QLabel*>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
};

TEST_F(VersionButtonTest, ANewVersionIsACopyAndTheTotalsAreOfIt)
{
    EXPECT_EQ(chip().text(), "Budget ▾"_q);
    const Budget first = book().budget;
    makeVersion("efter juni"_q);
    EXPECT_EQ(book().versions.size(), 2u);
    EXPECT_EQ(book().budget.version.kind, VersionKind::Revised);
    EXPECT_TRUE(chip().text().contains("efter juni"_q)) << chip().text().toStdString();
    const BudgetRow& row = book().budget.groups[0].rows[1];
    EXPECT_NE(row.id, first.groups[0].rows[1].id);
    ASSERT_TRUE(succeeded(workspace().budget().setFigure(row.id, BudgetColumn{year(2010)}, mio(2))));
    nextAnswer = 0;
    pick("Budget"_q);
    EXPECT_EQ(book().budget.version.kind, VersionKind::Revised) << "the officer stays";
    nextAnswer = 1;
    pick("Budget"_q);
    EXPECT_EQ(book().budget.groups[0].rows[1].figure(year(2010)), Figure(mio(1.1))) << "the first is as it was";
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(book().budget.version.kind, VersionKind::Revised);
}

TEST_F(VersionButtonTest, FixedPricesNeedTheirYear)
{
    pick("Trin, navn og priser …"_q);
    auto* prices = find<QComboBox>("Priser"_q);
    prices->setFocus();
    QTest::keyClick(prices, Qt::Key_End);
    auto* accept = button("Gem"_q);
    EXPECT_FALSE(accept->isEnabled());
    auto* field = find<QLineEdit>("Prisår"_q);
    field->setFocus();
    QTest::keyClicks(field, "2009"_q);
    EXPECT_TRUE(accept->isEnabled());
    press(Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(book().budget.version.prices, PriceLevel::Fixed);
    EXPECT_EQ(book().budget.version.priceYear, year(2009));
    EXPECT_TRUE(words(window()).contains("2009"_q));
    EXPECT_TRUE(words(window()).contains(book().budget.version.pricesWords())) << "the line under the title says it";
}

TEST_F(VersionButtonTest, TwoVersionsStandSideBySide)
{
    makeVersion("juni"_q);
    BudgetEdits& edits = workspace().budget();
    ASSERT_TRUE(succeeded(edits.setFigure(book().budget.groups[0].rows[1].id, BudgetColumn{year(2010)}, mio(2))));
    ASSERT_TRUE(succeeded(edits.removeRow(book().budget.groups[0].rows[2].id)));
    const auto fresh = valueOf(edits.addRow(book().budget.groups[0].id, "Natteravne"_q));
    ASSERT_TRUE(succeeded(edits.setFigure(fresh, BudgetColumn{year(2011)}, mio(0.5))));
    pick("Sammenlign to versioner …"_q);
    auto* table = find<QTableView>("Rækker i begge versioner"_q);
    EXPECT_TRUE(words(*dialog()).contains("1 række er kommet til · 1 række er udgået · 1 række er ændret"_q))
        << words(*dialog()).toStdString();
    ASSERT_EQ(table->model()->rowCount(), 3) << "only what changed, to begin with";
    auto* only = dialog()->findChild<QCheckBox*>();
    QTest::mouseClick(only, Qt::LeftButton, {}, QPoint(8, only->height() / 2));
    EXPECT_GT(table->model()->rowCount(), 3);
    QTest::mouseClick(only, Qt::LeftButton, {}, QPoint(8, only->height() / 2));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains("\tændret\t1,1\t1,1\t0\t1,1\t2,0\t+0,9\t"_q)) << copied.toStdString();
    EXPECT_TRUE(copied.contains("Natteravne\tkommet til\t"_q));
    EXPECT_TRUE(copied.contains("\t0,5\t+0,5\t"_q));
    EXPECT_TRUE(copied.contains("\tudgået\t1,1\t\t-1,1\t"_q));
    press(Qt::Key_Escape);
    QApplication::processEvents();
}

TEST_F(VersionButtonTest, YearsOutsideTheShownOnesGoAlong)
{
    const BudgetRowId row = book().budget.groups[0].rows[1].id;
    ASSERT_TRUE(succeeded(workspace().budget().setFigure(row, BudgetColumn{year(2014)}, mio(7))));
    makeVersion("juni"_q);
    EXPECT_EQ(book().budget.groups[0].rows[1].figure(year(2014)), Figure(mio(7)));
}

} // namespace
} // namespace indblik
