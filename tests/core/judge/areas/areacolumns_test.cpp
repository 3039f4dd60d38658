// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/areas/areacolumns.h"

#include "core/fraction.h"
#include "core/judge/areas/classification.h"
#include "tests/core/judge/areas.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace indblik {

namespace {

using testing::AreaTable;
using testing::permille;

const QDate in2010(2010, 6, 1);

/// One area of 2010 under the rules of combined letting; what is told of its share outside the labour market.
class Kinds : public ::testing::Test
{
protected:
    AreaTable table;
    int area = table.add(QStringLiteral("Nordparken"));

    CriterionVerdict told(const char* scheme, size_t way = 0)
    {
        const RuleSet& rules = *table.scheme(scheme).ruleSetOn(in2010);
        const Classifier classifier(table.book);
        return classifier.explain(rules, in2010, *table.book.area(area)).classes[0].ways[way].criteria[0];
    }

    CriterionVerdict toldOf(const char* indicator, Indicator::Unit unit, const Ratio& limit)
    {
        RuleCriterion criterion;
        criterion.indicator = QLatin1String(indicator);
        criterion.limit = limit;
        criterion.unit = unit;
        const AreaColumns columns(table.book);
        return columns.explain(RuleSet(), criterion, in2010, *table.book.area(area));
    }
};

} // namespace

TEST_F(Kinds, ANumberIsNoShare)
{
    table.set(area, "residents", 2010, StatFigure::number(1500));
    for (const StatFigure& figure : {StatFigure{StatFigure::Kind::Number, {389, 10}}, StatFigure::number(1),
             StatFigure{StatFigure::Kind::Number, {4, 10}}}) {
        table.set(area, "outsideLabourMarket", 2009, figure);
        const CriterionVerdict verdict = told("mb_combined_letting");
        EXPECT_EQ(verdict.met, Met::CannotTell);
        EXPECT_EQ(verdict.lack, Lack::Whole);
        EXPECT_FALSE(verdict.value || verdict.margin || verdict.distance());
    }
}

TEST_F(Kinds, ANumberIsNoShareWhereTheFileHasNoNumbersOfPersonsAtAll)
{
    for (Indicator& indicator : table.book.indicators)
        indicator.number = indicator.key == QLatin1String("adults18to64") ? 0 : indicator.number;
    table.set(area, "residents", 2010, StatFigure::number(1500));
    table.set(area, "outsideLabourMarket", 2009, {StatFigure::Kind::Number, {389, 10}});
    EXPECT_EQ(told("mb_combined_letting").lack, Lack::Whole) << "38.9 is not 3,890 %";
}

TEST_F(Kinds, ACountIsAShareOnlyOfAWholeNumberOfPersonsThatIsNotLess)
{
    table.set(area, "residents", 2010, StatFigure::number(1500));
    table.set(area, "adults18to64", 2009, StatFigure::number(1000));
    table.set(area, "outsideLabourMarket", 2009, StatFigure::number(400));
    EXPECT_EQ(told("mb_combined_letting").met, Met::Yes);
    const StatFigure none[] = {StatFigure::number(1001), StatFigure::number(-1), {StatFigure::Kind::Number, {4005, 10}},
        StatFigure::share(1001, 1000), permille(1001)};
    for (const StatFigure& figure : none) {
        table.set(area, "outsideLabourMarket", 2009, figure);
        EXPECT_EQ(told("mb_combined_letting").lack, Lack::Whole);
    }
    table.set(area, "outsideLabourMarket", 2009, StatFigure::number(400));
    const StatFigure wholes[] = {StatFigure::number(0), permille(1000), StatFigure::mark(StatFigure::Kind::Nil),
        {StatFigure::Kind::Number, {10005, 10}}};
    for (const StatFigure& whole : wholes) {
        table.set(area, "adults18to64", 2009, whole);
        EXPECT_EQ(told("mb_combined_letting").lack, Lack::Whole);
    }
}

TEST_F(Kinds, AShareIsNoNumberOfPersonsAndNoKroner)
{
    for (const char* indicator : {"residents", "meanGrossIncome", "transferIncomeNetMoves"}) {
        const auto unit = table.book.indicator(QLatin1String(indicator))->unit;
        for (const StatFigure& figure : {permille(405), StatFigure::share(3, 4)}) {
            table.set(area, indicator, 2010, figure);
            const CriterionVerdict verdict = toldOf(indicator, unit, {0, 1});
            EXPECT_EQ(verdict.met, Met::CannotTell) << indicator;
            EXPECT_EQ(verdict.lack, Lack::Figure) << indicator;
        }
        table.set(area, indicator, 2010, StatFigure::number(7));
        EXPECT_EQ(toldOf(indicator, unit, {0, 1}).met, Met::Yes) << indicator;
    }
}

