// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/areaedits.h"

namespace indblik {

/// What bringing the delivered lists of a scheme into a file adds to it: the lists that it has none of from the same
/// day, with the areas of the municipality alone (empty: of the whole country), areas that it does not have by any of
/// their names, and the figures that were published with the lists where it has no figure of its own. Empty where the
/// file has it all. The note of each list is kept in its source, so that what was worked out is never told as read.
AreaArrival publishedArrival(const AreaBook& book, const QString& scheme, const QString& municipality);

} // namespace indblik
