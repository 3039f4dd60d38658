// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/blanks.h"
#include "tests/fixtures.h"

namespace indblik {

namespace {

PrintedRow row(std::initializer_list<double> millions)
{
    PrintedRow made;
    for (const double amount : millions)
        made.figures.emplace_back(mio(amount));
    return made;
}

using Stated = std::vector<std::optional<Money>>;

} // namespace

TEST(PlaceFigures, PutsBlanksWhereOnlyTheTotalsAllowThem)
{
    const std::vector rows = {row({1.3, 1.9, 0, 0, 3.2}), row({1.25, 1.25, 1.25, 3.75}), row({1.5, 1.5, 1.5, 4.5})};
    const auto placed = placeFigures(rows, 4, true, Stated{mio(1.3), mio(4.65), mio(2.75), mio(2.75)});
    ASSERT_TRUE(placed);
    EXPECT_EQ((*placed)[0], (Columns{0, 1, 2, 3, 4}));
    EXPECT_EQ((*placed)[1], (Columns{1, 2, 3, 4}));
    EXPECT_EQ((*placed)[2], (Columns{1, 2, 3, 4}));
}

TEST(PlaceFigures, PlacesDifferentRowsDifferently)
{
    const std::vector rows = {row({5, 5}), row({7, 7})};
    const auto placed = placeFigures(rows, 2, true, Stated{mio(5), mio(7)});
    ASSERT_TRUE(placed);
    EXPECT_EQ((*placed)[0], (Columns{0, 2}));
    EXPECT_EQ((*placed)[1], (Columns{1, 2}));
}

TEST(PlaceFigures, GivesNoAnswerWhereSeveralFit)
{
    EXPECT_FALSE(placeFigures(std::vector{row({5, 5}), row({5, 5})}, 2, true, Stated{mio(5), mio(5)}));
}

TEST(PlaceFigures, GivesNoAnswerWhereNothingIsStated)
{
    EXPECT_FALSE(placeFigures(std::vector{row({5, 5})}, 2, true, Stated{std::nullopt, std::nullopt}));
}

TEST(PlaceFigures, GivesNoAnswerWhereNothingFits)
{
    EXPECT_FALSE(placeFigures(std::vector{row({5, 5})}, 2, true, Stated{mio(1), mio(1)}));
    EXPECT_FALSE(placeFigures(std::vector{row({5, 6})}, 2, true, Stated{mio(5), Money()}));
}

TEST(PlaceFigures, StopsBeforeItSearchesForEver)
{
    const std::vector rows(30, row({1, 1, 1, 1, 1}));
    EXPECT_FALSE(placeFigures(rows, 20, false, Stated(20, mio(1))));
}

} // namespace indblik
