// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace indblik {

/// What to read of the history.
struct HistoryFilter
{
    QString subject; ///< empty: of all things
    QString field;   ///< of the subject; empty: all its fields
};

} // namespace indblik
