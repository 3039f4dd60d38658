// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/cards/evaluations.h"

#include "tests/fixtures.h"

namespace indblik {

namespace {

FollowUp followUpOf(const QString& title, const std::vector<InitiativeId>& initiatives,
    const std::vector<EvaluationRound>& rounds = {}, Repeats repeats = Repeats::Once)
{
    FollowUp made;
    made.title = title;
    made.initiatives = initiatives;
    made.rounds = rounds;
    made.repeats = repeats;
    return made;
}

EvaluationRound dueAt(const QString& due)
{
    return {.due = FuzzyDate::read(due)};
}

EvaluationRound cameAt(const QString& arrived)
{
    return {.due = FuzzyDate::read("2008"_q), .arrived = FuzzyDate::read(arrived)};
}

QStringList picture(const std::vector<CalendarEntry>& entries)
{
    QStringList lines;
    for (const CalendarEntry& entry : entries)
        lines.append("%1 %2 %3"_q.arg(entry.title).arg(entry.number).arg(entry.date ? entry.date->key() : "-"_q));
    return lines;
}

} // namespace

class EvaluationsTest : public StoreTest
{
protected:
    InitiativeId club() const { return book.cards[0].initiative; }
    InitiativeId mothers() const { return book.cards[1].initiative; }

    AccountBook book = smallBook();
};

TEST_F(EvaluationsTest, AreListedByTheLastDayTheyCanMeanAndThoseWithoutADayLast)
{
    book.followUps = {followUpOf("Uden dato"_q, {club()}, {EvaluationRound{.period = "2010"_q}}),
        followUpOf("Efter"_q, {club()}, {dueAt("efter slutmålingen"_q)}),
        followUpOf("År"_q, {club()}, {dueAt("2010"_q)}), followUpOf("Dag"_q, {club()}, {dueAt("1.12.2010"_q)}),
        followUpOf("Sommer"_q, {club()}, {dueAt("efter sommerferien 2009"_q)})};
    EXPECT_EQ(
        picture(evaluationsWaitedFor(book)), QStringList({"Sommer 1 2009 after sommerferien"_q, "Dag 1 2010-12-01"_q,
                                                 "År 1 2010"_q, "Uden dato 1 -"_q, "Efter 1 after slutmålingen"_q}));
}

TEST_F(EvaluationsTest, ThatHaveComeAreInTheCalendarOnlyByWhenTheyCame)
{
    book.followUps = {followUpOf("Fælles"_q, {club()},
        {cameAt("september 2008"_q), cameAt("februar 2010"_q), dueAt("medio 2010"_q)}, Repeats::Yearly)};
    EXPECT_EQ(picture(evaluationCalendar(book)),
        QStringList({"Fælles 1 2008-09"_q, "Fælles 2 2010-02"_q, "Fælles 3 2010-medio"_q}));
    EXPECT_EQ(picture(evaluationsWaitedFor(book)), QStringList({"Fælles 3 2010-medio"_q}));
}

TEST_F(EvaluationsTest, ThatHaveComeNobodyKnowsWhenAreNotWaitedForAndStayOnTheForm)
{
    book.followUps = {
        followUpOf("Ukendt dag"_q, {club()}, {EvaluationRound{.due = FuzzyDate::read("2008"_q), .isUndated = true}})};
    EXPECT_TRUE(evaluationsWaitedFor(book).empty());
    EXPECT_EQ(picture(evaluationCalendar(book)), QStringList({"Ukendt dag 1 -"_q}));
    EXPECT_EQ(book.followUpsOf(book.cards[0]).size(), 1U);
    book.followUps[0].rounds[0].presentedOn = FuzzyDate::read("2009"_q);
    EXPECT_EQ(picture(evaluationCalendar(book)), QStringList({"Ukendt dag 1 2009"_q}));
}

TEST_F(EvaluationsTest, AreWaitedForWithoutARoundWhereMoreIsExpected)
{
    book.followUps = {followUpOf("Intet vides"_q, {club()}),
        followUpOf("Hvert år"_q, {club()}, {cameAt("2009"_q)}, Repeats::Yearly),
        followUpOf("Færdig"_q, {club()}, {cameAt("2009"_q)})};
    EXPECT_EQ(picture(evaluationsWaitedFor(book)), QStringList({"Intet vides 0 -"_q, "Hvert år 0 -"_q}));
    for (const CalendarEntry& entry : evaluationsWaitedFor(book))
        EXPECT_TRUE(entry.round.isEmpty());
}

TEST_F(EvaluationsTest, SayWhichFormsAndGoalsWaitForThem)
{
    book.followUps = {followUpOf("Begge"_q, {club(), mothers()}, {dueAt("2010"_q)}),
        followUpOf("Ingen"_q, {InitiativeId::create()}, {dueAt("2011"_q)})};
    book.assessments[0].grounds = {club(), book.followUps[0].id};
    const auto waited = evaluationsWaitedFor(book);
    ASSERT_EQ(waited.size(), 2U);
    EXPECT_EQ(waited[0].followUp, book.followUps[0].id);
    EXPECT_EQ(waited[0].cards, (std::vector{book.cards[0].id, book.cards[1].id}));
    EXPECT_EQ(waited[0].goals, std::vector{book.goals[0].id});
    EXPECT_TRUE(waited[1].cards.empty()) << "no form of this year is of it";
    EXPECT_TRUE(waited[1].goals.empty());
}

} // namespace indblik
