// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/cardedits.h"

#include "tests/core/workspace/openfile.h"

#include <algorithm>
#include <ostream>

// What the state of a form lets be done with it, and how it goes from one to the other.

namespace indblik {

namespace {

const QString why = QStringLiteral("Tallet var forkert");

/// A kind of edit of a form, as it is made with or without a reason.
struct FormEdit
{
    const char* name;
    std::function<Result<void>(Workspace&, const CardId&, const QString& reason)> edit;
};

void PrintTo(const FormEdit& edit, std::ostream* out)
{
    *out << edit.name;
}

} // namespace

class CardStatesTest : public WorkspaceTest
{
};

// What is handed in or approved

class EditOfAForm : public CardStatesTest, public testing::WithParamInterface<FormEdit>
{
protected:
    void SetUp() override
    {
        CardStatesTest::SetUp();
        // 2011, with an answer from last year and a criterion, all that can be edited.
        openNextYear();
        id = card(0).id;
        fillIn(id);
        ASSERT_TRUE(succeeded(cards().confirm(id, funding)));
        ASSERT_TRUE(succeeded(cards().setAnswer(id, status, "Klubben er lukket."_q)));
        ASSERT_TRUE(succeeded(cards().saveCriterion(criterionOf(id))));
    }

    Result<void> edit(const QString& reason = {}) { return GetParam().edit(workspace(), id, reason); }

    CardId id;
};

TEST_P(EditOfAForm, IsMadeInADraftAndInOneThatWasSentBack)
{
    for (const CardState state : {CardState::Draft, CardState::Returned}) {
        bringTo(id, state);
        const size_t before = historySize();
        ASSERT_TRUE(succeeded(edit()));
        EXPECT_GT(historySize(), before);
        EXPECT_EQ(book().card(id)->state, state);
        ASSERT_TRUE(succeeded(workspace().undo()));
    }
}

TEST_P(EditOfAForm, IsRefusedInOneThatIsHandedInWithTheWayOut)
{
    bringTo(id, CardState::Submitted);
    const AccountBook before = book();
    for (const QString& reason : {QString(), why}) {
        const auto refused = edit(reason);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().fault, Fault::Refused);
        EXPECT_TRUE(refused.error().message.contains("Klubben på Søvej"_q));
        EXPECT_TRUE(refused.error().message.contains("Take it back"_q));
    }
    EXPECT_EQ(book(), before);
    EXPECT_EQ(onDisk(), before);
}

TEST_P(EditOfAForm, OfAnApprovedOneIsRefusedWithoutAReason)
{
    bringTo(id, CardState::Approved);
    const AccountBook before = book();
    for (const QString& reason : {QString(), " \n"_q}) {
        const auto refused = edit(reason);
        ASSERT_FALSE(refused);
        EXPECT_TRUE(refused.error().message.contains("Write why"_q));
    }
    EXPECT_EQ(book(), before);
}

TEST_P(EditOfAForm, OfAnApprovedOneTakesTheApprovalAwayAndSaysWhy)
{
    bringTo(id, CardState::Approved);
    const AccountBook before = withoutRevisions(book());
    ASSERT_TRUE(succeeded(edit(why)));
    EXPECT_EQ(book().card(id)->state, CardState::Draft);
    EXPECT_EQ(book().card(id)->returnReason, QString());
    const auto entries = lastStep();
    EXPECT_GE(entries.size(), 2U);
    for (const HistoryEntry& entry : entries)
        EXPECT_EQ(entry.reason, why);
    EXPECT_TRUE(std::any_of(entries.begin(), entries.end(), [](const HistoryEntry& entry) {
        return entry.type == RecordType::Card && entry.field == "state"_q && entry.before == "approved"_q
               && entry.after == "draft"_q;
    }));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(withoutRevisions(book()), before);
    EXPECT_EQ(book().card(id)->state, CardState::Approved);
}

