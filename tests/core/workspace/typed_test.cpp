// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/typed.h"

#include "core/workspace.h"
#include "tests/fixtures.h"

namespace indblik {
namespace {

class TypedTest : public StoreTest
{
protected:
    TypedTest()
    {
        auto store = valueOf(Store::create(path(), "Mette"_q));
        stored(store, smallBook());
        workspace = std::make_unique<Workspace>(std::move(store), "Mette"_q);
        EXPECT_TRUE(succeeded(workspace->show()));
        typed = std::make_unique<Typed>(*workspace);
    }

    CardId card() const { return workspace->book()->cards.front().id; }
    const BudgetRow& row() const { return workspace->book()->budget.groups[0].rows[0]; }
    QString there(const TypedPlace& place) const { return typed->stored(place).value_or("not there"_q); }

    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<Typed> typed;
};

TEST_F(TypedTest, ANewCriterionIsStoredWhenItHasItsTarget)
{
    using Which = CriterionPlace::Field;
    const CriterionPlace text{card(), CriterionId::create(), Which::Text};
    CriterionPlace target = text;
    target.field = Which::Target;
    CriterionPlace actual = text;
    actual.field = Which::Actual;
    const auto faults = typed->store({{text, "Flere i job"_q}});
    ASSERT_EQ(faults.count(text), 1u);
    EXPECT_TRUE(faults.at(text).isUnfinished);
    EXPECT_FALSE(typed->stored(text));

    // What cannot be read stops nothing else of it.
    const auto left = typed->store({{text, "Flere i job"_q}, {target, "mindst 10"_q}, {actual, "30 af 20"_q}});
    ASSERT_EQ(left.size(), 1u);
    EXPECT_EQ(left.begin()->first, TypedPlace(actual));
    EXPECT_EQ(there(text), "Flere i job"_q);
    EXPECT_EQ(there(target), targetText({.count = 10}, QLocale()));
    EXPECT_EQ(there(actual), QString());
    EXPECT_EQ(workspace->book()->criteriaOf(card()).size(), 1u);
}

TEST_F(TypedTest, AnAchievementIsOneStepAndADateThatIsNoneWaits)
{
    using Which = AchievementPlace::Field;
    const AchievementPlace kind{card(), Which::Kind};
    const AchievementPlace from{card(), Which::From};
    const AchievementPlace why{card(), Which::Sentence};
    const auto faults = typed->store({{kind, achievementText(AchievementKind::NotAssessableYet)}, {from, "engang"_q},
        {why, "Det er for tidligt"_q}});
    ASSERT_EQ(faults.size(), 1u);
    EXPECT_EQ(faults.begin()->first, TypedPlace(from));
    EXPECT_EQ(there(why), "Det er for tidligt"_q);
    EXPECT_EQ(there(from), QString());
    EXPECT_TRUE(typed->store({{from, "medio 2031"_q}}).empty());
    EXPECT_EQ(there(from), "medio 2031"_q);
    EXPECT_TRUE(typed->store({{kind, QString()}}).empty());
    EXPECT_EQ(there(why), QString());
    EXPECT_TRUE(typed->store({{why, "Uden noget at forklare"_q}}).at(why).isUnfinished);
}

TEST_F(TypedTest, WhatAnAchievementDoesNotTakeWaitsAndIsNotThrownAway)
{
    using Which = AchievementPlace::Field;
    const AchievementPlace kind{card(), Which::Kind};
    const AchievementPlace from{card(), Which::From};
    const AchievementPlace why{card(), Which::Sentence};
    // Nothing is stated of it.
    for (const TypedTexts& typedNow : {TypedTexts{{from, "medio 2031"_q}, {why, "Fordi"_q}},
             TypedTexts{{kind, QString()}, {from, "medio 2031"_q}, {why, "Fordi"_q}}}) {
        const auto faults = typed->store(typedNow);
        EXPECT_EQ(faults.size(), 2u);
        ASSERT_TRUE(faults.contains(from) && faults.contains(why));
        EXPECT_TRUE(faults.at(from).isUnfinished && faults.at(why).isUnfinished);
    }
    // One that is no waiting takes no date; the rest of it is stored.
    const auto faults =
        typed->store({{kind, achievementText(AchievementKind::High)}, {from, "medio 2031"_q}, {why, "Fordi"_q}});
    ASSERT_EQ(faults.size(), 1u);
    EXPECT_TRUE(faults.at(from).error.message.contains(achievementWords(AchievementKind::High)));
    EXPECT_EQ(there(kind), achievementText(AchievementKind::High));
    EXPECT_EQ(there(why), "Fordi"_q);
    EXPECT_EQ(typed->store({{from, "engang"_q}}).count(from), 1u);
    EXPECT_TRUE(typed->store({{from, " "_q}}).empty());
    // A date that is in the file goes with the choice, and stays in the history.
    EXPECT_TRUE(
        typed->store({{kind, achievementText(AchievementKind::AwaitingEvaluation)}, {from, "medio 2031"_q}}).empty());
    EXPECT_TRUE(typed->store({{kind, achievementText(AchievementKind::High)}}).empty());
    EXPECT_EQ(there(from), QString());
}

TEST_F(TypedTest, AReasonWithoutAVerdictOfOnesOwnWaits)
{
    const GoalId goal = workspace->book()->goals.front().id;
    const GoalPlace verdict{goal, GoalPlace::Field::Verdict};
    const GoalPlace reason{goal, GoalPlace::Field::VerdictReason};
    const GoalPlace by{goal, GoalPlace::Field::DecidedBy};
    const auto faults = typed->store({{verdict, QString()}, {reason, "Talt efter"_q}, {by, "Udvalget"_q}});
    ASSERT_EQ(faults.size(), 1u);
    EXPECT_TRUE(faults.at(reason).isUnfinished);
    EXPECT_EQ(there(by), "Udvalget"_q);
    EXPECT_TRUE(typed->store({{reason, QString()}}).empty());
}

TEST_F(TypedTest, ASiteHasNoFunder)
{
    const PartPlace name{row().id, BudgetPartId::create()};
    PartPlace share = name;
    share.field = PartPlace::Field::Share;
    EXPECT_EQ(typed->store({{name, "Kapelvej"_q}, {share, "50"_q}}).at(share).error.fault, Fault::Missing);
    EXPECT_EQ(there(name), "Kapelvej"_q);
}

TEST_F(TypedTest, AVerdictOfOnesOwnWaitsForItsReasonAndStopsNothingElse)
{
    using Which = GoalPlace::Field;
    const GoalId goal = workspace->book()->goals.front().id;
    const GoalPlace verdict{goal, Which::Verdict};
    const GoalPlace by{goal, Which::DecidedBy};
    const GoalPlace on{goal, Which::DecidedOn};
    const GoalPlace text{goal, Which::Assessment};
    const auto faults = typed->store(
        {{verdict, verdictText(Verdict::Met)}, {by, "Udvalget"_q}, {on, "i går"_q}, {text, "Nået i år."_q}});
    EXPECT_EQ(faults.size(), 2u);
    EXPECT_TRUE(faults.contains(verdict));
    EXPECT_TRUE(faults.contains(on));
    EXPECT_EQ(there(by), "Udvalget"_q);
    EXPECT_EQ(there(text), "Nået i år."_q);
    EXPECT_TRUE(
        typed->store({{verdict, verdictText(Verdict::Met)}, {{GoalPlace{goal, Which::VerdictReason}}, "Talt efter"_q}})
            .empty());
    EXPECT_EQ(there(verdict), verdictText(Verdict::Met));
}

TEST_F(TypedTest, AnAmountIsReadInTheUnitItWasTypedIn)
{
    PartPlace name{row().id, BudgetPartId::create()};
    PartPlace amount = name;
    amount.field = PartPlace::Field::Amount;
    amount.column = BudgetColumn{year(2010)};
    amount.unit = Scale::Thousand;
    EXPECT_TRUE(typed->store({{amount, "3500"_q}}).at(amount).isUnfinished) << "it has no name yet";
    EXPECT_TRUE(typed->store({{name, "Kapelvej"_q}, {amount, "3500"_q}}).empty());
    EXPECT_EQ(row().parts.front().figure(amount.column), Figure(mio(3.5)));
    amount.unit = Scale::Million;
    EXPECT_EQ(there(amount), "3,5"_q);

    const CellPlace cell{row().id, {}, BudgetColumn{year(2010)}, Scale::Million};
    EXPECT_TRUE(typed->store({{cell, "mange"_q}}).at(cell).isUnfinished);
    EXPECT_TRUE(typed->store({{cell, "12,5"_q}}).empty());
    EXPECT_EQ(there(cell), "12,5"_q);
}

TEST_F(TypedTest, AWordInACellIsNoAmountAndChangesNothing)
{
    const CellPlace cell{row().id, {}, BudgetColumn{year(2010)}, Scale::Million};
    const auto faults = typed->store({{cell, "se bilag"_q}});
    ASSERT_EQ(faults.size(), 1u);
    EXPECT_TRUE(faults.at(cell).isUnfinished);
    EXPECT_TRUE(faults.at(cell).error.message.contains("se bilag"_q)) << faults.at(cell).error.message.toStdString();
    EXPECT_EQ(row().figure(*cell.column), Figure(mio(10.35)));
    EXPECT_FALSE(workspace->canUndo());
}

TEST_F(TypedTest, ARowIsCalledWhatIsTypedAndKeepsItsNameWhereThatIsNothing)
{
    const CellPlace name{row().id, {}, {}};
    EXPECT_TRUE(typed->store({{name, "Klubben"_q}}).empty());
    EXPECT_EQ(row().title, "Klubben"_q);
    EXPECT_EQ(typed->store({{name, " "_q}}).count(name), 1u);
    EXPECT_EQ(row().title, "Klubben"_q);
}

TEST_F(TypedTest, AFootnoteIsMadeByWritingItAndTakenAwayByEmptyingIt)
{
    const FootnotePlace at{row().id, BudgetColumn{year(2010)}};
    const FootnoteTextPlace fresh{{}, at, workspace->book()->budget.version.id};
    EXPECT_FALSE(typed->stored(fresh));
    EXPECT_TRUE(typed->store({{fresh, "Heraf 1 mio. fra puljen."_q}}).empty());
    const auto made = workspace->book()->budget.footnotesAt(at);
    ASSERT_EQ(made.size(), 1u);
    const FootnoteTextPlace known{made.front()->id, at, {}};
    EXPECT_EQ(there(known), "Heraf 1 mio. fra puljen."_q);
    EXPECT_TRUE(typed->store({{known, " "_q}}).empty());
    EXPECT_FALSE(typed->stored(known));
}

TEST_F(TypedTest, TitleAndPlanOfAFormAreSetEachOnItsOwn)
{
    using Which = HeadPlace::Field;
    const HeadPlace title{card(), Which::Title};
    const HeadPlace due{card(), Which::Due};
    const HeadPlace officer{card(), Which::Officer};
    const QString taken = workspace->book()->cards.back().title;
    const auto faults = typed->store({{title, taken}, {due, "engang"_q}, {officer, "Bo"_q}});
    EXPECT_EQ(faults.size(), 3u) << "a plan is set as a whole";
    EXPECT_EQ(faults.at(title).error.fault, Fault::Refused);
    EXPECT_TRUE(faults.at(due).isUnfinished);
    EXPECT_EQ(there(officer), QString());
    EXPECT_EQ(typed->store({{title, taken}, {due, "1.5.2012"_q}, {officer, "Bo"_q}}).size(), 1u);
    EXPECT_EQ(there(officer), "Bo"_q);
}

TEST_F(TypedTest, WhatIsGoneIsMissingAndEveryPlaceHasAName)
{
    const CardId gone = CardId::create();
    EXPECT_EQ(
        typed->store({{AnswerPlace{gone, {"activities"_q}}, "Tekst"_q}}).begin()->second.error.fault, Fault::Missing);
    EXPECT_EQ(typed->store({{CellPlace{BudgetRowId::create(), {}, BudgetColumn::total()}, "1"_q}})
                  .begin()
                  ->second.error.fault,
        Fault::Missing);
    EXPECT_TRUE(
        typed->called(HeadPlace{card(), HeadPlace::Field::Title}).startsWith(workspace->book()->cards.front().title));
    EXPECT_FALSE(typed->called(FootnoteTextPlace()).isEmpty());
    EXPECT_FALSE(typed->called(AnswerPlace{gone, {"activities"_q}}).isEmpty());
}

TEST_F(TypedTest, EachTextOfTheAccountIsStoredAloneAndTakenBackAlone)
{
    using Which = AccountPlace::Field;
    EXPECT_TRUE(typed->store({{AccountPlace{Which::Annex}, "Bilag 7"_q}}).empty());
    EXPECT_TRUE(typed->store({{AccountPlace{Which::Introduction}, "Et afsnit."_q}}).empty());
    EXPECT_TRUE(typed->store({{AccountPlace{Which::Introduction}, "Et afsnit. Mere."_q}}).empty());
    EXPECT_EQ(there(AccountPlace{Which::Annex}), "Bilag 7"_q);
    ASSERT_TRUE(succeeded(workspace->undo()));
    EXPECT_FALSE(there(AccountPlace{Which::Introduction}).contains("afsnit"_q)) << "one run of typing";
    EXPECT_EQ(there(AccountPlace{Which::Annex}), "Bilag 7"_q);
    EXPECT_TRUE(typed->store({{AccountPlace{Which::Title}, " "_q}}).begin()->second.isUnfinished);
    EXPECT_TRUE(typed->store({{AccountPlace{Which::Dated}, "snart"_q}}).begin()->second.isUnfinished);
    EXPECT_TRUE(typed->store({{AccountPlace{Which::Dated}, "1.4.2010"_q}}).empty());
    EXPECT_EQ(workspace->book()->account.dated, QDate(2010, 4, 1));
}

TEST_F(TypedTest, ANewChangeTableIsStoredWithItsTitleAndARowAndAFaultStopsNothingElse)
{
    using Which = ChangePlace::Field;
    const auto at = [id = ChangeTableId::create()](Which field) { return ChangePlace{id, field}; };
    const QString rows = "Alle\t+1\t+2\t+3\t0,0"_q;
    EXPECT_TRUE(typed->store({{at(Which::Title), "Ændring"_q}}).at(at(Which::Title)).isUnfinished);
    EXPECT_FALSE(typed->stored(at(Which::Title)));
    const auto faults = typed->store({{at(Which::Title), "Ændring"_q}, {at(Which::Rows), "Alle\t1\tto\t3\t0"_q}});
    EXPECT_EQ(faults.size(), 2u);
    const auto left = typed->store({{at(Which::Title), "Ændring"_q}, {at(Which::From), "engang"_q},
        {at(Which::To), "2010"_q}, {at(Which::Rows), rows}});
    ASSERT_EQ(left.size(), 1u);
    EXPECT_EQ(left.begin()->first, TypedPlace(at(Which::From)));
    EXPECT_EQ(there(at(Which::To)), "2010"_q);
    EXPECT_EQ(there(at(Which::Rows)), rows);
    // What is refused leaves what is there.
    EXPECT_FALSE(typed->store({{at(Which::Title), QString()}}).empty());
    EXPECT_FALSE(typed->store({{at(Which::Rows), QString()}}).empty());
    EXPECT_EQ(there(at(Which::Title)), "Ændring"_q);
    EXPECT_EQ(there(at(Which::Rows)), rows);
}

} // namespace
} // namespace indblik
