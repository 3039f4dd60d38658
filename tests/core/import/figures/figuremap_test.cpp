// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figures/figuremap.h"

#include "tests/core/import/figures/figures.h"

namespace indblik {

namespace {

QString guessed(const QByteArray& bytes, const QString& name = "tal.csv"_q)
{
    auto table = opened(bytes, name);
    EXPECT_TRUE(succeeded(table.table));
    return table.table ? guess(*table, figureBook()).toText() : QString();
}

QString refusalOf(const QString& text)
{
    const auto map = FigureMap::fromText(text);
    EXPECT_FALSE(map);
    return map ? QString() : map.error().message;
}

/// Why the map does not fit a list of four columns; empty where it does.
QString misfit(const QString& text)
{
    auto table = opened("Område;År;Emne;Antal\nSøvej;2008;Beboere;1\n");
    const auto fitting = fits(valueOf(FigureMap::fromText(text)), *table);
    return fitting ? QString() : fitting.error().message;
}

} // namespace

TEST(AGuessedMap, KnowsAListOfStatBank)
{
    EXPECT_EQ(guessed("OMRÅDE;EMNE;TID;INDHOLD\nSøvej;Beboere;2008;12\n"),
        "area=OMRÅDE,year=TID,indicator=EMNE,value=INDHOLD"_q);
    EXPECT_EQ(guessed("area;indicator;time;value\nSøvej;residents;2008;12.5\nA;b;2009;1.5\n"),
        "area=area,year=time,indicator=indicator,value=value"_q);
    EXPECT_EQ(guessed("OMRÅDE;ALDER;EMNE;TID;INDHOLD\nSøvej;18;Beboere;2008;12\n"),
        "area=OMRÅDE,year=TID,indicator=EMNE,value=INDHOLD"_q)
        << "the last of the columns of numbers";
}

TEST(AGuessedMap, KnowsColumnsByWhatStandsInThem)
{
    EXPECT_EQ(
        guessed("x;y;z;w\nTekst;2008;Blågården;12\nAndet;2009;Søvej;13\n"), "area=z,year=y,indicator=x,value=w"_q);
    EXPECT_EQ(guessed("x;y;z\nsted;beboere;3\nandet sted;Nettoflytning;4\n", "Beboere 2009.csv"_q),
        "area=x,year:2009,indicator=y,value=z"_q);
    EXPECT_EQ(guessed("Sted;Periode;Emne;Antal\nSøvej;2008K1;Beboere;1\n"),
        "area=Sted,year=Periode,indicator=Emne,value=Antal"_q);
}

TEST(AGuessedMap, MakesSharesOfACountAndItsWhole)
{
    EXPECT_EQ(guessed("Område;År;Indikator;Antal;I alt\nSøvej;2008;a;14;20\n"),
        "area=Område,year=År,indicator=Indikator,value=Antal,of=I alt"_q);
}

TEST(AGuessedMap, KnowsAMatrixOfYears)
{
    EXPECT_EQ(guessed("Beboere\nOmråde;2007;2008;2009\nSøvej;10;11;2012\nA;1;2;3\n"),
        "area=Område,indicator:Beboere,years=2007|2008|2009"_q);
    EXPECT_EQ(guessed("Område;Emne;2007;2008\nSøvej;Beboere;10;..\n"), "area=Område,indicator=Emne,years=2007|2008"_q);
}

TEST(AGuessedMap, KnowsAMatrixOfIndicators)
{
    EXPECT_EQ(guessed("Område;År;Beboere;Uden for arbejdsmarkedet\nSøvej;2008;20;3\n"),
        "area=Område,year=År,indicators=Beboere|Uden for arbejdsmarkedet"_q);
    EXPECT_EQ(guessed("Boliger i 2009\nOmråde;Beboere;Hunde\nSøvej;20;3\n"),
        "area=Område,year:2009,indicators=Beboere|Hunde"_q);
}

TEST(AGuessedMap, PrefersNamesToCodes)
{
    EXPECT_EQ(guessed("Områdenr;Navn;År;Antal\nA-101;Nordparken;2008;12\nA-102;Sydparken;2008;13\n"),
        "area=Navn,year=År,value=Antal"_q);
    EXPECT_EQ(guessed("Område;Områdenavn;År;Antal\n101-A;Nordparken;2008;12\n102-A;Sydparken;2008;13\n"),
        "area=Områdenavn,year=År,value=Antal"_q);
}

TEST(AGuessedMap, TakesNoColumnOfTheNationForAYearOfEachArea)
{
    EXPECT_EQ(guessed("Beboere\nOmråde;2010;2011;Hele landet 2011\nSøvej;10;11;5000000\nA;1;2;5000000\n"),
        "area=Område,indicator:Beboere,years=2010|2011"_q);
}

TEST(AGuessedMap, KnowsColumnsThatNameIndicatorAndYear)
{
    EXPECT_EQ(guessed("Område;Beboere 2010;Beboere 2011;Andel udenfor 2010\nSøvej;10;11;33,2\nA;1;2;4,5\n"),
        "area=Område,years=Beboere 2010|Beboere 2011|Andel udenfor 2010"_q);
}

TEST(AGuessedMap, KnowsColumnsOfAreas)
{
    EXPECT_EQ(guessed("Beboere\nÅr;Søvej;Blågården\n2010;10;11\n2011;1;2\n"),
        "year=År,indicator:Beboere,areas=Søvej|Blågården"_q);
}

TEST(AGuessedMap, TakesWhatAStatisticalTableSaysOfItself)
{
    const QByteArray px = "TITLE=\"Beboere efter område og tid\";\nCONTENTS=\"Beboere\";\nUNITS=\"procent\";\n"
                          "STUB=\"bydel\";\nHEADING=\"tid\";\nVALUES(\"bydel\")=\"Nord\",\"Syd\";\n"
                          "VALUES(\"tid\")=\"2009\";\nTIMEVAL(\"tid\")=TLIST(A1),\"2009\";\nDATA=\n1 2;";
    EXPECT_EQ(guessed(px, "tal.px"_q), "area=bydel,year=tid,indicator:Beboere,value=INDHOLD"_q);
}

TEST(AMapInWords, ComesBackAsItWas)
{
    for (const char* text :
        {"area=Område,year=Tid,indicator=Emne,value=INDHOLD", "area=a,year:2009,indicators=x|y,unit:percent",
            "area=a,year=b,indicator:d,value=c,unit:kr,unit:x\\=y=per10000,set:Alder=+,set:Køn=I alt,same:bo=residents,"
            "parts:first",
            "area=a,indicator:residents,years=2007|2008", "area=a,year=b,indicator=c,value=d,of=e",
            "area=Område\\, navn,year:2009,indicators=a\\|b|c\\\\d|e=f:g"}) {
        EXPECT_EQ(valueOf(FigureMap::fromText(QString::fromUtf8(text))).toText(), QString::fromUtf8(text));
    }
    EXPECT_EQ(valueOf(FigureMap::fromText("area=a,percent"_q)).unit, FigureUnit::Percent) << "as it was said before";
    const auto map = valueOf(FigureMap::fromText(" area = a\\,b , indicators = x\\|y | z,year:2009"_q));
    EXPECT_EQ(map.area, "a,b"_q);
    EXPECT_EQ(map.indicators, QStringList({"x|y"_q, "z"_q}));
    EXPECT_EQ(map.fixedYear, year(2009));
}

TEST(AMapInWords, IsRefusedWithTheWordThatIsWrong)
{
    EXPECT_TRUE(refusalOf("place=x"_q).contains("place=x"_q));
    EXPECT_TRUE(refusalOf("area="_q).contains("area="_q));
    EXPECT_TRUE(refusalOf("year:soon"_q).contains("soon"_q));
    EXPECT_TRUE(refusalOf("area=x,area=y"_q).contains("area"_q));
    EXPECT_FALSE(refusalOf("area:x"_q).isEmpty());
    EXPECT_FALSE(refusalOf({}).isEmpty());
}

TEST(AMap, FitsATableThatHasItsColumns)
{
    EXPECT_EQ(misfit("area=område,year=år,indicator=emne,value=antal"_q), QString()) << "whatever the case";
    EXPECT_EQ(misfit("area=Område,year:2008,indicator:residents,value=Antal"_q), QString());
    const QString message = misfit("area=Bydel,year=År,indicator=Emne,value=Antal"_q);
    EXPECT_TRUE(message.contains("“Bydel”"_q));
    EXPECT_TRUE(message.contains("Område, År, Emne, Antal"_q));
}

TEST(AMap, SaysWhatIsMissingOrSaidTwice)
{
    for (const char* text : {"year=År,indicator=Emne,value=Antal", "area=Område,indicator=Emne,value=Antal",
             "area=Område,year=År,value=Antal", "area=Område,year=År,indicator=Emne",
             "area=Område,year=År,indicator=Område,value=Antal", "area=Område,year=År,year:2008,value=Antal",
             "area=Område,year=År,indicator=Emne,value=Antal,indicators=Emne", "area=Område,indicator=Emne,years=Antal",
             "area=Område,year=År,indicators=Antal,of=Emne"}) {
        const auto map = FigureMap::fromText(QString::fromUtf8(text));
        EXPECT_TRUE(!map || !misfit(QString::fromUtf8(text)).isEmpty()) << text;
    }
}

TEST(TheKeyOfASource, IsTheSameForNextYearsTable)
{
    auto before = opened("Område;2007;2008\nSøvej;1;2\n");
    auto after = opened("OMRÅDE;2007;2008;2009\nSøvej;1;2;3\n");
    auto other = opened("Område;Beboere\nSøvej;1\n");
    EXPECT_EQ(sourceKey(*before), sourceKey(*after));
    EXPECT_NE(sourceKey(*before), sourceKey(*other));
}

} // namespace indblik
