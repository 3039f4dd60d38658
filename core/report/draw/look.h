// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/draw/typesetter.h"

/// The look of the printed account, in points; one place for all of it.
namespace indblik::look {

constexpr double millimetre = 72 / 25.4;

constexpr double margin = 20 * millimetre;
constexpr double headTop = 11 * millimetre;
constexpr double bodyTop = 23 * millimetre;

/// A4, upright or lying, and the room on it.
struct Paper
{
    double width = 595.276;
    double height = 841.89;

    static constexpr Paper of(bool isLandscape) { return isLandscape ? Paper{841.89, 595.276} : Paper{}; }

    constexpr double textWidth() const { return width - 2 * margin; }
    constexpr double footTop() const { return height - 15 * millimetre; }
    constexpr double bodyHeight() const { return footTop() - 10 * millimetre - bodyTop; }
};

/// About 75 letters of running text; longer lines are hard to follow.
constexpr double proseWidth = 400;
constexpr double labelWidth = 118;
constexpr double gap = 12;
constexpr double rowPadding = 5;
constexpr double itemIndent = 14;
constexpr double hairline = 0.5;

constexpr double titleBar = 10;
constexpr double titleLeft = 26 * millimetre;
constexpr double titleWidth = Paper().width - titleLeft - 30 * millimetre;

constexpr Colour ink = 0x1c2733;
constexpr Colour muted = 0x5a6876;
constexpr Colour accent = 0x0a5ca8;
constexpr Colour line = 0xdce2e8;
constexpr Colour strongLine = 0x8593a1;

constexpr TextStyle body{10.5, 15.5, Weight::Regular, ink};
constexpr TextStyle quiet{9, 13.5, Weight::Regular, muted};
constexpr TextStyle small{8, 11, Weight::Regular, muted};
constexpr TextStyle label{9, 15.5, Weight::Semibold, accent};
constexpr TextStyle heading1{17, 23, Weight::Bold, ink};
constexpr TextStyle heading2{14, 19, Weight::Bold, ink};
constexpr TextStyle heading3{11, 15.5, Weight::Semibold, ink};
constexpr TextStyle headingAddition{9, 19, Weight::Semibold, muted};
constexpr TextStyle figure{9, 12.5, Weight::Regular, ink};
constexpr TextStyle figureBold{9, 12.5, Weight::Bold, ink};
constexpr TextStyle figureHead{8.5, 12.5, Weight::Semibold, muted};
constexpr TextStyle note{8.5, 12, Weight::Regular, muted};
constexpr TextStyle kicker{9, 14, Weight::Semibold, muted};
constexpr TextStyle title{25, 33, Weight::Bold, ink};
constexpr TextStyle lead{12, 18, Weight::Regular, muted};
constexpr TextStyle contentsHead{11, 15.5, Weight::Semibold, ink};

/// Charts; the colours of their lines are lineColoursOnWhite.
constexpr double chartHeight = 230;
constexpr Colour chartBands[] = {0xdde8f3, 0xc3d8ec, 0xa6c4e3};
constexpr Colour chartRule = 0x4a5560;
constexpr Colour chartTarget = 0x083f74;
constexpr TextStyle chartTitle{11, 15.5, Weight::Semibold, ink};
constexpr TextStyle chartLabel{8.5, 11, Weight::Regular, ink};
constexpr TextStyle chartValue{8.5, 11, Weight::Semibold, ink};
constexpr TextStyle chartAxis{8, 11, Weight::Regular, muted};

} // namespace indblik::look
