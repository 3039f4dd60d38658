// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/openfile.h"

#include <algorithm>

namespace indblik {

class FactEditsTest : public WorkspaceTest
{
protected:
    /// The answer of a field of the first form, and what it states.
    std::vector<FactProposal> proposed(const QString& answer, const char* field)
    {
        const CardId card = book().cards[0].id;
        EXPECT_TRUE(succeeded(workspace().cards().setAnswer(card, {QString::fromLatin1(field)}, answer)));
        std::vector<FactProposal> proposals = proposedFacts(book());
        std::erase_if(proposals, [&](const FactProposal& proposal) {
            return proposal.card != card || proposal.fact.field.text != QLatin1String(field);
        });
        return proposals;
    }

    void accept(const QString& answer, const char* field)
    {
        const auto proposals = proposed(answer, field);
        EXPECT_FALSE(proposals.empty()) << answer.toStdString();
        EXPECT_TRUE(succeeded(workspace().facts().accept(proposals)));
    }
};

TEST_F(FactEditsTest, MakesACriterionOfWhatIsToBeReached)
{
    accept("Mindst 70 % af kvinderne får et større netværk."_q, "objectives");
    ASSERT_EQ(book().criteriaOf(card(0).id).size(), 1u);
    const Criterion& made = *book().criteriaOf(card(0).id)[0];
    EXPECT_EQ(made.text, "kvinderne får et større netværk"_q);
    EXPECT_EQ(made.target.share, Percent::fromHundredths(7000));
    ASSERT_EQ(book().facts.size(), 1u);
    EXPECT_EQ(book().facts[0].thing, (FactThing{RecordType::Criterion, made.id.text()}));
    EXPECT_EQ(book().facts[0].sentence, "Mindst 70 % af kvinderne får et større netværk"_q);
}

TEST_F(FactEditsTest, KeepsAFollowUpAsExactAsItIsSaidAndNobodyWhoMakesIt)
{
    accept("Der blev gennemført en midtvejsevaluering i november 2008."_q, "plannedFollowUp");
    const FollowUp made = book().followUps.back();
    EXPECT_EQ(made.kind, FollowUpKind::MidtermEvaluation);
    EXPECT_EQ(made.arrived(), FuzzyDate::readKey("2008-11"_q));
    EXPECT_EQ(made.evaluator, Evaluator::Unsaid);
    EXPECT_EQ(made.note, "Der blev gennemført en midtvejsevaluering i november 2008"_q);
}

TEST_F(FactEditsTest, MakesARoundOfEachPeriodThatWasEvaluatedOrIsToBe)
{
    accept("Der er gennemført evalueringer for 2007 og 2008. Evalueringen for 2009 forventes fremlagt efter sommeren "
           "2010."_q,
        "plannedFollowUp");
    const FollowUp made = book().followUps.back();
    ASSERT_EQ(made.rounds.size(), 3u);
    EXPECT_EQ(made.rounds[0].period, "2007"_q);
    EXPECT_TRUE(made.rounds[0].isUndated) << "it has come, and nobody has said when";
    EXPECT_EQ(made.rounds[1].period, "2008"_q);
    EXPECT_EQ(made.rounds[2].period, "2009"_q);
    ASSERT_TRUE(made.rounds[2].due);
    EXPECT_EQ(made.rounds[2].due->last(), QDate(2010, 12, 31));
    EXPECT_FALSE(made.rounds[2].hasCome());
}

TEST_F(FactEditsTest, MakesOneFollowUpForAllFormsThatNameIt)
{
    const size_t before = book().followUps.size();
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(book().cards[0].id, {"plannedFollowUp"_q},
        "Indsatsen indgår i effektevalueringen af Trygt Kvarter i 2011."_q)));
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(
        book().cards[1].id, {"plannedFollowUp"_q}, "Effektvurdering af Trygt Kvarter foreligger i 2011."_q)));
    auto proposals = proposedFacts(book());
    std::erase_if(proposals, [](const FactProposal& each) { return each.fact.kind() != FactKind::Evaluation; });
    ASSERT_EQ(proposals.size(), 2u);
    ASSERT_TRUE(succeeded(workspace().facts().accept(proposals)));
    ASSERT_EQ(book().followUps.size(), before + 1);
    const auto made = std::find_if(book().followUps.begin(), book().followUps.end(),
        [](const FollowUp& each) { return each.title.endsWith("Trygt Kvarter"_q); });
    ASSERT_NE(made, book().followUps.end());
    EXPECT_EQ(made->initiatives.size(), 2u);
}

