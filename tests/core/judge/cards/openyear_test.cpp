// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/cards/openyear.h"
#include "tests/fixtures.h"

#include <algorithm>

namespace indblik {

namespace {

const FieldKey funding{QStringLiteral("funding")};
const FieldKey status{QStringLiteral("status")};

const BudgetRow* rowCalled(const AccountBook& book, const QString& title)
{
    for (const BudgetGroup& group : book.budget.groups) {
        for (const BudgetRow& row : group.rows) {
            if (row.title == title)
                return &row;
        }
    }
    return nullptr;
}

} // namespace

class OpenYear : public StoreTest
{
protected:
    void SetUp() override
    {
        before.account.budgetYears = YearSpan{year(2009), year(2012)};
        club = before.initiatives[0].id;
    }

    AccountBook opened() const { return openedYear(before, proposeOpening(before, year(2011), rules)); }
    const Card& clubIn(const AccountBook& book) const { return *book.cardOf(club); }

    AccountBook before = smallBook();
    CarryRules rules;
    InitiativeId club; ///< Klubben på Søvej
};

TEST_F(OpenYear, TakesEveryFormWithItsOfficerAndItsDueDateAYearLater)
{
    before.cards[0].due = QDate(2011, 4, 1);
    before.cards[0].responsible = "Bo Øst"_q;
    before.cards[1].due = QDate(2012, 2, 29);
    const YearOpening opening = proposeOpening(before, year(2011), rules);
    EXPECT_EQ(opening.year, year(2011));
    EXPECT_EQ(opening.from, year(2010));
    ASSERT_EQ(opening.cards.size(), 3U);
    EXPECT_EQ(opening.cards[0],
        (OpeningCard{club, Section::Goals, "Klubben på Søvej"_q, false, false, true, QDate(2012, 4, 1), "Bo Øst"_q}));
    EXPECT_EQ(opening.cards[1].due, QDate(2013, 2, 28));
    EXPECT_FALSE(opening.cards[2].due);
    EXPECT_EQ(opening.cards[2].section, Section::Beyond);

    const AccountBook book = openedYear(before, opening);
    ASSERT_EQ(book.cards.size(), 3U);
    EXPECT_EQ(clubIn(book).due, QDate(2012, 4, 1));
    EXPECT_EQ(clubIn(book).responsible, "Bo Øst"_q);
    EXPECT_EQ(clubIn(book).state, CardState::Draft);
    EXPECT_EQ(clubIn(book).account, book.account.id);
    EXPECT_NE(clubIn(book).id, before.cards[0].id);
    EXPECT_TRUE(book.initiatives.empty()); // all of them are in the file
}

TEST_F(OpenYear, BeginsEachFormAsADraftOfWhichNothingIsAssessed)
{
    Card& card = before.cards[0];
    card.state = CardState::Approved;
    card.isNew = true;
    card.returnReason = "Mangler tal"_q;
    card.achievement = Achievement{AchievementKind::High, {}, {}};
    card.revision = 9;
    const AccountBook book = opened();
    EXPECT_EQ(clubIn(book).state, CardState::Draft);
    EXPECT_FALSE(clubIn(book).isNew);
    EXPECT_EQ(clubIn(book).returnReason, QString());
    EXPECT_FALSE(clubIn(book).achievement);
    EXPECT_EQ(clubIn(book).revision, 0);
}

TEST_F(OpenYear, MovesDueDatesByAsManyYearsAsItIsLater)
{
    before.cards[0].due = QDate(2011, 4, 1);
    const YearOpening opening = proposeOpening(before, year(2013), rules);
    EXPECT_EQ(opening.cards[0].due, QDate(2014, 4, 1));
    EXPECT_EQ(openedYear(before, opening).account.budgetYears, (YearSpan{year(2012), year(2015)}));
}

TEST_F(OpenYear, LeavesOutInitiativesThatEnded)
{
    before.initiatives[0].lastYear = year(2010);
    before.initiatives[1].lastYear = year(2011);
    const YearOpening opening = proposeOpening(before, year(2011), rules);
    EXPECT_TRUE(opening.cards[0].hasEnded);
    EXPECT_FALSE(opening.cards[0].isTaken);
    EXPECT_FALSE(opening.cards[1].hasEnded);
    EXPECT_TRUE(opening.cards[1].isTaken);
    const AccountBook book = openedYear(before, opening);
    EXPECT_EQ(book.cards.size(), 2U);
    EXPECT_EQ(book.cardOf(club), nullptr);
    EXPECT_EQ(rowCalled(book, "Klubben på Søvej"_q), nullptr);
    EXPECT_NE(rowCalled(book, "Bydelsmødre"_q), nullptr);
    EXPECT_EQ(book.cards[0].ordinal, 0);
}

TEST_F(OpenYear, TakesOneThatEndedWhereTheCoordinatorSaysSo)
{
    before.initiatives[0].lastYear = year(2010);
    YearOpening opening = proposeOpening(before, year(2011), rules);
    opening.cards[0].isTaken = true;
    opening.cards[2].isTaken = false;
    const AccountBook book = openedYear(before, opening);
    EXPECT_NE(book.cardOf(club), nullptr);
    EXPECT_EQ(book.cards.size(), 2U);
    EXPECT_EQ(rowCalled(book, "Helhedsplan"_q), nullptr);
}

TEST_F(OpenYear, MarksNewInitiativesAndGivesThemAFormAndARow)
{
    YearOpening opening = proposeOpening(before, year(2011), rules);
    const InitiativeId fresh = InitiativeId::create();
    opening.cards.push_back({.initiative = fresh, .section = Section::Beyond, .title = "Å-huset"_q, .isNew = true});
    opening.cards.push_back(
        {.initiative = InitiativeId::create(), .title = "Ikke alligevel"_q, .isNew = true, .isTaken = false});
    const AccountBook book = openedYear(before, opening);
    ASSERT_EQ(book.initiatives.size(), 1U);
    EXPECT_EQ(book.initiatives[0].id, fresh);
    EXPECT_EQ(book.initiatives[0].title, "Å-huset"_q);
    const Card* card = book.cardOf(fresh);
    ASSERT_TRUE(card);
    EXPECT_TRUE(card->isNew);
    EXPECT_TRUE(card->answers.empty());
    EXPECT_EQ(card->form.key, "beyond"_q);
    const BudgetRow* row = rowCalled(book, "Å-huset"_q);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->initiative, fresh);
    EXPECT_EQ(row->group, book.budget.groups[1].id);
    EXPECT_TRUE(row->cells.empty());
}

