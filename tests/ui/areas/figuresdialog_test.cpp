// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/figuresdialog.h"

#include "app/language.h"
#include "core/workspace/figureimport.h"
#include "tests/ui/window.h"
#include "ui/areas/figurereading.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>
#include <QWheelEvent>

namespace indblik {
namespace {

/// In English, over the areas of the example.
class FiguresDialogTest : public WindowTest
{
protected:
    FiguresDialogTest()
    {
        openExample();
        useLanguage("en"_q);
    }

    ~FiguresDialogTest() override { useLanguage("da"_q); }

    QString write(const QString& text, const QString& name = "tal.csv"_q)
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text.toUtf8());
        return file.fileName();
    }

    const AreaBook& areas() { return *valueOf(workspace().areas()); }

    void open(const QString& file)
    {
        dialog = std::make_unique<FiguresDialog>(workspace(), ask, areas(), file);
        QSignalSpy finished(dialog.get(), &FiguresDialog::proposed);
        dialog->show();
        EXPECT_TRUE(becomes([&finished] { return finished.count() > 0; }));
    }

    /// Opens what was written.
    void read(const QString& text) { open(write(text)); }

    /// Chooses from a list, and waits until the file is read that way.
    void choose(const QString& list, const QString& item)
    {
        QSignalSpy finished(dialog.get(), &FiguresDialog::proposed);
        auto* box = find<QComboBox>(list);
        const int row = box->findText(item, Qt::MatchStartsWith);
        ASSERT_GE(row, 0) << item.toStdString();
        if (row == box->currentIndex())
            return;
        box->setCurrentIndex(row);
        EXPECT_TRUE(becomes([&finished] { return finished.count() > 0; }));
    }

    QPushButton* import() { return dialog->findChild<QPushButton*>("import"_q); }
    QString outcome() { return dialog->findChild<QLabel*>("outcome"_q)->text(); }

    bool says(const QString& words)
    {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&words](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }

    void click(const QString& text)
    {
        for (QPushButton* each : dialog->findChildren<QPushButton*>()) {
            if (each->isVisible() && each->text().remove(u'&') == text)
                return QTest::mouseClick(each, Qt::LeftButton);
        }
        FAIL() << "no button " << text.toStdString();
    }

    std::optional<StatFigure> residents(const QString& area, int of)
    {
        const AreaBook& book = areas();
        const Area* found = book.areaNamed(area);
        return found ? book.figures.at(found->number, book.indicator("residents"_q)->number, year(of)) : std::nullopt;
    }

    QString names(int row, int column)
    {
        auto* table = find<QTableView>("Names the file does not know"_q);
        return table->model()->index(row, column).data().toString();
    }

    const QString known =
        "Område;Emne;Tid;Antal\nMjølnerparken;residents;2010;1997\nAkacieparken;residents;2010;1044\n"_q;
    const QString unknown =
        "Område;Emne;Tid;Antal\nMjølnerparken;residents;2010;1997\nMjølnerpark;residents;2011;1980\n"_q;
    int questions = 0;
    int answer = 0;
    Ask ask{{}, {}, [this](QWidget*, const Question&) {
                ++questions;
                return answer;
            }};
    std::unique_ptr<FiguresDialog> dialog;
};

TEST_F(FiguresDialogTest, TakesFiguresOverAsOneStepThatUndoTakesBack)
{
    read(known);
    EXPECT_TRUE(outcome().startsWith("Figures: 2 new, 0 changed."_q)) << outcome().toStdString();
    EXPECT_FALSE(residents("Mjølnerparken"_q, 2010)) << "nothing is stored before it is taken over";
    QTest::mouseClick(import(), Qt::LeftButton);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_EQ(residents("Mjølnerparken"_q, 2010), StatFigure::number(1997));
    EXPECT_EQ(areas().figureMaps.size(), 1u);
    EXPECT_EQ(workspace().undoText(), "Import of tal.csv"_q);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_FALSE(residents("Mjølnerparken"_q, 2010));
    EXPECT_TRUE(areas().figureMaps.empty());
}

