// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/boundfigures.h"

#include "tests/core/workspace/openfile.h"

namespace indblik {

class BoundFiguresTest : public WorkspaceTest
{
protected:
    void SetUp() override
    {
        WorkspaceTest::SetUp();
        m_series = {.title = "På overførselsindkomst"_q, .population = "alle"_q};
        m_series.figures = {share(2006, 332), share(2008, 293)};
        ASSERT_TRUE(succeeded(workspace().seriesEdits().save(m_series)));
    }

    static SeriesFigure share(int number, qint64 perThousand)
    {
        return {Period(year(number)), {}, StatFigure::typedShare({perThousand, 1000}), {}};
    }

    TextPlace answer() { return {card(0).id, status}; }

    void write(const QString& text) { ASSERT_TRUE(succeeded(cards().setAnswer(CardId(card(0).id), status, text))); }

    void bind(const QString& before, const FigurePoint& point)
    {
        const qsizetype at = textAt(book(), answer()).indexOf(before);
        ASSERT_GE(at, 0);
        ASSERT_TRUE(succeeded(workspace().boundFigures().bind(answer(), at, point)));
    }

    SeriesPoint of(int number) { return {m_series.id, Period(year(number))}; }

    BoundState state()
    {
        const auto states = boundStates(book(), Tongue::danish());
        return states.size() == 1 ? states[0] : BoundState{.fit = BoundState::Fit::Gone};
    }

