// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose/compose.h"
#include "core/report/pages/layout.h"
#include "core/report/pages/pdf.h"
#include "tests/core/workspace/openfile.h"

namespace indblik {

/// An account of 2010 with all that lives over the years, and those that are opened from it.
class GoalYearsTest : public WorkspaceTest
{
protected:
    void SetUp() override
    {
        WorkspaceTest::SetUp();
        m_goal = book().goals.front().id;
        m_series.title = "På overførselsindkomst"_q;
        m_series.population = "alle almene boliger"_q;
        m_series.figures = {{Period(year(2006)), {}, StatFigure::typedShare({332, 1000}), "Evalueringen"_q},
            {Period(year(2008)), {}, StatFigure::typedShare({293, 1000}), "Evalueringen"_q}};
        ASSERT_TRUE(succeeded(workspace().seriesEdits().save(m_series)));
        for (const TargetKind kind : {TargetKind::PercentOfBase, TargetKind::PercentagePoints})
            m_targets.push_back(addTarget(kind));
        ASSERT_TRUE(succeeded(goals().choose(m_targets[0], "Målets tekst"_q)));
        ASSERT_TRUE(succeeded(goals().contribute(m_goal, card(0).initiative, "Flere i arbejde"_q)));
        FollowUp evaluation;
        evaluation.title = "Evaluering af Sikker By"_q;
        evaluation.rounds = {{.period = "2009"_q, .due = FuzzyDate::read("efter sommeren 2010"_q)}};
        evaluation.initiatives = {card(0).initiative};
        m_evaluation = evaluation.id;
        ASSERT_TRUE(succeeded(workspace().followUps().save(evaluation)));
        ASSERT_TRUE(succeeded(goals().addGround(m_goal, m_evaluation)));
        ASSERT_TRUE(succeeded(goals().addGround(m_goal, m_series.id)));
    }

    GoalEdits& goals() { return workspace().goals(); }
    const Goal& goal() { return *book().goal(m_goal); }

    TargetId addTarget(TargetKind kind)
    {
        Target target;
        target.goal = m_goal;
        target.kind = kind;
        target.ordinal = int(book().targets.size());
        target.amount = Ratio{10, 100};
        target.series = {m_series.id};
        target.base = Period(year(2006));
        target.due = Period(year(2010));
        EXPECT_TRUE(succeeded(goals().save(target)));
        return target.id;
    }

    void show(int accountYear) { ASSERT_TRUE(succeeded(workspace().show(year(accountYear)))); }

    void openYear(int opened)
    {
        const auto opening = workspace().accountEdits().proposeOpening(year(opened));
        ASSERT_TRUE(succeeded(opening));
        ASSERT_TRUE(succeeded(workspace().accountEdits().open(*opening)));
    }

    /// The account of the year as it is printed.
    QByteArray printed(int accountYear)
    {
        show(accountYear);
        const Document document = composeAccount(book(), QDate(2010, 3, 12), workspace().judged().listChanges());
        return valueOf(writePdf(layOut(document)));
    }

    Series measured()
    {
        auto series = valueOf(workspace().series(m_series.id));
        EXPECT_TRUE(series);
        return series.value_or(Series());
    }

    FollowUp evaluation()
    {
        for (const FollowUp& followUp : book().followUps) {
            if (followUp.id == m_evaluation)
                return followUp;
        }
        ADD_FAILURE() << "it is not there";
        return {};
    }