TEST_F(FiguresDialogTest, SaysOfTheSameFileThatNothingWouldChange)
{
    read(known);
    QTest::mouseClick(import(), Qt::LeftButton);
    read(known);
    EXPECT_FALSE(import()->isEnabled());
    EXPECT_EQ(outcome(), "Figures: 0 new, 0 changed, 2 unchanged. Nothing would change: these figures are already "
                         "in the file."_q);
}

TEST_F(FiguresDialogTest, LeavesUnknownAreasOutUntilTheOfficerSaysWhatTheyAre)
{
    read(unknown);
    EXPECT_EQ(names(0, 0), "Mjølnerpark"_q);
    EXPECT_EQ(names(0, 3), "Is left out. Is it Mjølnerparken?"_q);
    EXPECT_TRUE(outcome().contains("1 new"_q) && outcome().contains("1 left out"_q)) << outcome().toStdString();
    QTest::mouseClick(import(), Qt::LeftButton);
    EXPECT_EQ(residents("Mjølnerparken"_q, 2010), StatFigure::number(1997));
    EXPECT_EQ(areas().areaNamed("Mjølnerpark"_q), nullptr);
}

TEST_F(FiguresDialogTest, CreatesAnUnknownArea)
{
    const size_t before = areas().areas.size();
    read(unknown);
    click("Create"_q);
    EXPECT_TRUE(outcome().contains("2 new"_q)) << outcome().toStdString();
    EXPECT_EQ(names(0, 3), "Is created"_q);
    QTest::mouseClick(import(), Qt::LeftButton);
    EXPECT_EQ(areas().areas.size(), before + 1);
    EXPECT_EQ(residents("Mjølnerpark"_q, 2011), StatFigure::number(1980));
}

TEST_F(FiguresDialogTest, TakesAnUnknownNameForAnotherNameOfAKnownArea)
{
    read(unknown);
    EXPECT_EQ(find<QComboBox>("The same as this one"_q)->currentText(), "Mjølnerparken"_q);
    click("Same as"_q);
    EXPECT_EQ(names(0, 3), "Same as Mjølnerparken"_q);
    QTest::mouseClick(import(), Qt::LeftButton);
    EXPECT_EQ(residents("Mjølnerparken"_q, 2011), StatFigure::number(1980));
    EXPECT_TRUE(areas().areaNamed("Mjølnerparken"_q)->aliases.contains("Mjølnerpark"_q));
}

TEST_F(FiguresDialogTest, FindsAKnownAreaByTypingPartOfItsName)
{
    read("Område;Emne;Tid;Antal\nDet røde kvarter;residents;2010;300\n"_q);
    EXPECT_TRUE(outcome().contains("all names are left out"_q)) << outcome().toStdString();
    auto* line = find<QComboBox>("The same as this one"_q)->lineEdit();
    line->setFocus();
    QTest::keyClicks(line, "akacieparken"_q);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible()) << "Enter in a list imports nothing";
    EXPECT_EQ(names(0, 3), "Same as Akacieparken"_q);
    EXPECT_TRUE(import()->isEnabled());
}

TEST_F(FiguresDialogTest, AsksForEveryNameWhereTheyAreManyWithOneButton)
{
    read("Område;Emne;Tid;Antal\nA-gården;residents;2010;300\nB-gården;residents;2010;310\nC-gården;Katte;2010;7\n"_q);
    EXPECT_FALSE(import()->isEnabled());
    click("Create all"_q);
    EXPECT_TRUE(outcome().contains("3 new"_q)) << outcome().toStdString();
    click("Leave all out"_q);
    EXPECT_FALSE(import()->isEnabled());
    click("Create all"_q);
    QTest::mouseClick(import(), Qt::LeftButton);
    EXPECT_NE(areas().indicatorNamed("Katte"_q), nullptr);
}

