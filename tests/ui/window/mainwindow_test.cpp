// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "tests/ui/window.h"
#include "ui/account/importdialog.h"
#include "ui/account/startpage.h"
#include "ui/cards/cardspage.h"
#include "ui/parts/answereditor.h"
#include "ui/parts/drafts.h"
#include "ui/parts/namebar.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>

#include <gmock/gmock.h>

namespace indblik {
namespace {

class MainWindowTest : public WindowTest
{
protected:
    QAction* action(const QString& text)
    {
        const auto all = window().findChildren<QAction*>();
        for (QAction* each : all) {
            QString plain = each->text();
            if (plain.remove(u'&').startsWith(text))
                return each;
        }
        ADD_FAILURE() << "no command " << text.toStdString();
        std::abort();
    }

    QStringList statusLine()
    {
        QStringList texts;
        const auto parts = window().statusBar()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
        for (const QWidget* part : parts) {
            if (part->isVisible())
                texts.append(part->property("text").toString());
        }
        return texts;
    }

    void replaceFile()
    {
        ASSERT_TRUE(QFile::copy(example(), path("kopi.indblik"_q)));
        ASSERT_TRUE(QFile::rename(example(), path("væk.indblik"_q)));
        ASSERT_TRUE(QFile::rename(path("kopi.indblik"_q), example()));
    }

    /// Drops a file and closes the import that comes up; false where none does.
    bool dropShowsImport(QWidget* target, const QString& file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        bool isShown = false;
        whenDialogOpens([&isShown](QDialog& dialog) {
            isShown = qobject_cast<ImportDialog*>(&dialog) != nullptr;
            dialog.reject();
        });
        QApplication::sendEvent(target, &drop);
        return QTest::qWaitFor([&isShown] { return isShown; }, 5000);
    }

