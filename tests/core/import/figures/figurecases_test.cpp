// SPDX-License-Identifier: GPL-3.0-or-later
// Files that came in wrong, and others of their kinds: what is stored is what the source shows, in its unit, for the
// whole it stands for, or it is asked.
#include "core/example.h"
#include "tests/core/import/figures/broughtfigures.h"
#include "tests/core/import/files/zipped.h"

namespace indblik {

namespace {

QString cases()
{
    return QStringLiteral(INDBLIK_SOURCE "/../shared/cases/");
}

class FiguresThatCameInWrong : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!QFile::exists(cases()))
            GTEST_SKIP() << "the files that came in wrong are not beside the project";
    }
};

const QByteArray twoAreas = "VALUES(\"boligområde\")=\"Akacieparken\",\"Mjølnerparken\";\n";

} // namespace

TEST_F(FiguresThatCameInWrong, NationAndRegionAreNoHousingAreas)
{
    const Brought in = broughtIn(cases() + "nation-and-totals-as-areas/in.csv"_q);
    EXPECT_EQ(in.questions, QStringList());
    EXPECT_EQ(in.kinds, QStringList({"Hele landet nation"_q, "Hovedstaden region"_q}));
    EXPECT_EQ(in.figures, QStringList({"Hele landet 2009 dømte i procent: 0,7 %"_q,
                              "Akacieparken 2010 residents: 1.040"_q, "Hovedstaden 2010 residents: 1.645.825"_q}));
    const Brought totals = broughtIn(cases() + "nation-and-totals-as-areas/totals.csv"_q);
    EXPECT_EQ(totals.figures, QStringList());
    EXPECT_EQ(totals.leftOut, QStringList({"I alt"_q, "Uoplyst"_q}));
    EXPECT_EQ(totals.findings.count("figureNoPlace"_q), 2);
}

TEST_F(FiguresThatCameInWrong, ABalanceMayBeNegative)
{
    EXPECT_EQ(broughtIn(cases() + "negative-of-unknown-indicator/in.csv"_q).figures,
        QStringList({"Akacieparken 2010 nettotilflytning: -24"_q, "Mjølnerparken 2010 nettotilflytning: 11"_q}));
}

TEST_F(FiguresThatCameInWrong, TheTotalIsReadWhereOneIsNamed)
{
    const Brought in = broughtIn(cases() + "px-elimination-total/in.px"_q);
    EXPECT_EQ(
        in.figures, QStringList({"Akacieparken 2011 residents: 1.031"_q, "Mjølnerparken 2011 residents: 1.980"_q}));
    EXPECT_TRUE(in.findings.contains("figureValueTaken"_q));
}

TEST_F(FiguresThatCameInWrong, SlicesThatHappenToBeEqualAreSummed)
{
    const Brought in = broughtIn(cases() + "px-extra-dimensions/in.px"_q);
    EXPECT_EQ(
        in.figures, QStringList({"Akacieparken 2011 residents: 1.040"_q, "Mjølnerparken 2011 residents: 1.998"_q}));
    EXPECT_EQ(in.findings.count("figureSumTaken"_q), 2);
}

TEST_F(FiguresThatCameInWrong, TimesAreReadByWhatTheOfficeSays)
{
    for (const char* name : {"in", "codes", "range"}) {
        const Brought in = broughtIn(cases() + QStringLiteral("px-time-by-timeval/%1.px").arg(QLatin1String(name)));
        EXPECT_EQ(in.figures, QStringList({"Akacieparken 2010 residents: 1"_q, "Akacieparken 2011 residents: 2"_q,
                                  "Mjølnerparken 2010 residents: 3"_q, "Mjølnerparken 2011 residents: 4"_q}))
            << name;
    }
}

TEST_F(FiguresThatCameInWrong, AQuarterIsTheYearsByAChoiceOnly)
{
    const QString path = cases() + "quarter-first-day/in.csv"_q;
    const QString map = "area=OMRÅDE,year=TID,indicator:residents,value=INDHOLD"_q;
    EXPECT_EQ(broughtIn(path, map).questions, QStringList("parts"_q));
    EXPECT_EQ(broughtIn(path, map + ",parts:first"_q).figures,
        QStringList({"Akacieparken 2010 residents: 1.071"_q, "Mjølnerparken 2010 residents: 2.030"_q}));
    EXPECT_EQ(broughtIn(cases() + "quarter-first-day/in.px"_q, "parts:first"_q).figures, QStringList())
        << "1 October is not 1 January";
}

TEST_F(FiguresLikeThem, PlacesHaveKinds)
{
    const Brought in = read("Område;År;Beboere\nDanmark;2010;5534738\nRegion Sjælland;2010;820000\n"
                            "Københavns Kommune;2010;528208\nBoligområder i alt;2010;3070\nUkendt;2010;4\n"
                            "Akacieparken;2010;1040\n");
    EXPECT_EQ(in.kinds, QStringList({"Danmark nation"_q, "Region Sjælland region"_q}));
    EXPECT_EQ(in.leftOut, QStringList({"Københavns Kommune"_q, "Boligområder i alt"_q, "Ukendt"_q}));
    EXPECT_EQ(in.figures.size(), 3);
}

TEST_F(FiguresLikeThem, AColumnOfTheNationIsNoYearOfEachArea)
{
    const Brought in = read("Beboere\nOmråde;2010;2011;Hele landet 2011\nAkacieparken;1040;1031;5560628\n"
                            "Mjølnerparken;2000;1980;5560628\n");
    EXPECT_EQ(in.figures.size(), 4);
    EXPECT_TRUE(in.figures.contains("Akacieparken 2011 residents: 1.031"_q));
    EXPECT_TRUE(in.findings.contains("figureColumnOfOther"_q));
}

TEST_F(FiguresLikeThem, TwoColumnsOfOneYearAreSaidOnce)
{
    QFile file(QDir::tempPath() + "/to-kolonner.csv"_q);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Område;2010;2010 (rettet)\nAkacieparken;1040;1031\nMjølnerparken;2000;1980\n");
    file.close();
    const auto map = valueOf(FigureMap::fromText("area=Område,indicator:residents,years=2010|2010 (rettet)"_q));
    const auto read = readProposal(file.fileName(), {{}, map}, book(), QDate(2012, 3, 1));
    ASSERT_FALSE(read);
    EXPECT_TRUE(read.error().message.contains("2010 (rettet)"_q)) << read.error().message.toStdString();
    file.remove();
}