TEST_F(FactEditsTest, PutsSitesAndSourcesOnTheBudgetRow)
{
    accept("Havnegade: 3 mio. kr. i 2010\nTorvet: 2 mio. kr. i 2010"_q, "funding");
    const auto parts = book().budget.rowOf(card(0).initiative)->parts;
    const auto site =
        std::find_if(parts.begin(), parts.end(), [](const BudgetPart& part) { return part.name == "Havnegade"_q; });
    ASSERT_NE(site, parts.end());
    EXPECT_TRUE(site->isSite());
    EXPECT_EQ(site->figure({year(2010)}), Figure(mio(3)));
    accept("75 % finansieres af Bygningsfonden, og de resterende 25 % betales af kommunen."_q, "funding");
    const auto after = book().budget.rowOf(card(0).initiative)->parts;
    const auto source = std::find_if(
        after.begin(), after.end(), [](const BudgetPart& part) { return part.name == "Bygningsfonden"_q; });
    ASSERT_NE(source, after.end());
    EXPECT_EQ(source->funding->funder, Funder::Fund);
    EXPECT_EQ(source->funding->share, Percent::fromHundredths(7500));
}

TEST_F(FactEditsTest, MakesASeriesOfTwoPointsWhereTheirYearsAreSaid)
{
    accept("Andelen af unge uden job er faldet fra 12,4 % i 2008 til 10,9 % i 2010 i Vestparken."_q, "status");
    ASSERT_EQ(book().facts.size(), 1u);
    ASSERT_TRUE(book().facts[0].thing);
    EXPECT_EQ(book().facts[0].thing->type, RecordType::Series);
    const auto made = valueOf(workspace().series(SeriesId::fromText(book().facts[0].thing->id).value()));
    ASSERT_TRUE(made);
    ASSERT_EQ(made->figures.size(), 2u);
    EXPECT_EQ(made->figures[0].period, Period(year(2008)));
    EXPECT_EQ(made->figures[1].figure, StatFigure::typedShare({109, 1000}));
}

TEST_F(FactEditsTest, KeepsATermAndAnExpectationAsTheyAreSaid)
{
    accept("Projektet udløber i 2012. Det forventes fuldt udrullet i 2011."_q, "status");
    ASSERT_EQ(book().facts.size(), 2u);
    for (const AcceptedFact& fact : book().facts)
        EXPECT_FALSE(fact.thing);
}

TEST_F(FactEditsTest, LinksWhatTheFormHasAlready)
{
    Criterion known{.card = card(0).id, .text = "kvinder, der får et større netværk"_q};
    known.target.share = Percent::fromHundredths(7000);
    ASSERT_TRUE(succeeded(workspace().cards().saveCriterion(known)));
    FollowUp awaited{.title = "Universitetets rapport"_q, .kind = FollowUpKind::EffectEvaluation};
    awaited.rounds = {{.due = FuzzyDate::read("medio 2012"_q)}};
    awaited.initiatives = {card(0).initiative};
    ASSERT_TRUE(succeeded(workspace().followUps().save(awaited)));
    const size_t before = book().followUps.size();
    const auto proposals = proposed("Mindst 70 % af kvinderne får et større netværk."_q, "objectives");
    const auto taken = valueOf(workspace().facts().accept(proposals));
    EXPECT_EQ(taken.known, 1);
    EXPECT_EQ(taken.made, 0);
    EXPECT_EQ(book().criteriaOf(card(0).id).size(), 1u);
    accept("Indsatsen evalueres medio 2012."_q, "plannedFollowUp");
    EXPECT_EQ(book().followUps.size(), before);
    EXPECT_EQ(book().facts.back().thing->type == RecordType::FollowUp
                  || book().facts.front().thing->type == RecordType::FollowUp,
        true);
    accept("Mindst 70 % af børnene får et større netværk."_q, "objectives");
    EXPECT_EQ(book().criteriaOf(card(0).id).size(), 2u) << "children are not women";
}

