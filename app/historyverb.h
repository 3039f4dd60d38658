// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace indblik {

/// Every change there ever was in the file.
Verb historyVerb();

} // namespace indblik
