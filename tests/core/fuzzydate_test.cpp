// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fuzzydate.h"
#include "tests/fixtures.h"

#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <ostream>
#include <vector>

namespace indblik {

using Kind = FuzzyDate::Kind;

struct WrittenDate
{
    const char* written;
    Kind kind;
    const char* first; ///< nullptr: the day is not known
    const char* last;
    const char* key;
};

void PrintTo(const WrittenDate& date, std::ostream* out)
{
    *out << date.written;
}

class ReadsADate : public testing::TestWithParam<WrittenDate>
{
protected:
    static QDate dayOf(const char* iso) { return iso ? QDate::fromString(QLatin1String(iso), Qt::ISODate) : QDate(); }
};

TEST_P(ReadsADate, AsItIsMeant)
{
    const WrittenDate& expected = GetParam();
    const auto date = FuzzyDate::read(QString::fromUtf8(expected.written));
    ASSERT_TRUE(date);
    EXPECT_EQ(date->kind(), expected.kind);
    EXPECT_EQ(date->first(), dayOf(expected.first));
    EXPECT_EQ(date->last(), dayOf(expected.last));
    EXPECT_EQ(date->key(), QString::fromUtf8(expected.key));
}

TEST_P(ReadsADate, BackFromItsKey)
{
    const auto date = FuzzyDate::read(QString::fromUtf8(GetParam().written));
    EXPECT_EQ(FuzzyDate::readKey(QString::fromUtf8(GetParam().key)), date);
}

TEST_P(ReadsADate, BackFromItsTextInDanishAndEnglish)
{
    const auto date = FuzzyDate::read(QString::fromUtf8(GetParam().written));
    ASSERT_TRUE(date);
    for (const QString& locale : {"da_DK"_q, "en_GB"_q, "en_US"_q, "C"_q}) {
        const QString text = date->text(QLocale(locale));
        EXPECT_EQ(FuzzyDate::read(text), date) << text.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Days, ReadsADate,
    testing::Values(WrittenDate{"1.4.2011", Kind::Day, "2011-04-01", "2011-04-01", "2011-04-01"},
        WrittenDate{"01.04.2011", Kind::Day, "2011-04-01", "2011-04-01", "2011-04-01"},
        WrittenDate{"01-04-2011", Kind::Day, "2011-04-01", "2011-04-01", "2011-04-01"},
        WrittenDate{"1/4 2010", Kind::Day, "2010-04-01", "2010-04-01", "2010-04-01"},
        WrittenDate{"1/4-2010", Kind::Day, "2010-04-01", "2010-04-01", "2010-04-01"},
        WrittenDate{"1/4/2010", Kind::Day, "2010-04-01", "2010-04-01", "2010-04-01"},
        WrittenDate{"1. 4. 2010", Kind::Day, "2010-04-01", "2010-04-01", "2010-04-01"},
        WrittenDate{"2011-04-01", Kind::Day, "2011-04-01", "2011-04-01", "2011-04-01"},
        WrittenDate{"  2011-4-1 ", Kind::Day, "2011-04-01", "2011-04-01", "2011-04-01"},
        WrittenDate{"1. april 2011", Kind::Day, "2011-04-01", "2011-04-01", "2011-04-01"},
        WrittenDate{"1 April 2011", Kind::Day, "2011-04-01", "2011-04-01", "2011-04-01"},
        WrittenDate{"31. DECEMBER 2010", Kind::Day, "2010-12-31", "2010-12-31", "2010-12-31"},
        WrittenDate{"3. okt. 2010", Kind::Day, "2010-10-03", "2010-10-03", "2010-10-03"},
        WrittenDate{"3 Oct 2010", Kind::Day, "2010-10-03", "2010-10-03", "2010-10-03"},
        WrittenDate{"29. februar 2012", Kind::Day, "2012-02-29", "2012-02-29", "2012-02-29"},
        WrittenDate{"24.12.2010", Kind::Day, "2010-12-24", "2010-12-24", "2010-12-24"}));

INSTANTIATE_TEST_SUITE_P(MonthsAndMore, ReadsADate,
    testing::Values(WrittenDate{"april 2011", Kind::Month, "2011-04-01", "2011-04-30", "2011-04"},
        WrittenDate{"Februar 2012", Kind::Month, "2012-02-01", "2012-02-29", "2012-02"},
        WrittenDate{"sept. 2010", Kind::Month, "2010-09-01", "2010-09-30", "2010-09"},
        WrittenDate{"maj 2010", Kind::Month, "2010-05-01", "2010-05-31", "2010-05"},
        WrittenDate{"May 2010", Kind::Month, "2010-05-01", "2010-05-31", "2010-05"},
        WrittenDate{"marts 2010", Kind::Month, "2010-03-01", "2010-03-31", "2010-03"},
        WrittenDate{"July 2010", Kind::Month, "2010-07-01", "2010-07-31", "2010-07"},
        WrittenDate{"2. kvartal 2011", Kind::Quarter, "2011-04-01", "2011-06-30", "2011-Q2"},
        WrittenDate{"4.kvartal 2011", Kind::Quarter, "2011-10-01", "2011-12-31", "2011-Q4"},
        WrittenDate{"1 quarter 2011", Kind::Quarter, "2011-01-01", "2011-03-31", "2011-Q1"},
        WrittenDate{"quarter 3 of 2011", Kind::Quarter, "2011-07-01", "2011-09-30", "2011-Q3"},
        WrittenDate{"1. halvår 2011", Kind::Half, "2011-01-01", "2011-06-30", "2011-H1"},
        WrittenDate{"2. HALVÅR 2011", Kind::Half, "2011-07-01", "2011-12-31", "2011-H2"},
        WrittenDate{"2. halva\u030Ar 2011", Kind::Half, "2011-07-01", "2011-12-31", "2011-H2"},
        WrittenDate{"half 2 of 2011", Kind::Half, "2011-07-01", "2011-12-31", "2011-H2"},
        WrittenDate{"2011", Kind::Year, "2011-01-01", "2011-12-31", "2011"}));

INSTANTIATE_TEST_SUITE_P(Thirds, ReadsADate,
    testing::Values(WrittenDate{"primo 2010", Kind::Primo, "2010-01-01", "2010-04-30", "2010-primo"},
        WrittenDate{"Medio 2010", Kind::Medio, "2010-05-01", "2010-08-31", "2010-medio"},
        WrittenDate{"ultimo 2010", Kind::Ultimo, "2010-09-01", "2010-12-31", "2010-ultimo"},
        WrittenDate{"primo februar 2010", Kind::Primo, "2010-02-01", "2010-02-10", "2010-02-primo"},
        WrittenDate{"medio november 2009", Kind::Medio, "2009-11-11", "2009-11-20", "2009-11-medio"},
        WrittenDate{"ULTIMO SEPTEMBER 2010", Kind::Ultimo, "2010-09-21", "2010-09-30", "2010-09-ultimo"},
        WrittenDate{"ultimo feb. 2012", Kind::Ultimo, "2012-02-21", "2012-02-29", "2012-02-ultimo"},
        WrittenDate{"ultimo January 2010", Kind::Ultimo, "2010-01-21", "2010-01-31", "2010-01-ultimo"}));

INSTANTIATE_TEST_SUITE_P(Events, ReadsADate,
    testing::Values(
        WrittenDate{"efter sommeren 2010", Kind::AfterEvent, "2010-01-01", "2010-12-31", "2010 after sommeren"},
        WrittenDate{"After the summer 2010", Kind::AfterEvent, "2010-01-01", "2010-12-31", "2010 after the summer"},
        WrittenDate{"efter slutevalueringen", Kind::AfterEvent, nullptr, nullptr, "after slutevalueringen"},
        WrittenDate{"efter  2. møde i Å-udvalget ", Kind::AfterEvent, nullptr, nullptr, "after 2. møde i Å-udvalget"},
        WrittenDate{
            "efter 2009-målingen 2011", Kind::AfterEvent, "2011-01-01", "2011-12-31", "2011 after 2009-målingen"},
        WrittenDate{"efter 100 % af %1", Kind::AfterEvent, nullptr, nullptr, "after 100 % af %1"}));

TEST(FuzzyDate, IsNothingWhereNoDateIsMeantOrItCannotBe)
{
    for (const char* written : {"", " ", "31.2.2011", "29.2.2011", "0.4.2011", "1.0.2011", "1.13.2011", "32.1.2011",
             "2011-02-30", "2011-13-01", "0. april 2011", "31. april 2011", "1.4.11", "1.4", "april", "1899", "3000",
             "20111", "10", "5. kvartal 2011", "0. kvartal 2011", "3. halvår 2011", "half 3 of 2011", "kvartal 2011",
             "primo", "primo 10", "medio sommer 2010", "ultimo 31 september 2010", "april 1899", "efter", "efter 2010",
             "efter ", "efter møde 1899", "snart", "til sommer", "ma 2011", "mandag 2011", "1.4.2011-1.5.2011",
             "1,4,2011", "１.４.２０１１", "primo april 3000"})
        EXPECT_FALSE(FuzzyDate::read(QString::fromUtf8(written))) << written;
}

TEST(FuzzyDate, ReadsADayOnlyWhereADayIsWritten)
{
    EXPECT_EQ(FuzzyDate::readDay(QStringLiteral("1. april 2011")), QDate(2011, 4, 1));
    for (const auto* less : {"", "april 2011", "medio 2011", "31.2.2011", "efter sommeren 2011"})
        EXPECT_EQ(FuzzyDate::readDay(QString::fromUtf8(less)), std::nullopt) << less;
}

TEST(FuzzyDate, ReadsNoKeyThatNobodyWrote)
{
    for (const char* key : {"", "2011-4-1", "2011-02-30", "2011-13", "2011-00", "2011-Q5", "2011-Q0", "2011-H3",
             "2011-q2", "1899", "2010-slut", "after", "after ", "2010 after ", "1899 after krigen", "x", "2011-04-01 "})
        EXPECT_FALSE(FuzzyDate::readKey(QString::fromUtf8(key))) << key;
}

TEST(FuzzyDate, OfADayIsThatDay)
{
    const FuzzyDate date = FuzzyDate::day(QDate(2010, 3, 12));
    EXPECT_EQ(date, FuzzyDate::read("12.3.2010"_q));
    EXPECT_EQ(date.first(), QDate(2010, 3, 12));
    EXPECT_EQ(date.last(), QDate(2010, 3, 12));
    EXPECT_FALSE(FuzzyDate::day(QDate()).isOver(QDate(2010, 1, 1)));
}

TEST(FuzzyDate, IsWrittenAsTheLanguageWritesIt)
{
    const auto text = [](const char* written, const char* locale) {
        return FuzzyDate::read(QString::fromUtf8(written))->text(QLocale(QLatin1String(locale)));
    };
    EXPECT_EQ(text("1/5 2010", "da_DK"), "1. maj 2010"_q);
    EXPECT_EQ(text("1/5 2010", "en_GB"), "1 May 2010"_q);
    EXPECT_EQ(text("oktober 2010", "da_DK"), "oktober 2010"_q);
    EXPECT_EQ(text("oktober 2010", "en_GB"), "October 2010"_q);
    EXPECT_EQ(text("ultimo SEPTEMBER 2010", "da_DK"), "ultimo september 2010"_q);
    EXPECT_EQ(text("Medio 2010", "da_DK"), "medio 2010"_q);
    EXPECT_EQ(text("2. kvartal 2010", "en_GB"), "quarter 2 of 2010"_q);
    EXPECT_EQ(text("efter Sommeren 2010", "en_GB"), "after Sommeren 2010"_q);
}

TEST(FuzzyDate, IsOverOnceItsLastDayIs)
{
    const auto isOver = [](const char* written, const QDate& today) {
        return FuzzyDate::read(QString::fromUtf8(written))->isOver(today);
    };
    EXPECT_FALSE(isOver("1.4.2011", QDate(2011, 4, 1)));
    EXPECT_TRUE(isOver("1.4.2011", QDate(2011, 4, 2)));
    EXPECT_FALSE(isOver("ultimo september 2010", QDate(2010, 9, 30)));
    EXPECT_TRUE(isOver("ultimo september 2010", QDate(2010, 10, 1)));
    EXPECT_FALSE(isOver("medio 2010", QDate(2010, 8, 31)));
    EXPECT_TRUE(isOver("medio 2010", QDate(2010, 9, 1)));
    EXPECT_FALSE(isOver("efter sommeren 2010", QDate(2010, 12, 31)));
    EXPECT_TRUE(isOver("efter sommeren 2010", QDate(2011, 1, 1)));
    EXPECT_FALSE(isOver("efter slutevalueringen", QDate(2999, 1, 1)));
    EXPECT_FALSE(isOver("2010", QDate()));
}

TEST(FuzzyDate, IsAsExactlyKnownLater)
{
    const auto later = [](const char* key, int months) {
        return FuzzyDate::readKey(QString::fromUtf8(key))->later(months).key();
    };
    EXPECT_EQ(later("2011-04-01", 6), "2011-10-01"_q);
    EXPECT_EQ(later("2011-04-01", 12), "2012-04-01"_q);
    EXPECT_EQ(later("2011-04-01", 24), "2013-04-01"_q);
    EXPECT_EQ(later("2010-08-31", 6), "2011-02-28"_q);
    EXPECT_EQ(later("2012-02-29", 12), "2013-02-28"_q);
    EXPECT_EQ(later("2012-02-29", 24), "2014-02-28"_q);
    EXPECT_EQ(later("2011-09", 6), "2012-03"_q);
    EXPECT_EQ(later("2011-09", 12), "2012-09"_q);
    EXPECT_EQ(later("2011-Q2", 6), "2011-Q4"_q);
    EXPECT_EQ(later("2011-Q4", 6), "2012-Q2"_q);
    EXPECT_EQ(later("2011-Q4", 24), "2013-Q4"_q);
    EXPECT_EQ(later("2011-H1", 6), "2011-H2"_q);
    EXPECT_EQ(later("2011-H2", 6), "2012-H1"_q);
    EXPECT_EQ(later("2011-H2", 12), "2012-H2"_q);
    EXPECT_EQ(later("2011", 12), "2012"_q);
    EXPECT_EQ(later("2011", 24), "2013"_q);
    EXPECT_EQ(later("2010-09-ultimo", 6), "2011-03-ultimo"_q);
    EXPECT_EQ(later("2010-02-primo", 12), "2011-02-primo"_q);
    EXPECT_EQ(later("2010-medio", 12), "2011-medio"_q);
    EXPECT_EQ(later("2010-ultimo", 24), "2012-ultimo"_q);
    EXPECT_EQ(later("2010 after sommeren", 12), "2011 after sommeren"_q);
    EXPECT_EQ(later("after slutevalueringen", 12), "after slutevalueringen"_q);
    EXPECT_EQ(later("2999-12", 12), "2999-12"_q); // there are no years beyond
}

TEST(FuzzyDate, OfAYearOrAThirdOfItIsHalfAYearLaterAsNearAsItCanBeSaid)
{
    const auto halfAYearLater = [](const char* key) {
        return FuzzyDate::readKey(QString::fromUtf8(key))->later(6).key();
    };
    EXPECT_EQ(halfAYearLater("2010"), "2010-H2"_q);
    // Primo is the beginning of a year, medio its middle, ultimo its end.
    EXPECT_EQ(halfAYearLater("2010-primo"), "2010-medio"_q);
    EXPECT_EQ(halfAYearLater("2010-medio"), "2011-primo"_q);
    EXPECT_EQ(halfAYearLater("2010-ultimo"), "2011-medio"_q);
}

namespace {

/// A key of any kind, of a date that can be.
QString anyKey()
{
    const auto two = [](int number) { return "%1"_q.arg(number, 2, 10, QLatin1Char('0')); };
    const QString year = QString::number(*rc::gen::inRange(1900, 3000));
    const QString month = two(*rc::gen::inRange(1, 13));
    const QString third = *rc::gen::element("primo"_q, "medio"_q, "ultimo"_q);
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        return year + u'-' + month + u'-'
               + two(*rc::gen::inRange(1, QDate(year.toInt(), month.toInt(), 1).daysInMonth() + 1));
    case 1:
        return year + u'-' + month;
    case 2:
        return year + "-Q%1"_q.arg(*rc::gen::inRange(1, 5));
    case 3:
        return year + "-H%1"_q.arg(*rc::gen::inRange(1, 3));
    case 4:
        return year;
    case 5:
        return year + u'-' + third;
    case 6:
        return year + u'-' + month + u'-' + third;
    default: {
        const QString event = *rc::gen::element("sommeren"_q, "the 2nd year"_q, "efter Å"_q, "åbning i 2012, del"_q);
        return *rc::gen::arbitrary<bool>() ? year + " after "_q + event : "after "_q + event;
    }
    }
}

} // namespace

TEST(FuzzyDate, IsSoonerByTheLastDayThatItCanMean)
{
    std::vector<std::optional<FuzzyDate>> dates;
    for (const char* written : {"", "efter slutmålingen", "2010", "efter sommeren 2009", "medio 2010", "1.4.2010"})
        dates.push_back(FuzzyDate::read(QString::fromUtf8(written)));
    std::stable_sort(dates.begin(), dates.end(), isSooner);
    QStringList keys;
    for (const auto& date : dates)
        keys.append(date ? date->key() : "none"_q);
    EXPECT_EQ(keys, QStringList({"2009 after sommeren"_q, "2010-04-01"_q, "2010-medio"_q, "2010"_q, "none"_q,
                        "after slutmålingen"_q}))
        << "what has no day stays as it was, at the end";
}

RC_GTEST_PROP(AnyFuzzyDate, IsReadBackFromItsKeyAndFromItsTextInDanishAndEnglish, ())
{
    const QString key = anyKey();
    const auto date = FuzzyDate::readKey(key);
    RC_ASSERT(date.has_value());
    RC_ASSERT(date->key() == key);
    RC_ASSERT(FuzzyDate::read(date->text(QLocale("da_DK"_q))) == date);
    RC_ASSERT(FuzzyDate::read(date->text(QLocale("en_GB"_q))) == date);
}

RC_GTEST_PROP(AnyFuzzyDate, SpansDaysInTheirOrderAndIsOverAfterThem, ())
{
    const auto date = FuzzyDate::readKey(anyKey());
    RC_ASSERT(date.has_value());
    RC_ASSERT(date->first().isValid() == date->last().isValid());
    RC_PRE(date->first().isValid());
    RC_ASSERT(date->first() <= date->last());
    RC_ASSERT(!date->isOver(date->last()));
    RC_ASSERT(date->isOver(date->last().addDays(1)));
}

RC_GTEST_PROP(AnyFuzzyDate, MovesOnByWholeYearsWithoutLosingItsKind, ())
{
    const auto date = FuzzyDate::readKey(anyKey());
    RC_ASSERT(date.has_value());
    RC_PRE(date->first().isValid() && date->first().year() < 2990 && date->kind() != Kind::AfterEvent);
    const int years = *rc::gen::inRange(1, 3);
    const FuzzyDate moved = date->later(12 * years);
    RC_ASSERT(moved.kind() == date->kind());
    RC_ASSERT(moved.first() == date->first().addYears(years));
}

} // namespace indblik
