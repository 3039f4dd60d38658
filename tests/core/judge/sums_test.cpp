// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/sums.h"
#include "tests/fixtures.h"

#include <limits>

namespace indblik {

namespace {

BudgetRow row(const QString& title, std::vector<Figure> years, std::optional<Figure> stated)
{
    BudgetRow made;
    made.title = title;
    made.stated = stated;
    int number = 2009;
    for (const Figure& figure : years)
        made.cells[year(number++)].figure = figure;
    return made;
}

Budget budgetOf(std::vector<BudgetRow> rows, std::map<Year, Figure> byYear = {}, std::optional<Figure> stated = {})
{
    BudgetGroup group;
    group.title = "Gruppen"_q;
    group.rows = std::move(rows);
    group.statedByYear = std::move(byYear);
    group.stated = stated;
    Budget budget;
    budget.groups.push_back(group);
    return budget;
}

std::vector<FindingKind> kindsOf(const std::vector<Finding>& findings)
{
    std::vector<FindingKind> kinds;
    for (const Finding& finding : findings)
        kinds.push_back(finding.kind);
    return kinds;
}

} // namespace

TEST(Sums, AreSilentWhereEverythingAddsUp)
{
    EXPECT_TRUE(
        checkSums(budgetOf({row("A"_q, {mio(1.1), mio(1.1)}, mio(2.2)), row("B"_q, {Mark::None, mio(3)}, mio(3))},
                      {{year(2009), mio(1.1)}, {year(2010), mio(4.1)}}, mio(5.2)))
            .empty());
    EXPECT_TRUE(checkSums({}).empty());
    EXPECT_TRUE(checkSums(budgetOf({row("A"_q, {mio(1)}, std::nullopt)})).empty());
    EXPECT_TRUE(checkSums(budgetOf({row("A"_q, {mio(1)}, Figure(Mark::Blank))})).empty());
}

TEST(Sums, FindARowWhoseYearsDoNotMakeItsTotal)
{
    const auto findings =
        checkSums(budgetOf({row("Væresteder"_q, {mio(3.6), mio(10.35), mio(9.55), mio(9.55)}, mio(41))}));
    ASSERT_EQ(kindsOf(findings), (std::vector{FindingKind::RowTotalDiffers}));
    EXPECT_EQ(findings[0].grade, Grade::Error);
    EXPECT_EQ(findings[0].difference()->kroner(), "7950000.00"_q);
    EXPECT_EQ(findings[0].computed->kroner(), "33050000.00"_q);
}

TEST(Sums, TellATotalWithoutYearsFromAWrongOne)
{
    const auto findings = checkSums(budgetOf({row("A"_q, {Mark::None, Mark::None, Money(), Money()}, mio(2.37)),
        row("B"_q, {Mark::None, Mark::Blank}, mio(319)), row("C"_q, {Mark::None, Money()}, Figure(Money()))}));
    EXPECT_EQ(kindsOf(findings), (std::vector{FindingKind::TotalWithoutYears, FindingKind::TotalWithoutYears}));
    EXPECT_EQ(findings[0].grade, Grade::Warning);
}

TEST(Sums, FindAColumnThatDoesNotAddUp)
{
    const auto findings = checkSums(
        budgetOf({row("A"_q, {mio(1), mio(2)}, std::nullopt)}, {{year(2009), mio(1)}, {year(2010), mio(2.5)}}));
    ASSERT_EQ(kindsOf(findings), (std::vector{FindingKind::ColumnTotalDiffers}));
    EXPECT_EQ(findings[0].column, BudgetColumn{year(2010)});
    EXPECT_EQ(findings[0].difference(), mio(0.5));
}

TEST(Sums, FindAGroupTotalThatLeavesARowOut)
{
    const auto findings = checkSums(budgetOf(
        {row("A"_q, {mio(1.3), mio(1.9)}, mio(3.2)), row("Helhedsplaner"_q, {Mark::None, Mark::None}, mio(319))}, {},
        mio(3.2)));
    ASSERT_EQ(kindsOf(findings), (std::vector{FindingKind::TotalWithoutYears, FindingKind::GroupTotalLeavesOut}));
    EXPECT_EQ(findings[1].words, QStringList{"Helhedsplaner"_q});
    EXPECT_EQ(findings[1].computed, mio(322.2));
    EXPECT_EQ(findings[1].difference(), mio(-319));
}

TEST(Sums, AcceptAGroupTotalThatCountsTheRowIn)
{
    const auto findings = checkSums(
        budgetOf({row("A"_q, {mio(1), mio(2)}, mio(3)), row("B"_q, {Mark::None, Mark::None}, mio(319))}, {}, mio(322)));
    EXPECT_EQ(kindsOf(findings), (std::vector{FindingKind::TotalWithoutYears}));
}

TEST(Sums, FindAGroupTotalThatStandsForNothing)
{
    const auto findings = checkSums(budgetOf({row("A"_q, {mio(1), mio(2)}, mio(3))}, {}, mio(4)));
    ASSERT_EQ(kindsOf(findings), (std::vector{FindingKind::GroupTotalDiffers}));
    EXPECT_EQ(findings[0].computed, mio(3));
}

TEST(Sums, SayWhereAmountsAreTooLargeToAdd)
{
    const Figure huge = Money::fromOere(std::numeric_limits<qint64>::max());
    const auto findings = checkSums(budgetOf({row("A"_q, {huge, huge}, mio(3))}, {{year(2009), huge}}, mio(3)));
    EXPECT_EQ(kindsOf(findings), (std::vector{FindingKind::SumTooLarge}));
}

TEST(Sums, CountWhatHasNoNumber)
{
    const BudgetRow one = row("A"_q, {mio(1), Mark::None, Mark::Blank, Money()}, std::nullopt);
    EXPECT_EQ(sumOfYears(one), (Sum{mio(1), 2, 2}));
    EXPECT_EQ(sumOfRows(budgetOf({one, one}).groups[0], year(2010)), (Sum{Money(), 0, 2}));
    EXPECT_EQ(sumOf(budgetOf({one, one}).groups[0]), (Sum{mio(2), 4, 4}));
}

TEST(Finding, SaysItsFiguresInOneSentence)
{
    const QLocale danish(QStringLiteral("da_DK"));
    const auto findings =
        checkSums(budgetOf({row("50 %s rabat"_q, {mio(3.6), mio(10.35), mio(9.55), mio(9.55)}, mio(41))}));
    const QString text = sentence(findings[0], danish);
    for (const auto& part : {"33,05"_q, "41,0"_q, "7,95"_q})
        EXPECT_TRUE(text.contains(part)) << text.toStdString();
    EXPECT_TRUE(placeText(findings[0]).startsWith("50 %s rabat"_q));
}

TEST(Finding, HasOneNameAndSentencePerKind)
{
    QStringList names;
    for (int kind = 0; kind <= int(FindingKind::AssessmentMissing); ++kind) {
        const QString name = kindText(FindingKind(kind));
        EXPECT_FALSE(names.contains(name)) << name.toStdString();
        names.append(name);
        EXPECT_FALSE(sentence({.kind = FindingKind(kind)}, QLocale::c()).isEmpty());
    }
}

} // namespace indblik
