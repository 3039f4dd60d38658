// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/trends/trends.h"

#include "core/judge/trends/trendwords.h"
#include "tests/core/judge/areas.h"
#include "tests/fixtures.h"

namespace indblik {

namespace {

using testing::AreaTable;
using testing::permille;

Tongue english()
{
    return Tongue::ofProgram(QLocale(QLocale::English));
}

Series shareOf(const QString& population, std::initializer_list<std::pair<int, qint64>> permilles)
{
    Series series;
    series.title = "På overførselsindkomst"_q;
    series.population = population;
    for (const auto& [at, share] : permilles)
        series.figures.push_back({Period(year(at)), {}, permille(share), {}});
    return series;
}

} // namespace

TEST(Trends, TellWhatASeriesDid)
{
    const Series all = shareOf("alle almene boliger"_q, {{2006, 332}, {2008, 293}});
    const Series* const lines[] = {&all};
    const Trend trend = seriesTrend(lines, {}, {}, english());
    EXPECT_EQ(
        trend.finding, "På overførselsindkomst, alle almene boliger fell by 3.9 percentage points from 2006 to 2008"_q);
    EXPECT_EQ(trend.lines.front().points.front().value, 33.2);
    EXPECT_EQ(trend.axisTitle, "Share, per cent"_q);
    EXPECT_TRUE(trend.words.contains("2006 33.2"_q));
}

TEST(Trends, SayWhenAShareAndItsNumberGoDifferentWays)
{
    Series share = shareOf("tømt helt"_q, {{2006, 288}, {2008, 279}});
    Series counts = share;
    counts.id = SeriesId::create();
    counts.unit = Indicator::Unit::Number;
    counts.figures[0].figure = StatFigure::number(0);
    counts.figures[1].figure = StatFigure::number(64);
    share.counts = counts.id;
    const Series* const lines[] = {&share};
    const Series known[] = {counts};
    Trend trend = seriesTrend(lines, known, {}, english());
    ASSERT_EQ(trend.notes.size(), 1);
    EXPECT_EQ(trend.notes.front(), "tømt helt: the share fell by 0.9 percentage points, but the number rose by 64."_q);
    EXPECT_EQ(trend.lines.front().points.back().count, 64);
    // Where both fall there is nothing to say.
    const Series falling[] = {[&counts] {
        Series fallen = counts;
        fallen.figures[1].figure = StatFigure::number(-64);
        return fallen;
    }()};
    EXPECT_TRUE(seriesTrend(lines, falling, {}, english()).notes.isEmpty());
}

TEST(Trends, TellNoChangeAcrossABreak)
{
    const Series all = shareOf("alle"_q, {{2006, 332}, {2007, 320}, {2008, 200}, {2009, 210}});
    SeriesBreak made;
    made.from = Period(year(2008));
    made.reason = "Ny definition"_q;
    made.series = {all.id};
    const Series* const lines[] = {&all};
    const SeriesBreak breaks[] = {made};
    const Trend trend = seriesTrend(lines, {}, breaks, english());
    EXPECT_TRUE(trend.finding.endsWith("rose by 1.0 percentage points from 2008 to 2009"_q))
        << trend.finding.toStdString();
    EXPECT_EQ(segments(trend.lines.front(), trend.breaks).size(), 2U);
    EXPECT_TRUE(trend.words.contains("Ny definition"_q));
}

TEST(Trends, ABreakOfOneSeriesLeavesTheOthersWhole)
{
    Series all = shareOf("alle"_q, {{2006, 332}, {2008, 293}});
    Series young = shareOf("unge"_q, {{2006, 200}, {2008, 300}});
    all.id = SeriesId::create();
    young.id = SeriesId::create();
    SeriesBreak made;
    made.from = Period(year(2008));
    made.reason = "Ny definition"_q;
    made.series = {young.id};
    const Series* const lines[] = {&all, &young};
    const SeriesBreak breaks[] = {made};
    const Trend trend = seriesTrend(lines, {}, breaks, english());
    EXPECT_EQ(segments(trend.lines[0], trend.breaks).size(), 1U);
    EXPECT_EQ(segments(trend.lines[1], trend.breaks).size(), 2U);
    EXPECT_TRUE(trend.finding.contains("fell in 1, cannot be determined in 1 (of 2), 2006–2008"_q))
        << trend.finding.toStdString();
    ASSERT_EQ(trend.breaks.size(), 1U);
    EXPECT_EQ(trend.breaks.front().reason, "Ny definition (unge)"_q);
    // Alone, nobody asks whose break it is.
    const Series* const alone[] = {&young};
    EXPECT_EQ(seriesTrend(alone, {}, breaks, english()).breaks.front().reason, "Ny definition"_q);
}

TEST(Trends, SayOfWhichLinesNothingCanBeTold)
{
    const Series first = shareOf("alle"_q, {{2006, 332}, {2008, 293}});
    const Series second = shareOf("unge"_q, {{2006, 200}, {2008, 150}});
    const Series once = shareOf("ældre"_q, {{2008, 100}});
    const Series never = shareOf("børn"_q, {});
    const Series* const lines[] = {&first, &second, &once, &never};
    const Trend trend = seriesTrend(lines, {}, {}, english());
    EXPECT_EQ(trend.finding, "På overførselsindkomst fell in 2, cannot be determined in 2 (of 4), 2006–2008"_q);
    EXPECT_TRUE(trend.words.contains("børn: no figures."_q)) << trend.words.toStdString();
    const Series* const dark[] = {&never};
    EXPECT_FALSE(seriesTrend(dark, {}, {}, english()).hasFigures());
}

TEST(Trends, SayThatLinesHaveTheirOwnYears)
{
    const Series first = shareOf("alle"_q, {{2006, 332}, {2008, 293}});
    const Series second = shareOf("unge"_q, {{2009, 200}, {2010, 150}});
    const Series* const lines[] = {&first, &second};
    EXPECT_EQ(seriesTrend(lines, {}, {}, english()).finding,
        "På overførselsindkomst fell in all 2, each in its own years of 2006–2010"_q);
}

TEST(Trends, ATitleNamesWhatItSpeaksOf)
{
    Series first = shareOf("alle"_q, {{2006, 332}, {2008, 293}});
    Series second = shareOf("alle"_q, {{2006, 100}, {2008, 300}});
    second.title = "Uden for arbejdsmarkedet"_q;
    const Series* const lines[] = {&first, &second};
    EXPECT_EQ(
        seriesTrend(lines, {}, {}, Tongue::danish()).finding, "2 serier: faldt i 1, steg i 1 (af 2), 2006–2008"_q);
}

TEST(Trends, FiguresThatAreShownAsTwoAreNotUnchanged)
{
    Series near = shareOf("alle"_q, {{2006, 332}, {2008, 333}});
    near.figures[0].figure = StatFigure::typedShare({33249, 100000});
    near.figures[1].figure = StatFigure::typedShare({33251, 100000});
    const Series* const lines[] = {&near};
    EXPECT_TRUE(seriesTrend(lines, {}, {}, english()).finding.endsWith(" nearly unchanged from 2006 to 2008"_q))
        << seriesTrend(lines, {}, {}, english()).words.toStdString();
}

TEST(Trends, LeaveOutSeriesInAnotherUnit)
{
    const Series share = shareOf("alle"_q, {{2006, 332}});
    Series counts = share;
    counts.unit = Indicator::Unit::Persons;
    const Series* const lines[] = {&share, &counts};
    EXPECT_EQ(seriesTrend(lines, {}, {}, english()).lines.size(), 1U);
}

class AreaTrends : public ::testing::Test
{
protected:
    AreaTable table;

