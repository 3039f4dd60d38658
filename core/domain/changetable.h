// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "core/ids.h"
#include "core/period.h"

#include <optional>
#include <vector>

namespace indblik {

/// How the number of persons in one type of area changed: by moves in and out of dwellings that were fully vacated,
/// and among those who stayed. The points belong to the total.
struct ChangeRow
{
    QString areaType;
    qint64 netMoves = 0;
    qint64 notVacated = 0;
    qint64 total = 0;
    PercentagePoints share;

    bool operator==(const ChangeRow&) const = default;
};

/// The change table of an account (for example 2006-2008), printed with the goal it speaks of.
struct ChangeTable
{
    ChangeTableId id = ChangeTableId::create();
    AccountId account;
    std::optional<GoalId> goal;
    QString title;
    std::optional<Year> from;
    std::optional<Year> to;
    std::vector<ChangeRow> rows;
    int revision = 0;

    /// The last row where its name says that it is of all types together; null where there is none.
    const ChangeRow* controlRow() const;

    bool operator==(const ChangeTable&) const = default;
};

} // namespace indblik
