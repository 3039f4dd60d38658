// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/cards/completeness.h"
#include "tests/fixtures.h"

namespace indblik {

namespace {

const QDate today(2010, 3, 12);
const FieldKey status{QStringLiteral("status")};
const FieldKey funding{QStringLiteral("funding")};
const FieldKey agreed{QStringLiteral("agreed")};
const FieldKey ends{QStringLiteral("ends")};
const FieldKey notes{QStringLiteral("notes")};

/// An account of one form with a field of each kind and one card that is complete.
AccountBook completeBook()
{
    AccountBook book{.account = {.year = year(2010)}};
    FormTemplate form{{"goals"_q, 7}, "Skema"_q, {}, {}};
    form.fields = {{.key = status, .label = "Status {år}"_q, .isRequired = true},
        {.key = funding, .label = "Beløb"_q, .kind = FieldKind::Amount, .isRequired = true},
        {.key = agreed, .label = "Enig?"_q, .kind = FieldKind::Choice, .choices = {"ja"_q, "nej"_q}},
        {.key = ends, .label = "Slut"_q, .kind = FieldKind::Date},
        {.key = notes, .label = "Noter"_q, .kind = FieldKind::List}};
    book.forms = {form};
    Initiative initiative;
    initiative.title = "Klubben"_q;
    book.initiatives = {initiative};
    Card card;
    card.account = book.account.id;
    card.initiative = initiative.id;
    card.title = initiative.title;
    card.form = form.ref;
    card.answers[status].text = "Klubben er åben."_q;
    card.answers[funding].text = "3,4 mio. kr."_q;
    card.achievement = Achievement{AchievementKind::OnTrack, {}, {}};
    book.cards = {card};
    return book;
}

std::vector<Gap> gaps(const AccountBook& book)
{
    return gapsOf(book, book.cards.front(), today);
}

std::vector<GapKind> kindsOf(const std::vector<Gap>& gaps)
{
    std::vector<GapKind> kinds;
    for (const Gap& gap : gaps)
        kinds.push_back(gap.kind);
    return kinds;
}

using Kinds = std::vector<GapKind>;

FollowUp followUpOf(const Card& card, const QString& due)
{
    FollowUp made;
    made.title = "Sikker By"_q;
    made.initiatives = {card.initiative};
    made.rounds = {EvaluationRound{.due = FuzzyDate::read(due)}};
    return made;
}

} // namespace

TEST(Completeness, FindsNothingWhereNothingIsMissing)
{
    const AccountBook book = completeBook();
    EXPECT_TRUE(gaps(book).empty());
    EXPECT_TRUE(succeeded(mayBeSubmitted(book, book.cards[0])));
}

TEST(Completeness, LeadsToEachRequiredFieldThatIsEmpty)
{
    AccountBook book = completeBook();
    book.cards[0].answers.erase(status);
    book.cards[0].answers[funding].text.clear();
    const auto found = gaps(book);
    ASSERT_EQ(kindsOf(found), (Kinds{GapKind::AnswerMissing, GapKind::AnswerMissing}));
    EXPECT_EQ(found[0].field, status);
    EXPECT_EQ(found[0].label, "Status 2010"_q);
    EXPECT_EQ(found[0].card, book.cards[0].id);
    EXPECT_EQ(found[0].part(), FormPart::Field);
    EXPECT_TRUE(found[0].blocks());
    EXPECT_EQ(sentence(found[0]), "“Status 2010” is not filled in."_q);
    EXPECT_EQ(found[1].field, funding);
}

TEST(Completeness, HoldsWhatIsWrittenAgainstItsKind)
{
    AccountBook book = completeBook();
    book.cards[0].answers[funding].text = "se bilag"_q;
    book.cards[0].answers[agreed].text = "måske"_q;
    book.cards[0].answers[ends].text = "31.2.2011"_q;
    const auto found = gaps(book);
    ASSERT_EQ(kindsOf(found), (Kinds{GapKind::NotAnAmount, GapKind::NotAChoice, GapKind::NotADate}));
    EXPECT_TRUE(sentence(found[0]).contains("se bilag"_q));
    EXPECT_TRUE(sentence(found[1]).contains("måske"_q));
    EXPECT_TRUE(sentence(found[2]).contains("31.2.2011"_q));
    for (const Gap& gap : found)
        EXPECT_TRUE(gap.blocks());
    book.cards[0].answers[funding].text = "½ mio."_q;
    book.cards[0].answers[agreed].text = "nej"_q;
    book.cards[0].answers[ends].text = "medio 2011"_q;
    EXPECT_TRUE(gaps(book).empty());
}

TEST(Completeness, HoldsNumbersAndTheCellsOfATableAgainstTheirKind)
{
    AccountBook book = completeBook();
    FormTemplate* form = nullptr;
    for (FormTemplate& each : book.forms) {
        if (each.ref == book.cards[0].form)
            form = &each;
    }
    ASSERT_NE(form, nullptr);
    const FieldKey count{"count"_q};
    const FieldKey cases{"cases"_q};
    form->fields.push_back({.key = count, .label = "Antal"_q, .kind = FieldKind::Number});
    Field table{.key = cases, .label = "Sager"_q, .kind = FieldKind::Table, .isRequired = true};
    table.rows = {"Niveau 1"_q};
    table.columns = {"2010"_q};
    form->fields.push_back(table);
    book.cards[0].answers[count].text = "mange"_q;
    EXPECT_EQ(kindsOf(gaps(book)), (Kinds{GapKind::NotANumber, GapKind::AnswerMissing}));
    book.cards[0].answers[count].text = "1.200"_q;
    book.cards[0].answers[cases].text = "| 2010\nNiveau 1 | få"_q;
    auto found = gaps(book);
    ASSERT_EQ(kindsOf(found), Kinds{GapKind::NotANumber});
    EXPECT_EQ(sentence(found[0]), "“Sager”: “få” is not a number. Write it as “1.200” or “12,5”."_q);
    book.cards[0].answers[cases].text = "tolv"_q;
    found = gaps(book);
    ASSERT_EQ(kindsOf(found), Kinds{GapKind::NotATable});
    EXPECT_TRUE(found[0].blocks());
    book.cards[0].answers[cases].text = "| 2010\nNiveau 1 | 12"_q;
    EXPECT_TRUE(gaps(book).empty());
}

TEST(Completeness, WaitsForTheReviewOfWhatCameFromLastYear)
{
    AccountBook book = completeBook();
    book.yearBefore = year(2008);
    book.cards[0].answers[status].review = Review::Carried;
    book.cards[0].answers[notes] = {"- fra sidst"_q, 0, Review::Carried};
    const auto found = gaps(book);
    ASSERT_EQ(kindsOf(found), (Kinds{GapKind::NotReviewed, GapKind::NotReviewed}));
    EXPECT_TRUE(sentence(found[0]).contains("2008"_q));
    book.cards[0].answers[status].review = Review::Confirmed;
    book.cards[0].answers[notes].review = Review::Edited;
    EXPECT_TRUE(gaps(book).empty());
    // What was emptied needs no review.
    book.cards[0].answers[notes] = {{}, 0, Review::Carried};
    EXPECT_TRUE(gaps(book).empty());
}

TEST(Completeness, AsksForAnAchievementAndForTheReasonOfABadOne)
{
    AccountBook book = completeBook();
    auto& achievement = book.cards[0].achievement;
    achievement.reset();
    ASSERT_EQ(kindsOf(gaps(book)), Kinds{GapKind::AchievementMissing});
    EXPECT_FALSE(gaps(book)[0].blocks());
    EXPECT_EQ(gaps(book)[0].part(), FormPart::Achievement);
    achievement = Achievement{AchievementKind::NotAchieved, {}, " \n"_q};
    ASSERT_EQ(kindsOf(gaps(book)), Kinds{GapKind::SentenceMissing});
    EXPECT_TRUE(gaps(book)[0].blocks());
    achievement->sentence = "Krisen kom."_q;
    EXPECT_TRUE(gaps(book).empty());
}

TEST(Completeness, AsksFromWhenItCanBeAssessedAndSaysWhenItCan)
{
    AccountBook book = completeBook();
    auto& achievement = book.cards[0].achievement;
    achievement = Achievement{AchievementKind::NotAssessableYet, {}, "Evalueringen kommer."_q};
    ASSERT_EQ(kindsOf(gaps(book)), Kinds{GapKind::AssessableDateMissing});
    EXPECT_TRUE(gaps(book)[0].blocks());
    achievement->assessableFrom = FuzzyDate::read("medio 2012"_q);
    EXPECT_TRUE(gaps(book).empty());
    achievement->assessableFrom = FuzzyDate::read("2009"_q);
    ASSERT_EQ(kindsOf(gaps(book)), Kinds{GapKind::AssessableNow});
    EXPECT_FALSE(gaps(book)[0].blocks());
}

TEST(Completeness, WishesForALengthWithoutInsisting)
{
    AccountBook book = completeBook();
    book.forms[0].fields[0].wished = WordSpan{4, 6};
    const auto found = gaps(book);
    ASSERT_EQ(kindsOf(found), Kinds{GapKind::AnswerShort});
    EXPECT_FALSE(found[0].blocks());
    EXPECT_EQ(found[0].words, QStringList({"3"_q, "4"_q}));
    book.cards[0].answers[status].text = "en to tre fire"_q;
    EXPECT_TRUE(gaps(book).empty());
    book.cards[0].answers[status].text = "en to tre fire fem seks"_q;
    EXPECT_TRUE(gaps(book).empty());
    book.cards[0].answers[status].text = "en to tre fire fem seks syv"_q;
    ASSERT_EQ(kindsOf(gaps(book)), Kinds{GapKind::AnswerLong});
    EXPECT_EQ(gaps(book)[0].words, QStringList({"7"_q, "6"_q}));
    EXPECT_TRUE(succeeded(mayBeSubmitted(book, book.cards[0])));
    // An empty one is missing, not short.
    book.cards[0].answers[status].text.clear();
    EXPECT_EQ(kindsOf(gaps(book)), Kinds{GapKind::AnswerMissing});
}

TEST(Completeness, MissesTheFigureOfACriterion)
{
    AccountBook book = completeBook();
    Criterion criterion;
    criterion.card = book.cards[0].id;
    criterion.text = "100 familier"_q;
    criterion.target.count = 100;
    Criterion other = criterion;
    other.card = CardId::create();
    book.criteria = {criterion, other};
    ASSERT_EQ(kindsOf(gaps(book)), Kinds{GapKind::FigureMissing});
    EXPECT_EQ(gaps(book)[0].words, QStringList{"100 familier"_q});
    EXPECT_EQ(gaps(book)[0].part(), FormPart::Criteria);
    EXPECT_EQ(gaps(book)[0].criterion, criterion.id);
    book.criteria[0].actual.count = 0;
    EXPECT_TRUE(gaps(book).empty());
}

TEST(Completeness, RemindsOfFollowUpsThatAreLateOrHaveCome)
{
    AccountBook book = completeBook();
    book.followUps = {followUpOf(book.cards[0], "ultimo februar 2010"_q)};
    ASSERT_EQ(kindsOf(gaps(book)), Kinds{GapKind::FollowUpOverdue});
    EXPECT_EQ(gaps(book)[0].words[0], "Sikker By"_q);
    EXPECT_EQ(gaps(book)[0].part(), FormPart::FollowUps);
    EXPECT_EQ(gaps(book)[0].followUp, book.followUps[0].id);
    EXPECT_FALSE(gaps(book)[0].blocks());
    book.followUps[0].rounds[0].due = FuzzyDate::read("medio 2010"_q);
    EXPECT_TRUE(gaps(book).empty());
    // That it has come is only news where the achievement waits for it.
    book.followUps[0].rounds[0].arrived = FuzzyDate::day(QDate(2010, 3, 1));
    EXPECT_TRUE(gaps(book).empty());
    book.cards[0].achievement = Achievement{AchievementKind::AwaitingEvaluation, {}, "Sikker By evalueres."_q};
    ASSERT_EQ(kindsOf(gaps(book)), Kinds{GapKind::FollowUpArrived});
    EXPECT_FALSE(gaps(book)[0].blocks());
    EXPECT_EQ(gaps(book)[0].followUp, book.followUps[0].id);
    book.followUps[0].initiatives = {InitiativeId::create()};
    EXPECT_TRUE(gaps(book).empty());
}

TEST(Completeness, LeavesOutAFollowUpThatCameInAYearBefore)
{
    AccountBook book = completeBook();
    book.cards[0].achievement = Achievement{AchievementKind::AwaitingEvaluation, {}, "Evalueres."_q};
    book.followUps = {followUpOf(book.cards[0], "2009"_q)};
    book.followUps[0].rounds[0].arrived = FuzzyDate::day(QDate(2009, 12, 31));
    EXPECT_TRUE(book.followUpsOf(book.cards[0]).empty());
    EXPECT_TRUE(gaps(book).empty());
    book.followUps[0].repeats = Repeats::EverySecondYear;
    EXPECT_EQ(book.followUpsOf(book.cards[0]).size(), 1U);
}

TEST(Completeness, PutsWhatKeepsTheFormBackFirst)
{
    AccountBook book = completeBook();
    Card& card = book.cards[0];
    book.forms[0].fields[0].wished = WordSpan{50, 150};
    book.followUps = {followUpOf(card, "2009"_q)};
    card.answers.erase(funding);
    card.answers[ends].text = "snart"_q;
    card.achievement = Achievement{AchievementKind::NotAchieved, {}, {}};
    EXPECT_EQ(kindsOf(gaps(book)), (Kinds{GapKind::AnswerMissing, GapKind::NotADate, GapKind::SentenceMissing,
                                       GapKind::AnswerShort, GapKind::FollowUpOverdue}));
}

TEST(Completeness, NamesEachThingThatIsMissingWhereAFormIsHandedIn)
{
    AccountBook book = completeBook();
    book.cards[0].answers.erase(status);
    book.cards[0].answers[ends].text = "snart"_q;
    book.cards[0].achievement.reset();
    const auto refused = mayBeSubmitted(book, book.cards[0]);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains("Klubben"_q));
    EXPECT_TRUE(refused.error().message.contains("“Status 2010” is not filled in."_q));
    EXPECT_TRUE(refused.error().message.contains("snart"_q));
    EXPECT_FALSE(refused.error().message.contains("achievement"_q));
}

