// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/promisespane.h"

#include "tests/ui/round.h"
#include "ui/cards/promisemodel.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QTableView>

#include <algorithm>

namespace indblik {
namespace {

/// 2011 of the example without its follow-ups, so that the forms ask for all that was expected.
class PromisesPaneTest : public RoundTest
{
protected:
    PromisesPaneTest() { openNext(); }

    QTableView* table() { return find<QTableView>("Løfter fra tidligere år"_q); }
    int rows() { return table()->model()->rowCount(); }
    QString cell(int row, PromiseModel::Column column)
    {
        return table()->model()->index(row, column).data().toString();
    }

    /// The line with these words; -1 where there is none.
    int rowOf(const QString& words)
    {
        for (int row = 0; row < rows(); ++row) {
            if (cell(row, PromiseModel::Sentence).contains(words))
                return row;
        }
        return -1;
    }

    bool says(const QString& text)
    {
        const auto labels = page().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&text](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }

    void answer(const QString& words, PromiseState state)
    {
        for (Promise promise : workspace().judged().promises()) {
            promise.state = state;
            if (promise.sentence.contains(words)) {
                EXPECT_TRUE(succeeded(workspace().promises().answer(promise)));
            }
        }
    }
};

TEST_F(PromisesPaneTest, ListsWhatIsOpenOverAllFormsAndALineLeadsThere)
{
    press(Qt::Key_L, ctrlShift);
    ASSERT_EQ(QApplication::focusWidget(), table());
    ASSERT_GE(rows(), 3);
    EXPECT_TRUE(says("%1 løfter fra tidligere år er åbne"_q.arg(rows())));
    const int row = rowOf("To nye planer ventes i 2011"_q);
    ASSERT_GE(row, 0);
    EXPECT_EQ(cell(row, PromiseModel::Due), "2011"_q);
    EXPECT_EQ(cell(row, PromiseModel::Form), "Helhedsplaner"_q);
    EXPECT_TRUE(cell(row, PromiseModel::Standing).startsWith("Åbent"_q));
    table()->setCurrentIndex(table()->model()->index(row, 0));
    press(Qt::Key_Return);
    EXPECT_EQ(card().title, "Helhedsplaner"_q);
    EXPECT_EQ(withCursor(), "Hvad der er sket"_q);
}

TEST_F(PromisesPaneTest, FollowsEveryAnswerAndShowsThoseThatAreAnsweredToo)
{
    press(Qt::Key_L, ctrlShift);
    const int before = rows();
    answer("To nye planer"_q, PromiseState::Kept);
    EXPECT_EQ(rows(), before - 1);
    EXPECT_EQ(rowOf("To nye planer"_q), -1);
    page().findChild<PromisesPane*>()->findChild<QCheckBox*>()->click();
    EXPECT_EQ(rows(), before);
    EXPECT_EQ(cell(rowOf("To nye planer"_q), PromiseModel::Standing), "Holdt"_q);
    press(Qt::Key_Z, ctrl);
    EXPECT_TRUE(cell(rowOf("To nye planer"_q), PromiseModel::Standing).startsWith("Åbent"_q));
    table()->setFocus();
    press(Qt::Key_Escape);
    EXPECT_TRUE(form().isVisible());
}

TEST_F(PromisesPaneTest, AYearThatNothingWasPromisedForSaysSo)
{
    ASSERT_TRUE(succeeded(workspace().show(year(2010))));
    QTest::keyClick(&window(), Qt::Key_L, ctrlShift);
    QApplication::processEvents();
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(says("Intet løfte fra tidligere år er åbent"_q));
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_TRUE(table()->isVisible()) << "there is nothing to go to";
}

} // namespace
} // namespace indblik
