// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/cellpane.h"

#include "tests/ui/window.h"
#include "ui/budget/parteditor.h"
#include "ui/budget/partline.h"
#include "ui/parts/answereditor.h"
#include "ui/parts/drafts.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTableView>

namespace indblik {
namespace {

/// The pane beside the grid, with mouse and keys. The drop-in centres have 10,35 in 2010, and no sites yet.
class CellPaneTest : public WindowTest
{
protected:
    CellPaneTest()
    {
        openExample();
        const std::vector<BudgetPart> stated = centres().parts;
        for (const BudgetPart& part : stated)
            EXPECT_TRUE(succeeded(workspace().budget().removePart(part.id)));
        window().showPage(FileView::Page::Budget);
        choose("Væresteder"_q, 2);
    }

    QTableView* grid() { return find<QTableView>("Økonomi"_q); }
    CellPane* pane() { return window().findChild<CellPane*>(); }

    void choose(const QString& title, int column)
    {
        for (int row = 0; row < grid()->model()->rowCount(); ++row) {
            if (grid()->model()->index(row, 0).data().toString().startsWith(title)) {
                grid()->setCurrentIndex(grid()->model()->index(row, column));
                QApplication::processEvents();
                return;
            }
        }
        ADD_FAILURE() << title.toStdString();
    }

    const BudgetRow& rowNamed(const QString& title)
    {
        for (const BudgetGroup& group : book().budget.groups) {
            for (const BudgetRow& row : group.rows) {
                if (row.title.startsWith(title))
                    return row;
            }
        }
        qFatal("There is no row %s.", qUtf8Printable(title));
    }
    const BudgetRow& centres() { return rowNamed("Væresteder"_q); }

    void click(const QString& text) { QTest::mouseClick(button(text), Qt::LeftButton); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QApplication::processEvents();
    }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// Types over what stands in the field of that name.
    void fill(const QString& field, const QString& text)
    {
        auto* edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        type(text);
    }

    void addSite(const QString& name, const QString& amount)
    {
        click("Tilføj et sted"_q);
        type(name);
        fill("2010"_q, amount);
        press(Qt::Key_Return);
    }

    void addSource(const QString& name, const QString& share)
    {
        click("Tilføj en finansieringskilde"_q);
        type(name);
        fill("Andel"_q, share);
        press(Qt::Key_Return);
    }

    /// The lines of sites and sources as they are read aloud.
    QStringList lines()
    {
        QApplication::processEvents();
        QStringList names;
        for (const auto* line : pane()->findChildren<PartLine*>()) {
            if (line->isVisible())
                names.append(line->accessibleName().replace(QChar::Nbsp, u' '));
        }
        return names;
    }

