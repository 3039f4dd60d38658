// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trendview.h"

#include "tests/ui/trends.h"
#include "ui/parts/chartcolours.h"
#include "ui/parts/look.h"
#include "ui/trends/trendplot.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace indblik {
namespace {

class TrendViewTest : public testing::Test
{
protected:
    TrendViewTest()
    {
        applyLook(*qApp, Theme::Light);
        view.resize(900, 420);
        view.QWidget::show();
        view.setFocus();
    }

    void showTrend(const Trend& trend)
    {
        view.showTrend(trend);
        QApplication::processEvents();
    }

    void press(int key) { QTest::keyClick(&view, Qt::Key(key)); }

    /// The line below the chart.
    QString reading()
    {
        QStringList texts;
        const auto labels = view.findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->y() > view.plotPlace().bottom() && label->isVisible())
                texts.append(label->text());
        }
        return texts.value(0);
    }

    QImage picture() { return view.grab().toImage(); }

    /// How much of a colour is within three pixels of a place.
    static int amount(const QImage& image, const QPointF& at, const QColor& colour)
    {
        int count = 0;
        for (int y = int(at.y()) - 3; y <= int(at.y()) + 3; ++y) {
            for (int x = int(at.x()) - 3; x <= int(at.x()) + 3; ++x) {
                const QColor each = image.pixelColor(x, y);
                const int away = std::abs(each.red() - colour.red()) + std::abs(each.green() - colour.green())
                                 + std::abs(each.blue() - colour.blue());
                count += away < 60 ? 1 : 0;
            }
        }
        return count;
    }

    /// Half way between two points of a line.
    QPointF middle(const TrendPoint& a, const TrendPoint& b) const
    {
        return (view.placeOf(a.period, *a.value) + view.placeOf(b.period, *b.value)) / 2;
    }

    TrendView view;
};

TEST_F(TrendViewTest, APointIsDrawnWhereItsValueIsAndNeighboursAreJoined)
{
    const Trend trend = brokenLine();
    showTrend(trend);
    const QColor colour = lineColour(0, lightTokens());
    const auto& points = trend.lines[0].points;
    const QImage image = picture();
    for (const TrendPoint& point : points)
        EXPECT_GT(amount(image, view.placeOf(point.period, *point.value), colour), 20) << point.text.toStdString();
    EXPECT_GT(amount(image, middle(points[0], points[1]), colour), 5);
    EXPECT_GT(amount(image, middle(points[4], points[5]), colour), 5);
    // The scale: equal differences are equally far apart, and more is higher.
    const auto y = [&](double value) { return view.placeOf(*Year::from(2006), value).y(); };
    EXPECT_NEAR(y(20) - y(30), y(30) - y(40), 0.01);
    EXPECT_GT(y(20), y(30));
}

TEST_F(TrendViewTest, AGapIsNotJoinedAndABreakNotBridged)
{
    const Trend trend = brokenLine();
    showTrend(trend);
    const QColor colour = lineColour(0, lightTokens());
    const auto& points = trend.lines[0].points;
    const QImage image = picture();
    EXPECT_EQ(amount(image, middle(points[1], points[2]), colour), 0) << "2006 and 2008";
    EXPECT_EQ(amount(image, middle(points[3], points[4]), colour), 0) << "2009 and 2010";
}

TEST_F(TrendViewTest, ABreakIsALineWithItsReason)
{
    showTrend(brokenLine());
    const auto& breaks = view.plot().plan().breaks;
    ASSERT_EQ(breaks.size(), 1U);
    EXPECT_EQ(breaks[0].shown, "Ny opgørelse"_q);
    EXPECT_NEAR(breaks[0].x, view.plot().plan().scale.x(2010.0), 1);
    EXPECT_EQ(view.plot().tipAt({breaks[0].x, view.plot().plan().area().center().y()}), "Ny opgørelse"_q);
    press(Qt::Key_End);
    press(Qt::Key_Left);
    EXPECT_TRUE(reading().endsWith("‖ Ny opgørelse"_q)) << reading().toStdString();
}

TEST_F(TrendViewTest, LimitsAndTargetsAreDrawnAtTheirValues)
{
    Trend trend = brokenLine();
    trend.limits = {{TrendLimit::Kind::Rule, "Grænse: over 40 %"_q, {{2000, 2008, 50}, {2008, 2015, 36}}}};
    showTrend(trend);
    const QImage image = picture();
    // A thin line between two rows of pixels is paler in both; the lines of the grid are paler still.
    const auto isDrawn = [&image](int x, int y) {
        return std::min({qGray(image.pixel(x, y - 1)), qGray(image.pixel(x, y)), qGray(image.pixel(x, y + 1))}) < 200;
    };
    const auto dashes = [&](int from, int to, double value) {
        int count = 0;
        const int y = int(view.placeOf(*Year::from(from), value).y());
        for (int x = int(view.placeOf(*Year::from(from), value).x()); x < view.placeOf(*Year::from(to), value).x(); ++x)
            count += isDrawn(x, y) ? 1 : 0;
        return count;
    };
    EXPECT_GT(dashes(2005, 2007, 50), 50);
    EXPECT_EQ(dashes(2008, 2009, 50), 0);
    EXPECT_GT(dashes(2008, 2009, 36), 30);
}

