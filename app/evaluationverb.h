// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace indblik {

/// The calendar of all rounds of follow-ups, or those that are waited for, with the forms and goals they are for.
Verb evaluationsVerb();

} // namespace indblik