    void typeSomething()
    {
        auto* field = find<AnswerEditor>(QStringLiteral("Økonomi"));
        field->setFocus();
        QTest::keyClicks(field, "Nye ord. "_q);
    }
};

TEST_F(MainWindowTest, BeginsWithTheStartPageAndRemembersTheFile)
{
    openWindow();
    EXPECT_NE(window().findChild<StartPage*>(), nullptr);
    openExample();
    EXPECT_EQ(settings().recentFiles().first(), QFileInfo(example()).canonicalFilePath());
    EXPECT_EQ(window().windowTitle(), "Integration 2010 – Indblik"_q);
}

TEST_F(MainWindowTest, WhatIsNoFileOfOursIsToldAndLeftUntouched)
{
    QFile file(path("brev.indblik"_q));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(1000, 'x'));
    file.close();
    openWindow();
    EXPECT_FALSE(window().openFile(file.fileName()));
    ASSERT_EQ(banners().size(), 1);
    EXPECT_THAT(banners().first().toStdString(), testing::HasSubstr("ikke en Indblik-fil"));
    EXPECT_EQ(QFileInfo(file.fileName()).size(), 1000);
}

TEST_F(MainWindowTest, TheStatusLineTellsWhenFileAndWho)
{
    openExample();
    EXPECT_EQ(statusLine().first(), "✓ Alt er gemt"_q);
    EXPECT_TRUE(statusLine().contains("Integration 2010.indblik"_q));
    EXPECT_TRUE(statusLine().contains("Mette Sørensen"_q));
    typeSomething();
    EXPECT_EQ(statusLine().first(), "Endnu ikke gemt …"_q);
    EXPECT_TRUE(becomes([this] { return statusLine().first().startsWith("✓ Gemt "_q); }));
}

TEST_F(MainWindowTest, WhatCannotBeSavedStaysOnTheScreenAndIsSavedLater)
{
    openExample();
    replaceFile();
    typeSomething();
    EXPECT_FALSE(window().fileView()->drafts().flush());
    EXPECT_EQ(statusLine().first(), "! Ikke gemt"_q);
    EXPECT_THAT(banners().join(u' ').toStdString(), testing::HasSubstr("Din tekst står"));
    EXPECT_TRUE(find<AnswerEditor>(QStringLiteral("Økonomi"))->toPlainText().contains("Nye ord. "_q));

    ASSERT_TRUE(QFile::remove(example()));
    ASSERT_TRUE(QFile::rename(path("væk.indblik"_q), example()));
    EXPECT_TRUE(window().fileView()->drafts().flush());
    EXPECT_THAT(statusLine().first().toStdString(), testing::StartsWith("✓ Gemt "));
}

TEST_F(MainWindowTest, NotSavedLeadsToWhatIsNotSavedWithWhatCanBeDone)
{
    openExample();
    const BudgetRowId row = book().budget.groups[0].rows[0].id;
    const BudgetColumn column{year(2010)};
    const std::vector<std::pair<TypedPlace, QString>> places = {
        {AnswerPlace{book().cards[3].id, {"status"_q}}, "Nye ord om status"_q},
        {FootnoteTextPlace{{}, {row, column}, book().budget.version.id}, "Heraf puljen"_q},
        {FootnoteTextPlace{{}, {{}, column}, book().budget.version.id}, "Hele året"_q},
        {GoalPlace{book().goals.front().id, GoalPlace::Field::Assessment}, "Vurderet af os"_q},
        {CellPlace{row, {}, column}, "ukendt"_q}};
    replaceFile();
    Drafts& drafts = window().fileView()->drafts();
    for (const auto& [place, text] : places) {
        window().showPage(FileView::Page::Trends);
        drafts.touch(place, text);
        EXPECT_FALSE(drafts.flush());
        auto* way = find<QPushButton>("Ikke gemt. Gå til det, der ikke er gemt"_q);
        EXPECT_TRUE(way->focusPolicy() & Qt::TabFocus);
        way->setFocus();
        QTest::keyClick(way, Qt::Key_Return);
        const QWidget* cursor = QApplication::focusWidget();
        ASSERT_NE(cursor, nullptr);
        EXPECT_TRUE((cursor->property("plainText").toString() + cursor->property("text").toString()).contains(text))
            << text.toStdString() << ": " << cursor->accessibleName().toStdString();
        EXPECT_FALSE(banners().empty());
        if (std::holds_alternative<CellPlace>(place))
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        else
            drafts.drop(place);
        EXPECT_NE(statusLine().first(), "! Ikke gemt"_q);
    }
}

TEST_F(MainWindowTest, NotSavedLeadsToARowThatASearchHasLeftOut)
{
    openExample();
    window().showPage(FileView::Page::Budget);
    const CellPlace place{book().budget.groups[0].rows[0].id, {}, BudgetColumn{year(2010)}};
    window().fileView()->drafts().touch(place, "ukendt"_q);
    EXPECT_FALSE(window().fileView()->drafts().flush());
    auto* search = find<QLineEdit>("Søg i budgettets rækker"_q);
    search->setText("findes ikke"_q);
    QTest::mouseClick(button("! Ikke gemt"_q), Qt::LeftButton);
    EXPECT_EQ(search->text(), QString());
    EXPECT_EQ(QApplication::focusWidget()->property("text"), "ukendt"_q);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_NE(statusLine().first(), "! Ikke gemt"_q);
}

TEST_F(MainWindowTest, NotSavedLeadsToAnotherYearWhereNothingOfThisOneWaits)
{
    openExample();
    const HeadPlace due{book().cards[2].id, HeadPlace::Field::Due};
    Drafts& drafts = window().fileView()->drafts();
    drafts.touch(due, "i overmorgen måske"_q);
    EXPECT_FALSE(drafts.flush());
    ASSERT_TRUE(succeeded(workspace().accountEdits().create(year(2011))));
    EXPECT_EQ(book().account.year, year(2011));
    QTest::mouseClick(button("! Ikke gemt"_q), Qt::LeftButton);
    EXPECT_EQ(book().account.year, year(2010));
    EXPECT_EQ(window().fileView()->cards().card(), due.card);
    EXPECT_EQ(QApplication::focusWidget()->property("text"), "i overmorgen måske"_q);
}

TEST_F(MainWindowTest, NotSavedLeadsToTwoTextsWithTheChoiceBetweenThem)
{
    openExample();
    const CardId card = window().fileView()->cards().card();
    typeSomething();
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card, {"funding"_q}, "Skrevet af en anden."_q)));
    workspace().endTyping();
    EXPECT_FALSE(window().fileView()->drafts().flush());
    QTest::mouseClick(button("! Ikke gemt"_q), Qt::LeftButton);
    EXPECT_TRUE(button("Gem min oven i"_q)->isVisible());
}

TEST_F(MainWindowTest, ClosingWithUnsavedTextAsksAndStayingIsTheSafeAnswer)
{
    openExample();
    replaceFile();
    typeSomething();
    nextAnswer = 0;
    EXPECT_FALSE(window().close());
    EXPECT_EQ(questions.size(), 1);

    nextAnswer = 1;
    nextSaveFile = path("reddet.txt"_q);
    EXPECT_TRUE(window().close());
    QFile kept(nextSaveFile);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_THAT(kept.readAll().toStdString(), testing::HasSubstr("Nye ord."));
}

