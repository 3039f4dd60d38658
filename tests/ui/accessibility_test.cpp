// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "core/import/printedaccount.h"
#include "tests/ui/dialogs.h"
#include "tests/ui/window.h"
#include "ui/account/startpage.h"
#include "ui/budget/comparedialog.h"
#include "ui/budget/versiondialog.h"
#include "ui/cards/answerfield.h"
#include "ui/cards/cardspage.h"
#include "ui/cards/gaplist.h"
#include "ui/cards/newcarddialog.h"
#include "ui/cards/openyeardialog.h"
#include "ui/goals/targetdialog.h"
#include "ui/parts/namebar.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <map>
#include <memory>
#include <set>

namespace indblik {
namespace {

/// Every page in both languages.
class AccessibilityTest : public WindowTest, public testing::WithParamInterface<const char*>
{
protected:
    AccessibilityTest()
    {
        openExample();
        settings().setLanguage(QString::fromLatin1(GetParam()));
        useLanguage(QString::fromLatin1(GetParam()));
        // The language changes while the file is closed, as on a fresh start.
        openWindow();
        EXPECT_TRUE(window().openFile(example()));
    }

    void onEveryPage(const std::function<void(QWidget*)>& look)
    {
        for (const auto page : {FileView::Page::Cards, FileView::Page::Budget, FileView::Page::Areas,
                 FileView::Page::Trends, FileView::Page::Goals, FileView::Page::Check, FileView::Page::Report}) {
            window().showPage(page);
            isLaidOut();
            look(&window());
        }
        onEveryState(look);
        StartPage start(settings(), QStringLiteral("mso"));
        start.show();
        look(&start);
        NewCardDialog dialog;
        dialog.show();
        look(&dialog);
        OpenYearDialog opening(workspace(), valueOf(workspace().accountEdits().proposeOpening(year(2011))));
        opening.show();
        look(&opening);
        VersionDialog describing(VersionDialog::Task::Describe, book().budget.version);
        describing.show();
        look(&describing);
        EXPECT_TRUE(succeeded(workspace().budget().addVersion(VersionKind::Revised, QStringLiteral("juni"))));
        CompareDialog comparing(workspace());
        comparing.show();
        look(&comparing);
    }

    /// Nothing can be reached, and nothing is too wide, before it is shown and laid out.
    void isLaidOut()
    {
        if (window().fileView()->page() == FileView::Page::Cards) {
            EXPECT_TRUE(becomes([this] { return isFormWhole(); }));
        }
        QApplication::processEvents();
    }

    /// A form handed in, sent back, approved; read as it is printed; and what is missing in the round.
    void onEveryState(const std::function<void(QWidget*)>& look)
    {
        CardsPage& cards = window().fileView()->cards();
        window().showPage(FileView::Page::Cards);
        const CardId card = cards.card();
        const auto take = [&](CardState to) {
            EXPECT_TRUE(succeeded(workspace().cards().setState(card, to, QStringLiteral("fordi"))));
            isLaidOut();
            look(&window());
        };
        take(CardState::Submitted);
        cards.showReading();
        isLaidOut();
        look(&window());
        cards.showRound();
        isLaidOut();
        look(&window());
        cards.showForm();
        take(CardState::Approved);
        take(CardState::Returned);
        cards.findChild<GapList*>()->show();
        isLaidOut();
        look(&window());
    }

    static QList<QWidget*> reachable(QWidget* top)
    {
        QList<QWidget*> found;
        const auto all = top->findChildren<QWidget*>();
        for (QWidget* widget : all) {
            const bool isInner = widget->objectName().startsWith(QStringLiteral("qt_"));
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !isInner)
                found.append(widget);
        }
        return found;
    }
};

TEST_P(AccessibilityTest, EverythingThatTakesTheCursorHasAName)
{
    onEveryPage([](QWidget* top) {
        const auto widgets = reachable(top);
        EXPECT_FALSE(widgets.isEmpty());
        for (QWidget* widget : widgets) {
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(accessible, nullptr);
            EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty())
                << widget->metaObject()->className() << " in " << widget->parentWidget()->metaObject()->className();
        }
    });
}