// Answers

TEST_F(OpenYear, CarriesAnswersForReviewUnlessARuleSaysOtherwise)
{
    rules[{"goals"_q, funding}] = CarryRule::AsIs;
    const AccountBook book = opened();
    EXPECT_EQ(clubIn(book).answers.at(status), (Answer{"Klubben er åben."_q, 0, Review::Carried}));
    EXPECT_EQ(clubIn(book).answers.at(funding), (Answer{"Der er afsat 3 mio. kr. i 2010."_q, 0, {}}));

    rules[{"goals"_q, status}] = CarryRule::Clear;
    const AccountBook cleared = opened();
    EXPECT_FALSE(clubIn(cleared).answers.contains(status));
    EXPECT_TRUE(clubIn(cleared).answers.contains(funding));
    // A rule of one form is none of the other.
    EXPECT_EQ(cleared.cards[2].review(funding), Review::Carried);
}

TEST_F(OpenYear, KeepsTheRuleOfTheFieldWhereTheCoordinatorHasNone)
{
    for (FormTemplate& form : before.forms) {
        for (Field& field : form.fields)
            field.carry = field.key == status ? CarryRule::Clear : CarryRule::AsIs;
    }
    rules[{"beyond"_q, funding}] = CarryRule::ForReview;
    const AccountBook book = opened();
    EXPECT_FALSE(clubIn(book).answers.contains(status));
    EXPECT_FALSE(clubIn(book).review(funding));
    EXPECT_EQ(book.cards[2].review(funding), Review::Carried);
}

TEST_F(OpenYear, CarriesNoEmptyAnswer)
{
    EXPECT_FALSE(opened().cards[2].answers.contains(status));
}

TEST_F(OpenYear, MakesEachFormInTheNewestVersionThatIsForTheYear)
{
    FormTemplate next = before.forms[0];
    next.ref.version = 3;
    next.from = year(2011);
    next.fields.erase(next.fields.begin()); // funding is asked no more
    FormTemplate later = next;
    later.ref.version = 4;
    later.from = year(2012);
    before.forms.push_back(next);
    before.forms.push_back(later);
    const AccountBook book = opened();
    EXPECT_EQ(clubIn(book).form, next.ref);
    EXPECT_FALSE(clubIn(book).answers.contains(funding));
    EXPECT_TRUE(clubIn(book).answers.contains(status));
    EXPECT_EQ(book.cards[2].form, before.forms[1].ref);
}

