// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/accountedits.h"

#include "tests/core/import/printed.h"
#include "tests/core/import/reading.h"
#include "tests/core/workspace/openfile.h"

namespace indblik {

namespace {

class AccountEditsTest : public WorkspaceTest
{
protected:
    AccountEdits& edits() { return workspace().accountEdits(); }
};

} // namespace

TEST_F(AccountEditsTest, MakesAnEmptyAccountWithItsSectionsAndGroups)
{
    ASSERT_TRUE(succeeded(edits().create(year(2011))));
    EXPECT_EQ(book().account.year, year(2011));
    EXPECT_TRUE(book().account.title.contains("2011"_q));
    for (const QString& heading : {book().account.assessmentHeading, book().account.goalsHeading,
             book().account.beyondHeading, book().account.budgetHeading})
        EXPECT_FALSE(heading.isEmpty());
    EXPECT_TRUE(book().cards.empty());
    ASSERT_EQ(book().budget.groups.size(), 2U);
    EXPECT_EQ(book().budget.groups[1].section, Section::Beyond);
    EXPECT_EQ(m_changes.size(), 1U);
    EXPECT_EQ(m_views, 1);
    EXPECT_EQ(onDisk(), book());

    const CardId id = valueOf(workspace().cards().add(Section::Goals, "Klubben på Søvej"_q));
    EXPECT_EQ(book().form(book().card(id)->form)->fields.size(), 7U);
    EXPECT_EQ(book().budget.groups[0].rows.size(), 1U);
}

TEST_F(AccountEditsTest, KeepsTheColumnsOfANewBudgetAfterItsFirstAmount)
{
    ASSERT_TRUE(succeeded(edits().create(year(2011))));
    ASSERT_TRUE(succeeded(workspace().cards().add(Section::Goals, "Ny klub"_q)));
    const std::vector<Year> columns = book().budgetYears();
    EXPECT_EQ(columns, (std::vector{year(2010), year(2011), year(2012), year(2013)}));
    ASSERT_TRUE(succeeded(workspace().budget().setFigure(row(0).id, {year(2011)}, mio(1))));
    EXPECT_EQ(book().budgetYears(), columns);
    reopen();
    EXPECT_EQ(book().budgetYears(), columns);
}

TEST_F(AccountEditsTest, RefusesASecondAccountOfAYear)
{
    const auto refused = edits().create(year(2010));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains("2010"_q));
    EXPECT_TRUE(m_changes.empty());
}

// Opening a year