TEST_F(MainWindowTest, ATextThatIsKeptElsewhereGoesOnWaitingForTheFile)
{
    openExample();
    const CardId card = window().fileView()->cards().card();
    replaceFile();
    typeSomething();
    EXPECT_FALSE(window().fileView()->drafts().flush());
    nextSaveFile = path("reddet.txt"_q);
    action(QStringLiteral("Gem ugemt tekst"))->trigger();
    EXPECT_TRUE(QFile::exists(nextSaveFile));
    EXPECT_EQ(statusLine().first(), "! Ikke gemt"_q);

    ASSERT_TRUE(QFile::remove(example()));
    ASSERT_TRUE(QFile::rename(path("væk.indblik"_q), example()));
    EXPECT_TRUE(window().fileView()->drafts().flush());
    EXPECT_TRUE(book().card(card)->answer({"funding"_q}).contains("Nye ord. "_q));
}

TEST_F(MainWindowTest, WhatCannotBeSavedWaitsUnderItsOwnCard)
{
    openExample();
    replaceFile();
    typeSomething();
    const CardId card = window().fileView()->cards().card();
    window().fileView()->cards().moveToCard(3);
    EXPECT_FALSE(find<AnswerEditor>(QStringLiteral("Økonomi"))->toPlainText().contains("Nye ord. "_q));
    window().fileView()->cards().showCard(card);
    EXPECT_TRUE(find<AnswerEditor>(QStringLiteral("Økonomi"))->toPlainText().contains("Nye ord. "_q));

    window().fileView()->cards().moveToCard(3);
    ASSERT_TRUE(QFile::remove(example()));
    ASSERT_TRUE(QFile::rename(path("væk.indblik"_q), example()));
    EXPECT_TRUE(window().fileView()->drafts().flush());
    EXPECT_TRUE(book().card(card)->answer({"funding"_q}).contains("Nye ord. "_q));
}

TEST_F(MainWindowTest, TwoTextsInOnePlaceAreTheOfficersChoiceAndNoneIsLost)
{
    openExample();
    const CardId card = window().fileView()->cards().card();
    // The lock was removed by hand, and somebody writes.
    Workspace::breakLock(example());
    auto other = valueOf(Workspace::open(example(), Access::Write, "Anders"_q));
    ASSERT_TRUE(other->standing().canWrite());
    typeSomething();
    ASSERT_TRUE(succeeded(other->cards().setAnswer(card, {"funding"_q}, "Skrevet af Anders."_q)));
    EXPECT_FALSE(window().fileView()->drafts().flush());
    EXPECT_THAT(banners().join(u' ').toStdString(), testing::HasSubstr("Din tekst er her stadig"));
    QTest::mouseClick(button(QStringLiteral("Gem min oven i")), Qt::LeftButton);
    EXPECT_TRUE(book().card(card)->answer({"funding"_q}).contains("Nye ord. "_q));
    const auto history = valueOf(workspace().history({card.text(), "funding"_q}));
    const bool isKept = std::any_of(history.begin(), history.end(),
        [](const HistoryEntry& entry) { return entry.after.toString() == QStringLiteral("Skrevet af Anders."); });
    EXPECT_TRUE(isKept);
}

TEST_F(MainWindowTest, UndoTakesBackSomethingElseWhileAConflictWaits)
{
    openExample();
    const CardId card = window().fileView()->cards().card();
    const QString before = book().card(card)->answer({"status"_q});
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card, {"status"_q}, "Kan tages tilbage."_q)));
    typeSomething();
    const AnswerPlace place{card, {"funding"_q}};
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card, place.field, "Skrevet af en anden."_q)));
    workspace().endTyping();
    EXPECT_FALSE(window().fileView()->drafts().flush());
    EXPECT_EQ(statusLine().first(), "! Ikke gemt"_q);
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card, {"status"_q}, "Og dette."_q)));
    EXPECT_EQ(statusLine().first(), "! Ikke gemt"_q) << "not because something else was saved";
    action(QStringLiteral("Fortryd"))->trigger();
    EXPECT_EQ(book().card(card)->answer({"status"_q}), "Kan tages tilbage."_q);
    EXPECT_TRUE(window().fileView()->drafts().unsaved(place)) << "the conflict waits on";
    EXPECT_THAT(banners().join(u' ').toStdString(), testing::HasSubstr("Din tekst er her stadig"));
}

