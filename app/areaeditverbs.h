// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace indblik {

/// Adds a housing area, a division, a region or the nation, changes it or deletes it.
Verb areaVerb();
/// One figure of an area, as an officer knows it better than the sources.
Verb figureVerb();
/// Types a list of areas that was published, changes it or deletes it.
Verb listVerb();

} // namespace indblik