TEST_F(AccountEditsTest, OpensAYearAsOneStepAndShowsIt)
{
    const YearOpening opening = valueOf(edits().proposeOpening(year(2011)));
    EXPECT_TRUE(m_changes.empty());
    EXPECT_EQ(opening.from, year(2010));
    EXPECT_EQ(valueOf(edits().open(opening)), 3);
    EXPECT_EQ(m_changes.size(), 1U);
    EXPECT_EQ(m_views, 1);
    EXPECT_EQ(book().account.year, year(2011));
    EXPECT_EQ(book().yearBefore, year(2010));
    EXPECT_EQ(book().cards.size(), 3U);
    EXPECT_EQ(card(0).review(status), Review::Carried);
    EXPECT_EQ(onDisk(year(2011)), book());
    EXPECT_EQ(workspace().undoText(), "open 2011"_q);
    for (const HistoryEntry& entry : lastStep())
        EXPECT_EQ(entry.reason, "Opened from 2010"_q);
    EXPECT_EQ(lastStep().size(), m_changes[0].touched.size());
    const auto before = valueOf(workspace().cardBefore(card(0)));
    ASSERT_TRUE(before);
    EXPECT_EQ(before->answer(status), "Klubben er åben."_q);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(AccountEditsTest, TakesBackAYearThatWasOpenedAndOpensItAgain)
{
    const AccountBook before = withoutRevisions(book());
    openNextYear();
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card(0).id, status, "Lukket"_q)));
    const AccountBook after = withoutRevisions(book());
    ASSERT_TRUE(succeeded(workspace().undo()));
    ASSERT_TRUE(succeeded(workspace().undo()));
    ASSERT_TRUE(workspace().book());
    EXPECT_EQ(withoutRevisions(book()), before);
    EXPECT_EQ(workspace().accounts().size(), 1U);
    ASSERT_TRUE(succeeded(workspace().redo()));
    EXPECT_EQ(workspace().accounts().size(), 2U);
    ASSERT_TRUE(succeeded(workspace().redo()));
    EXPECT_EQ(withoutRevisions(book()), after);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(AccountEditsTest, RemembersTheRulesAYearWasOpenedBy)
{
    YearOpening opening = valueOf(edits().proposeOpening(year(2011)));
    EXPECT_TRUE(opening.rules.empty());
    opening.rules[{"goals"_q, status}] = CarryRule::Clear;
    opening.rules[{"beyond"_q, funding}] = CarryRule::AsIs;
    ASSERT_TRUE(succeeded(edits().open(opening)));
    EXPECT_FALSE(card(0).answers.contains(status));
    YearOpening next = valueOf(edits().proposeOpening(year(2012)));
    EXPECT_EQ(next.rules, opening.rules);
    next.rules[{"goals"_q, status}] = CarryRule::ForReview;
    ASSERT_TRUE(succeeded(edits().open(next)));
    reopen();
    EXPECT_EQ(valueOf(edits().proposeOpening(year(2013))).rules, next.rules);
}

TEST_F(AccountEditsTest, OpensAYearFromTheNewestBeforeItAndNoneThatIsThere)
{
    ASSERT_TRUE(succeeded(edits().create(year(2013))));
    EXPECT_EQ(valueOf(edits().proposeOpening(year(2012))).from, year(2010));
    EXPECT_EQ(valueOf(edits().proposeOpening(year(2015))).from, year(2013));
    for (const int taken : {2010, 2013}) {
        const auto refused = edits().proposeOpening(year(taken));
        ASSERT_FALSE(refused);
        EXPECT_TRUE(refused.error().message.contains(QString::number(taken)));
    }
    const auto nothingBefore = edits().proposeOpening(year(2009));
    ASSERT_FALSE(nothingBefore);
    EXPECT_EQ(nothingBefore.error().fault, Fault::Missing);
    YearOpening taken = valueOf(edits().proposeOpening(year(2011)));
    ASSERT_TRUE(succeeded(edits().open(taken)));
    m_changes.clear();
    EXPECT_FALSE(edits().open(taken));
    EXPECT_TRUE(m_changes.empty());
}

TEST_F(AccountEditsTest, OpensNoYearInAFileOpenForReading)
{
    reopen(Access::Read);
    const YearOpening opening = valueOf(edits().proposeOpening(year(2011)));
    EXPECT_FALSE(edits().open(opening));
    EXPECT_EQ(workspace().accounts().size(), 1U);
    EXPECT_EQ(onDisk(), book());
}

TEST_F(AccountEditsTest, GoesOnWithAnInitiativeThatHadAGapAndTakesNothingOlderForLastYears)
{
    YearOpening opening = valueOf(edits().proposeOpening(year(2011)));
    opening.cards[0].isTaken = false;
    ASSERT_TRUE(succeeded(edits().open(opening)));
    ASSERT_TRUE(succeeded(edits().open(valueOf(edits().proposeOpening(year(2012))))));
    const CardId id = valueOf(workspace().cards().add(Section::Goals, "Klubben på Søvej"_q));
    EXPECT_FALSE(book().card(id)->isNew);
    // Its form of 2010 is not that of the account before, which would be 2011.
    EXPECT_FALSE(valueOf(workspace().cardBefore(*book().card(id))));
    EXPECT_FALSE(workspace().cards().copyFromLastYear(id, status));
    EXPECT_EQ(book().card(id)->answer(status), QString());
}

