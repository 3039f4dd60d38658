// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace indblik {

/// What a row of the budget says in one column.
Verb cellVerb();

} // namespace indblik
