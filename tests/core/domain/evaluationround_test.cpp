// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluationround.h"

#include "tests/fixtures.h"

namespace indblik {

namespace {

const QDate today(2010, 3, 12);
const QLocale danish("da_DK"_q);

std::optional<FuzzyDate> date(const char* written)
{
    return FuzzyDate::read(QString::fromUtf8(written));
}

} // namespace

TEST(EvaluationRound, IsOverdueUntilItComesOnceTheLastDayItCanMeanIsOver)
{
    EvaluationRound round{.due = date("ultimo februar 2010")};
    EXPECT_TRUE(round.isOverdue(today));
    round.arrived = date("marts 2010");
    EXPECT_FALSE(round.isOverdue(today));
    EXPECT_FALSE(EvaluationRound{.due = date("primo 2010")}.isOverdue(today));
    EXPECT_FALSE(EvaluationRound{.due = date("efter slutmålingen")}.isOverdue(today));
    EXPECT_FALSE(EvaluationRound().isOverdue(today));
}

TEST(EvaluationRound, MayHaveComeThoughNobodyKnowsWhen)
{
    const EvaluationRound round{.period = "2007"_q, .due = date("2008"), .isUndated = true, .presentedTo = "BR"_q};
    EXPECT_TRUE(round.hasCome());
    EXPECT_FALSE(round.isOverdue(today));
    EXPECT_EQ(round.words(today, danish), "2007 · has arrived · presented to BR"_q);
    EXPECT_FALSE(round.next(12).hasCome());
    EXPECT_FALSE(EvaluationRound{.presentedTo = "BR"_q}.hasCome()) << "that is planned only";
}

TEST(EvaluationRound, WaitsForItsFiguresUntilTheyOrItselfCome)
{
    const EvaluationRound waits{.dataDue = date("1.3.2010")};
    EXPECT_TRUE(waits.isDataOverdue(today));
    EXPECT_FALSE(waits.isDataOverdue(QDate(2010, 3, 1)));
    EvaluationRound came = waits;
    came.dataReceived = date("marts 2010");
    EXPECT_FALSE(came.isDataOverdue(today));
    EvaluationRound made = waits;
    made.arrived = date("marts 2010");
    EXPECT_FALSE(made.isDataOverdue(today));
}

TEST(EvaluationRound, IsFollowedByOneAnIntervalLater)
{
    const EvaluationRound round{.period = "2008"_q,
        .dataDue = date("1.4.2009"),
        .dataReceived = date("2009"),
        .due = date("medio 2009"),
        .arrived = date("2010"),
        .presentedTo = "BR"_q,
        .presentedOn = date("2010"),
        .document = "Bilag 2"_q};
    EXPECT_EQ(
        round.next(12), (EvaluationRound{.period = "2009"_q, .dataDue = date("1.4.2010"), .due = date("medio 2010")}));
    EXPECT_EQ(EvaluationRound{.period = "1. halvår 2009"_q}.next(6).period, "2. halvår 2009"_q);
    EXPECT_TRUE(EvaluationRound{.period = "kuld 3"_q}.next(12).isEmpty());
    EXPECT_EQ(EvaluationRound{.due = date("efter slutmålingen")}.next(12).due, date("efter slutmålingen"));
}

TEST(EvaluationRound, SaysInOneLineHowItStands)
{
    EXPECT_EQ(EvaluationRound().words(today, danish), "no date yet"_q);
    EvaluationRound round{.period = "2009"_q, .dataDue = date("1.4.2010"), .due = date("efter sommeren 2010")};
    EXPECT_EQ(round.words(today, danish), "2009 · data expected 1. april 2010 · expected efter sommeren 2010"_q);
    EXPECT_EQ(round.words(QDate(2010, 4, 2), danish),
        "2009 · data should have come 1. april 2010 · expected efter sommeren 2010"_q);
    round.dataReceived = date("maj 2010");
    EXPECT_EQ(round.words(QDate(2011, 1, 1), danish),
        "2009 · data came maj 2010 · should have arrived efter sommeren 2010"_q);
    round.arrived = date("ultimo september 2010");
    round.presentedTo = "BR"_q;
    EXPECT_EQ(
        round.words(today, danish), "2009 · data came maj 2010 · arrived ultimo september 2010 · presented to BR"_q);
    round.presentedOn = date("november 2010");
    EXPECT_TRUE(round.words(today, danish).endsWith("presented to BR november 2010"_q));
    round.presentedTo.clear();
    EXPECT_TRUE(round.words(today, danish).endsWith("presented november 2010"_q));
    round.document = "Sag 2010-113"_q;
    EXPECT_TRUE(round.words(today, danish).endsWith(" · Sag 2010-113"_q));
}

} // namespace indblik
