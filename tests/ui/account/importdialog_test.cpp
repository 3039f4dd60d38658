// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/importdialog.h"

#include "tests/core/import/files/zipped.h"
#include "tests/ui/window.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

namespace indblik {
namespace {

class ImportDialogTest : public WindowTest
{
protected:
    ImportDialogTest() : empty(valueOf(Workspace::create(path("tom.indblik"_q), "Mette"_q)))
    {
        EXPECT_TRUE(QFile::copy(":/example/redegoerelse-2010.txt"_q, source()));
    }

    QString source() const { return path("redegørelse.txt"_q); }

    void open(const QString& file)
    {
        dialog = std::make_unique<ImportDialog>(*empty, file);
        QSignalSpy finished(dialog.get(), &ImportDialog::proposed);
        dialog->show();
        EXPECT_TRUE(becomes([&finished] { return finished.count() > 0; }));
    }

    QPushButton* accept()
    {
        QPushButton* found = nullptr;
        const auto buttons = dialog->findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->isDefault())
                found = button;
        }
        return found;
    }

    std::unique_ptr<Workspace> empty;
    std::unique_ptr<ImportDialog> dialog;
};

TEST_F(ImportDialogTest, TakesTheYearFromTheTitleOfTheAccount)
{
    open(source());
    EXPECT_EQ(dialog->findChild<QSpinBox*>()->value(), 2010);
    EXPECT_EQ(accept()->text(), "&Importér 45 rækker"_q);
}

TEST_F(ImportDialogTest, StoresNothingBeforeItIsTakenOver)
{
    open(source());
    EXPECT_TRUE(empty->accounts().empty());
    QTest::mouseClick(accept(), Qt::LeftButton);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_TRUE(empty->accounts().empty());
    ASSERT_TRUE(succeeded(empty->accountEdits().apply(dialog->proposal())));
    EXPECT_EQ(empty->book()->cards.size(), 18u);
}

TEST_F(ImportDialogTest, SpaceUnticksTheRowUnderTheCursor)
{
    open(source());
    auto* table = dialog->findChild<QTableView*>();
    table->setCurrentIndex(table->model()->index(5, 0));
    QTest::keyClick(table, Qt::Key_Space);
    EXPECT_EQ(accept()->text(), "&Importér 44 rækker"_q);
}

TEST_F(ImportDialogTest, ReadsABudgetOutOfATable)
{
    QFile file(path("budget.csv"_q));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Initiativ (mio. kr.);2009;2010;I alt\nM\xc3\xa5l\nNexus;23,6;-;23,6\nFAKTI;;1,25;1,25\n");
    file.close();
    open(file.fileName());
    EXPECT_EQ(dialog->windowTitle(), "Importér et budget"_q);
    EXPECT_EQ(accept()->text(), "&Importér 4 rækker"_q) << "the account, the group and two rows";
    QTest::mouseClick(accept(), Qt::LeftButton);
    ASSERT_TRUE(succeeded(empty->accountEdits().apply(dialog->proposal())));
    EXPECT_EQ(empty->book()->budget.groups[0].rows.size(), 2u);
    EXPECT_TRUE(empty->book()->cards.empty());
}

TEST_F(ImportDialogTest, AsksForTheUnitThatABudgetDoesNotSay)
{
    QFile file(path("budget.csv"_q));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Indsats;2012;2013\nGadepulsen;3400;3400\nPorto;850;900\n");
    file.close();
    open(file.fileName());
    EXPECT_FALSE(accept()->isEnabled());
    auto* unit = find<QComboBox>("Beløbenes enhed"_q);
    EXPECT_EQ(unit->currentText(), "Vælg …"_q);
    QSignalSpy finished(dialog.get(), &ImportDialog::proposed);
    unit->setFocus();
    QTest::keyClick(unit, Qt::Key_Down);
    QTest::keyClick(unit, Qt::Key_Down);
    EXPECT_EQ(unit->currentText(), "1.000 kr."_q);
    Q_EMIT unit->activated(unit->currentIndex());
    EXPECT_TRUE(becomes([&finished, this] { return finished.count() > 0 && accept()->isEnabled(); }));
    ASSERT_TRUE(succeeded(empty->accountEdits().apply(dialog->proposal())));
    const auto& row = empty->book()->budget.groups[0].rows[0];
    EXPECT_EQ(row.cells.at(year(2012)).figure.amount(), Money::fromOere(340'000'000)) << "3.4 million kroner";
}

TEST_F(ImportDialogTest, EachSheetIsReadInItsOwnUnit)
{
    QFile file(path("budget.xlsx"_q));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(zipped(workbookOfTwo(
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Indsats (1.000 kr.)</t></is></c><c r=\"B1\"><v>2012</v></c>"
        "<c r=\"C1\"><v>2013</v></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Nexus</t></is></c>"
        "<c r=\"B2\"><v>3400</v></c><c r=\"C2\"><v>3500</v></c></row></sheetData>",
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Indsats (kr.)</t></is></c><c r=\"B1\"><v>2012</v></c>"
        "<c r=\"C1\"><v>2013</v></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Nexus</t></is></c>"
        "<c r=\"B2\"><v>3400000</v></c><c r=\"C2\"><v>3500000</v></c></row></sheetData>")));
    file.close();
    open(file.fileName());
    EXPECT_FALSE(accept()->isEnabled()) << "both have a budget";
    auto* sheet = find<QComboBox>("Ark"_q);
    auto* unit = find<QComboBox>("Beløbenes enhed"_q);
    for (const auto& [name, unitOf] : {std::pair("Budget"_q, "1.000 kr."_q), std::pair("Kroner"_q, "kr."_q)}) {
        QSignalSpy finished(dialog.get(), &ImportDialog::proposed);
        sheet->setCurrentText(name);
        Q_EMIT sheet->activated(sheet->currentIndex());
        EXPECT_TRUE(becomes([&finished, this] { return finished.count() > 0 && accept()->isEnabled(); }));
        EXPECT_EQ(unit->currentText(), unitOf);
        const auto& row = dialog->proposal().book.budget.groups[0].rows[0];
        EXPECT_EQ(row.cells.at(year(2012)).figure.amount(), Money::fromOere(340'000'000)) << name.toStdString();
    }
}

TEST_F(ImportDialogTest, SaysInPlainWordsWhyAFileIsNoAccount)
{
    QFile file(path("roman.txt"_q));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Det var en mørk og stormfuld nat.\n");
    file.close();
    open(file.fileName());
    EXPECT_FALSE(accept()->isEnabled());
    const auto labels = dialog->findChildren<QLabel*>();
    const bool isSaid = std::any_of(labels.begin(), labels.end(),
        [](const QLabel* label) { return label->text().contains(QStringLiteral("ligner ikke en redegørelse")); });
    EXPECT_TRUE(isSaid);
}

} // namespace
} // namespace indblik