TEST_F(MainWindowTest, EndedFromOutsideItSavesWithoutAsking)
{
    openExample();
    typeSomething();
    const CardId card = book().cards.front().id;
    window().saveUnasked();
    EXPECT_TRUE(questions.empty());
    const auto store = Store::open(example(), Access::Read, "Anders"_q);
    ASSERT_TRUE(succeeded(store));
    EXPECT_THAT(valueOf(store->card(card)).answer({"funding"_q}).toStdString(), testing::HasSubstr("Nye ord."));
}

TEST_F(MainWindowTest, AFileThatCannotBeOpenedLeavesTheOneBeforeOpen)
{
    openExample();
    EXPECT_FALSE(window().openFile(path("findes ikke.indblik"_q)));
    ASSERT_NE(window().workspace(), nullptr);
    EXPECT_EQ(book().cards.size(), 18u);
    EXPECT_THAT(banners().first().toStdString(), testing::HasSubstr("findes ikke.indblik"));
}

TEST_F(MainWindowTest, TheCursorMayStandInAFieldWhenTheFileIsClosed)
{
    openExample();
    auto* field = find<AnswerEditor>(QStringLiteral("Økonomi"));
    field->setFocus();
    QTest::keyClicks(field, "Til sidst. "_q);
    const CardId card = window().fileView()->cards().card();
    action(QStringLiteral("Luk filen"))->trigger();
    ASSERT_TRUE(window().openFile(example()));
    EXPECT_TRUE(book().card(card)->answer({"funding"_q}).contains("Til sidst. "_q));
}

TEST_F(MainWindowTest, ClosingSavesWhatWasTyped)
{
    openExample();
    typeSomething();
    const CardId card = book().cards.front().id;
    EXPECT_TRUE(window().close());
    const auto store = Store::open(example(), Access::Read, "Anders"_q);
    ASSERT_TRUE(succeeded(store));
    EXPECT_THAT(valueOf(store->card(card)).answer({"funding"_q}).toStdString(), testing::HasSubstr("Nye ord."));
}

TEST_F(MainWindowTest, ASecondOfficerSeesWhoIsWriting)
{
    openExample();
    auto other = valueOf(Workspace::open(example(), Access::Write, "Anders"_q));
    EXPECT_FALSE(other->standing().canWrite());
    EXPECT_EQ(other->standing().writer.officer, "Mette Sørensen"_q);
}

TEST_F(MainWindowTest, AFileOpenedToReadIsNotChangedAndSaysSo)
{
    openExample();
    action(QStringLiteral("Luk filen"))->trigger();
    const QByteArray before = [this] {
        QFile file(example());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    ASSERT_TRUE(window().openFile(example(), Access::Read));
    EXPECT_TRUE(find<AnswerEditor>(QStringLiteral("Økonomi"))->isReadOnly());
    EXPECT_FALSE(action(QStringLiteral("Nyt statusskema"))->isEnabled());
    EXPECT_EQ(statusLine().first(), "Kun åben til læsning"_q);
    window().showPage(FileView::Page::Budget);
    window().showPage(FileView::Page::Cards);
    QFile file(example());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), before);
}

TEST_F(MainWindowTest, AReaderSeesWhatAnotherOfficerWrites)
{
    openExample();
    action(QStringLiteral("Luk filen"))->trigger();
    auto writer = valueOf(Workspace::open(example(), Access::Write, "Anders"_q));
    ASSERT_TRUE(window().openFile(example()));
    EXPECT_THAT(banners().first().toStdString(), testing::HasSubstr("Anders skriver i filen"));
    const Card card = writer->book()->cards.front();
    ASSERT_TRUE(succeeded(writer->cards().setAnswer(card.id, {"funding"_q}, "Skrevet af Anders."_q)));
    EXPECT_TRUE(becomes(
        [this] { return find<AnswerEditor>(QStringLiteral("Økonomi"))->toPlainText() == "Skrevet af Anders."_q; }));
}

