// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/areaspage.h"

#include "tests/ui/window.h"
#include "ui/areas/areadialog.h"
#include "ui/areas/areafiguresdialog.h"
#include "ui/areas/areapane.h"
#include "ui/areas/areatable.h"
#include "ui/areas/figuresdialog.h"
#include "ui/areas/publisheddialog.h"
#include "ui/areas/rulesdialog.h"
#include "ui/areas/yearstrip.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

namespace indblik {
namespace {

/// The page in the window, on the example account.
class AreasPageTest : public WindowTest
{
protected:
    AreasPageTest()
    {
        openExample();
        window().activateWindow();
        QTest::keyClick(&window(), Qt::Key_3, Qt::ControlModifier);
        QApplication::processEvents();
    }

    AreasPage& page() { return *window().findChild<AreasPage*>(); }
    AreaTable& table() { return *page().findChild<AreaTable*>(); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }

    QStringList names()
    {
        QStringList all;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            all.append(cell(row, AreaModel::Name));
        return all;
    }

    /// All that is written in a widget.
    static QString textOf(const QWidget* widget)
    {
        QStringList texts;
        const auto labels = widget->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            texts.append(label->text());
        const auto others = widget->findChildren<QWidget*>();
        for (const QWidget* other : others)
            texts.append(other->accessibleName());
        return texts.join(u'\n');
    }

    void choose(const QString& area)
    {
        table().setCurrentIndex(table().model()->index(int(names().indexOf(area)), 0));
        QApplication::processEvents();
    }

    void chooseDay(const QString& box, const QString& beginning)
    {
        auto* days = find<QComboBox>(box);
        for (int i = 0; i < days->count(); ++i) {
            if (days->itemText(i).startsWith(beginning)) {
                days->setCurrentIndex(i);
                Q_EMIT days->activated(i);
            }
        }
        QApplication::processEvents();
    }

