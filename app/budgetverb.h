// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace indblik {

/// The budget of a year, or what the budgets of all accounts come to.
Verb budgetVerb();
/// The versions of a budget: adds one, says what it is, chooses the one that sums are made of.
Verb versionVerb();

} // namespace indblik
