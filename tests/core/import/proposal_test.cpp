// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/acceptedaccount.h"
#include "core/import/proposal.h"
#include "core/workspace/budgetcopy.h"
#include "tests/core/import/printed.h"
#include "tests/core/import/reading.h"

#include <algorithm>
#include <functional>

namespace indblik {

class ProposalTest : public StoreTest
{
protected:
    ProposalTest() : store(valueOf(Store::create(path(), "Anna"_q))) {}

    Proposal proposalFor(const AccountBook& printed) const
    {
        const auto accounts = valueOf(store.accounts());
        Account account{.year = printed.account.year};
        for (const Account& known : accounts) {
            if (known.year == account.year)
                account = known;
        }
        return propose(valueOf(accountOf(printedAsText(printed), printed.account.year)), valueOf(store.book(account)));
    }

    void apply(const Proposal& proposal)
    {
        EXPECT_TRUE(succeeded(
            store.write(signedBy("Anna"_q, "Import"_q), [&](Edits& edits) { return edits.save(accepted(proposal)); })));
    }

    /// Changes the first form of the file, as officers do after an import.
    void change(const std::function<void(Card&)>& edit)
    {
        Card card = stored().cards.front();
        edit(card);
        EXPECT_TRUE(succeeded(store.write(signedBy("Bo"_q), [&](Edits& edits) { return edits.save(card); })));
    }

    /// What an import would do to the first form.
    static ProposedItem& firstForm(Proposal& proposal)
    {
        return *std::find_if(proposal.items.begin(), proposal.items.end(),
            [](const ProposedItem& item) { return std::holds_alternative<CardId>(item.thing); });
    }

    AccountBook stored() const { return valueOf(store.book(valueOf(store.accounts()).front())); }

