// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QString>

namespace indblik {

/// Somebody looked at a finding and lets it stand, for a reason. It holds for the figures it was given for: the key of
/// a finding changes with them, and then the finding is open again.
struct Acceptance
{
    AccountId account;
    QString finding; ///< its key
    QString author;
    QString reason;
    bool isPrinted = false; ///< the account says so under its budget
    int revision = 0;

    bool operator==(const Acceptance&) const = default;
};

} // namespace indblik