TEST_P(AccessibilityTest, TabReachesEverythingAndIsNoTrap)
{
    window().showPage(FileView::Page::Cards);
    isLaidOut();
    ASSERT_GT(reachable(&window()).size(), 20);
    std::set<QWidget*> met;
    QWidget* first = QApplication::focusWidget();
    ASSERT_NE(first, nullptr);
    for (int step = 0; step < 200; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (!met.insert(QApplication::focusWidget()).second)
            break;
    }
    for (QWidget* widget : reachable(&window()))
        EXPECT_TRUE(met.contains(widget))
            << widget->metaObject()->className() << ' ' << widget->accessibleName().toStdString();
}

TEST_P(AccessibilityTest, TabGoesThroughAFormOfANextYearAsItIsSeenAndShiftTabBack)
{
    ASSERT_TRUE(
        succeeded(workspace().accountEdits().open(valueOf(workspace().accountEdits().proposeOpening(year(2011))))));
    window().showPage(FileView::Page::Cards);
    Criterion criterion;
    criterion.card = window().fileView()->cards().card();
    criterion.text = QStringLiteral("Kvinder med større netværk");
    criterion.target.count = 20;
    ASSERT_TRUE(succeeded(workspace().cards().saveCriterion(criterion)));
    FollowUp planned;
    planned.title = QStringLiteral("Midtvejsevaluering");
    planned.initiatives = {book().card(criterion.card)->initiative};
    ASSERT_TRUE(succeeded(workspace().followUps().save(planned)));
    auto& form = *window().findChild<CardForm*>();
    isLaidOut();
    form.findChild<GapList*>()->show();
    isLaidOut();

    QList<QWidget*> way;
    for (int step = 0; step < 300; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (way.contains(QApplication::focusWidget()))
            break;
        way.append(QApplication::focusWidget());
    }
    for (QWidget* widget : reachable(&window()))
        EXPECT_TRUE(way.contains(widget))
            << widget->metaObject()->className() << ' ' << widget->accessibleName().toStdString();

    // Nothing comes before what stands above it, but what belongs to an answer comes after the answer.
    int lowest = -1;
    QWidget* above = nullptr;
    for (QWidget* widget : std::as_const(way)) {
        if (!form.isAncestorOf(widget))
            continue;
        QWidget* placed = widget;
        for (QWidget* part = widget; part != &form; part = part->parentWidget())
            placed = qobject_cast<AnswerField*>(part) ? part : placed;
        // What stands on one line is in the order of the line.
        const int top = placed->mapTo(form.widget(), QPoint(0, placed->height() / 2)).y();
        EXPECT_GE(top, lowest - 20) << widget->metaObject()->className() << ' '
                                    << widget->accessibleName().toStdString() << " after "
                                    << (above ? above->accessibleName().toStdString() : "nothing");
        lowest = top;
        above = widget;
    }

    QList<QWidget*> back{QApplication::focusWidget()};
    for (qsizetype step = 1; step < way.size(); ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        back.append(QApplication::focusWidget());
    }
    std::reverse(back.begin() + 1, back.end());
    EXPECT_EQ(back, way);
}

/// Fails where two things that are seen in a window have the same letter, or one of them has that of a menu.
void expectOwnLetters(QWidget* top)
{
    std::map<QChar, QString> letters;
    const auto take = [&letters](const QString& text) {
        const qsizetype at = text.indexOf(u'&');
        if (at < 0 || at + 1 >= text.size() || text[at + 1] == u'&')
            return;
        const QChar letter = text[at + 1].toLower();
        EXPECT_FALSE(letters.contains(letter)) << text.toStdString() << " and " << letters[letter].toStdString();
        letters[letter] = text;
    };
    if (const auto* bar = top->findChild<QMenuBar*>()) {
        const auto menus = bar->actions();
        for (const QAction* menu : menus)
            take(menu->text());
    }
    const auto buttons = top->findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        if (button->isVisible() && button->window() == top)
            take(button->text());
    }
    const auto labels = top->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        // Plain text too: a buddy makes a letter of what follows &.
        if (label->isVisible() && label->window() == top && label->buddy())
            take(label->text());
    }
    const auto tabs = top->findChildren<QTabBar*>();
    for (const QTabBar* bar : tabs) {
        for (int tab = 0; tab < bar->count() && bar->isVisible(); ++tab)
            take(bar->tabText(tab));
    }
}

