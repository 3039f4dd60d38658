// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tables/tableshape.h"

#include "core/import/files/csv.h"
#include "tests/fixtures.h"

#include <QBuffer>

namespace indblik {

namespace {

std::vector<SheetRow> rowsOf(const QByteArray& csv)
{
    QBuffer buffer;
    buffer.setData(csv);
    buffer.open(QIODevice::ReadOnly);
    return valueOf(readCsv(buffer, "tal.csv"_q)).sheet.rows;
}

/// "2-3 Område|2010 Beboere" : the lines of the heading and the columns.
QString shape(const QByteArray& csv)
{
    const auto rows = rowsOf(csv);
    const TableShape found = shapeOf(rows);
    if (!found.hasHead())
        return "none"_q;
    return QStringLiteral("%1-%2 %3")
        .arg(rows[found.headFrom].line)
        .arg(rows[found.headTo - 1].line)
        .arg(found.columns.join(u'|'));
}

} // namespace

TEST(TheShapeOfATable, IsAHeadingOverRowsOfFigures)
{
    EXPECT_EQ(shape("Område;2007;2008\nSøvej;10;11\n"), "1-1 Område|2007|2008"_q);
    EXPECT_EQ(shape("OMRÅDE;TID;INDHOLD\nSøvej;2008;12\nA;2008;13\n"), "1-1 OMRÅDE|TID|INDHOLD"_q);
    EXPECT_EQ(shape(";2010\nNexus;3400\nGadepulsen;12\n"), "1-1 |2010"_q) << "the names need no heading";
    EXPECT_EQ(shape("Søvej;2008;12\nA/B;2008;13\n"), "none"_q);
}

TEST(TheShapeOfATable, HasTitlesAndBlankLinesAbove)
{
    const QByteArray csv = "Beboere efter område;;\n;;\nOpgjort 1. januar;;\n\nOmråde;2007;2008\nSøvej;10;11\nA;1;-\n";
    EXPECT_EQ(shape(csv), "5-5 Område|2007|2008"_q);
    EXPECT_EQ(shapeOf(rowsOf(csv)).titles, QStringList({"Beboere efter område"_q, "Opgjort 1. januar"_q}));
    EXPECT_EQ(shape("Tabel 3;;Enhed: antal\nOmråde;2007;2008\nSøvej;10;11\n"), "2-2 Område|2007|2008"_q);
}

TEST(TheShapeOfATable, MayHaveHeadingsOfSeveralRows)
{
    EXPECT_EQ(shape(";2010;;2011;\nOmråde;Beboere;Udenfor;Beboere;Udenfor\nSøvej;10;3;11;4\n"),
        "1-2 Område|2010 Beboere|2010 Udenfor|2011 Beboere|2011 Udenfor"_q);
    EXPECT_EQ(shape("Område;Beboere;;Kilde\n;2010;2011;\nSøvej;10;3;DST\nA;1;2;DST\n"),
        "1-2 Område|Beboere 2010|Beboere 2011|Kilde"_q);
    EXPECT_EQ(shape("Titel\n\n;Mænd;;Kvinder;\n;2010;2011;2010;2011\nSøvej;1;2;3;4\nA;5;6;7;8\n"),
        "3-4 |Mænd 2010|Mænd 2011|Kvinder 2010|Kvinder 2011"_q);
}

TEST(TheShapeOfATable, HasLabelsAboveWhereTheNamesOfRowsHaveAHeadingInBothRows)
{
    EXPECT_EQ(shape("mio. kr.;Regnskab;;Budget;\nIndsats;2010;2011;2012;2013\nNexus;9,9;8,8;3,4;2\n"),
        "1-2 mio. kr. Indsats|Regnskab 2010|Regnskab 2011|Budget 2012|Budget 2013"_q);
    EXPECT_EQ(shape("Alle;Vedtaget;;Korrigeret;\nIndsats;2012;2013;2012;2013\nNexus;3,4;2;5;6\n"),
        "1-2 Alle Indsats|Vedtaget 2012|Vedtaget 2013|Korrigeret 2012|Korrigeret 2013"_q);
    EXPECT_EQ(shape("Kommune;København;\nOmråde;2007;2008\nSøvej;10;11\n"), "2-2 Område|2007|2008"_q)
        << "what the table is of, no label of its columns";
}

TEST(TheShapeOfATable, HasUnitsUnderItsLabels)
{
    EXPECT_EQ(
        shape("Område;Beboere;Indkomst\n;antal;kr.\nSøvej;10;250000\n"), "1-2 Område|Beboere antal|Indkomst kr."_q);
    EXPECT_EQ(shape("Område;Andel\n;pct.\nSøvej;10,5\n"), "1-2 Område|Andel pct."_q);
}

TEST(TheShapeOfATable, TakesNoRowForAHeadingBecauseItsFiguresLookLikeYears)
{
    EXPECT_EQ(shape("Område;2007;2008\nSøvej;2010;1999\nBlågården;2001;2002\nA;3;4\n"), "1-1 Område|2007|2008"_q);
    EXPECT_EQ(shape("Område;2007;2008\nSøvej;2010;1999\n"), "1-1 Område|2007|2008"_q);
}

TEST(TheShapeOfATable, HasTheNamesOfGroupsInItsBody)
{
    EXPECT_EQ(
        shape("Indsats;2009;2010\nTil målene\nGadepulsen;3,4;3,4\nDen Korte Snor;9;8,5\n"), "1-1 Indsats|2009|2010"_q);
    EXPECT_EQ(shape("Nr.;Indsats;2009;2010\n;Til målene;;\n1;Gadepulsen;3,4;3,4\n"), "1-1 Nr.|Indsats|2009|2010"_q);
}

TEST(TheShapeOfATable, IsWideAsItsFiguresEvenWhereLinesArePadded)
{
    EXPECT_EQ(shape("Område;2007;2008;;;;\nSøvej;10;11;;;;\nA;1;2;;;;\n;;;;;;\nKilde: DST;;;;;;\n"),
        "1-1 Område|2007|2008"_q);
}

TEST(AFooter, IsATextAloneOrBeginsAsNotesDo)
{
    const TableWords& words = TableWords::builtIn();
    const auto rows = rowsOf("Kilde: DST;;\nAlle beløb i 1.000 kr.;;\nAnm.: foreløbige tal;;2011\nSøvej;1;2\n;;\n");
    EXPECT_TRUE(isFooter(rows[0], words));
    EXPECT_TRUE(isFooter(rows[1], words));
    EXPECT_TRUE(isFooter(rows[2], words));
    EXPECT_FALSE(isFooter(rows[3], words));
    EXPECT_TRUE(isFooter(rows[4], words));
}

TEST(WordsOfTables, TellUnits)
{
    const TableWords& words = TableWords::builtIn();
    EXPECT_EQ(words.unitIn("Andel uden for arbejdsmarkedet (pct.)"_q), FigureUnit::Percent);
    EXPECT_EQ(words.unitIn("Beløb i 1.000 kr."_q), FigureUnit::ThousandKroner);
    EXPECT_EQ(words.unitIn("Gennemsnitlig indkomst, kr."_q), FigureUnit::Kroner);
    EXPECT_EQ(words.unitIn("mio. kr."_q), FigureUnit::MillionKroner);
    EXPECT_EQ(words.unitIn("Dømte pr. 10.000 beboere"_q), FigureUnit::PerTenThousand);
    EXPECT_EQ(words.unitIn("Antal"_q), FigureUnit::Count);
    EXPECT_EQ(words.unitIn("1.000 personer"_q), FigureUnit::Thousands);
    EXPECT_EQ(words.unitIn("Promille og procent"_q), std::nullopt) << "two speak";
    EXPECT_EQ(words.unitIn("Andelsboliger"_q), std::nullopt);
}

TEST(WordsOfTables, TellKindsOfPlaces)
{
    const TableWords& words = TableWords::builtIn();
    EXPECT_EQ(words.placeKind("Hele landet"_q), PlaceKind::Nation);
    EXPECT_EQ(words.placeKind("Hovedstaden"_q), PlaceKind::Region);
    EXPECT_EQ(words.placeKind("Region Sjælland"_q), PlaceKind::Region);
    EXPECT_EQ(words.placeKind("Landsdel Byen København"_q), PlaceKind::Region);
    EXPECT_EQ(words.placeKind("Aarhus"_q), PlaceKind::Municipality);
    EXPECT_EQ(words.placeKind("Københavns Kommune"_q), PlaceKind::Municipality);
    EXPECT_EQ(words.placeKind("I alt"_q), PlaceKind::Total);
    EXPECT_EQ(words.placeKind("Boligområder i alt"_q), PlaceKind::Total);
    EXPECT_EQ(words.placeKind("Uoplyst"_q), PlaceKind::Unknown);
    EXPECT_EQ(words.placeKind("Mjølnerparken"_q), PlaceKind::Place);
    EXPECT_EQ(words.placeKind("Allégården"_q), PlaceKind::Place);
}

TEST(WordsOfTables, TellWhenAllCategoriesAreThere)
{
    const TableWords& words = TableWords::builtIn();
    EXPECT_TRUE(words.areAllCategories({"Mænd"_q, "Kvinder"_q}));
    EXPECT_FALSE(words.areAllCategories({"Mænd"_q}));
    EXPECT_TRUE(words.areAllCategories({"0-17 år"_q, "18 år og derover"_q}));
    EXPECT_TRUE(words.areAllCategories({"65+"_q, "18-64"_q, "0-17"_q}));
    EXPECT_FALSE(words.areAllCategories({"18-64 år"_q, "65 år og derover"_q})) << "children are missing";
    EXPECT_FALSE(words.areAllCategories({"0-17 år"_q, "16-64 år"_q, "65+"_q})) << "two are counted twice";
    EXPECT_FALSE(words.areAllCategories({"Indvandrere"_q, "Efterkommere"_q}));
}

} // namespace indblik
