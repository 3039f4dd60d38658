// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace indblik {

/// A label beside what it names: where its top would be at best.
struct LabelWish
{
    double top = 0;
    double height = 0;
};

/// The tops of labels under each other that do not overlap: each as near to its wish as the others let it, in the order
/// of their wishes, between `top` and `bottom` as long as there is room. In the order given.
std::vector<double> labelPlaces(std::span<const LabelWish> wishes, double top, double bottom);

} // namespace indblik
