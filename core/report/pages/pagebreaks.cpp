// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/pagebreaks.h"

namespace indblik {

namespace {

/// Heights are sums of many fractions; a thousandth of a point is no reason for a new page.
constexpr double tolerance = 0.001;

/// One past the last box that must stay with `first`.
size_t chainEnd(std::span<const Box> boxes, size_t first)
{
    size_t end = first + 1;
    while (end < boxes.size() && boxes[end - 1].keepsWithNext && !boxes[end].startsPage)
        ++end;
    return end;
}

double heightOf(std::span<const Box> chain)
{
    double height = 0;
    for (size_t i = 0; i < chain.size(); ++i)
        height += (i == 0 ? 0 : chain[i].before) + chain[i].height;
    return height;
}

} // namespace

std::vector<BoxPlace> breakPages(std::span<const Box> boxes, double pageHeight)
{
    std::vector<BoxPlace> places;
    int page = 0;
    double y = 0;
    bool atTop = true;
    const auto newPage = [&](const Box& first) {
        ++page;
        y = first.atTop;
        atTop = true;
    };
    for (size_t first = 0; first < boxes.size();) {
        size_t end = chainEnd(boxes, first);
        double height = heightOf(boxes.subspan(first, end - first));
        if (height + boxes[first].atTop > pageHeight + tolerance) {
            // Too long a chain for any page: it is broken like the rest.
            end = first + 1;
            height = boxes[first].height;
        }
        const bool fits = y + (atTop ? 0 : boxes[first].before) + height <= pageHeight + tolerance;
        if (!places.empty() && (boxes[first].startsPage || (!fits && !atTop)))
            newPage(boxes[first]);
        for (; first < end; ++first) {
            y += atTop ? 0 : boxes[first].before;
            places.push_back({page, y});
            y += boxes[first].height;
            atTop = false;
        }
    }
    return places;
}

} // namespace indblik
