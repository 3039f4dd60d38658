// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace indblik {

/// Told every few milliseconds how much of long work is done, 0 to 1; answers whether to go on. It may be empty: then
/// the work goes on to its end.
using GoingOn = std::function<bool(double done)>;

} // namespace indblik