    int add(const QString& name, qint64 adults, std::initializer_list<qint64> outside)
    {
        const int area = table.add(name);
        int at = 2007;
        for (const qint64 count : outside) {
            table.set(area, "residents", at, StatFigure::number(2 * adults));
            table.set(area, "adults18to64", at, StatFigure::number(adults));
            table.set(area, "outsideLabourMarket", at, StatFigure::number(count));
            ++at;
        }
        return area;
    }

    const Indicator& outside() { return *table.book.indicator("outsideLabourMarket"_q); }
};

TEST_F(AreaTrends, KeepBackWhatIsOfFewPersons)
{
    const int area = add("Lille"_q, 600, {240, 3, 252});
    const Classifier classifier(table.book);
    const Area* const areas[] = {table.book.area(area)};
    Trend trend = areaTrend(classifier, ShownFigures(table.book), outside(), areas, english());
    tell(trend, english());
    const auto& points = trend.lines.front().points;
    ASSERT_EQ(points.size(), 3U);
    EXPECT_EQ(points[0].value, 40.0);
    EXPECT_EQ(points[0].count, 240);
    EXPECT_EQ(points[1].value, std::nullopt);
    EXPECT_EQ(points[1].text, ".."_q);
    EXPECT_EQ(points[1].count, std::nullopt);
    EXPECT_TRUE(trend.words.contains("2007 40"_q)) << trend.words.toStdString();
    EXPECT_FALSE(trend.words.contains("0.5"_q));
}

TEST_F(AreaTrends, ACountIsNoShareOfItsLine)
{
    const int area = table.add("Alene"_q);
    table.set(area, "outsideLabourMarket", 2009, StatFigure::number(389));
    table.set(area, "outsideLabourMarket", 2010, StatFigure::typedShare({389, 1000}));
    const Classifier classifier(table.book);
    const Area* const areas[] = {table.book.area(area)};
    const Trend trend = areaTrend(classifier, ShownFigures(table.book), outside(), areas, english());
    const auto& points = trend.lines.front().points;
    ASSERT_EQ(points.size(), 2U);
    EXPECT_EQ(points[0].value, std::nullopt);
    EXPECT_EQ(points[0].text, "389"_q);
    EXPECT_DOUBLE_EQ(points[1].value.value_or(0), 38.9);
}

TEST_F(AreaTrends, TellOfTheMiddleAreaAndOfATypeWithoutACapitalWithinTheSentence)
{
    for (int i = 0; i <= 100; ++i)
        add("Område %1"_q.arg(i), 1000, {100 + i * 5, 90 + i * 5});
    const Classifier classifier(table.book);
    for (const Tongue& tongue : {english(), Tongue::danish()}) {
        Trend middle;
        addBands(middle, classifier, ShownFigures(table.book), outside(), tongue);
        tell(middle, tongue);
        const QString title = middle.lines.front().title;
        EXPECT_TRUE(title.front().isUpper());
        EXPECT_TRUE(middle.finding.startsWith("Uden for arbejdsmarkedet, "_q + title.front().toLower() + title.mid(1)))
            << middle.finding.toStdString();
        EXPECT_TRUE(middle.words.contains(". "_q + title + ": "_q)) << "a sentence of its own begins large";
    }
    const RuleSet& rules = *table.scheme("mb_combined_letting").ruleSetOn(QDate(2008, 12, 31));
    Trend types = typeTrend(classifier, ShownFigures(table.book), {&rules, QDate(2008, 12, 31)}, outside(), english());
    ASSERT_FALSE(types.lines.empty());
    types.lines = {types.lines.back()};
    tell(types, english());
    EXPECT_TRUE(types.finding.startsWith("Uden for arbejdsmarkedet, other areas"_q)) << types.finding.toStdString();
}

TEST_F(AreaTrends, NamesKeepTheirCapitalWithinTheSentence)
{
    const int area = add("Tingbjerg"_q, 1000, {500, 480});
    const Classifier classifier(table.book);
    const Area* const areas[] = {table.book.area(area)};
    Trend trend = areaTrend(classifier, ShownFigures(table.book), outside(), areas, english());
    tell(trend, english());
    EXPECT_TRUE(trend.finding.startsWith("Uden for arbejdsmarkedet, Tingbjerg fell"_q)) << trend.finding.toStdString();
    EXPECT_EQ(withinSentence("SU-modtagere"_q), "SU-modtagere"_q);
    EXPECT_EQ(withinSentence("Ændring i antal"_q), "ændring i antal"_q);
}

TEST_F(AreaTrends, StepWhereTheRuleChanges)
{
    const int area = add("Tingbjerg"_q, 1000, {500, 480, 470, 460});
    const Classifier classifier(table.book);
    const Area* const areas[] = {table.book.area(area)};
    Trend trend = areaTrend(classifier, ShownFigures(table.book), outside(), areas, english());
    addLimits(trend, table.scheme("mb_combined_letting"), outside(), english());
    ASSERT_FALSE(trend.limits.empty());
    const auto& steps = trend.limits.front().steps;
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0].value, 50);
    EXPECT_EQ(steps[0].to, 2010.0);
    EXPECT_EQ(steps[1].from, 2010.0);
    EXPECT_EQ(steps[1].value, 40);
    ASSERT_EQ(trend.breaks.size(), 1U);
    EXPECT_FALSE(trend.breaks.front().parts);
    EXPECT_EQ(segments(trend.lines.front(), trend.breaks).size(), 1U);
}