    Store store;
};

TEST_F(ProposalTest, CallsEverythingNewInAnEmptyFile)
{
    const Proposal proposal = proposalFor(inventedBook(5, year(2014)));
    EXPECT_EQ(proposal.count(ProposalStatus::New), int(proposal.items.size()));
    // Title page, goal, five cards, two groups' totals, five rows.
    EXPECT_EQ(proposal.items.size(), 1U + 1U + 5U + 2U + 5U);
    apply(proposal);
    EXPECT_EQ(stored().cards.size(), 5U);
    EXPECT_TRUE(succeeded(store.verify()));
}

TEST_F(ProposalTest, ChangesNothingTheSecondTime)
{
    const AccountBook book = inventedBook(18, year(2014));
    apply(proposalFor(book));
    const size_t history = valueOf(store.history({})).size();
    Proposal again = proposalFor(book);
    EXPECT_EQ(again.count(ProposalStatus::Unchanged), int(again.items.size()));
    for (ProposedItem& item : again.items)
        item.isAccepted = true;
    apply(again);
    EXPECT_EQ(valueOf(store.history({})).size(), history);
}

TEST_F(ProposalTest, ShowsWhatWouldChangeAndWaitsForTheOfficer)
{
    AccountBook book = inventedBook(5, year(2014));
    apply(proposalFor(book));
    book.cards[0].answers[{"status"_q}].text = "Alt er anderledes nu."_q;
    book.budget.groups[0].rows[0].cells[year(2014)].figure = mio(7);

    Proposal proposal = proposalFor(book);
    EXPECT_EQ(proposal.count(ProposalStatus::Changed), 2);
    for (const ProposedItem& item : proposal.items) {
        if (item.status != ProposalStatus::Changed)
            continue;
        EXPECT_FALSE(item.isAccepted);
        ASSERT_EQ(item.differences.size(), 1U);
    }
    apply(proposal);
    EXPECT_NE(stored().cards[0].answer({"status"_q}), "Alt er anderledes nu."_q);

    for (ProposedItem& item : proposal.items)
        item.isAccepted = item.status == ProposalStatus::Changed;
    apply(proposal);
    EXPECT_EQ(stored().cards[0].answer({"status"_q}), "Alt er anderledes nu."_q);
    EXPECT_EQ(stored().budget.groups[0].rows[0].figure(year(2014)), Figure(mio(7)));
}

TEST_F(ProposalTest, ShowsChangedRowsAndPlacesBeforeAndAfter)
{
    AccountBook book = smallBook();
    book = StoreTest::stored(store, book);
    ReadAccount read{.source = "prøve.txt"_q, .book = book};
    read.book.changeTables[0].rows[0].total = -840;
    read.book.budget.footnotes[0].places = {{book.budget.groups[0].rows[0].id, BudgetColumn{year(2010)}}};
    const Proposal proposal = propose(read, book);
    std::vector<ProposedDifference> differences;
    for (const ProposedItem& item : proposal.items)
        differences.insert(differences.end(), item.differences.begin(), item.differences.end());
    ASSERT_EQ(differences.size(), 2U);
    EXPECT_EQ(differences[0].before, "Bydelsmødre: Stated total"_q);
    EXPECT_EQ(differences[0].after, "Klubben på Søvej: 2010"_q);
    const QLocale locale;
    EXPECT_TRUE(differences[1].before.startsWith("Risiko: "_q));
    EXPECT_TRUE(differences[1].before.contains(signedText(-839, locale)));
    EXPECT_TRUE(differences[1].after.contains(signedText(-840, locale)));
}

TEST_F(ProposalTest, TakesRowsOfTheSameTitleForDifferentOnes)
{
    AccountBook book = smallBook();
    for (BudgetGroup& group : book.budget.groups) {
        for (BudgetRow& row : group.rows) {
            row.title = "Pulje"_q;
            row.initiative.reset();
        }
    }
    book = StoreTest::stored(store, book);
    const Proposal proposal = propose({.source = "prøve.txt"_q, .book = book}, book);
    EXPECT_EQ(proposal.count(ProposalStatus::Unchanged), int(proposal.items.size()));
    std::set<QString> ids;
    for (const BudgetGroup& group : proposal.book.budget.groups) {
        for (const BudgetRow& row : group.rows)
            ids.insert(row.id.text());
    }
    EXPECT_EQ(ids.size(), 3U);
}

TEST_F(ProposalTest, KeepsTheTotalsOfAGroupWhereOnlyARowIsAccepted)
{
    AccountBook book = inventedBook(5, year(2014));
    apply(proposalFor(book));
    const auto totals = stored().budget.groups[0].statedByYear;
    ASSERT_FALSE(totals.empty());
    book.budget.groups[0].rows[0].cells[year(2014)].figure = mio(7);
    Proposal proposal = proposalFor(book);
    for (ProposedItem& item : proposal.items)
        item.isAccepted = std::holds_alternative<BudgetRowId>(item.thing);
    apply(proposal);
    EXPECT_EQ(stored().budget.groups[0].rows[0].figure(year(2014)), Figure(mio(7)));
    EXPECT_EQ(stored().budget.groups[0].statedByYear, totals);
}

TEST_F(ProposalTest, KeepsAYearThatThePrintedTableDoesNotHave)
{
    const AccountBook book = inventedBook(5, year(2014));
    apply(proposalFor(book));
    const BudgetRowId row = stored().budget.groups[0].rows[0].id;
    ASSERT_TRUE(succeeded(store.write(signedBy("Bo"_q), [&](Edits& edits) {
        return edits.save(row, year(2031), BudgetCell{mio(3), 0});
    })));
    Proposal again = proposalFor(book);
    EXPECT_EQ(again.count(ProposalStatus::Unchanged), int(again.items.size()));
    for (ProposedItem& item : again.items)
        item.isAccepted = true;
    apply(again);
    EXPECT_EQ(stored().budget.groups[0].rows[0].figure(year(2031)), Figure(mio(3)));
}

TEST_F(ProposalTest, TakesOnlyWhatIsAccepted)
{
    Proposal proposal = proposalFor(inventedBook(5, year(2014)));
    for (ProposedItem& item : proposal.items)
        item.isAccepted = std::holds_alternative<CardId>(item.thing) && item.title.contains("1"_q);
    apply(proposal);
    const AccountBook book = stored();
    EXPECT_EQ(book.cards.size(), 1U);
    EXPECT_EQ(book.initiatives.size(), 1U);
    EXPECT_TRUE(book.goals.empty());
    EXPECT_TRUE(book.budget.groups.empty());
    EXPECT_TRUE(succeeded(store.verify()));
}

TEST_F(ProposalTest, KnowsTheInitiativesOfTheYearBefore)
{
    apply(proposalFor(inventedBook(5, year(2014))));
    apply(proposalFor(inventedBook(5, year(2015))));
    EXPECT_EQ(valueOf(store.accounts()).size(), 2U);
    EXPECT_EQ(stored().initiatives.size(), 5U);
    EXPECT_EQ(stored().goals.size(), 1U);
}

TEST_F(ProposalTest, TakesNoGoalOfAnotherYearForTheOneWithItsLetter)
{
    const AccountBook book = inventedBook(5, year(2014));
    apply(proposalFor(book));
    AccountBook known = stored();
    Goal other;
    other.code = "a"_q;
    other.title = "Flere skal tale dansk."_q;
    known.goals.insert(known.goals.begin(), other);
    const Proposal again = propose(valueOf(accountOf(printedAsText(book), year(2014))), known);
    EXPECT_EQ(again.count(ProposalStatus::Unchanged), int(again.items.size()));
    EXPECT_EQ(again.book.goals.front().id, known.goals.back().id);
}

TEST_F(ProposalTest, KnowsAGoalByItsLetterWhereItsWordsChanged)
{
    AccountBook book = inventedBook(5, year(2014));
    apply(proposalFor(book));
    book.goals[0].title = "Flere unge skal have en uddannelse."_q;
    const Proposal again = proposalFor(book);
    EXPECT_EQ(again.count(ProposalStatus::Changed), 1);
    EXPECT_EQ(again.count(ProposalStatus::New), 0);
}

TEST_F(ProposalTest, DoesNotTakeALikeTitleForTheSameInitiative)
{
    AccountBook book = inventedBook(5, year(2014));
    apply(proposalFor(book));
    book = inventedBook(5, year(2015));
    const QString before = book.cards[0].title;
    for (BudgetGroup& group : book.budget.groups) {
        for (BudgetRow& row : group.rows)
            row.title.replace(before, before + " plus"_q);
    }
    book.cards[0].title += " plus"_q;
    const Proposal proposal = proposalFor(book);
    EXPECT_EQ(findingsOf(proposal.findings, FindingKind::InitiativeResembles).size(), 1U);
    apply(proposal);
    EXPECT_EQ(stored().initiatives.size(), 6U);
}

// Over an account with more than one version of its budget

class ProposalOverAVersion : public ProposalTest
{
protected:
    ProposalOverAVersion() : printed(inventedBook(5, year(2014)))
    {
        apply(proposalFor(printed));
        BudgetVersion version{.account = stored().account.id, .kind = VersionKind::Revised, .ordinal = 1};
        Account account = stored().account;
        account.budgetVersion = version.id;
        const Budget copy = copyOf(stored().budget, version);
        EXPECT_TRUE(succeeded(store.write(signedBy("Bo"_q), [&](Edits& edits) {
            edits.save(version);
            edits.save(copy);
            return edits.save(account);
        })));
        first = firstVersion();
        revised = stored().budget.version;
    }