TEST_F(FiguresLikeThem, AColumnWithoutATotalIsAsked)
{
    const QByteArray origins = "Område;Herkomst;År;Beboere\nAkacieparken;Indvandrere;2010;500\n"
                               "Akacieparken;Efterkommere;2010;200\nMjølnerparken;Indvandrere;2010;900\n"
                               "Mjølnerparken;Efterkommere;2010;400\n";
    EXPECT_EQ(read(origins).questions, QStringList("Herkomst"_q));
    EXPECT_EQ(read(origins, "set:Herkomst=+"_q).figures,
        QStringList({"Akacieparken 2010 residents: 700"_q, "Mjølnerparken 2010 residents: 1.300"_q}));
    EXPECT_EQ(read(origins, "set:Herkomst=Indvandrere"_q).figures,
        QStringList({"Akacieparken 2010 residents: 500"_q, "Mjølnerparken 2010 residents: 900"_q}));
    EXPECT_EQ(read("Område;Køn;År;Beboere\nAkacieparken;Mænd;2010;500\nMjølnerparken;Mænd;2010;900\n").questions,
        QStringList("Køn"_q))
        << "one slice is not the whole";
    EXPECT_EQ(read("Område;Alder;År;Beboere\nAkacieparken;18-64 år;2010;500\nAkacieparken;65+;2010;90\n").questions,
        QStringList("Alder"_q))
        << "children are missing";
    EXPECT_EQ(read("Område;Alder;År;Beboere\nAkacieparken;18;2010;50\nAkacieparken;19;2010;50\n").questions,
        QStringList("Alder"_q))
        << "ages that are numbers";
}

TEST_F(FiguresLikeThem, ASumNeedsAllItsParts)
{
    const Brought in = read("Område;Køn;År;Beboere\nAkacieparken;Mænd;2010;500\nAkacieparken;Kvinder;2010;540\n"
                            "Mjølnerparken;Mænd;2010;900\n");
    EXPECT_EQ(in.figures, QStringList("Akacieparken 2010 residents: 1.040"_q));
    EXPECT_TRUE(in.findings.contains("figurePartsMissing"_q));
    const Brought marked = read("Område;Køn;År;Beboere\nAkacieparken;Mænd;2010;500\nAkacieparken;Kvinder;2010;..\n"
                                "Mjølnerparken;Mænd;2010;9\nMjølnerparken;Kvinder;2010;-\n");
    EXPECT_EQ(marked.figures, QStringList("Mjølnerparken 2010 residents: 9"_q));
    EXPECT_TRUE(marked.findings.contains("figurePartUnknown"_q));
    EXPECT_EQ(
        read("Område;Køn;År;Andel i procent\nAkacieparken;Mænd;2010;40,5\nAkacieparken;Kvinder;2010;41\n").questions,
        QStringList("Køn"_q))
        << "shares are not summed";
}

TEST_F(FiguresLikeThem, MeansAreNotSummed)
{
    const QByteArray incomes = "Område;Køn;År;Gennemsnitlig bruttoindkomst (1.000 kr.)\n"
                               "Akacieparken;Mænd;2010;215,3\nAkacieparken;Kvinder;2010;190,1\n";
    EXPECT_EQ(read(incomes).questions, QStringList("Køn"_q));
}

TEST_F(FiguresLikeThem, AnIndicatorOfAnAgeIsReadFromThatAge)
{
    const QByteArray ages = "Område;Alder;År;Antal\nAkacieparken;I alt;2010;1040\nAkacieparken;0-17 år;2010;300\n"
                            "Akacieparken;18-64 år;2010;640\nAkacieparken;65 år og derover;2010;100\n";
    EXPECT_EQ(read(ages, "indicator:residents"_q).figures, QStringList("Akacieparken 2010 residents: 1.040"_q));
    EXPECT_EQ(read(ages, "indicator:adults18to64"_q).figures, QStringList("Akacieparken 2010 adults18to64: 640"_q));
    EXPECT_EQ(read(ages, "indicator:adults30to59"_q).questions, QStringList("Alder"_q))
        << "the total is not of that age";
}

TEST_F(FiguresLikeThem, CodesAndNotesAreNoDimensions)
{
    EXPECT_EQ(read("Nr;Område;Kommune;År;Beboere;Bemærkning\n1;Akacieparken;København;2010;1040;\n"
                   "2;Mjølnerparken;København;2010;2000;foreløbig\n")
                  .figures.size(),
        2);
    EXPECT_EQ(read("Kendenavn;Område;År;Beboere\nAKA;Akacieparken;2010;1040\nMJØ;Mjølnerparken;2010;2000\n"
                   "AKA;Akacieparken;2011;1050\nMJØ;Mjølnerparken;2011;2010\n")
                  .figures.size(),
        4);
}

TEST_F(FiguresLikeThem, AUnitThatNobodySaysIsAsked)
{
    const QByteArray bare = "Område;År;Uden for arbejdsmarkedet, 18-64 år\nAkacieparken;2010;38,9\n";
    EXPECT_EQ(read(bare).questions.size(), 1) << "a count or a share";
    EXPECT_EQ(read(bare, "unit:percent"_q).figures, QStringList("Akacieparken 2010 outsideLabourMarket: 38,9 %"_q));
    EXPECT_EQ(read("Område;År;Uden for arbejdsmarkedet (pct.)\nAkacieparken;2010;38,9\n").figures,
        QStringList("Akacieparken 2010 outsideLabourMarket: 38,9 %"_q));
    EXPECT_EQ(read("Enhed: procent\nOmråde;År;Uden for arbejdsmarkedet\nAkacieparken;2010;38,9\n").figures,
        QStringList("Akacieparken 2010 outsideLabourMarket: 38,9 %"_q));
    EXPECT_EQ(read("Område;År;Uden for arbejdsmarkedet\nAkacieparken;2010;38,9\nMjølnerparken;2010;41\n\n"
                   "Alle tal i procent\n")
                  .figures.size(),
        2);
    EXPECT_EQ(read("Område;År;Emne;Enhed;Værdi\nAkacieparken;2010;Uden for arbejdsmarkedet;Procent;38,9\n"
                   "Akacieparken;2010;Beboere;Antal;1040\n")
                  .figures,
        QStringList({"Akacieparken 2010 outsideLabourMarket: 38,9 %"_q, "Akacieparken 2010 residents: 1.040"_q}))
        << "shares and counts are read in one go";
    EXPECT_EQ(read("Område;År;Gennemsnitlig bruttoindkomst\nAkacieparken;2010;215,3\n").questions.size(), 1);
    EXPECT_EQ(read("Område;År;Gennemsnitlig bruttoindkomst (1.000 kr.)\nAkacieparken;2010;215,3\n").figures,
        QStringList("Akacieparken 2010 meanGrossIncome: 215.300"_q));
    EXPECT_EQ(read("Område;År;Beboere (1.000 personer)\nAkacieparken;2010;1,04\n").figures,
        QStringList("Akacieparken 2010 residents: 1.040"_q));
}

