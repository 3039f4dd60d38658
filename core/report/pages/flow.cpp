// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/flow.h"

#include "core/report/draw/look.h"
#include "core/report/draw/trenddrawing.h"
#include "core/report/pages/figurecolumns.h"

#include <algorithm>
#include <utility>

namespace indblik {

namespace {

constexpr double paragraphGap = 7;
constexpr double itemGap = 2;
/// A row of a form up to this part of a page is never torn.
constexpr double wholeRow = 0.5;
/// Where a row is torn, this many lines stay together at each of its ends.
constexpr int linesAtEnds = 4;

void shift(Op& op, double dx, double dy)
{
    if (auto* line = std::get_if<PlacedLine>(&op)) {
        line->x += dx;
        line->baseline += dy;
    } else if (auto* drawing = std::get_if<Drawing>(&op)) {
        drawing->x += dx;
        drawing->y += dy;
    }
}

void placeLines(std::vector<Op>& ops, const SetText& text, double x, double y)
{
    for (int line = 0; line < text.lines; ++line)
        ops.emplace_back(PlacedLine{text, line, x, y + line * text.style.leading + text.baseline});
}

} // namespace

void Flow::add(const DocumentSection& section)
{
    m_startsPage = true;
    for (const Block& block : section.blocks)
        std::visit([this](const auto& content) { add(content); }, block);
}

Flow::Piece& Flow::append(Piece piece)
{
    piece.box.startsPage = piece.box.startsPage || std::exchange(m_startsPage, false);
    m_pieces.push_back(std::move(piece));
    return m_pieces.back();
}

void Flow::add(const Heading& heading)
{
    const TextStyle& style =
        heading.level == 1 ? look::heading1 : (heading.level == 2 ? look::heading2 : look::heading3);
    const Tag tag = heading.level == 1 ? Tag::H1 : (heading.level == 2 ? Tag::H2 : Tag::H3);
    const SetText text = m_typesetter.set(heading.text, style, m_paper.textWidth() - 30);
    Piece piece;
    piece.box.height = text.height() + (heading.level == 1 ? 8 : 4);
    piece.box.before = heading.level == 2 ? 26 : 14;
    piece.box.keepsWithNext = true;
    piece.content.emplace_back(BeginTag{.tag = tag});
    placeLines(piece.content, text, 0, 0);
    if (!heading.addition.isEmpty()) {
        const int last = text.lines - 1;
        const SetText addition = m_typesetter.set(u' ' + heading.addition, look::headingAddition);
        piece.content.emplace_back(
            PlacedLine{addition, 0, m_typesetter.lineWidth(text, last) + 4, last * style.leading + text.baseline});
    }
    piece.content.emplace_back(EndTag{tag});
    piece.bookmark = int(m_bookmarks.size());
    m_bookmarks.push_back({heading.level, heading.text, 0, 0});
    append(std::move(piece));
}

std::vector<Flow::Piece> Flow::setLeaf(Tag tag, const SetText& text, double x) const
{
    std::vector<Piece> pieces(static_cast<size_t>(text.lines));
    for (int line = 0; line < text.lines; ++line) {
        Piece& piece = pieces[size_t(line)];
        piece.box.height = text.style.leading;
        // No page begins or ends with a single line of a paragraph.
        piece.box.keepsWithNext = line + 1 < text.lines && (line == 0 || line + 2 == text.lines);
        if (line == 0)
            piece.content.emplace_back(BeginTag{.tag = tag});
        piece.content.emplace_back(PlacedLine{text, line, x, text.baseline});
        if (line + 1 == text.lines)
            piece.content.emplace_back(EndTag{tag});
        else
            piece.openLeaf = BeginTag{.tag = tag, .continues = true};
    }
    return pieces;
}

std::vector<Flow::Piece> Flow::setParagraph(
    const Paragraph& paragraph, const TextStyle& style, double x, double width) const
{
    if (!paragraph.isList)
        return setLeaf(Tag::P, m_typesetter.set(paragraph.lines.join(u'\n'), style, width), x);
    const SetText bullet = m_typesetter.set(QStringLiteral("•"), style);
    std::vector<Piece> pieces;
    for (qsizetype item = 0; item < paragraph.lines.size(); ++item) {
        auto lines = setLeaf(
            Tag::LBody, m_typesetter.set(paragraph.lines[item], style, width - look::itemIndent), x + look::itemIndent);
        std::vector<Op> begin;
        if (item == 0)
            begin.emplace_back(BeginTag{.tag = Tag::L});
        begin.emplace_back(BeginTag{.tag = Tag::LI});
        begin.emplace_back(BeginTag{.tag = Tag::Lbl});
        begin.emplace_back(PlacedLine{bullet, 0, x + 2, bullet.baseline});
        begin.emplace_back(EndTag{Tag::Lbl});
        lines.front().content.insert(lines.front().content.begin(), begin.begin(), begin.end());
        lines.front().box.before = item == 0 ? 0 : itemGap;
        lines.back().content.emplace_back(EndTag{Tag::LI});
        if (item + 1 == paragraph.lines.size())
            lines.back().content.emplace_back(EndTag{Tag::L});
        std::move(lines.begin(), lines.end(), std::back_inserter(pieces));
    }
    return pieces;
}

std::vector<Flow::Piece> Flow::setText(const Text& text, double x, double width) const
{
    const TextStyle& style = text.style == ParagraphStyle::Body ? look::body : look::quiet;
    std::vector<Piece> pieces;
    bool beforeIsPlain = false;
    for (const Paragraph& paragraph : paragraphs(text.text)) {
        auto lines = setParagraph(paragraph, style, x, width);
        // A list stands close under the words that announce it.
        lines.front().box.before = paragraph.isList && beforeIsPlain ? itemGap : paragraphGap;
        if (paragraph.isList && beforeIsPlain)
            pieces.back().box.keepsWithNext = true;
        beforeIsPlain = !paragraph.isList;
        std::move(lines.begin(), lines.end(), std::back_inserter(pieces));
    }
    return pieces;
}

void Flow::add(const Text& text)
{
    auto pieces = setText(text, 0, look::proseWidth);
    if (text.style == ParagraphStyle::Caption && !pieces.empty())
        pieces.back().box.keepsWithNext = true;
    for (Piece& piece : pieces)
        append(std::move(piece));
}

void Flow::add(const FormTable& table)
{
    const SetText title = m_typesetter.set(m_words.continued.arg(table.title), look::quiet, m_paper.textWidth(), true);
    for (size_t row = 0; row < table.rows.size(); ++row)
        addRow(table.rows[row], title, row == 0, row + 1 == table.rows.size());
}

/// The lines of a row's texts, tagged: the label before the first, everything closed after the last.
std::vector<Flow::Piece> Flow::linesOfRow(const FormRow& row, const SetText& label, bool isFirst, bool isLast) const
{
    const double textLeft = look::labelWidth + look::gap;
    std::vector<Piece> lines;
    for (const Text& text : row.texts) {
        auto pieces = setText(text, textLeft, m_paper.textWidth() - textLeft);
        std::move(pieces.begin(), pieces.end(), std::back_inserter(lines));
    }
    if (lines.empty())
        lines.emplace_back();
    lines.front().box.before = 0;
    std::vector<Op> begin;
    if (isFirst)
        begin.emplace_back(BeginTag{.tag = Tag::Table});
    begin.emplace_back(BeginTag{.tag = Tag::TR});
    begin.emplace_back(BeginTag{.tag = Tag::TH, .scope = Scope::Row});
    placeLines(begin, label, 0, 0);
    begin.emplace_back(EndTag{Tag::TH});
    begin.emplace_back(BeginTag{.tag = Tag::TD});
    lines.front().content.insert(lines.front().content.begin(), begin.begin(), begin.end());
    lines.back().content.emplace_back(EndTag{Tag::TD});
    lines.back().content.emplace_back(EndTag{Tag::TR});
    if (isLast)
        lines.back().content.emplace_back(EndTag{Tag::Table});
    return lines;
}

/// One piece of all lines, which no page parts.
Flow::Piece Flow::joined(std::vector<Piece> lines)
{
    Piece whole;
    for (Piece& piece : lines) {
        whole.box.height += piece.box.before;
        for (Op& op : piece.content) {
            shift(op, 0, whole.box.height);
            whole.content.push_back(std::move(op));
        }
        whole.box.height += piece.box.height;
    }
    return whole;
}

void Flow::addRow(const FormRow& row, const SetText& repeatedTitle, bool isFirst, bool isLast)
{
    const SetText label = m_typesetter.set(row.label, look::label, look::labelWidth);
    std::vector<Piece> lines = linesOfRow(row, label, isFirst, isLast);
    double height = 0;
    for (const Piece& piece : lines)
        height += piece.box.before + piece.box.height;
    const double rowHeight = std::max(height, label.height());
    const bool isWhole = rowHeight <= wholeRow * m_paper.bodyHeight();
    if (isWhole) {
        Piece whole = joined(std::exchange(lines, {}));
        lines.push_back(std::move(whole));
    } else {
        holdTogether(lines, label.lines);
    }
    const SetText repeatedLabel = m_typesetter.set(m_words.continued.arg(row.label), look::quiet, look::labelWidth);
    for (size_t i = isFirst ? 1 : 0; i < lines.size(); ++i) {
        lines[i].box.atTop = repeatedTitle.height() + 4;
        lines[i].repeated.emplace_back(PlacedLine{repeatedTitle, 0, 0, repeatedTitle.baseline - lines[i].box.atTop});
        if (i == 0)
            continue;
        lines[i].repeated.emplace_back(Fill{0, -2, m_paper.textWidth(), look::hairline, look::strongLine});
        for (int line = 0; line < repeatedLabel.lines; ++line)
            lines[i].repeated.emplace_back(
                PlacedLine{repeatedLabel, line, 0, line * repeatedLabel.style.leading + repeatedLabel.baseline + 1});
    }
    Piece& first = lines.front();
    for (Op& op : first.content)
        shift(op, 0, look::rowPadding);
    first.box.height += look::rowPadding;
    first.rules.push_back({0, 0, m_paper.textWidth(), look::hairline, isFirst ? look::strongLine : look::line});
    lines.back().box.height += look::rowPadding + (rowHeight - height);
    for (Piece& piece : lines)
        append(std::move(piece));
}

/// A row that is torn leaves some lines on either page, and all of its label on the first.
void Flow::holdTogether(std::vector<Piece>& lines, int labelLines)
{
    const int keep = std::max(linesAtEnds, labelLines);
    for (size_t i = 0; i < lines.size(); ++i) {
        if (int(i) + 1 < keep || (i + 1 < lines.size() && int(lines.size() - i) <= linesAtEnds))
            lines[i].box.keepsWithNext = true;
    }
}

void Flow::add(const FigureTable& table)
{
    const FigureColumns columns(m_typesetter, table, m_paper.textWidth());
    std::vector<Piece> pieces;
    Piece head;
    head.content.emplace_back(BeginTag{.tag = Tag::Table, .description = table.description});
    head.box.height = columns.placeHead(head.content);
    head.box.before = paragraphGap;
    head.box.keepsWithNext = true;
    head.rules.push_back({0, head.box.height - 1, m_paper.textWidth(), 1, look::ink});
    std::vector<std::variant<PlacedLine, Fill>> repeatedHead;
    for (const Op& op : head.content) {
        if (auto line = std::get_if<PlacedLine>(&op)) {
            PlacedLine above = *line;
            above.baseline -= head.box.height;
            repeatedHead.emplace_back(above);
        }
    }
    repeatedHead.emplace_back(Fill{0, -1, m_paper.textWidth(), 1, look::ink});
    const double headHeight = head.box.height;
    pieces.push_back(std::move(head));
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const FigureRow& row = table.rows[i];
        Piece piece;
        piece.box.height = columns.placeRow(i, piece.content);
        piece.box.before = row.role == RowRole::Group && pieces.size() > 1 ? 9 : 0;
        piece.box.atTop = headHeight;
        piece.box.keepsWithNext = row.role == RowRole::Group;
        if (row.role == RowRole::Total) {
            piece.rules.push_back({0, 0, m_paper.textWidth(), 0.75, look::strongLine});
            pieces.back().box.keepsWithNext = true;
        } else if (row.role == RowRole::Line) {
            piece.rules.push_back({0, 0, m_paper.textWidth(), look::hairline, look::line});
        }
        piece.repeated = repeatedHead;
        pieces.push_back(std::move(piece));
    }
    pieces.back().content.emplace_back(EndTag{Tag::Table});
    double height = 0;
    for (const Piece& piece : pieces)
        height += piece.box.before + piece.box.height;
    for (size_t i = 0; i + 1 < pieces.size() && height <= m_paper.bodyHeight(); ++i)
        pieces[i].box.keepsWithNext = true;
    m_gluedHeight = height <= m_paper.bodyHeight() ? height : 0;
    for (Piece& piece : pieces)
        append(std::move(piece));
}

