// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/printpages.h"

#include "core/report/pages/paint.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>

namespace indblik {

namespace {

/// Sharp on office printers, and a page still takes less than 40 MB.
constexpr double dotsPerInch = 300;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Print)
};

Error silentPrinter()
{
    return Error{Words::tr("Printing failed. See whether the printer is on, or save as a PDF and print the file.")};
}

} // namespace

Result<void> printPages(const PageSet& pages, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(pages.title);
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(
        pages.size.width() > pages.size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    const int count = int(pages.pages.size());
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, count);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const int first = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    QPainter painter;
    if (!painter.begin(&printer))
        return silentPrinter();
    const QSize paper = printer.paperRect(QPrinter::DevicePixel).toRect().size();
    QProgressDialog progress(Words::tr("Printing …"), Words::tr("Cancel"), first, last + 1, parent);
    progress.setWindowModality(Qt::WindowModal);
    for (int page = first; page <= last; ++page) {
        progress.setValue(page);
        if (progress.wasCanceled()) {
            printer.abort();
            return {};
        }
        if (page > first && !printer.newPage())
            return silentPrinter();
        const Picture picture = paintPage(pages, page - 1, dotsPerInch / 72);
        const QImage image(reinterpret_cast<const uchar*>(picture.pixels.data()), picture.width, picture.height,
            picture.width * 4, QImage::Format_RGB32);
        // Another paper than A4 gets the page whole, in its own proportions.
        const QSize size = image.size().scaled(paper, Qt::KeepAspectRatio);
        painter.drawImage(QRect(QPoint((paper.width() - size.width()) / 2, 0), size), image);
    }
    progress.setValue(last + 1);
    if (!painter.end())
        return silentPrinter();
    return {};
}

} // namespace indblik