TEST_F(FiguresLikeThem, NumbersThatSpeakAgainstTheirUnitAreAsked)
{
    EXPECT_EQ(read("Område;År;Andel uden for arbejdsmarkedet\nAkacieparken;2010;0,389\nMjølnerparken;2010;0,41\n")
                  .questions.size(),
        1)
        << "between 0 and 1";
    EXPECT_EQ(read("Område;År;Andel udenfor\nAkacieparken;2010;389\n").questions.size(), 1) << "over 100";
    EXPECT_EQ(read("Område;År;Beboere\nAkacieparken;2010;1040,5\n").questions, QStringList("Beboere"_q))
        << "persons are whole";
    EXPECT_EQ(
        read("Område;År;Uden for arbejdsmarkedet\nAkacieparken;2010;38,9 %\nMjølnerparken;2010;41\n").questions.size(),
        1)
        << "two units in one column";
    EXPECT_EQ(
        read("Område;År;Emne;Enhed;Værdi\nAkacieparken;2010;Dømte;Antal;12\nAkacieparken;2010;Dømte;Procent;1,2\n")
            .questions,
        QStringList("Dømte"_q));
    const Brought confirmed =
        read("Område;År;Beboere\nAkacieparken;2010;1040,5\nMjølnerparken;2010;7\n", "unit:count"_q);
    EXPECT_EQ(confirmed.figures, QStringList("Mjølnerparken 2010 residents: 7"_q));
    EXPECT_TRUE(confirmed.findings.contains("figureNotWhole"_q));
}

TEST_F(FiguresLikeThem, ABalanceIsKnownByItsWordsOrAsked)
{
    for (const char* name : {"Fødselsoverskud", "Nettoflytning i alt", "Ændring i antal beboere"}) {
        const Brought in = read("Område;År;Emne;Værdi\nAkacieparken;2010;" + QByteArray(name) + ";-24\n");
        EXPECT_EQ(in.figures.size(), 1) << name;
    }
    EXPECT_EQ(read("Område;År;Emne;Antal\nAkacieparken;2010;Flytninger;-24\n").questions, QStringList("Flytninger"_q));
    EXPECT_EQ(read("Område;År;Emne;Antal\nAkacieparken;2010;Flytninger;-24\n", "unit:Flytninger=number"_q).figures,
        QStringList("Akacieparken 2010 flytninger: -24"_q));
}

TEST_F(FiguresLikeThem, PartsOfAYearAreSummedWhereAllAreThere)
{
    const QByteArray moves =
        "Område;Kvartal;Emne;Antal\nAkacieparken;2010K1;Tilflyttede;10\nAkacieparken;2010K2;Tilflyttede;11\n"
        "Akacieparken;2010K3;Tilflyttede;12\nAkacieparken;2010K4;Tilflyttede;13\n"
        "Mjølnerparken;2010K1;Tilflyttede;5\n";
    EXPECT_EQ(read(moves).questions, QStringList("parts"_q));
    const Brought in = read(moves, "parts:sum"_q);
    EXPECT_EQ(in.figures, QStringList("Akacieparken 2010 tilflyttede: 46"_q));
    EXPECT_TRUE(in.findings.contains("figurePartsMissing"_q));
    EXPECT_EQ(read("Område;Kvartal;Beboere\nAkacieparken;2010K1;10\nAkacieparken;2010K2;11\n", "parts:sum"_q).questions,
        QStringList("parts"_q))
        << "residents of two days are not summed";
    EXPECT_EQ(
        read("Område;Dato;Beboere\nAkacieparken;1. januar 2010;10\nAkacieparken;01-01-2011;11\n").figures.size(), 2);
    EXPECT_EQ(read("Område;Måned;Beboere\nAkacieparken;2010M01;10\nAkacieparken;2010M02;11\n", "parts:first"_q).figures,
        QStringList("Akacieparken 2010 residents: 10"_q));
    EXPECT_EQ(read("Område;Tid;Beboere\nAkacieparken;ultimo 2010;10\n", "parts:last"_q).figures,
        QStringList("Akacieparken 2010 residents: 10"_q));
}

TEST_F(FiguresLikeThem, HeadingsOfSeveralRowsNameYearAndIndicator)
{
    const Brought in = read(";2010;;2011;\nOmråde;Beboere;Andel uden for arbejdsmarkedet (pct.);Beboere;"
                            "Andel uden for arbejdsmarkedet (pct.)\nAkacieparken;1040;38,9;1031;40,2\n");
    EXPECT_EQ(in.questions, QStringList());
    EXPECT_EQ(in.figures.size(), 4);
    EXPECT_TRUE(in.figures.contains("Akacieparken 2011 residents: 1.031"_q));
}

