// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/caption.h"

#include "ui/parts/look.h"

#include <QLabel>

namespace indblik {

QLabel* caption(const QString& text, QWidget* buddy)
{
    auto* label = new QLabel(text, buddy->parentWidget());
    label->setFont(textFont(TextSize::Body, true));
    label->setBuddy(buddy);
    return label;
}

} // namespace indblik
