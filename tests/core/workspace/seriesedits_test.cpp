// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/seriesedits.h"

#include "tests/core/workspace/openfile.h"

namespace indblik {

class SeriesEditsTest : public WorkspaceTest
{
protected:
    SeriesEdits& edits() { return workspace().seriesEdits(); }

    static Series quarters()
    {
        Series series;
        series.title = "Sigtelser"_q;
        series.population = "15-17-årige"_q;
        series.unit = Indicator::Unit::Persons;
        series.direction = Direction::Down;
        series.definition = "Personer, der er sigtet mindst én gang"_q;
        series.periods = PeriodKind::Quarter;
        const auto at = [](int part) { return *Period::from(PeriodKind::Quarter, year(2009), part); };
        series.figures = {{at(1), QDate(2009, 5, 1), StatFigure::number(120), "Politiet"_q},
            {at(1), QDate(2010, 2, 1), StatFigure::number(131), "Politiet, rettet"_q},
            {at(2), {}, StatFigure::mark(StatFigure::Kind::NotAvailable), {}},
            {at(3), {}, StatFigure::mark(StatFigure::Kind::Nil), {}}};
        return series;
    }

    Series stored(const SeriesId& id)
    {
        const auto series = valueOf(workspace().series(id));
        EXPECT_TRUE(series.has_value());
        return series.value_or(Series());
    }
};

TEST_F(SeriesEditsTest, KeepsEveryFigureMarkAndVintage)
{
    const Series meant = quarters();
    ASSERT_TRUE(succeeded(edits().save(meant)));
    Series kept = stored(meant.id);
    kept.revision = 0;
    EXPECT_EQ(kept, meant);
    EXPECT_EQ(kept.known(QDate(2009, 12, 31)).front().figure, StatFigure::number(120));
    EXPECT_EQ(kept.known().front().figure, StatFigure::number(131));
    EXPECT_TRUE(succeeded(workspace().verify()));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_FALSE(valueOf(workspace().series(meant.id)).has_value());
    ASSERT_TRUE(succeeded(workspace().redo()));
    kept = stored(meant.id);
    EXPECT_EQ(kept.figures, meant.figures);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(SeriesEditsTest, WritesOnlyTheFiguresThatChanged)
{
    const Series meant = quarters();
    ASSERT_TRUE(succeeded(edits().save(meant)));
    Series now = stored(meant.id);
    now.figures.erase(now.figures.begin());
    now.figures.back().figure = StatFigure::number(7);
    m_changes.clear();
    ASSERT_TRUE(succeeded(edits().save(now)));
    ASSERT_EQ(m_changes.size(), 1U);
    EXPECT_EQ(m_changes.front().touched.size(), 2U);
    EXPECT_EQ(stored(meant.id).figures, now.figures);
    // The same again changes nothing.
    m_changes.clear();
    ASSERT_TRUE(succeeded(edits().save(stored(meant.id))));
    EXPECT_TRUE(m_changes.empty());
}

TEST_F(SeriesEditsTest, RefusesFiguresThatCannotBe)
{
    const auto isRefused = [this](const std::function<void(Series&)>& spoil) {
        Series series = quarters();
        spoil(series);
        return !edits().save(series);
    };
    EXPECT_TRUE(isRefused([](Series& series) { series.title = " "_q; }));
    EXPECT_TRUE(isRefused([](Series& series) { series.figures.front().period = Period(year(2009)); }));
    EXPECT_TRUE(isRefused([](Series& series) { series.figures[1].asOf = series.figures[0].asOf; }));
    EXPECT_TRUE(isRefused([](Series& series) { series.figures.front().figure = StatFigure::share(3, 4); }));
    EXPECT_TRUE(isRefused([](Series& series) {
        series.unit = Indicator::Unit::Share;
        series.figures = {series.figures.front()};
        series.figures.front().figure = StatFigure::share(5, 4);
    }));
    EXPECT_TRUE(isRefused([](Series& series) {
        series.unit = Indicator::Unit::Share;
        series.figures = {series.figures.front()}; // a bare number
    }));
    EXPECT_TRUE(valueOf(workspace().seriesBook())->series.empty());
}

TEST_F(SeriesEditsTest, ABreakIsOneRecordForAllItsSeries)
{
    const Series first = quarters();
    Series second = quarters();
    second.id = SeriesId::create();
    second.population = "18-23-årige"_q;
    ASSERT_TRUE(succeeded(edits().save(first)));
    ASSERT_TRUE(succeeded(edits().save(second)));
    SeriesBreak made;
    made.from = *Period::from(PeriodKind::Quarter, year(2009), 2);
    made.series = {first.id, second.id};
    EXPECT_FALSE(edits().save(made)); // why
    made.reason = "Frafaldne sigtelser tælles ikke med"_q;
    ASSERT_TRUE(succeeded(edits().save(made)));
    const auto breaks = valueOf(workspace().seriesBook())->breaks;
    ASSERT_EQ(breaks.size(), 1U);
    EXPECT_TRUE(breaks.front().isOf(first.id) && breaks.front().isOf(second.id));
    EXPECT_EQ(breaks.front().reason, made.reason);
    SeriesBreak none = breaks.front();
    none.series.clear();
    EXPECT_FALSE(edits().save(none));
    // Taken off one series it goes on in the other; with that one it goes.
    ASSERT_TRUE(succeeded(edits().takeOff(breaks.front(), first.id)));
    ASSERT_EQ(valueOf(workspace().seriesBook())->breaks.size(), 1U);
    EXPECT_FALSE(valueOf(workspace().seriesBook())->breaks.front().isOf(first.id));
    ASSERT_TRUE(succeeded(edits().remove(stored(second.id))));
    EXPECT_TRUE(valueOf(workspace().seriesBook())->breaks.empty());
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(valueOf(workspace().seriesBook())->breaks.size(), 1U);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(SeriesEditsTest, KeepsASeriesThatAGoalIsMeasuredOn)
{
    const Series series = quarters();
    ASSERT_TRUE(succeeded(edits().save(series)));
    Target target;
    target.goal = book().goals.front().id;
    target.kind = TargetKind::AtMost;
    target.amount = Ratio{100, 1};
    target.series = {series.id};
    ASSERT_TRUE(succeeded(workspace().goals().save(target)));
    EXPECT_FALSE(edits().remove(stored(series.id)));
    ASSERT_TRUE(succeeded(workspace().goals().remove(target.id)));
    ASSERT_TRUE(succeeded(edits().remove(stored(series.id))));
    EXPECT_FALSE(valueOf(workspace().series(series.id)).has_value());
    EXPECT_TRUE(succeeded(workspace().verify()));
}

} // namespace indblik
