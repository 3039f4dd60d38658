// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/draw/look.h"
#include "core/report/draw/trenddrawing.h"
#include "tests/core/report/trends.h"
#include "tests/ui/trends.h"
#include "ui/parts/look.h"
#include "ui/trends/trendplot.h"
#include "ui/trends/trendview.h"

#include <QApplication>

#include <functional>

namespace indblik {
namespace {

/// The same chart on the screen and as it is drawn for PNG, SVG and pages.
class ScreenAndPaper : public testing::Test
{
protected:
    ScreenAndPaper()
    {
        applyLook(*qApp, Theme::Light);
        view.resize(900, 520);
        view.QWidget::show();
    }

    void show(const Trend& trend)
    {
        view.showTrend(trend);
        QApplication::processEvents();
        made = drawTrend(trend, Tongue::ofProgram(), typesetter, 480, look::chartHeight);
    }

    const TrendPlan& screen() { return view.plot().plan(); }

    /// A place as parts of the rectangle of the values, from its lower left corner.
    static QPointF partOf(const TrendScale& scale, const QPointF& at)
    {
        return {
            (at.x() - scale.left) / (scale.right - scale.left), (scale.bottom - at.y()) / (scale.bottom - scale.top)};
    }

    /// What is drawn on paper in the plot, of this kind.
    template<class T>
    std::vector<T> drawn(const std::function<double(const T&)>& left) const
    {
        std::vector<T> found;
        for (const DrawingPart& part : made.drawing.parts) {
            const auto* one = std::get_if<T>(&part);
            if (one && left(*one) < made.plan.scale.right)
                found.push_back(*one);
        }
        return found;
    }

    std::vector<Marker> markers() const
    {
        return drawn<Marker>([](const Marker& marker) { return marker.at.x; });
    }

    std::vector<Stroke> strokes(Colour colour) const
    {
        auto all = drawn<Stroke>([](const Stroke& stroke) { return stroke.points.front().x; });
        std::erase_if(all, [colour](const Stroke& stroke) { return stroke.colour != colour; });
        return all;
    }

    static void expectSame(const QPointF& a, const QPointF& b, double within)
    {
        EXPECT_NEAR(a.x(), b.x(), within);
        EXPECT_NEAR(a.y(), b.y(), within);
    }