/// A list whose items have marks of their own, which stand in a column before them.
std::vector<Flow::Piece> Flow::setMarked(const std::vector<Note>& items, const TextStyle& style, double width) const
{
    double markWidth = 0;
    for (const Note& item : items)
        markWidth = std::max(markWidth, m_typesetter.set(item.mark, style).width);
    markWidth += 5;
    std::vector<Piece> pieces;
    for (size_t i = 0; i < items.size(); ++i) {
        const SetText mark = m_typesetter.set(items[i].mark, style);
        auto lines = setLeaf(Tag::LBody, m_typesetter.set(items[i].text, style, width - markWidth), markWidth);
        std::vector<Op> begin;
        if (i == 0)
            begin.emplace_back(BeginTag{.tag = Tag::L});
        begin.emplace_back(BeginTag{.tag = Tag::LI});
        begin.emplace_back(BeginTag{.tag = Tag::Lbl});
        begin.emplace_back(PlacedLine{mark, 0, 0, mark.baseline});
        begin.emplace_back(EndTag{Tag::Lbl});
        lines.front().content.insert(lines.front().content.begin(), begin.begin(), begin.end());
        lines.front().box.before = itemGap;
        lines.back().content.emplace_back(EndTag{Tag::LI});
        if (i + 1 == items.size())
            lines.back().content.emplace_back(EndTag{Tag::L});
        std::move(lines.begin(), lines.end(), std::back_inserter(pieces));
    }
    return pieces;
}