    QString words()
    {
        QApplication::processEvents();
        QStringList texts;
        for (const auto* label : pane()->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n').replace(QChar::Nbsp, u' ');
    }

    QMenu* menu()
    {
        QApplication::processEvents();
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }

    /// Chooses from the open menu with the keyboard.
    void pick(const QString& text)
    {
        ASSERT_NE(menu(), nullptr);
        const auto actions = menu()->actions();
        for (QAction* action : actions) {
            if (!action->text().contains(text))
                continue;
            while (menu()->activeAction() != action)
                QTest::keyClick(menu(), Qt::Key_Down);
            QTest::keyClick(menu(), Qt::Key_Return);
            QApplication::processEvents();
            return;
        }
        ADD_FAILURE() << text.toStdString();
    }
};

TEST_F(CellPaneTest, SitesAreAddedWithTheKeyboardAndHeldAgainstTheCell)
{
    addSite("Kapelvej"_q, "3 mio."_q);
    EXPECT_EQ(QApplication::focusWidget(), button("Tilføj et sted"_q)) << "the next one is one key away";
    press(Qt::Key_Space);
    type("Guldbergsgade"_q);
    fill("2010"_q, "3,8"_q);
    press(Qt::Key_Return);
    addSite("Haraldsgadekvarteret"_q, "3,6"_q);
    EXPECT_EQ(lines(), QStringList({"Kapelvej: 3,0"_q, "Guldbergsgade: 3,8"_q, "Haraldsgadekvarteret: 3,6"_q}));
    EXPECT_TRUE(words().contains("Sum af steder\n10,4"_q)) << words().toStdString();
    EXPECT_TRUE(words().contains("≠ Cellen siger 10,35. Forskel -0,05."_q));
    EXPECT_TRUE(words().contains("10,35 mio. kr. · 3 steder"_q));
    ASSERT_EQ(centres().parts.size(), 3u);
    EXPECT_EQ(centres().parts[1].figure(BudgetColumn{year(2010)}), Figure(mio(3.8)));
    choose("Væresteder"_q, 1);
    EXPECT_FALSE(words().contains("≠ Cellen siger"_q)) << "nothing is said of 2009";
}

TEST_F(CellPaneTest, ASiteIsChangedInPlaceAndTakenBackInOneStep)
{
    addSite("Kapelvej"_q, "3"_q);
    auto* line = pane()->findChild<PartLine*>();
    line->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), find<QLineEdit>("2010"_q)) << "at the amount of the cell that is shown";
    type("10,35"_q);
    press(Qt::Key_Tab);
    EXPECT_EQ(centres().parts[0].figure(BudgetColumn{year(2010)}), Figure(mio(10.35))) << "leaving the field saves";
    type("9,55"_q);
    press(Qt::Key_Return);
    EXPECT_EQ(centres().parts[0].figure(BudgetColumn{year(2011)}), Figure(mio(9.55)));
    EXPECT_EQ(QApplication::focusWidget(), line) << "closing gives the cursor back";
    EXPECT_FALSE(words().contains("≠ Cellen siger"_q));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_TRUE(centres().parts[0].figure(BudgetColumn{year(2011)}).isBlank());
}

TEST_F(CellPaneTest, EscapeTakesBackWhatWasTypedInTheField)
{
    addSite("Kapelvej"_q, "3"_q);
    QTest::mouseClick(pane()->findChild<PartLine*>(), Qt::LeftButton);
    type("99"_q);
    press(Qt::Key_Escape);
    EXPECT_EQ(lines(), QStringList{"Kapelvej: 3,0"_q});
    click("Tilføj et sted"_q);
    press(Qt::Key_Escape);
    EXPECT_EQ(centres().parts.size(), 1u) << "one that was never named is not there";
    EXPECT_EQ(lines().size(), 1);
}

TEST_F(CellPaneTest, WhatCannotBeReadIsToldAndWaitsForItsRow)
{
    addSite("Kapelvej"_q, "3"_q);
    QTest::mouseClick(pane()->findChild<PartLine*>(), Qt::LeftButton);
    type("mange"_q);
    press(Qt::Key_Return);
    EXPECT_TRUE(words().contains("2010: "_q)) << words().toStdString();
    EXPECT_TRUE(find<QLineEdit>("2010"_q)->hasFocus()) << "it stays open";
    choose("Nexus"_q, 2);
    EXPECT_FALSE(words().contains("mange"_q));
    choose("Væresteder"_q, 2);
    EXPECT_EQ(find<QLineEdit>("2010"_q)->text(), "mange"_q);
    EXPECT_EQ(centres().parts[0].figure(BudgetColumn{year(2010)}), Figure(mio(3)));
}

TEST_F(CellPaneTest, WhatCannotBeReadHoldsTheFileOpen)
{
    addSite("Kapelvej"_q, "3"_q);
    QTest::mouseClick(pane()->findChild<PartLine*>(), Qt::LeftButton);
    type("mange"_q);
    choose("Nexus"_q, 2);
    window().showPage(FileView::Page::Cards);
    EXPECT_FALSE(window().close());
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Budget);
    EXPECT_EQ(find<QLineEdit>("2010"_q)->text(), "mange"_q) << "where it can be mended";
    find<QLineEdit>("2010"_q)->setFocus();
    press(Qt::Key_Escape);
    EXPECT_TRUE(window().close());
}

