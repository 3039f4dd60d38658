// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printpages.h"

#include "core/report/paint.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace indblik {

namespace {

/// Sharp on office printers, and a page still takes less than 40 MB.
constexpr double dotsPerInch = 300;

} // namespace

Result<void> printPages(const PageSet& pages, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(pages.title);
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(QPageSize::A4));
    const int count = int(pages.pages.size());
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, count);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const int first = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{QCoreApplication::translate("Print", "The printer does not answer. Save the account as a PDF and "
                                                          "print that.")};
    const QRect paper = printer.paperRect(QPrinter::DevicePixel).toRect();
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer.newPage();
        const Picture picture = paintPage(pages, page - 1, dotsPerInch / 72);
        const QImage image(reinterpret_cast<const uchar*>(picture.pixels.data()), picture.width, picture.height,
            picture.width * 4, QImage::Format_RGB32);
        painter.drawImage(paper, image);
    }
    return {};
}

} // namespace indblik