void Flow::add(const MarkedList& list)
{
    // It stands close under the words that announce it.
    if (!list.items.empty() && !m_pieces.empty())
        m_pieces.back().box.keepsWithNext = true;
    for (Piece& piece : setMarked(list.items, look::body, look::proseWidth))
        append(std::move(piece));
}

void Flow::add(const Notes& notes)
{
    auto pieces = setMarked(notes.notes, look::note, m_paper.textWidth());
    if (!pieces.empty())
        pieces.front().box.before = 10;
    double height = 0;
    for (const Piece& piece : pieces)
        height += piece.box.before + piece.box.height;
    // Notes stay on the page of their table where there is room for both on one page.
    if (m_gluedHeight > 0 && m_gluedHeight + height <= m_paper.bodyHeight()) {
        m_pieces.back().box.keepsWithNext = true;
        for (size_t i = 0; i + 1 < pieces.size(); ++i)
            pieces[i].box.keepsWithNext = true;
    }
    m_gluedHeight = 0;
    for (Piece& piece : pieces)
        append(std::move(piece));
}

void Flow::add(const ChartBlock& chart)
{
    Piece piece;
    // The account is Danish, whatever the program speaks.
    Drawing drawing =
        drawTrend(chart.trend, Tongue::danish(), m_typesetter, m_paper.textWidth(), look::chartHeight).drawing;
    piece.box.height = drawing.height;
    piece.box.before = 14;
    piece.content.emplace_back(BeginTag{.tag = Tag::Figure, .description = chart.trend.words});
    piece.content.emplace_back(std::move(drawing));
    piece.content.emplace_back(EndTag{Tag::Figure});
    append(std::move(piece));
}

