// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pages/pages.h"

#include <cstdint>
#include <vector>

namespace indblik {

/// A painted page: rows of 0xAARRGGBB, opaque.
struct Picture
{
    int width = 0;
    int height = 0;
    std::vector<std::uint32_t> pixels;
};

/// One page (from 0) at so many pixels per point, on white.
Picture paintPage(const PageSet& pages, int page, double pixelsPerPoint);

} // namespace indblik