TEST_F(MainWindowTest, WritingGoesOnWhereTheFileWasRead)
{
    openExample();
    ASSERT_TRUE(succeeded(workspace().accountEdits().create(year(2011))));
    action(QStringLiteral("Luk filen"))->trigger();
    ASSERT_TRUE(window().openFile(example(), Access::Read));
    ASSERT_TRUE(succeeded(workspace().show(year(2010))));
    const CardId card = book().cards[4].id;
    ASSERT_TRUE(becomes([this] { return isFormWhole(); }));
    window().fileView()->cards().showAnswer(card, FieldKey{"status"_q});
    ASSERT_TRUE(qobject_cast<AnswerEditor*>(QApplication::focusWidget()));
    const QString name = QApplication::focusWidget()->accessibleName();
    QTest::mouseClick(button("Skriv nu"_q), Qt::LeftButton);
    ASSERT_TRUE(becomes([this] { return workspace().standing().canWrite(); }));
    ASSERT_TRUE(becomes([&] {
        const auto* now = qobject_cast<AnswerEditor*>(QApplication::focusWidget());
        return now && now->accessibleName() == name && window().fileView()->isAncestorOf(now);
    }));
    EXPECT_EQ(book().account.year, year(2010));
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Cards);
    EXPECT_EQ(window().fileView()->cards().card(), card);
}

TEST_F(MainWindowTest, WritingGoesOnInTheCellAndOnThePageThatWereRead)
{
    openExample();
    action(QStringLiteral("Luk filen"))->trigger();
    ASSERT_TRUE(window().openFile(example(), Access::Read));
    window().showPage(FileView::Page::Budget);
    auto* grid = find<QTableView>("Økonomi"_q);
    for (int line = 0; line < grid->model()->rowCount(); ++line) {
        if (grid->model()->index(line, 0).data().toString().startsWith("Nexus"_q))
            grid->setCurrentIndex(grid->model()->index(line, 2));
    }
    QTest::mouseClick(button("Skriv nu"_q), Qt::LeftButton);
    ASSERT_TRUE(becomes([this] { return workspace().standing().canWrite(); }));
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Budget);
    EXPECT_TRUE(becomes([this] {
        const QModelIndex now = find<QTableView>("Økonomi"_q)->currentIndex();
        return now.siblingAtColumn(0).data().toString().startsWith("Nexus"_q) && now.column() == 2;
    }));

    action(QStringLiteral("Luk filen"))->trigger();
    ASSERT_TRUE(window().openFile(example(), Access::Read));
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Cards) << "a file that is opened begins at its beginning";
    window().showPage(FileView::Page::Trends);
    QTest::mouseClick(button("Skriv nu"_q), Qt::LeftButton);
    ASSERT_TRUE(becomes([this] { return workspace().standing().canWrite(); }));
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Trends);
}

TEST_F(MainWindowTest, CtrlDigitsGoToThePages)
{
    openExample();
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Budget);
    QTest::keyClick(&window(), Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Areas);
    QTest::keyClick(&window(), Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Trends);
    QTest::keyClick(&window(), Qt::Key_5, Qt::ControlModifier);
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Goals);
    QTest::keyClick(&window(), Qt::Key_6, Qt::ControlModifier);
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Check);
    QTest::keyClick(&window(), Qt::Key_7, Qt::ControlModifier);
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Report);
    QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Cards);
}

TEST_F(MainWindowTest, F6GoesThroughThePartsOfTheWindowAndBack)
{
    openExample();
    window().showPage(FileView::Page::Cards);
    QWidget* list = QApplication::focusWidget();
    EXPECT_EQ(list->accessibleName(), "Statusskemaer"_q);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), "Økonomi"_q);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), "Sider"_q);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), "Økonomi"_q);
}

TEST_F(MainWindowTest, TheLanguageChangesWhileTheFileIsOpen)
{
    openExample();
    typeSomething();
    action(QStringLiteral("English"))->trigger();
    EXPECT_TRUE(becomes([this] { return window().menuBar()->actions().first()->text() == "&File"_q; }));
    EXPECT_EQ(settings().language(), "en"_q);
    EXPECT_EQ(statusLine().first(), "✓ All is saved"_q);
    EXPECT_TRUE(find<AnswerEditor>(QStringLiteral("Økonomi"))->toPlainText().contains("Nye ord. "_q));
    action(QStringLiteral("Dansk"))->trigger();
    EXPECT_TRUE(becomes([this] { return window().menuBar()->actions().first()->text() == "&Fil"_q; }));
}

TEST_F(MainWindowTest, DarkIsChosenFromTheMenu)
{
    openExample();
    action(QStringLiteral("Mørkt"))->trigger();
    EXPECT_TRUE(becomes([] { return QApplication::palette().color(QPalette::Window).lightness() < 60; }));
    EXPECT_EQ(settings().theme(), Theme::Dark);
}