TEST_F(TrendViewTest, TheArrowsTellTheValuesInDanish)
{
    showTrend(twoGroups());
    const QSignalSpy chosen(&view, &TrendView::pointChosen);
    press(Qt::Key_Right);
    EXPECT_EQ(reading(), "Alle almene boliger, 2006: 33,2\u00a0%"_q);
    press(Qt::Key_Right);
    EXPECT_TRUE(reading().startsWith("Alle almene boliger, 2008: 29,3\u00a0% ("_q)) << reading().toStdString();
    EXPECT_TRUE(reading().contains("1.234"_q));
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    EXPECT_EQ(reading(), "Udsatte boligområder, 2008: 29,6\u00a0%"_q);
    press(Qt::Key_Down);
    press(Qt::Key_Home);
    EXPECT_EQ(reading(), "Udsatte boligområder, 2006: 34,2\u00a0%"_q);
    press(Qt::Key_Up);
    press(Qt::Key_End);
    ASSERT_EQ(chosen.size(), 6);
    EXPECT_EQ(chosen[3], (QList<QVariant>{1, 0}));
    EXPECT_EQ(chosen[5], (QList<QVariant>{0, 1}));
}

TEST_F(TrendViewTest, TheCursorReachesLinesWithoutAPeriodInCommonAndPointsWithoutAValue)
{
    Trend trend;
    trend.lines = {line("Vollsmose"_q, {{2004, 20}}), line("Uden tal"_q, {}), line("Mjølnerparken"_q, {{2009, 30}})};
    trend.lines[2].points.push_back({*Year::from(2010), {}, ".."_q, {}});
    showTrend(trend);
    press(Qt::Key_Home);
    EXPECT_EQ(reading(), "Vollsmose, 2004: 20,0\u00a0%"_q);
    press(Qt::Key_Down);
    EXPECT_EQ(reading(), "Mjølnerparken, 2009: 30,0\u00a0%"_q);
    press(Qt::Key_Right);
    EXPECT_EQ(reading(), "Mjølnerparken, 2010: .."_q);
    press(Qt::Key_Up);
    EXPECT_EQ(reading(), "Vollsmose, 2004: 20,0\u00a0%"_q);
}

TEST_F(TrendViewTest, ThePointUnderTheMouseIsRingedAndTold)
{
    view.clearFocus();
    showTrend(twoGroups());
    const QSignalSpy chosen(&view, &TrendView::pointChosen);
    const QString before = reading();
    const QPointF at = view.placeOf(*Year::from(2006), 34.2);
    const QImage plain = picture();
    QTest::mouseMove(&view, (at + QPointF(2, -3)).toPoint());
    EXPECT_EQ(reading(), "Udsatte boligområder, 2006: 34,2\u00a0%"_q);
    EXPECT_EQ(chosen.size(), 1);
    EXPECT_GT(amount(picture(), at + QPointF(0, -8), lightTokens().ink),
        amount(plain, at + QPointF(0, -8), lightTokens().ink));
    QTest::mouseMove(&view, QPoint(5, 5));
    EXPECT_EQ(reading(), before);
}

TEST_F(TrendViewTest, IsHeardInsteadOfSeen)
{
    const Trend trend = twoGroups();
    showTrend(trend);
    EXPECT_TRUE(view.accessibleName().contains(trend.finding));
    EXPECT_EQ(view.accessibleDescription(), trend.words);
    press(Qt::Key_Home);
    EXPECT_TRUE(view.accessibleName().contains("Alle almene boliger, 2006: 33,2\u00a0%"_q));
    showTrend(trend);
    EXPECT_FALSE(view.accessibleName().contains("33,2"_q)) << "nothing is chosen of another trend";
}

TEST_F(TrendViewTest, TheCursorIsSeen)
{
    showTrend(twoGroups());
    const QImage with = picture();
    view.clearFocus();
    QApplication::processEvents();
    EXPECT_NE(with, picture());
}

