// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/pagebreaks.h"

#include <gtest/gtest.h>

#include <ostream>

namespace indblik {

void PrintTo(const BoxPlace& place, std::ostream* out)
{
    *out << "page " << place.page << " at " << place.y;
}

namespace {

std::vector<int> pagesOf(const std::vector<Box>& boxes, double height)
{
    std::vector<int> pages;
    for (const BoxPlace& place : breakPages(boxes, height))
        pages.push_back(place.page);
    return pages;
}

} // namespace

TEST(PageBreaks, FillAPageBeforeTheNext)
{
    EXPECT_EQ(pagesOf(std::vector<Box>(5, {.height = 40}), 100), (std::vector{0, 0, 1, 1, 2}));
    EXPECT_TRUE(breakPages({}, 100).empty());
}

TEST(PageBreaks, DropTheSpaceAboveAtTheTopOfAPage)
{
    const std::vector<Box> boxes = {{.height = 60, .before = 20}, {.height = 60, .before = 20}};
    EXPECT_EQ(breakPages(boxes, 100), (std::vector<BoxPlace>{{0, 0}, {1, 0}}));
}

TEST(PageBreaks, KeepAHeadingWithWhatFollows)
{
    const std::vector<Box> boxes = {{.height = 70}, {.height = 20, .keepsWithNext = true}, {.height = 30}};
    EXPECT_EQ(pagesOf(boxes, 100), (std::vector{0, 1, 1}));
}

TEST(PageBreaks, KeepAChainTogetherWhereItFitsOnAPage)
{
    std::vector<Box> boxes = {{.height = 50}};
    for (int i = 0; i < 4; ++i)
        boxes.push_back({.height = 20, .keepsWithNext = i < 3});
    EXPECT_EQ(pagesOf(boxes, 100), (std::vector{0, 1, 1, 1, 1}));
}

TEST(PageBreaks, BreakAChainThatFitsOnNoPage)
{
    const std::vector<Box> boxes(7, {.height = 40, .keepsWithNext = true});
    const auto pages = pagesOf(boxes, 100);
    EXPECT_EQ(pages.front(), 0);
    EXPECT_GE(pages.back(), 3);
}

TEST(PageBreaks, LeaveRoomForARepeatedHead)
{
    const std::vector<Box> boxes(4, {.height = 30, .atTop = 25});
    EXPECT_EQ(breakPages(boxes, 100), (std::vector<BoxPlace>{{0, 0}, {0, 30}, {0, 60}, {1, 25}}));
}

TEST(PageBreaks, BeginAPageWhereASectionBegins)
{
    const std::vector<Box> boxes = {
        {.height = 10, .startsPage = true}, {.height = 10}, {.height = 10, .startsPage = true}};
    EXPECT_EQ(pagesOf(boxes, 100), (std::vector{0, 0, 1}));
}

TEST(PageBreaks, SetABoxThatIsTooHighAlone)
{
    EXPECT_EQ(pagesOf({{.height = 10}, {.height = 500}, {.height = 10}}, 100), (std::vector{0, 1, 2}));
}

} // namespace indblik