TEST_F(OpenYear, TakesTheDeliveredFormsWhereTheFileHasOldOnes)
{
    before.forms[0].ref.version = 1;
    before.cards[0].form.version = 1;
    const AccountBook book = opened();
    EXPECT_EQ(clubIn(book).form, builtInForms()[0].ref);
    EXPECT_NE(book.form(builtInForms()[0].ref), nullptr);
}

TEST_F(OpenYear, CarriesCriteriaWithoutWhatWasCounted)
{
    Criterion criterion;
    criterion.card = before.cards[0].id;
    criterion.ordinal = 3;
    criterion.text = "Mindst 70 % er glade"_q;
    criterion.target.share = Percent::fromHundredths(7000);
    criterion.base = {10, 20, {}};
    criterion.actual = {14, 20, {}};
    criterion.measured = FuzzyDate::read("medio 2010"_q);
    criterion.revision = 5;
    before.criteria = {criterion};
    const AccountBook book = opened();
    ASSERT_EQ(book.criteria.size(), 1U);
    Criterion expected = criterion;
    expected.id = book.criteria[0].id;
    expected.card = clubIn(book).id;
    expected.actual = {};
    expected.measured.reset();
    expected.revision = 0;
    EXPECT_EQ(book.criteria[0], expected);
    EXPECT_NE(expected.id, criterion.id);

    before.initiatives[0].lastYear = year(2010);
    EXPECT_TRUE(opened().criteria.empty());
}

// Account and goals

TEST_F(OpenYear, GivesTheAccountItsTitleWithTheNewYearAndTheSameHeadings)
{
    before.account.annex = "Bilag 3"_q;
    before.account.addressee = "BIF"_q;
    before.account.introduction = "I 2010 har vi ..."_q;
    before.account.goalsHeading = "Indsatser"_q;
    before.account.budgetUnit = Scale::Thousand;
    const AccountBook book = opened();
    EXPECT_EQ(book.account.year, year(2011));
    EXPECT_EQ(book.account.title, "Redegørelse for målene 2011"_q);
    EXPECT_EQ(book.account.addressee, "BIF"_q);
    EXPECT_EQ(book.account.goalsHeading, "Indsatser"_q);
    EXPECT_EQ(book.account.budgetUnit, Scale::Thousand);
    // The annex is of one year; the introduction waits for review.
    EXPECT_EQ(book.account.annex, QString());
    EXPECT_EQ(book.account.introduction, "I 2010 har vi ..."_q);
    EXPECT_EQ(book.account.introductionFrom, year(2010));
    EXPECT_NE(book.account.id, before.account.id);
    EXPECT_EQ(book.account.revision, 0);
}

TEST_F(OpenYear, GoesOnWithTheGoalsExceptThoseThatWereToBeDropped)
{
    Goal dropped;
    dropped.code = "b"_q;
    dropped.title = "Nedlægges"_q;
    Goal gone;
    gone.code = "c"_q;
    gone.title = "Uden vurdering siden 2008"_q;
    before.goals.push_back(dropped);
    before.goals.push_back(gone);
    before.assessments.push_back({dropped.id, before.account.id, "Nået."_q, "Nedlæg."_q, Recommendation::Drop});
    const AccountBook book = opened();
    EXPECT_EQ(book.goals, before.goals);
    ASSERT_EQ(book.assessments.size(), 1U);
    EXPECT_EQ(book.assessments[0], (GoalAssessment{.goal = before.goals[0].id, .account = book.account.id}));
}

TEST_F(OpenYear, AsksForGoalsWhoseYearIsOverAndLeavesOutThoseThatAreClosed)
{
    Target target;
    target.goal = before.goals[0].id;
    target.due = Period(year(2010));
    before.targets = {target};
    YearOpening opening = proposeOpening(before, year(2011), rules);
    ASSERT_EQ(opening.goals.size(), 1U);
    EXPECT_EQ(opening.goals[0],
        (OpeningGoal{before.goals[0].id, before.goals[0].code, before.goals[0].title, year(2010), true}));
    EXPECT_EQ(openedYear(before, opening).assessments.size(), 1U);
    opening.goals[0].isTaken = false;
    EXPECT_TRUE(openedYear(before, opening).assessments.empty());

    before.targets[0].due = Period(year(2011));
    EXPECT_TRUE(proposeOpening(before, year(2011), rules).goals.empty()) << "it is set for the year itself";
    before.targets[0].due = Period(year(2010));
    before.assessments[0].closing = GoalClosing{"29,1 %"_q, "Uden 2009"_q, "Politikken for 2011-2014"_q};
    EXPECT_TRUE(proposeOpening(before, year(2011), rules).goals.empty());
    EXPECT_TRUE(opened().assessments.empty());
}