TEST_F(CellPaneTest, ASiteThatIsBeingTypedIsSavedWhenTheWindowCloses)
{
    click("Tilføj et sted"_q);
    type("Kapelvej"_q);
    EXPECT_TRUE(window().close());
    EXPECT_EQ(centres().parts.size(), 1u);
}

TEST_F(CellPaneTest, ASiteIsDeletedAndComesBackWithUndo)
{
    addSite("Kapelvej"_q, "3"_q);
    QTest::mouseClick(pane()->findChild<PartLine*>(), Qt::LeftButton);
    click("Slet"_q);
    EXPECT_TRUE(centres().parts.empty());
    EXPECT_TRUE(lines().empty());
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(lines(), QStringList{"Kapelvej: 3,0"_q});
}

TEST_F(CellPaneTest, SharesWithoutAmountsAreComputedAndMarked)
{
    addSource("Socialministeriet"_q, "75 %"_q);
    EXPECT_TRUE(words().contains("Andelene giver 75 %, ikke 100 %."_q)) << words().toStdString();
    addSource("Kommunen"_q, "25"_q);
    EXPECT_TRUE(words().contains("Andelene giver 100 %."_q));
    EXPECT_TRUE(lines().join(u'\n').contains("Socialministeriet: 7,7625"_q)) << lines().join(u'\n').toStdString();
    EXPECT_TRUE(lines().join(u'\n').contains("75 %, beregnet"_q));
    EXPECT_TRUE(words().contains("Sum af kilder\n10,35"_q)) << "the shares give the cell to the øre";
    EXPECT_TRUE(centres().parts[0].amounts.empty()) << "what is computed is not stored";
    choose("Væresteder"_q, 3);
    EXPECT_TRUE(words().contains("Sum af kilder\n9,55"_q)) << "in every year";
}

TEST_F(CellPaneTest, AnAmountThatIsAnotherShareIsFlagged)
{
    addSource("Socialministeriet"_q, "75"_q);
    QTest::mouseClick(pane()->findChild<PartLine*>(), Qt::LeftButton);
    type("7"_q);
    press(Qt::Key_Return);
    EXPECT_TRUE(lines().front().contains("75 % ville være 7,7625"_q)) << lines().front().toStdString();
    EXPECT_TRUE(words().contains("≠ Cellen siger 10,35. Forskel 3,35."_q));
}

TEST_F(CellPaneTest, ASourceSaysWhoPaysHowAndWhereItCountsToo)
{
    click("Tilføj en finansieringskilde"_q);
    type("Sundhedsforvaltningen"_q);
    press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), find<QComboBox>("Slags finansiering"_q));
    press(Qt::Key_Down);
    press(Qt::Key_Tab);
    press(Qt::Key_Space); // in hours
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    auto* countedIn = find<QComboBox>("Tæller med i rækken"_q);
    EXPECT_EQ(QApplication::focusWidget(), countedIn);
    type("Nexus"_q);
    fill("2010"_q, "10,35"_q);
    press(Qt::Key_Return);
    ASSERT_EQ(centres().parts.size(), 1u);
    const Funding& funding = *centres().parts[0].funding;
    EXPECT_EQ(funding.funder, Funder::Administration);
    EXPECT_TRUE(funding.isInKind);
    ASSERT_TRUE(funding.countedIn);
    EXPECT_EQ(*funding.countedIn, rowNamed("Nexus"_q).id);
    EXPECT_TRUE(lines().front().contains("timer eller lokaler"_q)) << lines().front().toStdString();
    EXPECT_TRUE(lines().front().contains("tæller med i Nexus"_q));
}

/// Somebody who pays and is offered by what they are called too.
class FunderOfferTest : public CellPaneTest
{
protected:
    FunderOfferTest()
    {
        Actor actor;
        actor.name = "Indenrigsministeriet"_q;
        actor.aliases = {"INM"_q};
        EXPECT_TRUE(succeeded(workspace().actors().save(actor)));
        click("Tilføj en finansieringskilde"_q);
    }

