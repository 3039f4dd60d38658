// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/roundpane.h"

#include "tests/ui/round.h"
#include "ui/cards/gapmodel.h"

#include <QApplication>
#include <QLabel>
#include <QListView>

namespace indblik {
namespace {

class RoundPaneTest : public RoundTest
{
protected:
    RoundPaneTest() { openNext(); }

    QListView* list() { return find<QListView>("Det, der mangler i årets skemaer"_q); }

    int heads()
    {
        int count = 0;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            count += list()->model()->index(row, 0).data(GapModel::HeadRole).toBool() ? 1 : 0;
        return count;
    }

    bool says(const QString& text)
    {
        const auto labels = page().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&text](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }
};

TEST_F(RoundPaneTest, ListsWhatEveryFormLacksAndEnterPutsTheCursorThere)
{
    press(Qt::Key_M, ctrl);
    ASSERT_EQ(QApplication::focusWidget(), list());
    EXPECT_EQ(heads(), 18);
    // The second thing of the second form.
    int row = 0;
    for (int head = 0; row < list()->model()->rowCount(); ++row) {
        head += list()->model()->index(row, 0).data(GapModel::HeadRole).toBool() ? 1 : 0;
        if (head == 2)
            break;
    }
    for (int i = 0; i < row + 2; ++i)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(card().id, card(1).id);
    EXPECT_EQ(QApplication::focusWidget(), field(1));
}

TEST_F(RoundPaneTest, EnterOnAFormLeadsToItsFirstField)
{
    press(Qt::Key_M, ctrl);
    press(Qt::Key_End);
    while (!list()->currentIndex().data(GapModel::HeadRole).toBool())
        press(Qt::Key_Up);
    press(Qt::Key_Return);
    EXPECT_EQ(card().id, book().cards.back().id);
    EXPECT_EQ(QApplication::focusWidget(), field(0));
}

TEST_F(RoundPaneTest, FollowsEveryEditAndKeepsItsPlace)
{
    press(Qt::Key_M, ctrl);
    for (int i = 0; i < 30; ++i)
        press(Qt::Key_Down);
    const QString place = list()->currentIndex().data().toString();
    const QString of = list()->currentIndex().data(GapModel::CardRole).toString();
    confirmAll(card(0).id);
    ASSERT_TRUE(succeeded(workspace().cards().setState(card(0).id, CardState::Submitted)));
    EXPECT_EQ(heads(), 17);
    EXPECT_TRUE(says("1 af 18 skemaer er indsendt"_q));
    EXPECT_EQ(list()->currentIndex().data().toString(), place);
    EXPECT_EQ(list()->currentIndex().data(GapModel::CardRole).toString(), of);
    press(Qt::Key_Z, ctrl);
    EXPECT_EQ(heads(), 18);
}

TEST_F(RoundPaneTest, TextThatIsNotSavedYetCountsAsItIs)
{
    field(0)->setFocus();
    field(0)->selectAll();
    press(Qt::Key_Delete);
    press(Qt::Key_M, ctrl);
    const QModelIndex first = list()->model()->index(1, 0);
    EXPECT_TRUE(first.data().toString().contains("Økonomi"_q)) << first.data().toString().toStdString();
    EXPECT_EQ(card().answer(key(0)), QString());
}

TEST_F(RoundPaneTest, ARoundWithNothingMissingSaysSo)
{
    for (size_t i = 0; i < 18; ++i) {
        confirmAll(card(i).id);
        EXPECT_TRUE(succeeded(workspace().cards().setState(card(i).id, CardState::Submitted)));
    }
    press(Qt::Key_M, ctrl);
    EXPECT_TRUE(says("Alle 18 skemaer er indsendt"_q));
    EXPECT_EQ(list()->model()->rowCount(), 0);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    EXPECT_TRUE(form().isVisible());
}

} // namespace
} // namespace indblik
