// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace indblik {

/// What to read of the history.
struct HistoryFilter
{
    QString
        subject;   ///< empty: of all things; of a form also its success criteria and promises, those that are gone too
    QString field; ///< of the subject; empty: all its fields
};

} // namespace indblik
