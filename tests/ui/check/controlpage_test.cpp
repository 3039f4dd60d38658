// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/controlpage.h"

#include "core/judge/boundfigures.h"
#include "tests/ui/round.h"
#include "ui/check/findinglist.h"
#include "ui/goals/goalspage.h"
#include "ui/parts/answereditor.h"
#include "ui/window/navigation.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>

namespace indblik {
namespace {

/// The page in the window, on the example account.
class ControlPageTest : public RoundTest
{
protected:
    ControlPageTest()
    {
        openExample();
        window().activateWindow();
        QTest::keyClick(&window(), Qt::Key_6, ctrl);
        QApplication::processEvents();
    }

    ControlPage& control() { return *window().findChild<ControlPage*>(); }
    FindingList* list() { return control().findChild<FindingList*>(); }
    QLineEdit* search() { return find<QLineEdit>("Søg i bemærkningerne"_q); }
    QLineEdit* reason() { return find<QLineEdit>("Begrundelse"_q); }

    QString chosen() { return list()->currentIndex().data(FindingModel::KeyRole).toString(); }

    int shownCount()
    {
        int count = 0;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            count += list()->model()->index(row, 0).data(FindingModel::KeyRole).toString().isEmpty() ? 0 : 1;
        return count;
    }

    int openCount() const
    {
        const auto remarks = const_cast<ControlPageTest*>(this)->workspace().judged().remarks();
        return int(std::count_if(remarks.begin(), remarks.end(), std::mem_fn(&Remark::isOpen)));
    }

    /// Moves down the list to a finding of that kind; the last one where there is none.
    void moveTo(const QString& kind)
    {
        list()->setFocus();
        press(Qt::Key_Home);
        for (int step = 0; step < 100 && !chosen().startsWith(kind + u'|'); ++step)
            press(Qt::Key_Down);
        ASSERT_TRUE(chosen().startsWith(kind + u'|')) << chosen().toStdString();
    }

    bool says(const QString& text)
    {
        QApplication::processEvents();
        const auto labels = window().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&text](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }

    QString badge()
    {
        return window()
            .findChild<Navigation*>()
            ->item(int(FileView::Page::Check))
            ->data(Qt::AccessibleTextRole)
            .toString();
    }
};

TEST_F(ControlPageTest, ListsWhatIsOpenAndTheNavigationCountsIt)
{
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Check);
    EXPECT_GT(shownCount(), 10);
    EXPECT_EQ(shownCount(), openCount());
    EXPECT_EQ(badge(), QStringLiteral("Kontrol, %1").arg(openCount()));
    EXPECT_FALSE(chosen().isEmpty()) << "the first one is chosen";
    const auto remarks = workspace().judged().remarks();
    const auto first =
        std::find_if(remarks.begin(), remarks.end(), [this](const Remark& remark) { return remark.key == chosen(); });
    ASSERT_NE(first, remarks.end());
    EXPECT_TRUE(says(sentence(first->finding, QLocale())));
}

TEST_F(ControlPageTest, WhatIsFoundInATextOfTheAccountOpensThatText)
{
    Account texts = book().account;
    texts.introduction = "Målene gælder fra 2010*."_q;
    ASSERT_TRUE(succeeded(workspace().accountEdits().setTexts(texts)));
    ASSERT_TRUE(becomes([this] {
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QString key = list()->model()->index(row, 0).data(FindingModel::KeyRole).toString();
            if (key.startsWith("markWithoutFootnote|0|"_q))
                return true;
        }
        return false;
    }));
    moveTo("markWithoutFootnote|0"_q);
    press(Qt::Key_Return);
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    EXPECT_EQ(QApplication::focusWidget()->property("plainText"), texts.introduction);
}

TEST_F(ControlPageTest, EnterOpensTheCellAndAltLeftComesBack)
{
    moveTo("rowTotalDiffers"_q);
    const QString finding = chosen();
    press(Qt::Key_Return);
    ASSERT_EQ(window().fileView()->page(), FileView::Page::Budget);
    auto* grid = find<QTableView>("Økonomi"_q);
    EXPECT_EQ(QApplication::focusWidget(), grid);
    EXPECT_TRUE(grid->currentIndex().siblingAtColumn(0).data().toString().startsWith("Væresteder"_q));
    EXPECT_EQ(grid->currentIndex().data().toString(), "41,0"_q);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Check);
    EXPECT_EQ(QApplication::focusWidget(), list());
    EXPECT_EQ(chosen(), finding);
}

TEST_F(ControlPageTest, EnterOpensTheAnswerWhereAFormDisagrees)
{
    moveTo("cardYearDiffers"_q);
    press(Qt::Key_Return);
    ASSERT_EQ(window().fileView()->page(), FileView::Page::Cards);
    EXPECT_TRUE(card().title.startsWith("Væresteder"_q));
    EXPECT_EQ(QApplication::focusWidget(), editor("Økonomi"_q));
    press(Qt::Key_Left, Qt::AltModifier);
    // The other place of the same finding.
    ASSERT_TRUE(tabTo("Åbn budgettet"_q));
    press(Qt::Key_Space);
    ASSERT_EQ(window().fileView()->page(), FileView::Page::Budget);
    EXPECT_EQ(find<QTableView>("Økonomi"_q)->currentIndex().data().toString(), "10,35"_q);
}