TEST_F(FiguresLikeThem, AStatisticalTableSaysUnitsOfEachContents)
{
    const QByteArray table =
        px("CONTVARIABLE=\"emne\";\nSTUB=\"boligområde\",\"emne\";\nHEADING=\"tid\";\n" + twoAreas
                + "VALUES(\"emne\")=\"Beboere\",\"Uden for arbejdsmarkedet\";\nVALUES(\"tid\")=\"2010\";\n"
                  "TIMEVAL(\"tid\")=TLIST(A1),\"2010\";\n",
            "1040\n38.9\n2000\n41.5\n",
            "UNITS=\"se emne\";\nUNITS(\"Beboere\")=\"antal\";\nUNITS(\"Uden for arbejdsmarkedet\")=\"procent\";\n");
    EXPECT_EQ(read(table, {}, "tal.px"_q).figures,
        QStringList({"Akacieparken 2010 residents: 1.040"_q, "Akacieparken 2010 outsideLabourMarket: 38,9 %"_q,
            "Mjølnerparken 2010 residents: 2.000"_q, "Mjølnerparken 2010 outsideLabourMarket: 41,5 %"_q}));
}

TEST_F(FiguresLikeThem, SumsAndMeansAmongPlacesAreNone)
{
    for (const QByteArray name :
        {"Subtotal", "Sum af boligområder", "Delsum", "Gennemsnit", "Average", "Akacieparken i alt"}) {
        const Brought in = read("Område;År;Beboere\nAkacieparken;2010;1040\n" + name + ";2010;3040\n");
        EXPECT_EQ(in.figures, QStringList("Akacieparken 2010 residents: 1.040"_q)) << name.toStdString();
        EXPECT_EQ(in.leftOut, QStringList(QString::fromUtf8(name))) << name.toStdString();
    }
}

TEST_F(FiguresLikeThem, AnotherColumnOfTheSameHeadingIsNoNewIndicator)
{
    QFile file(QDir::tempPath() + "/to-ens.csv"_q);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Område;År;Beboere;Beboere\nAkacieparken;2010;1040;999\n");
    file.close();
    const auto opened = valueOf(openFigures(file.fileName(), book()));
    const auto proposal = readProposal(file.fileName(), {{}, opened.map}, book(), QDate(2012, 3, 1));
    ASSERT_FALSE(proposal);
    EXPECT_TRUE(proposal.error().message.contains("Beboere (2)"_q)) << proposal.error().message.toStdString();
    file.remove();
}

TEST_F(FiguresLikeThem, CountsWithThreeDecimalsMayBeThousands)
{
    EXPECT_EQ(read("Area,Year,Beboere\nAkacieparken,2010,2.000\n").questions, QStringList("Beboere"_q));
    EXPECT_EQ(read("Område;År;Beboere\nAkacieparken;2010;2.000\n").figures,
        QStringList("Akacieparken 2010 residents: 2.000"_q));
}

TEST_F(FiguresLikeThem, NoughtAndThreeDecimalsAreNoThousands)
{
    const QByteArray head = "Område;År;Andel uden for arbejdsmarkedet\n";
    EXPECT_EQ(read(head + "Akacieparken;2010;0.389\nMjølnerparken;2010;0.410\n", "unit:share"_q).figures,
        QStringList({"Akacieparken 2010 andel uden for arbejdsmarkedet: 38,9 %"_q,
            "Mjølnerparken 2010 andel uden for arbejdsmarkedet: 41,0 %"_q}));
    EXPECT_EQ(read("Område;År;Nettoflytning\nAkacieparken;2010;-0.125\n").figures,
        QStringList("Akacieparken 2010 nettoflytning: -0,125"_q));
}

TEST_F(FiguresLikeThem, DecimalCommasInQuotesAreDecimalCommas)
{
    EXPECT_EQ(read("Område,År,Nettoflytning\nAkacieparken,2010,\"38,9\"\nMjølnerparken,2010,\"41,125\"\n").figures,
        QStringList({"Akacieparken 2010 nettoflytning: 38,9"_q, "Mjølnerparken 2010 nettoflytning: 41,125"_q}));
    EXPECT_EQ(read("Område,År,Beboere\nAkacieparken,2010,\"1,040\"\n").figures,
        QStringList("Akacieparken 2010 residents: 1.040"_q));
}

TEST_F(FiguresLikeThem, AColumnOfAnAreaWhoseFiguresLookLikeYearsIsRead)
{
    EXPECT_EQ(read("Beboere 2010\nÅr;Akacieparken;Mjølnerparken;I alt\n2010;1040;2000;3040\n2011;1031;1980;3011\n")
                  .figures.size(),
        4);
}

TEST_F(FiguresLikeThem, MarksOfFootnotesAndBracketsAreReadAsTheyAreMeant)
{
    const Brought in = read("Område;2010*;2011 1)\nAkacieparken;1.040*;1.031 2)\nMjølnerparken;2.000;1 980*\n"
                            "Bispeparken;..;5¹\n",
        "indicator:residents"_q);
    EXPECT_EQ(in.figures.size(), 6);
    EXPECT_TRUE(in.figures.contains("Akacieparken 2010 residents: 1.040"_q)) << in.figures.join(u'|').toStdString();
    EXPECT_TRUE(in.figures.contains("Akacieparken 2011 residents: 1.031"_q));
    EXPECT_TRUE(in.figures.contains("Mjølnerparken 2011 residents: 1.980"_q));
    EXPECT_TRUE(in.figures.contains("Bispeparken 2011 residents: 5"_q));
    EXPECT_EQ(in.findings.count("figureMarked"_q), 4);
    EXPECT_FALSE(read("Område;År;Nettotilflytning\nAkacieparken;2010;(24)\n").findings.contains("figureMarked"_q));
    EXPECT_EQ(read("Område;År;Nettotilflytning\nAkacieparken;2010;(24)\nMjølnerparken;2010;11\nBispeparken;2010;7-\n")
                  .figures,
        QStringList({"Akacieparken 2010 nettotilflytning: -24"_q, "Mjølnerparken 2010 nettotilflytning: 11"_q,
            "Bispeparken 2010 nettotilflytning: -7"_q}));
    EXPECT_EQ(read("Område;Alder;År;Beboere\nAkacieparken;0-17;2010;5\nAkacieparken;18-;2010;7\n").figures,
        QStringList("Akacieparken 2010 residents: 12"_q))
        << "an age without end is no negative number";
    EXPECT_EQ(read("Område;Tid;Beboere\nAkacieparken;2010*;5\nMjølnerparken;2010;7\n").figures.size(), 2);
}

