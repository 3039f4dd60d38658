// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace indblik {

/// What the assessment of a goal rests on: figures, what a form reports, an evaluation.
Verb groundVerb();

} // namespace indblik
