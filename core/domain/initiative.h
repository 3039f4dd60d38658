// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/period.h"

#include <optional>

namespace indblik {

/// Something the municipality does (indsats). It lives over the years; each year has its Card and its budget row,
/// which keep the title they were printed with.
struct Initiative
{
    InitiativeId id = InitiativeId::create();
    QString title;
    std::optional<Year> lastYear; ///< the year it ends; absent while it goes on
    int revision = 0;

    bool hasEndedBefore(Year year) const { return lastYear && *lastYear < year; }

    bool operator==(const Initiative&) const = default;
};

} // namespace indblik
