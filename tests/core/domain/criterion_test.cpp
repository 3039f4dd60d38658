// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/criterion.h"
#include "tests/fixtures.h"

#include <ostream>

namespace indblik {

namespace {

CriterionTarget targetOf(const QString& text)
{
    return valueOf(readTarget(text));
}

Measurement measured(const QString& text)
{
    return valueOf(readMeasurement(text));
}

Reached reachedOf(const QString& actual, const QString& target)
{
    Criterion criterion;
    criterion.target = targetOf(target);
    criterion.actual = measured(actual);
    return reached(criterion);
}

} // namespace

struct Judged
{
    const char* actual;
    const char* target;
    Reached is;
};

void PrintTo(const Judged& judged, std::ostream* out)
{
    *out << judged.actual << " against " << judged.target;
}

class IsReached : public testing::TestWithParam<Judged>
{
};

TEST_P(IsReached, ExactlyByItsCounts)
{
    EXPECT_EQ(reachedOf(QString::fromUtf8(GetParam().actual), QString::fromUtf8(GetParam().target)), GetParam().is);
}

INSTANTIATE_TEST_SUITE_P(Shares, IsReached,
    testing::Values(Judged{"14 af 20", "70 %", Reached::Yes}, Judged{"13 af 20", "70 %", Reached::No},
        Judged{"2 af 3", "66,67 %", Reached::No}, // 66,666...
        Judged{"2 af 3", "66,66 %", Reached::Yes}, Judged{"1 af 3", "33,33 %", Reached::Yes},
        Judged{"1 af 3", "33,34 %", Reached::No}, Judged{"2 af 3", "højst 66,67 %", Reached::Yes},
        Judged{"2 af 3", "højst 66,66 %", Reached::No}, Judged{"14 af 20", "højst 70 %", Reached::Yes},
        Judged{"0 af 20", "mindst 0 %", Reached::Yes}, Judged{"20 af 20", "100 %", Reached::Yes},
        Judged{"999999999 af 1000000000", "100 %", Reached::No}, Judged{"70 %", "70 %", Reached::Yes},
        Judged{"69,99 %", "70 %", Reached::No}, Judged{"29,3 %", "højst 29,88 %", Reached::Yes}));

INSTANTIATE_TEST_SUITE_P(Counts, IsReached,
    testing::Values(Judged{"100", "100", Reached::Yes}, Judged{"99", "mindst 100", Reached::No},
        Judged{"5", "højst 5", Reached::Yes}, Judged{"6", "højst 5", Reached::No}, Judged{"0", "0", Reached::Yes},
        Judged{"14 af 20", "14", Reached::Yes}, Judged{"14 af 20", "15", Reached::No}));

INSTANTIATE_TEST_SUITE_P(WhatCannotBeTold, IsReached,
    testing::Values(Judged{"", "70 %", Reached::CannotTell}, Judged{"", "14", Reached::CannotTell},
        Judged{"14", "70 %", Reached::CannotTell}, Judged{"70 %", "14", Reached::CannotTell},
        Judged{"0 %", "højst 0", Reached::CannotTell}));

TEST(Criterion, WithoutATargetCannotBeTold)
{
    Criterion criterion;
    criterion.actual = measured("14 af 20"_q);
    EXPECT_EQ(reached(criterion), Reached::CannotTell);
}

TEST(CriterionTarget, IsReadAsItIsWritten)
{
    const auto isShare = [](const char* text, Comparator comparator, qint64 hundredths) {
        EXPECT_EQ(targetOf(QString::fromUtf8(text)),
            (CriterionTarget{comparator, std::nullopt, Percent::fromHundredths(hundredths)}))
            << text;
    };
    const auto isCount = [](const char* text, Comparator comparator, qint64 count) {
        EXPECT_EQ(targetOf(QString::fromUtf8(text)), (CriterionTarget{comparator, count, std::nullopt})) << text;
    };
    isShare("mindst 70 %", Comparator::AtLeast, 7000);
    isShare("70 %", Comparator::AtLeast, 7000);
    isShare("70%", Comparator::AtLeast, 7000);
    isShare("  Mindst\u00A070\u00A0% ", Comparator::AtLeast, 7000);
    isShare("min. 12,5 pct.", Comparator::AtLeast, 1250);
    isShare("minimum 12.25 procent", Comparator::AtLeast, 1225);
    isShare("≥ 40 %", Comparator::AtLeast, 4000);
    isShare(">= 40 %", Comparator::AtLeast, 4000);
    isShare("at least 100 per cent", Comparator::AtLeast, 10000);
    isShare("HØJST 5 %", Comparator::AtMost, 500);
    isShare("≤40 %", Comparator::AtMost, 4000);
    isCount("100", Comparator::AtLeast, 100);
    isCount("mindst 1.200", Comparator::AtLeast, 1200);
    isCount("mindst 1 200", Comparator::AtLeast, 1200);
    isCount("højst 5", Comparator::AtMost, 5);
    isCount("maks. 5", Comparator::AtMost, 5);
    isCount("maksimalt 5", Comparator::AtMost, 5);
    isCount("max 5", Comparator::AtMost, 5);
    isCount("at most 0", Comparator::AtMost, 0);
    isCount("<= 5", Comparator::AtMost, 5);
    isCount("1000000000", Comparator::AtLeast, 1'000'000'000);
}

TEST(CriterionTarget, IsRefusedWithAWayOutWhereItIsNoneOrTwo)
{
    for (const char* text : {"", " ", "mindst", "mange", "mindst mange", "70 % af 20", "14 af 20", "5 eller 6",
             "100,01 %", "101 %", "1000 %", "1,5", "1.5", "12,345 %", "-5", "-5 %", "mindst højst 5", "1000000001",
             "99999999999999999999", "5 kr.", "%"}) {
        const auto read = readTarget(QString::fromUtf8(text));
        ASSERT_FALSE(read) << text;
        EXPECT_FALSE(read.error().message.isEmpty());
    }
    EXPECT_TRUE(readTarget("mange"_q).error().message.contains("70 %"_q));
    EXPECT_TRUE(readTarget("101 %"_q).error().message.contains("100 %"_q));
}

TEST(Measurement, IsReadAsItIsWritten)
{
    EXPECT_EQ(measured("14 af 20"_q), (Measurement{14, 20, {}}));
    EXPECT_EQ(measured("14/20"_q), (Measurement{14, 20, {}}));
    EXPECT_EQ(measured("14 ud af 20"_q), (Measurement{14, 20, {}}));
    EXPECT_EQ(measured(" 14 OF 20 "_q), (Measurement{14, 20, {}}));
    EXPECT_EQ(measured("14 out of 20"_q), (Measurement{14, 20, {}}));
    EXPECT_EQ(measured("0 af 20"_q), (Measurement{0, 20, {}}));
    EXPECT_EQ(measured("20 af 20"_q), (Measurement{20, 20, {}}));
    EXPECT_EQ(measured("1.200 af 12.000"_q), (Measurement{1200, 12000, {}}));
    EXPECT_EQ(measured("85"_q), (Measurement{85, {}, {}}));
    EXPECT_EQ(measured("1.200"_q), (Measurement{1200, {}, {}}));
    EXPECT_EQ(measured("1\u00A0200"_q), (Measurement{1200, {}, {}}));
    EXPECT_EQ(measured("70 %"_q), (Measurement{{}, {}, Percent::fromHundredths(7000)}));
    EXPECT_EQ(measured("1,3 pct."_q), (Measurement{{}, {}, Percent::fromHundredths(130)}));
    EXPECT_TRUE(measured(""_q).isEmpty());
    EXPECT_TRUE(measured(" \u00A0 "_q).isEmpty());
}

TEST(Measurement, IsRefusedWhereItCannotBe)
{
    for (const char* text : {"mange", "21 af 20", "1 af 0", "0 af 0", "100,01 %", "14 af", "af 20", "14 20 30", "1,5",
             "-1", "14 af 20 af 30", "70 % af 20", "1000000001", "1 af 99999999999999999999", "12.34"})
        EXPECT_FALSE(readMeasurement(QString::fromUtf8(text))) << text;
    EXPECT_TRUE(readMeasurement("21 af 20"_q).error().message.contains("21"_q));
    EXPECT_TRUE(readMeasurement("21 af 20"_q).error().message.contains("20"_q));
}

TEST(Measurement, HasAShareRoundedHalfUp)
{
    const auto hundredths = [](const QString& text) { return measured(text).share()->hundredths(); };
    EXPECT_EQ(hundredths("14 af 20"_q), 7000);
    EXPECT_EQ(hundredths("2 af 3"_q), 6667);
    EXPECT_EQ(hundredths("1 af 3"_q), 3333);
    EXPECT_EQ(hundredths("1 af 20000"_q), 1); // half of a hundredth
    EXPECT_EQ(hundredths("1 af 20001"_q), 0);
    EXPECT_EQ(hundredths("1000000000 af 1000000000"_q), 10000);
    EXPECT_EQ(hundredths("12,5 %"_q), 1250);
    EXPECT_FALSE(measured("85"_q).share());
    EXPECT_FALSE(measured(""_q).share());
}

TEST(Measurement, SaysWhetherItHasCounts)
{
    const QLocale danish("da_DK"_q);
    EXPECT_EQ(measurementText(measured("14 af 20"_q), danish), "14 of 20 (70\u00A0%)"_q);
    EXPECT_EQ(measurementText(measured("70 %"_q), danish), "70\u00A0% (without counts)"_q);
    EXPECT_EQ(measurementText(measured("1200"_q), danish), "1.200"_q);
    EXPECT_EQ(measurementText(measured(""_q), danish), QString());
    EXPECT_EQ(targetText(targetOf("70 %"_q), danish), "at least 70\u00A0%"_q);
    EXPECT_EQ(targetText(targetOf("højst 5"_q), danish), "at most 5"_q);
}

TEST(Measurement, IsTypedAgainAsItIsShown)
{
    for (const QString& locale : {"da_DK"_q, "en_GB"_q, "C"_q}) {
        for (const char* text : {"14 af 20", "1.200 af 12.000", "1234567", "85", "70 %", "12,5 %", "0,05 %", ""}) {
            const Measurement measurement = measured(QString::fromUtf8(text));
            const QString typed = measurementTyped(measurement, QLocale(locale));
            EXPECT_EQ(measured(typed), measurement) << typed.toStdString() << " in " << locale.toStdString();
        }
        for (const char* text : {"70 %", "højst 12,5 %", "1.200", "højst 1234567", "0"}) {
            const CriterionTarget target = targetOf(QString::fromUtf8(text));
            const QString shown = targetText(target, QLocale(locale));
            EXPECT_EQ(targetOf(shown), target) << shown.toStdString() << " in " << locale.toStdString();
        }
    }
}

} // namespace indblik
