// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/layout.h"

#include "core/report/draw/look.h"
#include "core/report/pages/flow.h"

#include <algorithm>

namespace indblik {

namespace {

/// The title page: what it is, for whom, and where to find it.
class TitlePage
{
public:
    TitlePage(const Typesetter& typesetter, const Document& document, const std::vector<Bookmark>& bookmarks)
        : m_typesetter(typesetter)
        , m_document(document)
        , m_bookmarks(bookmarks)
    {}

    Page make()
    {
        m_page.artifacts.emplace_back(Fill{0, 0, look::titleBar, look::Paper().height, look::accent});
        m_y = look::Paper().height * 0.18;
        add(Tag::P, m_document.annex.toUpper(), look::kicker, 8);
        add(Tag::H1, m_document.title, look::title, 12);
        add(Tag::P, m_document.addressee, look::lead, m_document.sender.isEmpty() ? 42 : 6);
        add(Tag::P, m_document.sender, look::lead, 42);
        addContents();
        m_y = look::Paper().height - look::margin - look::small.leading;
        add(Tag::P, m_document.status, look::small, 0);
        return std::move(m_page);
    }

private:
    void addLines(const SetText& text, double x)
    {
        for (int line = 0; line < text.lines; ++line)
            m_page.content.emplace_back(PlacedLine{text, line, x, m_y + line * text.style.leading + text.baseline});
    }

    void add(Tag tag, const QString& words, const TextStyle& style, double after)
    {
        if (words.isEmpty())
            return;
        const SetText text = m_typesetter.set(words, style, look::titleWidth);
        m_page.content.emplace_back(BeginTag{.tag = tag});
        addLines(text, look::titleLeft);
        m_page.content.emplace_back(EndTag{tag});
        m_y += text.height() + after;
    }

    void addContents()
    {
        std::vector<const Bookmark*> sections;
        for (const Bookmark& bookmark : m_bookmarks) {
            if (bookmark.level == 1)
                sections.push_back(&bookmark);
        }
        if (sections.empty())
            return;
        add(Tag::H2, m_document.words.contents, look::contentsHead, 6);
        m_page.content.emplace_back(BeginTag{.tag = Tag::TOC});
        for (const Bookmark* section : sections) {
            // The space parts the number from the words for those who hear them.
            const SetText number = m_typesetter.set(QStringLiteral(" %1").arg(section->page + 1), look::body);
            const SetText words =
                m_typesetter.set(section->text, look::body, look::titleWidth - number.width - look::gap * 2);
            m_y += look::rowPadding;
            m_page.content.emplace_back(BeginTag{.tag = Tag::TOCI});
            m_page.content.emplace_back(BeginLink{section->page, section->y});
            addLines(words, look::titleLeft);
            m_page.content.emplace_back(PlacedLine{number, 0, look::titleLeft + look::titleWidth - number.width,
                m_y + words.height() - words.style.leading + words.baseline});
            m_page.content.emplace_back(EndLink{});
            m_page.content.emplace_back(EndTag{Tag::TOCI});
            m_y += words.height() + look::rowPadding;
            m_page.artifacts.emplace_back(Fill{look::titleLeft, m_y, look::titleWidth, look::hairline, look::line});
        }
        m_page.content.emplace_back(EndTag{Tag::TOC});
    }

    const Typesetter& m_typesetter;
    const Document& m_document;
    const std::vector<Bookmark>& m_bookmarks;
    Page m_page;
    double m_y = 0;
};

/// Title and annex above, status and page number below; read by nobody who hears the document.
void addRunningHeads(
    const Typesetter& typesetter, const Document& document, const look::Paper& paper, std::vector<Page>& pages)
{
    const double right = paper.width - look::margin;
    const double foot = paper.footTop();
    const SetText annex = typesetter.set(document.annex, look::small);
    const SetText title =
        typesetter.set(document.title, look::small, paper.textWidth() - annex.width - look::gap, true);
    const SetText status = typesetter.set(document.status, look::small);
    for (size_t i = document.isExcerpt ? 0 : 1; i < pages.size(); ++i) {
        auto& artifacts = pages[i].artifacts;
        artifacts.emplace_back(PlacedLine{title, 0, look::margin, look::headTop + title.baseline});
        artifacts.emplace_back(PlacedLine{annex, 0, right - annex.width, look::headTop + annex.baseline});
        artifacts.emplace_back(
            Fill{look::margin, foot - look::rowPadding, paper.textWidth(), look::hairline, look::line});
        artifacts.emplace_back(PlacedLine{status, 0, look::margin, foot + status.baseline});
        const SetText number = typesetter.set(document.words.page.arg(i + 1).arg(pages.size()), look::small);
        artifacts.emplace_back(PlacedLine{number, 0, right - number.width, foot + number.baseline});
    }
}

} // namespace

PageSet layOut(const Document& document)
{
    const Typesetter typesetter(document.language);
    const look::Paper paper = look::Paper::of(document.isLandscape);
    Flow flow(typesetter, document.words, paper);
    for (const DocumentSection& section : document.sections)
        flow.add(section);

    PageSet set;
    set.title = document.title;
    set.language = document.language;
    set.date = document.date;
    set.size = {paper.width, paper.height};
    set.pages.emplace_back(); // the title page knows its contents only when all else is placed
    flow.place(set);
    if (document.isExcerpt) {
        set.pages.erase(set.pages.begin());
        for (Bookmark& bookmark : set.bookmarks)
            --bookmark.page;
    } else {
        set.pages.front() = TitlePage(typesetter, document, set.bookmarks).make();
    }
    addRunningHeads(typesetter, document, paper, set.pages);
    return set;
}

} // namespace indblik
