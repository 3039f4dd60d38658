// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace indblik {

/// What the file knows of housing areas.
Verb areasVerb();
/// How they are classed on a day, and why.
Verb classifyVerb();
/// The published lists of the file; brings in those that are delivered with the program.
Verb listsVerb();
/// What changed between two days, and whether the rules or the figures did it.
Verb compareRulesVerb();

} // namespace indblik
