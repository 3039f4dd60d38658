// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pagepreview.h"

#include "core/report/pages/paint.h"
#include "ui/parts/look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace indblik {

namespace {

constexpr int gap = 20;                     ///< around and between pages
constexpr double widestPage = 820;          ///< a page wider than this is no easier to read
constexpr qsizetype mostBytes = 64'000'000; ///< of pictures that are out of view
constexpr double zoomStep = 1.2;

QImage imageOf(const Picture& picture, double ratio)
{
    QImage image(picture.width, picture.height, QImage::Format_RGB32);
    for (int line = 0; line < picture.height; ++line)
        std::copy_n(picture.pixels.data() + size_t(line) * size_t(picture.width), picture.width,
            reinterpret_cast<std::uint32_t*>(image.scanLine(line)));
    image.setDevicePixelRatio(ratio);
    return image;
}

} // namespace

PagePreview::PagePreview(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the pages"));
}

void PagePreview::setPages(std::shared_ptr<const PageSet> pages)
{
    m_pages = std::move(pages);
    m_pictures.clear();
    arrange();
    viewport()->update();
    m_shownPage = -1;
    Q_EMIT currentPageChanged(currentPage());
}

double PagePreview::scale() const
{
    const double room = std::min(widestPage, double(viewport()->width() - 2 * gap));
    return m_pages ? std::max(0.1, room / m_pages->size.width() * m_zoom) : 1;
}

int PagePreview::pageHeight() const
{
    return m_pages ? int(m_pages->size.height() * scale()) : 0;
}

int PagePreview::topOf(int page) const
{
    return gap + page * (pageHeight() + gap);
}

void PagePreview::arrange()
{
    const int count = m_pages ? int(m_pages->pages.size()) : 0;
    const int width = m_pages ? int(m_pages->size.width() * scale()) : 0;
    verticalScrollBar()->setRange(0, std::max(0, topOf(count) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, width + 2 * gap - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

int PagePreview::currentPage() const
{
    if (!m_pages || pageHeight() == 0)
        return 0;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 3;
    return std::clamp((middle - gap) / (pageHeight() + gap), 0, std::max(0, int(m_pages->pages.size()) - 1));
}

void PagePreview::showPlace(int page, double y)
{
    verticalScrollBar()->setValue(topOf(page) + std::max(0, int(y * scale()) - 2 * gap));
}

void PagePreview::zoom(int steps)
{
    const int page = currentPage();
    const double part = pageHeight() ? double(verticalScrollBar()->value() - topOf(page)) / pageHeight() : 0;
    for (int i = 0; i < std::abs(steps); ++i)
        m_zoom = std::clamp(m_zoom * (steps > 0 ? zoomStep : 1 / zoomStep), 0.3, 4.0);
    m_pictures.clear();
    arrange();
    verticalScrollBar()->setValue(topOf(page) + int(part * pageHeight()));
    viewport()->update();
}

/// The page farthest from the one in view goes first; what is in view stays.
void PagePreview::forgetFarPictures()
{
    qsizetype bytes = 0;
    for (const auto& [page, picture] : m_pictures)
        bytes += picture.sizeInBytes();
    const int current = currentPage();
    while (bytes > mostBytes) {
        const auto farthest =
            std::max_element(m_pictures.begin(), m_pictures.end(), [current](const auto& a, const auto& b) {
                return std::abs(a.first - current) < std::abs(b.first - current);
            });
        const QRect area(0, topOf(farthest->first) - verticalScrollBar()->value(), viewport()->width(), pageHeight());
        if (area.intersects(viewport()->rect()))
            return;
        bytes -= farthest->second.sizeInBytes();
        m_pictures.erase(farthest);
    }
}

const QImage& PagePreview::pictureOf(int page)
{
    const auto found = m_pictures.find(page);
    if (found != m_pictures.end() && found->second.devicePixelRatio() == devicePixelRatioF())
        return found->second;
    forgetFarPictures();
    const double ratio = devicePixelRatioF();
    return m_pictures.insert_or_assign(page, imageOf(paintPage(*m_pages, page, scale() * ratio), ratio)).first->second;
}

void PagePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const Tokens& t = tokens(palette());
    painter.fillRect(viewport()->rect(), t.background);
    if (!m_pages)
        return;
    const int width = int(m_pages->size.width() * scale());
    const int left = std::max(gap, (viewport()->width() - width) / 2) - horizontalScrollBar()->value();
    for (int page = 0; page < int(m_pages->pages.size()); ++page) {
        const QRect area(left, topOf(page) - verticalScrollBar()->value(), width, pageHeight());
        if (!area.intersects(viewport()->rect()))
            continue;
        painter.drawImage(area.topLeft(), pictureOf(page));
        painter.setPen(t.line);
        painter.drawRect(area.adjusted(-1, -1, 0, 0));
    }
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_pictures.clear();
    arrange();
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    if (const int page = currentPage(); page != m_shownPage) {
        m_shownPage = page;
        Q_EMIT currentPageChanged(page);
    }
}

void PagePreview::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoom(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        bar->setValue(bar->value() + bar->pageStep() - 2 * gap);
        break;
    case Qt::Key_PageUp:
        bar->setValue(bar->value() - bar->pageStep() + 2 * gap);
        break;
    case Qt::Key_Home:
        bar->setValue(0);
        break;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        break;
    case Qt::Key_Down:
        bar->setValue(bar->value() + bar->singleStep());
        break;
    case Qt::Key_Up:
        bar->setValue(bar->value() - bar->singleStep());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace indblik
