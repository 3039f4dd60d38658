// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/evaluationspane.h"

#include "tests/ui/round.h"
#include "ui/cards/evaluationmodel.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QTableView>

namespace indblik {
namespace {

class EvaluationsPaneTest : public RoundTest
{
protected:
    EvaluationsPaneTest() { openNext(); }

    QTableView* table() { return find<QTableView>("Evalueringer"_q); }
    int rows() { return table()->model()->rowCount(); }
    QString cell(int row, EvaluationModel::Column column)
    {
        return table()->model()->index(row, column).data().toString();
    }

    bool says(const QString& text)
    {
        const auto labels = page().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&text](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }

    FollowUpId plan(const QString& title, const std::vector<size_t>& cards, const EvaluationRound& round)
    {
        FollowUp made;
        made.title = title;
        made.rounds = {round};
        for (const size_t place : cards)
            made.initiatives.push_back(card(place).initiative);
        EXPECT_TRUE(succeeded(workspace().followUps().save(made)));
        return made.id;
    }
};

TEST_F(EvaluationsPaneTest, ListsWhatIsWaitedForAndByWhomAndALineLeadsThere)
{
    plan("Slutevaluering"_q, {2}, {.due = FuzzyDate::read("2900"_q)});
    plan("Sikker By"_q, {1, 2}, {.period = "2009"_q, .due = FuzzyDate::read("medio 2010"_q)});
    plan("Midtvejs"_q, {2}, {.arrived = FuzzyDate::read("februar 2010"_q)});
    press(Qt::Key_M, ctrlShift);
    ASSERT_EQ(QApplication::focusWidget(), table());
    EXPECT_TRUE(says("Vi venter på 2 evalueringer; 1 skulle være kommet"_q));
    ASSERT_EQ(rows(), 2);
    EXPECT_EQ(cell(0, EvaluationModel::Date), "medio 2010"_q);
    EXPECT_EQ(cell(0, EvaluationModel::Title), "Sikker By"_q);
    EXPECT_EQ(cell(0, EvaluationModel::Standing), "2009 · skulle være kommet medio 2010"_q);
    EXPECT_EQ(cell(0, EvaluationModel::Forms), card(1).title + ", "_q + card(2).title);
    EXPECT_EQ(cell(1, EvaluationModel::Title), "Slutevaluering"_q);
    press(Qt::Key_Return);
    EXPECT_EQ(card().id, card(1).id);
    EXPECT_EQ(withCursor(), "Sikker By er kommet"_q);
}

TEST_F(EvaluationsPaneTest, TheCalendarHasThoseThatHaveArrivedToo)
{
    plan("Midtvejs"_q, {2}, {.arrived = FuzzyDate::read("februar 2010"_q)});
    press(Qt::Key_M, ctrlShift);
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(says("Vi venter ikke på nogen evaluering"_q));
    press(Qt::Key_Return);
    page().findChild<EvaluationsPane*>()->findChild<QCheckBox*>()->click();
    ASSERT_EQ(rows(), 1);
    EXPECT_EQ(cell(0, EvaluationModel::Date), "februar 2010"_q);
    EXPECT_EQ(cell(0, EvaluationModel::Standing), "kom februar 2010"_q);
}

TEST_F(EvaluationsPaneTest, FollowsEveryEditAndEscGoesBackToTheForm)
{
    plan("Slutevaluering"_q, {2}, {.due = FuzzyDate::read("2900"_q)});
    const FollowUpId early = plan("Sikker By"_q, {1}, {.due = FuzzyDate::read("2010"_q)});
    press(Qt::Key_M, ctrlShift);
    press(Qt::Key_Down);
    ASSERT_TRUE(succeeded(workspace().followUps().setArrived(early, *FuzzyDate::read("marts 2011"_q))));
    ASSERT_EQ(rows(), 1);
    EXPECT_EQ(table()->currentIndex().row(), 0);
    EXPECT_EQ(cell(0, EvaluationModel::Title), "Slutevaluering"_q) << "the line that was chosen";
    EXPECT_TRUE(says("Vi venter på 1 evaluering"_q));
    press(Qt::Key_Z, ctrl);
    EXPECT_EQ(rows(), 2);
    EXPECT_EQ(table()->currentIndex().row(), 1);
    press(Qt::Key_Escape);
    EXPECT_TRUE(form().isVisible());
}

} // namespace
} // namespace indblik