    const AreaBook& areas() { return *valueOf(workspace().areas()); }
};

TEST_F(AreasPageTest, AfterAnImportShowsADayThatTheNewFiguresSpeakOf)
{
    nextFile = path("ny.csv"_q);
    QFile file(nextFile);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Område;År;Beboere\nTingbjerg/Utterslevhuse;2012;6400\nMjølnerparken;2012;2000\n");
    file.close();
    QTimer clicking;
    int tries = 0;
    QObject::connect(&clicking, &QTimer::timeout, &window(), [this, &tries] {
        auto* dialog = window().findChild<FiguresDialog*>();
        auto* import = dialog ? dialog->findChild<QPushButton*>("import"_q) : nullptr;
        if (import && import->isEnabled())
            import->click();
        else if (dialog && ++tries > 100)
            dialog->done(QDialog::Rejected);
    });
    clicking.start(30);
    button("Importér tal …"_q)->click();
    clicking.stop();
    QApplication::processEvents();
    EXPECT_TRUE(textOf(&page()).contains("tal fra 2012"_q)) << textOf(&page()).toStdString();
    EXPECT_TRUE(banners().join(u'\n').contains("tal fra 2012"_q)) << banners().join(u'\n').toStdString();
}

TEST_F(AreasPageTest, ShowsWhatTheRuleDidAndWhatTheFigures)
{
    const QString text = textOf(&page());
    EXPECT_TRUE(text.contains("2 områder"_q));
    EXPECT_TRUE(text.contains("6 områder"_q));
    EXPECT_TRUE(text.contains("+4"_q));
    EXPECT_TRUE(text.contains("4 områder kom på listen, fordi reglen blev ændret."_q));
    EXPECT_FALSE(text.contains("Tallene ændrede intet"_q)) << "one area cannot be told";
    EXPECT_TRUE(text.contains("tallene er opdigtede"_q));
    EXPECT_EQ(table().model()->rowCount(), 12);
}

TEST_F(AreasPageTest, IsSortedByTheDistanceToTheLimit)
{
    EXPECT_EQ(names().mid(0, 6), QStringList({"Tingbjerg/Utterslevhuse"_q, "Mjølnerparken"_q, "Akacieparken"_q,
                                     "Aldersrogade/Vognvænget"_q, "Lundtoftegade"_q, "Bispeparken"_q}));
    EXPECT_EQ(names().last(), "Sjælør Boulevard"_q) << "what cannot be told comes last";
    EXPECT_EQ(cell(5, AreaModel::Distance), "+0,8 %-point"_q);
    EXPECT_EQ(cell(6, AreaModel::Distance), "-14 beboere"_q);
    table().sortByColumn(AreaModel::Name, Qt::AscendingOrder);
    EXPECT_EQ(names().first(), "Akacieparken"_q);
    table().sortByColumn(AreaModel::Residents, Qt::DescendingOrder);
    EXPECT_EQ(names().first(), "Tingbjerg/Utterslevhuse"_q);
}

TEST_F(AreasPageTest, IsASoundModelThroughoutChangesOfFilterAndOrder)
{
    const QAbstractItemModelTester tester(table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    find<QLineEdit>("Søg i områder"_q)->setText("bis"_q);
    EXPECT_EQ(names(), QStringList{"Bispeparken"_q});
    find<QLineEdit>("Søg i områder"_q)->setText("tingbjerg m.v."_q);
    EXPECT_EQ(names(), QStringList{"Tingbjerg/Utterslevhuse"_q}) << "by another name";
    find<QLineEdit>("Søg i områder"_q)->clear();
    QTest::mouseClick(button("På listen nu 6"_q), Qt::LeftButton);
    EXPECT_EQ(names().size(), 6);
    QTest::mouseClick(button("Kommet på eller af 4"_q), Qt::LeftButton);
    EXPECT_EQ(names().size(), 4);
    table().sortByColumn(AreaModel::ClassNow, Qt::DescendingOrder);
    QTest::mouseClick(button("Alle 12"_q), Qt::LeftButton);
    EXPECT_EQ(names().size(), 12);
}

TEST_F(AreasPageTest, TellsWhyAnAreaHasItsClassUnderBothRules)
{
    choose("Bispeparken"_q);
    const QString text = textOf(page().findChild<AreaPane*>());
    EXPECT_TRUE(text.contains("40,8\u00a0%"_q));
    EXPECT_TRUE(text.contains("≥ 40\u00a0%"_q));
    EXPECT_TRUE(text.contains("453 af 1.110 personer, 2009"_q));
    EXPECT_TRUE(text.contains("Ifølge »Reglen fra 2005«"_q));
    EXPECT_TRUE(text.contains("> 50\u00a0%"_q));
    EXPECT_TRUE(text.contains("(opdigtet)"_q));
    EXPECT_TRUE(text.contains("På den offentliggjorte liste fra 1. jan. 2010"_q));
    const auto* strip = page().findChild<YearStrip*>();
    EXPECT_TRUE(strip->accessibleDescription().contains("2010: Omfattet, reglen ændrede sig, ikke området"_q));
}

TEST_F(AreasPageTest, SaysThatItCannotBeToldWhereAFigureIsMissing)
{
    choose("Sjælør Boulevard"_q);
    const QString text = textOf(page().findChild<AreaPane*>());
    EXPECT_TRUE(text.contains("Tallet mangler."_q));
    EXPECT_EQ(cell(11, AreaModel::ClassNow), "Uafklaret"_q);
}

TEST_F(AreasPageTest, FollowsTheDayThatIsChosen)
{
    chooseDay("Reglerne nu"_q, "31. dec. 2008"_q);
    EXPECT_TRUE(textOf(&page()).contains("2 områder"_q));
    EXPECT_EQ(table().model()->headerData(AreaModel::ClassNow, Qt::Horizontal).toString(), "Reglen fra 2005"_q);
    // The labour market is that of the year before.
    chooseDay("Hvilke tal"_q, "Tal fra 2007"_q);
    EXPECT_TRUE(textOf(&page()).contains("Listen er den samme."_q));
}

TEST_F(AreasPageTest, ShowsTheAreasBehindEachMove)
{
    auto* tabs = page().findChild<QTabWidget*>();
    tabs->setCurrentIndex(1);
    QApplication::processEvents();
    const auto* list = find<QListWidget>("Områderne bag tallet"_q);
    ASSERT_EQ(list->count(), 4);
    EXPECT_EQ(list->item(2)->text(), "Bispeparken"_q);
}

TEST_F(AreasPageTest, TheSentenceOfTheRulesIsCopiedForAText)
{
    page().findChild<QTabWidget*>()->setCurrentIndex(1);
    QTest::mouseClick(button("Kopiér sætningen"_q), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains("er 2 efter »Reglen fra 2005« (31. december 2009) og 6 efter »Reglen fra 2010«"_q))
        << copied.toStdString();
    EXPECT_TRUE(textOf(&page()).contains(copied)) << "what is copied is what is seen";
    EXPECT_TRUE(copied.endsWith("tallene er opdigtede."_q));
}

TEST_F(AreasPageTest, HoldsTheChangeTableOfTheAccountAgainstItself)
{
    page().findChild<QTabWidget*>()->setCurrentIndex(2);
    QApplication::processEvents();
    const auto* stated = find<QTableView>("Oplyst i redegørelsen"_q);
    ASSERT_EQ(stated->model()->rowCount(), 6);
    EXPECT_EQ(stated->model()->index(5, 3).data().toString(), "-2778"_q);
    EXPECT_EQ(stated->model()->index(5, 5).data().toString(), "kontrolrække: stemmer"_q);
    const auto* computed = find<QTableView>("Beregnet af tallene"_q);
    EXPECT_EQ(computed->model()->index(computed->model()->rowCount() - 1, 0).data().toString(), "Alle"_q);
}

TEST_F(AreasPageTest, ShowsThePublishedListsAndThatTheRuleSaysTheSame)
{
    page().findChild<QTabWidget*>()->setCurrentIndex(3);
    QApplication::processEvents();
    EXPECT_EQ(find<QComboBox>("Offentliggjort liste"_q)->count(), 2);
    EXPECT_TRUE(
        textOf(&page()).contains("Hvor det kan afgøres, siger reglen og listen det samme. 1 område er uafklaret."_q));
    QTest::mouseClick(button("Slet den …"_q), Qt::LeftButton);
    EXPECT_EQ(areas().lists.size(), 1U);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(areas().lists.size(), 2U);
}

TEST_F(AreasPageTest, BringsInTheListsThatAreDeliveredWithTheProgram)
{
    page().findChild<QTabWidget*>()->setCurrentIndex(3);
    QApplication::processEvents();
    const auto known = areas().areas.size();
    auto* published = button("Offentliggjorte lister …"_q);
    QTimer::singleShot(0, &window(), [] {
        auto* dialog = QApplication::activeModalWidget();
        if (!dialog)
            qFatal("There is no dialog.");
        auto* municipality = dialog->findChild<QComboBox*>();
        municipality->setCurrentIndex(municipality->findText("Aarhus"_q));
        EXPECT_TRUE(textOf(dialog).contains("1 liste, fra 1. dec. 2024"_q)) << textOf(dialog).toStdString();
        EXPECT_TRUE(textOf(dialog).contains("2 områder, som filen ikke har, følger med."_q));
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    published->click();
    EXPECT_EQ(areas().lists.size(), 3U);
    ASSERT_EQ(areas().areas.size(), known + 2);
    EXPECT_TRUE(areas().areaNamed("Bispehaven"_q));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(areas().lists.size(), 2U) << "it is one step";
    EXPECT_EQ(areas().areas.size(), known);
}

TEST_F(AreasPageTest, TheDialogOfPublishedListsKnowsWhatTheFileGotMeanwhile)
{
    const Scheme scheme = *areas().scheme("mb_combined_letting"_q);
    PublishedDialog dialog(workspace(), scheme);
    dialog.show();
    auto* municipality = dialog.findChild<QComboBox*>();
    municipality->setCurrentIndex(municipality->findText("Aarhus"_q));
    EXPECT_EQ(dialog.arrival().areas.size(), 2U);
    Area area;
    area.name = "Bispehaven"_q;
    ASSERT_TRUE(succeeded(workspace().areaEdits().save(area)));
    EXPECT_EQ(dialog.arrival().areas.size(), 1U);
    EXPECT_FALSE(textOf(&dialog).contains("til 1. dec. 2024"_q)) << "one list is of one day";
    ASSERT_TRUE(succeeded(workspace().areaEdits().bring(dialog.arrival(), "lister"_q)));
    municipality->setCurrentIndex(municipality->findText("Odense"_q));
    EXPECT_TRUE(textOf(&dialog).contains("1 liste i filen får flere områder."_q)) << textOf(&dialog).toStdString();
    municipality->setCurrentIndex(municipality->findText("Aarhus"_q));
    EXPECT_TRUE(textOf(&dialog).contains("Filen har allerede alle listerne."_q)) << textOf(&dialog).toStdString();
}

TEST_F(AreasPageTest, ShowsWhatWasPublishedWhereTheFiguresDoNotGiveIt)
{
    EXPECT_TRUE(table().isColumnHidden(AreaModel::Published)) << "the list has just what the rule gives";
    EXPECT_TRUE(textOf(&page()).contains("1. jan. 2010\noffentliggjort: 6"_q)) << textOf(&page()).toStdString();
    ASSERT_TRUE(succeeded(workspace().areaEdits().setFigure(areas().areaNamed("Bispeparken"_q)->id,
        "outsideLabourMarket"_q, *Year::from(2009), StatFigure::mark(StatFigure::Kind::NotAvailable))));
    QApplication::processEvents();
    EXPECT_TRUE(textOf(&page()).contains(
        "Den offentliggjorte liste fra 1. jan. 2010 har 6 områder: 5 efter reglen, og for 1 mangler der tal."_q))
        << textOf(&page()).toStdString();
    EXPECT_FALSE(table().isColumnHidden(AreaModel::Published));
    const int row = int(names().indexOf("Bispeparken"_q));
    EXPECT_EQ(cell(row, AreaModel::ClassNow), "Uafklaret"_q);
    EXPECT_EQ(cell(row, AreaModel::Published), "Omfattet"_q);
    EXPECT_EQ(cell(int(names().indexOf("Voldparken"_q)), AreaModel::Published), "Ikke på listen"_q);
    QTest::mouseClick(button("På listen nu 6"_q), Qt::LeftButton);
    EXPECT_TRUE(names().contains("Bispeparken"_q)) << "it is on the list, whatever its figures";
    table().sortByColumn(AreaModel::Published, Qt::DescendingOrder);
    EXPECT_EQ(names().size(), 6);
}

TEST_F(AreasPageTest, FitsASmallScreenWithAllThatItShows)
{
    const auto* pane = page().findChild<AreaPane*>();
    const auto fits = [&] {
        return table().horizontalHeader()->length() <= table().viewport()->width()
               && pane->widget()->minimumSizeHint().width() <= pane->viewport()->width();
    };
    auto* schemes = find<QComboBox>("Inddelt efter"_q);
    for (int scheme = 0; scheme < schemes->count(); ++scheme) {
        schemes->setCurrentIndex(scheme);
        Q_EMIT schemes->activated(scheme);
        QApplication::processEvents();
        for (const QString& area : names()) {
            choose(area);
            EXPECT_TRUE(fits()) << schemes->currentText().toStdString() << area.toStdString() << ' '
                                << pane->widget()->minimumSizeHint().width() << ' ' << pane->viewport()->width();
        }
    }
    ASSERT_TRUE(succeeded(workspace().areaEdits().setFigure(areas().areaNamed("Bispeparken"_q)->id,
        "outsideLabourMarket"_q, *Year::from(2009), StatFigure::mark(StatFigure::Kind::NotAvailable))));
    schemes->setCurrentIndex(schemes->findData("mb_combined_letting"_q));
    Q_EMIT schemes->activated(schemes->currentIndex());
    QApplication::processEvents();
    ASSERT_FALSE(table().isColumnHidden(AreaModel::Published));
    EXPECT_TRUE(fits()) << table().horizontalHeader()->length() << ' ' << table().viewport()->width();
    const QModelIndex cut = table().model()->index(int(names().indexOf("Aldersrogade/Vognvænget"_q)), AreaModel::Name);
    EXPECT_TRUE(cut.data(Qt::ToolTipRole).toString().contains("Aldersrogade/Vognvænget"_q));
}

TEST_F(AreasPageTest, SaysOfAnAreaThatItsDevelopmentPlanGoesOn)
{
    Area changed = *areas().areaNamed("Bellahøj"_q);
    AreaDialog dialog(workspace(), changed.id);
    dialog.show();
    const auto fields = dialog.findChildren<QLineEdit*>();
    for (QLineEdit* field : fields) {
        if (field->placeholderText() == "som listerne siger"_q)
            field->setText("1.5.2009"_q);
    }
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_EQ(areas().area(changed.id)->planFrom, QDate(2009, 5, 1));
    auto* schemes = find<QComboBox>("Inddelt efter"_q);
    schemes->setCurrentIndex(schemes->findData("mb_61a"_q));
    Q_EMIT schemes->activated(schemes->currentIndex());
    QApplication::processEvents();
    choose("Bellahøj"_q);
    EXPECT_TRUE(textOf(page().findChild<AreaPane*>())
                    .contains("En udviklingsplan fortsætter; den er oplyst fra 1. maj 2009."_q))
        << textOf(page().findChild<AreaPane*>()).toStdString();
}

TEST_F(AreasPageTest, FollowsAnEditAndItsUndo)
{
    const Area* bellahoej = areas().areaNamed("Bellahøj"_q);
    ASSERT_TRUE(succeeded(workspace().areaEdits().setFigure(
        bellahoej->id, "outsideLabourMarket"_q, *Year::from(2009), StatFigure::number(800))));
    QApplication::processEvents();
    EXPECT_TRUE(textOf(&page()).contains("7 områder"_q));
    ASSERT_TRUE(succeeded(workspace().undo()));
    QApplication::processEvents();
    EXPECT_TRUE(textOf(&page()).contains("6 områder"_q));
}

TEST_F(AreasPageTest, RulesAreShownWhereTheFileCanNoLongerBeRead)
{
    const AreaBook known = areas();
    tamper(example(), "ALTER TABLE area RENAME TO gone");
    ASSERT_TRUE(succeeded(workspace().show()));
    ASSERT_FALSE(workspace().areas());
    const Scheme& scheme = *known.scheme("mb_combined_letting"_q);
    const QDate day(2010, 1, 1);
    RulesDialog dialog(workspace(), Ask{}, known, scheme, day);
    dialog.show();
    const auto lines = dialog.findChildren<QLineEdit*>();
    EXPECT_TRUE(std::any_of(lines.begin(), lines.end(),
        [&](const QLineEdit* line) { return line->text() == scheme.ruleSetOn(day)->title; }));
}

TEST_F(AreasPageTest, RulesAreChangedWithAPreviewOfWhatThatDoes)
{
    RulesDialog dialog(workspace(), Ask{}, areas(), *areas().scheme("mb_combined_letting"_q), QDate(2010, 1, 1));
    dialog.show();
    const auto limits = dialog.findChildren<QLineEdit*>();
    QLineEdit* share = nullptr;
    for (QLineEdit* limit : limits) {
        if (limit->accessibleName() == "Grænse"_q && limit->text() == "40"_q)
            share = limit;
    }
    ASSERT_TRUE(share);
    share->selectAll();
    QTest::keyClicks(share, "36"_q);
    EXPECT_TRUE(textOf(&dialog).contains("giver de rettede regler 8 områder på listen, de gemte 6."_q))
        << textOf(&dialog).toStdString();
    EXPECT_TRUE(textOf(&dialog).contains("Kommer på listen: Urbanplanen, Voldparken."_q));
    share->selectAll();
    QTest::keyClicks(share, "meget"_q);
    EXPECT_TRUE(textOf(&dialog).contains("er ikke et tal."_q));
    share->selectAll();
    QTest::keyClicks(share, "36,5"_q);
    const auto buttons = dialog.findChildren<QPushButton*>();
    for (QPushButton* each : buttons) {
        if (each->isDefault() || each->text().contains("Gem"_q) || each->text().contains("Save"_q))
            QTest::mouseClick(each, Qt::LeftButton);
    }
    EXPECT_TRUE(textOf(&page()).contains("7 områder"_q)) << "Urbanplanen has 38.7 %, Voldparken 36.2";
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_TRUE(textOf(&page()).contains("6 områder"_q));
}

TEST_F(AreasPageTest, AnAreaIsRenamedInItsDialog)
{
    const AreaId id = areas().areaNamed("Bellahøj"_q)->id;
    AreaDialog dialog(workspace(), id);
    dialog.show();
    auto* name = dialog.findChildren<QLineEdit*>().first();
    name->setText("Bellahøj Nord"_q);
    const auto buttons = dialog.findChildren<QPushButton*>();
    for (QPushButton* each : buttons) {
        if (each->text().contains("Gem"_q) || each->text().contains("Save"_q))
            QTest::mouseClick(each, Qt::LeftButton);
    }
    EXPECT_EQ(areas().area(id)->name, "Bellahøj Nord"_q);
    EXPECT_EQ(areas().area(id)->aliases, QStringList{"Bellahøj"_q});
    EXPECT_TRUE(names().contains("Bellahøj Nord"_q));
}

TEST_F(AreasPageTest, AFigureIsTypedOverAndWhatIsNoneIsRefusedInWords)
{
    const AreaId id = areas().areaNamed("Bellahøj"_q)->id;
    AreaFiguresDialog dialog(workspace(), id);
    dialog.show();
    auto* model = dialog.findChild<QTableView*>()->model();
    EXPECT_EQ(model->index(0, 3).data().toString(), "2.861"_q);
    EXPECT_FALSE(model->setData(model->index(0, 3), "mange"_q, Qt::EditRole));
    EXPECT_TRUE(textOf(&dialog).contains("»mange« er ikke et tal."_q));
    EXPECT_TRUE(model->setData(model->index(0, 3), "2.900"_q, Qt::EditRole));
    EXPECT_EQ(model->index(0, 3).data().toString(), "2.900"_q);
    EXPECT_TRUE(model->setData(model->index(0, 3), QString(), Qt::EditRole));
    EXPECT_EQ(model->index(0, 3).data().toString(), "2.861"_q);
}

TEST_F(AreasPageTest, ARefusedFigureIsSaidInTheDialogUntilAnotherIsTaken)
{
    AreaFiguresDialog dialog(workspace(), areas().areaNamed("Bellahøj"_q)->id);
    dialog.show();
    auto* table = dialog.findChild<QTableView*>();
    const QModelIndex cell = table->model()->index(0, 3);
    const auto type = [&](const QString& figure) {
        table->setCurrentIndex(cell);
        QTest::keyClick(table, Qt::Key_F2);
        auto* field = qobject_cast<QLineEdit*>(table->indexWidget(cell));
        ASSERT_TRUE(field);
        field->selectAll();
        QTest::keyClicks(field, figure);
        QTest::keyClick(field, Qt::Key_Return);
    };
    const auto isRefused = [&dialog] {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [](const QLabel* label) { return label->isVisible() && label->text().contains("er ikke et tal"_q); });
    };
    type("mange"_q);
    EXPECT_TRUE(becomes(isRefused));
    EXPECT_EQ(cell.data().toString(), "mange"_q) << "what was typed is there to be put right";
    EXPECT_TRUE(becomes([&] { return !table->indexWidget(cell); }));
    EXPECT_TRUE(table->model()->setData(table->model()->index(1, 3), "12"_q, Qt::EditRole));
    EXPECT_TRUE(isRefused()) << "another cell that is taken says nothing of this one";
    type("2.900"_q);
    EXPECT_TRUE(becomes([&isRefused] { return !isRefused(); }));
    EXPECT_EQ(cell.data().toString(), "2.900"_q);
}

TEST_F(AreasPageTest, TabLeavesTheTableOfFiguresAndGoesOnWithinItWhereOneIsWritten)
{
    AreaFiguresDialog dialog(workspace(), areas().areaNamed("Bellahøj"_q)->id);
    dialog.show();
    auto* table = dialog.findChild<QTableView*>();
    const QModelIndex cell = table->model()->index(0, 0);
    table->setCurrentIndex(cell);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Tab);
    EXPECT_NE(dialog.focusWidget(), table) << "nobody is caught in it";
    EXPECT_EQ(table->currentIndex(), cell);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    auto* field = qobject_cast<QLineEdit*>(table->indexWidget(cell));
    ASSERT_TRUE(field);
    field->selectAll();
    QTest::keyClicks(field, "2.777"_q);
    QTest::keyClick(field, Qt::Key_Tab);
    EXPECT_TRUE(becomes([&] { return table->currentIndex() == table->model()->index(0, 1); }));
    EXPECT_EQ(cell.data().toString(), "2.777"_q);
}

TEST_F(AreasPageTest, ClosingTheFiguresSaysOnceThatOneIsNotSaved)
{
    AreaFiguresDialog dialog(workspace(), areas().areaNamed("Bellahøj"_q)->id);
    dialog.show();
    auto* table = dialog.findChild<QTableView*>();
    auto* model = table->model();
    EXPECT_FALSE(model->setData(model->index(0, 3), "mange"_q, Qt::EditRole));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(table->currentIndex(), model->index(0, 3));
    EXPECT_TRUE(textOf(&dialog).contains("Luk igen for at gå uden det."_q)) << textOf(&dialog).toStdString();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    dialog.show();
    EXPECT_TRUE(model->setData(model->index(0, 3), "2.861"_q, Qt::EditRole)) << "as the file has it";
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(AreasPageTest, KeepsBackCountsOfFewPersons)
{
    const AreaId id = areas().areaNamed("Bispeparken"_q)->id;
    ASSERT_TRUE(succeeded(
        workspace().areaEdits().setFigure(id, "outsideLabourMarket"_q, *Year::from(2009), StatFigure::number(4))));
    QApplication::processEvents();
    choose("Bispeparken"_q);
    const int row = int(names().indexOf("Bispeparken"_q));
    EXPECT_EQ(cell(row, AreaModel::Figure), ".."_q);
    EXPECT_EQ(cell(row, AreaModel::Distance), ".."_q);
    const QString text = textOf(page().findChild<AreaPane*>());
    EXPECT_TRUE(text.contains("Færre end 5 personer; vises ikke."_q));
    EXPECT_FALSE(text.contains("4 af 1.110"_q));
}

} // namespace
} // namespace indblik
