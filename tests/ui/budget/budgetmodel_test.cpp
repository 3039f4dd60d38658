// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgetmodel.h"

#include "app/language.h"
#include "core/example.h"
#include "core/workspace/typed.h"
#include "tests/fixtures.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace indblik {
namespace {

class BudgetModelTest : public StoreTest
{
protected:
    BudgetModelTest()
    {
        useLanguage(QStringLiteral("en"));
        QLocale::setDefault(QLocale(QStringLiteral("da_DK")));
        workspace = valueOf(Workspace::create(path(), "Mette"_q));
        EXPECT_TRUE(succeeded(fillWithExample(*workspace)));
        model = std::make_unique<BudgetModel>(*workspace);
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    QModelIndex at(const QString& title, int column) const
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString().startsWith(title))
                return model->index(row, column);
        }
        ADD_FAILURE() << "no row " << title.toStdString();
        return {};
    }

    QStringList texts(const QString& title) const
    {
        QStringList all;
        for (int column = 1; column < model->columnCount(); ++column)
            all.append(at(title, column).data().toString());
        return all;
    }

    /// Stores what is typed into a cell, in the unit that is shown.
    TypedFaults type(const QModelIndex& cell, const QString& text)
    {
        const GridLine& line = model->lineAt(cell.row());
        const CellPlace place{*line.row, line.part, model->columnAt(cell.column()), model->unit()};
        return Typed(*workspace).store({{place, text}});
    }

    const AccountBook& book() const { return *workspace->book(); }

    BudgetRowId rowId(const QString& title) const
    {
        const QString id = at(title, 0).data(BudgetModel::RowIdRole).toString();
        for (const BudgetGroup& group : book().budget.groups) {
            for (const BudgetRow& row : group.rows) {
                if (row.id.text() == id)
                    return row.id;
            }
        }
        ADD_FAILURE() << title.toStdString();
        return {};
    }

    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<BudgetModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

TEST_F(BudgetModelTest, KeepsZeroMarkAndBlankApart)
{
    EXPECT_EQ(texts("Bydelsmødre"_q), QStringList({"–"_q, "–"_q, "0"_q, "0"_q, "0"_q, "2,37"_q}));
    EXPECT_EQ(texts("FAKTI"_q), QStringList({""_q, "1,25"_q, "1,25"_q, "1,25"_q, "3,75"_q, "3,75"_q}));
}

TEST_F(BudgetModelTest, SumsUnderTheRowsTheyAddUp)
{
    EXPECT_EQ(texts("Sum"_q), QStringList({"69,4"_q, "85,35"_q, "66,55"_q, "59,85"_q, "281,15"_q, ""_q}));
}

TEST_F(BudgetModelTest, TellsWhereTheStatedTotalIsNotTheSum)
{
    EXPECT_TRUE(at("Væresteder"_q, model->statedColumn()).data(BudgetModel::DiffersRole).toBool());
    EXPECT_FALSE(at("Nexus"_q, model->statedColumn()).data(BudgetModel::DiffersRole).toBool());
}

TEST_F(BudgetModelTest, ShowsAmountsAsTheyAreReadWhenOfficersTypeThem)
{
    const std::pair<QString, QString> cases[] = {{"1,1 mio."_q, "1,1"_q}, {"1.1"_q, "1,1"_q},
        {"950.000 kr."_q, "0,95"_q}, {"½"_q, "0,5"_q}, {"-"_q, "–"_q}, {""_q, ""_q}, {"0"_q, "0"_q}};
    for (const auto& [typed, shown] : cases) {
        EXPECT_TRUE(type(at("Nexus"_q, 1), typed).empty()) << typed.toStdString();
        EXPECT_EQ(at("Nexus"_q, 1).data().toString(), shown);
    }
}

TEST_F(BudgetModelTest, WhatIsOfferedForEditingReadsBackTheSameInEveryLanguage)
{
    for (const char* language : {"da_DK", "en_GB"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(language)));
        ASSERT_TRUE(type(at("Nexus"_q, 1), "1234000 kr."_q).empty());
        const QModelIndex cell = at("Nexus"_q, 1);
        const auto before = cell.data(BudgetModel::FigureRole);
        ASSERT_TRUE(type(cell, cell.data(Qt::EditRole).toString()).empty());
        EXPECT_EQ(at("Nexus"_q, 1).data(BudgetModel::FigureRole), before) << language;
    }
}

TEST_F(BudgetModelTest, OnlyCellsOfRowsAreEdited)
{
    EXPECT_TRUE(at("Nexus"_q, 1).flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(at("Nexus"_q, model->sumColumn()).flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(at("Sum"_q, 1).flags() & Qt::ItemIsEditable);
    EXPECT_TRUE(at("Nexus"_q, model->statedColumn()).flags() & Qt::ItemIsEditable);
}

TEST_F(BudgetModelTest, IsReadAloudWithRowYearUnitAndFootnote)
{
    const QString spoken = at("Bydelsmødre"_q, model->statedColumn()).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.startsWith("Bydelsmødre"_q));
    EXPECT_TRUE(spoken.contains("2,37"_q));
    EXPECT_TRUE(spoken.endsWith("*"_q));
}

TEST_F(BudgetModelTest, ATotalSaysWhatItLeavesOutWithTheMarkThatExplainsIt)
{
    const QModelIndex stated = at("Sum"_q, model->statedColumn());
    EXPECT_EQ(stated.data(BudgetModel::RemarkRole).toString(), "without 2,37 *"_q);
    const QString tip = at("Sum"_q, model->sumColumn()).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains("cells without a number"_q)) << tip.toStdString();
    EXPECT_TRUE(tip.contains("Without 2,37 DKK million, which is not split by year"_q)) << tip.toStdString();
    EXPECT_TRUE(at("Sum"_q, model->sumColumn()).data(Qt::AccessibleTextRole).toString().contains("Without 2,37"_q));
}

