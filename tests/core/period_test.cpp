// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/period.h"
#include "tests/fixtures.h"

#include <algorithm>
#include <ostream>
#include <vector>

namespace indblik {

namespace {

Period periodOf(const char* text)
{
    const auto period = Period::fromText(QString::fromUtf8(text));
    EXPECT_TRUE(period) << text;
    return period.value_or(Period(year(1900)));
}

} // namespace

struct WrittenPeriod
{
    const char* written;
    const char* key;
};

void PrintTo(const WrittenPeriod& period, std::ostream* out)
{
    *out << period.written;
}

class ReadsAPeriod : public testing::TestWithParam<WrittenPeriod>
{
};

TEST_P(ReadsAPeriod, AsItIsMeant)
{
    const auto period = Period::fromText(QString::fromUtf8(GetParam().written));
    ASSERT_TRUE(period);
    EXPECT_EQ(period->key(), QString::fromUtf8(GetParam().key));
}

TEST_P(ReadsAPeriod, BackFromItsKeyAndItsText)
{
    const Period period = periodOf(GetParam().written);
    EXPECT_EQ(Period::fromText(period.key()), period);
    for (const QString& locale : {"da_DK"_q, "en_GB"_q, "C"_q})
        EXPECT_EQ(Period::fromText(period.text(QLocale(locale))), period) << period.text(QLocale(locale)).toStdString();
}

INSTANTIATE_TEST_SUITE_P(OfStatisticsOffices, ReadsAPeriod,
    testing::Values(WrittenPeriod{"2008", "2008"}, WrittenPeriod{"2008K1", "2008-Q1"},
        WrittenPeriod{"2008K4", "2008-Q4"}, WrittenPeriod{"2008Q2", "2008-Q2"}, WrittenPeriod{"2008H1", "2008-H1"},
        WrittenPeriod{"2008H2", "2008-H2"}, WrittenPeriod{"2008M03", "2008-03"}, WrittenPeriod{"2008M12", "2008-12"},
        WrittenPeriod{"2008k1", "2008-Q1"}, WrittenPeriod{" 2008M3 ", "2008-03"}));

INSTANTIATE_TEST_SUITE_P(OfFiles, ReadsAPeriod,
    testing::Values(WrittenPeriod{"2008-Q1", "2008-Q1"}, WrittenPeriod{"2008-H2", "2008-H2"},
        WrittenPeriod{"2008-03", "2008-03"}, WrittenPeriod{"2008-12", "2008-12"}));

INSTANTIATE_TEST_SUITE_P(OfOfficers, ReadsAPeriod,
    testing::Values(WrittenPeriod{"1. halvår 2008", "2008-H1"}, WrittenPeriod{"2. halvår 2008", "2008-H2"},
        WrittenPeriod{"3. kvartal 2008", "2008-Q3"}, WrittenPeriod{"marts 2008", "2008-03"},
        WrittenPeriod{"Marts  2008", "2008-03"}, WrittenPeriod{"maj 2008", "2008-05"},
        WrittenPeriod{"dec. 2008", "2008-12"}, WrittenPeriod{"March 2008", "2008-03"},
        WrittenPeriod{"quarter 1 of 2008", "2008-Q1"}, WrittenPeriod{" 2008 ", "2008"}));

TEST(Period, IsNothingWhereADayOrNonsenseIsWritten)
{
    for (const char* written :
        {"", " ", "2008-03-01", "1. marts 2008", "1.3.2008", "2008K0", "2008K5", "2008H3", "2008H0", "2008M00",
            "2008M13", "2008-13", "2008-00", "2008-Q5", "2008X1", "2008K", "K1 2008", "08K1", "1899", "3000", "1899K1",
            "20081", "200803", "marts", "primo 2008", "ultimo marts 2008", "efter sommeren 2008", "2008-2009",
            "5. kvartal 2008", "3. halvår 2008", "..", "i alt", "2008K1 ca.", "-2008"})
        EXPECT_FALSE(Period::fromText(QString::fromUtf8(written))) << written;
}

TEST(Period, IsNothingWhereAYearHasFewerOfThem)
{
    EXPECT_TRUE(Period::from(PeriodKind::Quarter, year(2008), 4));
    EXPECT_FALSE(Period::from(PeriodKind::Quarter, year(2008), 5));
    EXPECT_FALSE(Period::from(PeriodKind::Half, year(2008), 3));
    EXPECT_FALSE(Period::from(PeriodKind::Month, year(2008), 0));
    EXPECT_FALSE(Period::from(PeriodKind::Year, year(2008), 2));
    EXPECT_EQ(Period::from(PeriodKind::Year, year(2008), 1), Period(year(2008)));
}

TEST(Period, IsOrderedByItsFirstDayTheLongerOneFirst)
{
    const char* ordered[] = {"2007", "2007M12", "2008", "2008H1", "2008K1", "2008M01", "2008M02", "2008K2", "2008M04",
        "2008H2", "2008K3", "2008M07", "2008K4", "2009"};
    std::vector<Period> periods;
    for (const char* text : ordered)
        periods.push_back(periodOf(text));
    EXPECT_TRUE(std::is_sorted(periods.begin(), periods.end()));
    for (size_t i = 1; i < periods.size(); ++i) {
        EXPECT_LT(periods[i - 1], periods[i]) << ordered[i];
        EXPECT_NE(periods[i - 1], periods[i]) << ordered[i];
    }
}

TEST(Period, IsFollowedByTheNextOfItsLength)
{
    const auto next = [](const char* text) { return periodOf(text).next().key(); };
    EXPECT_EQ(next("2008"), "2009"_q);
    EXPECT_EQ(next("2008H1"), "2008-H2"_q);
    EXPECT_EQ(next("2008H2"), "2009-H1"_q);
    EXPECT_EQ(next("2008K3"), "2008-Q4"_q);
    EXPECT_EQ(next("2008K4"), "2009-Q1"_q);
    EXPECT_EQ(next("2008M09"), "2008-10"_q);
    EXPECT_EQ(next("2008M12"), "2009-01"_q);
}

TEST(Period, HasItsPlaceOnALineOfYears)
{
    EXPECT_DOUBLE_EQ(periodOf("2008").begin(), 2008);
    EXPECT_DOUBLE_EQ(periodOf("2008").middle(), 2008.5);
    EXPECT_DOUBLE_EQ(periodOf("2008H2").begin(), 2008.5);
    EXPECT_DOUBLE_EQ(periodOf("2008H2").middle(), 2008.75);
    EXPECT_DOUBLE_EQ(periodOf("2008K1").middle(), 2008.125);
    EXPECT_DOUBLE_EQ(periodOf("2008M01").middle(), 2008 + 1.0 / 24);
    EXPECT_EQ(periodOf("2008K2").months() - periodOf("2008K1").months(), 3);
    EXPECT_EQ(periodOf("2009M01").months() - periodOf("2008M12").months(), 1);
}

TEST(Period, HasAFirstAndALastDay)
{
    EXPECT_EQ(periodOf("2008").firstDay(), QDate(2008, 1, 1));
    EXPECT_EQ(periodOf("2008").lastDay(), QDate(2008, 12, 31));
    EXPECT_EQ(periodOf("2008H2").firstDay(), QDate(2008, 7, 1));
    EXPECT_EQ(periodOf("2008K1").lastDay(), QDate(2008, 3, 31));
    EXPECT_EQ(periodOf("2008M02").lastDay(), QDate(2008, 2, 29));
    EXPECT_EQ(periodOf("2009M02").lastDay(), QDate(2009, 2, 28));
}

TEST(Period, IsWrittenAsOfficersWriteIt)
{
    const QLocale danish("da_DK"_q);
    EXPECT_EQ(periodOf("2008").text(danish), "2008"_q);
    EXPECT_EQ(periodOf("2008H1").text(danish), "1. halvår 2008"_q);
    EXPECT_EQ(periodOf("2008K1").text(danish), "1. kvartal 2008"_q);
    EXPECT_EQ(periodOf("2008M03").text(danish), "marts 2008"_q);
    EXPECT_EQ(periodOf("2008M03").text(QLocale("en_GB"_q)), "March 2008"_q);
}

TEST(YearSpan, IsToldByItsEndsAndOneYearByItself)
{
    EXPECT_EQ((YearSpan{year(2009), year(2012)}.text()), "2009–2012"_q);
    EXPECT_EQ((YearSpan{year(2009), year(2009)}.text()), "2009"_q);
}

TEST(PeriodKind, HasANameForFiles)
{
    for (const PeriodKind kind : {PeriodKind::Year, PeriodKind::Half, PeriodKind::Quarter, PeriodKind::Month})
        EXPECT_EQ(periodKindFromText(periodKindText(kind)), kind);
    EXPECT_FALSE(periodKindFromText(u"week"));
}

} // namespace indblik