TEST_F(FactEditsTest, ChangesTheThingOfASentenceThatHasChanged)
{
    accept("Mindst 70 % af kvinderne får et større netværk."_q, "objectives");
    accept("Mindst 60 % af kvinderne får et større netværk."_q, "objectives");
    ASSERT_EQ(book().criteriaOf(card(0).id).size(), 1u);
    EXPECT_EQ(book().criteriaOf(card(0).id)[0]->target.share, Percent::fromHundredths(6000));
    EXPECT_EQ(book().facts.size(), 1u);
    EXPECT_TRUE(changedFacts(book()).empty());
    const size_t before = book().followUps.size();
    accept("Der foreligger en effektevaluering i marts 2012 af Holm & Søn."_q, "plannedFollowUp");
    accept("Der foreligger en effektevaluering i maj 2013 af Holm & Søn."_q, "plannedFollowUp");
    ASSERT_EQ(book().followUps.size(), before + 1);
    ASSERT_EQ(book().followUps.back().rounds.size(), 1u);
    EXPECT_EQ(book().followUps.back().due(), FuzzyDate::readKey("2013-05"_q));
    accept("Havnegade: 3 mio. kr. i 2010"_q, "funding");
    accept("Havnegade: 4 mio. kr. i 2010"_q, "funding");
    const auto& parts = book().budget.rowOf(card(0).initiative)->parts;
    EXPECT_EQ(
        std::count_if(parts.begin(), parts.end(), [](const BudgetPart& part) { return part.name == "Havnegade"_q; }),
        1);
    const auto site =
        std::find_if(parts.begin(), parts.end(), [](const BudgetPart& part) { return part.name == "Havnegade"_q; });
    EXPECT_EQ(site->figure({year(2010)}), Figure(mio(4)));
}

TEST_F(FactEditsTest, OffersTheFactOfAThingThatWasDeletedAgain)
{
    const QString answer = "Mindst 70 % af kvinderne får et større netværk."_q;
    accept(answer, "objectives");
    ASSERT_TRUE(proposed(answer, "objectives").empty());
    ASSERT_TRUE(succeeded(workspace().cards().removeCriterion(CriterionId(book().criteriaOf(card(0).id)[0]->id))));
    accept(answer, "objectives");
    EXPECT_EQ(book().criteriaOf(card(0).id).size(), 1u);
    EXPECT_EQ(book().facts.size(), 1u);
    accept("Andelen af unge uden job er faldet fra 12,4 % i 2008 til 10,9 % i 2010 i Vestparken."_q, "status");
    const auto fact = std::find_if(book().facts.begin(), book().facts.end(),
        [](const AcceptedFact& each) { return each.kind == FactKind::Change; });
    const auto made = valueOf(workspace().series(SeriesId::fromText(fact->thing->id).value()));
    ASSERT_TRUE(succeeded(workspace().seriesEdits().remove(*made)));
    EXPECT_EQ(
        proposed("Andelen af unge uden job er faldet fra 12,4 % i 2008 til 10,9 % i 2010 i Vestparken."_q, "status")
            .size(),
        1u);
}

TEST_F(FactEditsTest, MakesNoTargetOfWhatIsOnlyAboutSoMuchAndNoAmountOfAnAverage)
{
    const auto taken = valueOf(workspace().facts().accept(proposed("Omkring 60 kvinder deltager."_q, "objectives")));
    EXPECT_EQ(taken.noted, 1);
    EXPECT_EQ(taken.made + taken.known, 0);
    EXPECT_TRUE(book().criteriaOf(card(0).id).empty());
    accept("Fonden bidrager i 2009 og 2010 med i gennemsnit 3 mio. kr. fra Bygningsfonden."_q, "funding");
    const auto& parts = book().budget.rowOf(card(0).initiative)->parts;
    EXPECT_TRUE(std::none_of(
        parts.begin(), parts.end(), [](const BudgetPart& part) { return part.name.contains("fonden"_q); }));
}

