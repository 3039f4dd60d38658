// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figures/figurereader.h"

#include "core/import/figures/figureproposal.h"
#include "core/import/tables/figurecell.h"
#include "tests/core/import/figures/figures.h"

#include <QDir>

namespace indblik {

namespace {

const QByteArray listHead = "Område;År;Emne;Værdi\n";
const QDate today(2010, 3, 12);

QStringList findingsOfList(const QByteArray& rows)
{
    return figureFindings(listHead + rows);
}

/// The names that the book does not know.
template<class Name>
std::vector<Name> unknownOf(std::vector<Name> names)
{
    std::erase_if(names, [](const Name& each) { return each.choice == NameChoice::Known; });
    return names;
}

FigureProposal proposed(const QByteArray& bytes, const AreaBook& book, NameChoice unknown = NameChoice::LeaveOut)
{
    auto table = opened(bytes);
    return proposeFigures(valueOf(readFigures(*table, guess(*table, book), book)), book, today, unknown);
}

using Counts = FigureProposal::Counts;

QString cellText(const QString& text)
{
    const auto figure = figureIn(SheetCell::of(text), u',');
    if (!figure)
        return "none"_q;
    return QLatin1String(figureKindText(figure->kind))
           + (figure->hasNumber() && figure->kind != StatFigure::Kind::Nil
                   ? QStringLiteral(" %1/%2").arg(figure->ratio.value).arg(figure->ratio.of)
                   : QString());
}

} // namespace

TEST(FigureCells, AreReadAsDanesWriteThem)
{
    EXPECT_EQ(cellText("1.234,5"_q), "n 12345/10"_q);
    EXPECT_EQ(cellText("1 234"_q), "n 1234/1"_q);
    EXPECT_EQ(cellText("-5"_q), "n -5/1"_q);
    EXPECT_EQ(cellText("33,2 %"_q), "p 332/1000"_q);
    EXPECT_EQ(cellText("33,2\u00a0%"_q), "p 332/1000"_q);
    EXPECT_EQ(cellText("14 af 20"_q), "s 14/20"_q);
    EXPECT_EQ(cellText("1.014 ud af 1.200"_q), "s 1014/1200"_q);
    EXPECT_EQ(cellText("14 of 20"_q), "s 14/20"_q);
}

TEST(FigureCells, KeepMarksApartFromZeroAndFromEachOther)
{
    EXPECT_EQ(cellText("0"_q), "n 0/1"_q);
    EXPECT_EQ(cellText("-"_q), "-"_q);
    EXPECT_EQ(cellText("–"_q), "-"_q);
    EXPECT_EQ(cellText("."_q), "."_q);
    EXPECT_EQ(cellText(".."_q), ".."_q);
    EXPECT_EQ(cellText("..."_q), "..."_q);
    EXPECT_EQ(cellText("<5"_q), "x"_q);
}

TEST(FigureCells, AreNothingWhereNobodyCanTell)
{
    for (const char* text : {"ukendt", "1.3", "1,2,3", "12-14", "0101", "1e5", "%", "af 20", "14 af", "1,5 af 20", "<",
             "<x", "99999999999999999999"})
        EXPECT_EQ(cellText(QString::fromUtf8(text)), "none"_q) << text;
    EXPECT_FALSE(figureIn(SheetCell::of(QString(1'000'000, u'1')), u','));
    EXPECT_FALSE(figureIn(SheetCell::of(Decimal{1, 18}), u',')) << "more decimals than a figure holds";
    EXPECT_FALSE(figureIn(SheetCell::of("0,00000000000000001 %"_q), u','));
}

TEST(FiguresOfAFile, AreThoseOfAStatBankList)
{
    const ReadFigures read = valueOf(figuresIn("\xef\xbb\xbfOMRÅDE;EMNE;TID;INDHOLD\r\n"
                                               "Søvej;Beboere;2008;1812\r\nSøvej;Uden for arbejdsmarkedet;2008;..\r\n"
                                               "Blågården;Beboere;2008;33,25\r\nA/B;Beboere;2008;-\r\n"));
    EXPECT_EQ(linesOf(read), QStringList({"Søvej 2008 Beboere: 1.812"_q, "Søvej 2008 Uden for arbejdsmarkedet: .."_q,
                                 "Blågården 2008 Beboere: 33,25"_q, "A/B 2008 Beboere: –"_q}));
    EXPECT_EQ(read.areas.size(), 3U);
    EXPECT_EQ(read.indicators.size(), 2U);
    EXPECT_TRUE(read.findings.empty());
    static_assert(sizeof(FigureAt) <= 32);
}

TEST(FiguresOfAFile, MayHaveDecimalPointsInEnglish)
{
    EXPECT_EQ(figureLines("\xef\xbb\xbf"
                          "area;indicator;time;value\r\nSøvej;residents;2008;33.5\r\nSøvej;x;2008;1234\r\n"),
        QStringList({"Søvej 2008 residents: 33,5"_q, "Søvej 2008 x: 1.234"_q}));
}

TEST(FiguresOfAFile, AreThoseOfAMatrixOfYears)
{
    EXPECT_EQ(figureLines("Beboere\r\n\r\nOmr\xe5"
                          "de;2007;2008;2009\r\nS\xf8vej;10;;12\r\nBl\xe5g\xe5rden;1;..;-\r\n"),
        QStringList({"Søvej 2007 Beboere: 10"_q, "Søvej 2009 Beboere: 12"_q, "Blågården 2007 Beboere: 1"_q,
            "Blågården 2008 Beboere: .."_q, "Blågården 2009 Beboere: –"_q}));
}

TEST(FiguresOfAFile, AreThoseOfAMatrixOfIndicators)
{
    EXPECT_EQ(figureLines("sep=;\nOmråde;År;Beboere;Andel\nSøvej;2008;20;33,2 %\n"),
        QStringList({"Søvej 2008 Beboere: 20"_q, "Søvej 2008 Andel: 33,2\u00a0%"_q}));
}

TEST(FiguresOfAFile, AreSharesByTheirCounts)
{
    const QByteArray head = "Område;År;Emne;Antal;I alt\n";
    EXPECT_EQ(figureLines(head + "Søvej;2008;a;14;20\nSøvej;2009;a;..;20\nSøvej;2010;a;-;20\n"),
        QStringList({"Søvej 2008 a: 14/20"_q, "Søvej 2009 a: .."_q, "Søvej 2010 a: –"_q}));
    EXPECT_EQ(figureFindings(head
                             + "Søvej;2008;a;21;20\nSøvej;2009;a;0;0\nSøvej;2010;a;1;\nSøvej;2011;a;1;x\n"
                               "Søvej;2012;a;1;2,5\nSøvej;2013;a;-1;2\n"),
        QStringList({"figureLargerThanWhole 2"_q, "figureNoWhole 3"_q, "figureNoWhole 4"_q, "figureUnreadable 5"_q,
            "figureUnreadable 6"_q, "figureNegative 7"_q}));
}

TEST(FiguresOfAFile, AreOfOneYearAndIndicatorWhereTheMapSaysSo)
{
    EXPECT_EQ(figureLines("Sted;Tal\nSøvej;3\n", "area=Sted,year:2009,indicator:residents,value=Tal"_q),
        QStringList("Søvej 2009 Beboere: 3"_q));
    EXPECT_FALSE(figuresIn("Sted;Tal\nSøvej;3\n", "area=Sted,year:2009,value=Tal"_q));
}

TEST(FiguresOfAFile, ArePercentagesButForIndicatorsThatAreNone)
{
    EXPECT_EQ(figureLines("Område;År;Emne;Procent\nSøvej;2008;Beboere;20\nSøvej;2008;x;20\nSøvej;2008;outside;20,5\n"),
        QStringList({"Søvej 2008 Beboere: 20"_q, "Søvej 2008 x: 20,0\u00a0%"_q, "Søvej 2008 outside: 20,5\u00a0%"_q}));
}

TEST(FiguresOfAFile, ThatCannotBeReadAreLeftOutAndToldWithTheirPlace)
{
    const ReadFigures read = valueOf(figuresIn(listHead + "Søvej;2008;Beboere;ukendt\nSøvej;2009;Beboere;2\n"));
    EXPECT_EQ(linesOf(read), QStringList("Søvej 2009 Beboere: 2"_q)) << "never 0";
    ASSERT_EQ(read.findings.size(), 1U);
    EXPECT_EQ(read.findings[0].place, (Place{"tal.csv"_q, 2, 4}));
    EXPECT_EQ(read.findings[0].subject, "Søvej"_q);
    EXPECT_EQ(read.findings[0].words, QStringList({"ukendt"_q, "Værdi"_q}));
    EXPECT_EQ(read.refused, 1);
}

TEST(FiguresOfAFile, NeedAWholeYearAnAreaAndAnIndicator)
{
    EXPECT_EQ(findingsOfList("Søvej;2008K1;Beboere;1\nSøvej;18;Beboere;1\nSøvej;;Beboere;1\n;2008;Beboere;1\n"
                             "Søvej;2008;;1\nSøvej;2009;Beboere;1\n"),
        QStringList({"figurePartOfYear 2"_q, "figureNoYear 3"_q, "figureNoYear 4"_q, "figureNoArea 5"_q,
            "figureNoIndicator 6"_q}));
    EXPECT_EQ(findingsOfList(QByteArray(900'000, 'x') + ";2008;Beboere;1\n"), QStringList("figureNameTooLong 2"_q));
}

TEST(FiguresOfAFile, ThatCannotBeTrueAreLeftOut)
{
    EXPECT_EQ(findingsOfList("Søvej;2008;Beboere;-1\nSøvej;2008;Nettoflytning;-1\nSøvej;2008;outside;100,1 %\n"
                             "Søvej;2009;outside;100 %\nSøvej;2010;outside;21 af 20\nSøvej;2011;outside;1 af 0\n"),
        QStringList({"figureNegative 2"_q, "figureOverAHundred 4"_q, "figureLargerThanWhole 6"_q, "figureNoWhole 7"_q}))
        << "a net of moves may be negative";
}

TEST(FiguresOfAFile, AreNoLargerThanTheirWholeInAnotherRow)
{
    const ReadFigures read =
        valueOf(figuresIn(listHead + "Søvej;2008;outside;21\nSøvej;2008;adults;20\nSøvej;2009;outside;21\n"));
    EXPECT_EQ(linesOf(read), QStringList({"Søvej 2008 adults: 20"_q, "Søvej 2009 outside: 21"_q}));
    EXPECT_EQ(findingLines(read), QStringList("figureLargerThanWhole 0"_q));
}

TEST(FiguresOfAFile, ThatContradictEachOtherAreBothLeftOut)
{
    const ReadFigures read = valueOf(figuresIn(listHead
                                               + "Søvej;2008;Beboere;1\nSØVEJ;2008;residents;2\nSøvej;2008;Beboere;1\n"
                                                 "Blågården;2008;Beboere;7\nBlågården;2008;Beboere;7,0\n"));
    EXPECT_EQ(linesOf(read), QStringList("Blågården 2008 Beboere: 7"_q));
    EXPECT_EQ(findingLines(read),
        QStringList({"figureTwiceWithOther 3"_q, "figureTwiceWithOther 4"_q, "figureTwiceWithSame 6"_q}));
    EXPECT_EQ(read.findings[0].grade, Grade::Error);
    EXPECT_EQ(read.findings[2].grade, Grade::Note);
    EXPECT_EQ(read.refused, 3);
}

TEST(FiguresOfAFile, AreOfOneAreaHoweverItsNameIsWritten)
{
    const ReadFigures read = valueOf(figuresIn(listHead
                                               + "Søvej;2008;a;1\nSøvej/Åløkke;2009;A;2\n søvej ;2010;a;3\n"
                                                 "Nord–Syd;2008;a;4\nNord-Syd;2009;a;5\n"));
    EXPECT_EQ(read.areas, (std::vector<QString>{"Søvej"_q, "Nord–Syd"_q}));
    EXPECT_EQ(read.indicators.size(), 1U);
    EXPECT_EQ(read.figures.size(), 5U);
}

TEST(FiguresOfAFile, TellAFaultTwentyTimesAndCountTheOthers)
{
    QByteArray rows;
    for (int i = 0; i < 5000; ++i)
        rows += "Søvej;2008;x" + QByteArray::number(i) + ";?\n";
    const ReadFigures read = valueOf(figuresIn(listHead + rows));
    EXPECT_EQ(read.findings.size(), 20U);
    ASSERT_EQ(read.tallies.size(), 1U);
    EXPECT_EQ(read.tallies[0].count, 5000);
    EXPECT_EQ(read.refused, 5000);
}

TEST(FiguresOfAFile, AreRefusedWhereIndicatorsAreWithoutEnd)
{
    QByteArray rows;
    for (int i = 0; i < 10'002; ++i)
        rows += "Søvej;2008;x" + QByteArray::number(i) + ";1\n";
    EXPECT_TRUE(figuresIn(listHead + rows).error().message.contains("Emne"_q));
}

TEST(FiguresOfAFile, AreAllThereInALongList)
{
    QByteArray rows;
    for (int area = 0; area < 1000; ++area) {
        for (int at = 2001; at < 2021; ++at)
            rows +=
                "O" + QByteArray::number(area) + ';' + QByteArray::number(at) + ";a;" + QByteArray::number(area) + '\n';
    }
    const ReadFigures read = valueOf(figuresIn(listHead + rows + rows));
    EXPECT_EQ(read.figures.size(), 20'000U);
    EXPECT_EQ(read.tallies.at(0).count, 20'000);
    EXPECT_EQ(read.figures.back().ratio.value, 999);
}

TEST(PublishedPx, GoodFilesAreReadAsFiguresOrTold)
{
    const auto files = QDir(QStringLiteral(INDBLIK_SOURCE "/../shared/px/good")).entryInfoList(QDir::Files);
    if (files.isEmpty())
        GTEST_SKIP() << "the published files are not beside the project";
    for (const QFileInfo& info : files) {
        SCOPED_TRACE(info.fileName().toStdString());
        QFile file(info.filePath());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        auto table = opened(file.readAll(), info.fileName());
        const AreaBook book = figureBook();
        const FigureMap map = guess(*table, book);
        EXPECT_FALSE(map.area.isEmpty());
        EXPECT_EQ(map.value, "INDHOLD"_q);
        const auto read = readFigures(*table, map, book);
        if (fits(map, *table))
            EXPECT_FALSE(valueOf(read).figures.empty() && valueOf(read).findings.empty());
        else
            EXPECT_FALSE(read);
    }
}

// What an import would do

TEST(AProposalOfFigures, SaysWhatIsNewChangedAndTheSame)
{
    AreaBook book = figureBook();
    book.figures.set(2, 1, year(2008), StatFigure::number(10), 1);
    book.figures.set(2, 1, year(2009), StatFigure::number(11), 1);
    const auto proposal = proposed(
        listHead + "Søvej;2008;Beboere;10\nSøvej;2009;Beboere;12\nSøvej;2010;Beboere;13\nSøvej;2011;Beboere;x\n", book);
    EXPECT_EQ(proposal.counts, (Counts{.created = 1, .changed = 1, .unchanged = 1, .refused = 1}));
    EXPECT_EQ(fatesOf(proposal, book), (std::vector{FigureFate::Unchanged, FigureFate::Changed, FigureFate::Created}));
    EXPECT_EQ(proposal.source.title, "tal.csv"_q);
    EXPECT_EQ(proposal.source.fetched, today);
    EXPECT_EQ(proposal.source.figures, 2);
}

TEST(AProposalOfFigures, LeavesOutNamesTheFileDoesNotKnow)
{
    const AreaBook book = figureBook();
    const QByteArray bytes =
        listHead + "Søvej;2008;Beboere;1\nA/B;2008;Beboere;2\nA/B;2009;Beboere;3\nSøvej;2008;Hunde;4\n";
    const auto proposal = proposed(bytes, book);
    EXPECT_EQ(proposal.counts, (Counts{.created = 1, .leftOut = 3}));
    EXPECT_EQ(
        unknownOf(proposal.areas), std::vector({ProposedArea{"A/B"_q, PlaceKind::Place, 2, NameChoice::LeaveOut, {}}}));
    EXPECT_EQ(unknownOf(proposal.indicators), std::vector({ProposedIndicator{"Hunde"_q, 1, NameChoice::LeaveOut, {}}}));
    EXPECT_TRUE(proposal.openQuestions().empty()) << "what is left out needs no unit";
    const auto created = proposed(bytes, book, NameChoice::Create);
    EXPECT_EQ(created.counts, (Counts{.created = 3, .leftOut = 1}));
    ASSERT_EQ(created.openQuestions().size(), 1U) << "nobody says what dogs are counted in";
    EXPECT_EQ(created.openQuestions()[0].subject, "Hunde"_q);
}

TEST(AProposalOfFigures, TakesAnotherNameOfAnAreaOnceItIsTold)
{
    AreaBook book = figureBook();
    book.figures.set(1, 1, year(2008), StatFigure::number(2), 1);
    auto proposal = proposed(listHead + "B-gården;2008;Beboere;2\nB-gården;2009;Beboere;3\n", book);
    proposal.areas.at(0).choice = NameChoice::SameAs;
    proposal.areas.at(0).area = book.areas[0].id;
    recount(proposal, book);
    EXPECT_EQ(proposal.counts, (Counts{.created = 1, .unchanged = 1}));
}

TEST(AProposalOfFigures, RefusesWhatTwoNamesOfOneAreaSayDifferently)
{
    const AreaBook book = figureBook();
    auto proposal = proposed(listHead
                                 + "Blågården;2008;Beboere;2\nB-gården;2008;Beboere;3\nBlågården;2009;Beboere;4\n"
                                   "B-gården;2009;Beboere;4\nB-gården;2010;Beboere;5\n",
        book);
    proposal.areas.at(1).choice = NameChoice::SameAs;
    proposal.areas.at(1).area = book.areas[0].id;
    recount(proposal, book);
    EXPECT_EQ(proposal.counts, (Counts{.created = 2, .unchanged = 1, .refused = 2}));
}

TEST(AProposalOfFigures, DoesNotPutAnOlderVintageOverALaterOne)
{
    AreaBook book = figureBook();
    book.sources.push_back({.number = 1, .vintage = QDate(2010, 1, 1)});
    book.figures.set(2, 1, year(2008), StatFigure::number(10), 1);
    auto proposal = proposed(listHead + "Søvej;2008;Beboere;11\n", book);
    EXPECT_EQ(proposal.counts, (Counts{.changed = 1}));
    proposal.source.vintage = QDate(2009, 1, 1);
    recount(proposal, book);
    EXPECT_EQ(proposal.counts, (Counts{.older = 1}));
}

TEST(AProposalOfFigures, KeepsWhereAStatisticalTableIsFrom)
{
    const AreaBook book = figureBook();
    const auto proposal = proposed("MATRIX=\"BOL101\";\nTITLE=\"Beboere\";\nLAST-UPDATED=\"20100301 09:00\";\n"
                                   "STUB=\"område\";\nHEADING=\"tid\";\nVALUES(\"område\")=\"Søvej\",\"Blågården\";\n"
                                   "VALUES(\"tid\")=\"2008\",\"2009\";\nDATA=\n1 2 \"-\" \"..\";",
        book);
    EXPECT_EQ(proposal.source.table, "BOL101"_q);
    EXPECT_EQ(proposal.source.vintage, QDate(2010, 3, 1));
    EXPECT_EQ(proposal.counts, (Counts{.created = 4}));
}

} // namespace indblik
