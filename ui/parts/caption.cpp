// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/caption.h"

#include "ui/parts/texts.h"

#include <QLabel>

namespace indblik {

QLabel* caption(const QString& text, QWidget* buddy)
{
    auto* label = text::strong(text, buddy->parentWidget());
    label->setBuddy(buddy);
    return label;
}

} // namespace indblik
