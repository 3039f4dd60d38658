// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/boundmarks.h"

#include "tests/ui/window.h"
#include "ui/parts/answereditor.h"
#include "ui/parts/binddialog.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QTimer>

#include <algorithm>

namespace indblik {
namespace {

/// The assessment of goal b, which says "fra 33,2 % til 29,3 %".
class BoundMarksTest : public WindowTest
{
protected:
    BoundMarksTest()
    {
        openExample();
        window().activateWindow();
        QTest::keyClick(&window(), Qt::Key_5, Qt::ControlModifier);
        QApplication::processEvents();
        auto* goals = find<QListView>("Mål"_q);
        goals->setCurrentIndex(goals->model()->index(1, 0));
        QApplication::processEvents();
        const auto editors = window().findChildren<AnswerEditor*>();
        for (AnswerEditor* each : editors) {
            if (each->isVisible() && each->toPlainText().contains("33,2 %"_q))
                m_editor = each;
        }
        if (!m_editor)
            qFatal("The text with the figure is not in view.");
        m_at = m_editor->toPlainText().indexOf("33,2 %"_q);
    }

    SeriesPoint point()
    {
        for (const Series& series : valueOf(workspace().seriesBook())->series) {
            const Series whole = *valueOf(workspace().series(series.id));
            for (const SeriesFigure& figure : whole.known()) {
                if (figure.figure.isShare() && std::abs(asDouble(figure.figure.ratio) - 0.332) < 0.0001)
                    return {series.id, figure.period};
            }
        }
        qFatal("The example has no series with 33,2 %%.");
    }

    void bind()
    {
        ASSERT_TRUE(succeeded(
            workspace().boundFigures().bind({book().goals[1].id, assessmentField}, m_at, FigurePoint(point()))));
        QApplication::processEvents();
    }

    /// The series says 33,1 % from now on.
    void correctSeries()
    {
        Series now = *valueOf(workspace().series(point().series));
        for (SeriesFigure& figure : now.figures) {
            if (std::abs(asDouble(figure.figure.ratio) - 0.332) < 0.0001)
                figure.figure = StatFigure::typedShare({331, 1000});
        }
        ASSERT_TRUE(succeeded(workspace().seriesEdits().save(now)));
        QApplication::processEvents();
    }

    /// What the menu of the keyboard offers at the figure.
    QMenu* menu()
    {
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(int(m_at) + 1);
        m_editor->setFocus();
        m_editor->setTextCursor(cursor);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(m_editor, &asked);
        QApplication::processEvents();
        auto* shown = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!shown)
            qFatal("There is no menu.");
        return shown;
    }

    static QAction* deed(const QMenu* menu, const QString& beginning)
    {
        const auto actions = menu->actions();
        const auto found = std::find_if(actions.begin(), actions.end(),
            [&beginning](const QAction* action) { return action->text().remove(u'&').startsWith(beginning); });
        return found == actions.end() ? nullptr : *found;
    }