TEST_F(FiguresLikeThem, ARowThatSaysNothingOfADimensionIsTold)
{
    const Brought in = read("Område;Køn;År;Beboere\nAkacieparken;I alt;2010;10\nAkacieparken;Mænd;2010;4\n"
                            "Mjølnerparken;;2010;5\n");
    EXPECT_EQ(in.figures, QStringList("Akacieparken 2010 residents: 10"_q));
    EXPECT_EQ(in.findings.count("figureNoValue"_q), 1);
}

TEST_F(FiguresLikeThem, NothingIsSaidToBeLeftOutWhileItIsAskedAbout)
{
    EXPECT_FALSE(read("Område;Kvartal;Beboere\nAkacieparken;2010K1;10\n").findings.contains("figurePartOfYear"_q));
    const Brought both = read("Område;Tid;Beboere\nAkacieparken;2010;12\nAkacieparken;2010K1;10\n");
    EXPECT_EQ(both.figures, QStringList("Akacieparken 2010 residents: 12"_q)) << "the year itself is there";
    EXPECT_TRUE(both.findings.contains("figurePartOfYear"_q));
}

TEST_F(FiguresLikeThem, ANumberBetweenTextsHasAValueOfItsOwn)
{
    QByteArray rows = "Område;Gruppe;År;Beboere\n";
    for (const char* area : {"Akacieparken", "Mjølnerparken"}) {
        for (const char* row : {"I alt;2010;30", "1;2010;10", "I alt;2011;31", "1;2011;11", "2;2010;20", "2;2011;20"})
            rows += QByteArray(area) + ';' + row + '\n';
    }
    EXPECT_EQ(read(rows).figures, QStringList({"Akacieparken 2010 residents: 30"_q, "Akacieparken 2011 residents: 31"_q,
                                      "Mjølnerparken 2010 residents: 30"_q, "Mjølnerparken 2011 residents: 31"_q}));
}

TEST_F(FiguresLikeThem, ATotalOfOnePartIsNotTheWhole)
{
    const QByteArray head = "Område;Herkomst;År;Beboere\n";
    for (const char* value : {"Indvandrere og efterkommere i alt", "I alt ikke-vestlige lande", "Alle indvandrere"}) {
        const QByteArray part = value;
        EXPECT_EQ(read(head + "Akacieparken;Dansk oprindelse;2010;5\nAkacieparken;" + part + ";2010;7\n").questions,
            QStringList("Herkomst"_q))
            << value;
        EXPECT_EQ(read(head + "Akacieparken;" + part + ";2010;7\n").questions, QStringList("Herkomst"_q)) << value;
        EXPECT_EQ(read(head + "Akacieparken;I alt;2010;12\nAkacieparken;" + part + ";2010;7\n").figures,
            QStringList("Akacieparken 2010 residents: 12"_q))
            << value;
    }
    for (const char* value : {"Herkomst i alt", "Alle herkomster", "I alt", "Total, herkomst", "Personer i alt"}) {
        EXPECT_EQ(read(head + "Akacieparken;" + value + ";2010;12\nAkacieparken;Dansk oprindelse;2010;7\n").figures,
            QStringList("Akacieparken 2010 residents: 12"_q))
            << value;
    }
}

TEST_F(FiguresLikeThem, SharesOfSeveralRowsAreNotSummed)
{
    const QByteArray rows = "Område;Køn;År;Emne;Antal;Ud af\n"
                            "Akacieparken;Mænd;2010;Udenfor;14;36\nAkacieparken;Kvinder;2010;Udenfor;10;36\n";
    EXPECT_EQ(read(rows).questions, QStringList("Køn"_q));
    EXPECT_EQ(read(rows, "set:Køn=+"_q).questions, QStringList("Køn"_q)) << "said or not";
    EXPECT_EQ(read(rows, "set:Køn=Mænd"_q).figures, QStringList("Akacieparken 2010 udenfor: 14/36"_q));
    EXPECT_EQ(read("Område;Kvartal;Emne;Andel\nAkacieparken;2010K1;Udenfor;10,5 %\nAkacieparken;2010K2;Udenfor;11 %\n"
                   "Akacieparken;2010K3;Udenfor;12 %\nAkacieparken;2010K4;Udenfor;13 %\n",
                  "parts:sum"_q)
                  .questions,
        QStringList("parts"_q))
        << "nor over the parts of a year";
}

TEST_F(FiguresLikeThem, ASumOfUnlikePartsSaysSo)
{
    const Brought in = read("Område;Tid;Emne;Antal\nAkacieparken;2010K1;Tilflyttede;10\n"
                            "Akacieparken;2010M04;Tilflyttede;11\n",
        "parts:sum"_q);
    EXPECT_EQ(in.figures, QStringList());
    EXPECT_TRUE(in.findings.contains("figureSumBroken"_q)) << in.findings.join(u'|').toStdString();
}

TEST_F(FiguresLikeThem, ACodeBesideAnAreaIsItsOtherNameAndToldSo)
{
    const Brought in = read("Område;Kending;År;Beboere\nAkacieparken;N-1;2010;10\nMjølnerparken;S-2;2010;20\n"
                            "Bispeparken;V-3;2010;30\nAkacieparken;N-1;2011;11\n");
    EXPECT_EQ(in.figures.size(), 4);
    EXPECT_TRUE(in.findings.contains("figureOtherName"_q));
    EXPECT_EQ(read("Område;Kending;År;Beboere\nAkacieparken;N-1;2010;10\nMjølnerparken;S-2;2010;20\n").questions,
        QStringList("Kending"_q))
        << "two areas are too few to tell";
    EXPECT_EQ(read("Område;Status;År;Beboere\nAkacieparken;Lejer;2010;10\nMjølnerparken;Ejer;2010;20\n"
                   "Bispeparken;Andelshaver;2010;30\n")
                  .questions,
        QStringList("Status"_q))
        << "words may be a slice that each area has one of";
    EXPECT_EQ(read("Område;Fase;År;Beboere\nUnge-kollegiet;Unge;2010;10\nÆldreboligerne;Ældre;2010;20\n").questions,
        QStringList("Fase"_q));
    EXPECT_EQ(read("Område;Livsfase;År;Beboere\nAkacieparken;Unge;2010;10\nMjølnerparken;Unge;2010;20\n"
                   "Akacieparken;Gamle;2011;10\nMjølnerparken;Gamle;2011;20\n"
                   "Akacieparken;Midt;2012;10\nMjølnerparken;Midt;2012;20\n")
                  .questions,
        QStringList("Livsfase"_q))
        << "nor is what changes from year to year";
}