// Budget

TEST_F(OpenYear, MovesTheColumnsOfTheBudgetAndKeepsTheAmountsThatHaveOne)
{
    before.budget.groups[0].rows[0].cells[year(2012)].figure = mio(7);
    const AccountBook book = opened();
    EXPECT_EQ(book.account.budgetYears, (YearSpan{year(2010), year(2013)}));
    const BudgetRow* row = rowCalled(book, "Klubben på Søvej"_q);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->cells.size(), 2U); // 2009 has no column any more
    EXPECT_EQ(row->figure(year(2010)), Figure(mio(10.35)));
    EXPECT_EQ(row->figure(year(2012)), Figure(mio(7)));
    EXPECT_EQ(row->initiative, club);
    EXPECT_EQ(row->group, book.budget.groups[0].id);
    // What the source printed as a sum is computed from now on.
    EXPECT_FALSE(row->stated);
    EXPECT_TRUE(book.budget.groups[0].statedByYear.empty());
    EXPECT_EQ(book.budget.groups[0].title, before.budget.groups[0].title);
    EXPECT_EQ(book.budget.account, book.account.id);
}

TEST_F(OpenYear, TakesTheUsualColumnsWhereTheAccountBeforeNamesNone)
{
    before.account.budgetYears.reset();
    EXPECT_EQ(opened().account.budgetYears, usualBudgetYears(year(2011)));
}

TEST_F(OpenYear, KeepsATotalThatNoYearAccountsForAndTheFootnoteOnIt)
{
    // Bydelsmødre: "-" and nothing else, 2,37 mio. in all, with a footnote.
    before.budget.groups[0].rows[1].cells = {{year(2009), {Mark::None, 1}}, {year(2010), {Mark::None, 1}}};
    const AccountBook book = opened();
    const BudgetRow* row = rowCalled(book, "Bydelsmødre"_q);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->stated, Figure(mio(2.37)));
    EXPECT_EQ(row->figure(year(2010)), Figure(Mark::None));
    ASSERT_EQ(book.budget.footnotes.size(), 1U);
    const Footnote& footnote = book.budget.footnotes[0];
    EXPECT_EQ(footnote.text, "Ikke fordelt på år."_q);
    EXPECT_EQ(footnote.mark, "*"_q);
    EXPECT_EQ(footnote.places, (std::set{FootnotePlace{row->id, BudgetColumn::total()}}));
    EXPECT_NE(footnote.id, before.budget.footnotes[0].id);
}

TEST_F(OpenYear, TakesFootnotesAlongOnlyWithTheCellsTheyHangOn)
{
    const auto& rows = before.budget.groups[0].rows;
    Footnote& footnote = before.budget.footnotes[0];
    footnote.places = {{rows[0].id, BudgetColumn{year(2009)}}, {rows[0].id, BudgetColumn{year(2010)}},
        {rows[0].id, BudgetColumn::total()}};
    const AccountBook book = opened();
    const BudgetRow* row = rowCalled(book, "Klubben på Søvej"_q);
    ASSERT_EQ(book.budget.footnotes.size(), 1U);
    EXPECT_EQ(book.budget.footnotes[0].places, (std::set{FootnotePlace{row->id, BudgetColumn{year(2010)}}}));

    footnote.places = {{rows[0].id, BudgetColumn{year(2009)}}};
    EXPECT_TRUE(opened().budget.footnotes.empty());
    before.initiatives[0].lastYear = year(2010);
    footnote.places = {{rows[0].id, BudgetColumn{year(2010)}}};
    EXPECT_TRUE(opened().budget.footnotes.empty());
}

