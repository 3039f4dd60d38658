// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pages/pages.h"

#include <QAbstractScrollArea>
#include <QImage>

#include <map>
#include <memory>

namespace indblik {

/// The pages of an account under each other, painted by the same layout that prints them. Only the pages in view are
/// painted, and the last few are kept.
class PagePreview final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);

    /// Shows other pages, at the same place as far as there is one.
    void setPages(std::shared_ptr<const PageSet> pages);
    /// Moves a page's height (in points from its top) to the top of the view.
    void showPlace(int page, double y);
    /// The one that stands a third down the view, from 0.
    int currentPage() const;
    /// So many steps nearer, or farther where it is less than 0.
    void zoom(int steps);

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    double scale() const;
    int pageHeight() const;
    int topOf(int page) const;
    void arrange();
    void forgetFarPictures();
    const QImage& pictureOf(int page);

    std::shared_ptr<const PageSet> m_pages;
    std::map<int, QImage> m_pictures;
    double m_zoom = 1; ///< of the width that fits
    int m_shownPage = -1;
};

} // namespace indblik
