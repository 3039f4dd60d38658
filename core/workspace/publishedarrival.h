// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/areaedits.h"

namespace indblik {

struct PublishedList;

/// What bringing published lists into a file adds to it: those that it has none of from the same day, with the areas
/// of the municipality alone (empty: of the whole country); the areas that a list of the file lacks, on that list;
/// areas that the file does not have by any of their names; and the figures that were published with a list, under
/// its source, where the file has no figure of its own. No lists where it has it all. The note of each list is kept in
/// its source, so that what was worked out is never told as read.
AreaArrival publishedArrival(
    const AreaBook& book, const std::vector<PublishedList>& published, const QString& municipality);
/// The same of the lists of a scheme that are delivered.
AreaArrival publishedArrival(const AreaBook& book, const QString& scheme, const QString& municipality);

} // namespace indblik
