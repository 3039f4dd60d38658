// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "tests/fixtures.h"

namespace indblik::testing {

/// Lets both readings of the example's goal b be judged by the shares of all areas, with a reason why they may stand in
/// for those of the deprived ones.
inline void letAllAreasStandIn(Workspace& workspace)
{
    const AccountBook& book = *workspace.book();
    std::vector<Target> targets;
    for (const Target* target : book.readings(book.goals.at(1)))
        targets.push_back(*target);
    for (Target& target : targets) {
        target.series = targets.front().series;
        target.standIn = "Andelen er ikke opgjort for områderne alene"_q;
        EXPECT_TRUE(succeeded(workspace.goals().save(target)));
    }
}

} // namespace indblik::testing