void expectOwnLettersOfAllTabs(QWidget* top)
{
    QApplication::processEvents();
    expectOwnLetters(top);
    const auto tabs = top->findChildren<QTabWidget*>();
    for (QTabWidget* each : tabs) {
        for (int tab = 0; tab < each->count() && each->isVisible(); ++tab) {
            each->setCurrentIndex(tab);
            QApplication::processEvents();
            expectOwnLetters(top);
        }
    }
}

TEST_P(AccessibilityTest, NoTwoThingsHaveTheSameLetter)
{
    onEveryPage(expectOwnLettersOfAllTabs);
}

TEST_P(AccessibilityTest, TheQuestionForTheNameHasALetterOfItsOwn)
{
    settings().setOfficer({});
    openWindow();
    ASSERT_TRUE(window().openFile(example()));
    ASSERT_TRUE(becomes([this] {
        const auto* bar = window().findChild<NameBar*>();
        return bar && bar->isVisible() && isFormWhole();
    }));
    for (const auto page : {FileView::Page::Cards, FileView::Page::Budget, FileView::Page::Areas,
             FileView::Page::Trends, FileView::Page::Goals, FileView::Page::Check, FileView::Page::Report}) {
        window().showPage(page);
        expectOwnLettersOfAllTabs(&window());
    }
}

TEST_P(AccessibilityTest, NoTwoThingsOfADialogHaveTheSameLetter)
{
    for (const DialogScene& scene : dialogScenes()) {
        SCOPED_TRACE(scene.name.toStdString());
        const std::unique_ptr<QDialog> dialog(scene.show(window()));
        expectOwnLetters(dialog.get());
        // What is asked for decides what is seen.
        auto* kind = qobject_cast<TargetDialog*>(dialog.get()) ? dialog->findChild<QComboBox*>() : nullptr;
        if (kind)
            dialog->findChild<QCheckBox*>()->setChecked(true);
        for (int choice = 0; kind && choice < kind->count(); ++choice) {
            kind->setCurrentIndex(choice);
            QApplication::processEvents();
            expectOwnLetters(dialog.get());
        }
        // So does what is typed.
        if (auto* due = dialog->findChild<QLineEdit*>("dueOfAll"_q)) {
            due->clear();
            dialog->findChild<QPushButton*>("removeNew"_q)->show();
            expectOwnLetters(dialog.get());
        }
    }
}

TEST_P(AccessibilityTest, EveryDialogIsAmongThoseThatAreLookedAt)
{
    std::set<QString> looked;
    for (const DialogScene& scene : dialogScenes()) {
        const std::unique_ptr<QDialog> dialog(scene.show(window()));
        looked.insert(QString::fromLatin1(dialog->metaObject()->className()).section("::"_q, -1));
    }
    const QRegularExpression isDialog("class (\\w+Dialog) final"_q);
    QDirIterator headers(QStringLiteral(INDBLIK_SOURCE "/ui"), {"*.h"_q}, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (headers.hasNext()) {
        QFile header(headers.next());
        ASSERT_TRUE(header.open(QIODevice::ReadOnly));
        const auto found = isDialog.match(QString::fromUtf8(header.readAll()));
        if (!found.hasMatch())
            continue;
        ++count;
        EXPECT_TRUE(looked.contains(found.captured(1))) << found.captured(1).toStdString();
    }
    EXPECT_GT(count, 15);
}

TEST_P(AccessibilityTest, TooltipsNameTheKeysAsTheMenusDo)
{
    const bool isDanish = QString::fromLatin1(GetParam()) == "da"_q;
    std::set<QString> named;
    onEveryPage([&](QWidget* top) {
        const auto widgets = top->findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            const QString tip = widget->toolTip();
            EXPECT_FALSE(isDanish && (tip.contains("Shift"_q) || tip.contains("Enter"_q))) << tip.toStdString();
            const auto keys = QRegularExpression("\\((Ctrl\\+\\S+)\\)"_q).match(tip);
            if (keys.hasMatch())
                named.insert(keys.captured(1));
        }
    });
    std::set<QString> ofMenus;
    const auto actions = window().findChildren<QAction*>();
    for (const QAction* action : actions)
        ofMenus.insert(action->shortcut().toString(QKeySequence::NativeText));
    EXPECT_TRUE(named.contains(isDanish ? "Ctrl+Skift+N"_q : "Ctrl+Shift+N"_q));
    for (const QString& keys : named) {
        const bool isOfWheel = keys == "Ctrl+hjul"_q || keys == "Ctrl+wheel"_q;
        EXPECT_TRUE(isOfWheel || ofMenus.contains(keys)) << keys.toStdString();
    }
}

