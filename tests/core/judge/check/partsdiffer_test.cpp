// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/checked.h"

namespace indblik {

namespace {

/// A row with 10 in 2009 and parts that have these amounts then.
QStringList kinds(const std::vector<Figure>& parts, bool areSources)
{
    BudgetRow row = rowOf("A"_q, {mio(10)});
    for (const Figure& figure : parts) {
        BudgetPart part;
        part.row = row.id;
        part.amounts[BudgetColumn{year(2009)}] = figure;
        if (areSources)
            part.funding = Funding();
        row.parts.push_back(part);
    }
    return kindsOf(check(bookOf({groupOf({row})})));
}

} // namespace

TEST(PartsDiffer, AreFoundWhereTheyDoNotMakeTheirCell)
{
    EXPECT_EQ(kinds({mio(7.5), mio(2)}, true), QStringList{"sourcesDiffer"_q});
    EXPECT_EQ(kinds({mio(7.5), mio(2)}, false), QStringList{"sitesDiffer"_q});
}

TEST(PartsDiffer, AreSilentWhereTheyDoOrSayNothing)
{
    EXPECT_EQ(kinds({mio(7.5), mio(2.5)}, true), QStringList());
    EXPECT_EQ(kinds({mio(7.5), mio(2.5)}, false), QStringList());
    EXPECT_EQ(kinds({Mark::None, Figure()}, true), QStringList());
    EXPECT_EQ(kinds({}, true), QStringList());
}

} // namespace indblik
