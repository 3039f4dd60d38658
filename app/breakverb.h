// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace indblik {

/// From which period on the figures of some series begin anew, and why.
Verb breakVerb();

} // namespace indblik
