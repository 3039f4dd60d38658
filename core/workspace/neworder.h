// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <utility>
#include <vector>

namespace indblik {

/// Moves one of these things, which are in order, `step` places on or back, as far as there is room. Gives those that
/// have another ordinal then; they keep the ordinals they had among them where these rise.
template<class Thing>
std::vector<Thing> moved(std::vector<Thing> things, size_t from, int step)
{
    const auto last = qsizetype(things.size()) - 1;
    const auto to = size_t(std::clamp(qsizetype(from) + step, qsizetype(0), last));
    if (to == from)
        return {};
    std::vector<int> ordinals;
    for (const Thing& thing : things)
        ordinals.push_back(ordinals.empty() ? thing.ordinal : std::max(thing.ordinal, ordinals.back() + 1));
    const auto at = [&things](size_t place) { return things.begin() + qsizetype(place); };
    if (to > from)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else
        std::rotate(at(to), at(from), at(from + 1));
    std::vector<Thing> changed;
    for (size_t i = 0; i < things.size(); ++i) {
        if (std::exchange(things[i].ordinal, ordinals[i]) != ordinals[i])
            changed.push_back(std::move(things[i]));
    }
    return changed;
}

} // namespace indblik