TEST_F(AreaTrends, AddUpTheCountsOfAType)
{
    add("A"_q, 1000, {600, 520}); // more than half outside: on the list in 2008
    add("B"_q, 3000, {1800, 1700});
    add("C"_q, 1000, {100, 90});
    const Classifier classifier(table.book);
    const RuleSet& rules = *table.scheme("mb_combined_letting").ruleSetOn(QDate(2008, 12, 31));
    const Trend trend =
        typeTrend(classifier, ShownFigures(table.book), {&rules, QDate(2008, 12, 31)}, outside(), english());
    ASSERT_EQ(trend.lines.size(), 2U);
    // (600 + 1800) of 4000, not the mean of 60 % and 60 %; then 2220 of 4000
    EXPECT_EQ(trend.lines[0].points[0].value, 60.0);
    EXPECT_EQ(trend.lines[0].points[0].count, 2400);
    EXPECT_DOUBLE_EQ(trend.lines[0].points[1].value.value_or(0), 55.5);
    EXPECT_EQ(trend.lines[1].points[1].value, 9.0);
}

TEST_F(AreaTrends, TellNoCourseOfATypeWhoseYearsHaveOtherAreas)
{
    add("A"_q, 1000, {500, 510});
    const int gone = add("B"_q, 1000, {100, 100});
    table.set(gone, "outsideLabourMarket", 2008, StatFigure::mark(StatFigure::Kind::NotAvailable));
    const Classifier classifier(table.book);
    const RuleSet& rules = *table.scheme("mb_combined_letting").ruleSetOn(QDate(2007, 12, 31));
    Trend trend = typeTrend(classifier, ShownFigures(table.book), {&rules, QDate(2007, 12, 31)}, outside(), english());
    tell(trend, english());
    const auto both = std::find_if(trend.lines.begin(), trend.lines.end(),
        [](const TrendLine& line) { return line.points.size() > 1 && line.points[0].count == 600; });
    ASSERT_NE(both, trend.lines.end()) << "A and B are of one type";
    EXPECT_FALSE(both->hasCourse);
    EXPECT_TRUE(std::any_of(trend.notes.begin(), trend.notes.end(), [](const QString& note) {
        return note.contains("of the same areas"_q);
    })) << trend.notes.join(u'|').toStdString();
    EXPECT_FALSE(trend.finding.contains("rose"_q)) << trend.finding.toStdString();
    // Where that line is not wanted, nothing is said of it.
    Trend others = trend;
    others.lines.erase(others.lines.begin() + (both - trend.lines.begin()));
    others.notes.clear();
    tell(others, english());
    EXPECT_TRUE(others.notes.isEmpty()) << others.notes.join(u'|').toStdString();
}

