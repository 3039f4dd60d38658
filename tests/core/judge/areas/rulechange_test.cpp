// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/areas/rulechange.h"

#include "tests/core/judge/areas.h"

#include <rapidcheck/gtest.h>

namespace indblik {

namespace {

using testing::AreaTable;
using testing::permille;

QStringList names(const std::vector<const Area*>& areas)
{
    QStringList all;
    for (const Area* area : areas)
        all.append(area->name);
    return all;
}

/// Areas by their residents and shares before and after, in tenths of a percent.
struct Given
{
    const char* name;
    qint64 residents;
    qint64 before;
    qint64 after;
};

AreaTable tableOf(std::initializer_list<Given> areas)
{
    AreaTable table;
    for (const Given& given : areas) {
        const int area = table.add(QString::fromUtf8(given.name));
        table.setYears(area, "residents", 2009, 2010, StatFigure::number(given.residents));
        table.set(area, "outsideLabourMarket", 2008, permille(given.before));
        table.set(area, "outsideLabourMarket", 2009, permille(given.after));
    }
    return table;
}

RuleChange changeOf(const AreaTable& table, const QDate& from, const QDate& to)
{
    const Scheme& scheme = table.scheme("mb_combined_letting");
    return ruleChange(Classifier(table.book), {scheme.ruleSetOn(from), from}, {scheme.ruleSetOn(to), to});
}

const QDate end2009(2009, 12, 31);
const QDate end2010(2010, 12, 31);

rc::Gen<RuleCriterion> criteria()
{
    return rc::gen::apply(
        [](LimitSign sign, qint64 limit, int years, bool ofNation) {
            RuleCriterion criterion;
            criterion.indicator = QStringLiteral("outsideLabourMarket");
            criterion.sign = sign;
            criterion.unit = Indicator::Unit::Share;
            criterion.limit = Ratio{limit, 1000};
            criterion.years = years;
            if (ofNation) {
                criterion.of = LimitOf::Nation;
                criterion.limit = Ratio{limit, 300};
            }
            return criterion;
        },
        rc::gen::element(LimitSign::Above, LimitSign::AtLeast, LimitSign::Below, LimitSign::AtMost),
        rc::gen::inRange<qint64>(0, 1001), rc::gen::inRange(1, 3), rc::gen::arbitrary<bool>());
}

rc::Gen<RuleSet> ruleSets(int year)
{
    return rc::gen::map(
        rc::gen::pair(rc::gen::resize(4, rc::gen::nonEmpty(rc::gen::container<std::vector<RuleCriterion>>(criteria()))),
            rc::gen::inRange(0, 4)),
        [year](const std::pair<std::vector<RuleCriterion>, int>& given) {
            RuleSet rules;
            rules.key = QString::number(year);
            rules.from = QDate(year, 1, 1);
            RuleWay way{{}, given.first, std::min(given.second, int(given.first.size())), {}, {}};
            rules.classes.push_back({QStringLiteral("listed"), QStringLiteral("Listed"), true, {way}});
            return rules;
        });
}

rc::Gen<std::optional<StatFigure>> figures()
{
    return rc::gen::oneOf(rc::gen::just(std::optional<StatFigure>()),
        rc::gen::just(std::optional(StatFigure::mark(StatFigure::Kind::Suppressed))),
        rc::gen::just(std::optional(StatFigure::mark(StatFigure::Kind::Nil))),
        rc::gen::map(rc::gen::inRange<qint64>(0, 1001), [](qint64 share) { return std::optional(permille(share)); }),
        rc::gen::map(rc::gen::pair(rc::gen::inRange<qint64>(0, 500), rc::gen::inRange<qint64>(1, 500)),
            [](const std::pair<qint64, qint64>& counts) {
                return std::optional(StatFigure::share(std::min(counts.first, counts.second), counts.second));
            }));
}

AreaTable randomTable()
{
    AreaTable table;
    const int nation = table.add(QStringLiteral("Hele landet"), AreaKind::Nation);
    table.setYears(nation, "outsideLabourMarket", 2007, 2010, permille(*rc::gen::inRange<qint64>(0, 500)));
    const int count = *rc::gen::inRange(0, 12);
    for (int i = 0; i < count; ++i) {
        const int area = table.add(QStringLiteral("Område %1").arg(i));
        for (int year = 2008; year <= 2010; ++year) {
            if (const auto figure = *figures())
                table.set(area, "outsideLabourMarket", year, *figure);
        }
    }
    return table;
}

} // namespace

TEST(RuleChange, ShowsThatTheSeedsAreasCameByTheRuleAlone)
{
    // As the account tells it: two areas under the old rule, six under the new one, the figures the same.
    const AreaTable table = tableOf({{"Tingbjerg/Utterslevhuse", 6418, 512, 512}, {"Mjølnerparken", 2012, 541, 541},
        {"Akacieparken", 1058, 479, 479}, {"Lundtoftegade", 1655, 426, 426},
        {"Aldersrogade/Vognvænget", 1904, 450, 450}, {"Bispeparken", 1812, 408, 408}, {"Voldparken", 1733, 362, 362}});
    const RuleChange change = changeOf(table, end2009, QDate(2010, 1, 1));
    EXPECT_EQ(change.before.size(), 2U);
    EXPECT_EQ(change.after.size(), 6U);
    EXPECT_EQ(change.change(), 4);
    EXPECT_EQ(change.ruleFirst, (RuleChange::Split{4, 0}));
    EXPECT_EQ(change.figuresFirst, (RuleChange::Split{4, 0}));
    ASSERT_EQ(change.entered.size(), 4U);
    for (const AreaMove& move : change.entered)
        EXPECT_EQ(move.cause, ChangeCause::Rule) << qPrintable(move.area->name);
    EXPECT_TRUE(change.left.empty());
}

TEST(RuleChange, TellsWhoCameByTheRuleWhoByTheFiguresAndWhoByBoth)
{
    const AreaTable table = tableOf({{"Reglen", 2000, 450, 450}, {"Tallene", 2000, 200, 520}, {"Begge", 2000, 300, 420},
        {"Forbedret", 2000, 520, 300}});
    const RuleChange change = changeOf(table, end2009, end2010);
    EXPECT_EQ(names(change.before), QStringList({QStringLiteral("Forbedret")}));
    ASSERT_EQ(change.entered.size(), 3U);
    EXPECT_EQ(change.entered[0].cause, ChangeCause::Rule);
    EXPECT_EQ(change.entered[1].cause, ChangeCause::Figures);
    EXPECT_EQ(change.entered[2].cause, ChangeCause::Both);
    ASSERT_EQ(change.left.size(), 1U);
    EXPECT_EQ(change.left[0].cause, ChangeCause::Figures);
    EXPECT_EQ(change.ruleFirst.rule + change.ruleFirst.figures, change.change());
    EXPECT_EQ(change.figuresFirst.rule + change.figuresFirst.figures, change.change());
    EXPECT_EQ(change.ruleFirst, (RuleChange::Split{1, 1}));
    EXPECT_EQ(change.figuresFirst, (RuleChange::Split{2, 0}));
    EXPECT_EQ(change.ruleSteps, 1);
    EXPECT_EQ(change.figureSteps, 3) << "two came and one left";
}

TEST(RuleChange, CountsApartWhatCannotBeTold)
{
    AreaTable table = tableOf({{"Kendt", 2000, 450, 450}});
    const int unknown = table.add(QStringLiteral("Ukendt"));
    table.setYears(unknown, "residents", 2009, 2010, StatFigure::number(1500));
    const RuleChange change = changeOf(table, end2009, end2010);
    EXPECT_EQ(change.openBefore, 1);
    EXPECT_EQ(change.openAfter, 1);
    EXPECT_EQ(names(change.after), QStringList({QStringLiteral("Kendt")}));
}

TEST(RuleChange, DoesNotSayThatAnAreaCameWhereItCannotBeToldOfTheDayBefore)
{
    AreaTable table = tableOf({{"Kendt", 2000, 450, 450}});
    const int late = table.add(QStringLiteral("Tal fra 2010"));
    table.set(late, "residents", 2010, StatFigure::number(2000));
    table.set(late, "outsideLabourMarket", 2009, permille(600));
    const int gone = table.add(QStringLiteral("Uden tal i 2010"));
    table.setYears(gone, "residents", 2009, 2010, StatFigure::number(2000));
    table.set(gone, "outsideLabourMarket", 2008, permille(600));
    table.set(gone, "outsideLabourMarket", 2009, StatFigure::mark(StatFigure::Kind::NotAvailable));
    const RuleChange change = changeOf(table, end2009, end2010);
    EXPECT_EQ(change.openBefore, 1);
    EXPECT_EQ(change.openAfter, 1);
    ASSERT_EQ(change.entered.size(), 1U);
    EXPECT_EQ(change.entered[0].area->name.toStdString(), "Kendt");
    EXPECT_TRUE(change.left.empty());
    EXPECT_EQ(
        names(change.uncertain), QStringList({QStringLiteral("Tal fra 2010"), QStringLiteral("Uden tal i 2010")}));
    EXPECT_EQ(change.ruleFirst, (RuleChange::Split{1, 0, 0})) << "what cannot be told is put down to nothing";
    EXPECT_EQ(change.change(), 1);
}

TEST(RuleChange, NamesNoCauseWhereTheOldRulesCannotBeToldOnTheNewFigures)
{
    AreaTable table = tableOf({{"Ingen grund", 2000, 200, 450}, {"Anden", 2000, 100, 100}});
    RuleSet old = *table.scheme("mb_combined_letting").ruleSetOn(end2009);
    const RuleSet now = *table.scheme("mb_combined_letting").ruleSetOn(end2010);
    const Classifier classifier(table.book);
    const RuleChange plain = ruleChange(classifier, {&old, end2009}, {&now, end2010});
    ASSERT_EQ(plain.entered.size(), 1U);
    EXPECT_NE(plain.entered[0].cause, ChangeCause::CannotTell);
    RuleClass& strict = old.classes.front();
    RuleCriterion unknown;
    unknown.indicator = QStringLiteral("meanGrossIncome");
    unknown.unit = Indicator::Unit::Kroner;
    unknown.limit = Ratio{100, 1};
    strict.ways.push_back({{}, {unknown}, 1, {}, {}});
    // The old rules ask for incomes too, and of 2010 there is none of this area.
    table.setYears(2, "meanGrossIncome", 2009, 2010, StatFigure::number(50));
    table.set(1, "meanGrossIncome", 2009, StatFigure::number(50));
    table.set(1, "meanGrossIncome", 2010, StatFigure::mark(StatFigure::Kind::NotAvailable));
    const Classifier again(table.book);
    const RuleChange change = ruleChange(again, {&old, end2009}, {&now, end2010});
    ASSERT_EQ(change.entered.size(), 1U);
    EXPECT_EQ(change.entered[0].cause, ChangeCause::CannotTell);
    EXPECT_EQ(change.ruleFirst, (RuleChange::Split{0, 0, 1}));
}

TEST(Transition, TellsAnAreaThatWasNotThereFromOneThatWasNotOnTheList)
{
    AreaTable table = tableOf({{"Ny i 2010", 2000, 600, 600}, {"Nedlagt", 2000, 600, 600}});
    table.book.areas[0].from = QDate(2010, 6, 1);
    table.book.areas[1].until = QDate(2010, 6, 1);
    const Scheme& scheme = table.scheme("mb_combined_letting");
    const Classifier classifier(table.book);
    const Transition moves =
        transition(classifier, {scheme.ruleSetOn(end2009), end2009}, {scheme.ruleSetOn(end2010), end2010});
    EXPECT_NE(moves.cell(QLatin1String(Transition::absent), QStringLiteral("combinedLettingEligible")), nullptr);
    EXPECT_NE(moves.cell(QStringLiteral("deprived"), QLatin1String(Transition::absent)), nullptr);
    EXPECT_EQ(moves.cells.size(), 2U);
}

TEST(AreaYears, DoNotPutTheFirstYearOfAnAreaDownToTheRule)
{
    AreaTable table = tableOf({{"Ny i 2010", 1812, 408, 408}});
    table.book.areas.front().from = QDate(2010, 6, 1);
    const Classifier classifier(table.book);
    const auto years = areaYears(classifier, table.scheme("mb_combined_letting"), table.book.areas.front(),
        {*Year::from(2009), *Year::from(2010)});
    EXPECT_EQ(years[1].classKey.toStdString(), "combinedLettingEligible");
    EXPECT_FALSE(years[1].isRuleChange);
}

TEST(Transition, ListsTheAreasBehindEachCell)
{
    AreaTable table =
        tableOf({{"Kom på", 2000, 450, 450}, {"Blev uden for", 2000, 200, 200}, {"Blev på", 2000, 600, 600}});
    table.add(QStringLiteral("Uden tal"));
    const Scheme& scheme = table.scheme("mb_combined_letting");
    const Classifier classifier(table.book);
    const Transition moves =
        transition(classifier, {scheme.ruleSetOn(end2009), end2009}, {scheme.ruleSetOn(end2010), end2010});
    const auto cell = [&](const char* from, const char* to) {
        const auto* found = moves.cell(QLatin1String(from), QLatin1String(to));
        return found ? names(found->areas) : QStringList();
    };
    EXPECT_EQ(cell("", "combinedLettingEligible"), QStringList(QStringLiteral("Kom på")));
    EXPECT_EQ(cell("", ""), QStringList(QStringLiteral("Blev uden for")));
    EXPECT_EQ(cell("deprived", "combinedLettingEligible"), QStringList(QStringLiteral("Blev på")));
    EXPECT_EQ(cell("?", "?"), QStringList(QStringLiteral("Uden tal")));
    EXPECT_EQ(moves.rows, (std::vector<QString>{QStringLiteral("deprived"), QString(), QStringLiteral("?")}));
}

TEST(AreaYears, MarkTheYearInWhichTheRuleMovedTheArea)
{
    AreaTable table = tableOf({{"Bispeparken", 1812, 408, 408}});
    table.publish("mb_combined_letting", QDate(2010, 1, 1), {{1, "combinedLettingEligible"}});
    const Classifier classifier(table.book);
    const auto years = areaYears(classifier, table.scheme("mb_combined_letting"), table.book.areas.front(),
        {*Year::from(2008), *Year::from(2011)});
    ASSERT_EQ(years.size(), 4U);
    EXPECT_FALSE(years[0].isDeterminable) << "no figures of 2008";
    EXPECT_EQ(years[1].classKey.toStdString(), "");
    EXPECT_FALSE(years[1].isRuleChange);
    EXPECT_EQ(years[2].classKey.toStdString(), "combinedLettingEligible");
    EXPECT_TRUE(years[2].isRuleChange);
    EXPECT_EQ(years[2].designated.toStdString(), "combinedLettingEligible");
    EXPECT_EQ(years[1].designated.toStdString(), "");
    EXPECT_FALSE(years[3].isRuleChange);
}

RC_GTEST_PROP(RuleChange, AlwaysAddsUp, ())
{
    const AreaTable table = randomTable();
    const RuleSet old = *ruleSets(2009);
    const RuleSet now = *ruleSets(2010);
    const Classifier classifier(table.book);
    const RuleChange change = ruleChange(classifier, {&old, end2009}, {&now, end2010});
    for (const RuleChange::Split& split : {change.ruleFirst, change.figuresFirst})
        RC_ASSERT(split.rule + split.figures + split.untold == change.change());
    int uncertain = 0;
    for (const Area* area : change.uncertain) {
        const bool isListed = std::find(change.after.begin(), change.after.end(), area) != change.after.end();
        uncertain += isListed ? 1 : -1;
    }
    RC_ASSERT(int(change.entered.size()) - int(change.left.size()) + uncertain == change.change());
}

RC_GTEST_PROP(Classifier, NeverAddsAnAreaWhereALimitIsRaised, ())
{
    const AreaTable table = randomTable();
    RuleSet rules = *ruleSets(2010);
    for (RuleCriterion& criterion : rules.classes[0].ways[0].criteria)
        criterion.sign = *rc::gen::element(LimitSign::Above, LimitSign::AtLeast);
    const Classifier classifier(table.book);
    const Classes before = classifier.classes(rules, end2010);
    auto& raised = rules.classes[0].ways[0].criteria;
    raised[*rc::gen::inRange<size_t>(0, raised.size())].limit->value += *rc::gen::inRange<qint64>(0, 300);
    const Classes after = classifier.classes(rules, end2010);
    for (size_t area = 0; area < before.held.size(); ++area)
        RC_ASSERT(after.held[area] == Classes::none || before.held[area] == after.held[area]);
}

RC_GTEST_PROP(Classifier, SaysTheSameOfOneAreaAsOfAll, ())
{
    const AreaTable table = randomTable();
    const RuleSet rules = *ruleSets(2010);
    const Classifier classifier(table.book);
    const Classes all = classifier.classes(rules, end2010);
    for (const Area& area : table.book.areas) {
        if (area.kind != AreaKind::Area)
            continue;
        const Classification one = classifier.explain(rules, end2010, area);
        const auto at = size_t(area.number);
        RC_ASSERT((all.held[at] == Classes::none) == one.classKey.isEmpty());
        RC_ASSERT((all.open[at] == Classes::none) == one.couldBe.isEmpty());
    }
}

} // namespace indblik