    Budget firstVersion() const { return valueOf(store.budget(BudgetVersion::first(stored().account.id))); }

    void applyAll(Proposal proposal)
    {
        for (ProposedItem& item : proposal.items)
            item.isAccepted = item.status != ProposalStatus::Refused;
        apply(proposal);
    }

    AccountBook printed;
    Budget first;
    BudgetVersion revised;
};

TEST_F(ProposalOverAVersion, ChangesTheVersionInUseAndNoOther)
{
    printed.budget.groups[0].rows[0].cells[year(2014)].figure = mio(7);
    const Proposal proposal = proposalFor(printed);
    EXPECT_EQ(proposal.count(ProposalStatus::New), 0);
    QStringList years;
    for (const ProposedItem& item : proposal.items) {
        for (const ProposedDifference& difference : item.differences) {
            // The totals that are printed, the other version did not state.
            if (std::holds_alternative<BudgetRowId>(item.thing) && difference.what != "Stated total"_q)
                years.append(difference.what);
        }
    }
    EXPECT_EQ(years, QStringList("2014"_q));
    applyAll(proposal);
    EXPECT_EQ(stored().budget.version, revised);
    ASSERT_EQ(stored().budget.groups.size(), first.groups.size());
    EXPECT_EQ(stored().budget.groups[0].rows[0].figure(year(2014)), Figure(mio(7)));
    EXPECT_EQ(firstVersion(), first);
    EXPECT_TRUE(succeeded(store.verify()));
}

TEST_F(ProposalOverAVersion, PutsNewGroupsAndFootnotesIntoTheVersionInUse)
{
    BudgetGroup& group = printed.budget.groups[1];
    group.title = "Fælles indsatser"_q;
    Footnote note;
    note.mark = "*"_q;
    note.text = "Ikke fordelt på år."_q;
    note.places = {{group.rows[0].id, BudgetColumn{year(2014)}}};
    printed.budget.footnotes.push_back(note);
    AccountBook two = stored();
    const auto isOfTheSecond = [&two](const BudgetGroup& other) { return other.id == two.budget.groups[1].id; };
    std::erase_if(two.budget.groups, isOfTheSecond);
    two.versions.clear();

    Proposal proposal = propose(valueOf(accountOf(printedAsText(printed), year(2014))), two);
    EXPECT_GT(proposal.count(ProposalStatus::New), 1);
    applyAll(std::move(proposal));
    EXPECT_EQ(stored().budget.version, revised);
    EXPECT_EQ(stored().budget.groups.size(), first.groups.size() + 1);
    EXPECT_EQ(stored().budget.footnotes.size(), 1U);
    EXPECT_EQ(firstVersion(), first);
    EXPECT_TRUE(succeeded(store.verify()));
}

// Over forms that are on their way

class ProposalOverARound : public ProposalTest
{
protected:
    ProposalOverARound() : printed(inventedBook(5, year(2014))) { apply(proposalFor(printed)); }

