// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/reportpage.h"

#include "tests/ui/window.h"
#include "ui/parts/pagepreview.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <functional>

namespace indblik {
namespace {

class ReportPageTest : public WindowTest
{
protected:
    ReportPageTest()
    {
        openExample();
        window().showPage(FileView::Page::Report);
    }

    QListWidget* contents() { return find<QListWidget>(QStringLiteral("Indhold")); }
    /// What the officer does in the dialog that opens next; it is closed after that in any case.
    void whenAsked(const std::function<void(QWidget*)>& deed)
    {
        whenDialogOpens([deed](QDialog& dialog) {
            deed(&dialog);
            EXPECT_FALSE(dialog.isVisible()) << "it is saved";
            if (dialog.isVisible())
                dialog.done(QDialog::Rejected);
        });
    }

    static void save(QWidget* dialog)
    {
        for (QPushButton* each : dialog->findChildren<QPushButton*>()) {
            if (each->text() == "&Gem"_q)
                QTest::mouseClick(each, Qt::LeftButton);
        }
    }

    /// Types over a cell of a table, from F2 to Enter.
    static void typeInto(QTableView* table, int column, const QString& text)
    {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, column));
        QTest::keyClick(table, Qt::Key_F2);
        for (QLineEdit* editor : table->findChildren<QLineEdit*>()) {
            if (!editor->isVisible())
                continue;
            editor->selectAll();
            QTest::keyClicks(editor, text);
            QTest::keyClick(editor, Qt::Key_Return);
        }
        QApplication::processEvents(); // the cell is written after the key
        EXPECT_EQ(table->currentIndex().column(), column);
    }

    PagePreview* preview() { return find<PagePreview>(QStringLiteral("Visning af siderne")); }
};

TEST_F(ReportPageTest, TheContentsLeadToTheirPages)
{
    ASSERT_TRUE(becomes([this] { return contents()->count() > 10; }));
    EXPECT_EQ(preview()->currentPage(), 0);
    QListWidgetItem* last = contents()->item(contents()->count() - 1);
    QTest::mouseClick(
        contents()->viewport(), Qt::LeftButton, Qt::NoModifier, contents()->visualItemRect(last).center());
    EXPECT_GT(preview()->currentPage(), 8);
}

TEST_F(ReportPageTest, FollowsAnEdit)
{
    ASSERT_TRUE(becomes([this] { return contents()->count() > 10; }));
    ASSERT_TRUE(succeeded(workspace().cards().setTitle(book().cards.front().id, "Et andet navn"_q, false)));
    EXPECT_TRUE(becomes(
        [this] { return !contents()->findItems(QStringLiteral("Et andet navn"), Qt::MatchContains).isEmpty(); }));
}

TEST_F(ReportPageTest, TheTextsOfTheAccountAreWrittenInTheirDialog)
{
    whenAsked([](QWidget* dialog) {
        const auto lines = dialog->findChildren<QLineEdit*>();
        QTest::keyClicks(lines[1], "Bilag 7"_q);
        auto* text = dialog->findChildren<QPlainTextEdit*>()[1];
        text->setFocus();
        QTest::keyClicks(text, "Om indsatserne."_q);
        QTest::keyClick(text, Qt::Key_Return);
        EXPECT_TRUE(dialog->isVisible()) << "Enter is a new line in a long text";
        QTest::keyClicks(text, "Mere."_q);
        save(dialog);
    });
    QTest::mouseClick(button("Tekster …"_q), Qt::LeftButton);
    EXPECT_TRUE(book().account.annex.contains("Bilag 7"_q)) << book().account.annex.toStdString();
    EXPECT_EQ(book().account.goalsText, "Om indsatserne.\nMere."_q);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(book().account.goalsText, QString()) << "all of it was one step";
}

TEST_F(ReportPageTest, LastYearsIntroductionWaitsUntilItIsSaidToHold)
{
    Account texts = book().account;
    texts.introduction = "Vi gør rede for årets indsatser."_q;
    ASSERT_TRUE(succeeded(workspace().accountEdits().setTexts(texts)));
    ASSERT_TRUE(
        succeeded(workspace().accountEdits().open(valueOf(workspace().accountEdits().proposeOpening(year(2011))))));
    ASSERT_EQ(book().account.introductionFrom, year(2010));
    whenAsked([](QWidget* dialog) {
        auto* holds = dialog->findChild<QCheckBox*>();
        ASSERT_TRUE(holds->isVisible());
        EXPECT_TRUE(holds->text().contains("2010"_q));
        holds->setFocus();
        QTest::keyClick(holds, Qt::Key_Space);
        save(dialog);
    });
    QTest::mouseClick(button("Tekster …"_q), Qt::LeftButton);
    EXPECT_FALSE(book().account.introductionFrom);
    EXPECT_EQ(book().account.introduction, texts.introduction);
}

TEST_F(ReportPageTest, AChangeTableIsTypedCellByCell)
{
    whenAsked([](QWidget* dialog) {
        auto* title = dialog->findChild<QLineEdit*>();
        QTest::keyClicks(title, "Udvikling"_q);
        auto* table = dialog->findChild<QTableView*>();
        typeInto(table, 0, "Risiko"_q);
        typeInto(table, 1, "+166"_q);
        typeInto(table, 2, "-1.005"_q);
        save(dialog);
        EXPECT_TRUE(dialog->isVisible()) << "a number that is not written is no 0";
        typeInto(table, 3, "-830"_q);
        typeInto(table, 4, "-2,8"_q);
        const auto labels = dialog->findChildren<QLabel*>();
        EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains("-839"_q);
        })) << "what does not add up is said";
        save(dialog);
        EXPECT_FALSE(dialog->isVisible()) << "and saved all the same";
    });
    auto* tables = qobject_cast<QToolButton*>(button("Ændringstabeller"_q));
    // The menu is filled when it opens.
    Q_EMIT tables->menu()->aboutToShow();
    const size_t before = book().changeTables.size();
    ASSERT_EQ(size_t(tables->menu()->actions().size()), before + 2) << "the tables, a line, a new one";
    tables->menu()->actions().last()->trigger();
    ASSERT_EQ(book().changeTables.size(), before + 1);
    const auto& all = book().changeTables;
    const auto made =
        std::find_if(all.begin(), all.end(), [](const ChangeTable& table) { return table.title == "Udvikling"_q; });
    ASSERT_NE(made, all.end());
    EXPECT_EQ(
        made->rows, (std::vector<ChangeRow>{{"Risiko"_q, 166, -1005, -830, PercentagePoints::fromHundredths(-280)}}));
}

TEST_F(ReportPageTest, OneClickSavesThePdf)
{
    nextSaveFile = path("min redegørelse"_q);
    QTest::mouseClick(button(QStringLiteral("Gem som PDF …")), Qt::LeftButton);
    EXPECT_TRUE(becomes([this] { return !banners().isEmpty(); }));
    QFile pdf(path("min redegørelse.pdf"_q));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(5) == "%PDF-");
}

TEST_F(ReportPageTest, AFolderThatCannotBeWrittenIsToldAndNothingIsLeftBehind)
{
    nextSaveFile = path("findes ikke/konto.pdf"_q);
    window().fileView()->report().exportPdf();
    ASSERT_TRUE(becomes([this] { return !banners().isEmpty(); }));
    EXPECT_TRUE(banners().first().contains("kan ikke skrives"_q)) << banners().first().toStdString();
}

} // namespace
} // namespace indblik
