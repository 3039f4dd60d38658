// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"

#include <functional>

class QLineEdit;

namespace indblik {

/// Offers names while one is typed: what is typed finds all that somebody is called, what is chosen is written as the
/// name. `names` is asked each time the cursor comes into the field.
void offerNames(QLineEdit& line, const std::function<std::vector<OfferedName>()>& names);

} // namespace indblik
