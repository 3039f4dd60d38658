// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/draw/trenddrawing.h"

#include "core/report/draw/look.h"
#include "tests/core/report/trends.h"
#include "tests/fixtures.h"

#include <QRectF>

#include <cmath>

namespace indblik {

class TrendDrawingTest : public testing::Test
{
protected:
    TrendDrawing drawn(const Trend& trend, double width = 480)
    {
        return drawTrend(trend, danishNumbers(), m_typesetter, width, look::chartHeight);
    }

    template<class T>
    static std::vector<T> all(const TrendDrawing& made)
    {
        std::vector<T> found;
        for (const DrawingPart& shape : made.drawing.parts) {
            if (const auto* one = std::get_if<T>(&shape))
                found.push_back(*one);
        }
        return found;
    }

    /// The line's markers in the plot, without the sample beside its name.
    static std::vector<Marker> markersOf(const TrendDrawing& made, size_t line)
    {
        std::vector<Marker> found;
        for (const Marker& marker : all<Marker>(made)) {
            if (marker.shape == lineMarker(line) && marker.colour == lineColour(line)
                && marker.at.x < made.plan.scale.right)
                found.push_back(marker);
        }
        return found;
    }

    /// Strokes in the plot of this colour.
    static std::vector<Stroke> strokesOf(const TrendDrawing& made, Colour colour)
    {
        std::vector<Stroke> found;
        for (const Stroke& stroke : all<Stroke>(made)) {
            if (stroke.colour == colour && stroke.points.front().x < made.plan.scale.right)
                found.push_back(stroke);
        }
        return found;
    }

    /// The letters of each line of text, from the height of capitals to the baseline.
    std::vector<QRectF> boxes(const TrendDrawing& made)
    {
        std::vector<QRectF> found;
        for (const PlacedLine& line : all<PlacedLine>(made)) {
            const double height = line.text.style.size * 0.72;
            found.emplace_back(line.x, line.baseline - height, m_typesetter.lineWidth(line.text, line.line), height);
        }
        return found;
    }

