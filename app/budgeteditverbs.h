// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace indblik {

/// What a row of the budget says in one column.
Verb cellVerb();
/// A row of the budget: adds it, names it, moves it, or deletes it.
Verb rowVerb();
/// The same of a group of rows.
Verb groupVerb();

} // namespace indblik