TEST_F(BudgetModelTest, ShowsAndReadsAmountsInTheUnitThatIsChosen)
{
    const std::pair<Scale, QString> units[] = {
        {Scale::Kroner, "23.600.000"_q}, {Scale::Thousand, "23.600"_q}, {Scale::Million, "23,6"_q}};
    for (const auto& [unit, text] : units) {
        model->setUnit(unit);
        const QModelIndex cell = at("Nexus"_q, 1);
        EXPECT_EQ(cell.data().toString(), text);
        EXPECT_TRUE(model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().contains(unitText(unit)));
        ASSERT_TRUE(type(cell, cell.data(Qt::EditRole).toString()).empty());
        EXPECT_EQ(at("Nexus"_q, 1).data().toString(), text) << "what is offered reads back the same";
    }
    model->setUnit({});
    EXPECT_EQ(model->unit(), Scale::Million) << "the account's own";
}

TEST_F(BudgetModelTest, FilteredTotalsAreThoseOfTheRowsShownAndSaySo)
{
    const int all = model->rowCount();
    model->setFilter("nexus GADEPULS"_q);
    EXPECT_EQ(model->rowsShown(), 0) << "every word has to be there";
    model->setFilter("GADEpulsen"_q);
    EXPECT_EQ(model->rowsShown(), 1);
    EXPECT_EQ(texts("Sum of 1 shown of 13"_q), QStringList({"3,4"_q, "3,4"_q, "3,4"_q, "3,4"_q, "13,6"_q, ""_q}));
    EXPECT_EQ(model->index(model->rowCount() - 1, 0).data().toString(),
        QStringLiteral("Sum of 1 shown of %1 in all groups").arg(model->rowCountOfAccount()));
    EXPECT_EQ(model->rowCount(), 4) << "groups of which nothing is shown are away";
    model->setFilter({});
    EXPECT_EQ(model->rowCount(), all);
}

TEST_F(BudgetModelTest, ShowsSomeYearsAndSumsOfThese)
{
    model->showYears(year(2010), year(2011));
    EXPECT_EQ(texts("Nexus"_q).mid(0, 3), QStringList({"23,6"_q, "23,6"_q, "47,2"_q}));
    EXPECT_EQ(model->allYears().size(), 4u);
    EXPECT_EQ(book().budget.years().size(), 4u) << "the others are kept";
    EXPECT_FALSE(at("Nexus"_q, model->statedColumn()).data(BudgetModel::DiffersRole).toBool())
        << "the stated total is of all years";
}

TEST_F(BudgetModelTest, SitesAreLinesOfTheirOwnThatAreEditedAsRowsAre)
{
    const int without = model->rowCount();
    model->showParts(true);
    const int before = model->rowCount();
    EXPECT_GT(before, without) << "the account has sites and sources of its own";
    BudgetPart site{.row = rowId("Nexus"_q), .name = "Søvej"_q};
    site.amounts[BudgetColumn{year(2009)}] = mio(3);
    ASSERT_TRUE(succeeded(workspace->budget().setPart(site)));
    ASSERT_EQ(model->rowCount(), before + 1);
    EXPECT_EQ(at("Søvej"_q, 0).data(BudgetModel::KindRole).toInt(), int(GridKind::Part));
    ASSERT_TRUE(type(at("Søvej"_q, 1), "4"_q).empty());
    EXPECT_EQ(at("Søvej"_q, 1).data().toString(), "4,0"_q);
    EXPECT_EQ(at("Nexus"_q, 1).data().toString(), "23,6"_q) << "its row keeps its own amount";
    ASSERT_TRUE(type(at("Søvej"_q, 1), ""_q).empty());
    EXPECT_TRUE(book().budget.row(rowId("Nexus"_q))->parts[0].amounts.empty());
    ASSERT_TRUE(type(at("Søvej"_q, 0), "Havnevej"_q).empty());
    EXPECT_EQ(book().budget.row(rowId("Nexus"_q))->parts[0].name, "Havnevej"_q);
}

TEST_F(BudgetModelTest, ARowIsRenamedInItsFirstColumn)
{
    ASSERT_TRUE(type(at("Nexus"_q, 0), "Nexus 2"_q).empty());
    EXPECT_EQ(book().budget.row(rowId("Nexus 2"_q))->title, "Nexus 2"_q);
}

TEST_F(BudgetModelTest, AnEditMovesNoLine)
{
    QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex total = at("Sum"_q, 1);
    ASSERT_TRUE(type(at("Nexus"_q, 1), "24,6"_q).empty());
    EXPECT_EQ(total.data().toString(), "70,4"_q);
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(BudgetModelTest, AFoldedGroupKeepsItsSums)
{
    const auto group = *model->lineAt(0).group;
    const QStringList before = texts("Sum"_q);
    model->setFolded(group, true);
    EXPECT_EQ(texts("Sum"_q), before);
    EXPECT_TRUE(model->index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(", folded"_q));
}

TEST_F(BudgetModelTest, FollowsUndo)
{
    ASSERT_TRUE(type(at("Nexus"_q, 1), "1"_q).empty());
    ASSERT_TRUE(succeeded(workspace->undo()));
    EXPECT_EQ(at("Nexus"_q, 1).data().toString(), "23,6"_q);
}

} // namespace
} // namespace indblik
