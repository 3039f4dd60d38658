// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace indblik {

/// What is in a PX, CSV or XLSX file, without any file of ours.
Verb tableVerb();

} // namespace indblik
