// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/firstareas.h"

#include "core/import/accountfile.h"
#include "tests/ui/window.h"
#include "ui/areas/areadialog.h"
#include "ui/areas/areapane.h"
#include "ui/areas/areaspage.h"
#include "ui/areas/areatable.h"
#include "ui/areas/publisheddialog.h"
#include "ui/areas/rulesdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

namespace indblik {
namespace {

/// The page of the areas on an account that was imported: it names none that could be read.
class FirstAreasTest : public WindowTest
{
protected:
    FirstAreasTest()
    {
        const QString file = path("Importeret.indblik"_q);
        const QString text = path("redegørelse.txt"_q);
        EXPECT_TRUE(QFile::copy(":/example/redegoerelse-2010.txt"_q, text));
        {
            const auto made = valueOf(Workspace::create(file, "Anders And"_q));
            const auto proposal = valueOf(made->accountEdits().propose(valueOf(readAccountFile(text, year(2010)))));
            EXPECT_TRUE(succeeded(made->accountEdits().apply(proposal)));
        }
        openWindow();
        EXPECT_TRUE(window().openFile(file));
        window().activateWindow();
        QTest::keyClick(&window(), Qt::Key_3, Qt::ControlModifier);
        QApplication::processEvents();
    }

    AreasPage& page() { return *window().findChild<AreasPage*>(); }
    const AreaBook& areas() { return *valueOf(workspace().areas()); }
    bool areWaysOffered() { return page().findChild<FirstAreas*>()->isVisible(); }

    /// All that is seen in it.
    static QString textOf(const QWidget* widget)
    {
        QStringList texts;
        const auto labels = widget->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    void clickTab(const QString& text)
    {
        auto* bar = page().findChild<QTabBar*>();
        int found = -1;
        for (int tab = 0; tab < bar->count(); ++tab)
            found = bar->tabText(tab) == text ? tab : found;
        ASSERT_GE(found, 0) << text.toStdString();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(found).center());
        QApplication::processEvents();
        ASSERT_EQ(bar->currentIndex(), found);
    }
};

TEST_F(FirstAreasTest, AreOfferedInThreeWays)
{
    ASSERT_TRUE(areWaysOffered());
    EXPECT_TRUE(textOf(&page()).contains("Der er ingen boligområder i filen endnu"_q)) << textOf(&page()).toStdString();
    for (const QString& way : {"Nyt område …"_q, "Offentliggjorte lister …"_q, "Importér tal …"_q})
        EXPECT_TRUE(button(way)->isEnabled()) << way.toStdString();
    EXPECT_FALSE(page().findChild<AreaPane*>()->isVisible()) << "there is no area to tell of";
    EXPECT_FALSE(textOf(&page()).contains("0 områder"_q));
    EXPECT_TRUE(textOf(&page()).contains(
        "Opret eller hent de første på en af disse måder. Redegørelsens ændringstabel og reglerne kan ses uden dem."_q))
        << "of published lists there are none to be seen";
}

TEST_F(FirstAreasTest, TheFirstOneIsWrittenInItsDialog)
{
    auto* way = button("Nyt område …"_q);
    QTimer::singleShot(0, &window(), [] {
        auto* dialog = qobject_cast<AreaDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        QTest::keyClicks(dialog->findChildren<QLineEdit*>().first(), "Aldersrogade/Vognvænget"_q);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QTest::mouseClick(way, Qt::LeftButton);
    QApplication::processEvents();
    ASSERT_EQ(areas().areas.size(), 1U);
    EXPECT_EQ(areas().areas.front().name, "Aldersrogade/Vognvænget"_q) << "a / is a part of names";
    EXPECT_FALSE(areWaysOffered());
    const auto* table = page().findChild<AreaTable*>();
    EXPECT_TRUE(table->isVisible());
    EXPECT_EQ(table->model()->rowCount(), 1);
    EXPECT_TRUE(textOf(page().findChild<AreaPane*>()).contains("Aldersrogade/Vognvænget"_q));
    ASSERT_TRUE(succeeded(workspace().undo()));
    QApplication::processEvents();
    EXPECT_TRUE(areWaysOffered());
}

TEST_F(FirstAreasTest, ComeWithThePublishedLists)
{
    auto* way = button("Offentliggjorte lister …"_q);
    QTimer::singleShot(0, &window(), [] {
        auto* dialog = qobject_cast<PublishedDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        dialog->findChild<QComboBox*>()->setCurrentIndex(0);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QTest::mouseClick(way, Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_FALSE(areas().lists.empty());
    EXPECT_FALSE(areas().areas.empty());
    EXPECT_GT(find<QComboBox>("Offentliggjort liste"_q)->count(), 0) << "the page shows what came";
    clickTab("Områder"_q);
    EXPECT_FALSE(areWaysOffered());
}

TEST_F(FirstAreasTest, WithoutThemTheChangeTableOfTheAccountIsSeen)
{
    clickTab("Ændringstabel"_q);
    const auto* stated = find<QTableView>("Oplyst i redegørelsen"_q);
    ASSERT_EQ(stated->model()->rowCount(), 6);
    EXPECT_EQ(stated->model()->index(5, 3).data().toString(), "-2778"_q);
    EXPECT_TRUE(textOf(&page()).contains("Filen har ingen tal at beregne den af"_q)) << textOf(&page()).toStdString();
}

TEST_F(FirstAreasTest, WithoutThemMovesAndListsSayThatThereAreNone)
{
    clickTab("Flyttet mellem typer"_q);
    EXPECT_TRUE(textOf(&page()).contains("så ingen er flyttet"_q)) << textOf(&page()).toStdString();
    clickTab("Offentliggjorte lister"_q);
    EXPECT_TRUE(textOf(&page()).contains("Ingen lister er lagt ind for denne ordning."_q));
    EXPECT_TRUE(button("Ny liste …"_q)->isEnabled());
}

TEST_F(FirstAreasTest, WithoutThemTheRulesAreShown)
{
    bool isShown = false;
    const auto* more = qobject_cast<QToolButton*>(button("Mere"_q));
    QTimer::singleShot(0, &window(), [&isShown] {
        auto* dialog = qobject_cast<RulesDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        const auto lines = dialog->findChildren<QLineEdit*>();
        isShown = std::any_of(
            lines.begin(), lines.end(), [](const QLineEdit* line) { return !line->text().trimmed().isEmpty(); });
        dialog->reject();
    });
    more->menu()->actions().first()->trigger();
    EXPECT_TRUE(isShown);
}

TEST_F(FirstAreasTest, TheDaysAreThoseThatTheAccountCanSpeakOf)
{
    auto* schemes = find<QComboBox>("Inddelt efter"_q);
    ASSERT_GT(schemes->count(), 0);
    for (int scheme = 0; scheme < schemes->count(); ++scheme) {
        schemes->setCurrentIndex(scheme);
        Q_EMIT schemes->activated(scheme);
        const auto day = find<QComboBox>("Reglerne nu"_q)->currentData().toDate();
        ASSERT_TRUE(day.isValid()) << schemes->currentText().toStdString();
        EXPECT_LE(day.year(), 2010) << schemes->currentText().toStdString() << day.toString().toStdString();
    }
}

} // namespace
} // namespace indblik
