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

} // namespace indblik