TEST_F(FiguresDialogTest, RemembersHowTheOfficerReadsATable)
{
    const QString table = "Sted;Andel;Antal\nMjølnerparken;11;1997\nAkacieparken;12;1044\n"_q;
    read(table);
    choose("Figures"_q, "Antal"_q);
    choose("Year"_q, "One year for all"_q);
    EXPECT_FALSE(import()->isEnabled());
    EXPECT_EQ(outcome(), "Write the year that the figures are of, for example 2009."_q);
    QSignalSpy finished(dialog.get(), &FiguresDialog::proposed);
    QTest::keyClicks(find<QLineEdit>("The year of all figures"_q), "2010"_q);
    EXPECT_TRUE(becomes([&finished] { return finished.count() > 0; }));
    choose("Indicator"_q, "All are: %1"_q.arg(areas().indicator("residents"_q)->title));
    EXPECT_TRUE(import()->isEnabled()) << outcome().toStdString();
    QTest::mouseClick(import(), Qt::LeftButton);
    EXPECT_EQ(residents("Mjølnerparken"_q, 2010), StatFigure::number(1997));

    read(table);
    EXPECT_TRUE(dialog->findChild<QLabel*>("origin"_q)->text().contains("last time"_q));
    EXPECT_EQ(find<QComboBox>("Figures"_q)->currentText(), "Antal"_q);
    EXPECT_EQ(find<QLineEdit>("The year of all figures"_q)->text(), QString()) << "the next table is of another year";
    EXPECT_EQ(outcome(), "Write the year that the figures are of, for example 2009."_q);
}

TEST_F(FiguresDialogTest, AsksWhatTheFileDoesNotSay)
{
    read("Område;Herkomst;Kvartal;Uden for arbejdsmarkedet\nBispeparken;Dansk;2011K1;38,9\n"
         "Bispeparken;Andre;2011K1;44\n"_q);
    EXPECT_FALSE(import()->isEnabled());
    EXPECT_TRUE(outcome().contains("3 things must be chosen first"_q)) << outcome().toStdString();
    choose("“Herkomst” divides the figures into 2 values, and none of them is known to be the total."_q, "Dansk"_q);
    choose("“2011K1” is a part of a year, and only figures of whole years are stored."_q, "The first part"_q);
    choose("The file does not say what “%1” is counted in."_q.arg(areas().indicator("outsideLabourMarket"_q)->title),
        "percent"_q);
    EXPECT_TRUE(import()->isEnabled()) << outcome().toStdString();
    EXPECT_EQ(dialog->findChild<QLabel*>("asRead"_q)->text().replace(QChar::Nbsp, u' '),
        "Read as: Bispeparken · 2011 · Uden for arbejdsmarkedet, 18-64 år: 38.9 %"_q);
    EXPECT_TRUE(dialog->findChild<QLabel*>("facts"_q)->text().startsWith("Year 2011"_q));
    EXPECT_EQ(find<QComboBox>("Herkomst"_q)->currentText(), "Dansk"_q) << "what was said can be changed";
    const auto* head = find<QTableView>("The first rows of the file"_q)->model();
    EXPECT_EQ(head->headerData(1, Qt::Horizontal).toString(), "only Dansk\nHerkomst"_q);
    QTest::mouseClick(import(), Qt::LeftButton);
    read("Område;Herkomst;Kvartal;Uden for arbejdsmarkedet\nBispeparken;Dansk;2012K1;37,9\n"
         "Bispeparken;Andre;2012K1;43\n"_q);
    EXPECT_TRUE(import()->isEnabled()) << "what was said is remembered: " << outcome().toStdString();
}

