// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/draw/shapes.h"

#include <QDate>
#include <QSizeF>
#include <QString>

#include <variant>
#include <vector>

// What a laid-out account consists of, shared by the layout that makes it and by the painters (PDF, picture) that show
// it. Lengths in points, from the page's upper left corner.

namespace indblik {

/// Structure tags of PDF 1.7, section 14.8.4.
enum class Tag { Document, H1, H2, H3, P, L, LI, Lbl, LBody, Table, TR, TH, TD, TOC, TOCI, Figure };

/// Which cells a TH is the head of: those below it in its column, or those beside it in its row. All other tags have
/// None.
enum class Scope { None, Column, Row };

struct BeginTag
{
    Tag tag;
    Scope scope = Scope::None; ///< of a TH
    int columns = 1;           ///< a TH or TD spans
    bool continues = false;    ///< the same element as the one that ended on the page before
    QString description;       ///< of a Table, and in place of a Figure
};

struct EndTag
{
    Tag tag;
};

/// A link to a page, around the lines until EndLink.
struct BeginLink
{
    int page = 0;
    double y = 0;
};

struct EndLink
{
};

/// A Drawing stands alone in its Figure.
using Op = std::variant<BeginTag, EndTag, PlacedLine, Drawing, BeginLink, EndLink>;

struct Page
{
    std::vector<std::variant<PlacedLine, Fill>> artifacts; ///< rules, running heads: not part of the text
    std::vector<Op> content;                               ///< in reading order; tags may stay open over pages
};

/// An entry of the outline.
struct Bookmark
{
    int level = 1;
    QString text;
    int page = 0;
    double y = 0;
};

struct PageSet
{
    QString title;
    QString language;
    QDate date;
    QSizeF size{595.276, 841.89}; ///< A4
    std::vector<Page> pages;
    std::vector<Bookmark> bookmarks;
};

} // namespace indblik
