// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/draw/look.h"
#include "core/report/pages/pagebreaks.h"
#include "core/report/pages/pages.h"

#include <optional>
#include <vector>

namespace indblik {

/// Turns the blocks of a document into boxes, lets breakPages() part them, and sets them on pages with their tags.
class Flow
{
public:
    Flow(const Typesetter& typesetter, const PageWords& words, const look::Paper& paper)
        : m_typesetter(typesetter)
        , m_words(words)
        , m_paper(paper)
    {}

    /// The section's blocks, beginning on a new page.
    void add(const DocumentSection& section);

    /// Appends the pages and bookmarks to the set; pages count on from those that are there.
    void place(PageSet& set) const;

private:
    /// A box with what is set in it; places are relative to its upper left corner in the text area.
    struct Piece
    {
        Box box;
        std::vector<Op> content;
        std::vector<Fill> rules;
        /// Set above or beside the box where it begins a page: a table's head, the label of a torn row.
        std::vector<std::variant<PlacedLine, Fill>> repeated;
        /// The leaf tag that goes on in the next piece, where a page may end between the two.
        std::optional<BeginTag> openLeaf;
        int bookmark = -1;
    };

    void add(const Heading& heading);
    void add(const Text& text);
    void add(const FormTable& table);
    void add(const FigureTable& table);
    void add(const Notes& notes);
    void add(const MarkedList& list);
    void add(const ChartBlock& chart);

    void addRow(const FormRow& row, const SetText& repeatedTitle, bool isFirst, bool isLast);
    std::vector<Piece> linesOfRow(const FormRow& row, const SetText& label, bool isFirst, bool isLast) const;
    static Piece joined(std::vector<Piece> lines);
    static void holdTogether(std::vector<Piece>& lines, int labelLines);
    std::vector<Piece> setText(const Text& text, double x, double width) const;
    std::vector<Piece> setParagraph(const Paragraph& paragraph, const TextStyle& style, double x, double width) const;
    std::vector<Piece> setMarked(const std::vector<Note>& items, const TextStyle& style, double width) const;
    std::vector<Piece> setLeaf(Tag tag, const SetText& text, double x) const;
    Piece& append(Piece piece);

    const Typesetter& m_typesetter;
    const PageWords& m_words;
    look::Paper m_paper;
    std::vector<Piece> m_pieces;
    std::vector<Bookmark> m_bookmarks; ///< without their places
    bool m_startsPage = false;
    double m_gluedHeight = 0; ///< of the table before, where all of it stays on one page
};

} // namespace indblik