    AnswerEditor* m_editor = nullptr;
    qsizetype m_at = 0;
};

TEST_F(BoundMarksTest, ABoundFigureIsMarkedAndYellowWhenItsSeriesSaysAnother)
{
    EXPECT_TRUE(m_editor->extraSelections().isEmpty());
    bind();
    ASSERT_EQ(m_editor->extraSelections().size(), 1);
    EXPECT_EQ(m_editor->extraSelections()[0].cursor.selectedText(), "33,2 %"_q);
    EXPECT_EQ(m_editor->extraSelections()[0].format.background().style(), Qt::NoBrush);
    correctSeries();
    ASSERT_EQ(m_editor->extraSelections().size(), 1);
    EXPECT_NE(m_editor->extraSelections()[0].format.background().style(), Qt::NoBrush);
}

TEST_F(BoundMarksTest, TheMenuPutsRightWhatDiffers)
{
    bind();
    correctSeries();
    QAction* right = deed(menu(), "Ret til 33,1 %"_q);
    ASSERT_NE(right, nullptr);
    right->trigger();
    QApplication::processEvents();
    EXPECT_TRUE(m_editor->toPlainText().contains("fra 33,1 % til"_q));
    const auto states = boundStates(book(), Tongue::danish());
    ASSERT_EQ(states.size(), 1U);
    EXPECT_EQ(states[0].fit, BoundState::Fit::Same);
    EXPECT_EQ(book().assessment(book().goals[1].id)->assessment, m_editor->toPlainText());
}

TEST_F(BoundMarksTest, TheMenuBindsTheFigureAtTheCursorAndLetsGo)
{
    QAction* start = deed(menu(), "Bind 33,2 % til et tal"_q);
    ASSERT_NE(start, nullptr);
    QTimer::singleShot(0, &window(), [] {
        auto* dialog = qobject_cast<BindDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        QTest::keyClick(dialog->findChild<QListWidget*>(), Qt::Key_Return);
    });
    start->trigger();
    QApplication::processEvents();
    ASSERT_EQ(book().boundFigures.size(), 1U);
    EXPECT_EQ(book().boundFigures[0].point, FigurePoint(point())) << "the one that says the same stands first";
    QAction* go = deed(menu(), "Fjern bindingen"_q);
    ASSERT_NE(go, nullptr);
    go->trigger();
    EXPECT_TRUE(book().boundFigures.empty());
}

TEST_F(BoundMarksTest, WhatIsPutRightIsOneStepThatUndoTakesBack)
{
    bind();
    correctSeries();
    deed(menu(), "Ret til 33,1 %"_q)->trigger();
    ASSERT_TRUE(book().assessment(book().goals[1].id)->assessment.contains("33,1 %"_q));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_FALSE(book().assessment(book().goals[1].id)->assessment.contains("33,1 %"_q));
    EXPECT_EQ(boundStates(book(), Tongue::danish())[0].fit, BoundState::Fit::Differs) << "the series stays";
}

TEST_F(BoundMarksTest, AFigureOfTheCircumstancesIsBoundThere)
{
    const GoalId goal = book().goals[1].id;
    GoalAssessment said = *book().assessment(goal);
    said.circumstances = "Krisen kom, og andelen var 29,3 %."_q;
    ASSERT_TRUE(succeeded(workspace().goals().save(said)));
    const TextPlace place{goal, circumstancesField};
    EXPECT_EQ(textAt(book(), place), said.circumstances);
    ASSERT_TRUE(succeeded(workspace().boundFigures().bind(place, 27, FigurePoint(point()))));
    EXPECT_EQ(book().boundFigures.back().words, "29,3 %"_q);
    EXPECT_EQ(textAt(book(), TextPlace{goal, {"nothing"_q}}), QString());
}

TEST_F(BoundMarksTest, ThereIsNothingToBindBesideAFigure)
{
    m_at = m_editor->toPlainText().indexOf("Generelt"_q);
    EXPECT_EQ(deed(menu(), "Bind"_q), nullptr);
}

TEST_F(BoundMarksTest, TheDialogFindsFiguresByNameOrNumber)
{
    auto choices = figureChoices(book(), {*valueOf(workspace().series(point().series))},
        {book().goals[1].id, assessmentField}, "33,2 %"_q, Tongue::danish());
    const size_t all = choices.size();
    BindDialog dialog("33,2 %"_q, std::move(choices), &window());
    dialog.show();
    auto* list = dialog.findChild<QListWidget*>();
    EXPECT_EQ(size_t(list->count()), all);
    QTest::keyClicks(dialog.findChild<QLineEdit*>(), "findes ikke"_q);
    EXPECT_EQ(list->count(), 0);
    EXPECT_FALSE(dialog.point());
    QTest::keyClick(dialog.findChild<QLineEdit*>(), Qt::Key_Return);
    EXPECT_TRUE(dialog.isVisible()) << "nothing is chosen";
}

} // namespace
} // namespace indblik
