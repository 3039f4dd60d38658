// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/draw/drawing.h"

namespace indblik {

namespace {

constexpr Colour paper = 0xffffff;

void outline(cairo_t* cairo, const std::vector<Spot>& points)
{
    cairo_new_path(cairo);
    for (const Spot& point : points)
        cairo_line_to(cairo, point.x, point.y);
}

} // namespace

void draw(cairo_t* cairo, const Polygon& polygon)
{
    outline(cairo, polygon.outline);
    cairo_close_path(cairo);
    setColour(cairo, polygon.colour);
    cairo_fill(cairo);
}

void draw(cairo_t* cairo, const Stroke& stroke)
{
    outline(cairo, stroke.points);
    setColour(cairo, stroke.colour);
    cairo_set_line_width(cairo, stroke.width);
    cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND);
    cairo_set_line_cap(cairo, CAIRO_LINE_CAP_BUTT);
    cairo_set_dash(cairo, stroke.dashes.data(), int(stroke.dashes.size()), 0);
    cairo_stroke(cairo);
}

void draw(cairo_t* cairo, const Marker& marker)
{
    cairo_new_path(cairo);
    for (const QPointF& corner : markerCorners(marker.shape, marker.radius))
        cairo_line_to(cairo, marker.at.x + corner.x(), marker.at.y + corner.y());
    if (marker.shape == MarkerShape::Circle)
        cairo_arc(cairo, marker.at.x, marker.at.y, marker.radius, 0, 2 * G_PI);
    cairo_close_path(cairo);
    setColour(cairo, marker.isHollow ? paper : marker.colour);
    cairo_fill_preserve(cairo);
    // An edge of the colour where it is hollow; else of the paper, so that markers on each other stay apart.
    setColour(cairo, marker.isHollow ? marker.colour : paper);
    cairo_set_line_width(cairo, marker.isHollow ? 1 : 0.6);
    cairo_set_dash(cairo, nullptr, 0, 0);
    cairo_stroke(cairo);
}

void draw(cairo_t* cairo, const Drawing& drawing)
{
    cairo_save(cairo);
    cairo_translate(cairo, drawing.x, drawing.y);
    for (const DrawingPart& part : drawing.parts)
        std::visit([cairo](const auto& thing) { draw(cairo, thing); }, part);
    cairo_restore(cairo);
}

} // namespace indblik