    TrendView view;
    Typesetter typesetter{"da"_q};
    TrendDrawing made;
};

TEST_F(ScreenAndPaper, PutPointsAndLinesAtTheSamePlaces)
{
    for (const Trend& trend : {twoMeasurements(), manyLines(6, 8), steppingRule(), banded(), brokenLine()}) {
        show(trend);
        const TrendContent& content = screen().content;
        const auto paper = markers();
        ASSERT_EQ(paper.size(), content.marks.size());
        for (size_t i = 0; i < paper.size(); ++i) {
            const TrendContent::Mark& mark = content.marks[i];
            expectSame(partOf(made.plan.scale, {paper[i].at.x, paper[i].at.y}),
                partOf(screen().scale, screen().scale.spot(mark.at)), 1e-9);
            EXPECT_EQ(paper[i].shape, lineMarker(mark.line));
        }
        for (size_t line = 0; line < trend.lines.size(); ++line) {
            std::vector<const TrendContent::Course*> courses;
            for (const TrendContent::Course& course : content.courses) {
                if (course.ink == ChartInk::Line && course.index == line)
                    courses.push_back(&course);
            }
            const auto drawn = strokes(lineColour(line));
            ASSERT_EQ(drawn.size(), courses.size());
            for (size_t i = 0; i < drawn.size(); ++i) {
                ASSERT_EQ(drawn[i].points.size(), size_t(courses[i]->points.size()));
                EXPECT_EQ(drawn[i].dashes, courses[i]->look.scaled(pointsPerPixel).dashes);
                for (size_t at = 0; at < drawn[i].points.size(); ++at)
                    expectSame(partOf(made.plan.scale, {drawn[i].points[at].x, drawn[i].points[at].y}),
                        partOf(screen().scale, screen().scale.spot(courses[i]->points[qsizetype(at)])), 1e-9);
            }
        }
    }
}

TEST_F(ScreenAndPaper, HaveTheSameMarksNotesAndNames)
{
    for (const Trend& trend : {twoMeasurements(), manyLines(4, 8), steppingRule(), banded()}) {
        show(trend);
        const TrendPlan& paper = made.plan;
        const auto texts = [](const std::vector<TrendPlan::AxisMark>& marks) {
            QStringList all;
            for (const TrendPlan::AxisMark& mark : marks)
                all.append(mark.text);
            return all;
        };
        EXPECT_EQ(texts(screen().valueMarks), texts(paper.valueMarks));
        EXPECT_EQ(texts(screen().timeMarks), texts(paper.timeMarks));
        EXPECT_EQ(screen().ticks, paper.ticks);
        EXPECT_EQ(screen().notes, paper.notes);
        ASSERT_EQ(screen().breaks.size(), paper.breaks.size());
        for (size_t i = 0; i < paper.breaks.size(); ++i) {
            EXPECT_EQ(screen().breaks[i].shown, paper.breaks[i].shown);
            EXPECT_NEAR(partOf(screen().scale, {screen().breaks[i].x, 0}).x(),
                partOf(paper.scale, {paper.breaks[i].x, 0}).x(), 1e-9);
        }
        // From top to bottom.
        ASSERT_EQ(screen().labels.size(), paper.labels.size());
        for (size_t i = 0; i < paper.labels.size(); ++i) {
            EXPECT_EQ(screen().labels[i].value, paper.labels[i].value);
            EXPECT_EQ(screen().labels[i].title, paper.labels[i].title);
            expectSame(partOf(screen().scale, screen().labels[i].end), partOf(paper.scale, paper.labels[i].end), 1e-9);
        }
    }
}

/// How dark it gets near a place.
int inkAt(const QImage& image, const QPointF& at)
{
    int darkest = 255;
    for (int x = int(at.x()) - 1; x <= int(at.x()) + 1; ++x) {
        for (int y = int(at.y()) - 1; y <= int(at.y()) + 1; ++y)
            darkest = std::min(darkest, qGray(image.pixel(x, y)));
    }
    return 255 - darkest;
}

TEST_F(ScreenAndPaper, BreakTheirAxisWhereItDoesNotBeginAtZero)
{
    show(twoMeasurements());
    EXPECT_FALSE(made.plan.scale.values.beginsAtZero());
    EXPECT_LT(made.plan.scale.bottom, made.plan.scale.base);
    const auto isZigzag = [](const Stroke& stroke) { return stroke.points.size() == 7; };
    const auto paper = strokes(look::strongLine);
    const auto zigzag = std::find_if(paper.begin(), paper.end(), isZigzag);
    ASSERT_NE(zigzag, paper.end());
    const QList<QPointF>& seen = screen().zigzag;
    ASSERT_EQ(size_t(seen.size()), zigzag->points.size());
    for (size_t i = 0; i < zigzag->points.size(); ++i) {
        // As parts of the same height, measured from the lowest value.
        const auto part = [&](double y, const TrendScale& scale) {
            return (y - scale.bottom) / (scale.base - scale.bottom);
        };
        EXPECT_NEAR(part(zigzag->points[i].y, made.plan.scale), part(seen[qsizetype(i)].y(), screen().scale), 1e-9);
        EXPECT_NEAR((zigzag->points[i].x - made.plan.scale.left) / pointsPerPixel,
            seen[qsizetype(i)].x() - screen().scale.left, 1e-9);
    }
    // It is painted, and the lines of Qt Charts end above it.
    const QImage image = view.grab().toImage();
    const QPointF corner = view.plotPlace().topLeft();
    for (qsizetype i = 1; i + 1 < seen.size(); ++i)
        EXPECT_GT(inkAt(image, (seen[i] + seen[i + 1]) / 2 + corner), 40) << i;
    Trend whole = twoMeasurements();
    whole.lines[0].points[0].value = 4;
    show(whole);
    EXPECT_TRUE(screen().zigzag.isEmpty());
    const auto drawn = strokes(look::strongLine);
    EXPECT_EQ(std::find_if(drawn.begin(), drawn.end(), isZigzag), drawn.end());
}

TEST_F(ScreenAndPaper, QtChartsDrawsLinesThroughTheirMarks)
{
    show(manyLines(3, 5));
    const QImage image = view.grab().toImage();
    const QPointF corner = view.plotPlace().topLeft();
    for (const TrendContent::Course& course : screen().content.courses) {
        const auto points = screen().scale.spots(course.points);
        for (qsizetype i = 1; i < points.size(); ++i)
            EXPECT_GT(inkAt(image, (points[i - 1] + points[i]) / 2 + corner), 80) << course.index << ", " << i;
    }
}

} // namespace
} // namespace indblik
