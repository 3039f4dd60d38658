// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/answereditor.h"

#include "core/domain/card.h"
#include "core/judge/cards/completeness.h"
#include "tests/fixtures.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

namespace indblik {
namespace {

class AnswerEditorTest : public testing::Test
{
protected:
    void write(const QString& text) { QTest::keyClicks(&editor, text); }
    void paste(const QString& text)
    {
        QApplication::clipboard()->setText(text);
        editor.paste();
    }

    AnswerEditor editor;
};

TEST_F(AnswerEditorTest, EnterInAListBeginsTheNextItemAndAnEmptyItemEndsIt)
{
    write("- skole"_q);
    QTest::keyClick(&editor, Qt::Key_Return);
    write("job"_q);
    QTest::keyClick(&editor, Qt::Key_Return);
    QTest::keyClick(&editor, Qt::Key_Return);
    write("Slut"_q);
    EXPECT_EQ(editor.toPlainText(), "- skole\n- job\nSlut"_q);
}

TEST_F(AnswerEditorTest, BulletsFromWordBecomeListItems)
{
    paste("• skole\r\n•\tjob\r\n\uf0b7 fritid"_q);
    EXPECT_EQ(editor.toPlainText(), "- skole\n- job\n- fritid"_q);
}

TEST_F(AnswerEditorTest, PastedMarkupStaysLetterForLetter)
{
    auto* rich = new QMimeData;
    rich->setHtml(QStringLiteral("<b>fed</b>"));
    rich->setText(QStringLiteral("a < b <img src=x>"));
    QApplication::clipboard()->setMimeData(rich);
    editor.paste();
    EXPECT_EQ(editor.toPlainText(), "a < b <img src=x>"_q);
}

TEST_F(AnswerEditorTest, TextFromElsewhereIsNotTheFieldsToTakeBack)
{
    write("Mit eget"_q);
    editor.replaceText("Fra filen"_q);
    EXPECT_EQ(editor.toPlainText(), "Fra filen"_q);
    EXPECT_EQ(editor.textCursor().position(), 8) << "the cursor stays";
    editor.undo();
    EXPECT_EQ(editor.toPlainText(), "Fra filen"_q);
}

TEST_F(AnswerEditorTest, ShowsItsFirstLineHoweverItGrew)
{
    editor.resize(300, 60);
    editor.show();
    for (int line = 0; line < 12; ++line) {
        write("- punkt"_q);
        QTest::keyClick(&editor, Qt::Key_Return);
        editor.resize(editor.sizeHint().expandedTo({300, 0}));
        QApplication::processEvents();
    }
    EXPECT_EQ(editor.verticalScrollBar()->value(), 0);
}

TEST_F(AnswerEditorTest, TakesTextButNoFiles)
{
    auto* files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile("/mappe/konto.txt"_q)});
    files->setText("file:///mappe/konto.txt"_q);
    QApplication::clipboard()->setMimeData(files);
    editor.paste();
    EXPECT_EQ(editor.toPlainText(), QString());
    paste("ord "_q);
    EXPECT_EQ(editor.toPlainText(), "ord "_q);
}

TEST_F(AnswerEditorTest, TabLeavesTheField)
{
    QWidget form;
    auto* first = new AnswerEditor(&form);
    auto* second = new AnswerEditor(&form);
    form.show();
    QApplication::setActiveWindow(&form);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    EXPECT_EQ(first->toPlainText(), QString());
    EXPECT_TRUE(second->hasFocus());
}

TEST_F(AnswerEditorTest, TakesNoMoreThanAnAnswerHolds)
{
    QSignalSpy full(&editor, &AnswerEditor::full);
    paste(QString(longestAnswer - 1, u'a'));
    EXPECT_EQ(full.count(), 0);
    paste("bcd"_q);
    EXPECT_EQ(full.count(), 1);
    EXPECT_EQ(editor.toPlainText().size(), longestAnswer);
    write("e"_q);
    EXPECT_EQ(editor.toPlainText().size(), longestAnswer);
    EXPECT_EQ(full.count(), 2);
}

TEST_F(AnswerEditorTest, CountsWordsAsPeopleDo)
{
    EXPECT_EQ(wordCount(editor.toPlainText()), 0);
    editor.setPlainText("Rådgivning om skole, job og fritid – § 18-midler"_q);
    EXPECT_EQ(wordCount(editor.toPlainText()), 7);
}

TEST_F(AnswerEditorTest, GrowsWithItsText)
{
    editor.resize(400, 100);
    editor.show();
    QApplication::processEvents();
    const int before = editor.sizeHint().height();
    editor.setPlainText("en\nto\ntre\nfire\nfem\nseks"_q);
    QApplication::processEvents();
    EXPECT_GT(editor.sizeHint().height(), before);
}

} // namespace
} // namespace indblik
