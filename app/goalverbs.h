// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace indblik {

/// How the goals of a year stand, by each reading.
Verb goalsVerb();
/// A chart as a picture: --what is goal:LETTER, series:WORDS, area:NAME, areas (where all of them lie) or types.
Verb chartVerb();

} // namespace indblik