TEST_F(FiguresDialogTest, EnterTakesTheSuggestionAndEscapeAsksBeforeItIsThrownAway)
{
    read(unknown);
    auto* table = find<QTableView>("Names the file does not know"_q);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(names(0, 3), "Same as Mjølnerparken"_q);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_EQ(questions, 1);
    EXPECT_TRUE(dialog->isVisible());
    answer = 1;
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(FiguresDialogTest, PlacesThatAreNoneAreNotOffered)
{
    read("Område;Emne;Tid;Antal\nMjølnerparken;residents;2010;1997\nI alt;residents;2010;90000\n"
         "Hovedstaden;residents;2010;1600000\n"_q);
    EXPECT_EQ(find<QTableView>("Names the file does not know"_q)->model()->rowCount(), 1);
    EXPECT_EQ(names(0, 1), "Region"_q);
    EXPECT_TRUE(dialog->findChild<QLabel*>("facts"_q)->text().contains("1 that is no area"_q));
}

TEST_F(FiguresDialogTest, SaysWhoSaysTheUnitAndWhatEachColumnWasTakenFor)
{
    read("Område;Kode;Beboere (antal) 2010\nMjølnerparken;A8;1997\nBispeparken;A9;1651\n"_q);
    EXPECT_TRUE(says("the file says so"_q));
    EXPECT_EQ(find<QComboBox>("Kode"_q)->currentText(), "Says nothing of the figures"_q);
}

TEST_F(FiguresDialogTest, AnAnswerHoldsForAnIndicatorWithALongName)
{
    const QString name = "Tinglyste handler med ejerboliger og andelsboliger i området i løbet af hele året, alle"_q;
    read("Område;Emne;Tid;Tal\nMjølnerparken;%1;2010;19\n"_q.arg(name));
    click("Create"_q);
    choose("The file does not say what “%1” is counted in."_q.arg(name.left(60)), "count"_q);
    EXPECT_TRUE(import()->isEnabled()) << outcome().toStdString();
}

TEST_F(FiguresDialogTest, ManyUnitsAreSaidAtOnce)
{
    read(
        "Område;Emne;Tid;Tal\nMjølnerparken;Katte;2010;19\nMjølnerparken;Hunde;2010;7\nMjølnerparken;Heste;2010;1\n"_q);
    click("Create all"_q);
    EXPECT_FALSE(import()->isEnabled());
    choose("Say what 3 indicators are counted in. The same for all:"_q, "count"_q);
    EXPECT_TRUE(import()->isEnabled()) << outcome().toStdString();
    EXPECT_EQ(find<QComboBox>("Unit of Katte"_q)->currentText(), "count"_q);
}

TEST_F(FiguresDialogTest, ImportsNothingUntilANameThatIsAnotherIndicatorIsReadThatWay)
{
    read("Område;Emne;Tid;Tal\nMjølnerparken;Beboertal i procent;2010;19\nMjølnerparken;Katte (antal);2010;7\n"_q);
    click("Create all"_q);
    EXPECT_TRUE(import()->isEnabled()) << outcome().toStdString();
    auto* table = find<QTableView>("Names the file does not know"_q);
    table->selectRow(0);
    table->setFocus();
    auto* meant = find<QComboBox>("The same as this one"_q);
    meant->setCurrentIndex(meant->findData("residents"_q));
    QSignalSpy finished(dialog.get(), &FiguresDialog::proposed);
    click("Same as"_q);
    EXPECT_FALSE(import()->isEnabled()) << "it is not read as persons yet";
    EXPECT_TRUE(becomes([&finished] { return finished.count() > 0; }));
    EXPECT_FALSE(import()->isEnabled()) << "percent are no persons: " << outcome().toStdString();
    EXPECT_TRUE(table->isVisible());
}

TEST_F(FiguresDialogTest, EnterGoesOnFromNameToNameThoughTheFileIsReadAgain)
{
    read(
        "Område;Emne;Tid;Tal\nA-gården;Beboer;2010;19\nB-gården;Beboer;2010;7\nMjølnerparken;Katte (antal);2010;7\n"_q);
    auto* table = find<QTableView>("Names the file does not know"_q);
    ASSERT_EQ(table->model()->rowCount(), 4);
    EXPECT_TRUE(table->hasFocus() || QApplication::focusWidget() != nullptr);
    table->setFocus();
    for (int row = 0; row < 3; ++row)
        QTest::keyClick(table, Qt::Key_Return);
    EXPECT_TRUE(becomes([this] { return outcome().startsWith("Figures"_q); })) << outcome().toStdString();
    EXPECT_EQ(table->currentIndex().row(), 3) << "it does not begin from the top";
    EXPECT_TRUE(table->hasFocus());
}

TEST_F(FiguresDialogTest, TabGoesThroughTheQuestionsFirstAndToTheImportLast)
{
    read("Område;Herkomst;Kvartal;Uden for arbejdsmarkedet\nBispeparken;Dansk;2011K1;38,9\n"
         "Bispeparken;Andre;2011K1;44\n"_q);
    QStringList met;
    QWidget* first = QApplication::focusWidget();
    ASSERT_NE(first, nullptr);
    EXPECT_TRUE(first->accessibleName().contains("Herkomst"_q) || first->accessibleName().contains("2011K1"_q)
                || first->accessibleName().contains("counted in"_q))
        << "the cursor stands in the first question";
    do {
        const auto* push = qobject_cast<QPushButton*>(QApplication::focusWidget());
        met.append(push ? push->text().remove(u'&') : QApplication::focusWidget()->accessibleName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (QApplication::focusWidget() != first && met.size() < 40);
    const qsizetype area = met.indexOf("Area"_q);
    EXPECT_EQ(area, 3) << met.join(u'|').toStdString();
    EXPECT_LT(area, met.indexOf("The first rows of the file"_q)) << met.join(u'|').toStdString();
    EXPECT_EQ(met.last(), "Cancel"_q) << "nothing can be imported yet: " << met.join(u'|').toStdString();
}

TEST_F(FiguresDialogTest, TheWheelScrollsAndAnswersNothing)
{
    read("Område;Herkomst;Tid;residents\nBispeparken;Dansk;2011;38\nBispeparken;Andre;2011;44\n"_q);
    for (QComboBox* each : dialog->findChildren<QComboBox*>()) {
        if (!each->isVisible() || each->isEditable())
            continue;
        const int before = each->currentIndex();
        QWheelEvent wheel({5, 5}, each->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(each, &wheel);
        EXPECT_EQ(each->currentIndex(), before) << each->accessibleName().toStdString();
    }
}

TEST_F(FiguresDialogTest, EscapeAsksAfterAColumnWasChosenAndNotWhereNothingWas)
{
    read(known);
    choose("Figures"_q, "Several columns, an indicator each"_q);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_EQ(questions, 1);
    EXPECT_TRUE(dialog->isVisible());
    read(known);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_EQ(questions, 1);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(FiguresDialogTest, AnotherAnswerIsNotKeptWaitingByALongReading)
{
    QString table = "Område;Emne;Tid;Antal\n"_q;
    for (int row = 0; row < 60'000; ++row)
        table += "Kvarter %1;Katte;%2;%3\n"_q.arg(row % 3000).arg(1990 + row % 20).arg(row);
    FigureReading reading(write(table), areas(), nullptr);
    int heard = 0;
    const FigureMap map = valueOf(FigureMap::fromText("area=Område,year=Tid,indicator=Emne,value=Antal"_q));
    reading.read({{}, map, NameChoice::Create}, [&heard](const Result<FigureProposal>&) { ++heard; });
    reading.giveUp();
    EXPECT_TRUE(becomes([&reading] { return !reading.isBusy(); }));
    EXPECT_EQ(heard, 0) << "what was given up is not heard of";
    reading.read(
        {{}, map, NameChoice::Create}, [&heard](const Result<FigureProposal>& read) { heard += read ? 10 : 100; });
    EXPECT_TRUE(becomes([&heard] { return heard > 0; }));
    EXPECT_EQ(heard, 10);
}

TEST_F(FiguresDialogTest, ReadsYearsThatStandInTheHeadings)
{
    read("Område;Emne;2010;2011\nMjølnerparken;residents;1997;1980\n"_q);
    EXPECT_EQ(dialog->findChild<QLabel*>("several"_q)->text(), "Years are in the columns: 2010, 2011"_q);
    EXPECT_TRUE(outcome().contains("2 new"_q)) << outcome().toStdString();
    const auto* head = find<QTableView>("The first rows of the file"_q)->model();
    EXPECT_EQ(head->headerData(0, Qt::Horizontal).toString(), "Area\nOmråde"_q);
    EXPECT_EQ(head->headerData(3, Qt::Horizontal).toString(), "Figures of a year\n2011"_q);
}

TEST_F(FiguresDialogTest, TellsWhatWasLeftOutWithItsLine)
{
    QString table = known;
    for (int line = 4; line < 30; ++line)
        table += "Mjølnerparken;residents;1990;måske %1\n"_q.arg(line);
    read(table);
    auto* remarks = find<QListWidget>("Remarks on the file"_q);
    EXPECT_EQ(remarks->count(), 21) << "twenty, and how many more there are";
    EXPECT_TRUE(remarks->item(0)->text().startsWith("Line 4: Mjølnerparken"_q))
        << remarks->item(0)->text().toStdString();
    EXPECT_EQ(remarks->item(20)->text(), "… and 6 more of this kind"_q);
    EXPECT_TRUE(outcome().contains("26 refused"_q)) << outcome().toStdString();
    EXPECT_TRUE(import()->isEnabled());
}

TEST_F(FiguresDialogTest, SaysInPlainWordsWhyAFileIsNoTable)
{
    open(write("Det var en mørk og stormfuld nat.\n"_q, "roman.txt"_q));
    EXPECT_FALSE(import()->isEnabled());
    const auto labels = dialog->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains("roman.txt"_q) && label->text().size() > 20;
    }));
}

TEST_F(FiguresDialogTest, KeepsTheChoicesWhereTheFileRefusesTheImport)
{
    read(unknown);
    click("Create"_q);
    // Behind the dialog's back: the number that it gives the new area is taken.
    Area other;
    other.name = "Gården"_q;
    ASSERT_TRUE(succeeded(workspace().areaEdits().save(other)));
    QSignalSpy finished(dialog.get(), &FiguresDialog::proposed);
    QTest::mouseClick(import(), Qt::LeftButton);
    EXPECT_TRUE(becomes([&finished] { return finished.count() > 0; }));
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(dialog->findChild<QLabel*>("refusal"_q)->isVisible());
    EXPECT_EQ(names(0, 3), "Is created"_q);
    EXPECT_FALSE(residents("Mjølnerparken"_q, 2010));
}

TEST_F(FiguresDialogTest, ClosesAtOnceWhileItReads)
{
    QString table = "Område;Emne;Tid;Antal\n"_q;
    for (int row = 0; row < 60'000; ++row)
        table += "Kvarter %1;residents;%2;%3\n"_q.arg(row % 3000).arg(1990 + row % 20).arg(row);
    const QString file = write(table);
    dialog = std::make_unique<FiguresDialog>(workspace(), ask, areas(), file);
    dialog->show();
    const auto threads = [] { return QDir("/proc/self/task"_q).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(); };
    const auto reading = threads();
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    QElapsedTimer clock;
    clock.start();
    dialog.reset();
    EXPECT_LT(clock.elapsed(), 100);
    EXPECT_TRUE(becomes([&] { return threads() < reading; })) << "it runs out unheard";
}

TEST_F(FiguresDialogTest, IsOpenedFromThePageOfAreas)
{
    useLanguage("en"_q);
    window().showPage(FileView::Page::Areas);
    nextFile = write(known);
    bool isSeen = false;
    QAbstractButton* import = button("Import figures …"_q);
    QTimer::singleShot(0, &window(), [&] {
        auto* modal = qobject_cast<FiguresDialog*>(QApplication::activeModalWidget());
        isSeen = modal != nullptr;
        if (!modal)
            return;
        auto* take = modal->findChild<QPushButton*>("import"_q);
        EXPECT_TRUE(becomes([take] { return take->isEnabled(); }));
        QTest::keyClick(take, Qt::Key_Space);
    });
    QTest::mouseClick(import, Qt::LeftButton);
    EXPECT_TRUE(isSeen);
    EXPECT_EQ(residents("Mjølnerparken"_q, 2010), StatFigure::number(1997));
    EXPECT_TRUE(banners().join(u' ').contains("tal.csv is imported. Undo with Ctrl+Z."_q));
}

} // namespace
} // namespace indblik
