// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace indblik {

/// What is measured over time; adds a series, changes it and its figures, or deletes it.
Verb seriesVerb();

} // namespace indblik