INSTANTIATE_TEST_SUITE_P(OfEachKind, EditOfAForm,
    testing::Values(FormEdit{"Answer",
                        [](Workspace& w, const CardId& id, const QString& reason) {
                            return w.cards().setAnswer(id, status, "Åben igen"_q, reason);
                        }},
        FormEdit{
            "AnswerEmptied", [](Workspace& w, const CardId& id,
                                 const QString& reason) { return w.cards().setAnswer(id, activities, {}, reason); }},
        FormEdit{
            "CopyFromLastYear", [](Workspace& w, const CardId& id,
                                    const QString& reason) { return w.cards().copyFromLastYear(id, status, reason); }},
        FormEdit{"Achievement",
            [](Workspace& w, const CardId& id, const QString& reason) {
                return w.cards().setAchievement(id, Achievement{AchievementKind::High, {}, {}}, reason);
            }},
        FormEdit{"CriterionAdded",
            [](Workspace& w, const CardId& id, const QString& reason) {
                return w.cards().saveCriterion(criterionOf(id, "100 familier"_q), reason);
            }},
        FormEdit{"CriterionChanged",
            [](Workspace& w, const CardId& id, const QString& reason) {
                Criterion changed = *w.book()->criteriaOf(id).front();
                changed.actual = {14, 20, {}};
                return w.cards().saveCriterion(changed, reason);
            }},
        FormEdit{"CriterionRemoved",
            [](Workspace& w, const CardId& id, const QString& reason) {
                return w.cards().removeCriterion(w.book()->criteriaOf(id).front()->id, reason);
            }},
        FormEdit{"Title",
            [](Workspace& w, const CardId& id, const QString& reason) {
                return w.cards().setTitle(id, "Klubben på Søvej og Ø"_q, false, reason);
            }}),
    [](const auto& each) { return std::string(each.param.name); });

TEST_F(CardStatesTest, ChangesNothingOfAFormThatIsHandedInOrApprovedWhereTheTextStaysTheSame)
{
    const CardId id = card(0).id;
    for (const CardState state : {CardState::Submitted, CardState::Approved}) {
        bringTo(id, state);
        const size_t before = historySize();
        EXPECT_TRUE(succeeded(cards().setAnswer(id, status, card(0).answer(status) + " \n"_q)));
        EXPECT_TRUE(succeeded(cards().setTitle(id, card(0).title, card(0).isNew)));
        EXPECT_TRUE(succeeded(cards().setAchievement(id, card(0).achievement)));
        EXPECT_EQ(historySize(), before);
        EXPECT_EQ(card(0).state, state);
    }
}

TEST_F(CardStatesTest, LeavesAnApprovalWhereACriterionIsSavedAsItIs)
{
    const CardId id = card(0).id;
    ASSERT_TRUE(succeeded(cards().saveCriterion(criterionOf(id))));
    bringTo(id, CardState::Approved);
    EXPECT_TRUE(succeeded(cards().saveCriterion(book().criteria[0])));
    EXPECT_EQ(card(0).state, CardState::Approved);
}

TEST_F(CardStatesTest, LeavesAnApprovalWhereAnAnswerIsConfirmedThatWasConfirmedAlready)
{
    openNextYear();
    const CardId id = card(0).id;
    for (const FieldKey& field : {status, funding})
        ASSERT_TRUE(succeeded(cards().confirm(id, field)));
    for (const CardState state : {CardState::Submitted, CardState::Approved}) {
        bringTo(id, state);
        const size_t before = historySize();
        EXPECT_TRUE(succeeded(cards().confirm(id, status, why)));
        EXPECT_EQ(card(0).state, state);
        EXPECT_EQ(historySize(), before);
    }
}

TEST_F(CardStatesTest, IsTypedOnAfterAnApprovalWasTakenAwayAndUndoneAsOne)
{
    const CardId id = card(0).id;
    bringTo(id, CardState::Approved);
    ASSERT_TRUE(succeeded(cards().setAnswer(id, status, "K"_q, why)));
    ASSERT_TRUE(succeeded(cards().setAnswer(id, status, "Kl"_q)));
    EXPECT_EQ(card(0).state, CardState::Draft);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(card(0).state, CardState::Approved);
    EXPECT_EQ(card(0).answer(status), "Klubben er åben."_q);
}

TEST_F(CardStatesTest, DeletesNoFormThatIsHandedInOrApproved)
{
    const CardId id = card(0).id;
    for (const CardState state : {CardState::Submitted, CardState::Approved}) {
        bringTo(id, state);
        const auto refused = cards().remove(id);
        ASSERT_FALSE(refused);
        EXPECT_TRUE(refused.error().message.contains("Klubben på Søvej"_q));
        EXPECT_TRUE(book().card(id));
    }
    ASSERT_TRUE(succeeded(cards().setState(id, CardState::Draft, why)));
    EXPECT_TRUE(succeeded(cards().remove(id)));
}