TEST_F(AreaTrends, PutAreasThatCannotBeToldInALineOfTheirOwn)
{
    add("A"_q, 1000, {600, 520});
    add("B"_q, 1000, {100, 90});
    const int open = add("C"_q, 1000, {300, 290});
    table.set(open, "residents", 2008, StatFigure::mark(StatFigure::Kind::NotAvailable));
    table.set(open, "residents", 2007, StatFigure::mark(StatFigure::Kind::NotAvailable));
    table.set(open, "outsideLabourMarket", 2007, StatFigure::share(900, 1000));
    const Classifier classifier(table.book);
    const RuleSet& rules = *table.scheme("mb_combined_letting").ruleSetOn(QDate(2008, 12, 31));
    const Trend trend =
        typeTrend(classifier, ShownFigures(table.book), {&rules, QDate(2008, 12, 31)}, outside(), english());
    ASSERT_EQ(trend.lines.size(), 3U);
    EXPECT_EQ(trend.lines[1].title, "Other areas"_q);
    EXPECT_EQ(trend.lines[1].points.back().value, 9.0) << "B alone";
    EXPECT_EQ(trend.lines[2].title, "Not settled"_q);
}

TEST_F(AreaTrends, TellNoTypeThatWouldGiveAHiddenAreaAway)
{
    add("A"_q, 1000, {100});
    add("B"_q, 1000, {200});
    add("C"_q, 1000, {3}); // hidden, and the rest of the sum would tell it
    const Classifier classifier(table.book);
    const RuleSet& rules = *table.scheme("mb_combined_letting").ruleSetOn(QDate(2007, 12, 31));
    const auto told = [&] {
        return typeTrend(classifier, ShownFigures(table.book), {&rules, QDate(2007, 12, 31)}, outside(), english())
            .lines.front()
            .points.front();
    };
    EXPECT_EQ(told().value, std::nullopt);
    EXPECT_EQ(told().text, ".."_q);
}

TEST_F(AreaTrends, ShowWhereAllAreasLie)
{
    for (int i = 0; i <= 100; ++i)
        add("Område %1"_q.arg(i), 1000, {100 + i * 5});
    const Classifier classifier(table.book);
    Trend trend;
    addBands(trend, classifier, ShownFigures(table.book), outside(), english());
    ASSERT_EQ(trend.bands.size(), 2U);
    EXPECT_DOUBLE_EQ(trend.bands[0].spans.front().low, 15.0);
    EXPECT_DOUBLE_EQ(trend.bands[0].spans.front().high, 55.0);
    EXPECT_DOUBLE_EQ(trend.bands[1].spans.front().low, 22.5);
    EXPECT_DOUBLE_EQ(trend.bands[1].spans.front().high, 47.5);
    EXPECT_DOUBLE_EQ(*trend.lines.front().points.front().value, 35.0);
    // Of a few areas this would tell of each.
    AreaTable few;
    Trend none;
    addBands(
        none, Classifier(few.book), ShownFigures(few.book), *few.book.indicator("outsideLabourMarket"_q), english());
    EXPECT_TRUE(none.isEmpty());
}

} // namespace indblik
