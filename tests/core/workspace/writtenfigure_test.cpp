// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/writtenfigure.h"

#include "tests/fixtures.h"

namespace indblik {

TEST(WrittenFigure, IsReadAsItIsTyped)
{
    const auto read = [](const char* text) { return readStatFigure(QString::fromUtf8(text)); };
    EXPECT_EQ(valueOf(read("1.812")), StatFigure::number(1812));
    EXPECT_EQ(valueOf(read("453 af 1.110")), StatFigure::share(453, 1110));
    EXPECT_EQ(valueOf(read("33,2 %"))->kind, StatFigure::Kind::TypedShare);
    EXPECT_EQ(valueOf(read("-")), StatFigure::mark(StatFigure::Kind::Nil));
    EXPECT_EQ(valueOf(read("–")), StatFigure::mark(StatFigure::Kind::Nil));
    EXPECT_EQ(valueOf(read("..")), StatFigure::mark(StatFigure::Kind::NotAvailable));
    EXPECT_EQ(valueOf(read("  ")), std::nullopt);
    EXPECT_FALSE(read("se bilag"));
    EXPECT_FALSE(read("3 af 0"));
    for (const char* text : {"1.812", "453 af 1.110", "33,2 %", "0,72 %", "-", "..", "12,5"}) {
        const auto figure = valueOf(read(text));
        EXPECT_EQ(valueOf(readStatFigure(typedFigure(*figure))), figure) << text;
    }
}

TEST(WrittenFigure, OfASeriesOfSharesIsAPercentageWithoutItsSignToo)
{
    using Unit = Indicator::Unit;
    EXPECT_EQ(*valueOf(readSeriesFigure("33,2"_q, Unit::Share)), *valueOf(readStatFigure("33,2 %"_q)));
    EXPECT_EQ(*valueOf(readSeriesFigure("14 af 36"_q, Unit::Share)), StatFigure::share(14, 36));
    EXPECT_EQ(*valueOf(readSeriesFigure("1.812"_q, Unit::Persons)), StatFigure::number(1812));
    EXPECT_FALSE(valueOf(readSeriesFigure(""_q, Unit::Share)));
    EXPECT_FALSE(readSeriesFigure("mange"_q, Unit::Share));
}

TEST(WrittenFigure, OfWhatIsToBeReachedIsReadWithAndWithoutItsSign)
{
    EXPECT_EQ(readAmount("10"_q, true), (Ratio{10, 100}));
    EXPECT_EQ(readAmount("29,9 %"_q, true), (Ratio{299, 1000}));
    EXPECT_EQ(readAmount("1.812"_q, false), (Ratio{1812, 1}));
    EXPECT_FALSE(readAmount("mange"_q, true));
    EXPECT_FALSE(readAmount(""_q, true));
}

TEST(WrittenFigure, OfOnePerTenThousandIsReadAsItIsTyped)
{
    constexpr auto unit = Indicator::Unit::PerTenThousand;
    const auto read = [](const char* text) { return valueOf(readStatFigure(QString::fromUtf8(text), unit)); };
    EXPECT_EQ(read("271"), StatFigure::typedShare({271, 10'000}));
    EXPECT_EQ(read("27,5"), StatFigure::typedShare({275, 100'000}));
    EXPECT_EQ(read("14 af 520"), StatFigure::share(14, 520));
    EXPECT_EQ(read("2,71 %"), StatFigure::typedShare({271, 10'000}));
    EXPECT_EQ(read("-"), StatFigure::mark(StatFigure::Kind::Nil));
    EXPECT_EQ(typedFigure(*read("271"), unit), "271"_q);
    EXPECT_EQ(typedFigure(*read("27,5"), unit), "27,5"_q);
    EXPECT_EQ(typedFigure(StatFigure::typedShare({3, 100}), unit), "300"_q);
    EXPECT_TRUE(shownFigure(*read("271"), unit, QLocale("da_DK"_q)).startsWith("271 "_q));
    EXPECT_EQ(valueOf(readStatFigure("271"_q, Indicator::Unit::Persons)), StatFigure::number(271));
}

} // namespace indblik
