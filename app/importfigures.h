// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace indblik {

struct Call;

/// Reads figures of areas from a table into the file: shows what it would do, and does it with --apply. Gives the exit
/// status.
int importFigures(const Call& call);

} // namespace indblik
