// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace indblik {

/// The registers of a form: shown, added from a template, filled from a spreadsheet, deleted.
Verb registerVerb();

} // namespace indblik
