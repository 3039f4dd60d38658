// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/evaluationspane.h"

#include "tests/ui/round.h"
#include "ui/cards/evaluationmodel.h"

#include <QApplication>
#include <QCheckBox>
#include <QFontMetrics>
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

    FollowUpId plan(const QString& title, const std::vector<size_t>& cards, const EvaluationRound& round,
        FollowUpKind kind = FollowUpKind::EffectEvaluation)
    {
        FollowUp made;
        made.kind = kind;
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

TEST_F(EvaluationsPaneTest, StatisticsAndMeetingsAreListedButAreNoEvaluations)
{
    plan("Slutevaluering"_q, {2}, {.due = FuzzyDate::read("2900"_q)});
    plan("Månedlige tal"_q, {2}, {.due = FuzzyDate::read("2010"_q)}, FollowUpKind::Statistics);
    plan("Dialogmøder"_q, {1}, {.due = FuzzyDate::read("2900"_q)}, FollowUpKind::Dialogue);
    press(Qt::Key_M, ctrlShift);
    ASSERT_EQ(rows(), 3);
    EXPECT_EQ(cell(0, EvaluationModel::Title), "Månedlige tal · Statistik"_q);
    EXPECT_TRUE(says("Vi venter på 1 evaluering"_q));
    EXPECT_FALSE(says("skulle være kommet"_q)) << "what is late is no evaluation";
    EXPECT_TRUE(says("Vi venter også på 2 andre opfølgninger"_q));
}

TEST_F(EvaluationsPaneTest, AClickChoosesALineAndADoubleClickLeadsThere)
{
    plan("Slutevaluering"_q, {2}, {.due = FuzzyDate::read("2900"_q)});
    plan("Sikker By"_q, {1}, {.due = FuzzyDate::read("2010"_q)});
    press(Qt::Key_M, ctrlShift);
    QTableView* shown = table();
    const QPoint second = shown->visualRect(shown->model()->index(1, EvaluationModel::Title)).center();
    QTest::mouseClick(shown->viewport(), Qt::LeftButton, {}, second);
    EXPECT_TRUE(shown->isVisible());
    EXPECT_EQ(shown->currentIndex().row(), 1);
    QTest::mouseDClick(shown->viewport(), Qt::LeftButton, {}, second);
    EXPECT_FALSE(shown->isVisible());
    EXPECT_EQ(card().id, card(2).id);
    EXPECT_EQ(withCursor(), "Slutevaluering er kommet"_q);
}

TEST_F(EvaluationsPaneTest, NothingOfALineIsCut)
{
    plan("En evaluering med et langt navn, som ingen kolonne har plads til på en enkelt linje på en lille skærm"_q,
        {1, 2, 3, 4, 5}, {.period = "skoleåret 2009 til 2010"_q, .due = FuzzyDate::read("medio 2010"_q)});
    window().resize(1024, 700);
    press(Qt::Key_M, ctrlShift);
    QApplication::processEvents();
    const QTableView* shown = table();
    for (int column = 0; column < shown->model()->columnCount(); ++column) {
        const QModelIndex index = shown->model()->index(0, column);
        const QFontMetrics letters(index.data(Qt::FontRole).value<QFont>());
        const QRect needed = letters.boundingRect(QRect(0, 0, shown->columnWidth(column) - 8, 2000),
            Qt::TextWordWrap | Qt::AlignLeft, index.data().toString());
        EXPECT_LE(needed.height(), shown->rowHeight(0)) << index.data().toString().toStdString();
    }
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
