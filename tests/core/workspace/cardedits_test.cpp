// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/cardedits.h"

#include "tests/core/workspace/openfile.h"

namespace indblik {

class CardEditsTest : public WorkspaceTest
{
};

// Answers, titles, forms

TEST_F(CardEditsTest, TakesARunOfTypingInOneFieldAsOneStep)
{
    const CardId id = card(0).id;
    const size_t before = historySize();
    for (const QString& text : {"K"_q, "Kl"_q, "Klub"_q})
        ASSERT_TRUE(succeeded(workspace().cards().setAnswer(id, status, text)));
    EXPECT_EQ(m_changes.size(), 3U);
    EXPECT_EQ(historySize(), before + 3);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(card(0).answer(status), "Klubben er åben."_q);
    EXPECT_FALSE(workspace().canUndo());
    ASSERT_TRUE(succeeded(workspace().redo()));
    EXPECT_EQ(card(0).answer(status), "Klub"_q);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(CardEditsTest, PartsTypingWhereTheRunEnds)
{
    const CardId id = card(0).id;
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(id, status, "Første"_q)));
    workspace().endTyping();
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(id, status, "Anden"_q)));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(card(0).answer(status), "Første"_q);
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(id, status, "Tredje"_q)));
    EXPECT_FALSE(workspace().canRedo());
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(card(0).answer(status), "Første"_q);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(card(0).answer(status), "Klubben er åben."_q);
}

TEST_F(CardEditsTest, PartsTypingByAnotherFieldCardOrFigure)
{
    const CardId id = card(0).id;
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(id, status, "a"_q)));
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(id, activities, "b"_q)));
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card(1).id, activities, "c"_q)));
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(id, status, "d"_q)));
    ASSERT_TRUE(succeeded(workspace().budget().setFigure(row(0).id, {year(2010)}, mio(1))));
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(id, status, "e"_q)));
    int steps = 0;
    for (; workspace().canUndo(); ++steps)
        ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(steps, 6);
}

TEST_F(CardEditsTest, KeepsDanishLettersAndStoresThemComposed)
{
    const QString danish = "ÆØÅ æøå é ü – “Søvej” ½ § €\n- ålegræs\n- 🦢"_q;
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card(0).id, status, danish)));
    EXPECT_EQ(onDisk().cards[0].answer(status), danish);
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card(0).id, status, "A\u030Arhus"_q)));
    EXPECT_EQ(onDisk().cards[0].answer(status), "Århus"_q);
    ASSERT_TRUE(succeeded(workspace().cards().setTitle(card(0).id, "Klubben pa\u030A Ærø"_q, false)));
    EXPECT_EQ(onDisk().cards[0].title, "Klubben på Ærø"_q);
}

TEST_F(CardEditsTest, CutsAnAnswerAtTheLongestAndNotAfterIt)
{
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card(0).id, status, QString(longestAnswer, u'å'))));
    EXPECT_EQ(card(0).answer(status).size(), longestAnswer);
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card(0).id, status, QString(longestAnswer + 5, u'ø'))));
    EXPECT_EQ(onDisk().cards[0].answer(status), QString(longestAnswer, u'ø'));
}

TEST_F(CardEditsTest, RefusesAnEmptyTitle)
{
    for (const QString& title : {""_q, "  \n"_q, QString(QChar(0))}) {
        EXPECT_FALSE(workspace().cards().setTitle(card(0).id, title, false));
        EXPECT_FALSE(workspace().cards().add(Section::Beyond, title));
    }
    EXPECT_EQ(onDisk(), book());
    EXPECT_TRUE(m_changes.empty());
}

