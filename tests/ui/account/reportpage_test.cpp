// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/reportpage.h"

#include "tests/ui/window.h"
#include "ui/parts/pagepreview.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>

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
    /// The dialog that is open; the end of the test program where there is none.
    static QDialog* opened()
    {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            qFatal("No dialog is open.");
        QApplication::setActiveWindow(dialog);
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog));
        return dialog;
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
    QTest::mouseClick(button("Tekster …"_q), Qt::LeftButton);
    QDialog* dialog = opened();
    const auto lines = dialog->findChildren<QLineEdit*>();
    lines[1]->setFocus();
    QTest::keyClicks(lines[1], "Bilag 7"_q);
    auto* text = dialog->findChildren<QPlainTextEdit*>()[1];
    text->setFocus();
    QTest::keyClicks(text, "Om indsatserne."_q);
    QTest::keyClick(text, Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible()) << "Enter is a new line in a long text";
    QTest::keyClicks(text, "Mere."_q);
    QTest::keyClick(text, Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible()) << "what is typed is saved, so nobody is asked";
    EXPECT_TRUE(book().account.annex.contains("Bilag 7"_q)) << book().account.annex.toStdString();
    EXPECT_EQ(book().account.goalsText, "Om indsatserne.\nMere."_q);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(book().account.goalsText, QString()) << "each text is one step";
    EXPECT_TRUE(book().account.annex.contains("Bilag 7"_q));
}

TEST_F(ReportPageTest, LastYearsIntroductionWaitsUntilItIsSaidToHold)
{
    Account texts = book().account;
    texts.introduction = "Vi gør rede for årets indsatser."_q;
    ASSERT_TRUE(succeeded(workspace().accountEdits().setTexts(texts)));
    ASSERT_TRUE(
        succeeded(workspace().accountEdits().open(valueOf(workspace().accountEdits().proposeOpening(year(2011))))));
    ASSERT_EQ(book().account.introductionFrom, year(2010));
    QTest::mouseClick(button("Tekster …"_q), Qt::LeftButton);
    auto* holds = opened()->findChild<QCheckBox*>();
    ASSERT_TRUE(holds->isVisible());
    EXPECT_TRUE(holds->text().contains("2010"_q));
    EXPECT_FALSE(holds->isChecked());
    holds->setFocus();
    QTest::keyClick(holds, Qt::Key_Space);
    EXPECT_FALSE(book().account.introductionFrom);
    QTest::keyClick(holds, Qt::Key_Space);
    EXPECT_EQ(book().account.introductionFrom, year(2010)) << "a tick too many is taken back";
    QTest::keyClick(holds, Qt::Key_Space);
    EXPECT_FALSE(book().account.introductionFrom);
    EXPECT_EQ(book().account.introduction, texts.introduction);
}

TEST_F(ReportPageTest, AnotherChangeTableIsBegunFromTheMenu)
{
    auto* tables = qobject_cast<QToolButton*>(button("Ændringstabeller"_q));
    // The menu is filled when it opens.
    Q_EMIT tables->menu()->aboutToShow();
    const size_t before = book().changeTables.size();
    ASSERT_EQ(size_t(tables->menu()->actions().size()), before + 2) << "the tables, a line, a new one";
    tables->menu()->actions().last()->trigger();
    QDialog* dialog = opened();
    EXPECT_EQ(dialog->windowTitle(), "Ny ændringstabel"_q);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible()) << "nothing was typed";
    EXPECT_EQ(book().changeTables.size(), before);
    tables->menu()->actions().first()->trigger();
    EXPECT_EQ(opened()->findChild<QLineEdit*>()->text(), book().changeTables.front().title);
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
