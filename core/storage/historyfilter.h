// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace indblik {

/// What to read of the history.
struct HistoryFilter
{
    QString subject; ///< empty: of all things
    QString field;   ///< empty: all fields of the subject
};

} // namespace indblik