TEST_F(CardEditsTest, RefusesATitleThatIsTakenAndNamesIt)
{
    for (const QString& title : {"Bydelsmødre"_q, "BYDELSMØDRE"_q, " bydelsmødre "_q}) {
        const auto added = workspace().cards().add(Section::Beyond, title);
        ASSERT_FALSE(added) << title.toStdString();
        EXPECT_TRUE(added.error().message.contains("ydelsmødre"_q, Qt::CaseInsensitive));
        EXPECT_FALSE(workspace().cards().setTitle(card(0).id, title, false)) << title.toStdString();
    }
    ASSERT_TRUE(succeeded(workspace().cards().add(Section::Goals, "På Å"_q)));
    EXPECT_FALSE(workspace().cards().add(Section::Goals, "pa\u030A a\u030A"_q));
    // Its own title is not taken.
    EXPECT_TRUE(succeeded(workspace().cards().setTitle(card(1).id, "BYDELSMØDRE"_q, false)));
    EXPECT_EQ(m_changes.size(), 2U);
}

TEST_F(CardEditsTest, AddsACardWithAnEmptyFormAndABudgetRowAtTheEndOfItsSection)
{
    const CardId goals = valueOf(workspace().cards().add(Section::Goals, "Ny klub"_q));
    const CardId beyond = valueOf(workspace().cards().add(Section::Beyond, "Ny plan"_q));
    const Card* club = book().card(goals);
    const Card* plan = book().card(beyond);
    ASSERT_TRUE(club && plan);
    EXPECT_EQ(book().form(club->form)->fields.size(), 7U);
    EXPECT_EQ(book().form(plan->form)->fields.size(), 5U);
    EXPECT_TRUE(club->isNew);
    EXPECT_TRUE(club->answers.empty());
    EXPECT_EQ(club->section, Section::Goals);
    EXPECT_EQ(book().budget.groups[0].rows.back().title, "Ny klub"_q);
    EXPECT_EQ(book().budget.groups[0].rows.back().initiative, club->initiative);
    EXPECT_EQ(book().budget.groups[1].rows.back().title, "Ny plan"_q);
    EXPECT_EQ(book().budget.groups[1].rows.back().initiative, plan->initiative);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(CardEditsTest, RemovesACardButNotAFootnoteThatHangsElsewhereToo)
{
    Footnote shared = book().budget.footnotes[0];
    shared.places.insert({row(0).id, BudgetColumn{year(2009)}});
    const FootnotePlace kept{row(0).id, BudgetColumn{year(2009)}};
    {
        FileLock::breakLeftOver(path());
        Store store = valueOf(Store::open(path(), Access::Write, "Bo"_q));
        ASSERT_TRUE(succeeded(store.write(signedBy("Bo"_q), [&](Edits& edits) { return edits.save(shared); })));
    }
    reopen();
    const AccountBook before = withoutRevisions(book());
    ASSERT_TRUE(succeeded(workspace().cards().remove(card(1).id)));
    ASSERT_EQ(book().budget.footnotes.size(), 1U);
    EXPECT_EQ(book().budget.footnotes[0].places, std::set{kept});
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(withoutRevisions(book()), before);
    ASSERT_TRUE(succeeded(workspace().redo()));
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(CardEditsTest, UndoesTheAnswersOfACardBeforeItsCreation)
{
    const AccountBook before = withoutRevisions(book());
    const CardId id = valueOf(workspace().cards().add(Section::Beyond, "Nyt hus"_q));
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(id, status, "Åbnet"_q)));
    ASSERT_TRUE(
        succeeded(workspace().budget().setFigure(book().budget.groups[1].rows.back().id, {year(2010)}, mio(2))));
    ASSERT_TRUE(succeeded(workspace().cards().remove(id)));
    const AccountBook after = withoutRevisions(book());
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(withoutRevisions(book()), before);
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(succeeded(workspace().redo()));
    EXPECT_EQ(withoutRevisions(book()), after);
}

TEST_F(CardEditsTest, MakesANewFormInTheNewestVersionOfTheYear)
{
    FormTemplate next = builtInForms()[0];
    next.fields.pop_back();
    next.from = year(2010);
    ASSERT_EQ(valueOf(workspace().forms().save(next)).version, 3);
    const CardId id = valueOf(cards().add(Section::Goals, "Ny klub"_q));
    EXPECT_EQ(book().card(id)->form.version, 3);
    EXPECT_EQ(card(0).form.version, 2);
}