TEST_F(CardStatesTest, DeletesAFormWithItsCriteriaAndBringsThemBack)
{
    const CardId id = card(0).id;
    ASSERT_TRUE(succeeded(cards().saveCriterion(criterionOf(id))));
    ASSERT_TRUE(succeeded(cards().saveCriterion(criterionOf(id, "100 familier"_q))));
    const AccountBook before = withoutRevisions(book());
    ASSERT_TRUE(succeeded(cards().remove(id)));
    EXPECT_TRUE(book().criteria.empty());
    EXPECT_TRUE(succeeded(workspace().verify()));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(withoutRevisions(book()), before);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

// From draft to approved

struct Step
{
    CardState from;
    CardState to;
};

void PrintTo(const Step& step, std::ostream* out)
{
    *out << stateText(step.from).toStdString() << "To" << stateText(step.to).toStdString();
}

class StepOfAForm : public CardStatesTest, public testing::WithParamInterface<Step>
{
};

TEST_P(StepOfAForm, IsTakenAndKeptInTheHistoryOrRefusedWithWhatComesFirst)
{
    const auto [from, to] = GetParam();
    const CardId id = card(0).id;
    bringTo(id, from);
    const AccountBook before = book();
    const size_t lines = historySize();
    if (!mayFollow(from, to)) {
        const auto refused = cards().setState(id, to, why);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().fault, Fault::Refused);
        EXPECT_TRUE(refused.error().message.contains("Klubben på Søvej"_q));
        EXPECT_EQ(book(), before);
        EXPECT_EQ(historySize(), lines);
        return;
    }
    if (needsReason(from, to)) {
        for (const QString& none : {QString(), " \n\t"_q})
            EXPECT_FALSE(cards().setState(id, to, none));
        EXPECT_EQ(book(), before);
    }
    fillIn(id);
    ASSERT_TRUE(succeeded(cards().setState(id, to, why)));
    EXPECT_EQ(card(0).state, to);
    EXPECT_EQ(card(0).returnReason, to == CardState::Returned ? why : QString());
    const auto entries = lastStep();
    const auto step = std::find_if(
        entries.begin(), entries.end(), [](const HistoryEntry& entry) { return entry.field == "state"_q; });
    ASSERT_NE(step, entries.end());
    EXPECT_EQ(step->before.toString(), stateText(from));
    EXPECT_EQ(step->after.toString(), stateText(to));
    EXPECT_EQ(step->author, "Anna Ågård"_q);
    EXPECT_EQ(step->at, m_now);
    EXPECT_EQ(step->reason, why);

    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(card(0).state, from);
    EXPECT_EQ(card(0).returnReason, from == CardState::Returned ? "Se på tallene"_q : QString());
    ASSERT_TRUE(succeeded(workspace().redo()));
    EXPECT_EQ(card(0).state, to);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

INSTANTIATE_TEST_SUITE_P(FromEachToEach, StepOfAForm, testing::ValuesIn([] {
    std::vector<Step> steps;
    const auto states = {CardState::Draft, CardState::Submitted, CardState::Returned, CardState::Approved};
    for (const CardState from : states) {
        for (const CardState to : states)
            steps.push_back({from, to});
    }
    return steps;
}()),
    [](const auto& each) { return testing::PrintToString(each.param); });

TEST_F(CardStatesTest, HandsInNothingThatLacksSomethingAndNamesIt)
{
    const CardId id = card(0).id;
    const auto refused = cards().setState(id, CardState::Submitted);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Refused);
    EXPECT_TRUE(refused.error().message.contains("“Beskriv aktiviteterne” is not filled in."_q));
    EXPECT_EQ(card(0).state, CardState::Draft);
    EXPECT_FALSE(workspace().canUndo());
    fillIn(id);
    ASSERT_TRUE(succeeded(cards().setAchievement(id, Achievement{AchievementKind::NotAchieved, {}, {}})));
    EXPECT_FALSE(cards().setState(id, CardState::Submitted));
    ASSERT_TRUE(succeeded(cards().setAchievement(id, Achievement{AchievementKind::NotAchieved, {}, "Krisen."_q})));
    EXPECT_TRUE(succeeded(cards().setState(id, CardState::Submitted)));
}

TEST_F(CardStatesTest, KeepsTheReasonOfAReturnWhileItIsEditedAndUntilItIsHandedInAgain)
{
    const CardId id = card(0).id;
    bringTo(id, CardState::Submitted);
    ASSERT_TRUE(succeeded(cards().setState(id, CardState::Returned, " Skriv\nhvor mange "_q)));
    EXPECT_EQ(card(0).returnReason, "Skriv hvor mange"_q);
    ASSERT_TRUE(succeeded(cards().setAnswer(id, status, "20 unge"_q)));
    EXPECT_EQ(card(0).state, CardState::Returned);
    EXPECT_EQ(card(0).returnReason, "Skriv hvor mange"_q);
    EXPECT_EQ(onDisk().cards[0].returnReason, "Skriv hvor mange"_q);
    ASSERT_TRUE(succeeded(cards().setState(id, CardState::Submitted)));
    EXPECT_EQ(card(0).returnReason, QString());
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(card(0).returnReason, "Skriv hvor mange"_q);
}

} // namespace indblik
