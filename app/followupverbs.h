// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace indblik {

/// The follow-ups and evaluations of all initiatives, in the order they are expected in.
Verb followUpsVerb();
/// Adds one, changes it, says that it has come, or deletes it.
Verb followUpVerb();
/// Adds a round of one, changes it, or deletes it.
Verb roundVerb();

} // namespace indblik
