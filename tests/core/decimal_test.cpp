// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decimal.h"
#include "tests/fixtures.h"

namespace indblik {

TEST(ADecimal, KeepsTheDecimalsItWasWrittenWith)
{
    EXPECT_EQ(*Decimal::fromText(u"10,35", u','), (Decimal{1035, 2}));
    EXPECT_EQ(*Decimal::fromText(u"9,0", u','), (Decimal{90, 1}));
    EXPECT_EQ(*Decimal::fromText(u"9", u','), (Decimal{9, 0}));
    EXPECT_EQ(*Decimal::fromText(u"0.05", u'.'), (Decimal{5, 2}));
}

TEST(ADecimal, IsWrittenAsItWasRead)
{
    for (const QString& text : {"0"_q, "-224"_q, "10,35"_q, "9,0"_q, "-0,05"_q, "999999999999999999"_q, "0,000"_q})
        EXPECT_EQ(Decimal::fromText(text, u',')->text(u','), text);
    EXPECT_EQ((Decimal{std::numeric_limits<qint64>::min(), 2}).text(u','), "-92233720368547758,08"_q);
}

TEST(ADecimal, TakesAnySignThatPeopleWrite)
{
    EXPECT_EQ(*Decimal::fromText(u"+166", u','), (Decimal{166, 0}));
    EXPECT_EQ(*Decimal::fromText(u"\u22125,9", u','), (Decimal{-59, 1}));
}

TEST(ADecimal, IsNotMadeOfWhatIsNoPlainNumber)
{
    for (const QString& text : {""_q, "-"_q, ",5"_q, "5,"_q, "1.234"_q, "1e5"_q, "inf"_q, "nan"_q, "0x10"_q, "12-"_q,
             "(12)"_q, "1 2"_q, "1,2,3"_q, "--1"_q, "\uff11"_q, "1234567890123456789"_q})
        EXPECT_FALSE(Decimal::fromText(text, u',')) << text.toStdString();
}

TEST(ADecimal, IsNotMadeOfACodeThatBeginsWithZero)
{
    EXPECT_FALSE(Decimal::fromText(u"0101", u','));
    EXPECT_TRUE(Decimal::fromText(u"0", u','));
}

} // namespace indblik
