// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/counts.h"

#include "tests/fixtures.h"

namespace indblik {

TEST(Counts, HaveANameForEachThingThatIsCounted)
{
    EXPECT_EQ(allCounted().size(), 4U);
    for (const Counted counted : allCounted())
        EXPECT_EQ(countedFromText(countedText(counted)), counted);
    EXPECT_FALSE(countedFromText(u"rooms"));
}

TEST(Counts, AreReadAsPeopleWriteThem)
{
    EXPECT_EQ(valueOf(readCounted("50"_q)), 50);
    EXPECT_EQ(valueOf(readCounted(" 1.200 "_q)), 1200);
    EXPECT_EQ(valueOf(readCounted("0"_q)), 0) << "none is a number";
    EXPECT_EQ(valueOf(readCounted(" "_q)), std::nullopt);
    for (const QString& wrong : {"mange"_q, "-5"_q, "2,5"_q, "50 kr."_q, "ca. 50"_q, "-"_q, "10.000.001"_q, "1 2"_q})
        EXPECT_FALSE(readCounted(wrong)) << wrong.toStdString();
}

TEST(Counts, TellAYearThatWasNotCountedFromOneWithNone)
{
    const PlaceCounts counts{{{Counted::Places, year(2010)}, 0}};
    EXPECT_EQ(countIn(counts, Counted::Places, year(2010)), 0);
    EXPECT_EQ(countIn(counts, Counted::Places, year(2009)), std::nullopt);
    EXPECT_EQ(countIn(counts, Counted::Participants, year(2010)), std::nullopt);
}

} // namespace indblik
