// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgetchart.h"

#include "tests/fixtures.h"
#include "ui/parts/chartcolours.h"
#include "ui/parts/look.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace indblik {
namespace {

class BudgetChartTest : public testing::Test
{
protected:
    BudgetChartTest()
    {
        applyLook(*qApp, Theme::Light);
        bars.years = {year(2009), year(2010), year(2011)};
        bars.series = {{"Mål"_q, {mio(40), mio(60), mio(30)}}, {"Ud over mål"_q, {mio(10), mio(20), Figure()}}};
        bars.totals = {mio(50), mio(80), mio(30)};
        chart.resize(260, chart.heightForWidth(260));
        chart.show();
        chart.setBars(bars, Scale::Million);
        chart.resize(260, chart.heightForWidth(260));
        QApplication::processEvents();
    }

    /// The height of a part of a bar, as it is painted.
    int painted(size_t year, size_t part)
    {
        const QImage image = chart.grab().toImage();
        const int x = int(chart.plan().bars[year].place.center().x());
        int count = 0;
        for (int y = 0; y < int(chart.plan().area.bottom()) + 2; ++y)
            count += image.pixelColor(x, y) == seriesColour(part, lightTokens()) ? 1 : 0;
        return count;
    }

    BudgetBars bars;
    BudgetChart chart;
};

TEST_F(BudgetChartTest, PartsAreAsHighAsTheirAmountsAndStandOnOneAnother)
{
    const double perMillion = chart.plan().area.height() / 80;
    EXPECT_NEAR(painted(1, 0), 60 * perMillion, 1.5);
    EXPECT_NEAR(painted(1, 1), 20 * perMillion, 1.5);
    EXPECT_NEAR(painted(0, 0), 40 * perMillion, 1.5);
    EXPECT_NEAR(painted(0, 1), 10 * perMillion, 1.5);
    EXPECT_EQ(painted(2, 1), 0);
    const QImage image = chart.grab().toImage();
    for (const BarPlan::Bar& bar : chart.plan().bars) {
        // As wide as planned, to the pixel.
        const int y = int(bar.place.bottom()) - 5;
        const QColor colour = seriesColour(0, lightTokens());
        EXPECT_EQ(image.pixelColor(int(bar.place.left()), y), colour);
        EXPECT_EQ(image.pixelColor(int(bar.place.right()) - 1, y), colour);
        EXPECT_NE(image.pixelColor(int(bar.place.left()) - 1, y), colour);
        EXPECT_NE(image.pixelColor(int(bar.place.right()), y), colour);
        EXPECT_NE(image.pixelColor(int(bar.place.center().x()), int(bar.place.top()) - 2), colour);
    }
}

TEST_F(BudgetChartTest, AmountsBelowNothingHangUnderTheLineOfZero)
{
    bars.series[1].figures[0] = Figure(Money::fromOere(-1'000'000'000));
    bars.totals[0] = mio(30);
    chart.setBars(bars, Scale::Million);
    const double perMillion = chart.plan().area.height() / 90;
    EXPECT_NEAR(painted(0, 0), 40 * perMillion, 1.5);
    EXPECT_NEAR(painted(0, 1), 10 * perMillion, 1.5);
}

TEST_F(BudgetChartTest, TheKeysAndTheMouseTellAYear)
{
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_End);
    EXPECT_TRUE(chart.accessibleName().contains("2011: 30,0"_q)) << chart.accessibleName().toStdString();
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_TRUE(chart.accessibleName().contains("2010: 80,0"_q)) << chart.accessibleName().toStdString();
    const QImage before = chart.grab().toImage();
    QTest::mouseMove(&chart, chart.plan().bars[0].place.center().toPoint());
    EXPECT_TRUE(chart.accessibleName().contains("2009: 50,0"_q)) << chart.accessibleName().toStdString();
    EXPECT_NE(before, chart.grab().toImage());
}

TEST_F(BudgetChartTest, TakesTheColoursOfTheDark)
{
    applyLook(*qApp, Theme::Dark);
    QApplication::processEvents();
    const BarPlan::Bar& bar = chart.plan().bars[0];
    EXPECT_EQ(chart.grab().toImage().pixelColor(int(bar.place.center().x()), int(bar.place.bottom()) - 5),
        seriesColour(0, darkTokens()));
    applyLook(*qApp, Theme::Light);
}

} // namespace
} // namespace indblik
