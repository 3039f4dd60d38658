// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

// Pango behind the few questions a page layout asks.

// NOLINTBEGIN(bugprone-reserved-identifier): these are the names that pango has given them.
using PangoLayout = struct _PangoLayout;
using PangoContext = struct _PangoContext;
using PangoFontMap = struct _PangoFontMap;
// NOLINTEND(bugprone-reserved-identifier)

namespace indblik {

/// 0xRRGGBB.
using Colour = unsigned;

enum class Weight { Regular, Semibold, Bold };

/// How a text is set. Sizes in points.
struct TextStyle
{
    double size = 10.5;
    double leading = 15.5; ///< from baseline to baseline
    Weight weight = Weight::Regular;
    Colour colour = 0x1c2733;
};

/// A text broken into lines of a width; its lines are placed one by one.
struct SetText
{
    std::shared_ptr<PangoLayout> layout;
    TextStyle style;
    int lines = 0;
    double baseline = 0; ///< of a line below the line's top
    double width = 0;    ///< of the longest line

    double height() const { return lines * style.leading; }
};

/// Sets texts in the account's typeface (Open Sans). One per layout; texts keep what they need of it alive.
class Typesetter
{
public:
    explicit Typesetter(const QString& language);
    ~Typesetter();
    Typesetter(const Typesetter&) = delete;
    Typesetter& operator=(const Typesetter&) = delete;

    /// Breaks the text at `width` points; no break where width is 0. Line feeds break too. `ellipsis` cuts the text to
    /// one line.
    SetText set(const QString& text, const TextStyle& style, double width = 0, bool ellipsis = false) const;

    /// The width of one line of a set text.
    double lineWidth(const SetText& text, int line) const;

    /// The width of the beginning of a text of one line: of this many bytes of UTF-8.
    double widthOfBeginning(const SetText& text, qsizetype bytes) const;

private:
    std::unique_ptr<PangoFontMap, void (*)(PangoFontMap*)> m_fonts;
    std::unique_ptr<PangoContext, void (*)(PangoContext*)> m_context;
};

} // namespace indblik