    const FieldKey status{"status"_q};
    const FieldKey funding{"funding"_q};
    AccountBook printed;
};

TEST_F(ProposalOverARound, LeavesAFormInItsStateWhereNothingDiffers)
{
    for (const CardState state : {CardState::Submitted, CardState::Approved, CardState::Returned}) {
        change([state](Card& card) {
            card.state = state;
            card.returnReason = state == CardState::Returned ? "Skriv mere"_q : QString();
        });
        Proposal again = proposalFor(printed);
        EXPECT_EQ(firstForm(again).status, ProposalStatus::Unchanged);
        firstForm(again).isAccepted = true;
        apply(again);
        EXPECT_EQ(stored().cards[0].state, state);
    }
    EXPECT_EQ(stored().cards[0].returnReason, "Skriv mere"_q);
}

TEST_F(ProposalOverARound, TakesAFormThatGetsOtherTextBackToADraftAndSaysSo)
{
    printed.cards[0].answers[status].text = "Alt er anderledes nu."_q;
    for (const CardState state : {CardState::Submitted, CardState::Approved}) {
        change([&](Card& card) {
            card.state = state;
            card.answers[status].text = "Som det var."_q;
        });
        Proposal again = proposalFor(printed);
        ProposedItem& item = firstForm(again);
        EXPECT_EQ(item.status, ProposalStatus::Changed);
        EXPECT_FALSE(item.isAccepted);
        ASSERT_EQ(item.differences.size(), 2U);
        EXPECT_EQ(item.differences[0].after, "Alt er anderledes nu."_q);
        EXPECT_EQ(item.differences[1], (ProposedDifference{"State"_q, stateWords(state), "Draft"_q}));
        item.isAccepted = true;
        apply(again);
        EXPECT_EQ(stored().cards[0].state, CardState::Draft);
        EXPECT_EQ(stored().cards[0].answer(status), "Alt er anderledes nu."_q);
    }
}

TEST_F(ProposalOverARound, LeavesAFormThatWasSentBackWithItsReason)
{
    change([](Card& card) {
        card.state = CardState::Returned;
        card.returnReason = "Skriv mere"_q;
    });
    printed.cards[0].answers[status].text = "Alt er anderledes nu."_q;
    Proposal again = proposalFor(printed);
    EXPECT_EQ(firstForm(again).differences.size(), 1U);
    firstForm(again).isAccepted = true;
    apply(again);
    EXPECT_EQ(stored().cards[0].state, CardState::Returned);
    EXPECT_EQ(stored().cards[0].returnReason, "Skriv mere"_q);
}

TEST_F(ProposalOverARound, CallsACarriedAnswerEditedOnlyWhereItsTextDiffers)
{
    change([&](Card& card) {
        for (auto& [field, answer] : card.answers)
            answer.review = Review::Carried;
        card.answers[{"targetGroup"_q}].review = Review::Confirmed;
        card.answers[{"objectives"_q}].review.reset();
    });
    printed.cards[0].answers[status].text = "Alt er anderledes nu."_q;
    printed.cards[0].answers[{"objectives"_q}].text = "Et andet mål."_q;
    Proposal again = proposalFor(printed);
    firstForm(again).isAccepted = true;
    apply(again);
    const Card card = stored().cards[0];
    EXPECT_EQ(card.review(status), Review::Edited);
    EXPECT_EQ(card.review(funding), Review::Carried);
    EXPECT_EQ(card.review({"targetGroup"_q}), Review::Confirmed);
    EXPECT_EQ(card.answer({"objectives"_q}), "Et andet mål."_q);
    EXPECT_FALSE(card.review({"objectives"_q}));
}

TEST_F(ProposalOverARound, KeepsWhatNoPrintedAccountSays)
{
    const Achievement waits{AchievementKind::AwaitingEvaluation, FuzzyDate::read("medio 2015"_q), "Evalueres."_q};
    change([&waits](Card& card) {
        card.due = QDate(2015, 4, 1);
        card.responsible = "Bo Øst"_q;
        card.achievement = waits;
    });
    Criterion criterion;
    criterion.card = stored().cards[0].id;
    criterion.text = "100 familier"_q;
    criterion.target.count = 100;
    FollowUp followUp;
    followUp.title = "Evaluering"_q;
    followUp.initiatives = {stored().cards[0].initiative};
    ASSERT_TRUE(succeeded(store.write(signedBy("Bo"_q), [&](Edits& edits) {
        edits.save(criterion);
        return edits.save(followUp);
    })));
    printed.cards[0].answers[status].text = "Alt er anderledes nu."_q;
    Proposal again = proposalFor(printed);
    for (ProposedItem& item : again.items)
        item.isAccepted = true;
    apply(again);
    const AccountBook book = stored();
    EXPECT_EQ(book.cards[0].answer(status), "Alt er anderledes nu."_q);
    EXPECT_EQ(book.cards[0].due, QDate(2015, 4, 1));
    EXPECT_EQ(book.cards[0].responsible, "Bo Øst"_q);
    EXPECT_EQ(book.cards[0].achievement, waits);
    EXPECT_EQ(book.criteria.size(), 1U);
    EXPECT_EQ(book.followUpsOf(book.cards[0]).size(), 1U);
    EXPECT_TRUE(succeeded(store.verify()));
}

TEST_F(ProposalOverARound, KeepsTheVersionOfTheFormUnlessItIsAnotherForm)
{
    FormTemplate own = builtInForms()[0];
    own.ref.version = 7;
    own.fields.back().label = "Egen status"_q;
    ASSERT_TRUE(succeeded(store.write(signedBy("Bo"_q), [&](Edits& edits) { return edits.save(own); })));
    change([&own](Card& card) { card.form = own.ref; });
    ASSERT_EQ(stored().cards[0].section, Section::Goals);
    printed.cards[0].answers[status].text = "Alt er anderledes nu."_q;
    Proposal again = proposalFor(printed);
    ASSERT_EQ(firstForm(again).differences.size(), 1U);
    EXPECT_EQ(firstForm(again).differences[0].what, "Egen status"_q);
    firstForm(again).isAccepted = true;
    apply(again);
    EXPECT_EQ(stored().cards[0].form, own.ref);

    ReadAccount moved{.source = "prøve.txt"_q, .book = stored()};
    moved.book.cards[0].section = Section::Beyond;
    moved.book.cards[0].form = builtInForms()[1].ref;
    const Proposal proposal = propose(moved, stored());
    EXPECT_EQ(proposal.book.cards[0].form, builtInForms()[1].ref);
    EXPECT_EQ(proposal.book.cards[0].section, Section::Beyond);
}

} // namespace indblik