    bool isOffered()
    {
        const auto* list = QApplication::focusWidget()->findChild<QListWidget*>();
        return list && list->isVisible() && list->count() > 0;
    }
};

TEST_F(FunderOfferTest, EnterSavesTheFunderThatIsGoneTo)
{
    type("inm"_q);
    ASSERT_TRUE(isOffered());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_EQ(centres().parts.size(), 1u);
    EXPECT_EQ(centres().parts[0].name, "Indenrigsministeriet"_q);
    EXPECT_TRUE(becomes([this] { return !pane()->findChild<PartEditor*>(); }));
}

TEST_F(FunderOfferTest, TabSavesTheFunderThatIsGoneToAndGoesOn)
{
    type("inm"_q);
    press(Qt::Key_Down);
    press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), find<QComboBox>("Slags finansiering"_q));
    ASSERT_EQ(centres().parts.size(), 1u);
    EXPECT_EQ(centres().parts[0].name, "Indenrigsministeriet"_q);
}

TEST_F(FunderOfferTest, EnterSavesWhatIsTypedThoughAnotherNameIsOffered)
{
    type("In"_q);
    ASSERT_TRUE(isOffered());
    press(Qt::Key_Return);
    ASSERT_EQ(centres().parts.size(), 1u);
    EXPECT_EQ(centres().parts[0].name, "In"_q);
}

TEST_F(FunderOfferTest, EscapeLetsGoOfWhatIsTypedThoughANameIsOffered)
{
    type("inm"_q);
    ASSERT_TRUE(isOffered());
    press(Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(pane()->findChild<PartEditor*>(), nullptr);
    EXPECT_TRUE(centres().parts.empty());
    EXPECT_FALSE(window().fileView()->drafts().hasUnsaved());
}

TEST_F(CellPaneTest, FootnotesOfRowColumnAndTableAreReadWithTheCell)
{
    for (const auto& [to, text] : {std::pair("hele rækken"_q, "Om rækken."_q),
             std::pair("hele kolonnen 2010"_q, "Om året."_q), std::pair("hele tabellen"_q, "Om tabellen."_q)}) {
        click("Tilføj en fodnote …"_q);
        pick(to);
        type(text);
    }
    grid()->setFocus();
    QApplication::processEvents();
    choose("Væresteder"_q, 3);
    EXPECT_EQ(find<AnswerEditor>("Rækkens fodnote"_q)->toPlainText(), "Om rækken."_q);
    EXPECT_EQ(find<AnswerEditor>("Tabellens fodnote"_q)->toPlainText(), "Om tabellen."_q);
    choose("Nexus"_q, 2);
    EXPECT_EQ(find<AnswerEditor>("Fodnote til kolonnen 2010"_q)->toPlainText(), "Om året."_q);
    EXPECT_EQ(book().budget.footnotes.size(), 5u);
    EXPECT_TRUE(words().contains("1)  Tabellens fodnote"_q)) << "the table's is printed first";
}

TEST_F(CellPaneTest, AFootnoteIsSharedWithAnotherCellAndTakenOffAgain)
{
    choose("Nexus"_q, 3);
    click("Tilføj en fodnote …"_q);
    pick("Brug *"_q);
    const FootnoteId shared = book().budget.footnotesInOrder().front()->id;
    EXPECT_EQ(book().budget.footnote(shared)->places.size(), 2u);
    EXPECT_TRUE(words().contains("Hører også til"_q)) << words().toStdString();
    click("Flyt …"_q);
    pick("Nexus · 2011"_q);
    EXPECT_EQ(book().budget.footnote(shared)->places.size(), 1u);
    EXPECT_FALSE(words().contains("Hører også til"_q));
}

TEST_F(CellPaneTest, AFootnoteThatCannotBeStoredIsOfferedAgainAtItsCell)
{
    find<AnswerEditor>("Cellens fodnote"_q)->setFocus();
    type("Må ikke gå tabt."_q);
    // A synchronising program puts another file in our place; then it is put right.
    ASSERT_TRUE(QFile::copy(example(), path("kopi.indblik"_q)));
    ASSERT_TRUE(QFile::rename(example(), path("væk.indblik"_q)));
    ASSERT_TRUE(QFile::rename(path("kopi.indblik"_q), example()));
    choose("Nexus"_q, 2);
    EXPECT_FALSE(window().fileView()->drafts().settle());
    choose("Væresteder"_q, 2);
    EXPECT_EQ(find<AnswerEditor>("Cellens fodnote"_q)->toPlainText(), "Må ikke gå tabt."_q);

    choose("Nexus"_q, 2);
    ASSERT_TRUE(QFile::remove(example()));
    ASSERT_TRUE(QFile::rename(path("væk.indblik"_q), example()));
    EXPECT_TRUE(window().fileView()->drafts().settle());
    EXPECT_EQ(book().budget.footnotes.size(), 3u);
    choose("Væresteder"_q, 2);
    EXPECT_EQ(find<AnswerEditor>("Cellens fodnote"_q)->toPlainText(), "Må ikke gå tabt."_q);
}

TEST_F(CellPaneTest, AFootnoteThatWasAskedForButNotWrittenIsNotThere)
{
    click("Tilføj en fodnote …"_q);
    pick("hele rækken"_q);
    EXPECT_TRUE(words().contains("Rækkens fodnote"_q));
    grid()->setFocus();
    EXPECT_TRUE(becomes([this] { return !words().contains("Rækkens fodnote"_q); }));
    EXPECT_EQ(book().budget.footnotes.size(), 2u);
}

TEST_F(CellPaneTest, WhatTheFormSaysAboutMoneyStandsBesideTheTable)
{
    const QString all = words();
    EXPECT_TRUE(all.contains("Skemaet siger"_q)) << all.toStdString();
    EXPECT_TRUE(all.contains("3,8 mio. kr. · 2010"_q));
    EXPECT_TRUE(all.contains("Kapelvej får 3 mio. kr."_q)) << "in the form's own words";
    EXPECT_TRUE(all.contains("10,4 mio. kr. tilsammen for 2010"_q));
    const Card& card = *book().cardOf(*centres().initiative);
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card.id, {"funding"_q}, "Der er sat penge af."_q)));
    choose("Nexus"_q, 2);
    choose("Væresteder"_q, 2);
    EXPECT_FALSE(words().contains("Skemaet siger"_q)) << "no amount, nothing to compare";
}

