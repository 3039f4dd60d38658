// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace indblik {

/// What an account says of a goal: its title, assessment, recommendation and decision, the officer's own verdict, and
/// which initiatives help to reach it. Adds a goal too.
Verb goalVerb();
/// How a goal is interpreted: adds and changes interpretations and chooses one of them.
Verb interpretVerb();

} // namespace indblik
