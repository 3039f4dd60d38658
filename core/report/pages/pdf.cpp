// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/pdf.h"

#include "core/report/draw/drawing.h"
#include "core/report/pages/pdftags.h"

#include <QCoreApplication>

#include <cairo-pdf.h>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pdf)
};

/// cairo 1.16 knows no artifacts. What it calls Private is one until mendTags() says so.
constexpr auto artifactTag = "Private";

const char* nameOf(Tag tag)
{
    switch (tag) {
    case Tag::Document:
        return "Document";
    case Tag::H1:
        return "H1";
    case Tag::H2:
        return "H2";
    case Tag::H3:
        return "H3";
    case Tag::P:
        return "P";
    case Tag::L:
        return "L";
    case Tag::LI:
        return "LI";
    case Tag::Lbl:
        return "Lbl";
    case Tag::LBody:
        return "LBody";
    case Tag::Table:
        return "Table";
    case Tag::TR:
        return "TR";
    case Tag::TH:
        return "TH";
    case Tag::TD:
        return "TD";
    case Tag::TOC:
        return "TOC";
    case Tag::TOCI:
        return "TOCI";
    case Tag::Figure:
        return "Figure";
    }
    Q_UNREACHABLE();
}

cairo_status_t append(void* bytes, const unsigned char* data, unsigned length)
{
    static_cast<QByteArray*>(bytes)->append(reinterpret_cast<const char*>(data), qsizetype(length));
    return CAIRO_STATUS_SUCCESS;
}

class Writer
{
public:
    explicit Writer(const PageSet& pages) : m_pages(pages)
    {
        m_surface = cairo_pdf_surface_create_for_stream(&append, &m_bytes, pages.size.width(), pages.size.height());
        m_cairo = cairo_create(m_surface);
    }
    ~Writer()
    {
        cairo_destroy(m_cairo);
        cairo_surface_destroy(m_surface);
    }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    Result<QByteArray> write()
    {
        setMetadata();
        addOutline();
        cairo_tag_begin(m_cairo, nameOf(Tag::Document), nullptr);
        for (size_t page = 0; page < m_pages.pages.size(); ++page) {
            m_plan.pages.emplace_back();
            drawArtifacts(m_pages.pages[page]);
            drawContent(m_pages.pages[page]);
            if (page + 1 == m_pages.pages.size())
                cairo_tag_end(m_cairo, nameOf(Tag::Document));
            cairo_show_page(m_cairo);
        }
        cairo_surface_finish(m_surface);
        for (const cairo_status_t status : {cairo_status(m_cairo), cairo_surface_status(m_surface)}) {
            if (status != CAIRO_STATUS_SUCCESS)
                return Error{Words::tr("The PDF could not be made: %1. Send this message to your IT department.")
                                 .arg(QString::fromUtf8(cairo_status_to_string(status)))};
        }
        return mendTags(m_bytes, m_plan, m_pages);
    }

private:
    void setMetadata()
    {
        cairo_pdf_surface_set_metadata(m_surface, CAIRO_PDF_METADATA_TITLE, m_pages.title.toUtf8().constData());
        cairo_pdf_surface_set_metadata(m_surface, CAIRO_PDF_METADATA_CREATOR, "Indblik " INDBLIK_VERSION);
        const QByteArray date = m_pages.date.toString(Qt::ISODate).toUtf8() + "T00:00:00Z";
        cairo_pdf_surface_set_metadata(m_surface, CAIRO_PDF_METADATA_CREATE_DATE, date.constData());
    }

    static QByteArray destination(int page, double y)
    {
        return "page=" + QByteArray::number(page + 1) + " pos=[0 " + QByteArray::number(y, 'f', 1) + "]";
    }

    void addOutline()
    {
        std::vector<int> parents(4, CAIRO_PDF_OUTLINE_ROOT);
        for (const Bookmark& bookmark : m_pages.bookmarks) {
            if (bookmark.level > 2)
                continue;
            const auto flags = bookmark.level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t(0);
            parents[size_t(bookmark.level)] =
                cairo_pdf_surface_add_outline(m_surface, parents[size_t(bookmark.level - 1)],
                    bookmark.text.toUtf8().constData(), destination(bookmark.page, bookmark.y).constData(), flags);
        }
    }

    void drawArtifacts(const Page& page)
    {
        // Always one, so that the marked content of a page begins with it.
        m_plan.pages.back().push_back({.isArtifact = true});
        cairo_tag_begin(m_cairo, artifactTag, nullptr);
        for (const auto& mark : page.artifacts)
            std::visit([this](const auto& thing) { draw(m_cairo, thing); }, mark);
        cairo_tag_end(m_cairo, artifactTag);
    }

    /// A tag without tags inside has a piece of marked content of its own.
    static bool isLeaf(const Page& page, size_t at)
    {
        for (size_t next = at + 1; next < page.content.size(); ++next) {
            const Op& op = page.content[next];
            if (std::holds_alternative<BeginTag>(op) || std::holds_alternative<BeginLink>(op))
                return false;
            if (std::holds_alternative<EndTag>(op) || std::holds_alternative<EndLink>(op))
                return true;
        }
        return false; // it goes on over the page: what is inside follows there
    }

    void drawContent(const Page& page)
    {
        for (size_t i = 0; i < page.content.size(); ++i) {
            const Op& op = page.content[i];
            if (const auto* begin = std::get_if<BeginTag>(&op)) {
                if (begin->tag == Tag::Table)
                    m_plan.tables.append(begin->description);
                if (isLeaf(page, i))
                    m_plan.pages.back().push_back(
                        {.continues = begin->continues, .scope = begin->scope, .columns = begin->columns});
                if (begin->tag == Tag::Figure)
                    describeFigure(*begin, page.content[i + 1]);
                cairo_tag_begin(m_cairo, nameOf(begin->tag), nullptr);
            } else if (const auto* end = std::get_if<EndTag>(&op)) {
                cairo_tag_end(m_cairo, nameOf(end->tag));
            } else if (const auto* line = std::get_if<PlacedLine>(&op)) {
                draw(m_cairo, *line);
            } else if (const auto* drawing = std::get_if<Drawing>(&op)) {
                draw(m_cairo, *drawing);
            } else if (const auto* link = std::get_if<BeginLink>(&op)) {
                m_plan.pages.back().push_back({});
                cairo_tag_begin(m_cairo, CAIRO_TAG_LINK, destination(link->page, link->y).constData());
            } else {
                cairo_tag_end(m_cairo, CAIRO_TAG_LINK);
            }
        }
    }

    void describeFigure(const BeginTag& tag, const Op& content)
    {
        const auto* drawing = std::get_if<Drawing>(&content);
        if (!drawing)
            return;
        // PDF counts from the lower left corner.
        const double bottom = m_pages.size.height() - drawing->y - drawing->height;
        m_plan.pages.back().back().figure =
            FigureTag{tag.description, QRectF(drawing->x, bottom, drawing->width, drawing->height)};
    }

    const PageSet& m_pages;
    QByteArray m_bytes;
    TagPlan m_plan;
    cairo_surface_t* m_surface;
    cairo_t* m_cairo;
};

} // namespace

Result<QByteArray> writePdf(const PageSet& pages)
{
    return Writer(pages).write();
}

} // namespace indblik
