// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/labelplaces.h"

#include "tests/fixtures.h"

namespace indblik {

TEST(LabelPlaces, LeaveLabelsAloneThatHaveRoom)
{
    EXPECT_EQ(
        labelPlaces(std::vector<LabelWish>{{40, 10}, {10, 10}, {20, 10}}, 0, 100), (std::vector<double>{40, 10, 20}));
    EXPECT_TRUE(labelPlaces({}, 0, 100).empty());
}

TEST(LabelPlaces, MoveThoseThatOverlapApartEvenly)
{
    EXPECT_EQ(labelPlaces(std::vector<LabelWish>{{50, 10}, {50, 10}}, 0, 100), (std::vector<double>{45, 55}));
    // The third one joins the two, and all three keep their order.
    const auto places = labelPlaces(std::vector<LabelWish>{{50, 10}, {56, 10}, {49, 10}}, 0, 100);
    EXPECT_LT(places[2], places[0]);
    EXPECT_LT(places[0], places[1]);
    EXPECT_DOUBLE_EQ(places[0] - places[2], 10);
    EXPECT_DOUBLE_EQ(places[1] - places[0], 10);
}

TEST(LabelPlaces, StayBetweenTheEdges)
{
    EXPECT_EQ(
        labelPlaces(std::vector<LabelWish>{{-20, 10}, {-10, 10}, {98, 10}}, 0, 100), (std::vector<double>{0, 10, 90}));
}

TEST(LabelPlaces, NeverOverlapEvenWhereThereIsNoRoom)
{
    std::vector<LabelWish> wishes;
    for (int i = 0; i < 30; ++i)
        wishes.push_back({double(i * 7 % 30), 10.0 + i % 3});
    auto places = labelPlaces(wishes, 5, 50);
    std::vector<size_t> order(places.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return places[a] < places[b]; });
    EXPECT_DOUBLE_EQ(places[order.front()], 5);
    for (size_t i = 1; i < order.size(); ++i)
        EXPECT_GE(places[order[i]], places[order[i - 1]] + wishes[order[i - 1]].height - 1e-9);
}

} // namespace indblik