TEST(Completeness, CountsWordsAndNotTheSignsAroundThem)
{
    EXPECT_EQ(wordCount(""_q), 0);
    EXPECT_EQ(wordCount(" \n - – § "_q), 0);
    EXPECT_EQ(wordCount("Klubben er åben."_q), 3);
    EXPECT_EQ(wordCount("- et\n- to\n- tre"_q), 3);
    EXPECT_EQ(wordCount("SSP-samarbejdet (2009/2010) kostede 1,5 mio. kr."_q), 6);
    EXPECT_EQ(wordCount("æ Ø 7"_q), 3);
}

TEST(FormProgress, IsCountedInFieldsThatMustBeThere)
{
    AccountBook book = completeBook();
    Card& card = book.cards[0];
    EXPECT_EQ(formProgress(book, card), (FormProgress{2, 2}));
    card.answers[status].review = Review::Carried;
    EXPECT_EQ(formProgress(book, card), (FormProgress{1, 2}));
    card.answers[notes] = {"- fra sidst"_q, 0, Review::Carried};
    EXPECT_EQ(formProgress(book, card), (FormProgress{1, 3}));
    card.answers[notes].review = Review::Confirmed;
    EXPECT_EQ(formProgress(book, card), (FormProgress{1, 2}));
    card.answers.clear();
    EXPECT_EQ(formProgress(book, card), (FormProgress{0, 2}));
    card.form.version = 99;
    EXPECT_EQ(formProgress(book, card), (FormProgress{0, 0}));
}