    void expectTextApartAndInside(const Trend& trend, double width = 480)
    {
        const TrendDrawing made = drawn(trend, width);
        const auto texts = boxes(made);
        const QRectF edges(-0.01, -0.01, made.drawing.width + 0.02, made.drawing.height + 0.02);
        for (size_t i = 0; i < texts.size(); ++i) {
            EXPECT_TRUE(edges.contains(texts[i])) << i << ": " << texts[i].right() << ", " << texts[i].bottom();
            for (size_t other = 0; other < i; ++other)
                EXPECT_FALSE(texts[i].intersects(texts[other])) << i << " and " << other << " of " << texts.size();
        }
    }

private:
    Typesetter m_typesetter{"da"_q};
};

TEST_F(TrendDrawingTest, PutsPointsWhereTheAxesSay)
{
    const Trend trend = twoMeasurements();
    const TrendDrawing made = drawn(trend);
    const TrendScale& scale = made.plan.scale;
    for (size_t line = 0; line < trend.lines.size(); ++line) {
        const auto markers = markersOf(made, line);
        ASSERT_EQ(markers.size(), 2U) << line;
        for (size_t i = 0; i < 2; ++i) {
            const TrendPoint& point = trend.lines[line].points[i];
            EXPECT_DOUBLE_EQ(markers[i].at.y, scale.y(*point.value));
            EXPECT_DOUBLE_EQ(markers[i].at.x, scale.x(point.period.middle()));
        }
    }
    // And the axes say what stands at their marks.
    EXPECT_DOUBLE_EQ(scale.y(scale.values.first), scale.bottom);
    EXPECT_DOUBLE_EQ(scale.y(scale.values.last), scale.top);
    EXPECT_DOUBLE_EQ(scale.x(scale.time.first), scale.left);
    EXPECT_DOUBLE_EQ(scale.x(scale.time.last), scale.right);
}

TEST_F(TrendDrawingTest, ADifferenceOfAStepIsTheSameHeightEverywhere)
{
    const TrendScale scale = drawn(manyLines(3, 6)).plan.scale;
    const auto marks = scale.values.marks();
    ASSERT_GT(marks.size(), 2U);
    for (size_t i = 2; i < marks.size(); ++i)
        EXPECT_NEAR(scale.y(marks[i - 1]) - scale.y(marks[i]), scale.y(marks[0]) - scale.y(marks[1]), 1e-9);
}

TEST_F(TrendDrawingTest, JoinsTwoMeasurementsLightly)
{
    const TrendDrawing made = drawn(twoMeasurements());
    const auto strokes = strokesOf(made, lineColour(0));
    ASSERT_EQ(strokes.size(), 1U);
    EXPECT_FALSE(strokes[0].dashes.empty());
    EXPECT_LT(strokes[0].width, 1);
}

TEST_F(TrendDrawingTest, DoesNotJoinAcrossAGap)
{
    Trend trend = manyLines(1, 6);
    trend.lines[0].points[2].value.reset();
    const TrendDrawing made = drawn(trend);
    const auto strokes = strokesOf(made, lineColour(0));
    ASSERT_EQ(strokes.size(), 2U);
    EXPECT_EQ(strokes[0].points.size(), 2U);
    EXPECT_EQ(strokes[1].points.size(), 3U);
    EXPECT_EQ(markersOf(made, 0).size(), 5U);
}

TEST_F(TrendDrawingTest, DoesNotBridgeABreak)
{
    const TrendDrawing made = drawn(steppingRule());
    const double at = made.plan.scale.x(2010);
    const auto strokes = strokesOf(made, lineColour(0));
    ASSERT_EQ(strokes.size(), 2U);
    EXPECT_LT(strokes[0].points.back().x, at);
    EXPECT_GT(strokes[1].points.front().x, at);
    // The break itself is an upright line down to the axis.
    const auto upright = strokesOf(made, look::muted);
    ASSERT_EQ(upright.size(), 1U);
    EXPECT_DOUBLE_EQ(upright[0].points[0].x, at);
    EXPECT_DOUBLE_EQ(upright[0].points[1].x, at);
    EXPECT_DOUBLE_EQ(upright[0].points[1].y, made.plan.scale.base);
}

TEST_F(TrendDrawingTest, DoesNotBridgeABreakWithABand)
{
    Trend trend = banded();
    trend.breaks = {{2008, "ny opgørelse"_q, true}};
    EXPECT_EQ(all<Polygon>(drawn(trend)).size(), 4U);
    trend.breaks[0].parts = false;
    EXPECT_EQ(all<Polygon>(drawn(trend)).size(), 2U);
}

TEST_F(TrendDrawingTest, StepsALimitWhereTheRuleChanges)
{
    const TrendDrawing made = drawn(steppingRule());
    const auto limits = strokesOf(made, look::chartRule);
    ASSERT_EQ(limits.size(), 1U);
    const TrendScale& scale = made.plan.scale;
    EXPECT_EQ(limits[0].points, (std::vector<Spot>{{scale.left, scale.y(50)}, {scale.x(2010), scale.y(50)},
                                    {scale.x(2010), scale.y(40)}, {scale.right, scale.y(40)}}));
    EXPECT_FALSE(limits[0].dashes.empty());
}

TEST_F(TrendDrawingTest, DrawsTheWidestBandFirstAndLightest)
{
    const TrendDrawing made = drawn(banded());
    const auto bands = all<Polygon>(made);
    ASSERT_EQ(bands.size(), 2U);
    EXPECT_DOUBLE_EQ(bands[0].outline.front().y, made.plan.scale.y(52));
    EXPECT_GT(bands[0].colour & 0xff00, bands[1].colour & 0xff00);
}

TEST_F(TrendDrawingTest, ShowsAnAxisBrokenThatDoesNotBeginAtZero)
{
    const TrendDrawing broken = drawn(twoMeasurements());
    EXPECT_LT(broken.plan.scale.bottom, broken.plan.scale.base);
    Trend trend = twoMeasurements();
    trend.lines[0].points[0].value = 4;
    const TrendDrawing whole = drawn(trend);
    EXPECT_TRUE(whole.plan.scale.values.beginsAtZero());
    EXPECT_DOUBLE_EQ(whole.plan.scale.bottom, whole.plan.scale.base);
    const auto otherTexts = [](const TrendDrawing& made) {
        return all<PlacedLine>(made).size() - made.plan.scale.values.marks().size();
    };
    EXPECT_EQ(otherTexts(broken), otherTexts(whole) + 1);
}

TEST_F(TrendDrawingTest, KeepsTextsApartAndInside)
{
    expectTextApartAndInside(twoMeasurements());
    expectTextApartAndInside(manyLines(6, 4));
    expectTextApartAndInside(manyLines(20, 20));
    expectTextApartAndInside(steppingRule());
    expectTextApartAndInside(banded());
    expectTextApartAndInside(manyLines(3, 20), 260);
}

TEST_F(TrendDrawingTest, KeepsTextsApartWhereAllLinesEndTogether)
{
    Trend trend = manyLines(8, 4);
    for (TrendLine& line : trend.lines)
        line.points.back().value = 30;
    expectTextApartAndInside(trend);
}

TEST_F(TrendDrawingTest, NumbersBreaksWhoseReasonsDoNotFit)
{
    Trend trend = manyLines(2, 10);
    for (int i = 0; i < 4; ++i)
        trend.breaks.push_back(
            {2003.0 + i, "Opgørelsen er lavet om fra grunden og kan ikke sammenlignes med de tidligere år"_q, true});
    expectTextApartAndInside(trend);
    // A number and a note of each.
    const size_t without = all<PlacedLine>(drawn(manyLines(2, 10))).size();
    EXPECT_EQ(all<PlacedLine>(drawn(trend)).size(), without + 4 + 4);
}

TEST_F(TrendDrawingTest, WritesReasonsOfBreaksAtTheirLinesWhereTheyFit)
{
    Trend trend = steppingRule();
    const size_t with = all<PlacedLine>(drawn(trend)).size();
    trend.breaks.clear();
    EXPECT_EQ(with, all<PlacedLine>(drawn(trend)).size() + 1);
}

TEST_F(TrendDrawingTest, TakesLongWordsAndGrows)
{
    Trend trend = manyLines(7, 5);
    trend.finding = "Et meget langt fund, der fylder flere linjer. "_q.repeated(6);
    for (TrendLine& line : trend.lines)
        line.title = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft og flere"_q;
    for (int i = 0; i < 12; ++i)
        trend.notes.append(
            "En note, der står under tegningen, og som er så lang, at den også må brydes et sted. "_q.repeated(2));
    EXPECT_GT(drawn(trend).drawing.height, look::chartHeight);
    expectTextApartAndInside(trend);
}

TEST_F(TrendDrawingTest, DrawsAnEmptyChartAndOneOfOnePoint)
{
    Trend trend;
    EXPECT_TRUE(all<Marker>(drawn(trend)).empty());
    EXPECT_EQ(all<PlacedLine>(drawn(trend)).size(), 1U);
    trend.lines = {shares("Søvej"_q, 2009, {31.4})};
    const TrendDrawing made = drawn(trend);
    EXPECT_EQ(markersOf(made, 0).size(), 1U);
    EXPECT_TRUE(strokesOf(made, lineColour(0)).empty());
    expectTextApartAndInside(trend);
    trend.lines = {shares("Søvej"_q, 2009, {gap(), gap()})};
    EXPECT_TRUE(all<Marker>(drawn(trend)).empty());
    for (const DrawingPart& shape : drawn(trend).drawing.parts) {
        if (const auto* stroke = std::get_if<Stroke>(&shape)) {
            EXPECT_FALSE(std::isnan(stroke->points.front().y));
        }
    }
}

TEST_F(TrendDrawingTest, TellsLinesApartWithoutColour)
{
    for (size_t a = 0; a < 42; ++a) {
        for (size_t b = 0; b < a; ++b)
            EXPECT_FALSE(lineColour(a) == lineColour(b) && lineMarker(a) == lineMarker(b)) << a << " and " << b;
    }
    for (size_t a = 0; a < 7; ++a) {
        for (size_t b = 0; b < a; ++b)
            EXPECT_NE(lineMarker(a), lineMarker(b));
    }
}

TEST_F(TrendDrawingTest, DrawsAProjectionDashedAndHollow)
{
    Trend trend = manyLines(2, 4);
    trend.lines[1].isProjection = true;
    const TrendDrawing made = drawn(trend);
    EXPECT_FALSE(strokesOf(made, lineColour(1))[0].dashes.empty());
    EXPECT_TRUE(markersOf(made, 1)[0].isHollow);
    EXPECT_TRUE(strokesOf(made, lineColour(0))[0].dashes.empty());
}

} // namespace indblik
