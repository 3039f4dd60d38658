// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace indblik {

/// A form of the account: adds it, names it, moves it, or takes it out.
Verb cardVerb();
/// How far an initiative has reached its goals, as its form states it.
Verb achievementVerb();
/// Who writes a form, when it is due, and whether its initiative ends.
Verb planVerb();
/// A success criterion of a form: adds, changes or removes it.
Verb criterionVerb();

} // namespace indblik
