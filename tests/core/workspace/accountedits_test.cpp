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

TEST_F(AccountEditsTest, CarriesTheIntroductionOfTheYearBeforeUntilItIsReviewed)
{
    Account texts = book().account;
    texts.introduction = "Forvaltningen gør rede for 2010."_q;
    texts.sender = "Beskæftigelses- og Integrationsforvaltningen"_q;
    texts.goalsText = "Kun i år."_q;
    ASSERT_TRUE(succeeded(edits().setTexts(texts)));
    openNextYear();
    EXPECT_EQ(book().account.introduction, texts.introduction);
    EXPECT_EQ(book().account.introductionFrom, year(2010));
    EXPECT_EQ(book().account.sender, texts.sender);
    EXPECT_EQ(book().account.goalsText, QString()) << "a text of one year that nothing marks";
    EXPECT_EQ(onDisk(year(2011)), book());

    // Another text of the account leaves the introduction last year's.
    Account other = book().account;
    other.annex = "Bilag 2"_q;
    ASSERT_TRUE(succeeded(edits().setTexts(other)));
    EXPECT_EQ(book().account.introductionFrom, year(2010));
    other = book().account;
    other.introductionFrom.reset();
    ASSERT_TRUE(succeeded(edits().setTexts(other))) << "it holds unchanged";
    EXPECT_FALSE(book().account.introductionFrom);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(book().account.introductionFrom, year(2010));
    other = book().account;
    other.introduction = "Nu om 2011."_q;
    ASSERT_TRUE(succeeded(edits().setTexts(other)));
    EXPECT_FALSE(book().account.introductionFrom) << "written anew";
}

// The account's own texts

TEST_F(AccountEditsTest, StoresItsTextsAsOneStepThatIsUndone)
{
    const AccountBook before = withoutRevisions(book());
    Account texts = book().account;
    texts.title = " Redegørelse\n2010 "_q;
    texts.annex = "Bilag 1"_q;
    texts.addressee = "Økonomiudvalget"_q;
    texts.sender = "BIF"_q;
    texts.dated = QDate(2010, 3, 12);
    texts.introduction = "Et afsnit.\n\nEt til."_q;
    texts.assessmentHeading = "Vurdering"_q;
    texts.goalsHeading = "Indsatser"_q;
    texts.beyondHeading = "Andre indsatser"_q;
    texts.budgetHeading = "Økonomi"_q;
    texts.goalsText = "Om indsatserne."_q;
    texts.beyondText = "Om de andre."_q;
    texts.budgetText = "Om pengene."_q;
    ASSERT_TRUE(succeeded(edits().setTexts(texts)));
    EXPECT_EQ(m_changes.size(), 1U);
    EXPECT_EQ(workspace().undoText(), "texts of the account"_q);
    EXPECT_EQ(book().account.title, "Redegørelse 2010"_q) << "a title is one line";
    EXPECT_EQ(book().account.introduction, texts.introduction);
    EXPECT_EQ(book().account.dated, texts.dated);
    EXPECT_EQ(onDisk(), book());
    EXPECT_EQ(workspace().accounts().front(), book().account);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(withoutRevisions(book()), before);
    ASSERT_TRUE(succeeded(workspace().redo()));
    EXPECT_EQ(book().account.budgetText, texts.budgetText);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(AccountEditsTest, TouchesNothingButTheTexts)
{
    const Account before = book().account;
    Account texts = before;
    texts.annex = "Bilag 1"_q;
    texts.year = year(1999);
    texts.budgetUnit = Scale::Kroner;
    texts.budgetYears.reset();
    ASSERT_TRUE(succeeded(edits().setTexts(texts)));
    EXPECT_EQ(book().account.year, before.year);
    EXPECT_EQ(book().account.budgetUnit, before.budgetUnit);
    EXPECT_EQ(book().account.budgetYears, before.budgetYears);
    m_changes.clear();
    ASSERT_TRUE(succeeded(edits().setTexts(book().account)));
    EXPECT_TRUE(m_changes.empty()) << "what stands there already is no step";
}

TEST_F(AccountEditsTest, RefusesTextsThatSomebodyElseHasWrittenMeanwhileAndAnAccountWithoutATitle)
{
    Account texts = book().account;
    texts.title = " "_q;
    EXPECT_FALSE(edits().setTexts(texts));
    texts = book().account;
    texts.annex = "Bilag 1"_q;
    colleagueWrites([&](Store& store, Edits& edits) {
        Account account = valueOf(store.accounts()).front();
        account.annex = "Bilag 7"_q;
        edits.save(account);
    });
    const auto refused = edits().setTexts(texts);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Conflict);
    EXPECT_EQ(onDisk().account.annex, "Bilag 7"_q);
}