    Series m_series;
};

TEST_F(BoundFiguresTest, AFigureThatItsSeriesHasIsTheSame)
{
    write("Andelen faldt fra 33,2 % til 29,3 %."_q);
    bind("33,2"_q, of(2006));
    EXPECT_EQ(state().fit, BoundState::Fit::Same);
    EXPECT_EQ(state().place.at, 18);
    EXPECT_EQ(book().boundFigures[0].words, "33,2 %"_q);
}

TEST_F(BoundFiguresTest, AFigureIsHeldAgainstItsSeriesAsExactlyAsItIsSaid)
{
    write("Andelen er omkring 33 %."_q);
    bind("33"_q, of(2006));
    EXPECT_EQ(state().fit, BoundState::Fit::Same) << "33,2 is 33 where no decimal is said";
    EXPECT_EQ(state().now, "33 %"_q);
}

TEST_F(BoundFiguresTest, WhenTheSeriesIsCorrectedTheTextSaysAnotherFigure)
{
    write("Andelen faldt fra 33,2 % til 29,3 %."_q);
    bind("33,2"_q, of(2006));
    Series now = valueOf(workspace().series(m_series.id)).value();
    now.figures = {share(2006, 331), share(2008, 293)};
    ASSERT_TRUE(succeeded(workspace().seriesEdits().save(now)));
    EXPECT_EQ(state().fit, BoundState::Fit::Differs);
    EXPECT_EQ(state().now, "33,1 %"_q);
    const auto remarks = workspace().judged().remarks();
    const auto found = std::find_if(remarks.begin(), remarks.end(),
        [](const Remark& remark) { return QLatin1String(remark.finding.kind.name) == "boundFigureDiffers"_q; });
    ASSERT_NE(found, remarks.end());
    EXPECT_EQ(found->finding.field, status);
    EXPECT_EQ(found->finding.words[2], "33,1 %"_q);
}

TEST_F(BoundFiguresTest, OfTwoLikeFiguresTheOneThatWasBoundIsMeant)
{
    write("I Nord er den 33,2 %.\nI Syd er den 33,2 %."_q);
    bind("33,2 %."_q, of(2006));
    EXPECT_EQ(state().place.at, 14);
    const QString moved = "I dag er meget anderledes.\nI Syd er den 33,2 %.\nI Nord er den 33,2 %."_q;
    write(moved);
    EXPECT_EQ(state().place.at, moved.lastIndexOf("33,2"_q)) << "what stood before it says which";
}

TEST_F(BoundFiguresTest, AFigureThatBeginsALineIsTheOneThere)
{
    write("Andelen er 33,2 %.\n33,2 % var den i 2006."_q);
    bind("33,2 % var"_q, of(2006));
    EXPECT_EQ(state().place.at, 19);
}

TEST_F(BoundFiguresTest, ASeriesIsOfferedAndJudgedAsTheAccountHasIt)
{
    const Year first = book().account.year;
    ASSERT_TRUE(
        succeeded(workspace().accountEdits().open(valueOf(workspace().accountEdits().proposeOpening(year(2011))))));
    Series later{.title = "Ny måling"_q};
    later.figures = {share(2010, 440)};
    ASSERT_TRUE(succeeded(workspace().seriesEdits().save(later)));
    EXPECT_EQ(valueOf(workspace().seriesIn(year(2011))).size(), 2U);
    EXPECT_EQ(valueOf(workspace().seriesIn(first)).size(), 1U) << "2010 never had it";
}

TEST_F(BoundFiguresTest, AFigureThatIsWrittenAnewAtItsPlaceStaysBound)
{
    write("Andelen faldt fra 33,2 % til 29,3 %."_q);
    bind("33,2"_q, of(2006));
    write("Andelen faldt fra 34,0 % til 29,3 %."_q);
    EXPECT_EQ(state().fit, BoundState::Fit::Differs);
    EXPECT_EQ(state().words, "34,0 %"_q);
    EXPECT_EQ(state().now, "33,2 %"_q);
}

TEST_F(BoundFiguresTest, AFigureThatTheTextNoLongerHasIsNoFinding)
{
    write("Andelen er 33,2 %."_q);
    bind("33,2"_q, of(2006));
    write("Den er 133,2 %."_q);
    EXPECT_EQ(state().fit, BoundState::Fit::Gone);
    for (const Remark& remark : workspace().judged().remarks())
        EXPECT_FALSE(QString::fromLatin1(remark.finding.kind.name).startsWith("boundFigure"_q));
}

TEST_F(BoundFiguresTest, AnAmountIsHeldAgainstItsCellInWhateverUnit)
{
    const InitiativeId initiative = card(0).initiative;
    const BudgetRow* own = book().budget.rowOf(initiative);
    ASSERT_NE(own, nullptr);
    ASSERT_TRUE(
        succeeded(workspace().budget().setFigure(BudgetRowId(own->id), {year(2010)}, Money::fromOere(620'000'000))));
    write("Indsatsen får 6,2 mio. kr. i 2010, det er 6.200.000 kr."_q);
    bind("6,2"_q, BudgetPoint{initiative, {year(2010)}});
    EXPECT_EQ(state().fit, BoundState::Fit::Same);
    ASSERT_TRUE(succeeded(workspace().boundFigures().release(BoundFigureId(book().boundFigures[0].id))));
    bind("6.200"_q, BudgetPoint{initiative, {year(2010)}});
    EXPECT_EQ(book().boundFigures[0].words, "6.200.000 kr."_q);
    EXPECT_EQ(state().fit, BoundState::Fit::Same);
    ASSERT_TRUE(succeeded(workspace().budget().setFigure(
        BudgetRowId(book().budget.rowOf(initiative)->id), {year(2010)}, Money::fromOere(620'100'000))));
    EXPECT_EQ(state().fit, BoundState::Fit::Differs);
    EXPECT_EQ(state().now, "6.201.000 kr."_q);
}

TEST_F(BoundFiguresTest, ThoseThatTheWordsSayAreOfferedFirst)
{
    write("Andelen er 29,3 % nu."_q);
    const auto choices = figureChoices(
        book(), {valueOf(workspace().series(m_series.id)).value()}, answer(), "29,3 %"_q, Tongue::danish());
    ASSERT_FALSE(choices.empty());
    EXPECT_TRUE(choices[0].isSame);
    EXPECT_EQ(choices[0].point, FigurePoint(of(2008)));
}

TEST_F(BoundFiguresTest, WhereNoFigureStandsNothingIsBound)
{
    write("Andelen er faldet."_q);
    EXPECT_FALSE(workspace().boundFigures().bind(answer(), 3, of(2006)));
}

TEST_F(BoundFiguresTest, ABoundFigureComesAndGoesWithUndoAndWithItsForm)
{
    write("Andelen er 33,2 %."_q);
    bind("33,2"_q, of(2006));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_TRUE(book().boundFigures.empty());
    ASSERT_TRUE(succeeded(workspace().redo()));
    ASSERT_EQ(book().boundFigures.size(), 1U);
    EXPECT_EQ(onDisk().boundFigures, book().boundFigures);
    ASSERT_TRUE(succeeded(workspace().cards().remove(CardId(card(0).id))));
    EXPECT_TRUE(book().boundFigures.empty());
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(state().fit, BoundState::Fit::Same);
}

} // namespace indblik
