// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace indblik {

class Workspace;

/// Fills a file with the example account of 2010: read from resources/example as any account is, accepted whole.
Result<void> fillWithExample(Workspace& workspace);

} // namespace indblik