TEST_F(CellPaneTest, TheTabKeyGoesThroughTheOpenSiteInItsOrder)
{
    addSite("Kapelvej"_q, "3"_q);
    QTest::mouseClick(pane()->findChild<PartLine*>(), Qt::LeftButton);
    find<QLineEdit>("Sted"_q)->setFocus();
    QStringList visited;
    for (int i = 0; i < 7; ++i) {
        press(Qt::Key_Tab);
        visited.append(QApplication::focusWidget()->accessibleName());
    }
    EXPECT_EQ(visited.mid(0, 5), QStringList({"2009"_q, "2010"_q, "2011"_q, "2012"_q, "Oplyst i alt"_q}));
    press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), button("Tilføj et sted"_q));
}

TEST_F(CellPaneTest, AmountsAreShownAndReadInTheUnitOfTheGrid)
{
    addSite("Kapelvej"_q, "3"_q);
    auto* unit = find<QComboBox>("Beløbenes enhed"_q);
    unit->setFocus();
    QTest::keyClick(unit, Qt::Key_Up);
    ASSERT_EQ(unit->currentText(), "1.000 kr."_q);
    choose("Væresteder"_q, 2);
    EXPECT_EQ(lines(), QStringList("Kapelvej: 3.000"_q));
    EXPECT_TRUE(words().contains("10.350 1.000 kr."_q)) << words().toStdString();
    addSite("Guldbergsgade"_q, "500"_q);
    EXPECT_EQ(centres().parts[1].figure(BudgetColumn{year(2010)}), Figure(mio(0.5)));
}

} // namespace
} // namespace indblik
