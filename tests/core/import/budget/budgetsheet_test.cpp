// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/budget/budgetsheet.h"

#include "core/import/budget/budgetcells.h"
#include "core/import/budget/budgetfindings.h"
#include "tests/core/sheets.h"

namespace indblik {

namespace {

Result<ReadBudget> budgetIn(const QByteArray& csv)
{
    return readBudgetSheet(valueOf(sheetIn(csv)), Wording::builtIn());
}

/// "Nexus: 23.6 - .. | 94.4 *" in kroner: the cells by year, what is stated, marks of its footnotes.
QString picture(const Budget& budget, const BudgetRow& row)
{
    const auto text = [](const Figure& figure) {
        const auto amount = figure.amount();
        return amount ? amount->kroner() : QStringLiteral("'%1'").arg(markText(*figure.mark()));
    };
    QStringList cells;
    for (const auto& [year, cell] : row.cells)
        cells.append(text(cell.figure));
    QStringList notes;
    for (const Footnote& note : budget.footnotes) {
        for (const FootnotePlace& place : note.places) {
            if (place.row == row.id)
                notes.append(note.mark + u'@' + (place.column ? place.column->text() : QStringLiteral("row")));
        }
    }
    return QStringLiteral("%1: %2 | %3 %4")
        .arg(row.title, cells.join(u' '), row.stated ? text(*row.stated) : QStringLiteral("none"), notes.join(u' '))
        .trimmed();
}

QStringList rowsOf(const Budget& budget)
{
    QStringList rows;
    for (const BudgetGroup& group : budget.groups) {
        rows.append(u'[' + group.title + u']');
        for (const BudgetRow& row : group.rows)
            rows.append(picture(budget, row));
    }
    return rows;
}

} // namespace

TEST(ABudgetSheet, OfAnOfficerIsReadByItsHead)
{
    const ReadBudget read = valueOf(budgetIn("Budget for integration, mio. kr.\n"
                                             "Nr.;Initiativ;2009;2010;I alt\n"
                                             ";I forhold til målsætninger;;;\n"
                                             "1;Nexus;23,6;-;47,2\n"
                                             "2;Gadepulsen;3,4;..;3,4\n"
                                             ";I alt;27,0;0;50,6\n"
                                             ";Ud over målsætninger;;;\n"
                                             "3;FAKTI;;1,25;1,25\n"));
    EXPECT_EQ(read.unit, Scale::Million);
    EXPECT_EQ(read.years, (YearSpan{*Year::from(2009), *Year::from(2010)}));
    EXPECT_EQ(
        rowsOf(read.budget), QStringList({"[I forhold til målsætninger]"_q, "Nexus: 23600000.00 '-' | 47200000.00"_q,
                                 "Gadepulsen: 3400000.00 '..' | 3400000.00"_q, "[Ud over målsætninger]"_q,
                                 "FAKTI: '' 1250000.00 | 1250000.00"_q}));
    const BudgetGroup& first = read.budget.groups[0];
    EXPECT_EQ(first.section, Section::Goals);
    EXPECT_EQ(read.budget.groups[1].section, Section::Beyond);
    EXPECT_EQ(first.statedByYear.at(*Year::from(2009)), Figure(Money::fromOere(2'700'000'000)));
    EXPECT_EQ(first.stated, Figure(Money::fromOere(5'060'000'000)));
    EXPECT_TRUE(read.findings.empty());
}

TEST(ABudgetSheet, MayBeInAnyUnit)
{
    EXPECT_EQ(rowsOf(valueOf(budgetIn("Initiativ (1.000 kr.);2009;2010\nNexus;23600;0\n")).budget).last(),
        "Nexus: 23600000.00 0.00 | none"_q);
    EXPECT_EQ(rowsOf(valueOf(budgetIn("Initiativ (kr.);2009;2010\nNexus;23.600.000;0,50\n")).budget).last(),
        "Nexus: 23600000.00 0.50 | none"_q);
    EXPECT_EQ(rowsOf(valueOf(budgetIn("Initiative (DKK million);2009;2010\nNexus;12000,5;0\n")).budget).last(),
        "Nexus: 12000500000.00 0.00 | none"_q);
}

TEST(ABudgetSheet, WithoutAUnitAsksForIt)
{
    const QByteArray csv = "Initiativ;2009;2010\nNexus;23,6;950000\nSSP;-;0\n";
    const ReadBudget read = valueOf(budgetIn(csv));
    ASSERT_TRUE(read.reading.asked);
    EXPECT_EQ(read.reading.asked->place, (Place{"tal.csv"_q, 2, 2}));
    const ReadBudget said = valueOf(readBudgetSheet(valueOf(sheetIn(csv)), Wording::builtIn(), {Scale::Kroner}));
    EXPECT_FALSE(said.reading.asked);
    EXPECT_EQ(rowsOf(said.budget)[1], "Nexus: 23.60 950000.00 | none"_q);
}

TEST(ABudgetSheet, IsInTheUnitThatALineUnderItSays)
{
    for (const QByteArray footer : {"Alle beløb i 1.000 kr.", "Beløb er angivet i tusinde kroner", "Enhed: t.kr."}) {
        const ReadBudget read =
            valueOf(budgetIn("Indsats;2012;2013\nGadepulsen;3400;3400\nPorto;850;12000\n;;\n" + footer + ";;\n"));
        EXPECT_FALSE(read.reading.asked) << footer.toStdString();
        EXPECT_EQ(rowsOf(read.budget), QStringList({"[]"_q, "Gadepulsen: 3400000.00 3400000.00 | none"_q,
                                           "Porto: 850000.00 12000000.00 | none"_q}))
            << footer.toStdString();
    }
}

TEST(ABudgetSheet, AsksWhereTwoUnitsAreSaidOfTheSameAmounts)
{
    EXPECT_TRUE(valueOf(budgetIn("Beløb i mio. kr.;;\nIndsats (t.kr.);2012;2013\nPorto;1;2\n")).reading.asked);
    EXPECT_TRUE(valueOf(budgetIn("Indsats (mio. kr.);2012;2013 (t.kr.)\nPorto;1;2\n")).reading.asked);
    EXPECT_FALSE(valueOf(budgetIn("Indsats;2012 (mio. kr.);2013 (t.kr.)\nPorto;1;2\n")).reading.asked);
}

TEST(ABudgetSheet, ReadsACellThatNamesItsUnitInThat)
{
    const ReadBudget read = valueOf(budgetIn("Indsats (mio. kr.);2012;2013\nPorto;850 kr.;0,012\n"));
    EXPECT_EQ(rowsOf(read.budget).last(), "Porto: 850.00 12000.00 | none"_q);
    ASSERT_EQ(read.findings.size(), 1U);
    EXPECT_EQ(read.findings[0].kind, budgetfindings::CellUnitDiffers);
    EXPECT_EQ(read.findings[0].place, (Place{"tal.csv"_q, 2, 2}));
}

TEST(ABudgetSheet, ReadsNoTotalAsARow)
{
    const ReadBudget read = valueOf(budgetIn("Indsats (mio. kr.);2010;2011\nBeskæftigelse;;\nLektiehjælp;1;2\n"
                                             "Beskæftigelse i alt;1;2\nBolig;;\nRenovering;3;4\nBolig i alt;3;4\n"
                                             "Samlet;4;6\n"));
    EXPECT_EQ(rowsOf(read.budget), QStringList({"[Beskæftigelse]"_q, "Lektiehjælp: 1000000.00 2000000.00 | none"_q,
                                       "[Bolig]"_q, "Renovering: 3000000.00 4000000.00 | none"_q}));
    EXPECT_EQ(read.budget.groups[1].statedByYear.at(*Year::from(2010)), Figure(Money::fromOere(300'000'000)));
    const ReadBudget parts = valueOf(
        budgetIn("Indsats (mio. kr.);2010;2011\nA;1;2\nI alt SUD;1;2\nTotal renovering;3;4\nAlle boligområder;5;6\n"
                 "I alt BIU;3;4\n"));
    EXPECT_EQ(rowsOf(parts.budget),
        QStringList({"[]"_q, "A: 1000000.00 2000000.00 | none"_q, "Total renovering: 3000000.00 4000000.00 | none"_q,
            "Alle boligområder: 5000000.00 6000000.00 | none"_q}));
    EXPECT_EQ(std::count_if(parts.findings.begin(), parts.findings.end(),
                  [](const Finding& each) { return each.kind == budgetfindings::TotalNotRead; }),
        2);
}

TEST(ABudgetSheet, TakesTitlesForTitlesAndNotTheirCodes)
{
    for (const QByteArray head : {"Konto;Indsats;2010;2011\n", "Konto;Hvad;2010;2011\n"}) {
        const ReadBudget read =
            valueOf(budgetIn(head + "1.23.4;Lektiehjælp;1100 kr.;1 kr.\n1.23.5;Værested;2 kr.;3 kr.\n"));
        EXPECT_EQ(rowsOf(read.budget).value(1), "Lektiehjælp: 1100.00 1.00 | none"_q);
    }
    EXPECT_EQ(
        rowsOf(valueOf(budgetIn("Udvalg;Indsats;2010;2011\nSUD;Lektiehjælp;1 kr.;1 kr.\nBIU;Væresteder;2 kr.;3 kr.\n"))
                   .budget)
            .value(1),
        "Lektiehjælp: 1.00 1.00 | none"_q);
}

TEST(ABudgetSheet, ReadsThousandsAsItsFilePartsThem)
{
    EXPECT_EQ(
        rowsOf(valueOf(budgetIn("Item,2010 (kr.),2011 (kr.)\nHomework,\"250,000\",\"1,250,000.50\"\n")).budget).last(),
        "Homework: 250000.00 1250000.50 | none"_q);
    EXPECT_EQ(
        rowsOf(valueOf(budgetIn("Indsats (kr.);2010;2011\nLektiehjælp;250.000;300.000\nRefusion;150.000-;50.000-\n"))
                   .budget),
        QStringList({"[]"_q, "Lektiehjælp: 250000.00 300000.00 | none"_q, "Refusion: -150000.00 -50000.00 | none"_q}));
}

TEST(ABudgetSheet, IsReadAsAListWhereItIsOne)
{
    for (const QByteArray head : {"Indsats;År;Beløb (t.kr.)\n", "Alle beløb i 1.000 kr.\nNavn;Year;Budget\n"}) {
        const ReadBudget read =
            valueOf(budgetIn(head + "Gadepulsen;2012;3400\nGadepulsen;2013;(500)\nPorto;2012;7\nPorto;2012;8\n"));
        EXPECT_EQ(rowsOf(read.budget),
            QStringList({"[]"_q, "Gadepulsen: 3400000.00 -500000.00 | none"_q, "Porto:  | none"_q}));
        ASSERT_EQ(read.findings.size(), 1U);
        EXPECT_EQ(read.findings[0].kind, budgetfindings::AmountTwice);
    }
    EXPECT_EQ(
        rowsOf(valueOf(budgetIn("Porto;2012;7 kr.\nPorto;2013;8 kr.\n")).budget).last(), "Porto: 7.00 8.00 | none"_q);
}

TEST(ABudgetSheet, SaysWhatItLeavesOut)
{
    const ReadBudget read =
        valueOf(budgetIn("Nexus;5;\nIndsats (mio. kr.);2012;Regnskab;\nPorto;1;2;3\nKilde: kommunen\n"));
    ASSERT_EQ(read.findings.size(), 4U);
    EXPECT_EQ(read.findings[0].kind, budgetfindings::RowAboveHeading);
    EXPECT_EQ(read.findings[1].kind, budgetfindings::ColumnNotRead);
    EXPECT_EQ(read.findings[2].kind, budgetfindings::ColumnNotRead);
    EXPECT_EQ(read.findings[3].kind, budgetfindings::LineNotRead);
}

TEST(ABudgetSheet, TakesFootnotesBehindTheFigureOrInAColumnOfTheirOwn)
{
    const ReadBudget read = valueOf(budgetIn("Budget i mio. kr. ***\n"
                                             "Initiativ;;2009;;2010 1);I alt;\n"
                                             "Bydelsmødre;;-;;-;2,37*;\n"
                                             "Helhedsplaner;*;-;;2;319;** 1)\n"
                                             "\n"
                                             "* Projektet slutter i 2010\n"
                                             "**;75 % fra fonden\n"
                                             "*** Løbende priser\n"
                                             "1) Foreløbigt\n"));
    EXPECT_EQ(rowsOf(read.budget), QStringList({"[]"_q, "Bydelsmødre: '-' '-' | 2370000.00 *@total"_q,
                                       "Helhedsplaner: '-' 2000000.00 | 319000000.00 *@row **@total 1)@total"_q}));
    ASSERT_EQ(read.budget.footnotes.size(), 4U);
    EXPECT_EQ(read.budget.footnotes[1].text, "75 % fra fonden"_q);
    EXPECT_TRUE(read.budget.footnotes[2].places.contains(FootnotePlace{})) << "on the whole table";
    EXPECT_TRUE(read.budget.footnotes[3].places.contains(FootnotePlace{{}, BudgetColumn{Year::from(2010)}}));
    EXPECT_TRUE(read.findings.empty());
}

TEST(ABudgetSheet, SaysWhichCellItCannotRead)
{
    const ReadBudget read = valueOf(budgetIn("Initiativ (mio. kr.);2009;2010\nNexus;se bilag;1.3\nSSP;2*;3,5\n"));
    EXPECT_EQ(rowsOf(read.budget),
        QStringList({"[]"_q, "Nexus: 1300000.00 | none"_q, "SSP: 2000000.00 3500000.00 | none"_q}));
    ASSERT_EQ(read.findings.size(), 3U);
    EXPECT_EQ(read.findings[0].kind, FindingKind::CellUnreadable);
    EXPECT_EQ(read.findings[0].place, (Place{"tal.csv"_q, 2, 2}));
    EXPECT_EQ(read.findings[1].kind, FindingKind::PointRead);
    EXPECT_EQ(read.findings[2].kind, FindingKind::FootnoteMissing);
}

TEST(ABudgetSheet, ReadsNoSumThatAProgramComputed)
{
    const ReadBudget read = valueOf(budgetIn("Initiativ (mio. kr.);2009;2010;Sum;I alt\nG\nNexus;1;2;3;4\nSum;1;2;3;\n"
                                             "I alt;1;2;;9\nSum af alle grupper;1;2;3;\n"));
    EXPECT_EQ(rowsOf(read.budget), QStringList({"[G]"_q, "Nexus: 1000000.00 2000000.00 | 4000000.00"_q}));
    EXPECT_EQ(read.budget.groups[0].stated, Figure(Money::fromOere(900'000'000)));
}

TEST(ABudgetSheet, TakesAnIndentedTitleForAPartOfTheRow)
{
    const ReadBudget read =
        valueOf(budgetIn("Initiativ (mio. kr.);2009;2010\nNexus;3;2\n\"    Ministeriet\";1;-\nSSP;1;1\n"));
    ASSERT_EQ(read.budget.groups[0].rows.size(), 2U);
    const auto& parts = read.budget.groups[0].rows[0].parts;
    ASSERT_EQ(parts.size(), 1U);
    EXPECT_EQ(parts[0].name, "Ministeriet"_q);
    EXPECT_EQ(parts[0].figure({Year::from(2009)}), Figure(Money::fromOere(100'000'000)));
    EXPECT_EQ(parts[0].figure({Year::from(2010)}), Figure(Mark::None));
}

TEST(ABudgetSheet, IsRefusedWithoutYearsOrRows)
{
    EXPECT_FALSE(budgetIn("Initiativ;Beløb\nNexus;23,6\n"));
    EXPECT_FALSE(budgetIn("Initiativ;2009;2010\n\n* en note\n"));
    EXPECT_FALSE(budgetIn("Initiativ;2009;2009\nNexus;1;2\n"));
    EXPECT_FALSE(budgetIn("\n"));
    EXPECT_FALSE(budgetIn("Initiativ;2009;2010\n" + QByteArray("x;1;2\n").repeated(501)));
}

TEST(ABudgetSheet, AHeadingOfSeveralRowsIsReadAsOne)
{
    for (const QByteArray head : {";Budget;;\nIndsats;2012;2013;I alt\n", ";mio. kr.;;\nIndsats;2012;2013;I alt\n",
             ";2012;2013;I alt\nIndsats;Budget;Budget;\n",
             "Vedtaget budget 2012 2013;;;\n;;;\nIndsats;2012;2013;I alt\n"}) {
        const ReadBudget read = valueOf(budgetIn("Budget i mio. kr.\n" + head + "Nexus;3,4;2;5,4\n"));
        EXPECT_EQ(rowsOf(read.budget), QStringList({"[]"_q, "Nexus: 3400000.00 2000000.00 | 5400000.00"_q}))
            << head.constData();
        EXPECT_FALSE(read.reading.asked) << head.constData();
    }
}

TEST(ABudgetSheet, AUnitOverSeveralColumnsHoldsForThoseItStandsOver)
{
    const ReadBudget read = valueOf(budgetIn(";mio. kr.;;1.000 kr.;\nIndsats;2011;2012;2013;2014\nNexus;3;4;5;6\n"));
    EXPECT_EQ(rowsOf(read.budget)[1], "Nexus: 3000000.00 4000000.00 5000.00 6000.00 | none"_q);
}

TEST(ABudgetSheet, AccountsUnderTheYearsOfABudgetAreNotReadAsBudgets)
{
    const ReadBudget read = valueOf(budgetIn("mio. kr.;2012;;2013;\nIndsats;Regnskab;Budget;Regnskab;Budget\n"
                                             "Nexus;9,9;3,4;8,8;2\n"));
    EXPECT_EQ(rowsOf(read.budget), QStringList({"[]"_q, "Nexus: 3400000.00 2000000.00 | none"_q}));
    ASSERT_EQ(read.findings.size(), 2U) << "each column that was left out is named";
    EXPECT_EQ(read.findings[0].kind, budgetfindings::ColumnNotRead);
    EXPECT_EQ(read.findings[0].words, QStringList({"2012 Regnskab"_q, "B"_q}));
    const ReadBudget over =
        valueOf(budgetIn("mio. kr.;Regnskab;;Budget;\nIndsats;2010;2011;2012;2013\nNexus;9,9;8,8;3,4;2\n"));
    EXPECT_EQ(rowsOf(over.budget), QStringList({"[]"_q, "Nexus: 3400000.00 2000000.00 | none"_q}));
}

TEST(ABudgetSheet, TwoBudgetsOfOneYearAreRefused)
{
    for (const QByteArray head : {"mio. kr.;2012;\nIndsats;Oprindeligt budget;Korrigeret budget\n",
             "mio. kr.;Vedtaget budget;;Korrigeret budget;\nIndsats;2012;2013;2012;2013\n",
             "Indsats (mio. kr.);2012;2012\n"}) {
        const auto read = budgetIn(head + "Nexus;3,4;2;5;6\n");
        ASSERT_FALSE(read) << head.constData();
        EXPECT_TRUE(read.error().message.contains("2012"_q)) << read.error().message.toStdString();
    }
}

TEST(ABudgetSheet, AHeadingThatIsPrintedAgainIsNoRow)
{
    const ReadBudget read =
        valueOf(budgetIn("Indsats (mio. kr.);2012;2013\nNexus;3,4;2\nIndsats (mio. kr.);2012;2013\nPorto;1;2\n"));
    EXPECT_EQ(rowsOf(read.budget),
        QStringList({"[]"_q, "Nexus: 3400000.00 2000000.00 | none"_q, "Porto: 1000000.00 2000000.00 | none"_q}));
}

TEST(ABudgetSheet, AMergedLabelHoldsForTheColumnsItIsMergedOver)
{
    ReadSheet sheet = valueOf(sheetIn("mio. kr.;Regnskab;;Budget;\nIndsats;2010;2011;2012;2013\nNexus;9;8;3;2\n"));
    sheet.sheet.merged = {{1, 1, 1, 2}, {1, 1, 3, 4}};
    const ReadBudget read = valueOf(readBudgetSheet(sheet, Wording::builtIn()));
    EXPECT_EQ(rowsOf(read.budget)[1], "Nexus: 3000000.00 2000000.00 | none"_q);
}

TEST(ABudgetSheet, ACellThatCannotBeReadIsNamedByLineAndColumn)
{
    const ReadBudget read = valueOf(budgetIn("Indsats (mio. kr.);2012;2013\n\n\nNexus;3,4;to\n"));
    ASSERT_EQ(read.findings.size(), 1U);
    EXPECT_TRUE(placeText(read.findings[0]).endsWith("line 4, column C"_q))
        << placeText(read.findings[0]).toStdString();
}

namespace {

QString refusalOf(const Result<ReadBudget>& read)
{
    return read ? QString() : read.error().message;
}

QStringList findingsOf(const ReadBudget& read)
{
    QStringList names;
    for (const Finding& finding : read.findings)
        names.append(QLatin1String(finding.kind.name));
    return names;
}

} // namespace

TEST(ABudgetSheet, HasItsYearsInTheHeadingThoughAmountsLookLikeYears)
{
    const ReadBudget read =
        valueOf(budgetIn("Indsats (1.000 kr.);;2012;2013\nGadepulsen;Løn;2000;2050\nPorto;Løn;850;900\n"));
    EXPECT_EQ(read.years, (YearSpan{*Year::from(2012), *Year::from(2013)}));
    EXPECT_EQ(rowsOf(read.budget),
        QStringList({"[]"_q, "Gadepulsen: 2000000.00 2050000.00 | none"_q, "Porto: 850000.00 900000.00 | none"_q}));
}

TEST(ABudgetSheet, ASecondTableIsAGroupOrRefused)
{
    const QByteArray first = "Drift (1.000 kr.);2012;2013\nGadepulsen;3400;3500\n;;\n";
    EXPECT_EQ(rowsOf(valueOf(budgetIn(first + "Anlæg (1.000 kr.);2012;2013\nPorto;800;900\n")).budget),
        QStringList({"[]"_q, "Gadepulsen: 3400000.00 3500000.00 | none"_q, "[Anlæg]"_q,
            "Porto: 800000.00 900000.00 | none"_q}));
    EXPECT_TRUE(valueOf(budgetIn(first + "Anlæg (mio. kr.);2012;2013\nPorto;0,8;0,9\n")).reading.asked);
    EXPECT_TRUE(refusalOf(budgetIn(first + "Anlæg (1.000 kr.);2013;2014\nPorto;800;900\n")).contains("line 4"_q));
}

TEST(ABudgetSheet, ATotalBehindGroupsWithoutTotalsIsOfThemAll)
{
    const QByteArray rows = "Mio. kr.;2012;2013\nDrift;;\nGadepulsen;3,4;3,5\nAnlæg;;\nPorto;0,8;0,9\n";
    const ReadBudget right = valueOf(budgetIn(rows + "I alt;4,2;4,4\n"));
    EXPECT_TRUE(right.budget.groups.back().statedByYear.empty());
    EXPECT_FALSE(findingsOf(right).contains("budgetGrandTotalDiffers"_q));
    EXPECT_EQ(findingsOf(valueOf(budgetIn(rows + "I alt;9,2;4,4\n"))).count("budgetGrandTotalDiffers"_q), 1);
}

TEST(ABudgetSheet, PartsOfARowAreNotCountedBesideIt)
{
    const ReadBudget read =
        valueOf(budgetIn("Mio. kr.;2012;2013\nJobcenter;10;20\nheraf løn;5;6\n- drift;5;14\nSkoler;1;1\n"));
    EXPECT_EQ(rowsOf(read.budget),
        QStringList({"[]"_q, "Jobcenter: 10000000.00 20000000.00 | none"_q, "Skoler: 1000000.00 1000000.00 | none"_q}));
    EXPECT_EQ(read.budget.groups.front().rows.front().parts.size(), 2U);
}

TEST(ABudgetSheet, RowsSetInUnderAGroupAreRows)
{
    EXPECT_EQ(
        rowsOf(valueOf(budgetIn("Mio. kr.;2012;2013\nBeskæftigelse;;\n  Jobcenter;1;2\n  Lærepladser;2;3\n")).budget),
        QStringList({"[Beskæftigelse]"_q, "Jobcenter: 1000000.00 2000000.00 | none"_q,
            "Lærepladser: 2000000.00 3000000.00 | none"_q}));
}

TEST(ABudgetSheet, RowsOfPersonsAndSharesAreNoAmounts)
{
    const ReadBudget read = valueOf(
        budgetIn("T.kr.;2012;2013\nGadepulsen;3400;3500\nAntal deltagere;500;500\nDeltagere i job (pct.);40;41\n"));
    EXPECT_EQ(rowsOf(read.budget), QStringList({"[]"_q, "Gadepulsen: 3400000.00 3500000.00 | none"_q}));
    EXPECT_EQ(findingsOf(read).count("budgetNoMoney"_q), 2);
}

TEST(ABudgetSheet, RowsThatAreParted)
{
    const QByteArray head = "Indsats (mio. kr.);Art;2012;2013\nGadepulsen;Løn;2,0;2,1\n";
    EXPECT_TRUE(refusalOf(budgetIn(head + ";Drift;1,4;1,4\nPorto;Løn;0,8;0,9\n")).contains("Drift"_q));
    EXPECT_TRUE(refusalOf(budgetIn(head + "Gadepulsen;Drift;1,4;1,4\n")).contains("Drift"_q));
}

TEST(ABudgetSheet, TotalsByOtherWordsAreNoRows)
{
    for (const char* title : {"Samlet budget", "Totaludgifter", "Udgifter i alt (brutto)", "Budget i alt inkl. moms"})
        EXPECT_TRUE(isTotalTitle(QString::fromUtf8(title))) << title;
    for (const char* title : {"Total renovering", "Samlet indsats for unge"})
        EXPECT_FALSE(isTotalTitle(QString::fromUtf8(title))) << title;
}

TEST(ABudgetSheet, AccountsAreNoBudget)
{
    EXPECT_TRUE(refusalOf(budgetIn("Indsats (1.000 kr.);2012;2013\nBudget;;\nGadepulsen;3400;3500\nRegnskab;;\n"
                                   "Gadepulsen;3300;3300\n"))
                    .contains("Regnskab"_q));
    EXPECT_TRUE(refusalOf(budgetIn("Forbrug 2012-2013 (1.000 kr.)\nIndsats;2012;2013\nGadepulsen;3400;3500\n"))
                    .contains("Forbrug"_q));
    EXPECT_EQ(
        refusalOf(budgetIn("Budget og forbrug (1.000 kr.)\nIndsats;2012;2013\nGadepulsen;3400;3500\n")), QString());
}

TEST(ABudgetSheet, WhatIsLeftAfterIncomeIsATotal)
{
    const ReadBudget read =
        valueOf(budgetIn("T.kr.;2012;2013\nStatstilskud;-1000;-1000\nGadepulsen;3400;3500\nNetto;2400;2500\n"));
    EXPECT_EQ(read.budget.groups.front().rows.size(), 2U);
    EXPECT_TRUE(findingsOf(read).contains("budgetTotalNotRead"_q));
    for (const char* title :
        {"Pct. i job", "Deltagere", "Årsværk", "Procent i beskæftigelse", "Gadepulsen, antal unge"})
        EXPECT_TRUE(countedIn(QString::fromUtf8(title))) << title;
    for (const char* title : {"Unge i job", "Pladser til unge", "Procesbistand"})
        EXPECT_FALSE(countedIn(QString::fromUtf8(title))) << title;
}

} // namespace indblik
