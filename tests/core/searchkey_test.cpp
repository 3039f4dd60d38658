// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/searchkey.h"
#include "tests/fixtures.h"

namespace indblik {

TEST(SearchKey, IsTheSameFromEveryKeyboard)
{
    EXPECT_EQ(searchKey("Ærø, Øst og Århus"_q), "aeroe, oest og aarhus"_q);
    EXPECT_EQ(searchKey("A\u030Arhus"_q), searchKey("Århus"_q)); // as some systems give an å
    EXPECT_EQ(searchKey("  Café \n MÜLLER "_q), "cafe muller"_q);
    EXPECT_TRUE(matchesAll(searchKey("Klubben på Søvej"_q), "SOEVEJ klub"_q));
    EXPECT_FALSE(matchesAll(searchKey("Klubben på Søvej"_q), "søvej bydel"_q));
}

} // namespace indblik