TEST_F(FiguresLikeThem, AMinusBehindANumberDoesNotMakeItsPointADecimalSign)
{
    EXPECT_EQ(read("Område;År;Lejeindtægt (kr.)\nAkacieparken;2010;250.000\nMjølnerparken;2010;150.000-\n").figures,
        QStringList(
            {"Akacieparken 2010 lejeindtægt (kr.): 250.000"_q, "Mjølnerparken 2010 lejeindtægt (kr.): -150.000"_q}));
    EXPECT_EQ(
        read("Område;År;Lejeindtægt (kr.)\nAkacieparken;2010;250.000\nMjølnerparken;2010;(150.000)\n").figures.value(0),
        "Akacieparken 2010 lejeindtægt (kr.): 250.000"_q);
}

TEST_F(FiguresLikeThem, CountsThatLookLikeYearsAreNone)
{
    EXPECT_EQ(read("Boligområder 2010\nOmråde;Beboere;Boliger (antal)\nAkacieparken;2845;466\nMjølnerparken;2012;600\n")
                  .figures,
        QStringList({"Akacieparken 2010 residents: 2.845"_q, "Akacieparken 2010 boliger (antal): 466"_q,
            "Mjølnerparken 2010 residents: 2.012"_q, "Mjølnerparken 2010 boliger (antal): 600"_q}));
    EXPECT_EQ(read("Boligområder 2010\nOmråde;Sigtelser;Domme (antal)\nAkacieparken;2001;46\nMjølnerparken;2013;60\n")
                  .figures.filter("2001 "_q),
        QStringList());
    const QByteArray rows = "Område;Sigtelser;Domme (antal)\nAkacieparken;2001;46\nMjølnerparken;2013;60\n";
    const auto opened = valueOf(openFigures(fileWith(rows), book()));
    EXPECT_EQ(opened.map.year, QString()) << "so it is asked";
}

TEST_F(FiguresLikeThem, PartsOfLargerUnitsAreNoUnits)
{
    for (const char* unit : {"mia. kr.", "10.000 kr", "1.000.000 kr.", "100 kr.", "kr. pr. indbygger", "100 personer",
             "mio. personer", "pr. 100.000 indbyggere", "antal pr. 100 indbyggere", "personer pr. km2"}) {
        EXPECT_EQ(TableWords::builtIn().unitIn(QString::fromUtf8(unit)), std::nullopt) << unit;
        EXPECT_EQ(read("Område;År;Emne;Enhed;Værdi\nAkacieparken;2010;Ydelse;" + QByteArray(unit) + ";35\n").questions,
            QStringList("Ydelse"_q))
            << unit;
    }
    using enum FigureUnit;
    const std::pair<const char*, FigureUnit> known[] = {{"1.000 kr.", ThousandKroner}, {"mio. kr.", MillionKroner},
        {"2010 kr.", Kroner}, {"antal dømte pr. 10.000", PerTenThousand}, {"Beboere pr. 1. januar 2010", Count},
        {"kr. pr. år", Kroner}, {"antal pr. boligområde", Count}, {"personer 1.1.2010", Count}, {"kr.", Kroner},
        {"pr. 1.000 indbyggere", PerThousand}, {"antal personer pr. 01-01-2010", Count}, {"1.000 personer", Thousands}};
    for (const auto& [text, unit] : known)
        EXPECT_EQ(TableWords::builtIn().unitIn(QString::fromUtf8(text)), unit) << text;
}

TEST_F(FiguresLikeThem, ATotalOfAnotherDimensionIsNoneOfThisOne)
{
    for (const QByteArray rows : {"Ydelse;Ydelser modtaget i alt;25\nAkacieparken;2010;Ydelse;Ingen ydelse;30\n",
             "Type;Husstande i alt;25\nAkacieparken;2010;Type;Enlige;60\n",
             "Civilstand;Husstande i alt;25\nAkacieparken;2010;Civilstand;Gift;60\n",
             "Herkomst;Lande i alt;25\nAkacieparken;2010;Herkomst;Danmark;60\n"}) {
        const QByteArray heading = rows.left(rows.indexOf(';'));
        const QByteArray file =
            "Område;År;" + heading + ";Beboere\nAkacieparken;2010;" + QByteArray(rows).replace(heading + ";", "");
        EXPECT_EQ(read(file).questions, QStringList(QString::fromUtf8(heading))) << file.toStdString();
    }
}

TEST_F(FiguresLikeThem, AValueOfEachThousandIsNotMoreThanThatThousand)
{
    const QByteArray head = "Område;År;Emne;";
    EXPECT_EQ(read(head + "Værdi (promille)\nAkacieparken;2010;Dømte;1500\n").questions, QStringList("Dømte"_q));
    EXPECT_EQ(read(head + "Værdi (pr. 10.000)\nAkacieparken;2010;Dømte;10500\n").questions, QStringList("Dømte"_q));
    EXPECT_EQ(read(head + "Værdi (promille)\nAkacieparken;2010;Dømte;271\n").figures,
        QStringList("Akacieparken 2010 dømte: 27,1 %"_q));
}

TEST_F(FiguresLikeThem, AWholeNumberWithDecimalsIsAWholeNumber)
{
    for (const QString& said : {QString(), "unit:count"_q}) {
        const auto in = read("Område;År;Beboere\nAkacieparken;2010;10,0\n", said);
        EXPECT_EQ(in.figures, QStringList("Akacieparken 2010 residents: 10"_q));
    }
}