    /// Edits everything that lives over the years, in the account in view.
    void editAll(const QString& mark)
    {
        const int number = book().account.year.number();
        ASSERT_TRUE(succeeded(goals().rename(m_goal, "Færre ledige, "_q + mark)));
        Target target = *book().readings(goal()).front();
        target.amount = Ratio{number - 2000, 100};
        target.wording = mark;
        ASSERT_TRUE(succeeded(goals().save(target)));
        ASSERT_TRUE(succeeded(goals().choose(m_targets[1], mark)));
        addTarget(TargetKind::AtMost);
        ASSERT_TRUE(succeeded(goals().contribute(m_goal, card(0).initiative, mark)));
        ASSERT_TRUE(succeeded(goals().contribute(m_goal, card(1).initiative, mark)));
        Series series = measured();
        series.population = mark;
        series.figures.front().figure = StatFigure::typedShare({400 + number - 2000, 1000});
        series.figures.push_back(
            {Period(year(number - 2)), QDate(number, 3, 1), StatFigure::typedShare({280, 1000}), mark});
        ASSERT_TRUE(succeeded(workspace().seriesEdits().save(series)));
        SeriesBreak made;
        made.from = Period(year(2007));
        made.reason = mark;
        made.series = {m_series.id};
        ASSERT_TRUE(succeeded(workspace().seriesEdits().save(made)));
        FollowUp changed = evaluation();
        changed.title += mark;
        changed.rounds.front().arrived = FuzzyDate::day(QDate(number, 2, 1));
        changed.rounds.push_back({.period = mark, .due = FuzzyDate::read("medio 2013"_q)});
        changed.initiatives = {card(1).initiative};
        ASSERT_TRUE(succeeded(workspace().followUps().save(changed)));
        ASSERT_TRUE(succeeded(goals().setText(m_goal, GoalText::Assessment, mark)));
    }