TEST_F(MainWindowTest, ADroppedTextIsAnImportThatStoresNothingByItself)
{
    openExample();
    ASSERT_TRUE(QFile::copy(":/example/redegoerelse-2010.txt"_q, path("konto.txt"_q)));
    EXPECT_TRUE(dropShowsImport(&window(), path("konto.txt"_q)));
    EXPECT_FALSE(workspace().undoText().contains("konto.txt"_q));
}

TEST_F(MainWindowTest, AFileDroppedOnAFieldIsOpenedAndNotWrittenIntoIt)
{
    openExample();
    ASSERT_TRUE(QFile::copy(":/example/redegoerelse-2010.txt"_q, path("konto.txt"_q)));
    auto* field = find<AnswerEditor>(QStringLiteral("Økonomi"));
    const QString before = field->toPlainText();
    EXPECT_TRUE(dropShowsImport(field->viewport(), path("konto.txt"_q)));
    EXPECT_EQ(field->toPlainText(), before);
}

TEST_F(MainWindowTest, ANewFileIsMadeWhereTheOfficerSays)
{
    openWindow();
    nextSaveFile = path("ny konto"_q);
    whenDialogOpens([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    action(QStringLiteral("Ny fil"))->trigger();
    ASSERT_NE(window().workspace(), nullptr);
    EXPECT_TRUE(QFile::exists(path("ny konto.indblik"_q)));
    EXPECT_EQ(workspace().accounts().size(), 1u);
    EXPECT_TRUE(book().cards.empty());
}

TEST_F(MainWindowTest, AnExistingFileIsNeverOverwrittenByANewOne)
{
    openExample();
    const auto cards = book().cards.size();
    action(QStringLiteral("Luk filen"))->trigger();
    nextSaveFile = example();
    action(QStringLiteral("Ny fil"))->trigger();
    EXPECT_THAT(banners().join(u' ').toStdString(), testing::HasSubstr("Der er allerede en fil"));
    ASSERT_TRUE(window().openFile(example()));
    EXPECT_EQ(book().cards.size(), cards);
}

TEST_F(MainWindowTest, YearsOfOneFileAreChosenOnTop)
{
    openExample();
    ASSERT_TRUE(succeeded(workspace().accountEdits().create(year(2011))));
    auto* years = find<QComboBox>(QStringLiteral("Redegørelse"));
    EXPECT_EQ(years->count(), 2);
    EXPECT_EQ(years->currentText(), "Redegørelse 2011"_q);
    years->setFocus();
    QTest::keyClick(years, Qt::Key_Down);
    EXPECT_EQ(book().account.year, year(2010));
    EXPECT_EQ(book().cards.size(), 18u);
}

TEST_F(MainWindowTest, ANameThatIsTypedIsTakenWhenTheWindowIsClosed)
{
    openExample();
    settings().setOfficer({});
    openWindow();
    ASSERT_TRUE(window().openFile(example()));
    auto* name = window().fileView()->findChild<NameBar*>()->findChild<QLineEdit*>();
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, "Bodil Vest"_q);
    EXPECT_TRUE(window().fileView()->drafts().hasUnsaved());
    EXPECT_TRUE(window().close());
    EXPECT_TRUE(questions.isEmpty());
    EXPECT_EQ(settings().officer(), "Bodil Vest"_q);
}

TEST_F(MainWindowTest, TheFileIsCheckedFromTheMenu)
{
    openExample();
    action(QStringLiteral("Kontrollér filen"))->trigger();
    EXPECT_THAT(banners().first().toStdString(), testing::HasSubstr("Filen er i orden"));
}

TEST_F(MainWindowTest, TheViewMenuMarksThePageThatIsShown)
{
    openExample();
    const auto marked = [this] {
        const auto* pages = action(QStringLiteral("Statusskemaer"))->actionGroup();
        return pages->checkedAction() ? pages->checkedAction()->text().remove(u'&') : QString();
    };
    EXPECT_EQ(marked(), "Statusskemaer"_q);
    find<QListWidget>(QStringLiteral("Sider"))->setCurrentRow(1);
    EXPECT_EQ(marked(), "Økonomi"_q);
    QTest::keyClick(&window(), Qt::Key_7, Qt::ControlModifier);
    EXPECT_EQ(marked(), "Redegørelse"_q);
    action(QStringLiteral("Søg"))->trigger();
    EXPECT_EQ(window().fileView()->page(), FileView::Page::Cards);
    EXPECT_EQ(marked(), "Statusskemaer"_q);
}

} // namespace
} // namespace indblik
