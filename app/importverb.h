// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace indblik {

/// Shows what a text of an account, a budget or a table of figures would change in the file; --apply does it.
Verb importVerb();

} // namespace indblik
