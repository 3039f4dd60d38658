// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/trendplan.h"

#include "tests/core/report/trends.h"
#include "tests/fixtures.h"

#include <algorithm>

namespace indblik {

namespace {

/// Every letter is six wide; what has no room is cut.
ChartTexts plainTexts()
{
    return {16, 12, [](const QString& text, ChartText, double room) {
                const auto letters = room > 0 ? std::min(text.size(), qsizetype(room / 6)) : text.size();
                return ChartTexts::Fit{text.left(letters), double(letters) * 6, 16};
            }};
}

TrendPlan planned(const Trend& trend, double width, double height)
{
    TrendPlan plan = planTrend(trend, danishNumbers(), plainTexts(), width);
    setHeight(plan, danishNumbers(), plainTexts(), 0, height, NamesWithoutRoom::AreCounted);
    return plan;
}

} // namespace

TEST(TrendPlan, CountsNamesThatHaveNoRoomUntilTheyHaveSome)
{
    TrendPlan plan = planned(manyLines(20, 6), 700, 160);
    const TrendPlan::Label more = plan.labels.back();
    ASSERT_EQ(more.kind, TrendPlan::Label::Kind::More);
    EXPECT_EQ(plan.labels.size() - 1 + more.index, 20U);
    for (size_t i = 1; i < plan.labels.size(); ++i)
        EXPECT_GE(plan.labels[i].place.top(), plan.labels[i - 1].place.bottom() - 1e-9);
    EXPECT_LE(more.place.bottom(), 160);
    setHeight(plan, danishNumbers(), plainTexts(), 0, 500, NamesWithoutRoom::AreCounted);
    EXPECT_EQ(plan.labels.size(), 20U);
    // On paper they all stand there.
    setHeight(plan, danishNumbers(), plainTexts(), 0, 160, NamesWithoutRoom::MakeHigher);
    EXPECT_EQ(plan.labels.size(), 20U);
    EXPECT_GT(plan.height, 20 * 16);
}

TEST(TrendPlan, TheValueAxisIsBrokenWhereItLeavesOutWhatLiesBelow)
{
    const TrendPlan broken = planned(twoMeasurements(), 700, 400);
    ASSERT_FALSE(broken.zigzag.isEmpty());
    EXPECT_EQ(broken.zigzag.front(), QPointF(broken.scale.left, broken.scale.bottom));
    EXPECT_EQ(broken.zigzag.back(), QPointF(broken.scale.left, broken.scale.base));
    EXPECT_EQ(broken.notes.front(), "The axis begins at 29\u00a0%."_q);
    Trend trend = twoMeasurements();
    trend.lines[0].points[0].value = 4;
    const TrendPlan whole = planned(trend, 700, 400);
    EXPECT_TRUE(whole.zigzag.isEmpty());
    EXPECT_EQ(whole.scale.bottom, whole.scale.base);
    EXPECT_EQ(whole.notes, trend.notes);
}

TEST(TrendPlan, NamesOfOneBeginningAreToldApartWhereTheyAreCut)
{
    Trend trend = manyLines(2, 5);
    trend.lines[0].title = "Kriminalitetsfrekvens, unge indvandrere"_q;
    trend.lines[1].title = "Kriminalitetsfrekvens, andre unge"_q;
    const TrendPlan plan = planned(trend, 420, 400);
    ASSERT_EQ(plan.labels.size(), 2U);
    EXPECT_NE(plan.labels[0].shown, plan.labels[1].shown);
    for (const TrendPlan::Label& label : plan.labels) {
        EXPECT_TRUE(label.isCut());
        EXPECT_TRUE(label.shown.contains(label.index == 0 ? "unge ind"_q : "andre"_q)) << label.shown.toStdString();
    }
}

TEST(TrendPlan, ALineLeadsToANameThatStandsAwayFromWhatItNames)
{
    Trend trend = manyLines(2, 5);
    for (TrendPoint& point : trend.lines[1].points)
        point.value = *point.value - 40;
    auto& points = trend.lines[1].points;
    points.erase(points.begin() + 3, points.end());
    const TrendPlan plan = planned(trend, 700, 400);
    const auto& label = plan.labels.back();
    ASSERT_EQ(label.index, 1U);
    EXPECT_TRUE(label.title.endsWith("(2008)"_q)) << label.title.toStdString();
    const auto stroke = std::find_if(plan.over.begin(), plan.over.end(), [&](const TrendPlan::Stroke& each) {
        return each.ink == ChartInk::Leader && each.points.back().y() == label.place.center().y();
    });
    ASSERT_NE(stroke, plan.over.end());
    const QList<QPointF>& leader = stroke->points;
    EXPECT_EQ(leader.front().y(), plan.scale.y(*trend.lines[1].points.back().value));
    EXPECT_GT(leader.front().x(), label.end.x());
    EXPECT_LT(leader.back().x(), label.place.left());
}

TEST(TrendPlan, AProjectionLiesUnderWhatWasMeasured)
{
    Trend trend = manyLines(2, 4);
    trend.lines[1].isProjection = true;
    const TrendContent content = contentOf(trend);
    EXPECT_TRUE(content.marks.front().isHollow);
    EXPECT_EQ(content.marks.back().line, 0U);
    EXPECT_FALSE(content.courses.front().look.dashes.empty());
}

} // namespace indblik
