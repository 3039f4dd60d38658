// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace indblik {

/// A tooltip guesses whether its text is markup. What people wrote is shown letter for letter, whatever it looks like.
inline QString plainToolTip(const QString& text)
{
    return QStringLiteral("<qt>") + text.toHtmlEscaped() + QStringLiteral("</qt>");
}

} // namespace indblik