TEST_F(FiguresLikeThem, MeansOfAStatisticalTableAreNotSummed)
{
    const QByteArray sexes = "STUB=\"boligområde\",\"køn\";\nHEADING=\"tid\";\n" + twoAreas
                             + "VALUES(\"køn\")=\"Mænd\",\"Kvinder\";\nVALUES(\"tid\")=\"2010\";\n"
                               "TIMEVAL(\"tid\")=TLIST(A1),\"2010\";\nELIMINATION(\"køn\")=YES;\n";
    const QByteArray figures = "10\n20\n30\n40\n";
    EXPECT_EQ(read(px(sexes, figures), {}, "tal.px"_q).questions, QStringList());
    EXPECT_EQ(
        read(px(sexes, figures, "UNITS=\"Antal\";\nSTOCKFA=A;\n"), {}, "tal.px"_q).questions, QStringList("køn"_q));
}

TEST_F(FiguresLikeThem, RowsInAnotherUnitThanTheChosenOneAreTold)
{
    const QByteArray rows = "Område;År;Emne;Enhed;Værdi\nAkacieparken;2010;Ledige;Antal;12\n"
                            "Akacieparken;2010;Ledige;Procent;3,5\nMjølnerparken;2010;Ledige;Antal;7\n";
    EXPECT_EQ(read(rows).questions, QStringList("Ledige"_q));
    const Brought counts = read(rows, "unit:Ledige=count"_q);
    EXPECT_EQ(counts.figures, QStringList({"Akacieparken 2010 ledige: 12"_q, "Mjølnerparken 2010 ledige: 7"_q}));
    EXPECT_TRUE(counts.findings.contains("figureRowOfOtherUnit"_q));
    EXPECT_EQ(read("Område;År;Emne;Enhed;Værdi\nAkacieparken;2010;Ledige;Procent;3,5\n"
                   "Mjølnerparken;2010;Ledige;;12\n")
                  .questions,
        QStringList("Ledige"_q))
        << "a row without a unit is not of the unit of the others";
}

TEST_F(FiguresLikeThem, ManyValuesOfADimensionAreNotSummedUnseen)
{
    QByteArray rows = "Område;Alder;År;Beboere\n";
    for (int i = 0; i < 6000; ++i)
        rows += "Akacieparken;" + QByteArray::number(i) + " gruppe;2010;1\n";
    EXPECT_EQ(read(rows, "set:Alder=+"_q).questions, QStringList("Alder"_q));
}

TEST_F(FiguresLikeThem, AUnitOfAnEarlierFileHoldsUntilTheFileSaysAnother)
{
    const auto broughtAgain = [this](const QByteArray& bytes, const QString& more = {}) {
        AreaBook known = book();
        QFile file(fileWith(bytes));
        const auto first = valueOf(openFigures(file.fileName(), known));
        known.figureMaps[first.sourceKey] = first.map.toText() + ",unit:Ydelse=kr"_q;
        auto again = valueOf(openFigures(file.fileName(), known));
        EXPECT_TRUE(again.isRemembered);
        if (!more.isEmpty())
            again.map.answer(valueOf(FigureMap::fromText(more)));
        return brought(
            valueOf(readProposal(file.fileName(), {{}, again.map, NameChoice::Create}, known, QDate(2012, 3, 1))));
    };
    const QByteArray silent = "Område;År;Emne;Værdi\nAkacieparken;2010;Ydelse;120\n";
    const QByteArray says = "Område;År;Emne;Enhed;Værdi\nAkacieparken;2010;Ydelse;1.000 kr.;120\n";
    EXPECT_EQ(broughtAgain(silent).figures, QStringList("Akacieparken 2010 ydelse: 120"_q));
    EXPECT_EQ(broughtAgain(says).questions, QStringList("Ydelse"_q));
    EXPECT_EQ(broughtAgain(says, "unit:Ydelse=tkr"_q).figures, QStringList("Akacieparken 2010 ydelse: 120.000"_q));
    EXPECT_EQ(broughtAgain("Beløb i 1.000 kr.\n" + silent).questions, QStringList("Ydelse"_q));
    const QByteArray ofKroner = "Område;År;Emne;Enhed;Værdi\nMjølnerparken;2010;Ydelse;kr.;7\n";
    EXPECT_EQ(broughtAgain(ofKroner).figures, QStringList("Mjølnerparken 2010 ydelse: 7"_q));
    EXPECT_EQ(broughtAgain(ofKroner + "Akacieparken;2010;Ydelse;Antal;12\n").questions, QStringList("Ydelse"_q));
    EXPECT_EQ(broughtAgain(ofKroner + "Akacieparken;2010;Ydelse;;12\n").questions, QStringList("Ydelse"_q));
    const Brought said = broughtAgain("Beløb i 1.000 kr.\n" + silent, "unit:Ydelse=kr"_q);
    EXPECT_EQ(said.figures, QStringList("Akacieparken 2010 ydelse: 120"_q)) << "what is said of this file counts";
    EXPECT_TRUE(said.findings.contains("figureUnitOverruled"_q));
}

TEST_F(FiguresLikeThem, ANewIndicatorOfCountsWithTheirWholesIsAShare)
{
    QFile file(fileWith("Område;År;Emne;Antal;Ud af\nAkacieparken;2010;Udenfor;14;36\n"));
    const auto opened = valueOf(openFigures(file.fileName(), book()));
    const FigureWish wish{{}, opened.map, NameChoice::Create};
    const auto arrival = arrivalOf(valueOf(readProposal(file.fileName(), wish, book(), QDate(2012, 3, 1))), book());
    ASSERT_EQ(arrival.indicators.size(), 1U);
    EXPECT_EQ(arrival.indicators[0].unit, Indicator::Unit::Share);
}

TEST_F(FiguresLikeThem, AColumnOfWordsBesideANamedFigureIsNoIndicator)
{
    EXPECT_EQ(read("Område;Livsfase;År;Beboere\nAkacieparken;Unge;2010;10\nAkacieparken;Gamle;2010;20\n").questions,
        QStringList("Livsfase"_q));
}

