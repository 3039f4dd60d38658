// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/card.h"
#include "tests/fixtures.h"

#include <ostream>

namespace indblik {

struct StateStep
{
    CardState from;
    CardState to;
    bool may;
    bool needsReason;
};

void PrintTo(const StateStep& step, std::ostream* out)
{
    *out << stateText(step.from).toStdString() << " to " << stateText(step.to).toStdString();
}

class CardStateStep : public testing::TestWithParam<StateStep>
{
};

TEST_P(CardStateStep, IsTakenOrNotAndWithAReasonOrNot)
{
    const StateStep& step = GetParam();
    EXPECT_EQ(mayFollow(step.from, step.to), step.may);
    if (step.may) {
        EXPECT_EQ(needsReason(step.from, step.to), step.needsReason);
    }
}

INSTANTIATE_TEST_SUITE_P(FromEachToEach, CardStateStep,
    testing::Values(StateStep{CardState::Draft, CardState::Draft, false, false},
        StateStep{CardState::Draft, CardState::Submitted, true, false},
        StateStep{CardState::Draft, CardState::Returned, false, false},
        StateStep{CardState::Draft, CardState::Approved, false, false},
        StateStep{CardState::Submitted, CardState::Draft, true, false},
        StateStep{CardState::Submitted, CardState::Submitted, false, false},
        StateStep{CardState::Submitted, CardState::Returned, true, true},
        StateStep{CardState::Submitted, CardState::Approved, true, false},
        StateStep{CardState::Returned, CardState::Draft, false, false},
        StateStep{CardState::Returned, CardState::Submitted, true, false},
        StateStep{CardState::Returned, CardState::Returned, false, false},
        StateStep{CardState::Returned, CardState::Approved, false, false},
        StateStep{CardState::Approved, CardState::Draft, true, true},
        StateStep{CardState::Approved, CardState::Submitted, false, false},
        StateStep{CardState::Approved, CardState::Returned, true, true},
        StateStep{CardState::Approved, CardState::Approved, false, false}));

TEST(Card, IsOpenWhileItIsADraftOrSentBack)
{
    Card card;
    for (const auto& [state, isOpen] : {std::pair(CardState::Draft, true), std::pair(CardState::Submitted, false),
             std::pair(CardState::Returned, true), std::pair(CardState::Approved, false)}) {
        card.state = state;
        EXPECT_EQ(card.isOpen(), isOpen) << stateText(state).toStdString();
    }
}

TEST(Card, IsOverdueTheDayAfterItIsDueWhileItIsOpen)
{
    Card card;
    const QDate due(2010, 3, 12);
    EXPECT_FALSE(card.isOverdue(due));
    card.due = due;
    EXPECT_FALSE(card.isOverdue(due));
    EXPECT_TRUE(card.isOverdue(due.addDays(1)));
    card.state = CardState::Returned;
    EXPECT_TRUE(card.isOverdue(due.addDays(1)));
    for (const CardState state : {CardState::Submitted, CardState::Approved}) {
        card.state = state;
        EXPECT_FALSE(card.isOverdue(due.addDays(1)));
    }
}

TEST(Card, IsOfTheOfficerWhateverTheCaseOfTheLetters)
{
    EXPECT_FALSE(isWrittenBy({}, ""_q));
    EXPECT_FALSE(isWrittenBy({}, "Anna Ågård"_q));
    const QString responsible = "Anna Ågård"_q;
    EXPECT_TRUE(isWrittenBy(responsible, "Anna Ågård"_q));
    EXPECT_TRUE(isWrittenBy(responsible, "ANNA ÅGÅRD"_q));
    EXPECT_TRUE(isWrittenBy(responsible, "  anna  ågård "_q));
    EXPECT_FALSE(isWrittenBy(responsible, "Anna"_q));
    EXPECT_FALSE(isWrittenBy(responsible, ""_q));
}

TEST(Card, HasANameForEachStateAndReview)
{
    for (const CardState state : {CardState::Draft, CardState::Submitted, CardState::Returned, CardState::Approved}) {
        EXPECT_EQ(stateFromText(stateText(state)), state);
        EXPECT_FALSE(stateWords(state).isEmpty());
    }
    EXPECT_FALSE(stateFromText(u"Draft"));
    EXPECT_FALSE(stateFromText(u""));
    for (const Review review : {Review::Carried, Review::Confirmed, Review::Edited})
        EXPECT_EQ(reviewFromText(reviewText(review)), review);
    EXPECT_FALSE(reviewFromText(u""));
}

TEST(Card, HasNoAnswerAndNoReviewWhereNothingWasWritten)
{
    Card card;
    EXPECT_EQ(card.answer({"status"_q}), QString());
    EXPECT_FALSE(card.review({"status"_q}));
    card.answers[{"status"_q}] = {"Åben"_q, 0, Review::Carried};
    EXPECT_EQ(card.answer({"status"_q}), "Åben"_q);
    EXPECT_EQ(card.review({"status"_q}), Review::Carried);
}

} // namespace indblik
