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
    made.due = due;
    made.repeats = repeats;
    return made;
}

const QDate today(2010, 3, 12);

} // namespace

TEST(FollowUp, HasANameForEachKindAndInterval)
{
    EXPECT_EQ(followUpKinds().size(), 8U);
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
    const FollowUp once = evaluation(date("2009")).arrivedOn(QDate(2010, 3, 1));
    EXPECT_EQ(once.arrived, FuzzyDate::day(QDate(2010, 3, 1)));
    EXPECT_EQ(once.due, date("2009"));
    EXPECT_TRUE(once.isDone());
    EXPECT_FALSE(once.isOverdue(today));

    const FollowUp yearly = evaluation(date("2009"), Repeats::Yearly).arrivedOn(QDate(2010, 3, 1));
    EXPECT_FALSE(yearly.isDone());
    EXPECT_EQ(yearly.due, date("2010"));
    EXPECT_FALSE(yearly.isOverdue(today));
}

TEST(FollowUp, ExpectsTheNextOneAnIntervalLater)
{
    const auto nextOf = [](const char* due, Repeats repeats) {
        return evaluation(date(due), repeats).arrivedOn(today).due->key();
    };
    EXPECT_EQ(nextOf("medio 2010", Repeats::Once), "2010-medio"_q);
    EXPECT_EQ(nextOf("april 2010", Repeats::TwiceAYear), "2010-10"_q);
    EXPECT_EQ(nextOf("1. halvår 2010", Repeats::TwiceAYear), "2010-H2"_q);
    EXPECT_EQ(nextOf("medio 2010", Repeats::Yearly), "2011-medio"_q);
    EXPECT_EQ(nextOf("ultimo september 2010", Repeats::EverySecondYear), "2012-09-ultimo"_q);
    EXPECT_FALSE(evaluation({}, Repeats::Yearly).arrivedOn(today).due);
}

TEST(FollowUp, ThatComesYearsLateIsNextExpectedAfterItCame)
{
    const FollowUp late = evaluation(date("2008"), Repeats::Yearly).arrivedOn(QDate(2011, 5, 2));
    EXPECT_EQ(late.due->key(), "2011"_q);
    EXPECT_FALSE(late.isOverdue(QDate(2011, 5, 2)));
    const FollowUp event = evaluation(date("efter slutevalueringen"), Repeats::Yearly).arrivedOn(QDate(2011, 5, 2));
    EXPECT_EQ(event.due->key(), "after slutevalueringen"_q) << "what follows an event without a year has no next";
}

TEST(FollowUp, ComesTwiceAYearAndNotMore)
{
    FollowUp barometer = evaluation(date("primo 2010"), Repeats::TwiceAYear);
    QStringList dates;
    for (int i = 0; i < 4; ++i) {
        barometer = barometer.arrivedOn(today);
        dates.append(barometer.due->key());
    }
    EXPECT_EQ(dates, QStringList({"2010-medio"_q, "2011-primo"_q, "2011-medio"_q, "2012-primo"_q}));
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
    EXPECT_EQ(it.words(today, danish), "Effect evaluation, internal · expected medio 2010"_q);
    it.isExternal = true;
    it.repeats = Repeats::Yearly;
    EXPECT_EQ(it.words(today, danish), "Effect evaluation, external · expected medio 2010 · every year"_q);
    it.due = date("2009");
    EXPECT_EQ(it.words(today, danish), "Effect evaluation, external · should have arrived 2009 · every year"_q);
    it = it.arrivedOn(QDate(2010, 3, 1));
    EXPECT_EQ(
        it.words(today, danish), "Effect evaluation, external · arrived 1. marts 2010 · expected 2010 · every year"_q);
    FollowUp once = evaluation({});
    EXPECT_EQ(once.words(today, danish), "Effect evaluation, internal · no date yet"_q);
    EXPECT_EQ(once.arrivedOn(QDate(2010, 3, 1)).words(today, danish),
        "Effect evaluation, internal · arrived 1. marts 2010"_q);
}

} // namespace indblik