TEST_F(CardEditsTest, CallsAnInitiativeOfAnotherYearNotNew)
{
    ASSERT_TRUE(succeeded(workspace().accountEdits().create(year(2011))));
    const CardId known = valueOf(cards().add(Section::Goals, "KLUBBEN på Søvej"_q));
    EXPECT_FALSE(book().card(known)->isNew);
    EXPECT_EQ(book().card(known)->title, "Klubben på Søvej"_q);
    EXPECT_TRUE(book().card(valueOf(cards().add(Section::Goals, "Å-klub"_q)))->isNew);
}

TEST_F(CardEditsTest, AnInitiativeAddedToAnEarlierYearEndsWhenItEnded)
{
    const InitiativeId club = card(0).initiative;
    ASSERT_TRUE(succeeded(cards().setPlan(card(0).id, {.endsThisYear = true})));
    ASSERT_TRUE(succeeded(workspace().accountEdits().create(year(2009))));
    ASSERT_TRUE(succeeded(cards().add(Section::Goals, "Klubben på Søvej"_q)));
    EXPECT_EQ(book().initiative(club)->lastYear, year(2010));
    ASSERT_TRUE(succeeded(workspace().accountEdits().create(year(2011))));
    ASSERT_TRUE(succeeded(cards().add(Section::Goals, "Klubben på Søvej"_q)));
    EXPECT_FALSE(book().initiative(club)->lastYear) << "it goes on after all";
}

TEST_F(CardEditsTest, ThePlanOfAFormIsOneStep)
{
    const CardId id = card(0).id;
    ASSERT_TRUE(succeeded(cards().setPlan(id, {"Bo"_q, QDate(2011, 4, 1), true})));
    EXPECT_EQ(book().initiative(card(0).initiative)->lastYear, year(2010));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(card(0).responsible, QString());
    EXPECT_FALSE(card(0).due);
    EXPECT_FALSE(book().initiative(card(0).initiative)->lastYear);
}

// Officer, due date, ending

TEST_F(CardEditsTest, PlansAFormWhateverItsState)
{
    const CardId id = card(0).id;
    for (const CardState state : {CardState::Draft, CardState::Submitted, CardState::Approved}) {
        bringTo(id, state);
        const QDate due(2011, 4, 1 + int(state));
        ASSERT_TRUE(succeeded(cards().setPlan(id, {"  Bo \n Øst "_q, due})));
        EXPECT_EQ(card(0).responsible, "Bo Øst"_q);
        EXPECT_EQ(card(0).due, due);
        EXPECT_EQ(card(0).state, state);
    }
    EXPECT_EQ(onDisk(), book());
    ASSERT_TRUE(succeeded(cards().setPlan(id, {" "_q})));
    EXPECT_EQ(card(0).responsible, QString());
    EXPECT_FALSE(card(0).due);
    const size_t before = historySize();
    ASSERT_TRUE(succeeded(cards().setPlan(id, {})));
    EXPECT_EQ(historySize(), before);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(card(0).responsible, "Bo Øst"_q);
}

TEST_F(CardEditsTest, EndsAnInitiativeSoThatTheNextYearIsOpenedWithoutIt)
{
    const CardId id = card(0).id;
    bringTo(id, CardState::Approved);
    ASSERT_TRUE(succeeded(cards().setPlan(id, {.endsThisYear = true})));
    EXPECT_EQ(book().initiative(card(0).initiative)->lastYear, year(2010));
    EXPECT_EQ(card(0).state, CardState::Approved);
    EXPECT_FALSE(valueOf(workspace().accountEdits().proposeOpening(year(2011))).cards[0].isTaken);
    EXPECT_EQ(lastStep().front().type, RecordType::Initiative);
    ASSERT_TRUE(succeeded(cards().setPlan(id, {})));
    EXPECT_FALSE(book().initiative(card(0).initiative)->lastYear);
    EXPECT_TRUE(valueOf(workspace().accountEdits().proposeOpening(year(2011))).cards[0].isTaken);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_TRUE(book().initiative(card(0).initiative)->lastYear);
}

