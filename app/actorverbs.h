// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace indblik {

/// Who decides, pays and evaluates, with what each is called too.
Verb actorsVerb();
/// Adds such a name, changes it, or deletes it.
Verb actorVerb();

} // namespace indblik
