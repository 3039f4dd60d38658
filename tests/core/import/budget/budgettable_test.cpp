// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/budget/budgettable.h"

#include "core/import/budget/printedtables.h"
#include "tests/core/import/reading.h"

namespace indblik {

namespace {

ReadBudget budgetOf(const char* text)
{
    const auto prose = valueOf(proseOf(text));
    return readBudgetTable(prose, 0, prose.lines.size(), Wording::builtIn());
}

} // namespace

TEST(BudgetTable, ReadsRowsWhoseTitlesAndCellsAreBroken)
{
    const auto read =
        budgetOf("Indsatser for\nbørn\n\n2009 2010 I alt\n\nVæresteder for unge mellem\n18 og 23 år\n\n"
                 "3,6 mio. 10,35\nmio.\n\n13,95\nmio.\n\nNexus 1,0 mio. 2,0 mio. 3,0 mio.\nI alt 4,6 12,35 16,95\n");
    ASSERT_EQ(read.budget.groups.size(), 1U);
    const BudgetGroup& group = read.budget.groups[0];
    EXPECT_EQ(group.title, "Indsatser for børn"_q);
    ASSERT_EQ(group.rows.size(), 2U);
    EXPECT_EQ(group.rows[0].title, "Væresteder for unge mellem 18 og 23 år"_q);
    EXPECT_EQ(group.rows[0].figure(year(2010)), Figure(mio(10.35)));
    EXPECT_EQ(group.rows[0].stated, Figure(mio(13.95)));
    EXPECT_EQ(group.statedByYear.at(year(2009)), Figure(mio(4.6)));
    EXPECT_EQ(group.stated, Figure(mio(16.95)));
    EXPECT_EQ(read.unit, Scale::Million);
    EXPECT_EQ(read.rowLines.at(group.rows[0].id), 6);
}

TEST(BudgetTable, KeepsZeroDashAndBlankApart)
{
    const auto read =
        budgetOf("Indsats 2009 2010 2011 I alt\nAlfa 0 - .. 0\nBeta 2,0 mio. 2,0 mio.\nI alt 0 2,0 0 2,0\n");
    const BudgetGroup& group = read.budget.groups.at(0);
    EXPECT_EQ(group.rows[0].figure(year(2009)), Figure(Money()));
    EXPECT_EQ(group.rows[0].figure(year(2010)), Figure(Mark::None));
    EXPECT_EQ(group.rows[0].figure(year(2011)), Figure(Mark::NotAvailable));
    EXPECT_EQ(group.rows[1].figure(year(2009)), Figure(Mark::Blank));
    EXPECT_EQ(group.rows[1].figure(year(2010)), Figure(mio(2)));
    const auto inferred = findingsOf(read.findings, FindingKind::BlankInferred);
    ASSERT_EQ(inferred.size(), 1U);
    EXPECT_EQ(inferred[0].words.front(), "2009, 2011"_q);
}

TEST(BudgetTable, SaysSoWhereItCannotTellWhichCellIsBlank)
{
    const auto read = budgetOf("Indsats 2009 2010 I alt\nAlfa 5,0 mio. 5,0 mio.\n");
    EXPECT_EQ(findingsOf(read.findings, FindingKind::BlankUncertain).size(), 1U);
    EXPECT_EQ(findingsOf(read.findings, FindingKind::BlankUncertain)[0].place.line, 2);
}

TEST(BudgetTable, TiesFootnotesToTheirCells)
{
    const auto read =
        budgetOf("Indsats 2009 2010 I alt\nAlfa - - *2,37 mio.\nBeta 1,0** mio. 1,0 mio.* 2,0 mio.\n\n"
                 "*1,37 mio. kr. fra byen og 1\nmio. kr. fra staten.\n** Gælder kun foråret.\n*** Ingen.\n");
    const Budget& budget = read.budget;
    ASSERT_EQ(budget.footnotes.size(), 3U);
    EXPECT_EQ(budget.footnotes[0].mark, "*"_q);
    EXPECT_EQ(budget.footnotes[0].text, "1,37 mio. kr. fra byen og 1 mio. kr. fra staten."_q);
    const BudgetRow& alfa = budget.groups[0].rows[0];
    const BudgetRow& beta = budget.groups[0].rows[1];
    EXPECT_EQ(budget.footnotes[0].places,
        (std::set<FootnotePlace>{{alfa.id, BudgetColumn::total()}, {beta.id, BudgetColumn{year(2010)}}}));
    EXPECT_EQ(budget.footnotes[1].places, (std::set<FootnotePlace>{{beta.id, BudgetColumn{year(2009)}}}));
    EXPECT_EQ(findingsOf(read.findings, FindingKind::FootnoteWithoutCell).size(), 1U);
    EXPECT_EQ(alfa.stated, Figure(mio(2.37)));
}

TEST(BudgetTable, MissesAFootnoteThatACellPointsTo)
{
    const auto read = budgetOf("Indsats 2009 2010\nAlfa 1,0* mio. 2,0 mio.\n");
    EXPECT_EQ(findingsOf(read.findings, FindingKind::FootnoteMissing).size(), 1U);
}

TEST(BudgetTable, ReadsSeveralGroupsAndAnyYears)
{
    const auto read = budgetOf("Gruppe et\n2014 2015 2016 2017 2018 2019 I alt\nAlfa 1 2 3 4 5 6 21\n\nGruppe to\n\n"
                               "2014 2015 2016 2017 2018 2019 I alt\nBeta 1 1 1 1 1 1 6\n");
    ASSERT_EQ(read.budget.groups.size(), 2U);
    EXPECT_EQ(read.budget.groups[1].title, "Gruppe to"_q);
    EXPECT_EQ(read.budget.years().size(), 6U);
}

TEST(BudgetTable, TellsKronerFromMillions)
{
    const auto read = budgetOf("Indsats 2009 2010 I alt\nAlfa 950.000 kr. 50.000 kr. 1.000.000 kr.\n");
    EXPECT_EQ(read.unit, Scale::Kroner);
    EXPECT_EQ(read.budget.groups[0].rows[0].stated, Figure(mio(1)));
}

TEST(BudgetTable, DropsTheCutBeginningOfAHeading)
{
    const auto read =
        budgetOf("Indsatser i relation\nIndsatser i\nrelation til mål\n\n2009 2010\nAlfa 1,0 mio. 2,0 mio.\n");
    EXPECT_EQ(read.budget.groups[0].title, "Indsatser i relation til mål"_q);
    EXPECT_EQ(findingsOf(read.findings, FindingKind::HeadingRepeated).size(), 1U);
}

TEST(BudgetTable, LeavesTextBetweenRowsAlone)
{
    const auto read = budgetOf(
        "En lang indledning om økonomien.\n\n2009 2010 I alt\nNoget tekst.\n\nAlfa 1,0 mio. 2,0 mio. 3,0 mio.\n");
    ASSERT_EQ(read.budget.groups[0].rows.size(), 1U);
    EXPECT_EQ(read.budget.groups[0].rows[0].title, "Alfa"_q);
}

TEST(BudgetTable, KnowsAHeadOfYears)
{
    const Wording& wording = Wording::builtIn();
    EXPECT_TRUE(isPrintedHead("2009 2010 2011 2012 I alt"_q, wording));
    EXPECT_TRUE(isPrintedHead("Indsats 2009 2010"_q, wording));
    EXPECT_FALSE(isPrintedHead("i 2009 og 2010"_q, wording));
    EXPECT_FALSE(isPrintedHead("2009 2011"_q, wording));
    EXPECT_FALSE(isPrintedHead("2009 2010 blev gode år"_q, wording));
}

} // namespace indblik
