// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/facts/promised.h"

#include "tests/fixtures.h"

#include <algorithm>

namespace indblik {

namespace {

const FieldKey status{QStringLiteral("status")};
const FieldKey planned{QStringLiteral("plannedFollowUp")};

const QString promised = QStringLiteral("Et tilpasset koncept forventes fuldt udrullet i 2011");

/// An initiative with forms in several years; the newest is the one that answers.
class PromisedTest : public testing::Test
{
protected:
    PromisedTest()
    {
        now.account = book.account.id;
        now.initiative = initiative;
        book.cards = {now};
    }

    FormBefore& before(int inYear, const QString& text, const FieldKey& field = status)
    {
        Card card;
        card.initiative = initiative;
        card.answers[field].text = text;
        return forms.emplace_back(FormBefore{year(inYear), card, {}, {}});
    }

    /// What a form says of the sentence.
    static Promise answer(const Card& card, const QString& sentence, PromiseState state)
    {
        Promise said{.id = PromiseId::create(), .card = card.id, .field = status, .sentence = sentence};
        said.saidIn = year(2010);
        said.state = state;
        return said;
    }

    std::vector<Promise> promises() const { return promisesOf(book, now, readEarlier(forms, book)); }

    /// "2010 open 2011: sentence".
    QStringList lines() const
    {
        QStringList lines;
        for (const Promise& promise : promises())
            lines.append(QStringLiteral("%1 %2 %3: %4")
                             .arg(promise.saidIn ? promise.saidIn->text() : "?"_q, promiseStateText(promise.state),
                                 promise.due ? promise.due->key() : "-"_q, promise.sentence));
        return lines;
    }

    FollowUp& follow(const QString& title, FollowUpKind kind, const EvaluationRound& round)
    {
        FollowUp made{.title = title, .kind = kind, .rounds = {round}};
        made.initiatives = {initiative};
        return book.followUps.emplace_back(made);
    }