// Achievement

TEST_F(CardEditsTest, KeepsAnAchievementWithItsDateAndSentence)
{
    const CardId id = card(0).id;
    const Achievement waits{
        AchievementKind::NotAssessableYet, FuzzyDate::read("medio 2012"_q), "Sikker By evalueres først da."_q};
    ASSERT_TRUE(succeeded(cards().setAchievement(id, waits)));
    EXPECT_EQ(card(0).achievement, waits);
    EXPECT_EQ(onDisk(), book());
    const size_t before = historySize();
    ASSERT_TRUE(succeeded(cards().setAchievement(id, waits)));
    EXPECT_EQ(historySize(), before);
    ASSERT_TRUE(succeeded(cards().setAchievement(id, {})));
    EXPECT_FALSE(card(0).achievement);
    EXPECT_EQ(onDisk(), book());
}

TEST_F(CardEditsTest, ADateGoesWithTheAchievementThatTookIt)
{
    const CardId id = card(0).id;
    const auto medio = FuzzyDate::read("medio 2012"_q);
    ASSERT_TRUE(succeeded(cards().setAchievement(id, Achievement{AchievementKind::NotAssessableYet, medio, "x"_q})));
    workspace().endTyping();
    ASSERT_TRUE(succeeded(cards().setAchievement(id, Achievement{AchievementKind::High, medio, {}})));
    EXPECT_FALSE(card(0).achievement->assessableFrom);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(card(0).achievement->assessableFrom, medio);
}

TEST_F(CardEditsTest, TakesTheTypingOfItsSentenceAsOneStep)
{
    const CardId id = card(0).id;
    for (const QString& sentence : {""_q, "K"_q, "Kr"_q, "Krise"_q})
        ASSERT_TRUE(succeeded(cards().setAchievement(id, Achievement{AchievementKind::NotAchieved, {}, sentence})));
    EXPECT_EQ(workspace().undoText(), "Klubben på Søvej: achievement"_q);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_FALSE(card(0).achievement);
    EXPECT_FALSE(workspace().canUndo());
}

// Success criteria

TEST_F(CardEditsTest, AddsCriteriaAtTheEndAndChangesThemInTheirPlace)
{
    const CardId id = card(0).id;
    for (const QString& text : {"A"_q, "B"_q, "C"_q})
        ASSERT_TRUE(succeeded(cards().saveCriterion(criterionOf(id, text))));
    ASSERT_TRUE(succeeded(cards().saveCriterion(criterionOf(card(1).id, "Andet skema"_q))));
    const auto texts = [this](const CardId& of) {
        QStringList all;
        for (const Criterion* criterion : book().criteriaOf(of))
            all.append(criterion->text);
        return all;
    };
    EXPECT_EQ(texts(id), QStringList({"A"_q, "B"_q, "C"_q}));
    Criterion second = *book().criteriaOf(id)[1];
    second.text = " B, som er\u030A ændret \n"_q;
    second.target = {Comparator::AtMost, 1200, {}};
    second.base = {10, 20, {}};
    second.actual = {{}, {}, Percent::fromHundredths(1250)};
    second.measured = FuzzyDate::read("ultimo september 2010"_q);
    ASSERT_TRUE(succeeded(cards().saveCriterion(second)));
    const Criterion kept = *book().criteriaOf(id)[1];
    EXPECT_EQ(kept.text, storedText(second.text));
    EXPECT_EQ(kept.target, second.target);
    EXPECT_EQ(kept.base, second.base);
    EXPECT_EQ(kept.actual, second.actual);
    EXPECT_EQ(kept.measured, second.measured);
    EXPECT_EQ(onDisk(), book());
    ASSERT_TRUE(succeeded(cards().removeCriterion(book().criteriaOf(id)[0]->id)));
    ASSERT_TRUE(succeeded(cards().saveCriterion(criterionOf(id, "D"_q))));
    EXPECT_EQ(texts(id), QStringList({kept.text, "C"_q, "D"_q}));
    EXPECT_EQ(texts(card(1).id), QStringList{"Andet skema"_q});
}