    GoalId m_goal;
    Series m_series;
    std::vector<TargetId> m_targets;
    FollowUpId m_evaluation;
};

TEST_F(GoalYearsTest, WhatIsEditedInLaterYearsChangesNoByteOfWhatEarlierOnesPrint)
{
    const QByteArray of2010 = printed(2010);
    openYear(2011);
    EXPECT_EQ(printed(2010), of2010);
    show(2011);
    editAll("rettet i 2011"_q);
    EXPECT_EQ(printed(2010), of2010);
    const QByteArray of2011 = printed(2011);
    openYear(2012);
    EXPECT_EQ(goal().title, "Færre ledige, rettet i 2011"_q) << "a year goes on with what the one before had";
    editAll("rettet i 2012"_q);
    FollowUp moved = evaluation();
    moved.rounds.clear();
    ASSERT_TRUE(succeeded(workspace().followUps().save(moved)));
    ASSERT_TRUE(succeeded(goals().withdraw(m_goal, card(0).initiative)));
    EXPECT_EQ(printed(2011), of2011);
    EXPECT_EQ(printed(2010), of2010);
    EXPECT_TRUE(succeeded(workspace().verify()));

    reopen();
    EXPECT_EQ(printed(2010), of2010);
    EXPECT_EQ(book().goal(m_goal)->title, "Færre ledige"_q);
    EXPECT_EQ(printed(2011), of2011);
    show(2012);
    EXPECT_EQ(goal().title, "Færre ledige, rettet i 2012"_q);
    EXPECT_EQ(onDisk(year(2010)).goal(m_goal)->title, "Færre ledige"_q);
}

TEST_F(GoalYearsTest, WhatIsDeletedInALaterYearStaysWithTheEarlierOne)
{
    const QByteArray of2010 = printed(2010);
    openYear(2011);
    ASSERT_TRUE(succeeded(goals().choose(m_targets[1], "Aftalen"_q)));
    ASSERT_TRUE(succeeded(goals().remove(m_targets[0])));
    ASSERT_TRUE(succeeded(workspace().followUps().remove(m_evaluation)));
    EXPECT_EQ(book().targets.size(), 1U);
    EXPECT_TRUE(book().followUps.empty());
    EXPECT_EQ(printed(2010), of2010);
    EXPECT_EQ(book().targets.size(), 2U);
    EXPECT_EQ(goal().chosen->target, m_targets[0]);
    EXPECT_TRUE(succeeded(workspace().verify()));
    ASSERT_TRUE(succeeded(workspace().undo()));
    ASSERT_TRUE(succeeded(workspace().undo()));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(book().account.year, year(2011));
    EXPECT_EQ(goal().chosen->target, m_targets[0]);
    EXPECT_EQ(book().followUps.size(), 1U);
    EXPECT_EQ(printed(2010), of2010);
    EXPECT_FALSE(book().followUpsThen) << "nothing is kept that nobody changed";
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(GoalYearsTest, OpeningAYearCopiesNothingAndUndoTakesBackWhatWasKept)
{
    const auto kept = [this] {
        qint64 count = 0;
        for (const HistoryEntry& entry : valueOf(workspace().history({}))) {
            if (entry.type == RecordType::Kept)
                count += entry.after.isNull() ? -1 : 1;
        }
        return count;
    };
    openYear(2011);
    EXPECT_EQ(kept(), 0);
    ASSERT_TRUE(succeeded(goals().rename(m_goal, "Flere i arbejde"_q)));
    ASSERT_TRUE(succeeded(goals().rename(m_goal, "Flere unge i arbejde"_q)));
    EXPECT_EQ(kept(), 1) << "what 2010 had is written down once";
    ASSERT_TRUE(succeeded(workspace().undo()));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(kept(), 0);
    ASSERT_TRUE(succeeded(workspace().redo()));
    EXPECT_EQ(goal().title, "Flere i arbejde"_q);
    EXPECT_EQ(kept(), 1);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(GoalYearsTest, AnEarlierAccountIsEditedUntilALaterOneHasItsOwn)
{
    openYear(2011);
    show(2010);
    ASSERT_TRUE(succeeded(goals().rename(m_goal, "Færre uden arbejde"_q)));
    show(2011);
    EXPECT_EQ(goal().title, "Færre uden arbejde"_q) << "it goes on into the later one";
    ASSERT_TRUE(succeeded(goals().rename(m_goal, "Flere i arbejde"_q)));
    Target target = *book().readings(goal()).front();
    target.amount = Ratio{12, 100};
    ASSERT_TRUE(succeeded(goals().replace(target, "Skærpet"_q)));
    show(2010);
    EXPECT_EQ(book().targets.size(), 2U);
    EXPECT_TRUE(succeeded(goals().rename(m_goal, "Færre uden arbejde"_q))) << "nothing differs";
    const auto refused = goals().rename(m_goal, "Tredje titel"_q);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains("later"_q)) << refused.error().message.toStdString();
    for (const auto& tried : {goals().replace(*book().readings(goal()).front(), "Også"_q), goals().remove(m_targets[0]),
             goals().choose(m_targets[0], "Også"_q), goals().reopen(m_goal)})
        EXPECT_FALSE(tried);
    EXPECT_EQ(goal().title, "Færre uden arbejde"_q);
    show(2011);
    EXPECT_EQ(goal().title, "Flere i arbejde"_q);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(GoalYearsTest, AFollowUpIsShownAsItIsNowAndPrintedAsItWas)
{
    openYear(2011);
    ASSERT_TRUE(succeeded(workspace().followUps().setArrived(m_evaluation, FuzzyDate::day(QDate(2011, 2, 1)))));
    show(2010);
    ASSERT_EQ(book().followUpsOf(card(0)).size(), 1U);
    EXPECT_TRUE(book().followUpsOf(card(0))[0]->isDone());
    ASSERT_EQ(book().printedFollowUpsOf(card(0)).size(), 1U);
    EXPECT_FALSE(book().printedFollowUpsOf(card(0))[0]->isDone());
    show(2011);
    EXPECT_TRUE(book().printedFollowUpsOf(card(0))[0]->isDone());
}

TEST_F(GoalYearsTest, ASeriesThatALaterAccountIsMeasuredOnIsNotDeletedInAnEarlierOne)
{
    openYear(2011);
    Series fresh;
    fresh.title = "I uddannelse"_q;
    ASSERT_TRUE(succeeded(workspace().seriesEdits().save(fresh)));
    Target target;
    target.goal = m_goal;
    target.kind = TargetKind::AtLeast;
    target.amount = Ratio{50, 100};
    target.series = {fresh.id};
    ASSERT_TRUE(succeeded(goals().save(target)));
    show(2010);
    EXPECT_EQ(book().targets.size(), 2U);
    const auto series = valueOf(workspace().series(fresh.id));
    ASSERT_TRUE(series);
    EXPECT_FALSE(workspace().seriesEdits().remove(*series));
    EXPECT_TRUE(succeeded(workspace().verify()));
}

} // namespace indblik
