// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/cellformat.h"
#include "core/sheet.h"
#include "tests/fixtures.h"

namespace indblik {

namespace {

ShownContent shownBy(const CellFormat& format, const QString& stored, DayZero zero = DayZero::Of1900)
{
    const auto number = StoredNumber::fromText(stored);
    EXPECT_TRUE(number) << stored.toStdString();
    return format.shown(number.value_or(StoredNumber()), stored, zero);
}

/// Numbers in angle brackets, no-break spaces as ~.
QString pictured(const ShownContent& shown)
{
    const SheetCell cell{.content = shown.content};
    return cell.number() ? u'<' + cell.shown() + u'>' : cell.text().replace(QChar(0xA0), u'~');
}

} // namespace

struct ShownCase
{
    const char* name;
    const char* code;
    const char* stored;
    const char* shown;
    Differences differences;
};

void PrintTo(const ShownCase& each, std::ostream* out)
{
    *out << each.code << " of " << each.stored;
}

class ACellFormat : public testing::TestWithParam<ShownCase>
{
};

TEST_P(ACellFormat, ShowsAsTheProgramDoes)
{
    const ShownCase& each = GetParam();
    const ShownContent shown = shownBy(CellFormat::of(QString::fromUtf8(each.code)), QString::fromLatin1(each.stored));
    EXPECT_EQ(pictured(shown), QString::fromUtf8(each.shown));
    EXPECT_EQ(int(shown.differences), int(each.differences));
}

constexpr auto percent = Difference::Percent;
constexpr auto rounded = Difference::Rounded;
constexpr auto scaled = Difference::Scaled;
constexpr auto sign = Difference::Sign;
constexpr auto word = Difference::Word;
constexpr auto hidden = Difference::Hidden;
constexpr auto unread = Difference::Unread;

INSTANTIATE_TEST_SUITE_P(OfPercent, ACellFormat,
    testing::Values(ShownCase{"OneDecimal", "0.0%", "0.332", "33,2~%", percent},
        ShownCase{"None", "0%", "0.332", "33~%", percent | rounded},
        ShownCase{"HalfUp", "0%", "0.335", "34~%", percent | rounded},
        ShownCase{"HalfUpOfFloat", "0.0%", "0.28349999999999997", "28,4~%", percent | rounded},
        ShownCase{"Whole", "0%", "1", "100~%", percent}, ShownCase{"Zero", "0%", "0", "0~%", percent},
        ShownCase{"Negative", "0.0%", "-0.05", "-5,0~%", percent},
        ShownCase{"NegativeInBrackets", "0%;(0%)", "-0.05", "(5~%)", percent},
        ShownCase{"WithSpace", "0.00 %", "0.33219999999999999", "33,22~%", percent},
        ShownCase{"Groups", "#,##0%", "12.5", "1.250~%", percent},
        ShownCase{"InQuotes", "0.0\"%\"", "33.2", "33,2~%", {}},
        ShownCase{"Small", "0.0%", "1E-5", "0,0~%", percent | rounded}),
    [](const auto& each) { return std::string(each.param.name); });

INSTANTIATE_TEST_SUITE_P(OfNumbers, ACellFormat,
    testing::Values(ShownCase{"General", "General", "10.354", "<10,354>", {}},
        ShownCase{"GeneralOfManyDigits", "General", "33.049999999999997", "<33,05>", {}},
        ShownCase{"Groups", "#,##0", "3400000", "<3400000>", {}},
        ShownCase{"FewerDecimals", "0.0", "10.354", "<10,4>", rounded},
        ShownCase{"HalfUp", "0.0", "10.35", "<10,4>", rounded},
        ShownCase{"HalfDown", "0.0", "-10.35", "<-10,4>", rounded},
        ShownCase{"MoreDecimals", "0.00", "9", "<9,00>", {}}, ShownCase{"OptionalDecimals", "0.##", "9.5", "<9,5>", {}},
        ShownCase{"NoDecimals", "0", "9.5", "<10>", rounded}, ShownCase{"RoundedToZero", "0", "-0.4", "<0>", rounded},
        ShownCase{"Thousands", "#,##0,", "3400000", "<3400>", scaled},
        ShownCase{"Millions", "0.0,,", "3400000", "<3,4>", scaled},
        ShownCase{"MillionsBeforePoint", "#,##0,,.00", "3456789", "<3,46>", scaled | rounded},
        ShownCase{"ThousandsRounded", "#,##0,", "3400499", "<3400>", scaled | rounded},
        ShownCase{"ThousandsWithUnit", "#,##0,\" t.kr.\"", "3400000", "3.400 t.kr.", scaled},
        ShownCase{"Exponent", "0.00E+00", "1234567", "<1230000>", rounded},
        ShownCase{"SpacesAsGroups", "#\\ ##0", "1234567", "<1234567>", {}},
        ShownCase{"PointsAsGroups", "#\".\"##0", "1234567", "<1234567>", {}},
        ShownCase{"Code", "0000", "101", "0101", {}}, ShownCase{"CodeThatIsFull", "0000", "2010", "<2010>", {}},
        ShownCase{"WordsInside", "00\\-00", "1012", "10-12", {}},
        ShownCase{"CommaInQuotes", "0\",\"0", "12", "1,2", {}}, ShownCase{"Fraction", "# ?/?", "0.5", "<0,5>", unread},
        ShownCase{"Huge", "0", "1E308", "1E308", unread}),
    [](const auto& each) { return std::string(each.param.name); });

INSTANTIATE_TEST_SUITE_P(OfUnits, ACellFormat,
    testing::Values(ShownCase{"Millions", "0.0\" mio.\"", "3.4", "3,4 mio.", {}},
        ShownCase{"Kroner", "#,##0 \"kr.\"", "1234", "1.234 kr.", {}},
        ShownCase{"CurrencyInBrackets", "#,##0.00\\ [$kr.-406]", "1234.5", "1.234,50 kr.", {}},
        ShownCase{"CurrencyBefore", "[$€-2]\\ #,##0", "-1234", "-€ 1.234", {}},
        ShownCase{"DashAfter", "#,##0\",-\"", "100", "100,-", {}},
        ShownCase{"RoundedMillions", "0.0,,\" mio. kr.\"", "3456000", "3,5 mio. kr.", scaled | rounded},
        ShownCase{"GeneralWithUnit", "General\" stk.\"", "12", "12 stk.", {}}),
    [](const auto& each) { return std::string(each.param.name); });

INSTANTIATE_TEST_SUITE_P(OfSections, ACellFormat,
    testing::Values(ShownCase{"NegativeInBrackets", "#,##0;(#,##0)", "-500", "<-500>", {}},
        ShownCase{"PositiveBesideBrackets", "#,##0_);(#,##0)", "500", "<500>", {}},
        ShownCase{"MinusBehind", "0;0-", "-500", "<-500>", {}}, ShownCase{"OwnMinus", "0;-0", "-500", "<-500>", {}},
        ShownCase{"NoMinus", "0;0", "-24", "<24>", sign}, ShownCase{"Red", "0;[Red]0", "-24", "<-24>", {}},
        ShownCase{"MinusOfPositive", "-0", "5", "<-5>", sign}, ShownCase{"ZeroAsDash", "0;-0;\"-\"", "0", "-", word},
        ShownCase{"Accounting", "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-", "-1500", "<-1500>", {}},
        ShownCase{"Nothing", ";;;", "500", "", hidden}, ShownCase{"NoZeros", "0;-0;", "0", "", hidden},
        ShownCase{"NoPlaceForZero", "#,###", "0", "", hidden},
        ShownCase{"Thousands", "[>=1000]#,##0,\" t\";0", "3400", "3 t", scaled | rounded},
        ShownCase{"BelowThousands", "[>=1000]#,##0,\" t\";0", "340", "<340>", {}},
        ShownCase{"FewAreHidden", "[<5]\"<5\";0", "3", "<5", word},
        ShownCase{"ManyAreNot", "[<5]\"<5\";0", "5", "<5>", {}},
        ShownCase{"NoneTakesIt", "[<5]0;[>10]0.0", "7", "<7>", unread},
        ShownCase{"NegativeOfTested", "[<100]0.0;0", "-5", "<-5,0>", {}},
        ShownCase{"ForTextOnly", "@", "10.354", "<10,354>", {}}, ShownCase{"TooMany", "0;0;0;0;0", "1", "<1>", unread}),
    [](const auto& each) { return std::string(each.param.name); });

INSTANTIATE_TEST_SUITE_P(OfDays, ACellFormat,
    testing::Values(ShownCase{"Day", "dd\\-mm\\-yyyy", "40269", "01-04-2010", {}},
        ShownCase{"Points", "d.m.yyyy", "40269", "1.4.2010", {}}, ShownCase{"Year", "yyyy", "40179", "2010", {}},
        ShownCase{"YearOfTwo", "yy", "40179", "10", {}},
        ShownCase{"MonthAndYear", "mmm yyyy", "40269", "apr 2010", Difference::ShortDay},
        ShownCase{"DayAndMonth", "d-mmm", "40522", "10-dec", Difference::ShortDay},
        ShownCase{"Long", "dddd d. mmmm yyyy", "40269", "torsdag 1. april 2010", {}},
        ShownCase{"English", "[$-409]mmmm yyyy", "40544", "January 2011", Difference::ShortDay},
        ShownCase{"System", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "40269", "1. april 2010", {}},
        ShownCase{"MonthFirst", "mm/dd/yyyy", "40269", "2010-04-01", Difference::Reordered},
        ShownCase{"Slashes", "dd/mm/yyyy", "40269", "01-04-2010", {}},
        ShownCase{"Fraction", "mm:ss.0", "0.00001", "00:00,9", {}},
        ShownCase{"Iso", "yyyy-mm-dd", "40269", "2010-04-01", {}},
        ShownCase{"First", "dd-mm-yyyy", "1", "01-01-1900", {}},
        ShownCase{"BeforeFalseDay", "dd-mm-yyyy", "59", "28-02-1900", {}},
        ShownCase{"FalseDay", "dd-mm-yyyy", "60", "29-02-1900", {}},
        ShownCase{"AfterFalseDay", "dd-mm-yyyy", "61", "01-03-1900", {}},
        ShownCase{"Time", "hh:mm", "0.5", "12:00", {}},
        ShownCase{"Seconds", "h:mm:ss", "0.33333333333333331", "8:00:00", {}},
        ShownCase{"DayAndTime", "dd-mm-yyyy hh:mm", "40269.75", "01-04-2010 18:00", {}},
        ShownCase{"Half", "h:mm AM/PM", "0.75", "6:00 PM", {}}, ShownCase{"Elapsed", "[h]:mm", "1.5", "36:00", {}},
        ShownCase{"YearAsDay", "dd-mm-yyyy", "2010", "02-07-1905", Difference::YearLike},
        ShownCase{"Negative", "dd-mm-yyyy", "-5", "#####", word}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(DaysOfAWorkbook, CountFromOneOfTwoDays)
{
    const auto format = CellFormat::of("dd-mm-yyyy"_q);
    EXPECT_EQ(pictured(shownBy(format, "38807"_q, DayZero::Of1904)), "01-04-2010"_q);
    EXPECT_EQ(pictured(shownBy(format, "0"_q, DayZero::Of1904)), "01-01-1904"_q);
    EXPECT_EQ(pictured(shownBy(format, "40269"_q)), "01-04-2010"_q);
}

TEST(BuiltInFormats, AreThoseOfADanishProgram)
{
    const auto by = [](int id, const QString& stored) { return pictured(shownBy(CellFormat::builtIn(id), stored)); };
    EXPECT_EQ(by(0, "1.5"_q), "<1,5>"_q);
    EXPECT_EQ(by(9, "0.332"_q), "33~%"_q);
    EXPECT_EQ(by(10, "0.332"_q), "33,20~%"_q);
    EXPECT_EQ(by(14, "40269"_q), "01-04-2010"_q);
    EXPECT_EQ(by(17, "40269"_q), "apr-10"_q);
    EXPECT_EQ(by(38, "-1234"_q), "<-1234>"_q);
    EXPECT_EQ(by(41, "0"_q), "-"_q);
    EXPECT_EQ(by(44, "1234"_q), "1.234,00 kr."_q);
    EXPECT_EQ(by(999, "1.5"_q), "<1,5>"_q);
}

TEST(TextsOfCells, AreShownByTheirOwnPartOfAFormat)
{
    EXPECT_EQ(CellFormat::of("0.0"_q).shown("a"_q), "a"_q);
    EXPECT_EQ(CellFormat::of(";;;"_q).shown("a"_q), QString());
    EXPECT_EQ(CellFormat::of("0;-0;0;\"nr. \"@"_q).shown("a"_q), "nr. a"_q);
    EXPECT_EQ(CellFormat::of("@"_q).shown("a"_q), "a"_q);
}

TEST(LongFormats, AreNotRead)
{
    const auto shown = shownBy(CellFormat::of(QString(5000, u'0')), "1.5"_q);
    EXPECT_EQ(pictured(shown), "<1,5>"_q);
    EXPECT_TRUE(shown.differences.testFlag(Difference::Unread));
}

} // namespace indblik