TEST_F(FactEditsTest, CallsACriterionByWhatIsCountedAlone)
{
    accept("Mindst 60 kvinder om året og tilstræbe at deltagerne opnår følgende:"_q, "objectives");
    EXPECT_EQ(book().criteriaOf(card(0).id).front()->text, "kvinder om året"_q);
}

TEST_F(FactEditsTest, TakesInterviewsAndStatisticsForNothingThatIsWaitedFor)
{
    const size_t before = book().followUps.size();
    accept("Brugerne interviewes hvert år. Fraværet måles i 2012."_q, "plannedFollowUp");
    EXPECT_EQ(book().followUps.size(), before);
}

TEST_F(FactEditsTest, GoesOnWithTheSeriesThatMeasuresTheSame)
{
    const QString first = "Andelen af unge uden job er faldet fra 12,4 % i 2008 til 10,9 % i 2010 i Vestparken."_q;
    const QString more = "Andelen af unge uden job er faldet fra 10,9 % i 2010 til 10,1 % i 2012 i Vestparken."_q;
    accept(first, "status");
    const size_t series = valueOf(workspace().seriesBook())->series.size();
    const SeriesId id = SeriesId::fromText(book().facts[0].thing->id).value();
    accept(first + u' ' + more, "status");
    EXPECT_EQ(valueOf(workspace().seriesBook())->series.size(), series);
    EXPECT_EQ(valueOf(workspace().series(id))->figures.size(), 3u);
    EXPECT_EQ(book().facts.size(), 2u);
}

TEST_F(FactEditsTest, KeepsARoundOfEachDate)
{
    accept("Evalueringen for 2007 blev fremlagt i maj 2008. Evalueringen for 2008 blev fremlagt i juni 2009."_q,
        "plannedFollowUp");
    const FollowUp& made = book().followUps.back();
    ASSERT_EQ(made.rounds.size(), 2u);
    EXPECT_EQ(made.rounds[0].arrived, FuzzyDate::readKey("2008-05"_q));
    EXPECT_EQ(made.rounds[1].arrived, FuzzyDate::readKey("2009-06"_q));
}

TEST_F(FactEditsTest, IsOneStepToTakeBack)
{
    const AccountBook before = book();
    const auto proposals = proposed("Der er 50 pladser. Mindst 40 % kommer i job. Målet er nået."_q, "objectives");
    ASSERT_TRUE(succeeded(workspace().facts().accept(proposals)));
    EXPECT_FALSE(book().facts.empty());
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_TRUE(book().facts.empty());
    EXPECT_EQ(book().criteria, before.criteria);
    EXPECT_EQ(card(0).achievement, before.cards[0].achievement);
}

TEST_F(FactEditsTest, ProposesNothingAgainAndMarksWhatChanged)
{
    accept("Der er 50 pladser i huset."_q, "activities");
    EXPECT_TRUE(proposed("Der er 50 pladser\ni huset. Vi har åbent."_q, "activities").empty());
    EXPECT_TRUE(changedFacts(book()).empty());
    EXPECT_EQ(proposed("Der er 60 pladser i huset."_q, "activities").size(), 1u);
    ASSERT_EQ(changedFacts(book()).size(), 1u);
    EXPECT_EQ(changedFacts(book())[0]->sentence, "Der er 50 pladser i huset"_q);
    ASSERT_TRUE(succeeded(workspace().facts().forget(AcceptedFactId(book().facts[0].id))));
    EXPECT_TRUE(changedFacts(book()).empty());
}

TEST_F(FactEditsTest, IsRefusedWhereTheFormIsHandedIn)
{
    std::vector<FactProposal> proposals = proposed("Der er 50 pladser i huset."_q, "activities");
    ASSERT_FALSE(proposals.empty());
    colleagueWrites([this](Store&, Edits& edits) {
        Card handedIn = card(0);
        handedIn.state = CardState::Submitted;
        edits.saveState(handedIn);
    });
    ASSERT_TRUE(succeeded(workspace().show()));
    EXPECT_FALSE(workspace().facts().accept(proposals));
    EXPECT_TRUE(book().facts.empty());
    proposals[0].card = CardId::create();
    EXPECT_FALSE(workspace().facts().accept(proposals));
}

} // namespace indblik
