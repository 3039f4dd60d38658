// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"

namespace indblik {

namespace {

struct Source
{
    qint64 percent;
    Figure amount;
};

/// A row with 10 in 2009, paid by these.
QStringList kinds(const std::vector<Source>& sources)
{
    BudgetRow row = rowOf("A"_q, {mio(10)});
    for (const Source& source : sources) {
        BudgetPart part;
        part.row = row.id;
        part.funding = Funding{.share = Percent::fromHundredths(source.percent * 100)};
        if (!source.amount.isBlank())
            part.amounts[BudgetColumn{year(2009)}] = source.amount;
        row.parts.push_back(part);
    }
    return kindsOf(check(bookOf({groupOf({row})})));
}

} // namespace

TEST(SharesDiffer, AreFoundWhereAnAmountIsNotItsShare)
{
    EXPECT_EQ(kinds({{75, mio(7)}, {25, mio(3)}}), (QStringList{"sharesDiffer"_q, "sharesDiffer"_q}));
    EXPECT_EQ(kinds({{75, mio(7.5)}, {25, mio(2.5)}}), QStringList());
    EXPECT_EQ(kinds({{75, mio(7.49)}, {25, mio(2.51)}}), QStringList());
    EXPECT_EQ(kinds({{75, Figure()}, {25, Figure()}}), QStringList());
}

TEST(SharesDiffer, AreFoundWhereTheyAreNotTheWhole)
{
    EXPECT_TRUE(kinds({{75, Figure()}, {20, Figure()}}).contains("sharesNotWhole"_q));
}

TEST(SharesDiffer, AreSaidInDanishInTheAccountWhateverTheProgramSpeaks)
{
    BudgetRow row = rowOf("A"_q, {mio(10)});
    BudgetPart part{.row = row.id, .name = "Fonden"_q, .funding = Funding{}};
    part.funding->share = Percent::fromHundredths(1250);
    part.amounts[BudgetColumn{year(2009)}] = mio(3);
    row.parts = {part};
    const auto found = check(bookOf({groupOf({row})}));
    const auto differing = std::find_if(found.begin(), found.end(),
        [](const Finding& each) { return QLatin1String(each.kind.name) == "sharesDiffer"_q; });
    ASSERT_NE(differing, found.end());
    // The tests speak English, and a share is written with a comma in Danish.
    EXPECT_TRUE(danishText(*differing).contains("Fonden betaler 12,5"_q)) << danishText(*differing).toStdString();
    EXPECT_TRUE(sentence(*differing, QLocale::c()).contains("12.5"_q));
}

} // namespace indblik
