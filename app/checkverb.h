// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace indblik {

/// What contradicts itself in the account of a year; refused while something of it is open.
Verb checkVerb();
/// Lets a finding stand for a reason, or takes that back.
Verb acceptVerb();

} // namespace indblik
