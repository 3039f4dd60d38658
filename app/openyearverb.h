// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace indblik {

/// All forms of a year from those of the account before it.
Verb openYearVerb();

} // namespace indblik
