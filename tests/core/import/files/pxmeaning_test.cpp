// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/period.h"
#include "tests/core/import/files/pxfiles.h"

namespace indblik {

namespace {

ReadTable withMore(const QByteArray& more)
{
    return valueOf(readPxBytes(pxFile(more)));
}

/// The times of "tid" with these values and these keywords.
QStringList times(const QByteArray& values, const QByteArray& more)
{
    const auto read = withMore("VALUES(\"tid\")=" + values + ";\n" + more);
    EXPECT_TRUE(read.findings.empty()) << picturesOf(read).join(u'\n').toStdString();
    const StatVariable& tid = variableIn(read, "tid"_q);
    EXPECT_TRUE(tid.isTime);
    return tid.times;
}

QStringList remarks(const QByteArray& more)
{
    return picturesOf(withMore(more));
}

} // namespace

TEST(PxTimes, AreThoseOfTimevalAsAListOrARange)
{
    const QStringList years{"2010"_q, "2011"_q};
    EXPECT_EQ(times("\"1. januar 2010\",\"1. januar 2011\"", "TIMEVAL(\"tid\")=TLIST(A1),\"2010\",\"2011\";\n"), years);
    EXPECT_EQ(times("\"Primo 2010\",\"Primo 2011\"", "TIMEVAL(\"tid\")=TLIST(A1,\"2010\"-\"2011\");\n"), years);
    EXPECT_EQ(times("\"a\",\"b\"", "TIMEVAL(\"tid\")=TLIST(A1),\"2010\"-\"2011\";\n"), years);
    EXPECT_EQ(times("\"a\",\"b\"", "TIMEVAL(\"tid\") = TLIST( A1 , \"2010\" - \"2011\" );\n"), years);
    EXPECT_EQ(times("\"a\",\"b\"", "TIMEVAL(\"tid\")=TLIST (A1),\"2010\",\"2011\";\n"), years);
}

TEST(PxTimes, OfPartsOfYearsAreWrittenAsPeriodsAre)
{
    EXPECT_EQ(times("\"a\",\"b\"", "TIMEVAL(\"tid\")=TLIST(Q1,\"20104\"-\"20111\");\n"),
        QStringList({"2010K4"_q, "2011K1"_q}));
    EXPECT_EQ(times("\"a\",\"b\"", "TIMEVAL(\"tid\")=TLIST(Q1),\"2010Q4\",\"2011K4\";\n"),
        QStringList({"2010K4"_q, "2011K4"_q}));
    EXPECT_EQ(times("\"a\",\"b\"", "TIMEVAL(\"tid\")=TLIST(H1),\"20101\",\"20102\";\n"),
        QStringList({"2010H1"_q, "2010H2"_q}));
    EXPECT_EQ(times("\"a\",\"b\"", "TIMEVAL(\"tid\")=TLIST(M1,\"201012\"-\"201101\");\n"),
        QStringList({"2010M12"_q, "2011M01"_q}));
    EXPECT_EQ(times("\"a\",\"b\"", "TIMEVAL(\"tid\")=TLIST(W1,\"201052\"-\"201101\");\n"),
        QStringList({"2010U52"_q, "2011U01"_q}));
    for (const char* time : {"2010K4", "2010H2", "2010M12"})
        EXPECT_TRUE(Period::fromText(QString::fromLatin1(time))) << time;
}

TEST(PxTimes, AreTheValuesOrCodesWhereTimevalSaysNone)
{
    EXPECT_EQ(times("\"Primo 2010\",\"Primo 2011\"", "CODES(\"tid\")=\"2010\",\"2011\";\n"),
        QStringList({"2010"_q, "2011"_q}));
    EXPECT_EQ(times("\"2010K1\",\"2010K2\"", {}), QStringList({"2010K1"_q, "2010K2"_q}));
    EXPECT_EQ(times("\"2010\",\"2011\"", "TIMEVAL(\"tid\")=TLIST(A1);\n"), QStringList({"2010"_q, "2011"_q}));
}

TEST(PxTimes, AreNotNumbersOfPostCodes)
{
    const auto read = withMore("CODES(\"sted\")=\"2100\",\"2200\";\n");
    EXPECT_FALSE(variableIn(read, "sted"_q).isTime);
    EXPECT_TRUE(variableIn(read, "sted"_q).times.isEmpty());
}

TEST(PxTimes, ThatContradictWhatTheTableShowsAreLeftOutWithAFinding)
{
    const auto read = withMore("TIMEVAL(\"tid\")=TLIST(A1),\"2011\",\"2010\";\n");
    EXPECT_EQ(picturesOf(read), QStringList("warning timesDiffer 13: TIMEVAL(\"tid\")|2010|2011"_q));
    EXPECT_EQ(variableIn(read, "tid"_q).times, QStringList({"2010"_q, "2011"_q}));
}

TEST(PxTimes, ThatDoNotFitAreFindings)
{
    EXPECT_EQ(remarks("TIMEVAL(\"tid\")=TLIST(A1),\"2010\"-\"2012\";\n"),
        QStringList("warning countDiffers 13: TIMEVAL(\"tid\")|3|2"_q));
    EXPECT_EQ(remarks("TIMEVAL(\"tid\")=TLIST(A1),\"2010\",\"20x1\";\n"),
        QStringList("warning noTime 13: TIMEVAL(\"tid\")|20x1"_q));
    EXPECT_EQ(remarks("TIMEVAL(\"aar\")=TLIST(A1),\"2010\",\"2011\";\n"),
        QStringList("warning namesNothing 13: TIMEVAL(\"aar\")|aar"_q));
    EXPECT_EQ(remarks("TIMEVAL(\"tid\")=TLIST(Q1),\"20105\",\"20111\";\n"),
        QStringList("warning noTime 13: TIMEVAL(\"tid\")|20105"_q));
    EXPECT_EQ(remarks("TIMEVAL(\"tid\")=TLIST(A1),\"2011\"-\"2010\";\n").size(), 1) << "a range without an end";
}

TEST(PxTotals, AreNamedByEliminationAsValueOrCode)
{
    const QByteArray codes = "CODES(\"sted\")=\"0\",\"1\";\n";
    EXPECT_EQ(variableIn(withMore("ELIMINATION(\"sted\")=\"B\";\n"), "sted"_q).total, 1);
    EXPECT_EQ(variableIn(withMore(codes + "ELIMINATION(\"sted\")=\"0\";\n"), "sted"_q).total, 0);
    EXPECT_EQ(variableIn(withMore("ELIMINATION(\"sted\")=\"0\";\n" + codes), "sted"_q).total, 0) << "in any order";
    EXPECT_FALSE(variableIn(withMore("ELIMINATION(\"sted\")=YES;\n"), "sted"_q).total);
    EXPECT_TRUE(variableIn(withMore("ELIMINATION(\"sted\")=YES;\n"), "sted"_q).mayBeSummed);
    EXPECT_FALSE(variableIn(withMore("ELIMINATION(\"sted\")=NO;\n"), "sted"_q).mayBeSummed);
    EXPECT_FALSE(variableIn(withMore("ELIMINATION(\"sted\")=\"B\";\n"), "sted"_q).mayBeSummed);
}

TEST(PxTotals, ThatAreNotThereAreFindings)
{
    EXPECT_EQ(remarks("ELIMINATION(\"sted\")=\"I alt\";\n"),
        QStringList("warning namesNothing 13: ELIMINATION(\"sted\")|I alt"_q));
    EXPECT_EQ(remarks("ELIMINATION(\"sex\")=YES;\n"), QStringList("note namesNothing 13: ELIMINATION(\"sex\")|sex"_q));
}

TEST(PxTotals, OfTheOtherLanguageDoNotCount)
{
    const auto read = withMore("LANGUAGE=\"da\";\nLANGUAGES=\"da\",\"en\";\nSTUB[en]=\"place\";\n"
                               "VALUES[en](\"place\")=\"a\",\"b\";\nELIMINATION[en](\"place\")=\"a\";\n"
                               "UNITS[en]=\"number\";\nELIMINATION(\"sted\")=\"B\";\n");
    EXPECT_TRUE(read.findings.empty());
    EXPECT_EQ(read.table.units, "antal"_q);
    EXPECT_EQ(variableIn(read, "sted"_q).total, 1);
}

TEST(PxContents, HaveUnitsDecimalsAndMeasuresOfTheirOwn)
{
    const auto read =
        valueOf(readPxBytes(pxFile("CONTVARIABLE=\"sted\";\nUNITS(\"A\")=\"personer\";\n"
                                   "UNITS(\"B\")=\"pct.\";\nSTOCKFA(\"A\")=\"S\";\nSTOCKFA(\"B\")=\"F\";\n"
                                   "PRECISION(\"sted\",\"B\")=1;\n",
            "1 2 3 4;", {"UNITS"})));
    EXPECT_TRUE(read.findings.empty()) << picturesOf(read).join(u'\n').toStdString();
    EXPECT_TRUE(variableIn(read, "sted"_q).isContents);
    EXPECT_EQ(read.table.units, QString()) << "no unit is that of all";
    ASSERT_EQ(read.table.ofContents.size(), 2U);
    EXPECT_EQ(read.table.ofContents[0], (StatContents{"personer"_q, 0, StatMeasure::Stock}));
    EXPECT_EQ(read.table.ofContents[1], (StatContents{"pct."_q, 1, StatMeasure::Flow}));
}

TEST(PxContents, WithoutAUnitOfTheirOwnHaveThatOfTheTable)
{
    const auto read = withMore("CONTVARIABLE=\"sted\";\nUNITS(\"B\")=\"pct.\";\nSHOWDECIMALS=2;\n");
    EXPECT_EQ(read.table.units, "antal"_q);
    EXPECT_EQ(read.table.decimals, 2) << "as they are shown";
    EXPECT_EQ(read.table.ofContents[0].units, "antal"_q);
    EXPECT_EQ(read.table.ofContents[1].units, "pct."_q);
}

TEST(PxContents, AreTheVariableThatHasThemWhereNoneIsNamed)
{
    const auto read = withMore("CODES(\"sted\")=\"x\",\"y\";\nUNITS(\"x\")=\"personer\";\nUNITS(\"B\")=\"kr.\";\n");
    EXPECT_TRUE(read.findings.empty());
    EXPECT_TRUE(variableIn(read, "sted"_q).isContents);
    EXPECT_EQ(read.table.ofContents[0].units, "personer"_q);
}

TEST(PxContents, ThatAreNotThereAreFindings)
{
    EXPECT_EQ(remarks("UNITS(\"C\")=\"kr.\";\n"), QStringList("warning namesNothing 13: UNITS(\"C\")|C"_q));
    EXPECT_EQ(remarks("CONTVARIABLE=\"tal\";\n"), QStringList("warning namesNothing 13: CONTVARIABLE|tal"_q));
    EXPECT_EQ(remarks("PRECISION(\"sted\",\"C\")=1;\n"),
        QStringList("warning namesNothing 13: PRECISION(\"sted\",\"C\")|C"_q));
    EXPECT_EQ(remarks("CODES(\"by\")=\"1\",\"2\";\n"), QStringList("note namesNothing 13: CODES(\"by\")|by"_q));
    EXPECT_EQ(remarks("CODES(\"sted\")=\"1\";\n"), QStringList("warning countDiffers 13: CODES(\"sted\")|1|2"_q));
    EXPECT_EQ(remarks("VALUES(\"by\")=\"1\",\"2\";\n"), QStringList("warning namesNothing 13: VALUES(\"by\")|by"_q));
}

TEST(PxKeywords, ThatEveryFileHasAreMissedWithTheLineOfData)
{
    for (const char* keyword : {"UNITS", "CONTENTS"})
        EXPECT_EQ(picturesOf(valueOf(readPxBytes(pxFile({}, "1 2 3 4;", {keyword})))),
            QStringList("warning keywordMissing 12: %1"_q.arg(QString::fromLatin1(keyword))));
    for (const char* keyword : {"TITLE", "DECIMALS", "MATRIX", "SUBJECT-AREA", "SUBJECT-CODE"})
        EXPECT_EQ(picturesOf(valueOf(readPxBytes(pxFile({}, "1 2 3 4;", {keyword})))),
            QStringList("note keywordMissing 12: %1"_q.arg(QString::fromLatin1(keyword))));
    EXPECT_TRUE(valueOf(readPxBytes(pxFile("DESCRIPTION=\"d\";\n", "1 2 3 4;", {"TITLE"}))).findings.empty());
}

TEST(PxKeywords, ThatCannotBeReadSayWhatHangsOnThem)
{
    EXPECT_EQ(remarks("STOCKFA=\"S\"x\";\n"), QStringList("warning meaningLeftOut 13: STOCKFA"_q));
    EXPECT_EQ(remarks("MAP(\"sted\")=\"S\"x\";\n"), QStringList("warning keywordLeftOut 13: MAP(\"sted\")"_q));
}

TEST(PxKeywords, ThatSayTwoThingsAreFindingsOrRefused)
{
    EXPECT_EQ(remarks("UNITS=\"pct.\";\n"), QStringList("warning saidTwice 13: UNITS"_q));
    EXPECT_TRUE(remarks("UNITS=\"antal\";\n").isEmpty());
    EXPECT_FALSE(readPxBytes(pxFile("VALUES(\"sted\")=\"B\",\"A\";\n")));
}

TEST(PxKeywords, WrittenRightGiveNoMessage)
{
    EXPECT_TRUE(remarks("HIERARCHIES(\"sted\")=\"A\",\"A\":\"B\";\nDOMAIN(\"sted\")=\"x\";\nMAP(\"sted\")=\"m\";\n"
                        "VARIABLECODE(\"figures_\")=\"f\";\nAGGREGALLOWED=NO;\nX-OWN(\"q\")=1;\n"
                        "VARIABLE-TYPE(\"sted\")=\"G\";\nPRESTEXT(\"sted\")=1;\nPRECISION(\"sted\",\"A\")=1;\n"
                        "HIERARCHYLEVELS(\"sted\")=2;\nCELLNOTE(\"A\",\"*\")=\"n\";\n")
                    .isEmpty());
    for (const char* path : {"px-false-messages/hierarchies.px", "px-false-messages/timeval.px",
             "px-time-by-timeval/in.px", "px-time-by-timeval/codes.px", "px-time-by-timeval/range.px",
             "quarter-first-day/in.px", "px-elimination-total/in.px"}) {
        const QByteArray bytes = caseBytes(QString::fromLatin1(path));
        if (bytes.isEmpty())
            GTEST_SKIP() << "the cases are not beside the project";
        const auto read = valueOf(readPxBytes(bytes));
        EXPECT_TRUE(read.findings.empty()) << path << ": " << picturesOf(read).join(u'\n').toStdString();
    }
}

TEST(PxCases, HaveTheirTimesAndTotals)
{
    const QByteArray bytes = caseBytes("px-elimination-total/in.px"_q);
    if (bytes.isEmpty())
        GTEST_SKIP() << "the cases are not beside the project";
    const auto read = valueOf(readPxBytes(bytes));
    EXPECT_EQ(variableIn(read, "køn"_q).total, 0);
    EXPECT_EQ(variableIn(read, "alder"_q).total, 0);
    const auto quarters = valueOf(readPxBytes(caseBytes("quarter-first-day/in.px"_q)));
    EXPECT_EQ(variableIn(quarters, "tid"_q).times, QStringList({"2010K4"_q, "2011K4"_q}));
    const auto codes = valueOf(readPxBytes(caseBytes("px-time-by-timeval/codes.px"_q)));
    EXPECT_EQ(variableIn(codes, "tid"_q).times, QStringList({"2010"_q, "2011"_q}));
    const auto contents = valueOf(readPxBytes(caseBytes("px-false-messages/timeval.px"_q)));
    EXPECT_TRUE(variableIn(contents, "contents"_q).isContents);
    EXPECT_EQ(variableIn(contents, "year"_q).times.last(), "2022"_q);
}

} // namespace indblik
