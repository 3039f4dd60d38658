// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartlook.h"
#include "core/report/draw/typesetter.h"

#include <variant>
#include <vector>

// What pages and charts are drawn from. Lengths in points, y downwards.

namespace indblik {

/// One line of a set text.
struct PlacedLine
{
    SetText text;
    int line = 0;
    double x = 0;
    double baseline = 0;
};

struct Fill
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    Colour colour = 0;
};

struct Spot
{
    double x = 0;
    double y = 0;

    bool operator==(const Spot&) const = default;
};

/// A line through its points.
struct Stroke
{
    std::vector<Spot> points;
    double width = 0.5;
    Colour colour = 0;
    std::vector<double> dashes; ///< lengths on and off in turn; none: drawn through
};

/// A filled outline.
struct Polygon
{
    std::vector<Spot> outline;
    Colour colour = 0;
};

struct Marker
{
    MarkerShape shape = MarkerShape::Circle;
    Spot at; ///< its middle
    double radius = 2.5;
    Colour colour = 0;
    bool isHollow = false; ///< filled with white
};

using DrawingPart = std::variant<Fill, Polygon, Stroke, Marker, PlacedLine>;

/// A picture of such parts, drawn in order; their places count from its upper left corner.
struct Drawing
{
    double x = 0; ///< of the corner, on what it is drawn on
    double y = 0;
    double width = 0;
    double height = 0;
    std::vector<DrawingPart> parts;
};

} // namespace indblik
