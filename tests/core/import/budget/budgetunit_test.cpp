// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/budget/budgetunit.h"
#include "tests/fixtures.h"

namespace indblik {

namespace {

/// "mio", "tkr", "kr", "other" or "none"; with "!" where the text says nothing else.
QString said(const char* text)
{
    const auto read = unitSaid(QString::fromUtf8(text));
    if (!read)
        return QStringLiteral("none");
    return (read->unit ? unitKey(*read->unit) : QStringLiteral("other"))
           + (read->isAll ? QStringLiteral("!") : QString());
}

} // namespace

TEST(AUnit, IsSaidInManyWays)
{
    for (const char* text : {"Indsats (mio. kr.)", "Budget for integration, mio. kr.", "Budget i mio. kr. ***",
             "Initiative (DKK million)", "Indsats (mill. kr., 2012-priser)", "Indsats (2012-priser, mio. kr.)",
             "Budget 2013 mio. kr.", "Vedtaget budget i millioner kroner"})
        EXPECT_EQ(said(text), "mio"_q) << text;
    for (const char* text : {"Alle beløb i 1.000 kr.", "1.000 kr.", "(1.000 kr.)", "t.kr.", "Beløb i t.kr.",
             "Alle beløb er angivet i tusinde kroner.", "Enhed: 1.000 kr.", "Beløb i 1000 kr.", "Beløb i 1.000", "tkr.",
             "Note: Beløb i hele tusinde kroner", "DKK 1.000", "Tal i tusinder"})
        EXPECT_EQ(said(text), "tkr!"_q) << text;
    for (const char* text :
        {"Indsats (1.000 kr.)", "2012 (t.kr.)", "Beløb i alt i 1.000 kr. pr. år", "Initiative (DKK thousand)"})
        EXPECT_EQ(said(text).left(3), "tkr"_q) << text;
    for (const char* text : {"kr.", "Beløb i kr.", "(kr.)", "DKK", "Enhed kr.", "Alle beløb er i hele kroner"})
        EXPECT_EQ(said(text), "kr!"_q) << text;
    EXPECT_EQ(said("Initiativ (kr.)"), "kr"_q);
}

TEST(AUnit, IsNotSaidByAnAmount)
{
    for (const char* text : {"1,37 mio. kr. kommer fra ministeriet og 1 mio. kr. fra fonden", "Ramme på 5 mio. kr.",
             "Indsatser over 1.000 kr. pr. deltager", "to mio. kr.", "Gadepulsen", "Millionklubben", "i alt", "",
             "§ 18 midler", "3,4 mio. kr.", "850 kr.", "Projekt (5 mio. kr.)", "ca. ½ mio. kr."})
        EXPECT_EQ(said(text), "none"_q) << text;
}

TEST(AUnit, OfOtherMoneyIsNoneOfOurs)
{
    for (const char* text : {"Beløb i mio. EUR", "Indsats (1.000 euro)", "Budget i mia. kr.", "Alle beløb i mio. USD"})
        EXPECT_EQ(said(text).left(5), "other"_q) << text;
}

TEST(AUnit, IsTakenOffAHeading)
{
    EXPECT_EQ(withoutUnit("2012 (t.kr.)"_q), "2012"_q);
    EXPECT_EQ(withoutUnit("2012, t.kr."_q), "2012"_q);
    EXPECT_EQ(withoutUnit("2012 mio. kr."_q), "2012"_q);
    EXPECT_EQ(withoutUnit("Beløb i 1.000 kr."_q), "Beløb"_q);
    EXPECT_EQ(withoutUnit("Indsats"_q), "Indsats"_q);
}

TEST(UnitsOfATable, MustAgree)
{
    TableUnits units;
    EXPECT_EQ(units.of(1), std::nullopt);
    EXPECT_TRUE(units.addForTable("Beløb i mio. kr."_q, {"b.csv"_q, 1, 1}));
    EXPECT_EQ(units.of(1), Scale::Million);
    EXPECT_TRUE(units.addForColumn(2, "2012 (t.kr.)"_q, {"b.csv"_q, 2, 3}));
    EXPECT_EQ(units.of(1), Scale::Million);
    EXPECT_EQ(units.of(2), std::nullopt);
    const Error why = units.whyNot(2, "5"_q, {"b.csv"_q, 3, 3});
    EXPECT_TRUE(why.message.contains("t.kr."_q) && why.message.contains("mio. kr."_q)) << why.message.toStdString();
}

TEST(UnitsOfATable, AreOverruledByAChoiceThatIsSaid)
{
    TableUnits units(Scale::Kroner);
    units.addForTable("Beløb i mio. kr."_q, {"b.csv"_q, 1, 1});
    EXPECT_EQ(units.of(1), Scale::Kroner);
    EXPECT_EQ(units.overruled().size(), 1U);
}

} // namespace indblik