TEST_F(CardEditsTest, UndoesATargetThatBecameACountOrAShare)
{
    ASSERT_TRUE(succeeded(cards().saveCriterion(criterionOf(card(0).id))));
    const CriterionTarget share = book().criteria[0].target;
    Criterion changed = book().criteria[0];
    changed.target = {Comparator::AtMost, 5, {}};
    ASSERT_TRUE(succeeded(cards().saveCriterion(changed)));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(book().criteria[0].target, share);
    ASSERT_TRUE(succeeded(workspace().redo()));
    EXPECT_EQ(book().criteria[0].target, changed.target);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(CardEditsTest, RefusesACriterionWithoutATextOrWithoutATarget)
{
    const CardId id = card(0).id;
    for (const QString& text : {""_q, " \n"_q})
        EXPECT_FALSE(cards().saveCriterion(criterionOf(id, text)));
    Criterion without = criterionOf(id);
    without.target = {};
    const auto refused = cards().saveCriterion(without);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Refused);
    EXPECT_TRUE(refused.error().message.contains("70 %"_q)) << refused.error().message.toStdString();
    EXPECT_TRUE(m_changes.empty());
}

TEST_F(CardEditsTest, MovesAFormWithinItsSection)
{
    const auto titles = [this] {
        QStringList all;
        for (const Card& each : book().cards)
            all.append(each.title);
        return all.join(u'/');
    };
    const CardId id = card(0).id;
    bringTo(id, CardState::Approved);
    m_changes.clear();
    ASSERT_TRUE(succeeded(cards().move(id, 1)));
    EXPECT_EQ(titles(), "Bydelsmødre/Klubben på Søvej/Helhedsplan"_q);
    EXPECT_EQ(book().card(id)->state, CardState::Approved) << "the order is not what was approved";
    EXPECT_EQ(m_changes.size(), 1U);
    EXPECT_EQ(onDisk(), book());
    m_changes.clear();
    ASSERT_TRUE(succeeded(cards().move(id, 1))) << "at the end of its section";
    EXPECT_TRUE(m_changes.empty());
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(titles(), "Klubben på Søvej/Bydelsmødre/Helhedsplan"_q);
    ASSERT_TRUE(succeeded(workspace().redo()));
    EXPECT_EQ(titles(), "Bydelsmødre/Klubben på Søvej/Helhedsplan"_q);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(CardEditsTest, MovesAFormAmongThoseThatHaveTheSamePlace)
{
    colleagueWrites([&](Store&, Edits& edits) {
        for (Card each : {card(0), card(1)}) {
            each.ordinal = 3;
            edits.saveState(each);
        }
    });
    ASSERT_TRUE(succeeded(workspace().show()));
    const CardId first = card(0).id;
    const CardId second = card(1).id;
    ASSERT_TRUE(succeeded(cards().move(first, 1)));
    EXPECT_EQ(card(0).id, second) << "in view as on disk, though only one of them has another place";
    EXPECT_EQ(card(1).id, first);
    EXPECT_EQ(onDisk(), book());
}

TEST_F(CardEditsTest, RefusesWhatBelongsToNoForm)
{
    EXPECT_EQ(cards().saveCriterion(criterionOf(CardId::create())).error().fault, Fault::Missing);
    EXPECT_EQ(cards().removeCriterion(CriterionId::create()).error().fault, Fault::Missing);
    const CardId none = CardId::create();
    EXPECT_EQ(cards().confirm(none, status).error().fault, Fault::Missing);
    EXPECT_EQ(cards().copyFromLastYear(none, status).error().fault, Fault::Missing);
    EXPECT_EQ(cards().setAchievement(none, {}).error().fault, Fault::Missing);
    EXPECT_EQ(cards().setPlan(none, {}).error().fault, Fault::Missing);
    EXPECT_EQ(cards().setState(none, CardState::Submitted).error().fault, Fault::Missing);
}

// What came from last year

TEST_F(CardEditsTest, HandsInNothingThatWasCarriedAndNotReviewed)
{
    openNextYear();
    const CardId id = card(0).id;
    fillIn(id);
    EXPECT_EQ(card(0).review(status), Review::Carried);
    const auto refused = cards().setState(id, CardState::Submitted);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains("2010"_q));
    ASSERT_TRUE(succeeded(cards().confirm(id, status)));
    EXPECT_FALSE(cards().setState(id, CardState::Submitted));
    ASSERT_TRUE(succeeded(cards().setAnswer(id, funding, "4 mio. kr. i 2011"_q)));
    EXPECT_TRUE(succeeded(cards().setState(id, CardState::Submitted)));
}