TEST_F(TrendViewTest, LabelsStandBesideOneAnotherAndAreNotCut)
{
    for (const Trend& trend : {twoGroups(), crowd(6, 4), crowd(20, 20), brokenLine()}) {
        for (const QSize size : {QSize(900, 420), QSize(1500, 700)}) {
            view.resize(size);
            showTrend(trend);
            const auto& labels = view.plot().plan().labels;
            for (size_t i = 0; i < labels.size(); ++i) {
                EXPECT_FALSE(labels[i].isCut()) << labels[i].title.toStdString();
                EXPECT_LE(labels[i].place.right(), view.plotPlace().width());
                EXPECT_LE(labels[i].place.bottom(), view.plotPlace().height());
                EXPECT_GE(labels[i].place.top(), 0);
                EXPECT_GT(labels[i].place.left(), view.plot().plan().area().right());
                for (size_t j = 0; j < i; ++j)
                    EXPECT_FALSE(labels[i].place.intersects(labels[j].place)) << i << " and " << j;
            }
        }
    }
}

TEST_F(TrendViewTest, LabelsThatHaveNoRoomAreCountedAndATipNamesThem)
{
    view.resize(520, 260);
    const Trend trend = crowd(20, 20);
    showTrend(trend);
    const TrendPlan::Label& last = view.plot().plan().labels.back();
    ASSERT_EQ(last.kind, TrendPlan::Label::Kind::More);
    EXPECT_EQ(view.plot().plan().labels.size() - 1 + last.index, trend.lines.size());
    EXPECT_TRUE(view.plot().tipAt(last.place.center()).contains(trend.lines.back().title));
    const TrendPlan::Label& first = view.plot().plan().labels.front();
    ASSERT_TRUE(first.isCut());
    EXPECT_EQ(view.plot().tipAt(first.place.center()), first.title);
}

TEST_F(TrendViewTest, NamesOfYearsStandUnderTheirMiddlesWithRoomBetweenThem)
{
    for (const int width : {320, 480, 900}) {
        view.resize(width, 300);
        showTrend(crowd(3, 24));
        const auto& marks = view.plot().plan().timeMarks;
        ASSERT_GE(marks.size(), 2U);
        const QFontMetricsF metrics(textFont(TextSize::Small));
        for (size_t i = 0; i < marks.size(); ++i) {
            EXPECT_EQ(marks[i].at - std::floor(marks[i].at), 0.5);
            EXPECT_EQ(marks[i].text, QString::number(int(marks[i].at)));
            if (i == 0)
                continue;
            const double apart = view.plot().plan().scale.x(marks[i].at) - view.plot().plan().scale.x(marks[i - 1].at);
            EXPECT_GT(apart, metrics.horizontalAdvance(marks[i].text) + 4) << width;
        }
    }
}

TEST_F(TrendViewTest, NothingLightIsLeftInTheDark)
{
    showTrend(twoGroups());
    picture();
    applyLook(*qApp, Theme::Dark);
    QApplication::processEvents();
    const QImage image = picture();
    int light = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            light += image.pixelColor(x, y).lightness() > 128 ? 1 : 0;
    }
    // Texts and lines alone, no ground.
    EXPECT_LT(light, image.width() * image.height() / 20);
    EXPECT_EQ(image.pixelColor(view.plotPlace().center()), darkTokens().surface);
    EXPECT_GT(amount(image, view.placeOf(*Year::from(2006), 33.2), lineColour(0, darkTokens())), 20);
    applyLook(*qApp, Theme::Light);
}

TEST_F(TrendViewTest, NothingAndOnePointCanBeShown)
{
    showTrend(Trend());
    const QString nothing = reading();
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    EXPECT_EQ(reading(), nothing);
    picture();

    Trend trend;
    trend.lines = {line("Vollsmose"_q, {{2010, 31.5}})};
    showTrend(trend);
    press(Qt::Key_Down);
    EXPECT_EQ(reading(), "Vollsmose, 2010: 31,5\u00a0%"_q);
    EXPECT_GT(amount(picture(), view.placeOf(*Year::from(2010), 31.5), lineColour(0, lightTokens())), 20);
    view.choose(7, 7);
    EXPECT_NE(reading(), "Vollsmose, 2010: 31,5\u00a0%"_q);
}

TEST_F(TrendViewTest, ANameThatIsTooLongGivesWayToItsFigure)
{
    Trend trend = brokenLine();
    trend.lines[0].title = "Det almene boligområde ved den nordlige ringvej og den gamle skole"_q.repeated(3);
    showTrend(trend);
    press(Qt::Key_Home);
    EXPECT_TRUE(reading().endsWith(", 2005: 20,0\u00a0%"_q)) << reading().toStdString();
    EXPECT_TRUE(view.accessibleName().contains(trend.lines[0].title));
}

} // namespace
} // namespace indblik
