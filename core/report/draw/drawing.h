// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/draw/shapes.h"

#include <pango/pangocairo.h>

// How texts, rules and shapes are drawn, on paper and on the screen alike. Only .cpp files of core/report include this.

namespace indblik {

inline void setColour(cairo_t* cairo, Colour colour)
{
    cairo_set_source_rgb(
        cairo, ((colour >> 16) & 0xff) / 255.0, ((colour >> 8) & 0xff) / 255.0, (colour & 0xff) / 255.0);
}

inline void draw(cairo_t* cairo, const PlacedLine& placed)
{
    setColour(cairo, placed.text.style.colour);
    cairo_move_to(cairo, placed.x, placed.baseline);
    pango_cairo_show_layout_line(cairo, pango_layout_get_line_readonly(placed.text.layout.get(), placed.line));
}

inline void draw(cairo_t* cairo, const Fill& fill)
{
    setColour(cairo, fill.colour);
    cairo_rectangle(cairo, fill.x, fill.y, fill.width, fill.height);
    cairo_fill(cairo);
}

void draw(cairo_t* cairo, const Polygon& polygon);
void draw(cairo_t* cairo, const Stroke& stroke);
void draw(cairo_t* cairo, const Marker& marker);
void draw(cairo_t* cairo, const Drawing& drawing);

} // namespace indblik
