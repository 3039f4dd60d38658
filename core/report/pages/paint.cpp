// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/paint.h"

#include "core/report/draw/drawing.h"

#include <cmath>

namespace indblik {

Picture paintPage(const PageSet& pages, int page, double pixelsPerPoint)
{
    Picture picture;
    picture.width = int(std::lround(pages.size.width() * pixelsPerPoint));
    picture.height = int(std::lround(pages.size.height() * pixelsPerPoint));
    picture.pixels.assign(size_t(picture.width) * size_t(picture.height), 0xffffffff);
    cairo_surface_t* surface =
        cairo_image_surface_create_for_data(reinterpret_cast<unsigned char*>(picture.pixels.data()), CAIRO_FORMAT_RGB24,
            picture.width, picture.height, picture.width * 4);
    cairo_t* cairo = cairo_create(surface);
    cairo_scale(cairo, pixelsPerPoint, pixelsPerPoint);
    const Page& content = pages.pages[size_t(page)];
    for (const auto& mark : content.artifacts)
        std::visit([cairo](const auto& thing) { draw(cairo, thing); }, mark);
    for (const Op& op : content.content) {
        if (const auto* line = std::get_if<PlacedLine>(&op))
            draw(cairo, *line);
        else if (const auto* drawing = std::get_if<Drawing>(&op))
            draw(cairo, *drawing);
    }
    cairo_destroy(cairo);
    cairo_surface_finish(surface);
    cairo_surface_destroy(surface);
    return picture;
}

} // namespace indblik
