// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"

namespace indblik {

namespace {

AccountBook bookWith(const QString& title, int accountYear)
{
    AccountBook book = bookOf({});
    book.account.year = year(accountYear);
    Goal goal;
    goal.code = "b"_q;
    goal.title = title;
    book.goals = {goal};
    book.assessments = {{.goal = goal.id}};
    return book;
}

Target dueIn(const AccountBook& book, int due)
{
    Target target;
    target.goal = book.goals[0].id;
    target.due = Period(year(due));
    return target;
}

} // namespace

TEST(GoalYear, IsFoundWhereItHasPassed)
{
    AccountBook book = bookWith("Færre ledige"_q, 2012);
    EXPECT_EQ(kindsOf(check(book)), QStringList());
    book.targets = {dueIn(book, 2010)};
    const auto findings = check(book);
    ASSERT_EQ(kindsOf(findings), QStringList{"goalYearPassed"_q});
    EXPECT_EQ(findings[0].grade, Grade::Warning);
    EXPECT_EQ(findings[0].goal, book.goals[0].id);
    EXPECT_EQ(findings[0].stated, FindingFigure(year(2010)));
    EXPECT_EQ(findings[0].computed, FindingFigure(year(2012)));
}

TEST(GoalYear, IsNotFoundInTheYearItselfNorOfAGoalThatIsDroppedOrGotANewTarget)
{
    AccountBook book = bookWith("Færre ledige"_q, 2010);
    book.targets = {dueIn(book, 2010)};
    EXPECT_EQ(kindsOf(check(book)), QStringList());
    book.account.year = year(2011);
    Target next = dueIn(book, 2014);
    next.since = year(2011);
    next.replaces = book.targets[0].id;
    book.targets.push_back(next);
    EXPECT_EQ(kindsOf(check(book)), QStringList());
    book.targets.pop_back();
    book.assessments[0].decision = Recommendation::Drop;
    EXPECT_EQ(kindsOf(check(book)), QStringList());
    book.assessments[0].decision.reset();
    EXPECT_EQ(kindsOf(check(book)), QStringList{"goalYearPassed"_q});
    book.assessments[0].closing = GoalClosing{"29,1 %"_q, {}, {}};
    EXPECT_EQ(kindsOf(check(book)), QStringList()) << "it is closed";
    book.assessments.clear();
    EXPECT_EQ(kindsOf(check(book)), QStringList()) << "it is not in this account";
}

TEST(GoalYear, IsReadFromTheGoalsWordsWhereNoTargetSetsIt)
{
    for (const auto& title : {"Andelen skal reduceres med 10 % frem til år 2010."_q,
             "Unge indvandrere har i 2010 en kriminalitetsfrekvens på niveau med andre unge."_q,
             "Andelen skal falde fra 2006 til 2010"_q, "Andelen skal i 2010 være lavere end i 2014"_q})
        EXPECT_EQ(kindsOf(check(bookWith(title, 2011))), QStringList{"goalYearPassed"_q}) << title.toStdString();
    for (const auto& title : {"Andelen skal falde frem til 2012"_q, "Færre end i 2006"_q, "Ikke flere som i 2006"_q,
             "Fraværet skal ned på niveauet i 2006"_q, "Ingen nye områder"_q})
        EXPECT_EQ(kindsOf(check(bookWith(title, 2011))), QStringList()) << title.toStdString();
}

} // namespace indblik
