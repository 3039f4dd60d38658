// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

class QFile;

namespace indblik {

/// Opens a file that an officer named, for reading. Refused, by its name, where it is no file or cannot be read.
Result<void> openSource(QFile& file);

} // namespace indblik
