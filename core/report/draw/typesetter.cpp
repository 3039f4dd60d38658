// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/draw/typesetter.h"

#include <QByteArray>
#include <QRegularExpression>

#include <hb.h>
#include <pango/pangocairo.h>

namespace indblik {

namespace {

constexpr auto typeface = "Open Sans";

double points(int pangoUnits)
{
    return double(pangoUnits) / PANGO_SCALE;
}

PangoWeight pangoWeight(Weight weight)
{
    switch (weight) {
    case Weight::Regular:
        return PANGO_WEIGHT_NORMAL;
    case Weight::Semibold:
        return PANGO_WEIGHT_SEMIBOLD;
    case Weight::Bold:
        return PANGO_WEIGHT_BOLD;
    }
    Q_UNREACHABLE();
}

/// Gives the space that a line was broken at its glyph back. Pango empties it, and cairo then writes it as replacement
/// text in a marked content of its own, behind which some readers of the structure stop.
void keepLastSpace(PangoLayoutLine* line)
{
    for (GSList* item = line->runs; item; item = item->next) {
        const auto* run = static_cast<PangoGlyphItem*>(item->data);
        hb_codepoint_t space = 0;
        if (!hb_font_get_nominal_glyph(pango_font_get_hb_font(run->item->analysis.font), ' ', &space))
            continue;
        for (int i = 0; i < run->glyphs->num_glyphs; ++i) {
            if (run->glyphs->glyphs[i].glyph == PANGO_GLYPH_EMPTY)
                run->glyphs->glyphs[i].glyph = space;
        }
    }
}

/// A number and its unit stand on one line: "50 %", "1,1 mio. kr.", "§ 18".
void keepUnits(const QString& text, PangoAttrList* attributes)
{
    static const QRegularExpression together(
        QStringLiteral("[0-9½¼¾] (?:%|mi[oa]\\. kr\\.|mi[oa]\\.|kr\\.|pct\\.)|mi[oa]\\. kr\\.|§ [0-9]"));
    auto matches = together.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        PangoAttribute* unbroken = pango_attr_allow_breaks_new(FALSE);
        unbroken->start_index = guint(text.left(match.capturedStart()).toUtf8().size());
        unbroken->end_index = guint(text.left(match.capturedEnd()).toUtf8().size());
        pango_attr_list_insert(attributes, unbroken);
    }
}

} // namespace

Typesetter::Typesetter(const QString& language)
    : m_fonts(pango_cairo_font_map_new(), [](PangoFontMap* map) { g_object_unref(map); })
    , m_context(nullptr, [](PangoContext* context) { g_object_unref(context); })
{
    // A point of the layout is a point on paper.
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(m_fonts.get()), 72);
    m_context.reset(pango_font_map_create_context(m_fonts.get()));
    pango_context_set_language(m_context.get(), pango_language_from_string(language.toUtf8().constData()));
    pango_context_set_round_glyph_positions(m_context.get(), FALSE);
    // Paper has no pixels to fit letters to: hinting would only spoil their distances.
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(m_context.get(), options);
    cairo_font_options_destroy(options);
}

Typesetter::~Typesetter() = default;

SetText Typesetter::set(const QString& text, const TextStyle& style, double width, bool ellipsis) const
{
    SetText made;
    made.style = style;
    made.layout = {pango_layout_new(m_context.get()), [](PangoLayout* layout) { g_object_unref(layout); }};
    PangoLayout* layout = made.layout.get();
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family_static(font, typeface);
    pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
    pango_font_description_set_weight(font, pangoWeight(style.weight));
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    // Plain text, never markup: what people wrote is set letter for letter.
    const QString shown = QString(text).replace(u'\t', u' ');
    const QByteArray bytes = shown.toUtf8();
    pango_layout_set_text(layout, bytes.constData(), int(bytes.size()));
    // A ligature is one glyph for two letters; without them every letter can be found, selected and read.
    PangoAttrList* attributes = pango_attr_list_new();
    pango_attr_list_insert(attributes, pango_attr_font_features_new("liga=0, clig=0"));
    if (width > 0)
        keepUnits(shown, attributes);
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
    if (width > 0) {
        pango_layout_set_width(layout, int(width * PANGO_SCALE));
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    }
    if (ellipsis) {
        pango_layout_set_height(layout, -1);
        pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
    }
    made.lines = pango_layout_get_line_count(layout);
    for (int line = 0; line < made.lines; ++line)
        keepLastSpace(pango_layout_get_line_readonly(layout, line));
    PangoRectangle logical;
    pango_layout_get_extents(layout, nullptr, &logical);
    made.width = points(logical.width);
    // The line is set in the middle of its leading.
    PangoRectangle line;
    pango_layout_line_get_extents(pango_layout_get_line_readonly(layout, 0), nullptr, &line);
    made.baseline = (style.leading - points(line.height)) / 2 + points(PANGO_ASCENT(line));
    return made;
}

double Typesetter::lineWidth(const SetText& text, int line) const
{
    PangoRectangle extents;
    pango_layout_line_get_extents(pango_layout_get_line_readonly(text.layout.get(), line), nullptr, &extents);
    return points(extents.width);
}

double Typesetter::widthOfBeginning(const SetText& text, qsizetype bytes) const
{
    int end = 0;
    pango_layout_line_index_to_x(pango_layout_get_line_readonly(text.layout.get(), 0), int(bytes), FALSE, &end);
    return points(end);
}

} // namespace indblik
