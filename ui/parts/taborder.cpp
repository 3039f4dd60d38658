// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/taborder.h"

#include <QLayout>
#include <QWidget>

namespace indblik {

namespace {

QWidget* continueThrough(QWidget* before, const QLayout& layout)
{
    for (int i = 0; i < layout.count(); ++i) {
        const QLayoutItem* item = layout.itemAt(i);
        if (QWidget* widget = item->widget()) {
            if (widget != before && (widget->focusPolicy() & Qt::TabFocus)) {
                QWidget::setTabOrder(before, widget);
                before = widget;
            }
            before = continueTabOrder(before, *widget);
        } else if (const QLayout* part = const_cast<QLayoutItem*>(item)->layout()) {
            before = continueThrough(before, *part);
        }
    }
    return before;
}

} // namespace

QWidget* continueTabOrder(QWidget* before, const QWidget& whole)
{
    return whole.layout() ? continueThrough(before, *whole.layout()) : before;
}

} // namespace indblik
