// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/areas/rulesentence.h"

#include "tests/core/judge/areas.h"

#include <gtest/gtest.h>

namespace indblik {

namespace {

using testing::AreaTable;
using testing::permille;

const QDate end2009(2009, 12, 31);
const QDate first2010(2010, 1, 1);
const QDate end2010(2010, 12, 31);

/// Two areas by the old rule and six by the new one, on the same figures, as the account tells it.
AreaTable seedTable()
{
    AreaTable table;
    const std::pair<const char*, qint64> areas[] = {{"Tingbjerg/Utterslevhuse", 512}, {"Mjølnerparken", 541},
        {"Akacieparken", 479}, {"Lundtoftegade", 426}, {"Aldersrogade/Vognvænget", 450}, {"Bispeparken", 408},
        {"Voldparken", 362}};
    for (const auto& [name, share] : areas) {
        const int area = table.add(QString::fromUtf8(name));
        table.setYears(area, "residents", 2009, 2010, StatFigure::number(1812));
        table.setYears(area, "outsideLabourMarket", 2008, 2009, permille(share));
    }
    return table;
}

RuleCounts countsOf(const AreaTable& table, const QDate& from, const QDate& to)
{
    const Scheme& scheme = table.scheme("mb_combined_letting");
    return ruleCounts(Classifier(table.book), scheme, {scheme.ruleSetOn(from), from}, {scheme.ruleSetOn(to), to});
}

} // namespace

TEST(RuleSentence, SaysHowManyByTheOldRuleByTheNewAndByTheRuleAlone)
{
    const RuleCounts counts = countsOf(seedTable(), end2009, first2010);
    EXPECT_EQ(ruleSentence(counts, Tongue::danish()),
        QStringLiteral(
            "Antallet af boligområder på listen »Kombineret udlejning (almenboliglovens § 51 b)« er 2 efter »Reglen fra "
            "2005« (31. december 2009) og 6 efter »Reglen fra 2010« (1. januar 2010): Reglen alene giver +4 og tallene 0."));
    EXPECT_EQ(ruleSentence(counts, Tongue::ofProgram(QLocale(QStringLiteral("en_GB")))),
        QStringLiteral(
            "The number of housing areas on the list “Kombineret udlejning (almenboliglovens § 51 b)” is 2 by “Reglen fra "
            "2005” (31. December 2009) and 6 by “Reglen fra 2010” (1. January 2010): the rule alone makes +4 and the "
            "figures 0."));
}

TEST(RuleSentence, SaysWhatIsNotSettledAndThatFiguresAreMadeUp)
{
    AreaTable table = seedTable();
    const int unknown = table.add(QStringLiteral("Ukendt"));
    table.setYears(unknown, "residents", 2009, 2010, StatFigure::number(1500));
    FigureSource source;
    source.number = 1;
    source.isIllustrative = true;
    table.book.sources = {source};
    const QString sentence = ruleSentence(countsOf(table, end2009, first2010), Tongue::danish());
    EXPECT_TRUE(sentence.endsWith(
        QStringLiteral("Reglen alene giver +4 og tallene 0; uafklaret er 1 før og 1 nu; tallene er opdigtede.")))
        << sentence.toStdString();
    EXPECT_EQ(sentence.count(u'.'), 3) << "it is one sentence, with two days";
}

TEST(RuleSentence, SaysWhatIsPublishedWhereTheFiguresGiveLess)
{
    AreaTable table = seedTable();
    for (const int area : {3, 4, 5, 6})
        table.setYears(area, "outsideLabourMarket", 2008, 2010, StatFigure::mark(StatFigure::Kind::NotAvailable));
    std::vector<std::pair<int, const char*>> published;
    for (int area = 1; area <= 6; ++area)
        published.emplace_back(area, "combinedLettingEligible");
    table.publish("mb_combined_letting", first2010, published);
    const RuleCounts counts = countsOf(table, end2009, first2010);
    EXPECT_EQ(counts.countNow, 2);
    EXPECT_FALSE(counts.listBefore);
    EXPECT_EQ(counts.listNow, (PublishedCount{first2010, 6, 2, 4}));
    const QString sentence = ruleSentence(counts, Tongue::danish());
    EXPECT_TRUE(sentence.endsWith(
        QStringLiteral("; uafklaret er 4 før og 4 nu; den offentliggjorte liste fra 1. januar 2010 har 6: 2 efter "
                       "reglen, og for 4 mangler der tal.")))
        << sentence.toStdString();
    const auto told = toldRuleCounts(sentence);
    ASSERT_EQ(told.size(), 1U) << "the check still reads it";
    EXPECT_TRUE(told[0].isAbout(counts));
    EXPECT_TRUE(told[0].saysSame(counts));
}

TEST(RuleSentence, LeavesOutAListThatHasJustWhatTheRuleGives)
{
    AreaTable table = seedTable();
    table.publish("mb_combined_letting", end2009, {{1, "deprived"}, {2, "deprived"}});
    EXPECT_EQ(countsOf(table, end2009, end2009).listNow, (PublishedCount{end2009, 2, 2, 0}));
    EXPECT_FALSE(
        ruleSentence(countsOf(table, end2009, end2009), Tongue::danish()).contains(QStringLiteral("liste fra")));
    table.publish("mb_combined_letting", first2010, {{1, "combinedLettingEligible"}, {7, "combinedLettingEligible"}});
    EXPECT_TRUE(ruleSentence(countsOf(table, end2009, first2010), Tongue::danish())
                    .endsWith(QStringLiteral("fra 1. januar 2010 har 2, heraf 1 efter reglen.")));
}

TEST(RuleSentence, SaysNothingOfAListThatOtherRulesMade)
{
    AreaTable table = seedTable();
    table.publish("mb_combined_letting", end2009, {{1, "deprived"}});
    const Scheme& scheme = table.scheme("mb_combined_letting");
    const RuleBasis other{scheme.ruleSetOn(first2010), end2009};
    EXPECT_FALSE(publishedCount(Classifier(table.book), scheme, other));
}

TEST(RuleSentence, IsReadAgainOutOfATextInEitherLanguage)
{
    const RuleCounts counts = countsOf(seedTable(), end2009, first2010);
    for (const Tongue& tongue : {Tongue::danish(), Tongue::ofProgram(QLocale(QStringLiteral("en_GB")))}) {
        QString sentence = ruleSentence(counts, tongue);
        sentence.replace(sentence.indexOf(u' ', 40), 1, u'\n'); // a line may end in it
        const auto told = toldRuleCounts(
            QStringLiteral("Ministeriet ændrede reglen. ") + sentence + QStringLiteral("\n\nUdviklingen er god."));
        ASSERT_EQ(told.size(), 1U) << sentence.toStdString();
        EXPECT_TRUE(told[0].isAbout(counts));
        EXPECT_TRUE(told[0].saysSame(counts));
    }
    EXPECT_TRUE(toldRuleCounts(QStringLiteral("Der er 2 områder efter den gamle regel og 6 efter den nye.")).empty());
    const auto two =
        toldRuleCounts(ruleSentence(counts, Tongue::danish()) + u' ' + ruleSentence(counts, Tongue::danish()));
    EXPECT_EQ(two.size(), 2U);
}

TEST(RuleSentence, ComesToOtherNumbersWhereTheFiguresAreOthers)
{
    AreaTable table = seedTable();
    const auto told = toldRuleCounts(ruleSentence(countsOf(table, end2009, first2010), Tongue::danish()));
    const auto same = ruleCountsNow(told, Classifier(table.book));
    ASSERT_EQ(same.size(), 1U);
    EXPECT_TRUE(same[0].saysSame(told[0]));
    table.set(7, "outsideLabourMarket", 2009, permille(462));
    const auto now = ruleCountsNow(told, Classifier(table.book));
    ASSERT_EQ(now.size(), 1U);
    EXPECT_FALSE(now[0].saysSame(told[0]));
    EXPECT_EQ(now[0].countNow, 7);
    EXPECT_EQ(now[0].byFigures, 1);
}

TEST(RuleSentence, HoldsTheRulesThatItNamesAgainstTheDayThatItNames)
{
    // Both rules on the figures of one day, on which only one of them is in force.
    const AreaTable table = seedTable();
    const Scheme& scheme = table.scheme("mb_combined_letting");
    const Classifier classifier(table.book);
    const RuleCounts counts =
        ruleCounts(classifier, scheme, {scheme.ruleSetOn(end2009), end2010}, {scheme.ruleSetOn(end2010), end2010});
    EXPECT_EQ(counts.countBefore, 2);
    const auto now = ruleCountsNow(toldRuleCounts(ruleSentence(counts, Tongue::danish())), classifier);
    ASSERT_EQ(now.size(), 1U);
    EXPECT_TRUE(now[0].saysSame(counts));
}

TEST(RuleSentence, OfRulesThatAreGoneComesToNothing)
{
    AreaTable table = seedTable();
    const auto told = toldRuleCounts(ruleSentence(countsOf(table, end2009, first2010), Tongue::danish()));
    for (Scheme& scheme : table.book.schemes) {
        for (RuleSet& rules : scheme.ruleSets)
            rules.title += QStringLiteral(" (rettet)");
    }
    EXPECT_TRUE(ruleCountsNow(told, Classifier(table.book)).empty());
}

} // namespace indblik
