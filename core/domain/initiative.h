// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

namespace indblik {

/// Something the municipality does (indsats). It lives over the years; each year has its Card and its budget row,
/// which keep the title they were printed with.
struct Initiative
{
    InitiativeId id = InitiativeId::create();
    QString title;
    int revision = 0;

    bool operator==(const Initiative&) const = default;
};

} // namespace indblik
