// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/multiples.h"

#include "app/language.h"
#include "tests/ui/trends.h"
#include "ui/parts/chartcolours.h"
#include "ui/parts/look.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace indblik {
namespace {

class TrendMultiplesTest : public testing::Test
{
protected:
    TrendMultiplesTest()
    {
        applyLook(*qApp, Theme::Light);
        charts.resize(720, 480);
        charts.QWidget::show();
        charts.setFocus();
        charts.showTrend(crowd(60, 12));
        QApplication::processEvents();
    }

    TrendMultiples charts;
};

TEST_F(TrendMultiplesTest, TheArrowsGoFromChartToChartAndBringItIntoView)
{
    QTest::keyClick(&charts, Qt::Key_Down);
    EXPECT_EQ(charts.chosen(), 0);
    QTest::keyClick(&charts, Qt::Key_Right);
    EXPECT_EQ(charts.chosen(), 1);
    QTest::keyClick(&charts, Qt::Key_Down);
    const int below = charts.chosen();
    EXPECT_EQ(charts.cellOf(below).left(), charts.cellOf(1).left());
    EXPECT_GT(charts.cellOf(below).top(), charts.cellOf(1).bottom());
    QTest::keyClick(&charts, Qt::Key_Up);
    QTest::keyClick(&charts, Qt::Key_Up);
    EXPECT_EQ(charts.chosen(), 1);
    QTest::keyClick(&charts, Qt::Key_End);
    EXPECT_EQ(charts.chosen(), 59);
    EXPECT_TRUE(charts.viewport()->rect().contains(charts.cellOf(59)));
    QTest::keyClick(&charts, Qt::Key_PageUp);
    EXPECT_LT(charts.chosen(), 59);
    EXPECT_TRUE(charts.viewport()->rect().contains(charts.cellOf(charts.chosen())));
    QTest::keyClick(&charts, Qt::Key_Home);
    EXPECT_EQ(charts.chosen(), 0);
    EXPECT_EQ(charts.verticalScrollBar()->value(), 0);
}

TEST_F(TrendMultiplesTest, EnterAndADoubleClickAskForOne)
{
    const QSignalSpy chosen(&charts, &TrendMultiples::lineChosen);
    QTest::keyClick(&charts, Qt::Key_Return);
    EXPECT_EQ(chosen.size(), 0);
    QTest::keyClick(&charts, Qt::Key_Home);
    QTest::keyClick(&charts, Qt::Key_Return);
    QTest::mouseDClick(charts.viewport(), Qt::LeftButton, {}, charts.cellOf(4).center());
    ASSERT_EQ(chosen.size(), 2);
    EXPECT_EQ(chosen[0], QList<QVariant>{0});
    EXPECT_EQ(chosen[1], QList<QVariant>{4});
    EXPECT_EQ(charts.chosen(), 4);
}

TEST_F(TrendMultiplesTest, TellsTheChosenOneInItsName)
{
    charts.showTrend(twoGroups());
    EXPECT_TRUE(charts.accessibleName().contains(twoGroups().finding));
    EXPECT_EQ(charts.accessibleDescription(), twoGroups().words);
    QTest::keyClick(&charts, Qt::Key_End);
    EXPECT_TRUE(charts.accessibleName().startsWith("Udsatte boligområder: 2006 34,2\u00a0%, 2008 29,6\u00a0%"_q))
        << charts.accessibleName().toStdString();
}

TEST_F(TrendMultiplesTest, AllChartsHaveTheSameScaleAndAGapStaysAGap)
{
    Trend trend = brokenLine();
    trend.lines.push_back(line("Rosenhøj"_q, {{2005, 90}, {2006, 80}}));
    charts.showTrend(trend);
    QApplication::processEvents();
    const QImage image = charts.viewport()->grab().toImage();
    const QColor colour = lineColour(0, lightTokens());
    const auto isInked = [&](int at, double year, double value) {
        const QPointF place = charts.charts().scale().spot({year, value}) + QPointF(charts.cellOf(at).topLeft());
        for (int y = -2; y <= 2; ++y) {
            if (image.pixelColor(int(place.x()), int(place.y()) + y) == colour)
                return true;
        }
        return false;
    };
    EXPECT_TRUE(isInked(0, 2005.5, 20));
    EXPECT_TRUE(isInked(0, 2006, 21));
    EXPECT_FALSE(isInked(0, 2007.5, 26)) << "2007 is missing";
    EXPECT_FALSE(isInked(0, 2010, 36)) << "2010 begins anew";
    EXPECT_TRUE(isInked(0, 2011, 42));
    EXPECT_TRUE(isInked(1, 2006, 85));
    EXPECT_FALSE(isInked(1, 2011, 42)) << "the other line is grey there";
}

/// Whether lines are drawn in the cell of a line: to the left of any words in its middle.
bool hasLines(const TrendMultiples& charts, const QImage& image, int line)
{
    const TrendScale& scale = charts.charts().scale();
    const QRect area = QRectF(QPointF(scale.left, scale.top), QPointF(scale.right, scale.base))
                           .toRect()
                           .translated(charts.cellOf(line).topLeft());
    for (int y = area.top(); y < area.bottom() - 1; ++y) {
        for (int x = area.left() + 6; x < area.left() + area.width() / 5; ++x) {
            if (image.pixelColor(x, y) != lightTokens().surface)
                return true;
        }
    }
    return false;
}

TEST_F(TrendMultiplesTest, AChartWithoutFiguresSaysSoAndShowsNoLinesOfOthers)
{
    useLanguage("en"_q);
    Trend trend = twoGroups();
    trend.lines[0] = line("Vollsmose"_q, {{2006, 33.0}, {2007, 33.0}, {2008, 33.0}});
    trend.lines.push_back(line("Rosenhøj"_q, {}));
    TrendLine marks = line("Gellerup"_q, {{2006, 0}, {2008, 0}});
    for (TrendPoint& point : marks.points)
        point.value.reset();
    trend.lines.push_back(marks);
    charts.showTrend(trend);
    QApplication::processEvents();
    const QImage image = charts.viewport()->grab().toImage();
    EXPECT_TRUE(hasLines(charts, image, 1));
    EXPECT_FALSE(hasLines(charts, image, 2));
    EXPECT_FALSE(hasLines(charts, image, 3));
    charts.choose(2);
    EXPECT_TRUE(charts.accessibleName().startsWith("Rosenhøj: no figures; 3"_q))
        << charts.accessibleName().toStdString();
    useLanguage("da"_q);
}

TEST_F(TrendMultiplesTest, ChartsStandBesideOneAnotherInAnyWidth)
{
    for (const int width : {240, 500, 900, 1600}) {
        charts.resize(width, 480);
        QApplication::processEvents();
        for (int i = 0; i < 8; ++i) {
            EXPECT_GE(charts.cellOf(i).left(), 0);
            EXPECT_LT(charts.cellOf(i).right(), charts.viewport()->width());
            EXPECT_GT(charts.charts().scale().right - charts.charts().scale().left, 60);
            for (int j = 0; j < i; ++j)
                EXPECT_FALSE(charts.cellOf(i).intersects(charts.cellOf(j)));
        }
    }
}

TEST_F(TrendMultiplesTest, NothingLightIsLeftInTheDarkAndNothingCanBeShown)
{
    applyLook(*qApp, Theme::Dark);
    QApplication::processEvents();
    const QImage image = charts.viewport()->grab().toImage();
    EXPECT_EQ(image.pixelColor(2, 2), darkTokens().surface);
    EXPECT_EQ(image.pixelColor(charts.cellOf(0).center() + QPoint(0, 30)).lightness() < 128, true);
    applyLook(*qApp, Theme::Light);
    charts.showTrend(Trend());
    QTest::keyClick(&charts, Qt::Key_Right);
    QTest::keyClick(&charts, Qt::Key_Return);
    EXPECT_EQ(charts.chosen(), -1);
    charts.grab();
}

} // namespace
} // namespace indblik
