// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <vector>

// How the parts of a chart are drawn, whatever they are drawn with. Lengths are in pixels of a screen; on paper each is
// pointsPerPixel.

namespace indblik {

constexpr double pointsPerPixel = 0.75;

/// What the colour of a part says; which one that is, is the matter of what it is painted on.
enum class ChartInk { Grid, Axis, Zigzag, Break, Leader, Text, Muted, Rule, Target, Line, Band };

/// A stroke without its colour.
struct StrokeLook
{
    double width = 1;
    std::vector<double> dashes; ///< lengths on and off in turn; none: drawn through

    /// With its width and dashes so many times as long.
    StrokeLook scaled(double unit) const;
    /// A sample of it, so long: where it is dashed it has two dashes.
    StrokeLook sample(double length) const;
    bool operator==(const StrokeLook&) const = default;
};

/// Of a line that was measured, thinner among many; lightly: where two measurements are joined that are no neighbours.
StrokeLook courseLook(size_t linesInAll, bool isProjection, bool isLight);
/// Of a rule or a target, and of what stands around the lines.
StrokeLook lookOf(ChartInk ink);

/// Shapes that are told apart without their colours.
enum class MarkerShape { Circle, Square, Triangle, Diamond, Pointer, Cross, Plus };

/// The shape of the n-th line: the first seven differ, and 42 in shape and one of six colours together.
MarkerShape lineMarker(size_t line);

/// The corners of a shape around (0, 0); none of the circle, whose radius it is. All cover about the same area.
std::vector<QPointF> markerCorners(MarkerShape shape, double radius);

/// Colours of lines on white, as 0xRRGGBB; then they begin anew. They stay apart for eyes that miss some of them and,
/// by their lightness, in grey, and stand out by 3:1.
constexpr unsigned lineColoursOnWhite[] = {0x0a5ca8, 0xd4820f, 0x1d2a44, 0x148a77, 0x6f2c80, 0x7a8794};

} // namespace indblik