    const InitiativeId initiative = InitiativeId::create();
    AccountBook book{.account = {.year = year(2012)}};
    Card now;
    std::vector<FormBefore> forms; ///< the oldest first
};

} // namespace

TEST_F(PromisedTest, WhatAFormExpectedIsALineOfTheNext)
{
    before(2011, "Klubben er åben. "_q + promised + "."_q);
    ASSERT_EQ(lines(), QStringList{"2011 open 2011: "_q + promised});
    const Promise promise = promises().front();
    EXPECT_EQ(promise.card, now.id);
    EXPECT_EQ(promise.field, status);
    EXPECT_TRUE(promise.isAsked());
    EXPECT_TRUE(promise.isDue(year(2012)));
    EXPECT_EQ(promise.id, promises().front().id) << "what is typed of it stays with it";
}

TEST_F(PromisedTest, AFirstFormAnswersForNothing)
{
    EXPECT_TRUE(promises().empty());
}

TEST_F(PromisedTest, WhatIsMadeAgainAndAgainOrHasNoDateIsNoPromise)
{
    before(2011, "Aftalen evalueres en gang årligt. Der er 50 pladser. Mindst 70 % får et større netværk."_q, planned);
    EXPECT_EQ(lines(), QStringList());
}

TEST_F(PromisedTest, OneEvaluationThatTwoAnswersNameIsOneLine)
{
    Card& card = before(2011, "Indsatsen indgår i effektevalueringen af Trygt Kvarter i 2011."_q, planned).card;
    card.answers[status].text = "Effektvurdering af Trygt Kvarter foreligger i 2011."_q;
    ASSERT_EQ(promises().size(), 1u);
    EXPECT_EQ(promises().front().due, FuzzyDate::readKey("2011"_q));
}

TEST_F(PromisedTest, AnEvaluationHasTheStateOfItsFollowUpAndIsNotAskedTwice)
{
    before(2011, "Slutevalueringen foreligger i 2012."_q, planned);
    ASSERT_EQ(promises().size(), 1u);
    EXPECT_TRUE(promises().front().isAsked());
    FollowUp& followUp =
        follow("Slutevaluering af klubben"_q, FollowUpKind::FinalEvaluation, {.due = FuzzyDate::readKey("2012"_q)});
    EXPECT_EQ(promises().front().followUp, followUp.id);
    EXPECT_EQ(promises().front().state, PromiseState::Open);
    followUp.rounds[0].due = FuzzyDate::readKey("2013-medio"_q);
    EXPECT_EQ(promises().front().state, PromiseState::Moved);
    EXPECT_EQ(promises().front().movedTo, FuzzyDate::readKey("2013-medio"_q));
    followUp.rounds[0].arrived = FuzzyDate::readKey("2012-09"_q);
    EXPECT_EQ(promises().front().state, PromiseState::Kept);
    followUp.kind = FollowUpKind::Dialogue;
    EXPECT_TRUE(promises().front().isAsked()) << "another follow-up says nothing of it";
}

TEST_F(PromisedTest, WhatAFollowUpThatIsDueThenSpeaksOfIsAskedThere)
{
    before(2011, promised + "."_q);
    const FollowUp& followUp =
        follow("Måling af alt"_q, FollowUpKind::Statistics, {.due = FuzzyDate::readKey("2011"_q)});
    EXPECT_TRUE(promises().front().isAsked()) << "it has no long word of the sentence";
    book.followUps.front().title = "Tilpasset koncept"_q;
    EXPECT_EQ(promises().front().followUp, followUp.id);
}

TEST_F(PromisedTest, AnAnswerOfTheOfficerStandsBeforeThatOfAFollowUp)
{
    before(2011, "Slutevalueringen foreligger i 2012."_q, planned);
    follow("Slutevaluering af klubben"_q, FollowUpKind::FinalEvaluation, {.due = FuzzyDate::readKey("2012"_q)});
    Promise said = answer(now, "Slutevalueringen foreligger i 2012"_q, PromiseState::Dropped);
    said.field = planned;
    book.promises = {said};
    EXPECT_EQ(promises().front().state, PromiseState::Dropped);
    EXPECT_TRUE(promises().front().isAsked());
}

TEST_F(PromisedTest, AnAnswerIsNotLostWhereLastYearsTextChanges)
{
    before(2011, "Det tilpassede koncept forventes fuldt udrullet i løbet af 2011."_q);
    book.promises = {answer(now, "Det tilpassede koncept forventes fuldt udrullet i 2011"_q, PromiseState::Kept)};
    ASSERT_EQ(promises().size(), 1u);
    EXPECT_EQ(promises().front().state, PromiseState::Kept);
    EXPECT_EQ(promises().front().id, book.promises.front().id);
    EXPECT_TRUE(promises().front().sentence.contains("i løbet af"_q)) << "as it stands there now";

    forms.front().card.answers[status].text = "Kurset forventes at begynde i 2012."_q;
    EXPECT_EQ(lines(), (QStringList{"2011 open 2012: Kurset forventes at begynde i 2012"_q,
                           "2010 kept -: Det tilpassede koncept forventes fuldt udrullet i 2011"_q}))
        << "by itself, where nothing is like it";
}

TEST_F(PromisedTest, AnAnswerStandsByItsOwnSentenceWhateverElseIsLikeIt)
{
    before(2011, "Kurset forventes at begynde i 2011. Kurset forventes at slutte i 2011."_q);
    book.promises = {answer(now, "Kurset forventes at slutte i 2011"_q, PromiseState::Kept)};
    EXPECT_EQ(lines(), (QStringList{"2011 open 2011: Kurset forventes at begynde i 2011"_q,
                           "2011 kept 2011: Kurset forventes at slutte i 2011"_q}));
}

TEST_F(PromisedTest, AnswersOfOtherFormsAreNotOfThisOne)
{
    before(2011, promised + "."_q);
    book.promises = {answer(Card(), promised, PromiseState::Kept)};
    EXPECT_EQ(lines(), QStringList{"2011 open 2011: "_q + promised});
}

TEST_F(PromisedTest, WhatNobodyAnsweredIsAskedAgainTheYearAfter)
{
    before(2010, promised + "."_q);
    before(2011, "Noget andet."_q);
    EXPECT_EQ(lines(), QStringList{"2010 open 2011: "_q + promised});
    forms.back().card.answers[status].text = promised + "."_q;
    EXPECT_EQ(lines(), QStringList{"2010 open 2011: "_q + promised}) << "once, though the text says it again";
}

TEST_F(PromisedTest, WhatWasMovedIsAskedByItsNewDate)
{
    before(2010, promised + "."_q);
    FormBefore& moving = before(2011, promised + "."_q);
    Promise moved = answer(moving.card, promised, PromiseState::Moved);
    moved.movedTo = FuzzyDate::readKey("2012-medio"_q);
    moved.word = "Leverandøren skiftede"_q;
    moving.promises = {moved};
    EXPECT_EQ(lines(), QStringList{"2010 open 2012-medio: "_q + promised});
    EXPECT_EQ(promises().front().word, QString()) << "that was said the year before";
    // A text that was written anew says itself when.
    moving.card.answers[status].text = "Et tilpasset koncept forventes nu fuldt udrullet i 2013."_q;
    EXPECT_EQ(lines(), QStringList{"2011 open 2013: Et tilpasset koncept forventes nu fuldt udrullet i 2013"_q});
}

TEST_F(PromisedTest, WhatWasKeptOrDroppedIsNotAskedAgainThoughItsTextStands)
{
    before(2010, promised + "."_q);
    FormBefore& keeping = before(2011, promised + ". Kurset forventes at begynde i 2012."_q);
    for (const PromiseState state : {PromiseState::Kept, PromiseState::Dropped}) {
        keeping.promises = {answer(keeping.card, promised, state)};
        EXPECT_EQ(lines(), QStringList{"2011 open 2012: Kurset forventes at begynde i 2012"_q});
    }
}

TEST_F(PromisedTest, APromiseForLaterIsNotDueYet)
{
    before(2011, "Slutevalueringen foreligger i 2016."_q, planned);
    ASSERT_EQ(promises().size(), 1u);
    EXPECT_FALSE(promises().front().isDue(year(2012)));
    EXPECT_TRUE(promises().front().isDue(year(2016)));
    EXPECT_FALSE(promises().front().isOverdue(QDate(2016, 12, 31)));
    EXPECT_TRUE(promises().front().isOverdue(QDate(2017, 1, 1)));
}

} // namespace indblik
