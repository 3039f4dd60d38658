// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/wishbar.h"

#include "tests/ui/round.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>

namespace indblik {
namespace {

class WishBarTest : public RoundTest
{
protected:
    WishBarTest() { openNext(); }

    QListView* list() { return find<QListView>("Statusskemaer"_q); }
    QLineEdit* search() { return find<QLineEdit>("Søg i statusskemaerne"_q); }

    QStringList shown()
    {
        QStringList titles;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QModelIndex index = list()->model()->index(row, 0);
            if (index.flags() & Qt::ItemIsSelectable)
                titles.append(index.data().toString());
        }
        return titles;
    }

    QAbstractButton* wish(const QString& name)
    {
        QApplication::processEvents();
        const auto buttons = page().findChildren<WishBar*>().constFirst()->findChildren<QAbstractButton*>();
        for (QAbstractButton* button : buttons) {
            if (button->text().startsWith(name))
                return button;
        }
        qFatal("There is no wish.");
        return nullptr;
    }
};

TEST_F(WishBarTest, ShowsOnlyWhatIsWishedAndHowManyThereAre)
{
    ASSERT_TRUE(succeeded(workspace().cards().setPlan(card(2).id, {"mette sørensen"_q, QDate(2010, 1, 1)})));
    EXPECT_EQ(wish("Mine"_q)->text(), "Mine 1"_q);
    EXPECT_EQ(wish("Ikke gennemgået"_q)->text(), "Ikke gennemgået 18"_q);
    EXPECT_FALSE(wish("Returneret"_q)->isVisible()) << "a wish nobody can have";
    wish("Mine"_q)->click();
    EXPECT_EQ(shown(), QStringList{card(2).title});
    wish("Mine"_q)->click();
    EXPECT_EQ(shown().size(), 18);
}

TEST_F(WishBarTest, NothingFoundIsAnEmptyListAndLeavesTheFormAlone)
{
    ASSERT_TRUE(succeeded(workspace().cards().setPlan(card(2).id, {"Mette Sørensen"_q})));
    ASSERT_TRUE(succeeded(workspace().cards().confirm(card(4).id, {"funding"_q})));
    wish("Mine"_q)->click();
    wish("Uændret"_q)->click();
    EXPECT_EQ(shown(), QStringList());
    EXPECT_FALSE(card().title.isEmpty());
    EXPECT_TRUE(field(0)->isVisible());
    press(Qt::Key_PageDown, ctrlShift);
    wish("Mine"_q)->click();
    wish("Uændret"_q)->click();
    EXPECT_EQ(shown().size(), 18);
    EXPECT_EQ(list()->currentIndex().data().toString(), card().title);
}

TEST_F(WishBarTest, AFormStaysInViewWhenAnEditTakesItOutOfWhatIsWished)
{
    const CardId first = card().id;
    wish("Ikke gennemgået"_q)->click();
    ASSERT_EQ(card().id, first);
    field(0)->setFocus();
    for (int i = 0; i < 7; ++i)
        press(Qt::Key_Return, ctrl);
    EXPECT_EQ(card().id, first) << "the last answer is confirmed, and the form is still the one in view";
    EXPECT_EQ(book().card(first)->review(key(6)), Review::Confirmed);
    EXPECT_EQ(book().card(card(1).id)->review(key(0)), Review::Carried) << "and none of the next one";
    EXPECT_EQ(list()->currentIndex().data().toString(), card().title);
    page().moveToCard(1);
    EXPECT_NE(card().id, first);
    wish("Ikke gennemgået"_q)->click();
    wish("Ikke gennemgået"_q)->click();
    EXPECT_EQ(shown().size(), 17) << "asked again, it is gone";
}

TEST_F(WishBarTest, HandingInUnderAFilterStaysInTheForm)
{
    const CardId first = card().id;
    confirmAll(first);
    wish("Ikke færdige"_q)->click();
    press(Qt::Key_Return, ctrlShift);
    EXPECT_EQ(book().card(first)->state, CardState::Submitted);
    EXPECT_EQ(card().id, first);
    press(Qt::Key_Z, ctrl);
    EXPECT_EQ(card().id, first);
}

TEST_F(WishBarTest, TypingAwayTheWordThatWasSearchedForStaysInTheForm)
{
    const CardId first = card().id;
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(first, {"funding"_q}, "kun her: zebrafisk"_q)));
    search()->setFocus();
    type("zebrafisk"_q);
    ASSERT_EQ(shown(), QStringList{card().title});
    field(0)->setFocus();
    field(0)->selectAll();
    type("noget andet"_q);
    ASSERT_TRUE(window().fileView()->drafts().flush());
    EXPECT_EQ(card().id, first);
    EXPECT_EQ(QApplication::focusWidget(), field(0));
    type(" og mere"_q);
    ASSERT_TRUE(window().fileView()->drafts().flush());
    EXPECT_EQ(book().card(first)->answer({"funding"_q}), "noget andet og mere"_q);
}

TEST_F(WishBarTest, AFormThatIsFilteredAwayComesBackWhenItIsLedTo)
{
    ASSERT_TRUE(succeeded(workspace().cards().setPlan(card(2).id, {"Mette Sørensen"_q})));
    wish("Mine"_q)->click();
    ASSERT_EQ(shown().size(), 1);
    press(Qt::Key_M, ctrl);
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(card().id, card(0).id);
    EXPECT_EQ(list()->currentIndex().data().toString(), card().title);
    EXPECT_EQ(shown().size(), 18);
    EXPECT_FALSE(wish("Mine"_q)->isChecked());
}

} // namespace
} // namespace indblik