TEST_F(Kinds, OfTenThousandAreParts)
{
    const auto unit = Indicator::Unit::PerTenThousand;
    table.set(area, "convicted", 2010, StatFigure::number(100));
    EXPECT_EQ(toldOf("convicted", unit, {270, 10'000}).lack, Lack::Whole) << "100 is not a million of 10,000";
    table.set(area, "convicted", 2010, StatFigure::typedShare({271, 10'000}));
    EXPECT_EQ(toldOf("convicted", unit, {270, 10'000}).met, Met::Yes);
    EXPECT_EQ(toldOf("convicted", unit, {271, 10'000}).margin, 0.0);
    table.set(area, "convicted", 2010, StatFigure::number(14));
    table.set(area, "adults18plus", 2010, StatFigure::number(520));
    EXPECT_NEAR(*toldOf("convicted", unit, {270, 10'000}).value, 0.0269, 0.0001);
}

TEST_F(Kinds, ALimitInPercentSaysNothingOfPersons)
{
    table.set(area, "residents", 2010, StatFigure::number(1500));
    const CriterionVerdict verdict = toldOf("residents", Indicator::Unit::Share, {40, 100});
    EXPECT_EQ(verdict.met, Met::CannotTell);
    EXPECT_EQ(verdict.lack, Lack::Limit);
}

namespace {

/// A figure of any kind, often exactly at a limit of the rules.
StatFigure anyFigure(std::mt19937& random, const Indicator& indicator)
{
    const auto upTo = [&random](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    const int shares[] = {250, 300, 301, 380, 400, 401, 500, 501, 600, 601};
    switch (upTo(9)) {
    case 0:
        return StatFigure::mark(StatFigure::Kind(int(StatFigure::Kind::Nil) + upTo(4)));
    case 1:
        return {StatFigure::Kind::Number, {upTo(2000), 10}};
    case 2:
        return StatFigure::share(upTo(700), 300 + upTo(700));
    default:
        break;
    }
    if (indicator.unit == Indicator::Unit::PerTenThousand)
        return upTo(2) ? StatFigure::typedShare({268 + upTo(4), 10'000}) : StatFigure::number(upTo(40));
    if (indicator.unit == Indicator::Unit::Share)
        return upTo(2) ? permille(shares[upTo(9)]) : StatFigure::number(upTo(900));
    if (indicator.unit == Indicator::Unit::Kroner)
        return StatFigure::number(upTo(3) ? 100'000 + 1000 * upTo(300) : 220'000);
    return StatFigure::number(998 + upTo(3) * (upTo(1) ? 1 : 1400));
}

AreaTable randomTable(std::mt19937& random)
{
    AreaTable table;
    const auto upTo = [&random](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    table.add(QStringLiteral("Landet"), AreaKind::Nation);
    const int region = table.add(QStringLiteral("Regionen"), AreaKind::Region);
    for (int i = 0; i < 70; ++i) {
        const bool isDivision = i > 5 && upTo(4) == 0;
        const int number =
            table.add(QStringLiteral("Område %1").arg(i), isDivision ? AreaKind::Division : AreaKind::Area,
                isDivision ? 3 + upTo(2)
                : upTo(3)  ? region
                           : 0);
        if (upTo(9) == 0)
            table.book.areas.back().until = QDate(2011, 1, 1);
        Q_UNUSED(number);
    }
    for (const Area& area : table.book.areas) {
        for (const Indicator& indicator : table.book.indicators) {
            for (int year = 2005; year <= 2012; ++year) {
                if (upTo(9) > 0)
                    table.book.figures.set(
                        area.number, indicator.number, *Year::from(year), anyFigure(random, indicator), 1);
            }
        }
    }
    return table;
}

/// The number of an area by the words of the book alone, without the columns.
Fraction plainNumber(const AreaBook& book, const Area& area, const Indicator& indicator, Year year)
{
    const auto figure = book.figures.at(area.number, indicator.number, year);
    if (!figure || !figure->hasNumber())
        return {};
    const bool isOfShares =
        indicator.unit == Indicator::Unit::Share || indicator.unit == Indicator::Unit::PerTenThousand;
    if (figure->kind == StatFigure::Kind::Nil)
        return Fraction(0);
    Ratio ratio = figure->ratio;
    if (isOfShares && figure->kind == StatFigure::Kind::Number) {
        const Indicator* whole = book.indicator(indicator.of);
        const auto of = whole ? book.figures.at(area.number, whole->number, year) : std::nullopt;
        if (ratio.of != 1 || !of || of->kind != StatFigure::Kind::Number || of->ratio.of != 1)
            return {};
        ratio.of = of->ratio.value;
    }
    if (isOfShares != (figure->isShare() || ratio != figure->ratio)
        || (isOfShares && (ratio.of <= 0 || ratio.value < 0 || ratio.value > ratio.of)))
        return {};
    return Fraction(ratio.value, ratio.of);
}

/// The mean over the years; no number where one is missing.
Fraction plainMean(const AreaBook& book, const Area& area, const Indicator& indicator, const std::vector<Year>& years)
{
    Fraction sum = years.empty() ? Fraction() : Fraction(0);
    for (const Year year : years)
        sum = sum + plainNumber(book, area, indicator, year);
    return sum / Fraction(qint64(years.size()));
}

Met plainly(const AreaColumns& columns, const RuleSet& rules, const RuleCriterion& criterion, const QDate& day,
    const Area& area)
{
    const AreaBook& book = columns.book();
    const Indicator& indicator = *book.indicator(criterion.indicator);
    const auto years = columns.window(rules, criterion, day);
    const Fraction mean = plainMean(book, area, indicator, years);
    if (!criterion.limit)
        return Met::CannotTell;
    Fraction limit(criterion.limit->value, criterion.limit->of);
    if (criterion.of != LimitOf::Absolute) {
        const Area* reference = criterion.of == LimitOf::Nation ? book.nation()
                                : area.partOf                   ? book.area(*area.partOf)
                                                                : nullptr;
        const bool isThere = reference && (criterion.of == LimitOf::Nation || reference->kind == AreaKind::Region);
        limit = isThere ? limit * plainMean(book, *reference, indicator, years) : Fraction();
    }
    if (!mean.isNumber() || !limit.isNumber())
        return Met::CannotTell;
    const auto order = mean <=> limit;
    const bool holds = criterion.sign == LimitSign::Above     ? order > 0
                       : criterion.sign == LimitSign::AtLeast ? order >= 0
                       : criterion.sign == LimitSign::Below   ? order < 0
                                                              : order <= 0;
    return holds ? Met::Yes : Met::No;
}

} // namespace

TEST(AreaColumns, TellOfRandomBooksWhatEachAreaAloneAndPlainFractionsTell)
{
    std::mt19937 random(11);
    int told[3] = {};
    for (int run = 0; run < 6; ++run) {
        const AreaTable table = randomTable(random);
        const AreaColumns columns(table.book);
        const QDate day(2010 + run % 3, 12, 15);
        for (const Scheme& scheme : table.book.schemes) {
            for (const RuleSet& rules : scheme.ruleSets) {
                for (const RuleClass& each : rules.classes) {
                    for (const RuleWay& way : each.ways) {
                        for (RuleCriterion criterion : way.criteria) {
                            criterion.inAnyDivision = false;
                            const auto column = columns.tell(rules, criterion, day, true);
                            for (const Area& area : table.book.areas) {
                                const auto alone = columns.explain(rules, criterion, day, area);
                                const Met met = column.met[size_t(area.number)];
                                ASSERT_EQ(met, alone.met) << criterion.indicator.toStdString();
                                ASSERT_EQ(met, plainly(columns, rules, criterion, day, area))
                                    << criterion.indicator.toStdString() << " of " << area.name.toStdString();
                                ASSERT_EQ(std::isnan(column.margins[size_t(area.number)]), !alone.margin);
                                ++told[int(met)];
                            }
                        }
                    }
                }
            }
        }
    }
    for (const int count : told)
        EXPECT_GT(count, 500) << "each answer is tried";
}

TEST(AreaColumns, ClassesOfRandomBooksAreThoseOfEachAreaAlone)
{
    std::mt19937 random(12);
    for (int run = 0; run < 4; ++run) {
        const AreaTable table = randomTable(random);
        const Classifier classifier(table.book);
        for (const Scheme& scheme : table.book.schemes) {
            for (const RuleSet& rules : scheme.ruleSets) {
                const QDate day(2010 + run % 3, 6, 1);
                const Classes all = classifier.classes(rules, day);
                for (const Area& area : table.book.areas) {
                    const auto at = size_t(area.number);
                    ASSERT_EQ(all.isThere[at] != 0, area.kind == AreaKind::Area && area.isThereOn(day));
                    if (!all.isThere[at])
                        continue;
                    const Classification one = classifier.explain(rules, day, area);
                    EXPECT_EQ(
                        all.held[at] == Classes::none ? QString() : rules.classes[all.held[at]].key, one.classKey);
                    EXPECT_EQ(all.open[at] == Classes::none ? QString() : rules.classes[all.open[at]].key, one.couldBe);
                }
            }
        }
    }
}

} // namespace indblik
