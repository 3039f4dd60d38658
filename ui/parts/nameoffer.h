// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"

#include <functional>

class QLineEdit;

namespace indblik {

/// Offers names below a line while one is typed: what is typed finds all that somebody is called. Down and Up go
/// through them, and a name that is gone to or clicked stands in the line as if it were typed; above the first is what
/// was typed. All other keys do what they do without an offer. `names` is asked each time the cursor comes into the
/// line.
void offerNames(QLineEdit& line, const std::function<std::vector<OfferedName>()>& names);

} // namespace indblik