TEST_F(ControlPageTest, EnterOpensTheTextOfAGoalWhoseFigureIsAnotherNow)
{
    const GoalId goal = book().goals[1].id;
    const TextPlace place{goal, assessmentField};
    const qsizetype at = textAt(book(), place).indexOf("33,2"_q);
    const Series series = *valueOf(workspace().series(book().series.front().id));
    ASSERT_TRUE(
        succeeded(workspace().boundFigures().bind(place, at, SeriesPoint{series.id, series.figures.back().period})));
    const int before = shownCount();
    ASSERT_TRUE(becomes([&] { return shownCount() > before; })) << "the check waits a moment after an edit";
    moveTo("boundFigureDiffers"_q);
    press(Qt::Key_Return);
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Goals);
    EXPECT_EQ(window().findChild<GoalsPage*>()->goal(), goal);
    const auto* editor = qobject_cast<AnswerEditor*>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    EXPECT_TRUE(editor->toPlainText().contains("33,2"_q));
}

TEST_F(ControlPageTest, AcceptingByKeyboardAsksForAReasonAndGoesOnToTheNext)
{
    moveTo("rowTotalDiffers"_q);
    const QString finding = chosen();
    const int before = openCount();
    ASSERT_TRUE(tabTo("Godtag …"_q));
    press(Qt::Key_Return);
    ASSERT_EQ(QApplication::focusWidget(), reason());
    press(Qt::Key_Return);
    EXPECT_EQ(openCount(), before) << "without a reason nothing is accepted";
    type("Udvalget kender forskellen."_q);
    ASSERT_TRUE(tabTo("Tag det med i redegørelsen"_q));
    press(Qt::Key_Space);
    ASSERT_TRUE(tabTo("Godtag"_q));
    press(Qt::Key_Return);

    const Acceptance* acceptance = book().acceptance(finding);
    ASSERT_NE(acceptance, nullptr);
    EXPECT_EQ(acceptance->author, "Mette Sørensen"_q);
    EXPECT_EQ(acceptance->reason, "Udvalget kender forskellen."_q);
    EXPECT_TRUE(acceptance->isPrinted);
    EXPECT_EQ(shownCount(), before - 1);
    EXPECT_EQ(badge(), QStringLiteral("Kontrol, %1").arg(before - 1));
    EXPECT_EQ(QApplication::focusWidget(), list());
    EXPECT_NE(chosen(), finding);
    EXPECT_FALSE(chosen().isEmpty());
}

TEST_F(ControlPageTest, AReasonThatWasBegunWaitsForItsRemark)
{
    moveTo("rowTotalDiffers"_q);
    const QString finding = chosen();
    ASSERT_TRUE(tabTo("Godtag …"_q));
    press(Qt::Key_Return);
    type("Udvalget kender"_q);
    list()->setFocus();
    press(Qt::Key_Down);
    ASSERT_NE(chosen(), finding);
    EXPECT_FALSE(window().close());
    ASSERT_EQ(questions.size(), 1);
    EXPECT_EQ(chosen(), finding) << "it leads to what waits";
    ASSERT_EQ(QApplication::focusWidget(), reason());
    EXPECT_EQ(reason()->text(), "Udvalget kender"_q);
    press(Qt::Key_End);
    type(" forskellen."_q);
    press(Qt::Key_Return);
    ASSERT_NE(book().acceptance(finding), nullptr);
    EXPECT_EQ(book().acceptance(finding)->reason, "Udvalget kender forskellen."_q);
    EXPECT_FALSE(window().fileView()->drafts().hasUnsaved());
}

TEST_F(ControlPageTest, AnAcceptedOneSaysByWhomWhenAndWhyAndOpensAgain)
{
    moveTo("rowTotalDiffers"_q);
    const QString finding = chosen();
    ASSERT_TRUE(
        succeeded(workspace().findings().accept(finding, "Anders Ø. Holm"_q, "Det er aftalt.\nMed udvalget."_q, true)));
    QTest::mouseClick(button("Alle %1"_q.arg(openCount() + 1)), Qt::LeftButton);
    ASSERT_TRUE(becomes([this] { return openCount() + 1 == shownCount(); }));
    moveTo("rowTotalDiffers"_q);
    EXPECT_TRUE(becomes([this] { return says("Det er aftalt."_q); }));
    EXPECT_TRUE(says("Godtaget af Anders Ø. Holm, "_q + QLocale().toString(QDate::currentDate(), "d"_q)));
    EXPECT_TRUE(says("Det trykkes i redegørelsen"_q));
    ASSERT_TRUE(tabTo("Åbn igen"_q));
    press(Qt::Key_Return);
    EXPECT_EQ(book().acceptance(finding), nullptr);
    EXPECT_EQ(chosen(), finding);
    EXPECT_TRUE(button("Godtag …"_q)->isVisible());
    press(Qt::Key_Z, ctrl);
    EXPECT_NE(book().acceptance(finding), nullptr);
}

