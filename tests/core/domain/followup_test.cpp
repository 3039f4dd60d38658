// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/followup.h"
#include "tests/fixtures.h"

namespace indblik {

namespace {

std::optional<FuzzyDate> date(const char* written)
{
    return FuzzyDate::read(QString::fromUtf8(written));
}

FollowUp evaluation(const std::optional<FuzzyDate>& due, Repeats repeats = Repeats::Once)
{
    FollowUp made;
    made.title = "Evaluering af Sikker By"_q;
    if (due)
        made.rounds = {EvaluationRound{.due = due}};
    made.repeats = repeats;
    return made;
}

const QDate today(2010, 3, 12);

FuzzyDate on(int year, int month, int day)
{
    return FuzzyDate::day(QDate(year, month, day));
}

} // namespace

TEST(FollowUp, HasANameForEachKindAndInterval)
{
    EXPECT_EQ(followUpKinds().size(), 9U);
    for (const FollowUpKind kind : followUpKinds()) {
        EXPECT_EQ(followUpFromText(followUpText(kind)), kind);
        EXPECT_FALSE(followUpWords(kind).isEmpty());
    }
    EXPECT_EQ(followUpText(FollowUpKind::RegisterStudy), "registerStudy"_q);
    EXPECT_EQ(allRepeats().size(), 4U);
    for (const Repeats repeats : allRepeats()) {
        EXPECT_EQ(repeatsFromText(repeatsText(repeats)), repeats);
        EXPECT_FALSE(repeatsWords(repeats).isEmpty());
    }
    EXPECT_EQ(repeatsText(Repeats::EverySecondYear), "everySecondYear"_q);
    EXPECT_FALSE(followUpFromText(u"effectevaluation"));
    EXPECT_FALSE(followUpFromText(u""));
    EXPECT_FALSE(repeatsFromText(u"monthly"));
}

TEST(FollowUp, IsOverdueOnceTheLastDayItCanMeanIsOver)
{
    EXPECT_TRUE(evaluation(date("ultimo februar 2010")).isOverdue(today));
    EXPECT_TRUE(evaluation(date("2009")).isOverdue(today));
    EXPECT_FALSE(evaluation(date("primo 2010")).isOverdue(today));
    EXPECT_FALSE(evaluation(date("12.3.2010")).isOverdue(today));
    EXPECT_FALSE(evaluation(date("efter slutmålingen")).isOverdue(today));
    EXPECT_FALSE(evaluation({}).isOverdue(today));
}

TEST(FollowUp, IsDoneOnceItHasComeUnlessItRepeats)
{
    const FollowUp once = evaluation(date("2009")).arrivedOn(on(2010, 3, 1));
    EXPECT_EQ(once.arrived(), on(2010, 3, 1));
    EXPECT_EQ(once.rounds, std::vector({EvaluationRound{.due = date("2009"), .arrived = on(2010, 3, 1)}}));
    EXPECT_TRUE(once.isDone());
    EXPECT_FALSE(once.isOverdue(today));

    const FollowUp yearly = evaluation(date("2009"), Repeats::Yearly).arrivedOn(on(2010, 3, 1));
    EXPECT_FALSE(yearly.isDone());
    EXPECT_EQ(yearly.due(), date("2010"));
    EXPECT_FALSE(yearly.isOverdue(today));
}

TEST(FollowUp, ExpectsTheNextOneAnIntervalLater)
{
    const auto nextOf = [](const char* due, Repeats repeats) {
        return evaluation(date(due), repeats).arrivedOn(FuzzyDate::day(today)).rounds.back().due->key();
    };
    EXPECT_EQ(nextOf("medio 2010", Repeats::Once), "2010-medio"_q);
    EXPECT_EQ(nextOf("april 2010", Repeats::TwiceAYear), "2010-10"_q);
    EXPECT_EQ(nextOf("1. halvår 2010", Repeats::TwiceAYear), "2010-H2"_q);
    EXPECT_EQ(nextOf("medio 2010", Repeats::Yearly), "2011-medio"_q);
    EXPECT_EQ(nextOf("ultimo september 2010", Repeats::EverySecondYear), "2012-09-ultimo"_q);
    EXPECT_FALSE(evaluation({}, Repeats::Yearly).arrivedOn(FuzzyDate::day(today)).due());
}

TEST(FollowUp, ThatComesYearsLateIsNextExpectedAfterItCame)
{
    const FollowUp late = evaluation(date("2008"), Repeats::Yearly).arrivedOn(on(2011, 5, 2));
    EXPECT_EQ(late.due()->key(), "2011"_q);
    EXPECT_FALSE(late.isOverdue(QDate(2011, 5, 2)));
    const FollowUp event = evaluation(date("efter slutevalueringen"), Repeats::Yearly).arrivedOn(on(2011, 5, 2));
    EXPECT_EQ(event.due()->key(), "after slutevalueringen"_q) << "what follows an event without a year has no next";
}

TEST(FollowUp, ComesTwiceAYearAndNotMore)
{
    FollowUp barometer = evaluation(date("primo 2010"), Repeats::TwiceAYear);
    QStringList dates;
    for (int i = 0; i < 4; ++i) {
        barometer = barometer.arrivedOn(FuzzyDate::day(today));
        dates.append(barometer.due()->key());
    }
    EXPECT_EQ(dates, QStringList({"2010-medio"_q, "2011-primo"_q, "2011-medio"_q, "2012-primo"_q}));
}

TEST(FollowUp, KeepsItsEarlierRounds)
{
    FollowUp shared = evaluation(date("efter sommeren 2008"), Repeats::Yearly);
    shared.rounds[0].period = "2007"_q;
    shared.rounds[0].dataDue = date("1.4.2008");
    shared = shared.arrivedOn(*date("ultimo september 2008"));
    shared.rounds.back().dataReceived = date("maj 2009");
    shared = shared.arrivedOn(*date("2009"));
    ASSERT_EQ(shared.rounds.size(), 3U);
    EXPECT_EQ(shared.rounds[0].arrived, date("ultimo september 2008"));
    EXPECT_EQ(shared.rounds[0].dataDue, date("1.4.2008"));
    EXPECT_EQ(shared.rounds[1].period, "2008"_q);
    EXPECT_EQ(shared.rounds[1].dataReceived, date("maj 2009"));
    EXPECT_EQ(shared.rounds[2],
        (EvaluationRound{.period = "2009"_q, .dataDue = date("1.4.2010"), .due = date("efter sommeren 2010")}));
    EXPECT_EQ(shared.waitedFor(), &shared.rounds[2]);
    EXPECT_EQ(shared.arrived(), date("2009"));
}

TEST(FollowUp, WaitsForTheFirstOfItsRoundsThatHasNotCome)
{
    FollowUp mothers = evaluation(date("februar 2010"));
    mothers.rounds.push_back({.due = date("ultimo september 2010")});
    EXPECT_TRUE(mothers.isOverdue(today));
    mothers = mothers.arrivedOn(*date("februar 2010"));
    EXPECT_EQ(mothers.rounds.size(), 2U) << "the next was planned already";
    EXPECT_EQ(mothers.due(), date("ultimo september 2010"));
    EXPECT_FALSE(mothers.isDone());
    EXPECT_TRUE(mothers.arrivedOn(*date("oktober 2010")).isDone());
}

TEST(FollowUp, DoesNotWaitForARoundThatHasComeNobodyKnowsWhen)
{
    FollowUp it = evaluation({});
    it.rounds = {{.period = "2007"_q, .isUndated = true}};
    EXPECT_TRUE(it.isDone());
    EXPECT_FALSE(it.arrived());
    EXPECT_EQ(it.words(today, QLocale("da_DK"_q)), "Effect evaluation · has arrived"_q);
    it.rounds.push_back({.due = date("2010")});
    EXPECT_FALSE(it.isDone());
    EXPECT_EQ(it.words(today, QLocale("da_DK"_q)), "Effect evaluation · has arrived · next expected 2010"_q);
    EXPECT_EQ(it.arrivedOn(on(2010, 3, 1)).rounds[1].arrived, on(2010, 3, 1));
}

TEST(FollowUp, KnowsWhichRoundComesAfterTheLast)
{
    EXPECT_TRUE(evaluation({}, Repeats::Yearly).nextRound().isEmpty());
    EXPECT_TRUE(evaluation(date("2010")).nextRound().isEmpty()) << "it is made once";
    EXPECT_EQ(evaluation(date("2010"), Repeats::EverySecondYear).nextRound(), EvaluationRound{.due = date("2012")});
}

TEST(FollowUp, KnowsItsInitiatives)
{
    FollowUp shared = evaluation({});
    const InitiativeId club = InitiativeId::create();
    const InitiativeId mothers = InitiativeId::create();
    shared.initiatives = {club, mothers};
    EXPECT_TRUE(shared.isOf(club));
    EXPECT_TRUE(shared.isOf(mothers));
    EXPECT_FALSE(shared.isOf(InitiativeId::create()));
}

TEST(FollowUp, SaysInOneLineHowItStands)
{
    const QLocale danish("da_DK"_q);
    FollowUp it = evaluation(date("medio 2010"));
    it.evaluator = Evaluator::Own;
    EXPECT_EQ(it.words(today, danish), "Effect evaluation, internal · expected medio 2010"_q);
    it.evaluator = Evaluator::External;
    it.repeats = Repeats::Yearly;
    EXPECT_EQ(it.words(today, danish), "Effect evaluation, external · expected medio 2010 · every year"_q);
    it.rounds[0].due = date("2009");
    EXPECT_EQ(it.words(today, danish), "Effect evaluation, external · should have arrived 2009 · every year"_q);
    it = it.arrivedOn(on(2010, 3, 1));
    EXPECT_EQ(it.words(today, danish),
        "Effect evaluation, external · arrived 1. marts 2010 · next expected 2010 · every year"_q);
    EXPECT_EQ(it.words(QDate(2011, 3, 1), danish),
        "Effect evaluation, external · arrived 1. marts 2010 · next should have arrived 2010 · every year"_q)
        << "it is not said to have come and not to have come";
    it.rounds.back().due.reset();
    EXPECT_EQ(it.words(today, danish),
        "Effect evaluation, external · arrived 1. marts 2010 · next has no date yet · every year"_q);
    FollowUp once = evaluation({});
    once.evaluator = Evaluator::Own;
    EXPECT_EQ(once.words(today, danish), "Effect evaluation, internal · no date yet"_q);
    EXPECT_EQ(
        once.arrivedOn(on(2010, 3, 1)).words(today, danish), "Effect evaluation, internal · arrived 1. marts 2010"_q);
}

TEST(FollowUp, DoesNotClaimWhoMakesItWhereNobodyHasSaidIt)
{
    FollowUp it = evaluation(date("2010"));
    EXPECT_EQ(it.evaluator, Evaluator::Unsaid);
    EXPECT_EQ(it.words(today, QLocale("da_DK"_q)), "Effect evaluation · expected 2010"_q);
    EXPECT_EQ(evaluators().size(), 3U);
    for (const char* name : {"unsaid", "own", "external"}) {
        const auto evaluator = evaluatorFromText(QString::fromLatin1(name));
        ASSERT_TRUE(evaluator) << name;
        EXPECT_FALSE(evaluatorWords(*evaluator).isEmpty());
    }
    EXPECT_FALSE(evaluatorFromText(u""));
}

} // namespace indblik