TEST_F(CardEditsTest, CallsACarriedAnswerEditedOnceItsTextDiffers)
{
    openNextYear();
    const CardId id = card(0).id;
    ASSERT_TRUE(succeeded(cards().setAnswer(id, status, "Klubben er åben. \n"_q)));
    EXPECT_EQ(card(0).review(status), Review::Carried);
    ASSERT_TRUE(succeeded(cards().setAnswer(id, status, "Klubben er lukket."_q)));
    EXPECT_EQ(card(0).review(status), Review::Edited);
    const auto entries = lastStep();
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].type, RecordType::Review);
    EXPECT_EQ(entries[0].before.toString(), "carried"_q);
    EXPECT_EQ(entries[0].after.toString(), "edited"_q);
    EXPECT_EQ(entries[1].type, RecordType::Answer);
    ASSERT_TRUE(succeeded(cards().setAnswer(id, status, "Klubben er åben."_q)));
    EXPECT_EQ(card(0).review(status), Review::Edited);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(card(0).review(status), Review::Carried);
    EXPECT_EQ(card(0).answer(status), "Klubben er åben."_q);
    // What did not come from last year has nothing to review.
    ASSERT_TRUE(succeeded(cards().setAnswer(id, activities, "- fodbold"_q)));
    EXPECT_FALSE(card(0).review(activities));
}

TEST_F(CardEditsTest, ConfirmsWhatStandsAsItWas)
{
    openNextYear();
    const CardId id = card(0).id;
    ASSERT_TRUE(succeeded(cards().confirm(id, status)));
    EXPECT_EQ(card(0).review(status), Review::Confirmed);
    EXPECT_EQ(card(0).answer(status), "Klubben er åben."_q);
    EXPECT_EQ(onDisk(), book());
    ASSERT_EQ(lastStep().size(), 1U);
    EXPECT_EQ(lastStep()[0].type, RecordType::Review);
    EXPECT_EQ(lastStep()[0].field, status.text);
    const size_t before = historySize();
    ASSERT_TRUE(succeeded(cards().confirm(id, status)));
    EXPECT_EQ(historySize(), before);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(card(0).review(status), Review::Carried);
    ASSERT_TRUE(succeeded(workspace().redo()));
    EXPECT_EQ(card(0).review(status), Review::Confirmed);
}

TEST_F(CardEditsTest, ConfirmsByPuttingLastYearsAnswerIntoAnEmptyField)
{
    openNextYear();
    const CardId id = card(0).id;
    ASSERT_TRUE(succeeded(cards().setAnswer(id, status, {})));
    EXPECT_EQ(card(0).review(status), Review::Edited);
    ASSERT_TRUE(succeeded(cards().confirm(id, status)));
    EXPECT_EQ(card(0).answer(status), "Klubben er åben."_q);
    EXPECT_EQ(card(0).review(status), Review::Confirmed);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(card(0).answer(status), QString());
}

