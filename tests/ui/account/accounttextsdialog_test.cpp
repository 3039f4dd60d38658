// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/accounttextsdialog.h"

#include "tests/ui/window.h"
#include "ui/parts/answereditor.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace indblik {
namespace {

using Text = AccountPlace::Field;

QString nameOf(QWidget* widget)
{
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name).remove(u'&') : QString();
}

class AccountTextsTest : public WindowTest
{
protected:
    AccountTextsTest()
    {
        openExample();
        window().showPage(FileView::Page::Report);
        openDialog("Tekster …"_q);
    }

    void openDialog(const QString& words)
    {
        QTest::mouseClick(button(words), Qt::LeftButton);
        m_dialog = qobject_cast<AccountTextsDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(m_dialog, nullptr);
        QApplication::setActiveWindow(m_dialog);
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_dialog));
    }

    Drafts& drafts() { return window().fileView()->drafts(); }

    template<class W>
    W* field(const QString& name)
    {
        for (W* each : m_dialog->findChildren<W*>()) {
            if (nameOf(each) == name)
                return each;
        }
        qFatal("There is no field “%s”.", qUtf8Printable(name));
        return nullptr;
    }

    QLineEdit* typeInto(const QString& name, const QString& text)
    {
        auto* line = field<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        return line;
    }

    QString state() { return m_dialog->findChild<QLabel*>("state"_q)->text(); }

    /// All that is said below the fields.
    QString told()
    {
        QString words;
        for (const QLabel* label : m_dialog->findChildren<QLabel*>()) {
            if (label->isVisible() && !label->buddy())
                words += label->text() + u'\n';
        }
        return words;
    }

    /// A synchronising program puts another file in its place.
    void takeFileAway()
    {
        ASSERT_TRUE(QFile::copy(example(), path("kopi.indblik"_q)));
        ASSERT_TRUE(QFile::rename(example(), path("væk.indblik"_q)));
        ASSERT_TRUE(QFile::rename(path("kopi.indblik"_q), example()));
    }

    void bringFileBack()
    {
        ASSERT_TRUE(QFile::remove(example()));
        ASSERT_TRUE(QFile::rename(path("væk.indblik"_q), example()));
    }

    AccountTextsDialog* m_dialog = nullptr;
};