TEST_F(FiguresLikeThem, PartsOfAYearMayStandInTheHeadings)
{
    for (const QByteArray& heads : QList<QByteArray>{"2010K1;2010K2", "2010M01;2010M02", "jan 2010;feb 2010",
             "1. kvartal 2010;2. kvartal 2010", "1. kvt. 2010;2. kvt. 2010"}) {
        const QByteArray rows = "Beboere\nOmråde;" + heads + "\nAkacieparken;2845;2850\nMjølnerparken;2101;2110\n";
        EXPECT_EQ(read(rows).questions, QStringList("parts"_q)) << heads.toStdString();
        EXPECT_EQ(read(rows, "parts:first"_q).figures,
            QStringList({"Akacieparken 2010 residents: 2.845"_q, "Mjølnerparken 2010 residents: 2.101"_q}))
            << heads.toStdString();
    }
    EXPECT_EQ(read("Tilflyttede\nOmråde;2010K1;2010K2;2010K3;2010K4\nAkacieparken;1;2;3;4\nMjølnerparken;1;2;;4\n",
                  "parts:sum,unit:count"_q)
                  .figures,
        QStringList("Akacieparken 2010 tilflyttede: 10"_q));
}

TEST_F(FiguresLikeThem, ACellMayNameItsUnit)
{
    EXPECT_EQ(read("Område;År;Emne;Værdi\nAkacieparken;2010;Ydelse;212.500 kr.\nMjølnerparken;2010;Ydelse;kr. 98.000\n")
                  .figures,
        QStringList({"Akacieparken 2010 ydelse: 212.500"_q, "Mjølnerparken 2010 ydelse: 98.000"_q}));
    EXPECT_EQ(read("Område;År;Beboere\nAkacieparken;2010;1.040 personer\nMjølnerparken;2010;n/a\n").figures,
        QStringList("Akacieparken 2010 residents: 1.040"_q));
    EXPECT_EQ(read("Område;År;Emne;Værdi\nAkacieparken;2010;Dømte;2,5 ‰\n").figures,
        QStringList("Akacieparken 2010 dømte: 0,3 %"_q));
    EXPECT_EQ(read("Område;År;Emne;Værdi\nAkacieparken;2010;Ydelse;212 kr.\nMjølnerparken;2010;Ydelse;98\n").questions,
        QStringList("Ydelse"_q));
}

TEST_F(FiguresLikeThem, TheWholeOfAYearIsReadBesideItsParts)
{
    const Brought in = read("Beboere pr. 1. januar\n;2009;;;2010;;\nOmråde;Mænd;Kvinder;I alt;Mænd;Kvinder;I alt\n"
                            "Akacieparken;10;11;21;12;13;25\nMjølnerparken;20;21;41;22;23;45\n");
    EXPECT_EQ(in.questions, QStringList());
    EXPECT_EQ(in.figures, QStringList({"Akacieparken 2009 residents: 21"_q, "Akacieparken 2010 residents: 25"_q,
                              "Mjølnerparken 2009 residents: 41"_q, "Mjølnerparken 2010 residents: 45"_q}));
}

TEST_F(FiguresLikeThem, AKnownIndicatorIsKnownWithItsUnitAndDay)
{
    for (const char* name : {"Antal beboere", "Beboere (antal)", "Beboere, antal", "Antal beboere pr. 1. januar",
             "Beboere pr. 1. januar 2010"}) {
        EXPECT_EQ(read("Område;År;Emne;Værdi\nAkacieparken;2010;\"" + QByteArray(name) + "\";12\n").figures,
            QStringList("Akacieparken 2010 residents: 12"_q))
            << name;
    }
}

TEST_F(FiguresLikeThem, ANameThatIsMergedOverRowsHoldsForEach)
{
    QByteArray sheet = "<sheetData>";
    const std::vector<std::vector<QByteArray>> rows{{"Område", "År", "Beboere", "Note"},
        {"Akacieparken", "2009", "11", "x"}, {"", "2010", "12", "x"}, {"Mjølnerparken", "2009", "13", "x"},
        {"", "2010", "14", "x"}};
    for (size_t line = 0; line < rows.size(); ++line) {
        const QByteArray number = QByteArray::number(int(line) + 1);
        sheet += "<row r=\"" + number + "\">";
        for (size_t i = 0; i < 4; ++i) {
            const QByteArray place = QByteArray(1, char('A' + i)) + number;
            sheet += line > 0 && i > 0 && i < 3 ? "<c r=\"" + place + "\"><v>" + rows[line][i] + "</v></c>"
                     : rows[line][i].isEmpty()
                         ? "<c r=\"" + place + "\"/>"
                         : "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + rows[line][i] + "</t></is></c>";
        }
        sheet += "</row>";
    }
    sheet += "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>";
    const Brought in = read(zipped(workbook(sheet)), {}, "tal.xlsx"_q);
    EXPECT_EQ(in.figures, QStringList({"Akacieparken 2009 residents: 11"_q, "Akacieparken 2010 residents: 12"_q,
                              "Mjølnerparken 2009 residents: 13"_q}));
    EXPECT_TRUE(in.findings.contains("figureNoArea"_q)) << "what is only left blank is told";
    const QByteArray marked =
        sheet.replace("<c r=\"C2\"><v>11</v></c>", "<c r=\"C2\" t=\"inlineStr\"><is><t>..</t></is></c>")
            .replace("<c r=\"C3\"><v>12</v></c>", "<c r=\"C3\"/>")
            .replace("\"A2:A3\"/>", "\"A2:A3\"/><mergeCell ref=\"C2:C3\"/>");
    const Brought ofMark = read(zipped(workbook(marked)), {}, "tal.xlsx"_q);
    EXPECT_EQ(ofMark.questions, QStringList());
    EXPECT_TRUE(ofMark.figures.contains("Akacieparken 2009 residents: .."_q))
        << ofMark.figures.join(u'|').toStdString();
    EXPECT_EQ(ofMark.figures.filter(" 2010 "_q), QStringList()) << "a mark is that of its row alone";
}

TEST_F(FiguresLikeThem, RowsOfAnotherWidthAreTold)
{
    const Brought in = read(
        "Område;År;Beboere\nAkacieparken;2010;1040;17\nMjølnerparken;2010\nAkacieparken;2011;1050\nMjølnerparken;2011;990\n");
    EXPECT_TRUE(in.findings.contains("figureRowTooLong"_q));
    EXPECT_TRUE(in.findings.contains("figureRowTooShort"_q));
    EXPECT_EQ(in.figures.size(), 3);
}

} // namespace indblik
