// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stattable.h"

namespace indblik {

QString StatMark::text() const
{
    return dots == 0 ? QStringLiteral("-") : QString(dots, u'.');
}

} // namespace indblik