TEST_F(CardEditsTest, ConfirmsNothingThatDiffersOrWasNotThere)
{
    const auto withoutYearBefore = cards().confirm(card(0).id, status);
    ASSERT_FALSE(withoutYearBefore);
    EXPECT_TRUE(withoutYearBefore.error().message.contains("Status i forhold til målopfyldelse"_q));
    EXPECT_FALSE(cards().copyFromLastYear(card(0).id, status));

    openNextYear();
    const CardId id = card(0).id;
    ASSERT_TRUE(succeeded(cards().setAnswer(id, status, "Noget andet"_q)));
    const auto refused = cards().confirm(id, status);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains("Fetch last year's answer"_q));
    EXPECT_EQ(card(0).answer(status), "Noget andet"_q);
    for (const auto& none : {cards().confirm(id, activities), cards().copyFromLastYear(id, activities)}) {
        ASSERT_FALSE(none);
        EXPECT_TRUE(none.error().message.contains("Beskriv aktiviteterne"_q));
    }
    EXPECT_FALSE(card(0).answers.contains(activities));
}

TEST_F(CardEditsTest, CopiesLastYearsAnswerAsOneStepThatWaitsForReview)
{
    openNextYear();
    const CardId id = card(0).id;
    for (const QString& text : {"N"_q, "Ny"_q})
        ASSERT_TRUE(succeeded(cards().setAnswer(id, status, text)));
    ASSERT_TRUE(succeeded(cards().copyFromLastYear(id, status)));
    EXPECT_EQ(card(0).answer(status), "Klubben er åben."_q);
    EXPECT_EQ(card(0).review(status), Review::Carried);
    ASSERT_TRUE(succeeded(cards().setAnswer(id, status, "Klubben er åben om søndagen."_q)));
    EXPECT_EQ(card(0).review(status), Review::Edited);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(card(0).answer(status), "Klubben er åben."_q);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(card(0).answer(status), "Ny"_q);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(card(0).review(status), Review::Carried);
}

TEST_F(CardEditsTest, KnowsLastYearsAnswerAsItIsNow)
{
    const CardId before = card(0).id;
    openNextYear();
    colleagueWrites(before, status, "Rettet i 2010"_q);
    const CardId id = card(0).id;
    EXPECT_FALSE(cards().confirm(id, status));
    ASSERT_TRUE(succeeded(cards().copyFromLastYear(id, status)));
    EXPECT_EQ(card(0).answer(status), "Rettet i 2010"_q);
    EXPECT_TRUE(succeeded(cards().confirm(id, status)));
}

TEST_F(CardEditsTest, EditsTwoYearsOfAFileApart)
{
    const CardId id2010 = card(0).id;
    openNextYear();
    const CardId id2011 = card(0).id;
    ASSERT_TRUE(succeeded(cards().setAnswer(id2011, status, "2011: lukket"_q)));
    bringTo(card(1).id, CardState::Draft);
    EXPECT_EQ(cards().setAnswer(id2010, status, "x"_q).error().fault, Fault::Missing);
    ASSERT_TRUE(succeeded(workspace().show(year(2010))));
    ASSERT_TRUE(succeeded(cards().setAnswer(id2010, status, "2010: åben"_q)));
    ASSERT_TRUE(succeeded(cards().saveCriterion(criterionOf(id2010))));
    EXPECT_EQ(book().card(id2010)->answer(status), "2010: åben"_q);
    EXPECT_EQ(book().criteria.size(), 1U);
    EXPECT_EQ(onDisk(year(2011)).card(id2011)->answer(status), "2011: lukket"_q);
    EXPECT_TRUE(onDisk(year(2011)).criteria.empty());
    ASSERT_TRUE(succeeded(workspace().show(year(2011))));
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(book().card(id2011)->answer(status), "Klubben er åben."_q);
    EXPECT_EQ(onDisk(year(2010)).card(id2010)->answer(status), "Klubben er åben."_q);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

// Beside a colleague

TEST_F(CardEditsTest, TakesNoStepOverAColleaguesStep)
{
    const CardId id = card(0).id;
    bringTo(id, CardState::Submitted);
    colleagueWrites([&id](Store& store, Edits& edits) {
        Card returned = valueOf(store.card(id));
        returned.state = CardState::Returned;
        returned.returnReason = "Skriv mere"_q;
        return edits.saveState(returned);
    });
    const auto refused = cards().setState(id, CardState::Approved);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Conflict);
    EXPECT_EQ(onDisk().cards[0].state, CardState::Returned);
    ASSERT_TRUE(succeeded(workspace().show()));
    EXPECT_EQ(card(0).returnReason, "Skriv mere"_q);
}

