// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/proposalmodel.h"

#include "app/language.h"
#include "core/example.h"
#include "core/import/accountfile.h"
#include "core/workspace.h"
#include "tests/fixtures.h"

#include <QAbstractItemModelTester>
#include <QFile>

namespace indblik {
namespace {

class ProposalModelTest : public StoreTest
{
protected:
    ProposalModelTest()
        : tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
        , workspace(valueOf(Workspace::create(path(), "Mette"_q)))
    {
        useLanguage(QStringLiteral("en"));
        EXPECT_TRUE(QFile::copy(":/example/redegoerelse-2010.txt"_q, source()));
    }

    QString source() const { return path("redegørelse.txt"_q); }

    void propose()
    {
        model.setProposal(valueOf(workspace->accountEdits().propose(valueOf(readAccountFile(source(), year(2010))))));
    }

    int rowOf(const QString& title, const QString& sort) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, ProposalModel::Title).data().toString() == title
                && model.index(row, ProposalModel::Sort).data().toString() == sort)
                return row;
        }
        ADD_FAILURE() << title.toStdString();
        return 0;
    }

    ProposalModel model;
    QAbstractItemModelTester tester;
    std::unique_ptr<Workspace> workspace;
};

TEST_F(ProposalModelTest, NewRowsBeginTickedAndEachCanBeUnticked)
{
    propose();
    EXPECT_EQ(model.acceptedCount(), model.rowCount());
    const QModelIndex nexus = model.index(rowOf("Nexus"_q, "Status form"_q), 0);
    EXPECT_TRUE(model.setData(nexus, Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(model.acceptedCount(), model.rowCount() - 1);

    ASSERT_TRUE(succeeded(workspace->accountEdits().apply(*model.proposal())));
    EXPECT_EQ(workspace->book()->cards.size(), 17u);
}

TEST_F(ProposalModelTest, ChangedRowsWaitForTheOfficersTick)
{
    ASSERT_TRUE(succeeded(fillWithExample(*workspace)));
    const Card card = workspace->book()->cards.front();
    ASSERT_TRUE(succeeded(workspace->cards().setAnswer(card.id, {"funding"_q}, "Rettet i år."_q)));
    propose();
    EXPECT_EQ(model.acceptedCount(), 0);
    const int row = rowOf(card.title, "Status form"_q);
    const auto contents = model.contents(row);
    ASSERT_EQ(contents.size(), 1u);
    EXPECT_EQ(contents.front().before, "Rettet i år."_q);
    model.accept(ProposalStatus::Changed, true);
    EXPECT_EQ(model.acceptedCount(), 1);
}

TEST_F(ProposalModelTest, ShowsWhatANewRowHolds)
{
    propose();
    const auto card = model.contents(rowOf("Nexus"_q, "Status form"_q));
    EXPECT_EQ(card.size(), 7u);
    const auto budget = model.contents(rowOf("Nexus"_q, "Budget row"_q));
    ASSERT_GE(budget.size(), 4u);
    EXPECT_EQ(budget.front().what, "2009"_q);
}

TEST_F(ProposalModelTest, ShowsTheAreasAndListsThatTheTextNames)
{
    QFile file(path("lister.txt"_q));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Redegørelse 2012\n\na) Ingen nye udsatte områder.\n\n1. Vurdering af opfyldelsen af målene\n\n"
               "Ad a. Ingen nye udsatte områder.\n\nFra 1. marts 2012 er der to områder på listen (Søvej/Åparken og "
               "Mosen).\n\nDet anbefales, at målet fastholdes.\n");
    file.close();
    model.setProposal(
        valueOf(workspace->accountEdits().propose(valueOf(readAccountFile(file.fileName(), year(2012))))));
    EXPECT_EQ(model.contents(rowOf("Søvej/Åparken"_q, "Housing area"_q)).front().after, "1 Mar 2012"_q);
    const auto list = model.contents(rowOf("List from 1 Mar 2012, 2 areas"_q, "Published list"_q));
    ASSERT_EQ(list.size(), 3u) << "the day, the areas and the source; nothing of a day of publishing";
    EXPECT_EQ(list[1].after, "Søvej/Åparken\nMosen"_q);
    const QModelIndex mosen = model.index(rowOf("Mosen"_q, "Housing area"_q), 0);
    EXPECT_TRUE(model.setData(mosen, Qt::Unchecked, Qt::CheckStateRole));
    ASSERT_TRUE(succeeded(workspace->accountEdits().apply(*model.proposal())));
    EXPECT_TRUE((*workspace->areas())->areaNamed("Søvej/Åparken"_q));
    EXPECT_FALSE((*workspace->areas())->areaNamed("Mosen"_q));
}

TEST_F(ProposalModelTest, NoRemarkIsLost)
{
    propose();
    size_t shown = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        shown += model.remarks(row).size();
    EXPECT_EQ(shown, model.proposal()->findings.size());
    EXPECT_GT(shown, 0u);
}

TEST_F(ProposalModelTest, NothingIsShownWhereNothingWasRead)
{
    model.setProposal(std::nullopt);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.acceptedCount(), 0);
    model.accept(ProposalStatus::New, true);
}

} // namespace
} // namespace indblik