TEST_F(ControlPageTest, OneWithNewFiguresIsOpenAgainByItself)
{
    moveTo("rowTotalDiffers"_q);
    const auto remarks = workspace().judged().remarks();
    const auto found =
        std::find_if(remarks.begin(), remarks.end(), [this](const Remark& each) { return each.key == chosen(); });
    ASSERT_NE(found, remarks.end());
    const BudgetRowId row = *found->finding.row;
    const int before = openCount();
    ASSERT_TRUE(succeeded(workspace().findings().accept(chosen(), "Anders Ø. Holm"_q, "Det er aftalt."_q, false)));
    ASSERT_TRUE(becomes([this, before] { return shownCount() == before - 1; }));
    ASSERT_TRUE(succeeded(workspace().budget().setFigure(row, BudgetColumn::total(), mio(42))));
    ASSERT_TRUE(becomes([this, before] { return shownCount() == before; }));
    moveTo("rowTotalDiffers"_q);
    EXPECT_TRUE(says("Den blev godtaget af Anders Ø. Holm med andre tal: Det er aftalt."_q));
}

TEST_F(ControlPageTest, EscLeavesTheReasonAndGivesTheCursorBack)
{
    moveTo("rowTotalDiffers"_q);
    const QString finding = chosen();
    QTest::mouseClick(button("Godtag …"_q), Qt::LeftButton);
    type("Måske"_q);
    press(Qt::Key_Escape);
    EXPECT_EQ(book().acceptance(finding), nullptr);
    EXPECT_EQ(withCursor(), "Godtag …"_q);
}

TEST_F(ControlPageTest, AReasonIsNeverGivenToAnotherFinding)
{
    moveTo("rowTotalDiffers"_q);
    QTest::mouseClick(button("Godtag …"_q), Qt::LeftButton);
    type("Kun om denne"_q);
    moveTo("cardYearDiffers"_q);
    QTest::mouseClick(button("Godtag …"_q), Qt::LeftButton);
    EXPECT_EQ(reason()->text(), QString());
}

TEST_F(ControlPageTest, TheSearchNarrowsTheListAndEnterGoesIntoIt)
{
    search()->setFocus();
    type("vaeresteder"_q);
    EXPECT_GT(shownCount(), 1);
    EXPECT_LT(shownCount(), openCount());
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        const QModelIndex line = list()->model()->index(row, 0);
        const bool isHead = line.data(FindingModel::KeyRole).toString().isEmpty();
        EXPECT_TRUE(isHead || line.data(Qt::AccessibleTextRole).toString().contains("æresteder"_q));
    }
    press(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), list());
    EXPECT_FALSE(chosen().isEmpty());
    search()->setFocus();
    search()->setText("findes ikke"_q);
    EXPECT_TRUE(says("Ingen bemærkninger har de ord."_q));
}

TEST_F(ControlPageTest, AnAccountWithoutAnythingToCheckIsNotPraised)
{
    ASSERT_TRUE(succeeded(workspace().accountEdits().create(year(2019))));
    EXPECT_FALSE(says("Alt stemmer"_q));
    EXPECT_TRUE(says("Der er ikke noget at kontrollere endnu"_q));
    EXPECT_EQ(badge(), "Kontrol"_q);
    control().focusList();
    press(Qt::Key_Return);
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Check);
}

TEST_F(ControlPageTest, WhenAllAreAcceptedItSaysThatNothingIsOpen)
{
    for (const Remark& remark : workspace().judged().remarks())
        ASSERT_TRUE(succeeded(workspace().findings().accept(remark.key, "Mette Sørensen"_q, "Kendt."_q, false)));
    EXPECT_TRUE(becomes([this] { return says("Ingen åbne bemærkninger"_q); }));
    EXPECT_EQ(badge(), "Kontrol"_q);
    // All of it can be undone, whatever stands in the words of a finding.
    for (size_t i = 0; i < workspace().judged().remarks().size(); ++i)
        ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_TRUE(book().acceptances.empty());
}

TEST_F(ControlPageTest, ReadingOnlyNothingCanBeAccepted)
{
    window().openFile(example(), Access::Read);
    QTest::keyClick(&window(), Qt::Key_6, ctrl);
    QApplication::processEvents();
    moveTo("rowTotalDiffers"_q);
    const auto buttons = control().findChildren<QAbstractButton*>();
    EXPECT_TRUE(std::none_of(buttons.begin(), buttons.end(), [](const QAbstractButton* each) {
        return each->isVisible() && each->text().remove(u'&').startsWith("Godtag …"_q);
    }));
    press(Qt::Key_Return);
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Budget);
}

} // namespace
} // namespace indblik