void Flow::place(PageSet& set) const
{
    std::vector<Box> boxes;
    for (const Piece& piece : m_pieces)
        boxes.push_back(piece.box);
    const auto places = breakPages(boxes, m_paper.bodyHeight());
    set.bookmarks = m_bookmarks;
    const int firstPage = int(set.pages.size());
    int page = -1;
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        const Piece& piece = m_pieces[i];
        const bool begins = places[i].page != page;
        page = places[i].page;
        const double y = look::bodyTop + places[i].y;
        if (begins) {
            const BeginTag* open = i > 0 && m_pieces[i - 1].openLeaf ? &*m_pieces[i - 1].openLeaf : nullptr;
            if (open)
                set.pages.back().content.emplace_back(EndTag{open->tag});
            set.pages.emplace_back();
            for (auto mark : piece.repeated) {
                if (auto* line = std::get_if<PlacedLine>(&mark)) {
                    line->x += look::margin;
                    line->baseline += y;
                } else if (auto* fill = std::get_if<Fill>(&mark)) {
                    fill->x += look::margin;
                    fill->y += y;
                }
                set.pages.back().artifacts.push_back(mark);
            }
            if (open)
                set.pages.back().content.emplace_back(*open);
        }
        Page& target = set.pages.back();
        for (Fill rule : piece.rules) {
            rule.x += look::margin;
            rule.y += y;
            target.artifacts.emplace_back(rule);
        }
        for (Op op : piece.content) {
            shift(op, look::margin, y);
            target.content.push_back(std::move(op));
        }
        if (piece.bookmark >= 0) {
            set.bookmarks[size_t(piece.bookmark)].page = firstPage + page;
            set.bookmarks[size_t(piece.bookmark)].y = y;
        }
    }
}

} // namespace indblik
