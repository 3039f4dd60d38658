// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verb.h"

namespace indblik {

/// What the account says of itself: title page, introduction, headings and texts of its sections, change tables. With
/// an option that names one of its texts that text is written; an empty one takes it away.
Verb accountVerb();

} // namespace indblik
