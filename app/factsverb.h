// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace indblik {

/// What the forms and goals of a year state in their texts, each beside its sentence; accepts them.
Verb factsVerb();

} // namespace indblik