TEST(RoundCount, CountsTheFormsByTheirState)
{
    AccountBook book = completeBook();
    const Card written = book.cards[0];
    Card carried = written;
    carried.achievement.reset();
    for (auto& [field, answer] : carried.answers)
        answer.review = Review::Carried;
    EXPECT_TRUE(isNotBegun(carried));
    EXPECT_FALSE(isNotBegun(written));
    Card late = carried;
    late.due = today.addDays(-1);
    Card confirmed = carried;
    confirmed.answers[status].review = Review::Confirmed;
    EXPECT_FALSE(isNotBegun(confirmed));
    Card submitted = late;
    submitted.state = CardState::Submitted;
    Card returned = late;
    returned.state = CardState::Returned;
    Card approved = late;
    approved.state = CardState::Approved;
    book.cards = {written, carried, late, confirmed, submitted, returned, approved, approved};
    EXPECT_EQ(countRound(book, today),
        (RoundCount{
            .cards = 8, .notBegun = 2, .drafts = 2, .submitted = 1, .returned = 1, .approved = 2, .overdue = 2}));
}

TEST(Completeness, APromiseThatCanBeToldByNowIsWorthALookAndStopsNothing)
{
    const AccountBook book = completeBook();
    const Card& card = book.cards.front();
    Promise open{.id = PromiseId::create(), .card = card.id, .field = status, .sentence = "Kurset ventes i 2010"_q};
    open.saidIn = year(2009);
    open.due = FuzzyDate::read("2010"_q);
    Promise later = open;
    later.due = FuzzyDate::read("2012"_q);
    Promise kept = open;
    kept.state = PromiseState::Kept;
    Promise followed = open;
    followed.followUp = FollowUpId::create();
    Promise undated = open;
    undated.id = PromiseId::create();
    undated.due.reset();
    const std::vector<Gap> found = gapsOf(book, card, today, {open, later, kept, followed, undated});
    ASSERT_EQ(kindsOf(found), (Kinds{GapKind::PromiseOpen, GapKind::PromiseOpen}));
    EXPECT_EQ(found[0].promise, open.id);
    EXPECT_EQ(found[1].promise, undated.id);
    EXPECT_EQ(found[0].part(), FormPart::Promises);
    EXPECT_FALSE(found[0].blocks());
    EXPECT_EQ(gapText(found[0].kind), "promiseOpen"_q);
    EXPECT_TRUE(sentence(found[0]).contains("Kurset ventes i 2010"_q));
    EXPECT_TRUE(sentence(found[0]).contains("2009"_q));
    EXPECT_TRUE(succeeded(mayBeSubmitted(book, card)));
}

} // namespace indblik
