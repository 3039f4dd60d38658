// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/draw/trendfile.h"

#include "core/report/draw/drawing.h"
#include "core/report/draw/trenddrawing.h"

#include <QCoreApplication>

#include <cairo-svg.h>

#include <cmath>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TrendFile)
};

constexpr double width = 560;
constexpr double leastHeight = 315;
constexpr double margin = 12;
constexpr Colour paper = 0xffffff;

cairo_status_t append(void* bytes, const unsigned char* data, unsigned length)
{
    static_cast<QByteArray*>(bytes)->append(reinterpret_cast<const char*>(data), qsizetype(length));
    return CAIRO_STATUS_SUCCESS;
}

Error faultOf(cairo_status_t status)
{
    return {Words::tr("The picture of the chart could not be made: %1. Try another folder or another format.")
                .arg(QString::fromUtf8(cairo_status_to_string(status)))};
}

/// The chart with a margin around it, as a drawing that begins at (0, 0).
Drawing drawn(const Trend& trend, const Tongue& tongue)
{
    const Typesetter typesetter(tongue.locale().bcp47Name());
    Drawing drawing = drawTrend(trend, tongue, typesetter, width - 2 * margin, leastHeight - 2 * margin).drawing;
    drawing.x = margin;
    drawing.y = margin;
    return drawing;
}

/// Draws on the surface, which is done with afterwards.
cairo_status_t drawOn(cairo_surface_t* surface, const Drawing& drawing, double scale)
{
    cairo_t* cairo = cairo_create(surface);
    cairo_scale(cairo, scale, scale);
    setColour(cairo, paper);
    cairo_paint(cairo);
    draw(cairo, drawing);
    cairo_show_page(cairo);
    const cairo_status_t status = cairo_status(cairo);
    cairo_destroy(cairo);
    return status;
}

/// Text of XML: without the signs that it cannot hold.
QString escaped(const QString& text)
{
    QString kept;
    for (const char32_t sign : text.toUcs4()) {
        const bool isControl = sign < 0x20 && sign != '\n' && sign != '\t';
        const bool isNone = sign == 0xfffe || sign == 0xffff || (sign >= 0xd800 && sign < 0xe000);
        if (!isControl && !isNone)
            kept += QString::fromUcs4(&sign, 1);
    }
    return kept.toHtmlEscaped();
}

/// cairo knows no titles: they go in where the root element begins.
bool describe(QByteArray& svg, const Trend& trend, const Tongue& tongue)
{
    const qsizetype root = svg.indexOf("<svg ");
    const qsizetype end = svg.indexOf('>', root);
    if (root < 0 || end < 0)
        return false;
    const QString texts = QStringLiteral("\n<title id=\"title\">%1</title>\n<desc id=\"desc\">%2</desc>");
    svg.insert(end + 1, texts.arg(escaped(trend.finding), escaped(trend.words)).toUtf8());
    svg.insert(end, QByteArray(" role=\"img\" aria-labelledby=\"title desc\" xml:lang=\"")
                        + tongue.locale().bcp47Name().toUtf8() + '"');
    return true;
}

} // namespace

Result<QByteArray> trendSvg(const Trend& trend, const Tongue& tongue)
{
    const Drawing drawing = drawn(trend, tongue);
    QByteArray svg;
    cairo_surface_t* surface = cairo_svg_surface_create_for_stream(&append, &svg, width, drawing.height + 2 * margin);
    cairo_svg_surface_restrict_to_version(surface, CAIRO_SVG_VERSION_1_1);
    cairo_status_t status = drawOn(surface, drawing, 1);
    cairo_surface_finish(surface);
    if (status == CAIRO_STATUS_SUCCESS)
        status = cairo_surface_status(surface);
    cairo_surface_destroy(surface);
    if (status != CAIRO_STATUS_SUCCESS)
        return faultOf(status);
    if (!describe(svg, trend, tongue))
        return faultOf(CAIRO_STATUS_WRITE_ERROR);
    return svg;
}

Result<QByteArray> trendPng(const Trend& trend, const Tongue& tongue, double pixelsPerPoint)
{
    const Drawing drawing = drawn(trend, tongue);
    cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, int(std::lround(width * pixelsPerPoint)),
        int(std::lround((drawing.height + 2 * margin) * pixelsPerPoint)));
    QByteArray png;
    cairo_status_t status = drawOn(surface, drawing, pixelsPerPoint);
    if (status == CAIRO_STATUS_SUCCESS)
        status = cairo_surface_write_to_png_stream(surface, &append, &png);
    cairo_surface_destroy(surface);
    if (status != CAIRO_STATUS_SUCCESS)
        return faultOf(status);
    return png;
}

} // namespace indblik
