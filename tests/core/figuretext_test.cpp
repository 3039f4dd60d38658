// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figuretext.h"
#include "tests/fixtures.h"

#include <ostream>

namespace indblik {

struct Written
{
    const char* written;
    const char* kroner; ///< what it means; nullptr: refused
    std::optional<Doubt> doubt = {};
};

void PrintTo(const Written& text, std::ostream* out)
{
    *out << text.written;
}

class ReadsInMillions : public testing::TestWithParam<Written>
{
};

TEST_P(ReadsInMillions, AsTheOfficerMeansIt)
{
    const Written& expected = GetParam();
    const auto read = readFigure(QString::fromUtf8(expected.written), Scale::Million);
    if (!expected.kroner) {
        EXPECT_FALSE(read) << read->figure.amount().value_or(Money()).kroner().toStdString();
        return;
    }
    ASSERT_TRUE(succeeded(read));
    ASSERT_TRUE(read->figure.isAmount());
    EXPECT_EQ(read->figure.amount()->kroner(), QString::fromLatin1(expected.kroner));
    EXPECT_EQ(read->doubt, expected.doubt);
}

INSTANTIATE_TEST_SUITE_P(Amounts, ReadsInMillions,
    testing::Values(Written{"1,1 mio.", "1100000.00"}, Written{"1,1 mio. kr.", "1100000.00"},
        Written{"1,1", "1100000.00"}, Written{"1.1", "1100000.00", Doubt::PointAsDecimalSign},
        Written{"6.9 mio. kr.", "6900000.00", Doubt::PointAsDecimalSign},
        Written{"13.1", "13100000.00", Doubt::PointAsDecimalSign}, // never 131
        Written{"3. mio.", "3000000.00"}, Written{"3 mio", "3000000.00"}, Written{"2,37 mill kr.", "2370000.00"},
        Written{"1 mill. kr.", "1000000.00"}, Written{"1,5 mio kr.", "1500000.00"}, Written{"½ mio.", "500000.00"},
        Written{"1½ mio.", "1500000.00"}, Written{"¼", "250000.00"}, Written{"950.000 kr.", "950000.00"},
        Written{"950.000", "950000000000.00"}, Written{"950000", "950000000000.00"}, Written{"9.999", "9999000000.00"},
        Written{"100.000,- kr.", "100000.00"}, Written{"100.000,-", "100000.00"}, Written{"1.234,56 kr.", "1234.56"},
        Written{"1 234,5 kr", "1234.50"}, Written{"33 050 000 kr.", "33050000.00"},
        Written{"1,234.56 kr.", "1234.56", Doubt::EnglishSigns},
        Written{"1,234,567.50 kr.", "1234567.50", Doubt::EnglishSigns}, Written{"400 t.kr.", "400000.00"},
        Written{"400 tkr", "400000.00"}, Written{"2 tusind kr.", "2000.00"}, Written{"1,2 mia. kr.", "1200000000.00"},
        Written{"3 millioner kroner", "3000000.00"}, Written{"-5,9", "-5900000.00"}, Written{"−5,9", "-5900000.00"},
        Written{"+166", "166000000.00"}, Written{"ca. 63 mio. kr.", "63000000.00", Doubt::Approximate},
        Written{"0", "0.00"}, Written{"0,0", "0.00"}, Written{"0.500", "500000.00", Doubt::PointAsDecimalSign},
        Written{"10,35 mio.", "10350000.00"}, Written{"  41  mio. ", "41000000.00"},
        Written{"319,0 mio.", "319000000.00"}));

INSTANTIATE_TEST_SUITE_P(Signs, ReadsInMillions,
    testing::Values(Written{"(500)", "-500000000.00"}, Written{"(2,5)", "-2500000.00"},
        Written{"500-", "-500000000.00"}, Written{"−500", "-500000000.00"}, Written{"- 500", "-500000000.00"},
        Written{"500− kr.", "-500.00"}, Written{"(500 kr.)", "-500.00"}, Written{"(500) kr.", "-500.00"},
        Written{"kr. (500)", "-500.00"}, Written{"kr. 500", "500.00"}, Written{"kr 500,50", "500.50"},
        Written{"DKK 500", "500.00"}, Written{"500 DKK", "500.00"}, Written{"kr. -500", "-500.00"},
        Written{"-kr. 500", "-500.00"}, Written{"kr. 3,4 mio.", "3400000.00"}, Written{"(kr. 1.234,50)", "-1234.50"},
        Written{"500,-", "500.00"}, Written{"-500,-", "-500.00"}, Written{"1.234.567,89 kr.", "1234567.89"},
        Written{"1 234 567 kr.", "1234567.00"}, Written{"5 TDKK", "5000.00"}));

INSTANTIATE_TEST_SUITE_P(TwoSigns, ReadsInMillions,
    testing::Values(Written{"(-500)", nullptr}, Written{"-500-", nullptr}, Written{"(500", nullptr},
        Written{"500)", nullptr}, Written{"()", nullptr}, Written{"(-)", nullptr}, Written{"((500))", nullptr},
        Written{"500 -", nullptr}, Written{"--500", nullptr}, Written{"kr.", nullptr}, Written{"1'234", nullptr},
        Written{"500-600", nullptr}, Written{"33,2 %", nullptr}, Written{"####", nullptr},
        Written{"500 EUR", nullptr}));

TEST(FigureText, ReadsALargeNumberInKronerOnlyWhereItIsTyped)
{
    const auto typed = [](const QString& text) {
        return valueOf(readFigure(text, Scale::Million, LargeNumber::TypedInKroner));
    };
    EXPECT_EQ(typed("950.000"_q), (ReadFigure{mio(0.95), {}, Doubt::ReadAsKroner}));
    EXPECT_EQ(typed("9.999"_q), (ReadFigure{mio(9999), {}, {}}));
    EXPECT_EQ(valueOf(readFigure(u"950.000", Scale::Million)), (ReadFigure{mio(950'000), {}, {}}));
    EXPECT_EQ(
        valueOf(readFigure(u"950.000", Scale::Thousand, LargeNumber::TypedInKroner)), (ReadFigure{mio(950), {}, {}}));
}

INSTANTIATE_TEST_SUITE_P(Refusals, ReadsInMillions,
    testing::Values(Written{"se bilag", nullptr}, Written{"1-2", nullptr}, Written{"10-12 mio.", nullptr},
        Written{"1e308", nullptr}, Written{"inf", nullptr}, Written{"nan", nullptr}, Written{"0x10", nullptr},
        Written{"１２", nullptr}, Written{"1,1 mio. om året", nullptr}, Written{"1.1.1", nullptr},
        Written{"1,1,1", nullptr}, Written{"12.34.567", nullptr}, Written{"9.223.372.036.854.775.808 mia.", nullptr},
        Written{"99999999999999999999", nullptr}, Written{"0,0000000001 mio.", nullptr}, Written{"1,234 kr.", nullptr},
        Written{"kr.", nullptr}, Written{"1 2", nullptr}, Written{"½½", nullptr}, Written{"1,5½", nullptr},
        Written{"mio.", nullptr}));

TEST(FigureText, SaysWhichThreeDigitsAfterASignWereReadAs)
{
    const auto remark = [](const QString& text, const char* language) {
        return readingRemark(text, valueOf(readFigure(text, Scale::Million)), QLocale(QString::fromLatin1(language)));
    };
    for (const QString& text : {"1.500"_q, "12.500 mio."_q, "-1.500"_q, "950.000 kr."_q, "(1.500)"_q}) {
        EXPECT_TRUE(remark(text, "en_GB").contains("thousands. Write decimals"_q)) << text.toStdString();
        EXPECT_EQ(remark(text, "da_DK"), QString()) << "as every Dane writes it";
    }
    for (const QString& text : {"1,500"_q, "12,500 mio."_q, "kr. 1,500 mio."_q, "1,500."_q}) {
        for (const char* language : {"en_GB", "da_DK"})
            EXPECT_TRUE(remark(text, language).contains("decimal comma"_q)) << text.toStdString();
    }
    for (const QString& text : {"1.500.000"_q, "1.500,5"_q, "1,5"_q, "1,50"_q, "0,500"_q, "1 234,500"_q, "1500"_q,
             "1,5000"_q, "1500,125"_q, "-"_q, ""_q, "1½"_q}) {
        for (const char* language : {"en_GB", "da_DK"})
            EXPECT_EQ(remark(text, language), QString()) << text.toStdString();
    }
    EXPECT_EQ(remark("6.9"_q, "en_GB"), doubtText(Doubt::PointAsDecimalSign));
    EXPECT_EQ(remark("ca. 1,500"_q, "da_DK"), doubtText(Doubt::Approximate));
}

TEST(FigureText, KeepsTheMarksApart)
{
    const auto markOf = [](const QString& text) { return valueOf(readFigure(text, Scale::Million)).figure.mark(); };
    EXPECT_EQ(markOf(""_q), Mark::Blank);
    EXPECT_EQ(markOf("   "_q), Mark::Blank);
    EXPECT_EQ(markOf("-"_q), Mark::None);
    EXPECT_EQ(markOf("–"_q), Mark::None);
    EXPECT_EQ(markOf("."_q), Mark::NotRelevant);
    EXPECT_EQ(markOf(".."_q), Mark::NotAvailable);
    EXPECT_EQ(markOf("..."_q), Mark::NotAvailable);
    EXPECT_EQ(markOf("0"_q), std::nullopt);
}

TEST(FigureText, ShowsMillionsWithTheDecimalsTheyNeed)
{
    const QLocale danish(QStringLiteral("da_DK"));
    EXPECT_EQ(amountText(mio(3), Scale::Million, danish), "3,0"_q);
    EXPECT_EQ(amountText(mio(10.35), Scale::Million, danish), "10,35"_q);
    EXPECT_EQ(amountText(mio(1234.5), Scale::Million, danish), "1.234,5"_q);
    EXPECT_EQ(amountText(Money(), Scale::Million, danish), "0"_q);
    EXPECT_EQ(amountText(mio(-5.9), Scale::Million, danish), "-5,9"_q);
    EXPECT_EQ(amountText(Money::fromOere(1), Scale::Million, danish), "0,00000001"_q);
    EXPECT_EQ(amountText(mio(0.95), Scale::Kroner, danish), "950.000"_q);
    EXPECT_EQ(amountText(Money::fromOere(10), Scale::Kroner, danish), "0,10"_q);
    EXPECT_EQ(amountText(mio(0.95), Scale::Thousand, danish), "950"_q);
    EXPECT_EQ(amountText(mio(1.5), Scale::Million, QLocale(QStringLiteral("en_GB"))), "1.5"_q);
}

TEST(FigureText, ReadsBackWhatItShowsInAnyUnit)
{
    const QLocale danish(QStringLiteral("da_DK"));
    for (const Scale unit : {Scale::Kroner, Scale::Thousand, Scale::Million}) {
        for (const qint64 oere : {0LL, 1LL, 99LL, 100LL, 123'456LL, 95'000'000LL, 1'035'000'000LL, -590'000'000LL}) {
            const Money amount = Money::fromOere(oere);
            const auto read = readFigure(amountText(amount, unit, danish), unit);
            ASSERT_TRUE(succeeded(read));
            EXPECT_EQ(read->figure, Figure(amount));
        }
    }
}

TEST(FigureText, GivesSignsToChanges)
{
    const QLocale danish(QStringLiteral("da_DK"));
    EXPECT_EQ(signedText(qint64(166), danish), "+166"_q);
    EXPECT_EQ(signedText(qint64(-2842), danish), "-2842"_q);
    EXPECT_EQ(signedText(qint64(12345), danish), "+12.345"_q);
    EXPECT_EQ(signedText(qint64(0), danish), "0"_q);
    EXPECT_EQ(signedText(PercentagePoints::fromHundredths(-590), danish), "-5,9"_q);
    EXPECT_EQ(signedText(PercentagePoints::fromHundredths(5), danish), "+0,05"_q);
}

TEST(FigureText, ReadsSharesAsTheyAreTyped)
{
    EXPECT_EQ(valueOf(readPercent(u"75 %")), Percent::fromHundredths(7500));
    EXPECT_EQ(valueOf(readPercent(u" 12,5%")), Percent::fromHundredths(1250));
    EXPECT_EQ(valueOf(readPercent(u"33.33")), Percent::fromHundredths(3333));
    EXPECT_EQ(valueOf(readPercent(u"100")), Percent::fromHundredths(10000));
    for (const char16_t* refused : {u"", u"halvdelen", u"100,01", u"-5", u"33,333", u"7 5", u"123456789012345678"})
        EXPECT_FALSE(readPercent(refused)) << QStringView(refused).toString().toStdString();
}

TEST(FigureText, RefusesWithAWayOut)
{
    const auto read = readFigure(u"se bilag", Scale::Million);
    ASSERT_FALSE(read);
    EXPECT_TRUE(read.error().message.contains("se bilag"_q));
    EXPECT_TRUE(read.error().message.contains("footnote"_q));
}

TEST(SignedText, ShowsTheLargestAndTheSmallestNumber)
{
    const QLocale danish("da_DK"_q);
    const qint64 least = std::numeric_limits<qint64>::min();
    EXPECT_EQ(signedText(least, danish), "-9.223.372.036.854.775.808"_q);
    EXPECT_EQ(signedText(PercentagePoints::fromHundredths(least), danish), "-92.233.720.368.547.758,08"_q);
}

} // namespace indblik
