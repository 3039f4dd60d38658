// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardspage.h"

#include "tests/ui/window.h"
#include "ui/cards/cardform.h"
#include "ui/parts/answereditor.h"
#include "ui/parts/drafts.h"
#include "ui/parts/historypanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QTextEdit>
#include <QToolButton>

#include <gmock/gmock.h>

namespace indblik {
namespace {

const QString funding = QStringLiteral("Økonomi");
const FieldKey fundingKey{QStringLiteral("funding")};

class CardsPageTest : public WindowTest
{
protected:
    CardsPageTest() { openExample(); }

    CardsPage& page() { return window().fileView()->cards(); }
    CardForm& form() { return *page().findChild<CardForm*>(); }
    const Card& card() { return *book().card(form().card()); }
    AnswerEditor* editor(const QString& label) { return find<AnswerEditor>(label); }
    QListView* list() { return find<QListView>(QStringLiteral("Statusskemaer")); }

    void typeAtEnd(const QString& label, const QString& text)
    {
        AnswerEditor* field = editor(label);
        field->setFocus();
        field->moveCursor(QTextCursor::End);
        QTest::keyClicks(field, text);
    }
};

TEST_F(CardsPageTest, ShowsEveryFieldOfTheFormWithItsAnswer)
{
    const FormTemplate* fields = book().form(card().form);
    ASSERT_EQ(fields->fields.size(), 7u);
    for (const Field& field : fields->fields) {
        const QString label = field.labelIn(book().account.year);
        EXPECT_EQ(editor(label)->toPlainText(), card().answer(field.key)) << label.toStdString();
        EXPECT_EQ(editor(label)->accessibleDescription(), field.guidance);
    }
}

TEST_F(CardsPageTest, TypingIsSavedTwoSecondsAfterTheLastKey)
{
    typeAtEnd(funding, " Heraf ¼ mio. til drift."_q);
    EXPECT_FALSE(card().answer(fundingKey).endsWith("drift."_q));
    EXPECT_TRUE(becomes([this] { return card().answer(fundingKey).endsWith(" Heraf ¼ mio. til drift."_q); }));
}

TEST_F(CardsPageTest, LeavingAFieldSavesIt)
{
    typeAtEnd(funding, " Slut."_q);
    QTest::keyClick(editor(funding), Qt::Key_Tab);
    EXPECT_TRUE(card().answer(fundingKey).endsWith(" Slut."_q));
}

TEST_F(CardsPageTest, AnotherFormShowsAfterTheFirstIsSaved)
{
    const CardId first = form().card();
    typeAtEnd(funding, " Slut."_q);
    page().moveToCard(1);
    EXPECT_NE(form().card(), first);
    EXPECT_TRUE(book().card(first)->answer(fundingKey).endsWith(" Slut."_q));
    EXPECT_EQ(editor(funding)->toPlainText(), card().answer(fundingKey));
}

TEST_F(CardsPageTest, TheFormsOfTheSecondKindHaveTheirOwnFields)
{
    page().showCard(book().cards.back().id);
    EXPECT_EQ(book().form(card().form)->fields.size(), 5u);
    EXPECT_TRUE(becomes([this] { return form().findChildren<AnswerEditor*>().size() == 5; }));
}

TEST_F(CardsPageTest, UndoInTheWindowTakesARunOfTypingBackAndShowsIt)
{
    const QString before = card().answer(fundingKey);
    const CardId edited = form().card();
    typeAtEnd(funding, " Slut."_q);
    page().moveToCard(3);
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(book().card(edited)->answer(fundingKey), before);
    page().showCard(edited);
    EXPECT_EQ(editor(funding)->toPlainText(), before);
    QTest::keyClick(list(), Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(editor(funding)->toPlainText(), before + " Slut."_q);
}

TEST_F(CardsPageTest, CtrlZInAFieldTakesItsOwnTypingBack)
{
    const QString before = editor(funding)->toPlainText();
    typeAtEnd(funding, "abc"_q);
    QTest::keyClick(editor(funding), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(editor(funding)->toPlainText(), before);
    EXPECT_TRUE(window().fileView()->drafts().flush());
    EXPECT_EQ(card().answer(fundingKey), before);
}

TEST_F(CardsPageTest, CtrlZGoesBackStepByStepAndRedoForthAgain)
{
    const QString target = QStringLiteral("Målgruppe");
    const QString first = editor(funding)->toPlainText();
    const QString second = editor(target)->toPlainText();
    typeAtEnd(funding, " Et."_q);
    typeAtEnd(target, " To."_q); // leaving the first field has saved it
    ASSERT_TRUE(window().fileView()->drafts().flush());
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(editor(target), key, modifiers);
    };
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(editor(target)->toPlainText(), second);
    EXPECT_EQ(editor(funding)->toPlainText(), first + " Et."_q);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(editor(target)->toPlainText(), second);
    EXPECT_EQ(editor(funding)->toPlainText(), first);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(editor(funding)->toPlainText(), first + " Et."_q);
    EXPECT_EQ(editor(target)->toPlainText(), second + " To."_q);
}

TEST_F(CardsPageTest, AFormThatIsShownIsInTheListWhateverWasSearchedFor)
{
    auto* search = find<QLineEdit>(QStringLiteral("Søg i statusskemaerne"));
    QTest::keyClicks(search, "gadepulsen"_q);
    const CardId other = book().cards[1].id;
    page().showCard(other);
    EXPECT_EQ(list()->currentIndex().data().toString(), book().cards[1].title);
    EXPECT_TRUE(search->text().isEmpty());
}

TEST_F(CardsPageTest, ATitleThatIsBeingChangedIsSavedWhenAnotherFormIsShown)
{
    const CardId first = form().card();
    QTest::mouseClick(find<QToolButton>(QStringLiteral("Ret titlen")), Qt::LeftButton);
    QTest::keyClicks(find<QLineEdit>(QStringLiteral("Titel")), "Halvt skrevet"_q);
    page().moveToCard(2);
    EXPECT_EQ(book().card(first)->title, "Halvt skrevet"_q);
}

TEST_F(CardsPageTest, SearchNarrowsTheListAndEnterTakesTheFirst)
{
    auto* search = find<QLineEdit>(QStringLiteral("Søg i statusskemaerne"));
    search->setFocus();
    QTest::keyClicks(search, "opsoegende gadepulsen"_q);
    EXPECT_EQ(list()->model()->rowCount(), 2) << "the form and its section";
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(card().title, "Gadepulsen"_q);
}

TEST_F(CardsPageTest, TheHistoryOfAFieldTellsWhoWhenAndWhichWords)
{
    const QString before = card().answer(fundingKey);
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(form().card(), fundingKey, before + " Rettet."_q)));
    QTest::mouseClick(find<QPushButton>(QStringLiteral("Historik for Økonomi")), Qt::LeftButton);
    auto* entries = find<QTextEdit>(QStringLiteral("Historik"));
    EXPECT_TRUE(entries->toPlainText().contains("Mette Sørensen"_q));
    EXPECT_TRUE(entries->toPlainText().contains("Rettet."_q));
    EXPECT_TRUE(entries->toPlainText().contains("Import af eksemplet"_q));
    QTest::keyClick(entries, Qt::Key_Escape);
    EXPECT_FALSE(page().findChild<HistoryPanel*>()->isVisible());
}

TEST_F(CardsPageTest, ATitleIsRenamedInPlace)
{
    QTest::mouseClick(find<QToolButton>(QStringLiteral("Ret titlen")), Qt::LeftButton);
    auto* title = find<QLineEdit>(QStringLiteral("Titel"));
    title->clear();
    QTest::keyClicks(title, "Nyt navn på ærø"_q);
    QTest::keyClick(title, Qt::Key_Return);
    EXPECT_EQ(card().title, "Nyt navn på ærø"_q);
    EXPECT_EQ(list()->currentIndex().data().toString(), "Nyt navn på ærø"_q);
}

TEST_F(CardsPageTest, AltDownMovesTheFormInTheListAndTheCursorGoesAlong)
{
    const CardId first = book().cards[0].id;
    const CardId second = book().cards[1].id;
    list()->setFocus();
    const int line = list()->currentIndex().row();
    ASSERT_EQ(form().card(), first);
    QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(book().cards[0].id, second);
    EXPECT_EQ(book().cards[1].id, first);
    EXPECT_EQ(form().card(), first) << "the same form stays in view";
    EXPECT_EQ(list()->currentIndex().row(), line + 1);
    EXPECT_TRUE(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(book().cards[0].id, first);
    QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(book().cards[0].id, first) << "the first of its section stays there";
    EXPECT_EQ(list()->actions().size(), 2) << "its menu has the same";
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(book().cards[1].id, first);
}

TEST_F(CardsPageTest, AFormMovesPastTheFormsThatASearchHides)
{
    // The first and the third of the section are shown.
    const CardId first = book().cards[0].id;
    const CardId third = book().cards[2].id;
    for (const CardId& id : {first, third})
        ASSERT_TRUE(succeeded(workspace().cards().setAnswer(id, fundingKey, "Kendeord"_q)));
    QTest::keyClicks(find<QLineEdit>(QStringLiteral("Søg i statusskemaerne")), "kendeord"_q);
    page().showCard(first);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(book().cards[1].id, third);
    EXPECT_EQ(book().cards[2].id, first);
}

TEST_F(CardsPageTest, ADeletedFormComesBackWithCtrlZ)
{
    const QString title = card().title;
    QTest::mouseClick(find<QToolButton>(QStringLiteral("Slet skemaet")), Qt::LeftButton);
    EXPECT_EQ(book().cards.size(), 17u);
    EXPECT_THAT(banners().join(u' ').toStdString(), testing::HasSubstr(title.toStdString()));
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(book().cards.size(), 18u);
}

TEST_F(CardsPageTest, TheBudgetOfTheFormLeadsToItsRow)
{
    auto* strip = page().findChild<CardForm*>()->findChild<QAbstractButton*>(QString(), Qt::FindChildrenRecursively);
    const auto buttons = form().findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons) {
        if (button->accessibleName().startsWith(QStringLiteral("Budget")))
            strip = button;
    }
    ASSERT_NE(strip, nullptr);
    EXPECT_TRUE(strip->accessibleName().contains("2010: 6,0"_q)) << strip->accessibleName().toStdString();
    QTest::mouseClick(strip, Qt::LeftButton);
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Budget);
}

TEST_F(CardsPageTest, WhatPeopleWriteIsNeverMarkup)
{
    const QString evil = "<img src=\"/etc/hostname\"><b>fed</b> & co"_q;
    ASSERT_TRUE(succeeded(workspace().cards().setTitle(form().card(), evil, false)));
    const auto labels = form().findChildren<QLabel*>();
    const bool isShown = std::any_of(labels.begin(), labels.end(),
        [&evil](const QLabel* label) { return label->text() == evil && label->textFormat() == Qt::PlainText; });
    EXPECT_TRUE(isShown);
}

TEST_F(CardsPageTest, CtrlPageDownGoesFromFieldToField)
{
    form().moveToField(1);
    EXPECT_TRUE(editor(funding)->hasFocus());
    QTest::keyClick(editor(funding), Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_TRUE(editor(QStringLiteral("Målgruppe"))->hasFocus());
    QTest::keyClick(editor(QStringLiteral("Målgruppe")), Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_TRUE(editor(funding)->hasFocus());
}

} // namespace
} // namespace indblik
