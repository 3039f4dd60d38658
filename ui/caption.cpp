// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caption.h"

#include "ui/look.h"

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
