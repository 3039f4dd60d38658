// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/barplan.h"

#include "tests/fixtures.h"

#include <cmath>

namespace indblik {

namespace {

ChartTexts plainTexts()
{
    return {16, 12, [](const QString& text, ChartText, double) {
                return ChartTexts::Fit{text, double(text.size()) * 6, 16};
            }};
}

BudgetBars barsFrom(int first, const std::vector<std::vector<double>>& series)
{
    BudgetBars bars;
    for (size_t at = 0; at < series.front().size(); ++at) {
        double sum = 0;
        for (const auto& each : series)
            sum += each[at];
        bars.years.push_back(year(first + int(at)));
        bars.totals.push_back(mio(sum));
    }
    for (const auto& each : series) {
        bars.series.push_back({"Del"_q, {}});
        for (const double amount : each)
            bars.series.back().figures.push_back(mio(amount));
    }
    return bars;
}

BarPlan planned(const BudgetBars& bars, double width = 260)
{
    return planBars(bars, Scale::Million, QLocale("da_DK"_q), plainTexts(), QRectF(0, 20, width, 150));
}

} // namespace

TEST(BarPlan, BarsAreAsHighAsTheirTotalsInWholePixels)
{
    const BarPlan plan = planned(barsFrom(2009, {{40, 60, 30}, {10, 20, 15}}));
    ASSERT_EQ(plan.bars.size(), 3U);
    EXPECT_EQ(plan.values.last, 80e8);
    EXPECT_EQ(plan.bars[1].place.top(), plan.area.top());
    for (const BarPlan::Bar& bar : plan.bars) {
        EXPECT_EQ(bar.place.bottom(), plan.area.bottom());
        EXPECT_EQ(bar.place.left(), std::floor(bar.place.left()));
        EXPECT_EQ(bar.place.center().x(), bar.slot.center().x());
        EXPECT_DOUBLE_EQ(bar.place.width(), plan.barPart * bar.slot.width());
    }
    EXPECT_NEAR(plan.bars[0].place.height() / plan.bars[1].place.height(), 50.0 / 80, 0.01);
    EXPECT_EQ(plan.bars[0].total, "50,0"_q);
    EXPECT_EQ(plan.bars[0].year, "2009"_q);
}

TEST(BarPlan, AmountsBelowNothingHangUnderTheLine)
{
    const BarPlan plan = planned(barsFrom(2009, {{40, 60}, {-10, 0}}));
    EXPECT_EQ(plan.values.first, -10e8);
    EXPECT_EQ(plan.bars[0].place.bottom(), plan.area.bottom());
    EXPECT_NEAR(plan.bars[1].place.bottom(), plan.y(0), 0.5);
    EXPECT_LT(plan.y(0), plan.area.bottom());
}

TEST(BarPlan, YearsAndTotalsThatHaveNoRoomAreShortenedOrLeftOut)
{
    const BarPlan plan = planned(barsFrom(1996, {std::vector<double>(15, 123.45)}));
    for (const BarPlan::Bar& bar : plan.bars) {
        EXPECT_EQ(bar.year.size(), 2);
        EXPECT_FALSE(bar.hasRoom);
        EXPECT_GE(bar.place.width(), 4);
    }
}

TEST(BarPlan, NothingCanBeShown)
{
    EXPECT_TRUE(planned({}).bars.empty());
    const BarPlan zeros = planned(barsFrom(2009, {{0, 0}}));
    EXPECT_EQ(zeros.bars[0].place.height(), 0);
    EXPECT_FALSE(std::isnan(zeros.y(0)));
}

} // namespace indblik
