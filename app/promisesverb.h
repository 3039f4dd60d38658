// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace indblik {

/// What the forms of earlier years promised, with what has become of it; or what is said of one of these promises.
Verb promisesVerb();

} // namespace indblik
