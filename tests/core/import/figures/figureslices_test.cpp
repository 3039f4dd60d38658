// SPDX-License-Identifier: GPL-3.0-or-later
// What stands for a part, a span, a bound or another table is never stored as the whole.
#include "core/import/figures/figuretime.h"
#include "core/import/tables/figurecell.h"
#include "tests/core/import/figures/broughtfigures.h"

namespace indblik {

namespace {

const QByteArray twoAreas = "VALUES(\"boligområde\")=\"Akacieparken\",\"Mjølnerparken\";\n";

} // namespace

class ASliceOfTheFigures : public FiguresLikeThem
{
};

TEST_F(ASliceOfTheFigures, InBracketsOfAHeadingIsNotTheWhole)
{
    for (const char* heading : {"Beboere (mænd)", "Beboere (antal mænd)", "Beboere (prognose)",
             "Beboere (stk. boliger)", "Uden for arbejdsmarkedet (andel af mænd i procent)"}) {
        const Brought in = read(QByteArray("Område;År;") + heading + "\nAkacieparken;2010;40\n", "unit:number"_q);
        ASSERT_EQ(in.figures.size(), 1) << heading;
        EXPECT_FALSE(in.figures.front().contains(u"residents")) << heading;
        EXPECT_FALSE(in.figures.front().contains(u"outsideLabourMarket")) << heading;
    }
    EXPECT_EQ(read("Område;Beboere 2010 (mænd)\nAkacieparken;500\n").figures,
        QStringList("Akacieparken 2010 beboere mænd: 500"_q));
    EXPECT_EQ(read("Område;År;Beboere (antal)\nAkacieparken;2010;900\n").figures,
        QStringList("Akacieparken 2010 residents: 900"_q));
    EXPECT_EQ(read("Område;Beboere 2010 (foreløbige tal)\nAkacieparken;900\n").figures,
        QStringList("Akacieparken 2010 residents: 900"_q));
}

TEST_F(ASliceOfTheFigures, OfAgesKeepsThemInItsName)
{
    EXPECT_EQ(read("Område;Beboere, 18-64 år 2010;Beboere 0-17 år 2010\nAkacieparken;600;300\n").figures,
        QStringList({"Akacieparken 2010 adults18to64: 600"_q, "Akacieparken 2010 beboere 0-17 år: 300"_q}));
    EXPECT_EQ(read("Område;Dømte pr. 10.000 2010\nAkacieparken;70\n").figures,
        QStringList("Akacieparken 2010 dømte pr. 10.000: 0,7 %"_q));
}

TEST_F(ASliceOfTheFigures, OfTheYearInAHeadingIsAskedAbout)
{
    for (const char* time : {"31. december 2010", "ultimo 2010", "4. kvartal 2010", "(1/10 2010)", "30-09-2010"}) {
        const QByteArray file = QByteArray("Område;Beboere ") + time + "\nAkacieparken;900\n";
        EXPECT_EQ(read(file).questions, QStringList("parts"_q)) << time;
        EXPECT_EQ(read(file, "parts:none"_q).figures, QStringList()) << time;
    }
    EXPECT_EQ(read("Område;Beboere 01-01-2010;Beboere pr. 1.1.2011\nAkacieparken;900;910\n").figures,
        QStringList({"Akacieparken 2010 residents: 900"_q, "Akacieparken 2011 residents: 910"_q}));
}

TEST_F(ASliceOfTheFigures, OfSeveralYearsIsOfNone)
{
    for (const char* heading : {"2008-2010", "Gennemsnit 2008-2010", "2009/10", "Ændring siden 2006", "2010 (4. kvt.)"})
        EXPECT_FALSE(timeOfHeading(QString::fromUtf8(heading))) << heading;
}

TEST_F(ASliceOfTheFigures, HasNoYearFromATitleThatSaysNoneOfTheFigures)
{
    for (const char* title :
        {"Beboere 2005-2010", "Beboere (udtrukket 14. marts 2012)", "Beboere (lov nr. 1045 fra 2009)",
            "Prognose fra 2008", "Beboere pr. ultimo 2009", "Bilag til redegørelse 2011"}) {
        const QString path = fileWith(QByteArray(title) + "\nOmråde;Beboere\nAkacieparken;900\n");
        EXPECT_FALSE(valueOf(openFigures(path, book())).map.fixedYear) << title;
    }
    const QString export_ = fileWith("Område;Beboere\nAkacieparken;900\n", "tal_udtraek_2015-03-01.csv"_q);
    EXPECT_FALSE(valueOf(openFigures(export_, book())).map.fixedYear);
    const QString path = fileWith("Beboere pr. 1. januar 2010\nOmråde;Beboere\nAkacieparken;900\n");
    EXPECT_EQ(valueOf(openFigures(path, book())).map.fixedYear, Year::from(2010));
}

TEST_F(ASliceOfTheFigures, UnderALineThatStandsAloneIsAskedAbout)
{
    const QByteArray file = "Område;År;Beboere\nDansk\nAkacieparken;2010;400\nAndre\nAkacieparken;2010;500\n";
    const Brought open = read(file);
    ASSERT_EQ(open.figures, QStringList());
    ASSERT_EQ(open.questions.size(), 1);
    EXPECT_EQ(read(file, "set:%1=Andre"_q.arg(open.questions.front())).figures,
        QStringList("Akacieparken 2010 residents: 500"_q));
    EXPECT_EQ(read(file, "set:%1=+"_q.arg(open.questions.front())).figures,
        QStringList("Akacieparken 2010 residents: 900"_q));
    const Brought both = read("Område;År;Beboere\nMænd\nAkacieparken;2010;400\nKvinder\nAkacieparken;2010;500\n");
    EXPECT_EQ(both.figures, QStringList("Akacieparken 2010 residents: 900"_q));
    EXPECT_EQ(both.findings, QStringList("figureSumTaken"_q));
}

TEST_F(ASliceOfTheFigures, IsNoLineUnderTheTableNorAnAreaWithoutFigures)
{
    EXPECT_EQ(read("Område;År;Beboere\nAkacieparken;2010;400\nForbehold for fejl\n").questions, QStringList());
    EXPECT_EQ(read("Område;År;Beboere\nMjølnerparken;;\nAkacieparken;2010;400\n").figures,
        QStringList("Akacieparken 2010 residents: 400"_q));
}

TEST_F(ASliceOfTheFigures, InASecondTableIsNotReadAsTheFirst)
{
    const Brought in = read("Område;År;Beboere\nAkacieparken;2010;900\n;;\nOmråde;År;Uden for arbejdsmarkedet (pct.)\n"
                            "Mjølnerparken;2010;41\n");
    EXPECT_EQ(in.figures, QStringList("Akacieparken 2010 residents: 900"_q));
    EXPECT_TRUE(in.findings.contains("figureSecondTable"_q));
    EXPECT_EQ(read("Område;År;Beboere\nAkacieparken;2010;900\nOmråde;År;Beboere\nMjølnerparken;2010;800\n").figures,
        QStringList({"Akacieparken 2010 residents: 900"_q, "Mjølnerparken 2010 residents: 800"_q}));
}

TEST_F(ASliceOfTheFigures, OfADimensionIsNotTheTotalWhereTheIndicatorIsOneOfItsValues)
{
    const QByteArray file = "Område;Socioøkonomisk status;År;Antal\nAkacieparken;Uden for arbejdsmarkedet;2010;500\n"
                            "Akacieparken;Beskæftigede;2010;600\nAkacieparken;I alt;2010;1100\n";
    const QString map = "area=Område,year=År,indicator:outsideLabourMarket,value=Antal"_q;
    EXPECT_EQ(read(file, map).questions, QStringList("Socioøkonomisk status"_q));
    EXPECT_EQ(read(file, map + ",set:Socioøkonomisk status=Uden for arbejdsmarkedet"_q).figures,
        QStringList("Akacieparken 2010 outsideLabourMarket: 500"_q));
}

TEST_F(ASliceOfTheFigures, OfSomeAgesIsNoSumThoughTheOfficeSumsAges)
{
    const Brought in =
        read(px("STUB=\"boligområde\",\"alder\";\nHEADING=\"tid\";\nVALUES(\"boligområde\")=\"Akacieparken\";\n"
                "VALUES(\"alder\")=\"0-17 år\",\"65 år og derover\";\nVALUES(\"tid\")=\"2010\";\n"
                "ELIMINATION(\"alder\")=YES;\n",
                 "100 200"),
            {}, "tal.px"_q);
    EXPECT_EQ(in.questions, QStringList("alder"_q));
}

TEST_F(ASliceOfTheFigures, OfAnAreaThatHasNoTotalIsMissedByName)
{
    const Brought in = read("Område;Køn;År;Beboere\nAkacieparken;I alt;2010;900\nAkacieparken;Mænd;2010;400\n"
                            "Mjølnerparken;Mænd;2010;300\n");
    EXPECT_EQ(in.figures, QStringList("Akacieparken 2010 residents: 900"_q));
    EXPECT_TRUE(in.findings.contains("figureAreaNotRead"_q));
}

TEST_F(ASliceOfTheFigures, InARememberedAnswerHoldsOnlyForTheSameValues)
{
    FigureMap map;
    map.settings["Køn"_q] = FigureMap::sumOfAll;
    const UnusedColumn both{.name = "Køn"_q, .values = {"Mænd"_q, "Kvinder"_q}};
    const QString text = "area=Område,year=År,indicator:residents,value=Beboere,"_q + remembered(map, {both}).toText();
    const QByteArray head = "Område;Køn;År;Beboere\nAkacieparken;Kvinder;2010;500\n";
    EXPECT_EQ(read(head, text).questions, QStringList("Køn"_q));
    EXPECT_EQ(
        read(head + "Akacieparken;Mænd;2010;400\n", text).figures, QStringList("Akacieparken 2010 residents: 900"_q));
}

TEST_F(ASliceOfTheFigures, OfAYearThatIsTakenForItIsToldWhereItMayHappenDuringTheYear)
{
    const Brought in =
        read("Område;Tid;Beboere;Sigtelser (antal)\nAkacieparken;2010K1;900;7\nAkacieparken;2010K2;905;9\n",
            "parts:first"_q);
    EXPECT_EQ(
        in.figures, QStringList({"Akacieparken 2010 residents: 900"_q, "Akacieparken 2010 sigtelser (antal): 7"_q}));
    EXPECT_EQ(in.findings.count("figurePartsTaken"_q), 1);
}

TEST_F(FiguresLikeThem, ACountBesideAWholeIsNoPercentageOfIt)
{
    const QString title = "Uden for arbejdsmarkedet, 18-64 år\n"_q;
    EXPECT_EQ(read(title.toUtf8() + "Område;År;Andel;I alt\nAkacieparken;2009;39;250\n").figures,
        QStringList("Akacieparken 2009 outsideLabourMarket: 39,0 %"_q));
    EXPECT_EQ(read(title.toUtf8() + "Område;År;Antal;Procent;I alt\nAkacieparken;2009;39;15,6;250\n").figures,
        QStringList("Akacieparken 2009 outsideLabourMarket: 39/250"_q));
    EXPECT_EQ(read("Område;År;Beboere;I alt\nAkacieparken;2009;500;1100\n").figures,
        QStringList("Akacieparken 2009 residents: 500"_q));
}

TEST_F(FiguresLikeThem, BoundsAndEstimatesAreNoFigures)
{
    const QByteArray head = "Område;År;Uden for arbejdsmarkedet (pct.)\nMjølnerparken;2010;41\nAkacieparken;2010;";
    EXPECT_EQ(read(head + "over 95 pct.\n").figures, QStringList("Mjølnerparken 2010 outsideLabourMarket: 41,0 %"_q));
    EXPECT_EQ(read(head + "ca. 20 procent\n").figures, QStringList("Mjølnerparken 2010 outsideLabourMarket: 41,0 %"_q));
    EXPECT_EQ(figureIn(SheetCell::of("<5 %"_q), u','), StatFigure::mark(StatFigure::Kind::Suppressed));
    const auto rate = numberWithUnit(SheetCell::of("7 pr. 10.000"_q), u',');
    ASSERT_TRUE(rate);
    EXPECT_EQ(rate->unit, FigureUnit::PerTenThousand);
    EXPECT_EQ(rate->number, (Decimal{7, 0}));
    EXPECT_FALSE(numberWithUnit(SheetCell::of("ikke 30 personer"_q), u','));
}

TEST_F(FiguresLikeThem, WordsForPersonsInATitleSayNoUnit)
{
    EXPECT_EQ(read("Boligområder med over 1.000 beboere\nOmråde;År;Ledige\nAkacieparken;2010;144\n").questions,
        QStringList("Ledige"_q));
    EXPECT_EQ(read("Område;År;Gennemsnitsalder for beboere\nAkacieparken;2010;38\n").questions.size(), 1);
    EXPECT_EQ(read("Boligområder (1.000 personer)\nOmråde;År;Beboere\nAkacieparken;2010;2\n").figures,
        QStringList("Akacieparken 2010 residents: 2.000"_q));
    EXPECT_EQ(read("Område;År;Beboere\nAkacieparken;2010;2\nAlle tal i 1.000\n").figures,
        QStringList("Akacieparken 2010 residents: 2.000"_q));
}

TEST_F(FiguresLikeThem, TwoUnitsOfOneTableAreAskedAbout)
{
    EXPECT_EQ(read("Alle tal i procent\nOmråde;År;Sigtelser\nAkacieparken;2010;40\nAlle tal i promille\n").questions,
        QStringList("Sigtelser"_q));
    EXPECT_EQ(
        read("Område;År;Sigtelser\nAkacieparken;2010;40\nÆndringer er vist i procent i hovedrapporten\n").questions,
        QStringList("Sigtelser"_q));
    EXPECT_EQ(read("Område;År;Leje (kr.)\nAkacieparken;2010;212\nAlle beløb i 1.000 kr.\n").questions,
        QStringList("Leje (kr.)"_q));
    EXPECT_EQ(read("Område;År;Ledige (pct.point)\nAkacieparken;2010;2\n").questions.size(), 1);
}

TEST_F(FiguresLikeThem, ThreeDecimalsOfKronerMayBeThousands)
{
    const QByteArray file = "Område,År,Leje (kr.)\nAkacieparken,2010,245.300\n";
    EXPECT_EQ(read(file).questions, QStringList("Leje (kr.)"_q));
    EXPECT_EQ(read(file, "unit:tkr"_q).figures, QStringList("Akacieparken 2010 leje (kr.): 245.300"_q));
}

TEST_F(FiguresLikeThem, YearsUnderYearsAreFigures)
{
    const QByteArray rows = "Mjølnerparken;Beboere;2430;2440\nAkacieparken;Beboere;1971;1960\n";
    const QString map = "area=Område,indicator=B,years=2009|2010"_q;
    EXPECT_EQ(read("Område;;2009;2010\n" + rows, map).figures,
        QStringList({"Mjølnerparken 2009 residents: 2.430"_q, "Mjølnerparken 2010 residents: 2.440"_q,
            "Akacieparken 2009 residents: 1.971"_q, "Akacieparken 2010 residents: 1.960"_q}));
    EXPECT_EQ(read(";2009;2010\nMjølnerparken;2030;2040\nAkacieparken;1971;1960\n",
                  "area=A,indicator:residents,years=2009|2010"_q)
                  .figures.size(),
        4);
}

TEST_F(FiguresLikeThem, PlacesThatAreAllOrTheRestAreNoAreas)
{
    const TableWords& words = TableWords::builtIn();
    for (const char* name : {"Alle 12 områder", "Samtlige områder", "Kommunen", "Hele byen", "Udsatte områder"})
        EXPECT_EQ(words.placeKind(QString::fromUtf8(name)), PlaceKind::Total) << name;
    for (const char* name : {"Øvrig by", "- heraf kvinder", "Resten af byen", "I gennemsnit"})
        EXPECT_EQ(words.placeKind(QString::fromUtf8(name)), PlaceKind::Unknown) << name;
    EXPECT_EQ(read("Område;År;Beboere\nAkacieparken 1);2010;900\nMjølnerparken*;2010;800\n").figures,
        QStringList({"Akacieparken 2010 residents: 900"_q, "Mjølnerparken 2010 residents: 800"_q}));
}

TEST_F(FiguresLikeThem, ADayOfAStatisticalTableIsNotItsYear)
{
    const Brought in = read(px("STUB=\"boligområde\";\nHEADING=\"tid\";\nVALUES(\"boligområde\")=\"Akacieparken\";\n"
                               "VALUES(\"tid\")=\"31. december 2010\";\nTIMEVAL(\"tid\")=TLIST(A1),\"2010\";\n",
                                "900"),
        {}, "tal.px"_q);
    EXPECT_EQ(in.questions, QStringList("parts"_q));
}

TEST_F(ASliceOfTheFigures, ThatATitleSaysIsAskedAbout)
{
    const QByteArray table = "Område;År;Beboere\nAkacieparken;2010;30\n";
    for (const char* title : {"Køn: Mænd", "Kvinder i udsatte boligområder", "Boligområder, 18-64-årige",
             "Ændring fra året før", "Andel af byens beboere"})
        EXPECT_EQ(read(QByteArray(title) + "\n" + table).questions, QStringList("Beboere"_q)) << title;
    EXPECT_EQ(
        read("Mænd og kvinder i boligområder\n" + table).figures, QStringList("Akacieparken 2010 residents: 30"_q));
}

TEST_F(ASliceOfTheFigures, OfYearsUnderLinesOfTheirOwnIsOfThem)
{
    const QByteArray file = "Område;Beboere\n2010;\nMjølnerparken;2031\n2011;\nMjølnerparken;1999\n";
    EXPECT_EQ(read(file, {}, "tal_2012.csv"_q).figures,
        QStringList({"Mjølnerparken 2010 residents: 2.031"_q, "Mjølnerparken 2011 residents: 1.999"_q}));
}

TEST_F(ASliceOfTheFigures, OfATownIsNoIndicator)
{
    const Brought in = read("Antal beboere\nOmråde;2010\nNørrebro;\nMjølnerparken;2031\nValby;\nAkacieparken;1071\n");
    EXPECT_EQ(in.questions.size(), 1);
    EXPECT_EQ(in.figures, QStringList());
}

TEST_F(ASliceOfTheFigures, InATableUnderAnotherTitleIsNotReadAsTheFirst)
{
    const Brought in = read("Beboere\nOmråde;2010\nMjølnerparken;2031\n;\nLedige\nOmråde;2010\nMjølnerparken;231\n");
    EXPECT_EQ(in.figures, QStringList("Mjølnerparken 2010 residents: 2.031"_q));
    EXPECT_TRUE(in.findings.contains("figureSecondTable"_q));
}

TEST_F(FiguresLikeThem, ABoundInATitleIsNoUnit)
{
    const Brought in = read("Antal beboere i områder med over 1.000 beboere\nOmråde;2010\nMjølnerparken;2031\n");
    ASSERT_EQ(in.figures.size(), 1);
    EXPECT_TRUE(in.figures.front().endsWith(": 2.031"_q));
}

TEST_F(FiguresLikeThem, ATableMayBeginInTheSecondColumn)
{
    EXPECT_EQ(read(";Område;Beboere 2010\n;Mjølnerparken;2031\n;Akacieparken;1071\n").figures,
        QStringList({"Mjølnerparken 2010 residents: 2.031"_q, "Akacieparken 2010 residents: 1.071"_q}));
}

TEST_F(FiguresLikeThem, AreasMayStandOverABlankCorner)
{
    EXPECT_EQ(read("Antal personer 2010\n;Mjølnerparken;Akacieparken\nBeboere;2031;1071\n").figures,
        QStringList({"Mjølnerparken 2010 residents: 2.031"_q, "Akacieparken 2010 residents: 1.071"_q}));
}

TEST_F(FiguresLikeThem, UnitsThatAreNoneOfPersonsAreAskedAbout)
{
    for (const char* units : {"Indeks", "Pct."}) {
        const Brought in =
            read(px("STUB=\"boligområde\";\nHEADING=\"tid\";\n" + twoAreas + "VALUES(\"tid\")=\"2010\";\n", "100 99",
                     QByteArray("UNITS=\"") + units + "\";\n"),
                {}, "tal.px"_q);
        EXPECT_EQ(in.questions, QStringList("Beboere"_q)) << units;
    }
    EXPECT_EQ(read("Område;År;Beboere (1.000)\nAkacieparken;2010;12\n").questions.size(), 1);
}

TEST_F(FiguresLikeThem, ARememberedUnitIsDoubtedToo)
{
    FigureMap map = valueOf(FigureMap::fromText("unit:percent"_q));
    map.rememberUnits();
    UnitTally tally;
    tally.add(StatFigure{StatFigure::Kind::Number, {540, 1}}, "540"_q);
    std::optional<FigureQuestion> question;
    const UnitSayings sayings{.officer = FigureUnit::Percent, .isRemembered = true};
    EXPECT_FALSE(decideUnit("Ledige"_q, nullptr, tally, sayings, question).unit);
    EXPECT_TRUE(question);
}

TEST_F(FiguresLikeThem, PersonsAtADayAreNotSummedOverQuartersByAnyName)
{
    EXPECT_EQ(read("Folketal efter område\nOmråde;2010K1;2010K2;2010K3;2010K4\nMjølnerparken;2031;2032;2033;2034\n",
                  "parts:sum"_q)
                  .questions,
        QStringList("parts"_q));
}

TEST_F(FiguresLikeThem, ResidentsInAllAreResidents)
{
    EXPECT_EQ(read("Område;Beboere i alt 2010\nMjølnerparken;2031\n").figures,
        QStringList("Mjølnerparken 2010 residents: 2.031"_q));
    EXPECT_EQ(read("Område;År;Beboere i alt\nMjølnerparken;2010;2031\n").figures,
        QStringList("Mjølnerparken 2010 residents: 2.031"_q));
}

} // namespace indblik
