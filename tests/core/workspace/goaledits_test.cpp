// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/goaledits.h"

#include "tests/core/workspace/openfile.h"

namespace indblik {

class GoalEditsTest : public WorkspaceTest
{
protected:
    GoalEdits& goals() { return workspace().goals(); }
    GoalId goal() { return book().goals.front().id; }
    const GoalAssessment& assessment() { return *book().assessment(goal()); }

    /// A share that fell from 33.2 % to 29.3 %.
    Series share(const QString& population = "alle almene boliger"_q)
    {
        Series series;
        series.title = "På overførselsindkomst"_q;
        series.population = population;
        series.figures = {{Period(year(2006)), {}, StatFigure::typedShare({332, 1000}), "Evalueringen"_q},
            {Period(year(2008)), {}, StatFigure::typedShare({293, 1000}), "Evalueringen"_q}};
        EXPECT_TRUE(succeeded(workspace().seriesEdits().save(series)));
        return series;
    }

    Target reading(TargetKind kind, const SeriesId& series)
    {
        Target target;
        target.goal = goal();
        target.kind = kind;
        target.ordinal = int(book().targets.size());
        target.amount = Ratio{10, 100};
        target.series = {series};
        target.base = Period(year(2006));
        target.due = Period(year(2010));
        EXPECT_TRUE(succeeded(goals().save(target)));
        return target;
    }