TEST_F(OpenYear, TakesSitesAndSourcesAlongWithTheAmountsThatHaveAColumn)
{
    auto& groups = before.budget.groups;
    BudgetRow& row = groups[0].rows[0];
    BudgetPart site{.row = row.id, .name = "Søvej 4"_q};
    site.amounts = {{{year(2009)}, mio(1)}, {{year(2010)}, mio(2)}, {BudgetColumn::total(), mio(3)}};
    site.counts = {{{Counted::Places, year(2008)}, 40}, {{Counted::Places, year(2010)}, 50}};
    row.counts = {{{Counted::PlannedParticipants, year(2009)}, 9}, {{Counted::PlannedParticipants, year(2011)}, 10}};
    BudgetPart shared{.row = row.id,
        .name = "Fonden"_q,
        .funding = Funding{Funder::Fund, true, Percent::fromHundredths(7500), groups[1].rows[0].id},
        .ordinal = 1};
    BudgetPart whole{.row = row.id, .name = "Ministeriet"_q, .funding = Funding{Funder::Ministry}, .ordinal = 2};
    whole.amounts = {{BudgetColumn::total(), mio(5)}};
    row.parts = {site, shared, whole};
    Store store = valueOf(Store::create(path(), "Anna"_q));
    before = stored(store, before);

    const AccountBook book = opened();
    const auto& were = groups[0].rows[0].parts;
    const BudgetRow& now = *rowCalled(book, "Klubben på Søvej"_q);
    ASSERT_EQ(now.parts.size(), 3U);
    for (size_t i = 0; i < now.parts.size(); ++i) {
        EXPECT_NE(now.parts[i].id, were[i].id);
        EXPECT_EQ(now.parts[i].row, now.id);
        EXPECT_EQ(now.parts[i].name, were[i].name);
        EXPECT_EQ(now.parts[i].ordinal, were[i].ordinal);
        EXPECT_EQ(now.parts[i].revision, 0);
    }
    EXPECT_EQ(now.parts[0].amounts, (std::map<BudgetColumn, Figure>{{{year(2010)}, mio(2)}}));
    EXPECT_EQ(now.parts[0].counts, (PlaceCounts{{{Counted::Places, year(2010)}, 50}}));
    EXPECT_EQ(now.counts, (PlaceCounts{{{Counted::PlannedParticipants, year(2011)}, 10}}));
    EXPECT_EQ(now.parts[1].funding,
        (Funding{Funder::Fund, true, Percent::fromHundredths(7500), rowCalled(book, "Helhedsplan"_q)->id}));
    EXPECT_EQ(now.parts[2].amounts, whole.amounts) << "no years account for it";
    EXPECT_NE(rowCalled(book, "Helhedsplan"_q)->id, groups[1].rows[0].id);
    EXPECT_EQ(withoutRevisions(stored(store, book)).budget, withoutRevisions(book).budget);
}

TEST_F(OpenYear, CountsASourceInNoRowThatIsLeftOut)
{
    auto& groups = before.budget.groups;
    BudgetRow& row = groups[0].rows[0];
    row.parts = {{.row = row.id, .name = "Fonden"_q, .funding = Funding{.countedIn = groups[1].rows[0].id}}};
    YearOpening opening = proposeOpening(before, year(2011), rules);
    opening.cards[2].isTaken = false;
    const AccountBook book = openedYear(before, opening);
    ASSERT_EQ(rowCalled(book, "Helhedsplan"_q), nullptr);
    EXPECT_EQ(rowCalled(book, "Klubben på Søvej"_q)->parts.at(0).funding, Funding());
}

TEST_F(OpenYear, KeepsRowsThatNoFormBelongsTo)
{
    before.budget.groups[1].rows[0].initiative.reset();
    BudgetRow pool;
    pool.group = before.budget.groups[0].id;
    pool.initiative = InitiativeId::create(); // of an initiative without a form
    pool.title = "Pulje"_q;
    pool.cells[year(2010)].figure = mio(1);
    before.budget.groups[0].rows.push_back(pool);
    const AccountBook book = opened();
    ASSERT_TRUE(rowCalled(book, "Pulje"_q));
    EXPECT_EQ(rowCalled(book, "Pulje"_q)->initiative, pool.initiative);
    // The form whose row is nobody's gets one of its own.
    const auto& beyond = book.budget.groups[1].rows;
    ASSERT_EQ(beyond.size(), 2U);
    EXPECT_FALSE(beyond[0].initiative);
    EXPECT_EQ(beyond[1].initiative, before.cards[2].initiative);
    EXPECT_EQ(beyond[1].ordinal, 1);
}

TEST_F(OpenYear, IsStoredAsItIsMade)
{
    Store store = valueOf(Store::create(path(), "Anna"_q));
    before = stored(store, before);
    const AccountBook book = opened();
    ASSERT_TRUE(succeeded(store.write(signedBy("Anna"_q), [&](Edits& edits) { return edits.save(book); })));
    const AccountBook kept = withoutRevisions(valueOf(store.book(valueOf(store.accounts()).front())));
    EXPECT_EQ(kept.account, book.account);
    EXPECT_EQ(kept.cards, book.cards);
    EXPECT_EQ(kept.budget, book.budget);
    EXPECT_EQ(kept.assessments, book.assessments);
    EXPECT_EQ(kept.yearBefore, year(2010));
    EXPECT_TRUE(succeeded(store.verify()));
}

} // namespace indblik
