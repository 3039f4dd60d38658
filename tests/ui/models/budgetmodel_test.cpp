// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/budgetmodel.h"

#include "app/language.h"
#include "core/example.h"
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

TEST_F(BudgetModelTest, ReadsAmountsAsOfficersTypeThem)
{
    const std::pair<QString, QString> cases[] = {{"1,1 mio."_q, "1,1"_q}, {"1.1"_q, "1,1"_q},
        {"950.000 kr."_q, "0,95"_q}, {"½"_q, "0,5"_q}, {"-"_q, "–"_q}, {""_q, ""_q}, {"0"_q, "0"_q}};
    for (const auto& [typed, shown] : cases) {
        EXPECT_TRUE(model->setData(at("Nexus"_q, 1), typed, Qt::EditRole)) << typed.toStdString();
        EXPECT_EQ(at("Nexus"_q, 1).data().toString(), shown);
    }
}

TEST_F(BudgetModelTest, WhatIsOfferedForEditingReadsBackTheSameInEveryLanguage)
{
    for (const char* language : {"da_DK", "en_GB"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(language)));
        ASSERT_TRUE(model->setData(at("Nexus"_q, 1), "1234000 kr."_q, Qt::EditRole));
        const QModelIndex cell = at("Nexus"_q, 1);
        const auto before = cell.data(BudgetModel::FigureRole);
        ASSERT_TRUE(model->setData(cell, cell.data(Qt::EditRole), Qt::EditRole));
        EXPECT_EQ(at("Nexus"_q, 1).data(BudgetModel::FigureRole), before) << language;
    }
}

TEST_F(BudgetModelTest, RefusesWordsAndChangesNothing)
{
    QSignalSpy refused(model.get(), &BudgetModel::refused);
    EXPECT_FALSE(model->setData(at("Nexus"_q, 1), "se bilag"_q, Qt::EditRole));
    EXPECT_EQ(refused.count(), 1);
    EXPECT_EQ(at("Nexus"_q, 1).data().toString(), "23,6"_q);
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

TEST_F(BudgetModelTest, FollowsUndo)
{
    ASSERT_TRUE(model->setData(at("Nexus"_q, 1), "1"_q, Qt::EditRole));
    ASSERT_TRUE(succeeded(workspace->undo()));
    EXPECT_EQ(at("Nexus"_q, 1).data().toString(), "23,6"_q);
}

} // namespace
} // namespace indblik
