// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"

namespace indblik {

namespace {

std::vector<Finding> counts(const QString& objectives, const QString& status)
{
    AccountBook book = bookOf(rowOf("A"_q, {}), "objectives"_q, objectives);
    book.cards[0].answers[FieldKey{"status"_q}].text = status;
    return found(book, "countsOfTwoUnits");
}

} // namespace

TEST(CountUnits, AreFoundWhereTheTargetCountsPeopleAndTheStatusTalks)
{
    const auto findings = counts("At projektet har været i kontakt med 100\nudsatte familier pr. 30.6.2010."_q,
        "Der er pr. 1. oktober 2009 gennemført ca. 180 200 samtaler med kvinder."_q);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].grade, Grade::Warning);
    EXPECT_EQ(findings[0].field, FieldKey{"status"_q});
    EXPECT_EQ(findings[0].words, (QStringList{"100 udsatte familier"_q, "180 200 samtaler"_q}));
    EXPECT_EQ(counts("60 kvinder om året"_q, "Der har været 1.200 henvendelser."_q).size(), 1U);
    EXPECT_EQ(counts("200 samtaler"_q, "Vi har talt med mellem 80 og 90 kvinder."_q).size(), 1U);
}

TEST(CountUnits, OfFamiliesAndTheirMembersMayGoTogether)
{
    const auto findings = counts("100 familier"_q, "140 børn har fået hjælp."_q);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].grade, Grade::Note);
}

TEST(CountUnits, AreNotFoundWhereTheUnitIsTheSameOrNothingIsCounted)
{
    EXPECT_TRUE(counts("100 familier"_q, "Der er holdt 200 samtaler med 95 familier."_q).empty());
    EXPECT_TRUE(counts("750 børn og unge"_q, "Tre lektiegrupper og 2 netværk er i gang."_q).empty());
    EXPECT_TRUE(counts("At 80 % af kvinderne får et netværk"_q, "Der er holdt 200 samtaler."_q).empty());
    EXPECT_TRUE(counts("Flere familier"_q, "Der er holdt 200 samtaler."_q).empty());
    EXPECT_TRUE(counts("100 familier"_q, "Fraværet faldt fra 3,0 % til 1,7 % på 29 skoler."_q).empty());
}

} // namespace indblik