// Import

namespace {

class AccountEditsImport : public AccountEditsTest
{
protected:
    Proposal proposalOf(const AccountBook& meant)
    {
        Proposal proposal = valueOf(edits().propose(valueOf(accountOf(printedAsText(meant), meant.account.year))));
        for (ProposedItem& item : proposal.items)
            item.isAccepted = item.status == ProposalStatus::New || item.status == ProposalStatus::Changed;
        return proposal;
    }
};

} // namespace

TEST_F(AccountEditsImport, WritesNothingWhileItIsOnlyProposed)
{
    const AccountBook before = book();
    EXPECT_GT(proposalOf(inventedBook(5, year(2014))).count(ProposalStatus::New), 0);
    EXPECT_EQ(onDisk(), before);
    EXPECT_TRUE(m_changes.empty());
}

TEST_F(AccountEditsImport, IsOneStepThatIsUndoneAndDoneAgain)
{
    const AccountBook before = withoutRevisions(book());
    const int changes = valueOf(edits().apply(proposalOf(inventedBook(5, year(2014)))));
    EXPECT_EQ(book().account.year, year(2014));
    EXPECT_EQ(book().cards.size(), 5U);
    EXPECT_EQ(m_changes.size(), 1U);
    EXPECT_EQ(int(m_changes[0].touched.size()), changes);
    EXPECT_EQ(onDisk(), book());
    EXPECT_EQ(workspace().undoText(), "import of prøve.txt"_q);
    EXPECT_EQ(valueOf(workspace().history({})).front().reason, "Import of prøve.txt"_q);
    const AccountBook after = withoutRevisions(book());

    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(withoutRevisions(book()), before);
    ASSERT_TRUE(succeeded(workspace().redo()));
    EXPECT_EQ(withoutRevisions(book()), after);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(AccountEditsImport, MakesNoDoublesTheSecondTime)
{
    const AccountBook meant = inventedBook(5, year(2014));
    ASSERT_TRUE(succeeded(edits().apply(proposalOf(meant))));
    const AccountBook before = book();
    const Proposal again = proposalOf(meant);
    for (const ProposedItem& item : again.items)
        EXPECT_EQ(item.status, ProposalStatus::Unchanged) << item.title.toStdString();
    EXPECT_EQ(valueOf(edits().apply(again)), 0);
    EXPECT_EQ(book(), before);
}

TEST_F(AccountEditsImport, IsRefusedWhereTheFileChangedSinceItWasProposed)
{
    const AccountBook meant = inventedBook(5, year(2014));
    const Proposal proposal = proposalOf(meant);
    ASSERT_TRUE(succeeded(edits().apply(proposal)));
    const AccountBook before = book();
    const auto refused = edits().apply(proposal);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Conflict);
    EXPECT_EQ(onDisk(), before);
}

TEST_F(AccountEditsImport, StoresOnlyWhatWasAccepted)
{
    Proposal proposal = proposalOf(inventedBook(5, year(2014)));
    int cards = 0;
    for (ProposedItem& item : proposal.items)
        item.isAccepted = item.isAccepted && std::holds_alternative<CardId>(item.thing) && ++cards == 1;
    ASSERT_TRUE(succeeded(edits().apply(proposal)));
    EXPECT_EQ(book().account.year, year(2014));
    EXPECT_EQ(book().cards.size(), 1U);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(AccountEditsImport, IsRefusedInAFileOpenForReading)
{
    reopen(Access::Read);
    const AccountBook before = book();
    EXPECT_FALSE(edits().apply(proposalOf(inventedBook(5, year(2014)))));
    EXPECT_FALSE(edits().create(year(2011)));
    EXPECT_EQ(onDisk(), before);
    EXPECT_EQ(book(), before);
}

} // namespace indblik