    const GoalProgress& progress() { return workspace().judged().goalProgress().front(); }
};

TEST_F(GoalEditsTest, HoldsBothReadingsWithBothVerdictsUntilOneIsChosenWithAReason)
{
    const Series series = share();
    reading(TargetKind::PercentOfBase, series.id);
    const Target points = reading(TargetKind::PercentagePoints, series.id);
    ASSERT_EQ(progress().readings.size(), 2U);
    EXPECT_EQ(progress().readings[0].first().verdict, Verdict::Met);
    EXPECT_EQ(progress().readings[1].first().verdict, Verdict::NotMet);
    EXPECT_TRUE(progress().isOpen());
    EXPECT_EQ(progress().verdict(), std::nullopt);

    for (const QString& reason : {""_q, "  \n"_q})
        EXPECT_FALSE(goals().choose(points.id, reason));
    EXPECT_TRUE(progress().isOpen());
    ASSERT_TRUE(succeeded(goals().choose(points.id, "Sådan står det i statusskemaet"_q)));
    EXPECT_FALSE(progress().isOpen());
    EXPECT_EQ(progress().verdict(), Verdict::NotMet);
    EXPECT_EQ(book().goals.front().chosen->reason, "Sådan står det i statusskemaet"_q);
    EXPECT_EQ(onDisk(), book());

    ASSERT_TRUE(succeeded(goals().reopen(goal())));
    EXPECT_TRUE(progress().isOpen());
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(progress().verdict(), Verdict::NotMet);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_TRUE(progress().isOpen());
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(GoalEditsTest, KeepsWhatATargetWasBeforeItWasChanged)
{
    const Series series = share();
    Target target = reading(TargetKind::PercentOfBase, series.id);
    ASSERT_TRUE(succeeded(goals().choose(target.id, "Målets tekst"_q)));
    target = book().targets.front();
    target.amount = Ratio{15, 100};
    EXPECT_FALSE(goals().replace(target, " "_q));
    ASSERT_TRUE(succeeded(goals().replace(target, "Udvalget har skærpet målet"_q)));
    ASSERT_EQ(book().targets.size(), 2U);
    const auto now = book().readings(book().goals.front());
    ASSERT_EQ(now.size(), 1U);
    EXPECT_EQ(now.front()->amount, (Ratio{15, 100}));
    EXPECT_EQ(now.front()->since, book().account.year);
    EXPECT_EQ(now.front()->reason, "Udvalget har skærpet målet"_q);
    // The choice goes on with it, and accounts before keep the old one.
    EXPECT_EQ(book().goals.front().chosen->target, now.front()->id);
    const auto before = targetsOf(goal(), year(book().account.year.number() - 1), book().targets);
    ASSERT_EQ(before.size(), 1U);
    EXPECT_EQ(before.front()->amount, (Ratio{10, 100}));
    EXPECT_FALSE(goals().remove(now.front()->id));
    EXPECT_FALSE(goals().remove(before.front()->id));
    EXPECT_EQ(onDisk(), book());
}

TEST_F(GoalEditsTest, RefusesATargetThatSaysTooLittle)
{
    const Series series = share();
    Target target;
    target.goal = goal();
    target.series = {series.id};
    const auto isRefused = [this](Target tried) { return !goals().save(tried); };
    EXPECT_TRUE(isRefused(target)); // no amount
    target.amount = Ratio{10, 100};
    EXPECT_TRUE(isRefused(target)); // from when
    target.base = Period(year(2006));
    EXPECT_TRUE(isRefused(target)); // by when
    target.due = Period(year(2006));
    EXPECT_TRUE(isRefused(target)); // no time between
    target.due = Period(year(2010));
    target.amount = Ratio{-10, 100};
    EXPECT_TRUE(isRefused(target)); // a fall is said by its direction
    target.kind = TargetKind::Parity;
    EXPECT_TRUE(isRefused(target)); // with whom
    target.kind = TargetKind::NoNew;
    EXPECT_TRUE(isRefused(target)); // whose list
    EXPECT_TRUE(book().targets.empty());
}

TEST_F(GoalEditsTest, AsksWhyTheOfficersVerdictIsAnother)
{
    reading(TargetKind::PercentOfBase, share().id);
    GoalAssessment meant = assessment();
    meant.verdict = Verdict::Met; // as computed
    ASSERT_TRUE(succeeded(goals().save(meant)));
    meant = assessment();
    meant.verdict = Verdict::CannotTell;
    const auto refused = goals().save(meant);
    ASSERT_FALSE(refused);
    EXPECT_EQ(assessment().verdict, Verdict::Met);
    meant.verdictReason = "Kun to år er evalueret"_q;
    meant.assessableFrom = FuzzyDate::read("medio 2010"_q);
    meant.reservation = "Konjunkturerne kan vende"_q;
    meant.decidedBy = "Socialudvalget"_q;
    meant.decidedOn = QDate(2010, 3, 17);
    ASSERT_TRUE(succeeded(goals().save(meant)));
    EXPECT_EQ(assessment().verdict, Verdict::CannotTell);
    EXPECT_EQ(assessment().decidedOn, QDate(2010, 3, 17));
    EXPECT_EQ(onDisk(), book());
    // What is typed later is not held up by it.
    ASSERT_TRUE(succeeded(goals().setText(goal(), GoalText::Assessment, "Målet er inden for rækkevidde."_q)));
    EXPECT_EQ(assessment().verdictReason, "Kun to år er evalueret"_q);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(GoalEditsTest, TakesBackTypingInOneTextAsOneStep)
{
    const QString before = assessment().assessment;
    for (const QString& text : {"M"_q, "Må"_q, "Målet nås"_q})
        ASSERT_TRUE(succeeded(goals().setText(goal(), GoalText::Assessment, text)));
    ASSERT_TRUE(succeeded(goals().setText(goal(), GoalText::Reservation, "Hvis"_q)));
    ASSERT_TRUE(succeeded(goals().setText(goal(), GoalText::Circumstances, "Krisen"_q)));
    EXPECT_EQ(assessment().circumstances, "Krisen"_q);
    EXPECT_EQ(onDisk(), book());
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(assessment().circumstances, QString());
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(assessment().reservation, QString());
    EXPECT_EQ(assessment().assessment, "Målet nås"_q);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(assessment().assessment, before);
}

TEST_F(GoalEditsTest, ClosesAGoalWithItsFinalMeasurementAndLetsItGoOn)
{
    for (const QString& nothing : {""_q, " \n"_q})
        EXPECT_FALSE(goals().close(goal(), {nothing, "Opgjort på ny"_q, {}}));
    const GoalClosing ended{"29,1 % i 2010"_q, "Opgjort på ny"_q, "Politikken for 2011-2014"_q};
    ASSERT_TRUE(succeeded(goals().close(goal(), ended)));
    EXPECT_EQ(assessment().closing, ended);
    EXPECT_EQ(onDisk(), book());
    openNextYear();
    EXPECT_EQ(book().assessment(goal()), nullptr) << "a closed goal does not go on";
    ASSERT_TRUE(succeeded(workspace().undo()));
    ASSERT_TRUE(succeeded(goals().goOn(goal())));
    EXPECT_EQ(assessment().closing, std::nullopt);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(assessment().closing, ended);
    EXPECT_TRUE(succeeded(workspace().verify()));
    EXPECT_EQ(goals().close(GoalId::create(), ended).error().fault, Fault::Missing);
}

TEST_F(GoalEditsTest, ProposesAnIndicatorBeforeThereAreFigures)
{
    EXPECT_FALSE(goals().propose(goal(), " "_q));
    const auto proposed = goals().propose(goal(), "Frafaldne sigtelser efter etnicitet"_q);
    ASSERT_TRUE(succeeded(proposed));
    EXPECT_EQ(assessment().grounds, (std::vector<Ground>{*proposed}));
    ASSERT_NE(book().seriesOf(*proposed), nullptr);
    EXPECT_TRUE(book().seriesOf(*proposed)->figures.empty());
    EXPECT_EQ(onDisk(), book());
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_TRUE(assessment().grounds.empty()) << "it is one step";
    EXPECT_TRUE(valueOf(workspace().seriesBook())->series.empty());
}

TEST_F(GoalEditsTest, LinksFiguresFormsAndEvaluations)
{
    const Series series = share();
    ASSERT_TRUE(succeeded(goals().addGround(goal(), series.id)));
    ASSERT_TRUE(succeeded(goals().addGround(goal(), card(0).initiative)));
    EXPECT_EQ(assessment().grounds.size(), 2U);
    EXPECT_NE(book().seriesOf(series.id), nullptr);
    EXPECT_EQ(onDisk(), book());
    ASSERT_TRUE(succeeded(goals().removeGround(goal(), series.id)));
    EXPECT_EQ(assessment().grounds, (std::vector<Ground>{card(0).initiative}));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(assessment().grounds.size(), 2U);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(GoalEditsTest, ShowsWhichFormsHelpNoGoal)
{
    const auto without = [this] {
        QStringList titles;
        for (const Card* each : cardsWithoutGoal(book()))
            titles.append(each->title);
        return titles;
    };
    const QStringList before = without();
    ASSERT_FALSE(before.isEmpty());
    for (const Card& each : book().cards) {
        EXPECT_EQ(before.contains(each.title), each.section == Section::Goals) << each.title.toStdString();
    }
    const InitiativeId first = cardsWithoutGoal(book()).front()->initiative;
    ASSERT_TRUE(succeeded(goals().contribute(goal(), first, "Flere i arbejde"_q)));
    EXPECT_EQ(without().size(), before.size() - 1);
    ASSERT_TRUE(succeeded(goals().contribute(goal(), first, "Færre på kontanthjælp"_q)));
    ASSERT_EQ(book().contributions.size(), 1U);
    EXPECT_EQ(book().contributions.front().how, "Færre på kontanthjælp"_q);
    ASSERT_TRUE(succeeded(goals().withdraw(goal(), first)));
    EXPECT_EQ(without(), before);
}

TEST_F(GoalEditsTest, AddsAGoalWithTheNextLetter)
{
    const size_t before = book().goals.size();
    EXPECT_FALSE(goals().add(" "_q));
    const auto added = goals().add("Flere unge i uddannelse"_q);
    ASSERT_TRUE(succeeded(added));
    EXPECT_EQ(book().goals.size(), before + 1);
    EXPECT_NE(book().goal(*added)->code, book().goals.front().code);
    EXPECT_NE(book().assessment(*added), nullptr);
    ASSERT_TRUE(succeeded(goals().rename(*added, "Flere unge i arbejde"_q)));
    EXPECT_EQ(book().goal(*added)->title, "Flere unge i arbejde"_q);
}

} // namespace indblik