TEST_F(CardEditsTest, WritesNoAnswerIntoAFormThatAColleagueHandedInOrApproved)
{
    const CardId id = card(0).id;
    fillIn(id);
    colleagueWrites([&id](Store& store, Edits& edits) {
        Card approved = valueOf(store.card(id));
        approved.state = CardState::Approved;
        return edits.saveState(approved);
    });
    const auto refused = cards().setAnswer(id, status, "Annas tekst"_q);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Conflict);
    EXPECT_EQ(onDisk().cards[0].answer(status), "Klubben er åben."_q);
    EXPECT_EQ(onDisk().cards[0].state, CardState::Approved);
}

TEST_F(CardEditsTest, WritesAnAnswerBesideAColleagueWhoPlansTheForm)
{
    const CardId id = card(0).id;
    colleagueWrites([&id](Store& store, Edits& edits) {
        Card planned = valueOf(store.card(id));
        planned.responsible = "Bo Øst"_q;
        return edits.saveState(planned);
    });
    ASSERT_TRUE(succeeded(cards().setAnswer(id, status, "Annas tekst"_q)));
    EXPECT_EQ(onDisk().cards[0].responsible, "Bo Øst"_q);
    EXPECT_EQ(onDisk().cards[0].answer(status), "Annas tekst"_q);
}

TEST_F(CardEditsTest, ChangesNoCriterionOverAColleague)
{
    const CardId id = card(0).id;
    ASSERT_TRUE(succeeded(cards().saveCriterion(criterionOf(id))));
    const Criterion mine = book().criteria[0];
    colleagueWrites([&mine](Store&, Edits& edits) {
        Criterion theirs = mine;
        theirs.actual = {14, 20, {}};
        return edits.save(theirs);
    });
    Criterion changed = mine;
    changed.text = "Annas"_q;
    EXPECT_EQ(cards().saveCriterion(changed).error().fault, Fault::Conflict);
    EXPECT_EQ(cards().removeCriterion(mine.id).error().fault, Fault::Conflict);
    EXPECT_EQ(onDisk().criteria[0].actual, (Measurement{14, 20, {}}));
}

TEST_F(WorkspaceTest, TheHistoryOfAFormHasItsCriteriaThoseThatAreGoneToo)
{
    Criterion kept = criterionOf(card(0).id, "Flere i job"_q);
    const Criterion gone = criterionOf(card(0).id, "Flere i foreninger"_q);
    const Criterion other = criterionOf(card(1).id, "Det andet skemas"_q);
    for (const Criterion& criterion : {kept, gone, other})
        ASSERT_TRUE(succeeded(cards().saveCriterion(criterion)));
    kept = *book().criteriaOf(card(0).id).front();
    kept.actual.count = 14;
    ASSERT_TRUE(succeeded(cards().saveCriterion(kept)));
    ASSERT_TRUE(succeeded(cards().removeCriterion(gone.id)));
    ASSERT_TRUE(succeeded(cards().setTitle(card(0).id, "Klubben"_q, false)));

    const auto entries = valueOf(workspace().history({card(0).id.text(), {}}));
    const auto countOf = [&entries](const QString& subject) {
        return std::count_if(
            entries.begin(), entries.end(), [&subject](const HistoryEntry& entry) { return entry.subject == subject; });
    };
    EXPECT_EQ(entries.front().after, "Klubben"_q) << "newest first";
    EXPECT_EQ(countOf(kept.id.text()), 2);
    EXPECT_EQ(countOf(gone.id.text()), 2) << "made and deleted";
    EXPECT_EQ(countOf(other.id.text()), 0);
    EXPECT_EQ(valueOf(workspace().history({card(0).id.text(), "title"_q})).size(), 1u);
}

} // namespace indblik
