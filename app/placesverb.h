// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace indblik {

/// What a place and a participant cost in each row and site of the budget, and the numbers it is computed from.
Verb placesVerb();

} // namespace indblik