TEST_F(AccountTextsTest, TabFollowsWhatIsSeenAndALongLineIsReadFromItsBeginning)
{
    QWidget* first = QApplication::focusWidget();
    ASSERT_EQ(nameOf(first), "Titel"_q);
    EXPECT_TRUE(becomes([first] { return qobject_cast<QLineEdit*>(first)->cursorPosition() == 0; }));
    for (const QLineEdit* line : m_dialog->findChildren<QLineEdit*>())
        EXPECT_EQ(line->cursorPosition(), 0) << line->text().toStdString();
    QStringList names;
    for (int step = 0; step < 20; ++step) {
        names.append(nameOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (QApplication::focusWidget() == first)
            break;
    }
    EXPECT_EQ(names, (QStringList{"Titel"_q, "Bilag"_q, "Til"_q, "Fra"_q, "Dato"_q, "Overskrift over målene"_q,
                         "Indledning"_q, "Overskrift over skemaerne"_q, "Tekst før skemaerne"_q,
                         "Overskrift over skemaerne ud over målene"_q, "Tekst før dem"_q, "Overskrift over økonomien"_q,
                         "Tekst før økonomien"_q, "Udskriv vejledningen til hvert spørgsmål før svaret"_q, "Luk"_q}))
        << names.join(u' ').toStdString();
}

TEST_F(AccountTextsTest, EachTextIsSavedAsItIsTyped)
{
    EXPECT_EQ(state(), "✓ Alt er gemt"_q);
    QLineEdit* line = typeInto("Bilag"_q, "Bilag 7 "_q);
    EXPECT_EQ(state(), "Endnu ikke gemt …"_q);
    EXPECT_TRUE(becomes([this] { return book().account.annex == "Bilag 7"_q; })) << "without leaving the field";
    EXPECT_EQ(state(), "✓ Alt er gemt"_q);
    EXPECT_EQ(line->text(), "Bilag 7 "_q) << "the next key may be a word";
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(m_dialog->isVisible());
    QTest::keyClick(line, Qt::Key_Tab);
    EXPECT_EQ(line->text(), "Bilag 7"_q);
}

TEST_F(AccountTextsTest, WhatCannotBeSavedIsToldOnceAndWaitsWhereItWasTyped)
{
    takeFileAway();
    QLineEdit* line = typeInto("Bilag"_q, "Bilag 7"_q);
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_EQ(state(), "! Ikke gemt"_q);
    EXPECT_TRUE(told().contains("Esc"_q)) << told().toStdString();
    EXPECT_EQ(QApplication::focusWidget(), line);
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_EQ(drafts().unsaved(AccountPlace{Text::Annex}), "Bilag 7"_q);

    openDialog("! Ikke gemt"_q);
    EXPECT_EQ(nameOf(QApplication::focusWidget()), "Bilag"_q);
    EXPECT_EQ(field<QLineEdit>("Bilag"_q)->text(), "Bilag 7"_q);
    bringFileBack();
    EXPECT_TRUE(drafts().flush());
    EXPECT_EQ(book().account.annex, "Bilag 7"_q);
    EXPECT_EQ(state(), "✓ Alt er gemt"_q);
}

TEST_F(AccountTextsTest, ADayThatIsNoneStopsNothingElse)
{
    QTest::keyClick(typeInto("Dato"_q, "engang"_q), Qt::Key_Tab);
    EXPECT_TRUE(told().contains("»engang«"_q)) << told().toStdString();
    QTest::keyClick(typeInto("Bilag"_q, "Bilag 7"_q), Qt::Key_Tab);
    EXPECT_EQ(book().account.annex, "Bilag 7"_q);
    EXPECT_FALSE(book().account.dated);
    EXPECT_EQ(field<QLineEdit>("Dato"_q)->text(), "engang"_q);
    QTest::keyClick(typeInto("Dato"_q, "1.4.2010"_q), Qt::Key_Tab);
    EXPECT_EQ(book().account.dated, QDate(2010, 4, 1));
    EXPECT_FALSE(told().contains("»engang«"_q));
}

TEST_F(AccountTextsTest, AColleaguesTextIsAConflictOnlyWhereItWasTypedOver)
{
    auto* introduction = field<AnswerEditor>("Indledning"_q);
    introduction->setFocus();
    QTest::keyClicks(introduction, "Mit. "_q);
    Account theirs = book().account;
    theirs.annex = "Bilag 9"_q;
    ASSERT_TRUE(succeeded(workspace().accountEdits().setTexts(theirs)));
    EXPECT_TRUE(drafts().flush());
    EXPECT_TRUE(book().account.introduction.startsWith("Mit. "_q));
    EXPECT_EQ(book().account.annex, "Bilag 9"_q);

    QTest::keyClicks(introduction, "Mere. "_q);
    theirs = book().account;
    theirs.introduction = "Deres."_q;
    ASSERT_TRUE(succeeded(workspace().accountEdits().setTexts(theirs)));
    EXPECT_FALSE(drafts().flush());
    EXPECT_EQ(book().account.introduction, "Deres."_q);
    for (QPushButton* each : m_dialog->findChildren<QPushButton*>()) {
        if (each->isVisible() && each->text().remove(u'&') == "Gem min oven i"_q)
            QTest::mouseClick(each, Qt::LeftButton);
    }
    EXPECT_TRUE(book().account.introduction.startsWith("Mit. Mere. "_q)) << book().account.introduction.toStdString();
    EXPECT_EQ(state(), "✓ Alt er gemt"_q);
}

} // namespace
} // namespace indblik
