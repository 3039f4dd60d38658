// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/factsbox.h"

#include "tests/ui/round.h"

#include <QApplication>
#include <QListWidget>

#include <algorithm>

namespace indblik {
namespace {

/// A form with a number to reach and a promise in its texts.
class FactsBoxTest : public RoundTest
{
protected:
    FactsBoxTest()
    {
        openExample();
        const Card& first = book().cards.front();
        EXPECT_TRUE(succeeded(workspace().cards().setAnswer(
            first.id, {"objectives"_q}, "Mindst 70 % af kvinderne får et større netværk."_q)));
        page().showCard(first.id);
        EXPECT_TRUE(QTest::qWaitFor([this] { return window().findChild<FactsBox*>() && row() >= 0; }));
    }

    QListWidget& list() { return *window().findChild<FactsBox*>()->findChild<QListWidget*>(); }

    /// The line of the women's network; -1 where it is not offered.
    int row()
    {
        for (int i = 0; i < list().count(); ++i) {
            if (list().item(i)->text().contains("70"_q))
                return i;
        }
        return -1;
    }

    size_t criteria() { return book().criteriaOf(book().cards.front().id).size(); }
};

} // namespace

TEST_F(FactsBoxTest, EnterMakesTheThingThatTheSentenceStatesAndOffersItNoMore)
{
    const size_t before = criteria();
    list().setFocus();
    list().setCurrentRow(row());
    QTest::keyClick(&list(), Qt::Key_Return);
    EXPECT_EQ(criteria(), before + 1);
    EXPECT_EQ(row(), -1);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(criteria(), before);
    EXPECT_TRUE(QTest::qWaitFor([this] { return row() >= 0; })) << "it is offered again";
}

TEST_F(FactsBoxTest, SaysWhereASentenceThatWasTakenInHasChanged)
{
    list().setCurrentRow(row());
    QTest::keyClick(&list(), Qt::Key_Return);
    ASSERT_EQ(row(), -1);
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(
        book().cards.front().id, {"objectives"_q}, "Mindst 60 % af kvinderne får et større netværk."_q)));
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return list().count() > 0 && list().item(0)->text().contains("Sætningen er ændret"_q); }));
}

} // namespace indblik
