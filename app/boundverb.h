// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace indblik {

/// The figures of texts that are bound to series and cells; binds one, or lets it go.
Verb boundVerb();

} // namespace indblik
