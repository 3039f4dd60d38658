// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace indblik {

/// Something with a height that is never cut: a line, a table row, a heading. Heights are in points.
struct Box
{
    double height = 0;
    double before = 0;          ///< space above it, dropped at the top of a page
    double atTop = 0;           ///< space that must stay free above it where it begins a page: a repeated table head
    bool keepsWithNext = false; ///< no page may end after it
    bool startsPage = false;
};

/// Where a box came to lie: its page, and its top below the page's top.
struct BoxPlace
{
    int page = 0;
    double y = 0;

    bool operator==(const BoxPlace&) const = default;
};

/// Lays boxes on pages of one height, in order. Boxes that keep with the next stay on one page with it, as long as all
/// of them fit on a page at all. A box higher than a page stands alone on one.
std::vector<BoxPlace> breakPages(std::span<const Box> boxes, double pageHeight);

} // namespace indblik
