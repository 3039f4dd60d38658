// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"

namespace indblik {

namespace {

std::vector<Finding> findings(const QString& assessment)
{
    AccountBook book = bookOf({});
    Goal goal;
    goal.code = "b"_q;
    book.goals = {goal};
    GoalAssessment said;
    said.goal = goal.id;
    said.assessment = assessment;
    book.assessments = {said};
    return check(book);
}

} // namespace

TEST(DueTooEarly, IsFoundWhereFiguresOfAYearComeBeforeItIsOver)
{
    const auto found = findings("Vi får data til evalueringen for 2009 den 1. april 2009."_q);
    ASSERT_EQ(kindsOf(found), QStringList{"dueBeforeYearEnds"_q});
    EXPECT_TRUE(found[0].goal);
    EXPECT_EQ(found[0].stated, FindingFigure(QDate(2009, 4, 1)));
    EXPECT_EQ(found[0].computed, FindingFigure(QDate(2009, 12, 31)));
    EXPECT_EQ(findings("Tallene for 2012 kommer den 1.3.2012"_q).size(), 1U);
}

TEST(DueTooEarly, IsSilentOtherwise)
{
    for (const auto& text : {"Data for 2009 kommer den 1. april 2010."_q,
             "Budgettet for 2009 blev lagt den 1. oktober 2009."_q, "Evalueringen for 2009 er fra sommeren 2009."_q,
             "Tal for 2009 pr. 1. april 2009."_q, "Data for 2008 og 2009. Mødet er den 1. april 2009."_q})
        EXPECT_TRUE(findings(text).empty()) << text.toStdString();
}

} // namespace indblik