// Change tables

TEST_F(AccountEditsTest, AddsChangesAndDeletesAChangeTable)
{
    ChangeTable table;
    table.title = "Ændring 2008-2010"_q;
    table.from = year(2008);
    table.to = year(2010);
    table.goal = book().goals.front().id;
    table.rows = {{"Risiko"_q, 10, -20, -10, PercentagePoints::fromHundredths(-50)},
        {"Alle"_q, 12, -20, -9, PercentagePoints::fromHundredths(-40)}};
    ASSERT_TRUE(succeeded(edits().saveChangeTable(table))) << "what does not add up is no reason to refuse it";
    ASSERT_EQ(book().changeTables.size(), 2U);
    EXPECT_EQ(book().changeTables[1].account, book().account.id);
    EXPECT_EQ(book().changeTables[1].rows, table.rows);
    const auto remarks = workspace().judged().remarks();
    EXPECT_TRUE(std::any_of(remarks.begin(), remarks.end(), [](const Remark& remark) {
        return remark.finding.subject.startsWith("Ændring 2008-2010"_q);
    })) << "the check says it";

    ChangeTable changed = book().changeTables[1];
    changed.rows.erase(changed.rows.begin());
    ASSERT_TRUE(succeeded(edits().saveChangeTable(changed)));
    EXPECT_EQ(book().changeTables[1].rows.size(), 1U);
    EXPECT_EQ(edits().removeChangeTable(changed).error().fault, Fault::Conflict) << "it has grown since";
    ASSERT_TRUE(succeeded(edits().removeChangeTable(book().changeTables[1])));
    EXPECT_EQ(book().changeTables.size(), 1U);
    EXPECT_EQ(onDisk(), book());
    ASSERT_TRUE(succeeded(workspace().undo()));
    ASSERT_EQ(book().changeTables.size(), 2U);
    EXPECT_EQ(book().changeTables[1].rows, changed.rows);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(AccountEditsTest, RefusesAChangeTableThatCouldNotBeRead)
{
    ChangeTable table = book().changeTables.front();
    table.title = " "_q;
    EXPECT_FALSE(edits().saveChangeTable(table));
    table = book().changeTables.front();
    table.rows.clear();
    EXPECT_FALSE(edits().saveChangeTable(table));
    table = book().changeTables.front();
    table.rows.push_back({});
    EXPECT_FALSE(edits().saveChangeTable(table));
    table = book().changeTables.front();
    table.to = table.from;
    EXPECT_FALSE(edits().saveChangeTable(table));
    table = book().changeTables.front();
    table.goal = GoalId::create();
    EXPECT_EQ(edits().saveChangeTable(table).error().fault, Fault::Missing);
    EXPECT_TRUE(m_changes.empty());
}

TEST_F(AccountEditsTest, ComputesAChangeTableFromFiguresOfAreas)
{
    const auto compute = [this](const QString& counted, int from, int to) {
        return edits().changeFromFigures("mb_combined_letting"_q, counted, year(from), year(to));
    };
    Area area;
    area.name = "Søparken"_q;
    const AreaId id = valueOf(workspace().areaEdits().save(area));
    const auto set = [&](const QString& indicator, int number, const StatFigure& figure) {
        ASSERT_TRUE(succeeded(workspace().areaEdits().setFigure(id, indicator, year(number), figure)));
    };
    set("transferIncome"_q, 2006, StatFigure::share(600, 1000));
    set("transferIncome"_q, 2008, StatFigure::share(540, 1000));
    const ChangeFromFigures without = valueOf(compute("transferIncome"_q, 2006, 2008));
    EXPECT_TRUE(without.change.rows.empty()) << "a number that is not known is not 0";
    EXPECT_FALSE(without.change.leftOut.isEmpty());

    set("transferIncomeNetMoves"_q, 2007, StatFigure::number(-30));
    set("transferIncomeNetMoves"_q, 2008, StatFigure::number(10));
    const size_t before = historySize();
    const ChangeFromFigures computed = valueOf(compute("transferIncome"_q, 2006, 2008));
    ASSERT_FALSE(computed.change.rows.empty());
    EXPECT_EQ(computed.change.rows.back(), (ChangeRow{"All"_q, -20, -40, -60, PercentagePoints::fromHundredths(-600)}));
    EXPECT_FALSE(computed.rules.isEmpty());
    EXPECT_EQ(historySize(), before);

    EXPECT_FALSE(compute("transferIncome"_q, 2008, 2008));
    EXPECT_FALSE(compute("residents"_q, 2006, 2008)) << "no part of a whole";
    EXPECT_FALSE(edits().changeFromFigures("ukendt"_q, "transferIncome"_q, year(2006), year(2008)));
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