TEST_P(AccessibilityTest, NoTwoCommandsOfAMenuHaveTheSameLetterOrKeys)
{
    std::set<QKeySequence> keys;
    window().showPage(FileView::Page::Budget);
    const auto menus = window().findChildren<QMenu*>();
    for (const QMenu* menu : menus) {
        const bool isOfBar = window().menuBar()->findChildren<QMenu*>().contains(menu);
        std::set<QChar> letters;
        const auto actions = menu->actions();
        for (const QAction* action : actions) {
            const qsizetype at = action->text().indexOf(u'&');
            if (action->isSeparator() || (!isOfBar && at < 0))
                continue;
            ASSERT_GE(at, 0) << action->text().toStdString();
            EXPECT_TRUE(letters.insert(action->text()[at + 1].toLower()).second) << action->text().toStdString();
            for (const QKeySequence& sequence : action->shortcuts())
                EXPECT_TRUE(keys.insert(sequence).second) << sequence.toString().toStdString();
        }
    }
}

TEST_P(AccessibilityTest, NothingOfAFormIsCutBesideItsHistory)
{
    window().resize(1280, 760);
    window().showPage(FileView::Page::Cards);
    auto* form = window().fileView()->cards().findChild<CardForm*>();
    Q_EMIT form->historyWanted(QStringLiteral("x"), {form->card().text(), {}});
    isLaidOut();
    EXPECT_LE(form->widget()->width(), form->viewport()->width());
    const auto parts = form->widget()->findChildren<QWidget*>();
    for (const QWidget* part : parts) {
        if (!part->isVisible())
            continue;
        EXPECT_LE(part->minimumSizeHint().width(), form->viewport()->width() - 48)
            << part->metaObject()->className() << ' ' << part->accessibleName().toStdString();
    }
}

TEST_P(AccessibilityTest, NothingIsCutOnASmallScreen)
{
    window().resize(1024, 700);
    onEveryPage([](QWidget* top) {
        const auto buttons = top->findChildren<QPushButton*>();
        for (const QPushButton* button : buttons) {
            if (!button->isVisible())
                continue;
            EXPECT_GE(button->width(), button->minimumSizeHint().width()) << button->text().toStdString();
        }
        const auto areas = top->findChildren<QScrollArea*>();
        for (const QScrollArea* area : areas) {
            if (!area->isVisible() || !area->widget())
                continue;
            // A scroll bar that comes takes its place at the next layout.
            EXPECT_TRUE(QTest::qWaitFor([area] { return area->widget()->width() <= area->viewport()->width(); }, 2000))
                << area->metaObject()->className() << " is wider than what is seen of it";
        }
    });
    EXPECT_LE(window().width(), 1024);
}

TEST_P(AccessibilityTest, EveryDialogFitsASmallScreen)
{
    constexpr QSize seen(1366, 768 - 48); // without a bar and the frame of the window
    for (const DialogScene& scene : dialogScenes()) {
        SCOPED_TRACE(scene.name.toStdString());
        const std::unique_ptr<QDialog> dialog(scene.show(window()));
        EXPECT_LE(dialog->minimumSizeHint().width(), seen.width());
        EXPECT_LE(dialog->minimumSizeHint().height(), seen.height());
    }
}

TEST_P(AccessibilityTest, AFollowUpIsSeenWholeOnASmallScreen)
{
    const std::unique_ptr<QDialog> dialog(showDialog("followup"_q, window()));
    EXPECT_LE(dialog->width(), 1366);
    EXPECT_LE(dialog->height(), 720);
}

INSTANTIATE_TEST_SUITE_P(Languages, AccessibilityTest, testing::Values("da", "en"));

} // namespace
} // namespace indblik
