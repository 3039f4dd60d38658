// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"

namespace indblik {

namespace {

/// What is found where the form says `funding` and the table has `years` from 2009 on.
QStringList kinds(const QString& funding, const std::vector<Figure>& years, std::optional<Figure> stated = {})
{
    return kindsOf(check(bookOf(rowOf("A"_q, years, stated), "funding"_q, funding)));
}

} // namespace

TEST(Average, IsFoundAgainstATotalThatComesToAnother)
{
    AccountBook book = bookOf(rowOf("A"_q, {Mark::None, Mark::None, Mark::None, Mark::None}, mio(319)), "funding"_q,
        "I 2009 og 2010 gennemsnitligt ca. 63 mio. kr. årligt."_q);
    const auto ofTable = found(book, "averageOfTotalDiffers");
    ASSERT_EQ(ofTable.size(), 1U);
    EXPECT_EQ(ofTable[0].stated, figure(63));
    EXPECT_EQ(ofTable[0].computed, figure(79.75));

    Footnote footnote;
    footnote.text = "Rammen gælder for perioden 2007 til 2013."_q;
    footnote.places = {{book.budget.groups[0].rows[0].id, BudgetColumn::total()}};
    book.budget.footnotes = {footnote};
    const auto ofFootnote = found(book, "averageOfTotalDiffers");
    ASSERT_EQ(ofFootnote.size(), 1U);
    EXPECT_EQ(ofFootnote[0].computed, figure(45.57));
    EXPECT_NE(ofFootnote[0].key(), ofTable[0].key());
}

TEST(Average, IsSilentWhereItFitsTheTotalOrTheYears)
{
    const std::vector<Figure> none(4, Mark::None);
    EXPECT_EQ(kinds("Ca. 80 mio. kr. om året i 2009 og 2010"_q, none, mio(319)), QStringList{"totalWithoutYears"_q});
    EXPECT_EQ(kinds("159,5 mio. kr. om året i 2009 og 2010"_q, none, mio(319)), QStringList{"totalWithoutYears"_q});
    EXPECT_EQ(kinds("I gennemsnit 10 mio. kr. om året i 2009 og 2010"_q, {mio(9.8), mio(10.2)}), QStringList());
    EXPECT_EQ(kinds("I gennemsnit 12 mio. kr. om året i 2009 og 2010"_q, {mio(9.8), mio(10.2)}),
        QStringList{"averageDiffers"_q});
}

} // namespace indblik
