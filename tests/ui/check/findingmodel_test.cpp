// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/findingmodel.h"

#include "app/language.h"
#include "core/judge/rule.h"
#include "tests/fixtures.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace indblik {
namespace {

class FindingModelTest : public StoreTest
{
protected:
    FindingModelTest()
    {
        useLanguage(QStringLiteral("en"));
        QLocale::setDefault(QLocale(QStringLiteral("da_DK")));
        {
            Store store = valueOf(Store::create(path(), "Mette"_q));
            stored(store, smallBook());
        }
        workspace = valueOf(Workspace::open(path(), Access::Write, "Mette"_q));
        model = std::make_unique<FindingModel>(*workspace);
        filter = std::make_unique<FindingFilter>(model.get());
        modelTester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        filterTester = std::make_unique<QAbstractItemModelTester>(
            filter.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    BudgetRowId club() const { return workspace->book()->budget.groups[0].rows[0].id; }

    /// The key of the finding on the total of the first row.
    QString rowTotal() const
    {
        for (const Remark& remark : workspace->judged().remarks()) {
            if (QLatin1String(remark.finding.kind.name) == "rowTotalDiffers"_q)
                return remark.key;
        }
        ADD_FAILURE() << "no finding on the total of a row";
        return {};
    }

    void state(Money total)
    {
        EXPECT_TRUE(succeeded(workspace->budget().setFigure(club(), BudgetColumn::total(), total)));
        model->refresh();
    }

    void accept(const QString& key)
    {
        EXPECT_TRUE(succeeded(workspace->findings().accept(key, "Mette"_q, "Rådet kender det."_q, false)));
        model->refresh();
    }

    QStringList shown() const
    {
        QStringList lines;
        for (int row = 0; row < filter->rowCount(); ++row)
            lines.append(filter->index(row, 0).data().toString());
        return lines;
    }

    int findingsShown() const
    {
        int count = 0;
        for (int row = 0; row < filter->rowCount(); ++row)
            count += filter->index(row, 0).data(FindingModel::KeyRole).toString().isEmpty() ? 0 : 1;
        return count;
    }

    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<FindingModel> model;
    std::unique_ptr<FindingFilter> filter;
    std::unique_ptr<QAbstractItemModelTester> modelTester;
    std::unique_ptr<QAbstractItemModelTester> filterTester;
};

TEST_F(FindingModelTest, ShowsEveryFindingUnderItsGradeTheWorstFirst)
{
    int heads = 0;
    int findings = 0;
    int before = -1;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row);
        const int grade = index.data(FindingModel::GradeRole).toInt();
        EXPECT_GE(grade, before);
        before = grade;
        const Remark* remark = model->remark(index);
        heads += remark ? 0 : 1;
        findings += remark ? 1 : 0;
        EXPECT_EQ(index.flags().testFlag(Qt::ItemIsSelectable), remark != nullptr);
        if (remark) {
            EXPECT_EQ(int(remark->finding.grade), grade);
            EXPECT_EQ(
                index.data(FindingModel::SentenceRole).toString(), sentenceBesideFigures(remark->finding, QLocale()));
            EXPECT_EQ(model->indexOf(remark->key), index);
        }
    }
    EXPECT_EQ(findings, int(workspace->judged().remarks().size()));
    EXPECT_EQ(model->count(), findings);
    EXPECT_EQ(model->openCount(), findings);
    EXPECT_EQ(
        model->openCount(Grade::Error) + model->openCount(Grade::Warning) + model->openCount(Grade::Note), findings);
    EXPECT_GE(heads, 2);
}

TEST_F(FindingModelTest, HasBothFiguresAndTheirDifference)
{
    const QModelIndex line = model->indexOf(rowTotal());
    EXPECT_EQ(line.data().toString(), "Klubben på Søvej, stated total"_q);
    EXPECT_EQ(line.data(FindingModel::StatedRole).toString(), "15,0"_q);
    EXPECT_EQ(line.data(FindingModel::ComputedRole).toString(), "13,95"_q);
    EXPECT_EQ(line.data(FindingModel::DifferenceRole).toString(), "1,05"_q);
    EXPECT_TRUE(line.data(Qt::AccessibleTextRole).toString().contains("Difference 1,05"_q));
    EXPECT_EQ(line.data(FindingModel::SentenceRole).toString(),
        "The years add up to DKK 13,95 million, but the table states 15,0."_q)
        << "the difference has a column of its own";
}

TEST_F(FindingModelTest, NoLineSaysTheDifferenceInItsSentenceToo)
{
    for (const char* language : {"da", "en"}) {
        useLanguage(QString::fromLatin1(language));
        for (const Rule& rule : allRules()) {
            for (const FindingKind& kind : rule.kinds) {
                Finding finding{.kind = kind, .stated = mio(7.77), .computed = mio(1.23)};
                finding.words = {"eet"_q, "to"_q, "tre"_q, "fire"_q};
                const QString said = sentenceBesideFigures(finding, QLocale());
                EXPECT_FALSE(said.contains("6,54"_q)) << said.toStdString();
            }
        }
    }
    useLanguage(QStringLiteral("en"));
}

TEST_F(FindingModelTest, AnAcceptedOneLeavesTheOpenOnes)
{
    const QString key = rowTotal();
    const int all = model->count();
    accept(key);
    EXPECT_EQ(model->openCount(), all - 1);
    EXPECT_EQ(model->count(), all);
    EXPECT_EQ(findingsShown(), all - 1);
    EXPECT_FALSE(shown().contains("Klubben på Søvej, stated total"_q));
    filter->setWish(FindingWish::Accepted);
    EXPECT_EQ(findingsShown(), 1);
    EXPECT_EQ(shown().last(), "Klubben på Søvej, stated total"_q);
    filter->setWish(FindingWish::All);
    EXPECT_EQ(findingsShown(), all);
}

TEST_F(FindingModelTest, OtherFiguresOpenItAgainAndItSaysThatItWasAccepted)
{
    accept(rowTotal());
    state(mio(16));
    const QModelIndex line = model->indexOf(rowTotal());
    EXPECT_FALSE(line.data(FindingModel::AcceptedRole).toBool());
    EXPECT_TRUE(line.data(FindingModel::AcceptedEarlierRole).toBool());
    state(mio(15));
    EXPECT_TRUE(model->indexOf(rowTotal()).data(FindingModel::AcceptedRole).toBool());
}

TEST_F(FindingModelTest, TheSearchFindsPlaceSentenceAndReason)
{
    filter->setSearch("soevej oplyst"_q);
    EXPECT_EQ(filter->rowCount(), 0);
    filter->setSearch("soevej YEARS add"_q);
    ASSERT_EQ(findingsShown(), 1);
    EXPECT_EQ(shown().size(), 2); // with the name of its grade, and no other
    filter->setWish(FindingWish::All);
    accept(rowTotal());
    filter->setSearch("raadet kender"_q);
    EXPECT_EQ(findingsShown(), 1);
    filter->setSearch({});
    EXPECT_EQ(findingsShown(), model->count());
}

TEST_F(FindingModelTest, FollowsAnEditByItselfAndABurstOfThemOnce)
{
    const QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
    const int before = model->openCount();
    for (const int total : {16, 17, 18})
        EXPECT_TRUE(succeeded(workspace->budget().setFigure(club(), BudgetColumn::total(), mio(total))));
    EXPECT_EQ(reset.size(), 0);
    EXPECT_TRUE(QTest::qWaitFor([&reset] { return !reset.isEmpty(); }, 5000));
    EXPECT_EQ(reset.size(), 1);
    EXPECT_EQ(model->openCount(), before);
    EXPECT_EQ(model->indexOf(rowTotal()).data(FindingModel::StatedRole).toString(), "18,0"_q);
}

TEST_F(FindingModelTest, AnEditThatChangesNoFindingLeavesTheListAlone)
{
    const QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
    EXPECT_TRUE(succeeded(workspace->cards().setAnswer(workspace->book()->cards[0].id, {"status"_q}, "Åben."_q)));
    model->refresh();
    EXPECT_EQ(reset.size(), 0);
}

TEST_F(FindingModelTest, WhatPeopleWroteIsNeverMarkup)
{
    ASSERT_TRUE(succeeded(workspace->budget().renameRow(club(), "<b>fed</b>"_q)));
    model->refresh();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString tip = model->index(row).data(Qt::ToolTipRole).toString();
        EXPECT_FALSE(tip.contains("<b>"_q)) << tip.toStdString();
    }
}

} // namespace
} // namespace indblik
