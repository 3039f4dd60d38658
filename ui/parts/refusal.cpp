// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/refusal.h"

#include <QDebug>
#include <QObject>

namespace indblik {

void refuse(const QObject& from, const Error& error)
{
    for (const QObject* around = &from; around; around = around->parent()) {
        // Taking it changes what is shown, which asking does not.
        if (auto* taker = dynamic_cast<RefusalTaker*>(const_cast<QObject*>(around)))
            return taker->takeRefusal(error);
    }
    qWarning().noquote() << error.message;
}

} // namespace indblik
